"""Do people get the news they confirmed, a code, a receipt or another format, and nothing else?"""

import html
import re
from collections.abc import Iterator
from datetime import timedelta
from xml.etree import ElementTree

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from tests.factories.consultations import (
    NOW,
    ConsultationFactory,
    ConsultationVersionFactory,
    FeedbackEditionFactory,
    FormatRequestFactory,
    NewsRequestFactory,
    ReportEditionFactory,
    ResponseFactory,
    ready_consultation,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing.answering.drafts import begin_answer
from waymark.consultations.actions.inviting import formats, news
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import ResponseDraft
from waymark.consultations.models.inviting import FormatRequest, NewsRequest, NewsTold
from waymark.consultations.queries.inviting.formats import count_format_requests
from waymark.consultations.queries.inviting.news import find_news_request, list_news, news_token
from waymark.consultations.rules.answering import spaced_code
from waymark.consultations.rules.inviting import (
    MOST_AN_HOUR,
    TOLD_KEPT,
    UNCONFIRMED_KEPT,
    FormatKind,
    NewsKind,
)
from waymark.consultations.tasks import forget_news, tell_news
from waymark.core.actors import Actor
from waymark.messages.models import Message


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as coordinates:
        yield coordinates


@pytest.fixture
def consultation(scope: None) -> Consultation:
    made = ready_consultation(stage="open", title="A place to meet", opened_at=NOW)
    ConsultationVersionFactory.create(consultation=made)
    return made


@pytest.fixture
def public(authority: Authority) -> Actor:
    return Actor.public(authority.pk)


def at(authority: Authority, route: str, **kwargs: object) -> str:
    return reverse(f"consultations:{route}", kwargs={"authority": authority.code, **kwargs})


def ask(authority: Authority, consultation: Consultation | None, email: str) -> Message:
    news.ask_news(
        by=Actor.public(authority.pk),
        authority=authority,
        consultation=consultation,
        email=email,
        at=NOW,
    )
    found = Message.objects.order_by("-id").first()
    assert found is not None
    return found


def path_in(message: Message) -> str:
    (address,) = re.findall(r"https?://\S+/confirm/\S+", message.body)
    return "/" + str(address).split("/", 3)[3]


def confirmed(authority: Authority, consultation: Consultation | None, email: str) -> NewsRequest:
    Client().post(path_in(ask(authority, consultation, email)))
    return NewsRequest.objects.order_by("-id")[0]


# Asking and confirming ------------------------------------------------------------------------


def test_nothing_but_the_link_is_sent_before_the_address_is_confirmed(
    authority: Authority, consultation: Consultation
) -> None:
    page = (
        Client()
        .post(at(authority, "subscribe"), {"email": "jo@example.org"}, follow=True)
        .content.decode()
    )
    assert "Look for our message" in page

    tell_news(timestamp=0)

    (message,) = Message.objects.all()
    assert message.purpose == "subscription_confirm"
    assert NewsRequest.objects.get().confirmed_on is None


def test_opening_the_link_confirms_nothing_until_the_button_is_pressed(
    authority: Authority, consultation: Consultation
) -> None:
    path = path_in(ask(authority, None, "jo@example.org"))

    assert Client().get(path).status_code == 200
    assert NewsRequest.objects.get().confirmed_on is None

    done = Client().post(path, follow=True).content.decode()
    assert "Your address is confirmed" in done
    assert NewsRequest.objects.get().confirmed_on is not None


def test_asking_twice_ends_in_one_request(authority: Authority, consultation: Consultation) -> None:
    confirmed(authority, None, "jo@example.org")
    confirmed(authority, None, "JO@example.org")

    assert NewsRequest.objects.count() == 1


def test_address_is_kept_sealed_and_apart_from_answers(
    authority: Authority, consultation: Consultation
) -> None:
    confirmed(authority, consultation, "jo@example.org")

    with connection.cursor() as cursor:
        cursor.execute("SELECT n::text FROM consultations_newsrequest n")
        (row,) = cursor.fetchone()
    assert "jo@" not in row
    fields = {field.name for field in NewsRequest._meta.get_fields()}
    assert not fields & {"response", "draft", "asked_at", "created_at"}
    events = AuditEvent.objects.filter(event=Event.OUTCOME_ASKED.value)
    assert all("jo" not in str(event.detail) for event in events)


@pytest.mark.parametrize("change", ["x", "", "0" * 64])
def test_link_that_was_tampered_with_is_not_found(
    authority: Authority, consultation: Consultation, change: str
) -> None:
    request = confirmed(authority, None, "jo@example.org")
    token = news_token(request)

    assert find_news_request(token=token) == request
    assert find_news_request(token=token[:-1] + change) is None
    assert Client().get(at(authority, "news_stop", token="nothing")).status_code == 404


def test_somebody_elses_mailbox_is_not_filled(
    authority: Authority, consultation: Consultation
) -> None:
    for _ in range(MOST_AN_HOUR):
        ask(authority, None, "jo@example.org")

    page = Client().post(at(authority, "subscribe"), {"email": "Jo@example.org"})

    assert page.status_code == 400
    assert "Try again in an hour" in page.content.decode()
    assert Message.objects.count() == MOST_AN_HOUR


# Being told -----------------------------------------------------------------------------------


def test_opening_is_told_once_to_subscribers_alone(
    authority: Authority, consultation: Consultation
) -> None:
    confirmed(authority, None, "all@example.org")
    confirmed(authority, consultation, "outcome@example.org")
    Message.objects.all().update(state="sent", next_try_at=None, sent_at=NOW)

    tell_news(timestamp=0)
    tell_news(timestamp=0)

    (message,) = Message.objects.filter(purpose="consultation_opened")
    assert message.recipient == "all@example.org"
    assert "A place to meet" in message.body
    assert message.unsubscribe_url in message.body
    assert NewsTold.objects.get().readers == 1


def test_outcome_is_told_to_both_when_the_report_is_published(
    authority: Authority, consultation: Consultation
) -> None:
    confirmed(authority, None, "all@example.org")
    confirmed(authority, consultation, "outcome@example.org")
    confirmed(authority, ConsultationFactory.create(stage="open"), "another@example.org")
    edition = ReportEditionFactory.create(snapshot__consultation=consultation, published_at=NOW)
    assert edition.consultation == consultation

    tell_news(timestamp=0)
    tell_news(timestamp=0)

    told = Message.objects.filter(purpose__in=["outcome_told", "consultation_reported"])
    assert {each.recipient for each in told} == {"all@example.org", "outcome@example.org"}
    assert told.count() == 2
    with pytest.raises(news.ToldAlready):
        ask(authority, consultation, "late@example.org")


def test_feedback_is_told_once_to_those_who_asked_for_the_outcome(
    authority: Authority, consultation: Consultation, clock: time_machine.Traveller
) -> None:
    confirmed(authority, None, "all@example.org")
    confirmed(authority, consultation, "outcome@example.org")
    ask(authority, consultation, "unconfirmed@example.org")
    confirmed(authority, ConsultationFactory.create(stage="open"), "another@example.org")
    ReportEditionFactory.create(snapshot__consultation=consultation, published_at=NOW)
    tell_news(timestamp=0)
    clock.shift(timedelta(days=40))
    FeedbackEditionFactory.create(consultation=consultation, published_at=timezone.now())

    tell_news(timestamp=0)
    tell_news(timestamp=0)
    FeedbackEditionFactory.create(consultation=consultation, number=2, published_at=timezone.now())
    tell_news(timestamp=0)

    told = Message.objects.filter(subject="You said, we did: A place to meet")
    assert [each.recipient for each in told] == ["outcome@example.org"]
    assert told[0].purpose == "outcome_told"
    assert "published what it does about what people said" in told[0].body
    assert told[0].unsubscribe_url in told[0].body
    assert NewsTold.objects.get(kind="feedback").readers == 1
    everything = [each.recipient for each in Message.objects.all()]
    assert everything.count("outcome@example.org") == 3


def test_feedback_of_long_ago_is_no_news(authority: Authority, consultation: Consultation) -> None:
    FeedbackEditionFactory.create(consultation=consultation, published_at=NOW - timedelta(days=8))

    assert NewsKind.FEEDBACK not in {kind for _, kind in list_news(at=NOW)}


def test_what_happened_long_ago_is_told_to_nobody(
    authority: Authority, consultation: Consultation, clock: time_machine.Traveller
) -> None:
    confirmed(authority, None, "all@example.org")
    clock.shift(timedelta(days=8))

    tell_news(timestamp=0)

    assert not NewsTold.objects.exists()


def test_withdrawn_report_is_no_news(authority: Authority, consultation: Consultation) -> None:
    ReportEditionFactory.create(
        snapshot__consultation=consultation, published_at=NOW, withdrawn_at=NOW,
        withdrawn_reason="A wrong figure",
    )  # fmt: skip

    assert NewsKind.REPORTED not in {kind for _, kind in list_news(at=NOW)}


def test_any_message_ever_sent_stops_the_news_by_one_click(
    authority: Authority, consultation: Consultation
) -> None:
    confirmed(authority, None, "all@example.org")
    tell_news(timestamp=0)
    first = Message.objects.get(purpose="consultation_opened").unsubscribe_url
    ReportEditionFactory.create(snapshot__consultation=consultation, published_at=NOW)
    tell_news(timestamp=0)
    strict = Client(enforce_csrf_checks=True)

    done = strict.post("/" + first.split("/", 3)[3], {"List-Unsubscribe": "One-Click"})

    assert done.status_code == 200
    assert "deleted your address" in done.content.decode()
    assert not NewsRequest.objects.exists()


def test_addresses_are_deleted_when_their_time_is_over(
    authority: Authority, consultation: Consultation
) -> None:
    today = NOW.date()
    long_ago = {
        "asked_on": today - timedelta(days=900),
        "confirmed_on": today - timedelta(days=900),
    }
    old = today - UNCONFIRMED_KEPT - timedelta(days=1)
    NewsRequestFactory.create(address="unconfirmed@example.org", asked_on=old)
    NewsRequestFactory.create(
        address="told@example.org", consultation=consultation, **long_ago,
        told_on=today - TOLD_KEPT - timedelta(days=1),
    )  # fmt: skip
    NewsRequestFactory.create(address="subscriber@example.org", **long_ago)
    NewsRequestFactory.create(address="new@example.org")

    forget_news(timestamp=0)

    left = {each.address for each in NewsRequest.objects.all()}
    assert left == {"subscriber@example.org", "new@example.org"}


# A code and a receipt -------------------------------------------------------------------------


@pytest.fixture
def answering_client(authority: Authority, consultation: Consultation) -> Client:
    client = Client()
    client.post(at(authority, "answer", slug=consultation.slug))
    return client


def test_code_to_come_back_with_goes_by_email_and_the_address_nowhere_else(
    answering_client: Client, authority: Authority, consultation: Consultation
) -> None:
    later = answering_client.get(at(authority, "answer_later", slug=consultation.slug))
    code = re.findall(r"[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}", later.content.decode())[0]
    address = at(authority, "answer_later_email", slug=consultation.slug)
    assert html.unescape(later.content.decode()).count(address) == 1

    page = answering_client.post(address, {"email": "jo@example.org"}).content.decode()

    assert "on its way" in page
    message = Message.objects.get()
    assert (message.purpose, message.recipient) == ("answers_saved", "jo@example.org")
    assert code in message.body
    assert "jo" not in str(ResponseDraft.objects.get().values)


def test_wrong_address_is_shown_again_with_its_fault(
    answering_client: Client, authority: Authority, consultation: Consultation
) -> None:
    address = at(authority, "answer_later_email", slug=consultation.slug)

    page = answering_client.post(address, {"email": "jo at example"})

    assert page.status_code == 400
    assert "jo at example" in page.content.decode()
    assert not Message.objects.exists()


def test_receipt_goes_by_email_once_there_is_one(
    authority: Authority, consultation: Consultation
) -> None:
    token = begin_answer(consultation=consultation, at=NOW)
    draft = ResponseDraft.objects.get()
    draft.response = ResponseFactory.create(consultation=consultation, reference="ABCD-EFGH")
    draft.save()

    client = Client()
    client.post(at(authority, "answer_return", slug=consultation.slug), {"code": token})
    page = client.get(at(authority, "answer_receipt", slug=consultation.slug)).content.decode()
    assert "Tell me the outcome" in page
    client.post(
        at(authority, "answer_receipt_email", slug=consultation.slug), {"email": "jo@example.org"}
    )

    message = Message.objects.get()
    assert spaced_code(token) in message.body
    assert "ABCD-EFGH" in message.body
    assert message.about_id == consultation.public_id, "never the response"


# Other formats --------------------------------------------------------------------------------


def test_request_for_another_format_is_taken_answered_and_opened_again(
    client: Client, authority: Authority, consultation: Consultation, membership: Membership
) -> None:
    place = {"slug": consultation.slug}
    wrong = Client().post(at(authority, "format_ask", **place), {"kind": "language"})
    assert "Tell us which language you need" in wrong.content.decode()
    assert "Tell us how we can reach you" in wrong.content.decode()
    typed = {"kind": "language", "detail": "Polish", "contact": "01632 960001"}

    page = Client().post(at(authority, "format_ask", **place), typed, follow=True)

    assert "We have your request" in page.content.decode()
    found = FormatRequest.objects.get()
    with connection.cursor() as cursor:
        cursor.execute("SELECT f::text FROM consultations_formatrequest f")
        assert typed["contact"] not in cursor.fetchone()[0]
    sign_in(client, membership)
    listed = client.get(at(authority, "format_requests", **place)).content.decode()
    assert "Polish" in listed
    assert "1 request for another format: another language (1)." in listed
    answer = at(authority, "format_answer", **place, wanted=found.public_id)
    assert "Marked as answered" in client.post(answer, follow=True).content.decode()
    found.refresh_from_db()
    assert found.answered_by == membership.user
    assert "waits again" in client.post(answer, follow=True).content.decode()
    found.refresh_from_db()
    assert not found.answered_at


def test_request_is_answered_once_and_opened_again_once(officer: Actor) -> None:
    found = FormatRequestFactory.create()

    with pytest.raises(formats.NotAnsweredYet):
        formats.reopen_format(by=officer, request=found, at=NOW)
    formats.answer_format(by=officer, request=found, at=NOW)
    with pytest.raises(formats.AnsweredAlready):
        formats.answer_format(by=officer, request=found, at=NOW)


def test_requests_are_counted_by_format(consultation: Consultation) -> None:
    FormatRequestFactory.create_batch(2, consultation=consultation)
    FormatRequestFactory.create(consultation=consultation, kind=FormatKind.BSL.value)

    counts = count_format_requests(consultation)

    assert counts["Large print"] == 2
    assert counts["British Sign Language (BSL)"] == 1
    assert counts["Braille"] == 0


def test_public_page_offers_what_can_be_asked_for(
    authority: Authority, consultation: Consultation
) -> None:
    page = Client().get(at(authority, "public_detail", slug=consultation.slug)).content.decode()

    assert at(authority, "format_ask", slug=consultation.slug) in page
    assert at(authority, "news_ask", slug=consultation.slug) in page


# The feed -------------------------------------------------------------------------------------


def test_feed_lists_what_is_public_and_no_draft(
    authority: Authority, consultation: Consultation, settings: Settings
) -> None:
    ConsultationFactory.create(title="Still a secret", stage="draft")

    answer = Client().get(at(authority, "feed"))

    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    root = ElementTree.fromstring(answer.content)  # noqa: S314 (our own page)
    atom = "{http://www.w3.org/2005/Atom}"
    (entry,) = root.findall(f"{atom}entry")
    assert entry.findtext(f"{atom}title") == "A place to meet"
    assert entry.findtext(f"{atom}id") == f"urn:uuid:{consultation.public_id}"
    link = entry.find(f"{atom}link")
    assert link is not None
    assert link.attrib["href"].endswith(f"/consultations/{consultation.slug}/")


def test_public_list_leads_to_news_and_feed(
    authority: Authority, consultation: Consultation
) -> None:
    page = Client().get(at(authority, "public_list")).content.decode()

    assert at(authority, "feed") in page
    assert at(authority, "subscribe") in page
