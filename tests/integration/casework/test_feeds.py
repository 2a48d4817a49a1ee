"""Does a secret address show its owner's diary, and to nobody once it ended?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.casework import AppointmentFactory, NextStepFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.factories.sessions import SessionFactory, SessionWorkerFactory
from tests.integration.casework.conftest import Member
from tests.support import sign_in
from waymark.access.models.members import Membership, User
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions import feeds as actions
from waymark.casework.models.feeds import CalendarFeed
from waymark.casework.queries import feeds as queries
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.people.models.people import Person

SOON = NOW + timedelta(days=1)


@pytest.fixture
def token(by: Actor) -> str:
    return actions.make_feed(by=by, at=NOW)


def _feed(member: Membership, token: str) -> str:
    return reverse(
        "casework:calendar_feed", kwargs={"authority": member.authority.code, "token": token}
    )


def test_address_is_kept_as_a_hash_and_renewed(by: Actor, token: str) -> None:
    kept = CalendarFeed.objects.get()
    assert token not in kept.token_hash
    assert len(token) >= 43

    again = actions.make_feed(by=by, at=NOW)

    assert again != token
    assert queries.find_feed(viewer=by) == CalendarFeed.objects.get(ended_at__isnull=True)
    assert CalendarFeed.objects.count() == 2
    actions.end_feed(by=by, at=NOW)
    with pytest.raises(actions.NoFeed):
        actions.end_feed(by=by, at=NOW)
    assert queries.find_feed(viewer=by) is None
    events = AuditEvent.objects.order_by("pk").values_list("event", flat=True)
    made, ended = Event.CALENDAR_MADE.value, Event.CALENDAR_ENDED.value
    assert list(events) == [made, made, ended]


def test_only_who_has_a_caseload_makes_one(join: Member, person: Person) -> None:
    councillor = member_actor(join(RoleName.COUNCILLOR, is_open=False))

    with pytest.raises(NotAllowed):
        actions.make_feed(by=councillor, at=NOW)
    with pytest.raises(actions.NobodysDiary):
        actions.make_feed(by=Actor.system(person.authority_id), at=NOW)


def test_calendar_shows_initials_and_of_hidden_records_nothing(
    client: Client, adviser: Membership, person: Person, token: str
) -> None:
    hidden = PersonFactory.create(given_names="Zed", family_name="Hidden", is_restricted=True)
    AccessGrantFactory.create(person=hidden, membership=adviser, kind="named", starts_at=NOW)
    closed = PersonFactory.create(given_names="Olga", family_name="Closed")
    for each in (person, hidden, closed):
        AppointmentFactory.create(
            person=each, worker=adviser, starts_at=SOON, place="12 Invented Road"
        )
    AppointmentFactory.create(
        person=person, worker=adviser, starts_at=SOON, place="Called off",
        state="cancelled", cancelled_by="service",
    )  # fmt: skip
    AppointmentFactory.create(person=person, starts_at=SOON, place="A colleague's")
    NextStepFactory.create(person=person, owner=adviser, what="Ring the clinic")
    session = SessionFactory.create(title="Football", starts_at=SOON)
    SessionWorkerFactory.create(session=session, membership=adviser)
    SessionFactory.create(title="Not mine", starts_at=SOON)

    answer = client.get(_feed(adviser, token))

    content = answer.content.decode().replace("\r\n ", "")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-store"
    summaries = sorted(line for line in content.split("\r\n") if line.startswith("SUMMARY:"))
    assert summaries == [
        "SUMMARY:Appointment",
        "SUMMARY:Appointment A. I.",
        "SUMMARY:Football",
        "SUMMARY:Next step A. I.",
    ]
    for secret in ("Amira", "Zed", "Hidden", "Olga", "Z. H.", "O. C.", "clinic", "areers",
                   "Called off", "colleague", "Not mine", str(hidden.public_id)):  # fmt: skip
        assert secret not in content
    assert f"/work/people/{person.public_id}/" in content
    assert content.count("LOCATION:At our centre\\, 12 Invented Road") == 1


def test_address_ends_with_everything_that_lets_its_owner_in(
    client: Client, adviser: Membership, by: Actor, token: str
) -> None:
    url = _feed(adviser, token)
    assert client.get(url).status_code == 200
    other = MembershipFactory.create(authority_id=adviser.authority_id)

    def answers(model: Any, key: int, **changed: Any) -> int:
        with open_scope(adviser.authority_id):
            before = {name: getattr(model.objects.get(pk=key), name) for name in changed}
            model.objects.filter(pk=key).update(**changed)
        status = client.get(url).status_code
        with open_scope(adviser.authority_id):
            model.objects.filter(pk=key).update(**before)
        return status

    ended = {"ended_at": NOW, "ended_by_id": other.user_id}
    assert answers(Membership, adviser.pk, **ended) == 404
    assert answers(User, adviser.user_id, is_active=False) == 404
    assert answers(Membership, adviser.pk, role="councillor") == 404
    assert client.get(_feed(adviser, f"{token}x")).status_code == 404
    assert client.get(url).status_code == 200
    with open_scope(adviser.authority_id):
        actions.end_feed(by=by, at=NOW)
    assert client.get(url).status_code == 404


def test_who_runs_no_sessions_has_none(join: Member) -> None:
    viewer = member_actor(join(RoleName.SEND_ADVISER))

    assert queries.get_diary(viewer=viewer, at=NOW).sessions == []


def test_page_makes_shows_once_and_switches_off(client: Client, adviser: Membership) -> None:
    sign_in(client, adviser)
    code = adviser.authority.code
    url, end = (reverse(f"casework:{route}", args=[code]) for route in ("calendar", "calendar_end"))
    assert "has no address yet" in client.get(url).content.decode()
    assert url in client.get(reverse("casework:day", args=[code])).content.decode()

    made = client.post(url)

    page = made.content.decode()
    address = page.split("http://testserver")[1].split(".ics")[0]
    assert "it is not shown again" in page
    assert made.headers["Cache-Control"] == "no-store"
    assert client.get(f"{address}.ics").status_code == 200
    again = client.get(url).content.decode()
    assert address not in again
    assert "A new one makes the old one stop working" in again
    assert "show nothing new" in client.get(end).content.decode()
    assert "The address works no longer" in client.post(end, follow=True).content.decode()
    assert client.post(end).status_code == 400


def test_feed_takes_few_queries(
    client: Client, adviser: Membership, token: str, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(13):
        client.get(_feed(adviser, token))
