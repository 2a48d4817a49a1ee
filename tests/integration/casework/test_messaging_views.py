"""What do the pages about messages to young people show, to whom, and what do they take in?"""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.casework import AllocationFactory
from tests.factories.messaging import (
    MessageReplyFactory,
    MessageTemplateFactory,
    SentMessageFactory,
)
from tests.factories.people import AccessGrantFactory, ContactPointFactory, PersonFactory
from tests.integration.casework.conftest import Member
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.models.contacts import Contact
from waymark.casework.models.messaging import MessageTemplate, SentMessage
from waymark.core.scoping import open_scope
from waymark.messages.models import Message, SilentAddress
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person

NUMBER = "+447700900123"


def _url(person: Person, route: str = "message", **parts: Any) -> str:
    kwargs = {"authority": person.authority.code, "person": person.public_id} | parts
    return reverse(f"casework:{route}", kwargs=kwargs)


def _work(authority: Authority, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": authority.code} | parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


@pytest.fixture
def point(person: Person) -> ContactPoint:
    made: ContactPoint = ContactPointFactory.create(person=person, kind="mobile", value=NUMBER)
    return made


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


@pytest.fixture
def led(adviser: Membership, person: Person) -> Person:
    AllocationFactory.create(person=person, membership=adviser, role="lead")
    return person


# One ------------------------------------------------------------------------------------------


def test_page_begins_with_the_template_and_says_what_cannot_be_written_to(
    at_work: Client, person: Person, point: ContactPoint
) -> None:
    ContactPointFactory.create(person=person, kind="mobile", value="+447700900124", is_unsafe=True)
    template = MessageTemplateFactory.create(name="Come along")

    page = _shown(at_work, f"{_url(person)}?template={template.public_id}")

    assert "Hello Amira, see you on ((date))." in page
    assert "Mobile: 07700 900123" in page
    assert "Mobile: 07700 900124: it is not safe" in page
    assert "Come along" in page
    assert _url(person) in _shown(at_work, _url(person, "record"))


def test_message_is_checked_and_then_sent(
    at_work: Client, person: Person, point: ContactPoint
) -> None:
    typed = {"point": str(point.public_id), "text": "Hello ((first name)) – see you at 3"}

    page = at_work.post(_url(person), typed | {"check": "yes"}).content.decode()

    assert "A text of 26 characters, in 1 part" in page
    assert "Hello Amira - see you at 3" in page
    assert not Message.objects.exists()
    answer = at_work.post(_url(person), typed)
    assert (answer.status_code, answer.headers["Location"]) == (302, _url(person, "record"))
    sent = SentMessage.objects.get()
    assert sent.message.body == "Hello Amira - see you at 3"
    page = _shown(at_work, _url(person, "record"))
    assert "waiting to be sent" in page
    assert "Hello Amira - see you at 3" in page


@pytest.mark.parametrize("extra", [{}, {"check": "yes"}])
def test_gap_is_named_and_what_was_typed_stays(
    at_work: Client, person: Person, point: ContactPoint, extra: dict[str, str]
) -> None:
    typed = {"point": str(point.public_id), "text": "See you on ((date))"} | extra

    answer = at_work.post(_url(person), typed)

    assert answer.status_code == 400
    page = answer.content.decode()
    assert "Write what belongs in the gap ((date)), or take it out" in page
    assert ">See you on ((date))<" in page.replace("\n", "")
    assert not Message.objects.exists()


def test_address_that_is_not_offered_is_refused(at_work: Client, person: Person) -> None:
    unsafe = ContactPointFactory.create(person=person, kind="mobile", value=NUMBER, is_unsafe=True)

    answer = at_work.post(_url(person), {"point": str(unsafe.public_id), "text": "x"})

    assert answer.status_code == 400
    assert "No address can be written to" in answer.content.decode()
    assert not Message.objects.exists()


def test_opt_out_and_taking_it_back(at_work: Client, person: Person, point: ContactPoint) -> None:
    out, back = (
        _url(person, route, contact_point=point.public_id) for route in ("opt_out", "opt_in")
    )
    assert out in _shown(at_work, _url(person))

    assert at_work.post(out, {"how": "Told me"}).status_code == 302

    page = _shown(at_work, _url(person))
    assert "they want no messages there" in page
    assert "Told me" in page
    assert back in page
    assert at_work.post(back, {"note": ""}).status_code == 400
    assert at_work.post(back, {"note": "Asked me on Monday"}).status_code == 302
    assert SilentAddress.objects.get().lift_note == "Asked me on Monday"
    assert "07700 900123" in _shown(at_work, out)


# Several --------------------------------------------------------------------------------------


def test_several_are_looked_at_first_and_then_written_to(
    at_work: Client, adviser: Membership, authority: Authority, led: Person, point: ContactPoint
) -> None:
    bare = PersonFactory.create(given_names="Sam")
    AccessGrantFactory.create(person=bare, membership=adviser, starts_at=NOW)
    AllocationFactory.create(person=bare, membership=adviser)
    url = _work(authority, "message_many")
    assert url in _shown(at_work, _work(authority, "caseload"))
    typed = {
        "people": [str(led.public_id), str(bare.public_id)],
        "channel": "text",
        "text": "Hello ((first name))",
    }

    page = at_work.post(url, typed).content.decode()

    assert "1 of 2 can be written to. The texts have 1 part in all." in page
    assert "Gets nothing: no mobile number is known." in page
    assert "Hello Amira" in page
    assert not Message.objects.exists()
    Person.objects.filter(pk=bare.pk).update(given_names="Sam" * 30)
    long = typed | {"text": "((first name))" + "a" * 850}
    assert at_work.post(url, long).status_code == 200  # too long for whom it does not reach
    assert at_work.post(url, typed | {"send": "yes", "look": "yes"}).status_code == 200
    assert at_work.post(url, typed | {"send": "yes"}).status_code == 302
    assert SentMessage.objects.get().person == led


def test_nobody_beyond_the_own_caseload_can_be_chosen(
    at_work: Client, authority: Authority, led: Person, person: Person
) -> None:
    stranger = PersonFactory.create()
    hidden = PersonFactory.create(is_restricted=True)
    url = _work(authority, "message_many")

    page = _shown(at_work, url)

    assert str(led.public_id) in page
    for other in (stranger, hidden):
        assert str(other.public_id) not in page
        typed = {"people": [str(other.public_id)], "channel": "text", "text": "x", "send": "yes"}
        assert at_work.post(url, typed).status_code == 400


def test_empty_caseload_says_so(at_work: Client, authority: Authority) -> None:
    assert "Nobody can be written to" in _shown(at_work, _work(authority, "message_many"))


# What comes back ------------------------------------------------------------------------------


def test_reply_stands_on_my_day_with_a_note_begun_until_dealt_with(
    at_work: Client, authority: Authority, led: Person
) -> None:
    reply = MessageReplyFactory.create(person=led, text__body="Mon is ok?")
    failed = SentMessageFactory.create(person=led, message__state="failed")

    page = _shown(at_work, _work(authority, "day"))

    assert "Messages (2)" in page
    assert "Mon is ok?" in page
    assert "Your message did not arrive" in page
    note = _shown(at_work, f"{_url(led, 'note')}?from=day&reply={reply.public_id}")
    assert "“Mon is ok?”" in note
    note = _shown(at_work, f"{_url(led, 'note')}?sent={failed.public_id}")
    assert "did not arrive." in note
    assert _shown(at_work, f"{_url(led, 'note')}?reply=x")
    for route, parts in (
        ("reply_settle", {"reply": reply.public_id}),
        ("message_settle", {"sent": failed.public_id}),
    ):
        url = _url(led, route, **parts)
        assert "Dealt with" in _shown(at_work, url)
        assert at_work.post(f"{url}?from=day").status_code == 302
        assert at_work.post(url).status_code == 400
    assert "Messages (" not in _shown(at_work, _work(authority, "day"))


def test_message_whose_entry_was_closed_since_is_dealt_with_without_its_words(
    at_work: Client, led: Person
) -> None:
    sent = SentMessageFactory.create(
        person=led, message__state="failed", contact__person=led, contact__note="See you at 3"
    )
    url = _url(led, "message_settle", sent=sent.public_id)
    assert "See you at 3" in _shown(at_work, url)

    Contact.objects.filter(pk=sent.contact_id).update(level="safeguarding")

    page = _shown(at_work, url)
    assert "See you at 3" not in page
    assert "did not arrive" in page


def test_address_is_tried_again_from_the_page(
    at_work: Client, person: Person, point: ContactPoint
) -> None:
    ContactPoint.objects.filter(pk=point.pk).update(bounced=1)
    page = _url(person, "message")
    again = _url(person, "try_again", contact_point=point.public_id)
    assert again in _shown(at_work, page)
    assert "Try again" in _shown(at_work, again)

    said = at_work.post(again, follow=True).content.decode()

    assert "Messages go there again, until one comes back" in said
    assert again not in _shown(at_work, page)


# Templates ------------------------------------------------------------------------------------


def test_manager_looks_after_templates(
    client: Client, manager: Membership, authority: Authority
) -> None:
    sign_in(client, manager)
    listed = _work(authority, "template_list")
    assert "No templates yet" in _shown(client, listed)
    assert listed in _shown(client, _work(authority, "caseload"))
    typed = {"name": "Missed you", "channel": "text", "body": "When suits?", "is_active": "on"}

    assert client.post(_work(authority, "template_create"), typed).status_code == 302

    made = MessageTemplate.objects.get()
    edit = _work(authority, "template_edit", template=made.public_id)
    assert "When suits?" in _shown(client, edit)
    seen = {"version": version_shown(client, edit)}
    assert client.post(edit, typed | seen | {"is_active": ""}).status_code == 302
    stale = client.post(edit, typed | seen | {"body": "When not?"})
    assert "Saved by somebody else:" in stale.content.decode()
    assert "Message: When suits?" in stale.content.decode()
    page = _shown(client, listed)
    assert "Not in use" in page
    assert client.post(_work(authority, "template_create"), typed).status_code == 400


# Who may not ----------------------------------------------------------------------------------


def test_closed_restricted_and_foreign_records_are_not_found(
    at_work: Client, person: Person, point: ContactPoint, join: Member
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        theirs = PersonFactory.create()
    closed, hidden = PersonFactory.create(), PersonFactory.create(is_restricted=True)
    for each in (closed, hidden):
        assert at_work.get(_url(each)).status_code == 404
        assert at_work.post(_url(each), {"text": "x"}).status_code == 404
    address = _url(person).replace(str(person.public_id), str(theirs.public_id))
    assert at_work.get(address).status_code == 404


def test_record_open_without_contact_details_offers_no_message(
    client: Client, join: Member, person: Person, point: ContactPoint
) -> None:
    member = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=member, data_groups=["notes"], starts_at=NOW
    )
    sign_in(client, member)

    assert "Send a message" not in _shown(client, _url(person, "record"))
    assert client.get(_url(person)).status_code == 404


def test_role_without_casework_is_refused(
    client: Client, join: Member, person: Person, authority: Authority
) -> None:
    sign_in(client, join(RoleName.CODER))

    assert client.get(_url(person)).status_code == 403
    assert client.get(_work(authority, "template_list")).status_code == 403


# How many statements --------------------------------------------------------------------------


def test_pages_take_few_statements(
    at_work: Client,
    authority: Authority,
    led: Person,
    point: ContactPoint,
    django_assert_max_num_queries: Any,
) -> None:
    MessageTemplateFactory.create_batch(3)
    for _ in range(3):
        MessageReplyFactory.create(person=led)
        ContactPointFactory.create(person=led)

    with django_assert_max_num_queries(24):
        at_work.get(_url(led))
    with django_assert_max_num_queries(20):
        at_work.get(_work(authority, "message_many"))
