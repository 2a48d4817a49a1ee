"""What do the pages of sessions and registers show, to whom, and what do they take in?"""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from tests.clock import NOW
from tests.factories.people import PersonFactory, TeamFactory, TeamMemberFactory
from tests.factories.sessions import (
    ActivityConsentFactory,
    AttendanceFactory,
    EvaluationFactory,
    ProjectFactory,
    SessionFactory,
    SessionWorkerFactory,
)
from tests.integration.casework.conftest import Member
from tests.support import sign_in, version_shown
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.models.sessions import (
    Attendance,
    Evaluation,
    HeadCount,
    Project,
    Session,
)
from waymark.casework.queries.registers import heads_version
from waymark.casework.rules.sessions import AgeBand
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile
from waymark.people.models.people import Person

TODAY = local_date(NOW)
DAY = {"-day": str(TODAY.day), "-month": str(TODAY.month), "-year": str(TODAY.year)}


def _day(name: str) -> dict[str, str]:
    return {f"{name}{part}": value for part, value in DAY.items()}


@pytest.fixture
def worker(join: Member) -> Membership:
    return join(RoleName.YOUTH_WORKER)


@pytest.fixture
def project(worker: Membership) -> Project:
    team = TeamFactory.create()
    TeamMemberFactory.create(team=team, membership=worker)
    found: Project = ProjectFactory.create(team=team, name="Friday club", place="The Old Baths")
    return found


@pytest.fixture
def session(project: Project, worker: Membership) -> Session:
    found: Session = SessionFactory.create(
        title="Cooking night",
        project=project,
        team=project.team,
        starts_at=NOW - timedelta(minutes=5),
        risks="Hot pans",
        capacity=20,
    )
    SessionWorkerFactory.create(session=found, membership=worker)
    return found


@pytest.fixture
def at_work(client: Client, worker: Membership) -> Client:
    sign_in(client, worker)
    return client


def _at(place: Any, route: str, **parts: Any) -> str:
    return reverse(f"casework:{route}", kwargs={"authority": place.authority.code} | parts)


