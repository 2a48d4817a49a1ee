"""What do the pages of concerns show, to whom, and what do they take in?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.concerns import ConcernFactory, FrontDoorFactory
from tests.factories.people import TeamFactory, TeamMemberFactory
from tests.factories.sessions import AttendanceFactory, SessionFactory
from tests.integration.casework.conftest import Member
from tests.support import sign_in, version_shown
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.models.concerns import Concern, ConcernDraft, ConcernStep, FrontDoor
from waymark.casework.models.sessions import Session
from waymark.core.dates import local_date
from waymark.messages.models import Message
from waymark.people.models.people import Person

DAY = local_date(NOW) - timedelta(days=1)
WHEN = {
    "happened_at-day": str(DAY.day),
    "happened_at-month": str(DAY.month),
    "happened_at-year": str(DAY.year),
    "happened_at-time": "10:00",
}
TYPED = WHEN | {
    "is_immediate": "no",
    "words": "Said that there was nothing to eat at home.",
    "kind": "neglect",
    "told": "young_person",
    "draft": "0",
}


@pytest.fixture
def at_work(client: Client, adviser: Membership) -> Client:
    sign_in(client, adviser)
    return client


@pytest.fixture
def session(adviser: Membership) -> Session:
    team = TeamFactory.create()
    TeamMemberFactory.create(team=team, membership=adviser)
    made: Session = SessionFactory.create(team=team, title="Northgate club")
    return made


def _url(authority: Authority, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": authority.code} | parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def test_a_concern_is_raised_from_the_record_and_says_whom_to_ring(
    at_work: Client, authority: Authority, person: Person
) -> None:
    FrontDoorFactory.create(officer_name="The officer", officer_telephone="+441632960009")
    url = _url(authority, "concern_raise_of_person", person=person.public_id)

    record = _shown(at_work, _url(authority, "record", person=person.public_id))
    assert f'href="{url}"' in record
    form = _shown(at_work, url)
    assert 'href="tel:999"' in form
    assert "01632 960001" in form
    answer = at_work.post(url, TYPED | {"is_immediate": "yes"}, follow=True)

    made = Concern.objects.get()
    page = answer.content.decode()
    assert answer.redirect_chain[-1][0] == _url(authority, "concern", concern=made.public_id)
    for words in ("Somebody is in danger now: ring 999", "01632 960001", "Amira Inventedkhan"):
        assert words in page
    record = _shown(at_work, _url(authority, "record", person=person.public_id))
    assert "Concern: Neglect" in record
    assert "nothing to eat" not in record


def test_what_was_typed_stays_where_something_is_wrong(
    at_work: Client, authority: Authority
) -> None:
    url = _url(authority, "concern_raise")

    answer = at_work.post(url, TYPED | {"told": "nobody"})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert "nothing to eat" in page
    assert "Say who it is about" in page
    answer = at_work.post(url, TYPED | {"told": "nobody", "subject_name": "Jay"})
    assert "Say why neither the young person nor a parent was told" in answer.content.decode()
    assert not Concern.objects.exists()


def test_a_concern_is_raised_from_the_register_about_whom_it_names(
    at_work: Client, authority: Authority, session: Session, person: Person
) -> None:
    known = AttendanceFactory.create(session=session, person=person)
    nick = AttendanceFactory.create(session=session, person=None, nickname="Shadow")
    url = _url(authority, "concern_raise_at_session", session=session.public_id)

    register = _shown(at_work, _url(authority, "register", session=session.public_id))
    assert f'href="{url}"' in register
    assert "Shadow" in _shown(at_work, url)
    for attendance in (known, nick):
        at_work.post(url, TYPED | {"attendance": str(attendance.public_id)})
    at_work.post(url, TYPED | {"subject_name": "A girl in a red coat"})

    found = Concern.objects.order_by("pk").values_list("person", "subject_name", "session")
    assert list(found) == [
        (person.pk, "", session.pk),
        (None, "Shadow", session.pk),
        (None, "A girl in a red coat", session.pk),
    ]


def test_a_draft_is_kept_by_button_and_by_script_and_discarded(
    at_work: Client, authority: Authority, person: Person
) -> None:
    url = _url(authority, "concern_raise_of_person", person=person.public_id)
    half = {"words": "Half a", "draft": "0", "keep": "draft"}

    kept = at_work.post(url, half, headers={"Accept": "application/json"})
    again = at_work.post(url, half, headers={"Accept": "application/json"})
    pressed = at_work.post(url, half)

    assert kept.json() == {"draft": 1}
    assert again.status_code == 409
    assert pressed.status_code == 400
    assert "What you kept on another screen" in pressed.content.decode()
    page = _shown(at_work, url)
    assert "Half a" in page
    clash = at_work.post(url, TYPED)
    assert "What you kept on another screen" in clash.content.decode()
    assert at_work.post(url, half | {"draft": "1"}).status_code == 302
    discard = _url(authority, "concern_discard_of_person", person=person.public_id)
    assert "forgotten" in _shown(at_work, discard)
    assert at_work.post(discard).status_code == 302
    assert not ConcernDraft.objects.exists()


def test_a_draft_of_my_day_and_of_a_session_lead_back_there(
    at_work: Client, authority: Authority, session: Session
) -> None:
    half = {"words": "Half a", "draft": "0", "keep": "draft"}
    at_session = {"session": session.public_id}

    for route, parts, back in (
        ("concern_raise", {}, _url(authority, "day")),
        ("concern_raise_at_session", at_session, _url(authority, "register", **at_session)),
    ):
        answer = at_work.post(_url(authority, route, **parts), half)
        assert answer.headers["Location"] == back
        discard = route.replace("raise", "discard")
        assert _url(authority, discard, **parts) in _shown(at_work, _url(authority, route, **parts))


def test_a_concern_is_followed_through_its_pages(
    at_work: Client, client: Client, authority: Authority, adviser: Membership, join: Member
) -> None:
    FrontDoorFactory.create(email="door@example.org", web_address="https://door.example.org/")
    made = ConcernFactory.create(subject_name="Jay", raised_by=adviser)
    ConcernFactory.create()  # a colleague's
    at = {"concern": made.public_id}

    day = _shown(at_work, _url(authority, "day"))
    assert made.reference in day
    assert day.count("Raised, not passed on") == 1
    at_work.post(_url(authority, "concern_pass_on", **at), _now() | {"way": "email"})
    assert "The email: waiting to be sent" in _shown(at_work, _url(authority, "concern", **at))
    assert Message.objects.get().recipient == "door@example.org"
    answer = at_work.post(_url(authority, "concern_received", **at), _now())
    assert answer.status_code == 400
    at_work.post(
        _url(authority, "concern_received", **at),
        _now() | {"who": "The desk", "their_reference": "MASH 12"},
    )
    at_work.post(_url(authority, "concern_decided", **at), _now() | {"decision": "advice"})
    at_work.post(_url(authority, "concern_add", **at), _now() | {"note": "School says so too"})
    page = _shown(at_work, _url(authority, "concern", **at))
    for words in ("MASH 12", "Advice to us", "School says so too", "Decision known"):
        assert words in page
    assert _url(authority, "concern_close", **at) not in page
    assert made.reference not in _shown(at_work, _url(authority, "day"))
    sign_in(client, join(RoleName.SAFEGUARDING_LEAD, is_open=False))
    client.post(
        _url(authority, "concern_close", **at),
        _now() | {"closure": "own_support", "note": "We see them weekly"},
    )
    client.post(_url(authority, "concern_reopen", **at), _now() | {"note": "It went on"})
    assert ConcernStep.objects.count() == 6
    pdf = client.get(_url(authority, "concern_pdf", **at))
    assert pdf.content.startswith(b"%PDF")


def _now() -> dict[str, str]:
    """Return the boxes of a moment between raising and now."""
    local = timezone.localtime(timezone.now() - timedelta(minutes=2))
    return {
        "happened_at-day": str(local.day),
        "happened_at-month": str(local.month),
        "happened_at-year": str(local.year),
        "happened_at-time": f"{local:%H:%M}",
    }


def test_the_lead_lists_every_concern_and_narrows_them(
    client: Client, authority: Authority, join: Member, adviser: Membership
) -> None:
    sign_in(client, join(RoleName.SAFEGUARDING_LEAD, is_open=False))
    url = _url(authority, "concern_list")
    assert "No concerns" in _shown(client, url)
    late = ConcernFactory.create(raised_by=adviser, receipt_due_at=NOW - timedelta(minutes=5))
    had = ConcernFactory.create(
        subject_name="Jay",
        state="received",
        received_at=NOW,
        raised_at=NOW - timedelta(days=3),
        kind="adult",
        is_allegation=True,
        staff=adviser,
    )
    for days, state in ((0, "closed"), (0, "raised")):
        ConcernFactory.create(raised_at=NOW - timedelta(days=days, minutes=1), state=state)

    everything = _shown(client, url)

    assert "After 3 days" in everything
    assert "Never" in everything
    assert late.reference in _shown(client, f"{url}?only=overdue")
    assert had.reference not in _shown(client, f"{url}?only=overdue")
    assert had.reference in _shown(client, f"{url}?only=allegations")
    assert late.reference in _shown(client, _url(authority, "day"))
    assert client.get(f"{url}?state=nonsense").status_code == 400


def test_a_concern_is_not_there_for_others(
    client: Client, authority: Authority, join: Member, adviser: Membership, person: Person
) -> None:
    made = ConcernFactory.create(
        person=person, kind="adult", is_allegation=True, staff_name="A coach", raised_by=adviser
    )
    at = {"concern": made.public_id}
    for role in (RoleName.TEAM_MANAGER, RoleName.YOUTH_WORKER):
        sign_in(client, join(role))
        for route in ("concern", "concern_pdf", "concern_add", "concern_received"):
            assert client.get(_url(authority, route, **at)).status_code == 404
        assert made.reference not in _shown(client, _url(authority, "concern_list"))
        assert made.reference not in _shown(client, _url(authority, "day"))
        record = _shown(client, _url(authority, "record", person=person.public_id))
        assert "Concern: " not in record
    sign_in(client, join(RoleName.COUNCILLOR))
    assert client.get(_url(authority, "concern_list")).status_code == 403


def test_an_administrator_says_where_concerns_go(
    client: Client, authority: Authority, join: Member
) -> None:
    sign_in(client, join(RoleName.SYSTEM_ADMINISTRATOR))
    url = _url(authority, "front_door")
    typed = {
        "name": "The hub",
        "telephone": "01632 960001",
        "opens": "08:30",
        "closes": "17:00",
        "hours": "4",
    }

    assert 'value="09:00"' in _shown(client, url)
    typed["version"] = version_shown(client, url)
    wrong = client.post(url, typed | {"telephone": "ring us", "opens": "25:00"})
    assert wrong.status_code == 400
    assert "Enter a telephone number with its area code" in wrong.content.decode()
    assert "Enter a time of day" in wrong.content.decode()
    assert client.post(url, typed).status_code == 302

    assert FrontDoor.objects.get().telephone == "+441632960001"
    shown = _shown(client, url)
    assert 'value="08:30"' in shown
    assert 'value="01632 960001"' in shown
    stale = client.post(url, typed | {"name": "MASH"})
    assert stale.status_code == 400
    assert "Name: The hub" in stale.content.decode()
    assert 'value="MASH"' in stale.content.decode()


def test_pages_ask_the_database_as_often_for_many_concerns(
    at_work: Client,
    authority: Authority,
    adviser: Membership,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(12):
        made = ConcernFactory.create(raised_by=adviser)

    with django_assert_max_num_queries(16):
        _shown(at_work, _url(authority, "concern_list"))
    with django_assert_max_num_queries(30):
        _shown(at_work, _url(authority, "concern", concern=made.public_id))
