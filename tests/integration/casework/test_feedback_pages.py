"""What do the pages of complaints and compliments show, to whom, and what do they take in?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.feedback import FeedbackFactory, FeedbackStepFactory
from tests.factories.people import PersonFactory
from tests.integration.casework.conftest import Member
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.models.feedback import Feedback, FeedbackStep
from waymark.core.dates import local_date
from waymark.people.models.people import Person

TODAY = local_date(NOW)


def _day(name: str) -> dict[str, str]:
    return {
        f"{name}-day": str(TODAY.day),
        f"{name}-month": str(TODAY.month),
        f"{name}-year": str(TODAY.year),
    }


TYPED = _day("received_on") | {
    "kind": "complaint",
    "way": "telephone",
    "sender": "parent",
    "sender_name": "Mum",
    "answer_to": "01632 960001",
    "topic": "delay",
    "words": "Nobody rang me back.",
    "wish": "A call",
}


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


@pytest.fixture
def in_charge(client: Client, manager: Membership) -> Client:
    sign_in(client, manager)
    return client


def _url(authority: Authority, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": authority.code} | parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _post(client: Client, url: str, **typed: str) -> int:
    """Send a form as it stands, with what is typed besides."""
    made = Feedback.objects.get(public_id=url.split("/")[-3])
    sent = _day("happened_on") | {"version": str(made.revision)} | typed
    return client.post(url, sent).status_code


def test_a_complaint_is_recorded_from_the_record_and_stands_in_no_timeline(
    at_work: Client, authority: Authority, person: Person
) -> None:
    url = _url(authority, "feedback_record_of_person", person=person.public_id)
    record = _url(authority, "record", person=person.public_id)
    assert f'href="{url}"' in _shown(at_work, record)
    assert "raise a concern" in _shown(at_work, url)

    answer = at_work.post(url, TYPED, follow=True)

    made = Feedback.objects.get()
    page = answer.content.decode()
    assert answer.redirect_chain[-1][0] == _url(authority, "feedback", feedback=made.public_id)
    for words in ("Nobody rang me back", "A call", "A parent or carer, Mum", "Nobody yet"):
        assert words in page
    assert f'href="{record}"' in page
    assert made.reference not in _shown(at_work, record)
    assert AuditEvent.objects.filter(event=Event.SERVICE_FEEDBACK_SEEN.value).count() == 1


def test_what_was_typed_stays_where_something_is_wrong(
    at_work: Client, authority: Authority
) -> None:
    url = _url(authority, "feedback_record")

    answer = at_work.post(url, TYPED | {"sender_name": ""})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "Say who it came from" in page
    assert "Nobody rang me back" in page
    assert "A young person" in page
    assert at_work.post(url, {}).status_code == 400
    assert not Feedback.objects.exists()


def test_whom_it_is_about_is_led_to_the_list_once_they_recorded_it(
    at_work: Client, authority: Authority, adviser: Membership
) -> None:
    typed = TYPED | {"staff": str(adviser.public_id)}

    answer = at_work.post(_url(authority, "feedback_record"), typed, follow=True)

    made = Feedback.objects.get()
    page = answer.content.decode()
    assert "a manager answers it and you do not see it" in page
    assert made.reference not in page
    assert "No complaints or compliments" in page
    _shown(at_work, _url(authority, "feedback", feedback=made.public_id), status=404)


def test_a_manager_answers_a_complaint_step_by_step(
    in_charge: Client, authority: Authority, person: Person, adviser: Membership
) -> None:
    made = FeedbackFactory.create(person=person, recorded_by=adviser)
    at = {"feedback": made.public_id}
    day = _shown(in_charge, _url(authority, "day"))
    assert "1 complaint waits for you" in day

    def move(word: str, **typed: str) -> int:
        return _post(in_charge, _url(authority, f"feedback_{word}", **at), **typed)

    assert "council’s own procedure" in _shown(in_charge, _url(authority, "feedback_take_on", **at))
    assert move("take_on") == 400
    assert move("take_on", procedure="corporate") == 302
    assert move("acknowledge", note="By telephone") == 302
    assert move("extend", note="A witness is away") == 302
    assert move("name", staff=str(adviser.public_id)) == 302
    assert move("add", note="Rang again") == 302
    assert move("share") == 302
    assert move("reply", note="We are sorry") == 400
    assert move("reply", note="We are sorry", outcome="upheld", done="A call", learnt="Ring") == 302
    page = _shown(in_charge, _url(authority, "feedback", **at))
    for words in ("Upheld", "Done: A call", "Learnt: Ring", "Answered", "A witness is away"):
        assert words in page
    assert f"About {adviser.user}" in page
    assert move("unshare") == 302
    assert move("escalate", note="Not content") == 302
    page = _shown(in_charge, _url(authority, "feedback", **at))
    assert "Answered (stage 1)" not in page
    assert "Waits to be taken on" in page
    assert move("take_on", note="Again") == 400
    assert (
        "You answered this complaint at an earlier stage"
        in in_charge.post(
            _url(authority, "feedback_take_on", **at),
            _day("happened_on") | {"version": str(Feedback.objects.get().revision)},
        ).content.decode()
    )
    assert move("withdraw", note="They are content now") == 302
    assert move("reopen", note="They are not") == 302
    assert FeedbackStep.objects.count() == 11


def test_a_form_that_was_opened_before_somebody_else_wrote_is_refused(
    in_charge: Client, authority: Authority, person: Person
) -> None:
    made = FeedbackFactory.create(person=person, kind="compliment")
    url = _url(authority, "feedback_take_on", feedback=made.public_id)
    Feedback.objects.update(revision=5)

    answer = in_charge.post(url, _day("happened_on") | {"version": "1", "note": "Mine"})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "Somebody wrote on it meanwhile" in page
    assert "Mine" in page
    assert "procedure" not in page
    assert "Take it over" not in _shown(in_charge, _url(authority, "feedback_list"))


def test_a_compliment_is_shared_with_the_worker_without_who_said_it(
    client: Client, authority: Authority, person: Person, manager: Membership, join: Member
) -> None:
    worker = join()
    made = FeedbackFactory.create(
        person=person,
        kind="compliment",
        staff=worker,
        handler=manager,
        state="replied",
        replied_on=TODAY,
        sender="parent",
        sender_name="Mum Inventedkhan",
        answer_to="01632 960001",
        words="She listened.",
        wish="More of her",
        shared_at=NOW,
    )
    FeedbackStepFactory.create(feedback=made, note="Between managers")
    FeedbackStepFactory.create(feedback=made, move="replied", note="Thank you", recorded_by=manager)
    sign_in(client, worker)
    assert "Compliment shared with you" in _shown(client, _url(authority, "day"))

    page = _shown(client, _url(authority, "feedback", feedback=made.public_id))

    for words in ("She listened.", "Thank you", "A manager shared this with you", "The answer"):
        assert words in page
    for words in ("Mum Inventedkhan", "960001", "More of her", "Between managers", str(person)):
        assert words not in page
    assert "shared with you" not in _shown(client, _url(authority, "day"))
    assert made.reference in _shown(client, _url(authority, "feedback_list"))
    assert _shown(client, _url(authority, "feedback_add", feedback=made.public_id))
    assert _post(client, _url(authority, "feedback_add", feedback=made.public_id), note="I") == 400


def test_it_is_not_there_for_others(
    client: Client, authority: Authority, join: Member, adviser: Membership, person: Person
) -> None:
    stranger = PersonFactory.create()
    far = FeedbackFactory.create(person=stranger, recorded_by=adviser)
    hidden = FeedbackFactory.create(person=PersonFactory.create(is_restricted=True))
    of_boss = FeedbackFactory.create(person=person, staff=join(RoleName.TEAM_MANAGER))
    boss, councillor, colleague = of_boss.staff, join(RoleName.COUNCILLOR), join()
    assert boss is not None
    sign_in(client, boss)
    for made in (far, hidden, of_boss):
        at = {"feedback": made.public_id}
        for route in ("feedback", "feedback_add", "feedback_take_on", "feedback_reply"):
            _shown(client, _url(authority, route, **at), status=404)
        for url in (_url(authority, "feedback_list"), _url(authority, "feedback_file")):
            assert made.reference not in _shown(client, url)
    assert "wait for you" not in _shown(client, _url(authority, "day"))
    closed = _url(authority, "feedback_record_of_person", person=stranger.public_id)
    assert client.post(closed, TYPED).status_code == 404
    sign_in(client, councillor)
    for route in ("feedback_list", "feedback_record", "feedback_file"):
        _shown(client, _url(authority, route), status=403)
    sign_in(client, colleague)
    _shown(client, _url(authority, "feedback_file"), status=403)


def test_a_manager_narrows_counts_and_downloads_the_list(
    in_charge: Client, authority: Authority, person: Person
) -> None:
    url, file = _url(authority, "feedback_list"), _url(authority, "feedback_file")
    assert "No complaints or compliments" in _shown(in_charge, url)
    area = LocalityFactory.create(name="Northgate")
    Person.objects.filter(pk=person.pk).update(locality=area)
    late = FeedbackFactory.create(
        person=person, acknowledge_by=TODAY - timedelta(days=1), sender_name="Mum"
    )
    FeedbackFactory.create(
        person=person,
        state="replied",
        replied_on=TODAY,
        acknowledged_on=TODAY,
        outcome="upheld",
        topic="conduct",
    )
    praise = FeedbackFactory.create(person=person, kind="compliment")

    page = _shown(in_charge, url)

    for words in ("Late", "Northgate", "Upheld", "How staff behaved", "What they were about"):
        assert words in page
    assert f"Overdue: acknowledge by {(TODAY - timedelta(days=1)).day} " in _shown(
        in_charge, _url(authority, "feedback", feedback=late.public_id)
    )
    assert praise.reference not in _shown(in_charge, f"{url}?only=overdue")
    narrowed = _shown(in_charge, f"{url}?kind=compliment&locality={area.public_id}")
    assert praise.reference in narrowed
    assert f"kind=compliment&amp;locality={area.public_id}" in narrowed
    assert "Nothing fits what you chose" in _shown(in_charge, f"{url}?state=withdrawn")
    assert in_charge.get(f"{url}?state=nonsense").status_code == 400
    assert in_charge.get(f"{file}?locality=nonsense").status_code == 302
    text = _shown(in_charge, f"{file}?kind=complaint")
    assert text.splitlines()[0].startswith("reference,kind,received_on")
    assert len(text.splitlines()) == 3
    for words in ("Nobody rang", "Mum", "Inventedkhan", praise.reference):
        assert words not in text


def test_the_day_counts_complaints_and_compliments_apart(
    in_charge: Client, authority: Authority, person: Person
) -> None:
    for kind in ("complaint", "complaint", "compliment", "comment"):
        FeedbackFactory.create(person=person, kind=kind)

    page = _shown(in_charge, _url(authority, "day"))

    assert "2 complaints wait for you" in page
    assert "2 compliments and comments wait for you" in page
    Feedback.objects.exclude(kind="comment").update(shared_at=None, person=PersonFactory.create())
    page = _shown(in_charge, _url(authority, "day"))
    assert "1 compliment or comment waits for you" in page


def test_pages_ask_the_database_as_often_for_many(
    in_charge: Client,
    authority: Authority,
    person: Person,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(12):
        made = FeedbackFactory.create(
            person=person, staff=MembershipFactory.create(authority=authority)
        )

    with django_assert_max_num_queries(18):
        _shown(in_charge, _url(authority, "feedback_list"))
    with django_assert_max_num_queries(24):
        _shown(in_charge, _url(authority, "feedback", feedback=made.public_id))
    with django_assert_max_num_queries(20):
        _shown(in_charge, _url(authority, "feedback_file"))
    with django_assert_max_num_queries(24):
        _shown(in_charge, _url(authority, "feedback_record_of_person", person=person.public_id))
    with django_assert_max_num_queries(18):
        _shown(in_charge, _url(authority, "feedback_take_on", feedback=made.public_id))


def test_a_colleague_takes_over_and_a_hidden_name_is_not_shown_to_the_recorder(
    client: Client, authority: Authority, join: Member, adviser: Membership, person: Person
) -> None:
    lead, boss = join(RoleName.SAFEGUARDING_LEAD), join(RoleName.TEAM_MANAGER)
    made = FeedbackFactory.create(person=person, recorded_by=adviser, handler=lead, state="in_hand")
    at = {"feedback": made.public_id}
    sign_in(client, boss)
    assert f"Take it over from {lead.user}" in _shown(client, _url(authority, "feedback", **at))
    sign_in(client, lead)
    assert str(adviser.user) in _shown(client, _url(authority, "feedback_name", **at))
    Person.objects.filter(pk=person.pk).update(is_restricted=True)
    sign_in(client, adviser)

    page = _shown(client, _url(authority, "feedback", **at))

    assert "Somebody whose record is not open to you" in page
    assert "Inventedkhan" not in page
    assert "Inventedkhan" not in _shown(client, _url(authority, "feedback_list"))