def _of(session: Session, route: str = "session_detail", **parts: Any) -> str:
    return _at(session, route, session=session.public_id, **parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def _sent(client: Client, url: str, **typed: Any) -> str:
    """Send a form that is in order, and return the page that it leads to."""
    answer = client.post(url, typed, follow=True)
    assert answer.redirect_chain, answer.content.decode()
    return answer.content.decode()


def _refused(client: Client, url: str, **typed: Any) -> str:
    answer = client.post(url, typed)
    assert answer.status_code == 400
    return answer.content.decode()


# Planning ---------------------------------------------------------------------------------------


def test_list_shows_what_comes_and_what_is_gone(
    at_work: Client, project: Project, session: Session
) -> None:
    SessionFactory.create(title="Last week", team=project.team, starts_at=NOW - timedelta(days=7))
    SessionFactory.create(title="Of others")

    coming = _shown(at_work, _at(project, "session_list"))
    gone = _shown(at_work, f"{_at(project, 'session_list')}?show=gone&page=nonsense")

    assert "Cooking night" in coming
    assert "Friday club" in coming
    assert "Last week" not in coming
    assert "Last week" in gone
    assert "Cooking night" not in gone
    assert "Of others" not in coming + gone


def test_empty_list_says_what_to_do(client: Client, join: Member, person: Person) -> None:
    member = join(RoleName.YOUTH_WORKER)
    sign_in(client, member)

    page = _shown(client, _at(person, "session_list"))

    assert "You are in no team yet" in page
    assert "Plan a session" not in page


def test_project_is_added_changed_and_shown(at_work: Client, project: Project) -> None:
    typed = {"kind": "targeted_group", "team": str(project.team.public_id), "aims": "Belts"}

    page = _sent(at_work, _at(project, "project_add"), name="Boxing", **typed)
    assert "Boxing added" in page
    assert "Belts" in page
    refused = _refused(at_work, _at(project, "project_add"), name="Boxing", **typed)
    assert "This team has a project of this name already" in refused

    made = Project.objects.get(name="Boxing")
    change = _at(project, "project_change", project=made.public_id)
    assert 'value="Boxing"' in _shown(at_work, change)
    typed |= {"version": version_shown(at_work, change)}
    page = _sent(at_work, change, name="Boxing club", **typed)
    assert "Boxing club saved" in page

    page = _refused(at_work, change, name="Wrestling", **typed)
    assert str(ChangedMeanwhile()) in page
    assert "Name: Boxing club" in page
    assert 'value="Wrestling"' in page
    typed["version"] = page.split('name="version" value="')[1].split('"')[0]
    assert "Wrestling saved" in _sent(at_work, change, name="Wrestling", **typed)


def test_project_shows_its_figures(at_work: Client, project: Project, session: Session) -> None:
    Session.objects.filter(pk=session.pk).update(state="held")
    AttendanceFactory.create(session=session, is_first_time=True)

    page = _shown(at_work, _at(project, "project_detail", project=project.public_id))

    assert "different young people" in page
    assert "Attendances by age on the day" in page
    assert "The Old Baths" in page


def test_session_is_planned_from_its_project(
    at_work: Client, worker: Membership, project: Project
) -> None:
    plan = _at(project, "session_plan")
    page = _shown(at_work, f"{plan}?project={project.public_id}")
    assert 'value="Friday club"' in page
    assert 'value="The Old Baths"' in page

    typed = {
        "title": "Friday club",
        "kind": "open_access",
        "project": str(project.public_id),
        "minutes": "120",
        "workers": str(worker.public_id),
        **_day("starts_at"),
        "starts_at-time": "6pm",
    }
    until = TODAY + timedelta(weeks=2)
    repeat = {"until-day": until.day, "until-month": until.month, "until-year": until.year}
    assert "3 sessions planned" in _sent(at_work, plan, **typed, **repeat)
    assert Session.objects.count() == 3
    refused = _refused(at_work, plan, **typed, **_day("gap_from"))
    assert "Give both the first and the last day" in refused
    refused = _refused(at_work, plan, **(typed | {"project": ""}))
    assert "Select a team, or a project, which has one" in refused
    alone = typed | {"project": "", "team": str(project.team.public_id)}
    assert "Session planned" in _sent(at_work, plan, **alone, **_day("gap_from"), **_day("gap_to"))


def test_session_shows_its_plan_and_is_changed(
    at_work: Client, worker: Membership, session: Session
) -> None:
    page = _shown(at_work, _of(session))
    for words in ("Cooking night", "Hot pans", str(worker.user), "Open the register", "Evaluate"):
        assert words in page

    typed = {
        "title": "Baking night",
        "kind": "open_access",
        "minutes": "60",
        "workers": str(worker.public_id),
        **_day("starts_at"),
        "starts_at-time": "6pm",
    }
    assert 'value="Cooking night"' in _shown(at_work, _of(session, "session_change"))
    change = _of(session, "session_change")
    typed["version"] = version_shown(at_work, change)
    assert "Plan saved" in _sent(at_work, change, **typed)
    stale = _refused(at_work, change, **typed | {"minutes": "90", "title": "Trip"})
    assert "Name: Baking night" in stale
    assert "Minutes: 60" in stale
    session.refresh_from_db()
    assert session.title == "Baking night"


def test_session_of_another_team_shows_its_project_without_a_way_there(
    at_work: Client, worker: Membership
) -> None:
    theirs = ProjectFactory.create(name="Their project")
    lent = SessionFactory.create(project=theirs, team=theirs.team)
    SessionWorkerFactory.create(session=lent, membership=worker)

    page = _shown(at_work, _of(lent))

    assert "Their project" in page
    assert _at(lent, "project_detail", project=theirs.public_id) not in page
    _shown(at_work, _at(lent, "project_detail", project=theirs.public_id), status=404)


def test_session_is_called_off_with_undo(at_work: Client, session: Session) -> None:
    _shown(at_work, _of(session, "session_cancel"))
    page = _sent(at_work, _of(session, "session_cancel"), reason="Flooded")

    assert "Called off: Cooking night" in page
    assert "Flooded" in page
    assert "Change the plan" not in page
    assert "The session was called off: Flooded" in _shown(at_work, _of(session, "register"))
    assert "Flooded" in _shown(at_work, _of(session, "session_reinstate"))
    assert "Planned again" in _sent(at_work, _of(session, "session_reinstate"))


def test_session_of_tomorrow_has_no_register_yet(at_work: Client, session: Session) -> None:
    Session.objects.filter(pk=session.pk).update(
        starts_at=NOW + timedelta(days=1), ends_at=NOW + timedelta(days=2)
    )

    assert "Open the register" not in _shown(at_work, _of(session))
    assert "The register opens on the day" in _shown(at_work, _of(session, "register"))


def test_session_is_evaluated(at_work: Client, session: Session) -> None:
    EvaluationFactory.create(session=session, to_change="More onions", concerns="Wet floor")
    page = _shown(at_work, _of(session))
    for words in ("Everybody cooked.", "More onions", "Wet floor", "Change the evaluation"):
        assert words in page

    url = _of(session, "session_evaluate")
    assert "Everybody cooked." in _shown(at_work, url)
    seen = version_shown(at_work, url)
    page = _sent(at_work, url, went_well="Soup for all", happy="7", version=seen)

    assert "Evaluation saved" in page
    assert "Good: 7. All right: 0. Not good: 0." in page
    assert Evaluation.objects.count() == 1
    stale = _refused(at_work, url, went_well="No soup", version=seen)
    assert "What went well: Soup for all" in stale


# The register -----------------------------------------------------------------------------------


def test_register_is_kept_by_presses(at_work: Client, session: Session, person: Person) -> None:
    url = _of(session, "register")
    found = _shown(at_work, f"{url}?q=amira")
    assert "Amira Inventedkhan" in found

    page = _sent(at_work, url, person=str(person.public_id))
    assert "Amira Inventedkhan is here" in page
    assert "Undo" in page
    assert "1 here, 20 places" in page
    assert "They are on the register already" in _refused(
        at_work, url, person=str(person.public_id)
    )
    assert ">Here</strong>" in " ".join(_shown(at_work, f"{url}?q=amira").split()).replace(
        "> Here </strong>", ">Here</strong>"
    )

    entry = Attendance.objects.get()
    undo = _of(session, "attendance_remove", attendance=entry.public_id)
    assert "was not there after all" in _shown(at_work, undo)
    assert "Amira Inventedkhan is off the register" in _sent(at_work, undo)


def test_nickname_and_heads_are_added(at_work: Client, session: Session) -> None:
    nickname, heads = _of(session, "register_nickname"), _of(session, "register_heads")

    page = _sent(at_work, nickname, **{"nick-nickname": "Spike", "nick-is_first_time": "on"})
    assert "Spike is here" in page
    assert "first time, nickname" in page
    refused = _refused(at_work, nickname, **{"nick-nickname": "Spike"})
    assert "Somebody with this nickname is on the register already" in refused
    shown = {"heads-version": str(heads_version({}))}
    page = _sent(at_work, heads, **{"heads-from_13": "4"} | shown)
    assert "4 counted beside those with names" in page
    assert "5 here" in page
    assert "must be a whole number" in _refused(at_work, heads, **{"heads-from_13": "four"} | shown)
    refused = _refused(at_work, heads, **{"heads-from_16": "2"} | shown)
    assert "Somebody else saved other numbers meanwhile" in refused
    assert "13 to 15: 4" in refused
    assert f'name="heads-version" value="{heads_version({AgeBand.FROM_13: 4})}"' in refused
    assert HeadCount.objects.get().number == 4


def test_register_finds_nobody_and_offers_to_add(at_work: Client, session: Session) -> None:
    page = _shown(at_work, f"{_of(session, 'register')}?q=Nobodyatall")

    assert "Nobody found." in page
    assert "q=Nobodyatall" in page


def test_press_at_a_hidden_person_is_not_found(at_work: Client, session: Session) -> None:
    hidden = PersonFactory.create(given_names="Hidden", is_restricted=True)

    assert "Hidden" not in _shown(at_work, f"{_of(session, 'register')}?q=hidden inventedson")
    answer = at_work.post(_of(session, "register"), {"person": str(hidden.public_id)})
    assert answer.status_code == 404


def test_card_says_what_must_be_known(at_work: Client, session: Session, person: Person) -> None:
    AttendanceFactory.create(session=session, person=person)
    AttendanceFactory.create(
        session=session, person=PersonFactory.create(given_names="Clem", family_name="Closedson")
    )
    url = _of(session, "register")
    page = _shown(at_work, url)
    assert "No consent form in force." in page
    assert "Nobody to ring in an emergency is recorded." in page
    assert "Their record is closed to you" in page

    ActivityConsentFactory.create(
        person=person, kinds=["taking_part", "photographs"], medical="Allergic to nuts"
    )
    page = _shown(at_work, url)

    assert "Yes to: taking part; photographs. Not to: going off site; first aid" in page
    assert "Allergic to nuts" in page


def test_reading_a_register_is_in_the_trail_once_in_a_while(
    at_work: Client, session: Session
) -> None:
    _shown(at_work, _of(session, "register"))
    _shown(at_work, _of(session, "register"))

    seen = AuditEvent.objects.filter(event=Event.REGISTER_SEEN.value)
    assert [each.target_id for each in seen] == [session.public_id]


def test_note_and_outcomes_are_saved(at_work: Client, session: Session, person: Person) -> None:
    entry = AttendanceFactory.create(session=session, person=person)
    url = _of(session, "attendance", attendance=entry.public_id)
    assert "Note and outcomes" in _shown(at_work, url)

    typed = {"outcomes": ["led_something", "award"], "version": version_shown(at_work, url)}
    page = _sent(at_work, url, note="Led the game", **typed)

    assert "whole award, led an activity or helped to" in page
    stale = _refused(at_work, url, note="Left early", **typed | {"outcomes": ["award"]})
    assert "Note: Led the game" in stale
    assert "What they took away: " in stale
    record = _at(session, "record", person=person.public_id)
    page = _shown(at_work, f"{record}?show=sessions")
    assert "Came to: Cooking night" in page
    assert "Led the game" in page


def test_register_costs_the_same_whoever_came(
    at_work: Client, session: Session, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    earlier = SessionFactory.create(
        project=session.project,
        team=session.team,
        state="held",
        starts_at=NOW - timedelta(days=7),
    )
    for _ in range(6):
        ActivityConsentFactory.create(person=AttendanceFactory.create(session=session).person)
        AttendanceFactory.create(session=earlier)
    _shown(at_work, _of(session, "register"))

    with django_assert_max_num_queries(24):
        _shown(at_work, _of(session, "register"))
    with django_assert_max_num_queries(18):
        _shown(at_work, _at(session, "session_list"))
    with django_assert_max_num_queries(22):
        _shown(at_work, _at(session, "project_detail", project=session.project.public_id))  # type: ignore[union-attr]


# My day -----------------------------------------------------------------------------------------


def test_my_day_begins_with_the_sessions_of_today(at_work: Client, session: Session) -> None:
    page = _shown(at_work, _at(session, "day"))

    assert "Sessions today" in page
    assert _of(session, "register") in page


def test_session_that_is_over_says_that_its_register_was_not_taken(
    at_work: Client, session: Session
) -> None:
    yesterday = NOW - timedelta(days=1)
    Session.objects.filter(pk=session.pk).update(
        starts_at=yesterday, ends_at=yesterday + timedelta(hours=2)
    )
    pages = (
        _of(session, "session_detail"),
        f"{_at(session, 'session_list')}?show=gone",
        _at(session, "project_detail", project=session.project.public_id),  # type: ignore[union-attr]
    )

    for page in pages:
        shown = _shown(at_work, page)
        assert "Register not taken" in shown
        assert "Planned" not in shown
        assert _of(session, "register") in shown
    day = _shown(at_work, _at(session, "day"))
    assert "Registers not taken" in day
    assert "Sessions today" not in day
    assert _of(session, "register") in day


def test_day_without_sessions_says_nothing_of_them(at_work: Client, person: Person) -> None:
    assert "Sessions today" not in _shown(at_work, _at(person, "day"))


# Consents ---------------------------------------------------------------------------------------


def test_consent_is_recorded_shown_and_ended(at_work: Client, person: Person) -> None:
    def url(route: str, **parts: Any) -> str:
        return _at(person, route, person=person.public_id, **parts)

    assert "Consents for sessions" in _shown(at_work, url("record"))
    assert "No consent form yet" in _shown(at_work, url("activity_consents"))
    typed = {"kinds": ["taking_part"], "given_by": "parent", **_day("given_on")}
    page = _sent(at_work, url("activity_consent_add"), medical="Asthma", **typed)
    assert "Consent form recorded" in page
    assert "Asthma" not in page
    assert "What it says of health is shown on the register" in page

    made = ActivityConsent.objects.get()
    end = url("activity_consent_end", activity_consent=made.public_id)
    assert "Taking part" in _shown(at_work, end)
    assert "Not in force" in _sent(at_work, end)


def test_who_may_see_sensitive_data_reads_what_a_consent_says_of_health(
    client: Client, join: Member, person: Person
) -> None:
    ActivityConsentFactory.create(
        person=person,
        medical="Asthma",
        giver="Sam Inventedkhan",
        expires_on=TODAY + timedelta(days=30),
        kinds=[],
    )
    sign_in(client, join(RoleName.PERSONAL_ADVISER))

    page = _shown(client, _at(person, "activity_consents", person=person.public_id))

    for words in ("Asthma", "Sam Inventedkhan", "Holds until", "Yes to nothing."):
        assert words in page


# Who may ----------------------------------------------------------------------------------------


def test_wrong_role_and_other_team(client: Client, join: Member, session: Session) -> None:
    sign_in(client, join(RoleName.DUTY_WORKER))
    _shown(client, _at(session, "session_list"), status=403)
    _shown(client, _of(session, "register"), status=403)

    sign_in(client, join(RoleName.YOUTH_WORKER))
    for route in ("session_detail", "register", "session_change", "session_evaluate"):
        _shown(client, _of(session, route), status=404)
