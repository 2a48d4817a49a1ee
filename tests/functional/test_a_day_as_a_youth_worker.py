"""Does a youth worker do the day of the tutorial, at a desk and with a telephone?"""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client, override_settings
from django.utils import timezone
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import own_database
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.concerns import FrontDoorFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    RelationshipFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.factories.sessions import (
    ActivityConsentFactory,
    AttendanceFactory,
    ProjectFactory,
    SessionFactory,
    SessionWorkerFactory,
)
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.rules import RoleName
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.people.models.people import Person

HOME = "/ourborough/work/"
CLUBS = {"wide": "Northgate club", "narrow": "Riverside club"}
KNOWN = {"Northgate club": "Amira", "Riverside club": "Jay"}
# The journeys run in any order: whose form is replaced by a newer one is not on a register.
HANDS_A_FORM_IN = {"Northgate club": "Tess", "Riverside club": "Kwame"}


@pytest.fixture(scope="module")
def worker(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client]]:
    """A site where a youth worker runs two clubs today; and the youth worker."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                member = MembershipFactory.create(
                    authority=authority, role=RoleName.YOUTH_WORKER.value
                )
                team = TeamFactory.create(name="North team")
                TeamMemberFactory.create(team=team, membership=member)
                FrontDoorFactory.create()
                for club in CLUBS.values():
                    _hold(member, team, club)
                PersonFactory.create(
                    given_names="Noor", family_name="Closedson", born_on="2010-02-28"
                )
                sign_in(client, member)
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


def _hold(member: Membership, team: Team, club: str) -> None:
    person = _consenting(member, KNOWN[club])
    _consenting(member, HANDS_A_FORM_IN[club])
    RelationshipFactory.create(
        person=person,
        telephone="+447700900123",
        is_emergency_contact=True,
        may_be_contacted=True,
    )
    project = ProjectFactory.create(team=team, name=club)
    now = timezone.now()
    for weeks, state in ((1, "held"), (0, "planned")):
        session = SessionFactory.create(
            team=team,
            project=project,
            title=club,
            state=state,
            starts_at=now - timedelta(weeks=weeks),
            risks="Hot pans",
        )
        SessionWorkerFactory.create(session=session, membership=member)
        if weeks:
            AttendanceFactory.create(session=session, person=person, arrived_at=session.starts_at)


def _consenting(member: Membership, given_names: str) -> Person:
    person = PersonFactory.create(given_names=given_names, family_name="Inventedson")
    AccessGrantFactory.create(person=person, membership=member)
    ActivityConsentFactory.create(person=person, medical="Allergic to nuts")
    return person


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest, worker: tuple[str, Client], browser: Browser
) -> Iterator[Visitor]:
    site, client = worker
    size: Size = request.param
    with Visitor.at(site, browser, size=size) as found:
        found.be(client)
        yield found


def _club(visitor: Visitor) -> str:
    return CLUBS["wide" if visitor.size == WIDE else "narrow"]


def test_a_day_as_a_youth_worker(visitor: Visitor) -> None:
    club = _club(visitor)
    known = f"{KNOWN[club]} Inventedson"
    visitor.open(HOME)
    visitor.sees("My day", "Sessions today", club)

    visitor.follow(f"Register of {club}")
    visitor.sees("0 here", "Came lately, not here yet", known)
    visitor.press(f"Here : {known}")
    visitor.sees(
        f"{known} is here", "1 here", "Allergic to nuts", "Yes to: taking part.", "07700 900123"
    )
    visitor.press("Undo")
    visitor.sees(f"{known} is off the register", "0 here")
    visitor.press(f"Here : {known}")

    visitor.fill("Find somebody by name", "Noor")
    visitor.press("Find")
    visitor.press("Here : Noor Closedson")
    visitor.sees("Noor Closedson is here", "Their record is closed to you")
    visitor.fill("Nickname", "Spike")
    visitor.tick("Here for the first time")
    visitor.press("Add the nickname")
    visitor.sees("Spike is here", "3 here")
    visitor.page.get_by_text("Count heads of those without a name").click()
    visitor.fill("13 to 15", "4")
    visitor.press("Save the numbers")
    visitor.sees("7 here")

    visitor.follow(f"Note and outcomes : {known}")
    visitor.tick("Led an activity or helped to")
    visitor.fill("Note", "Ran the ladder tournament")
    visitor.press("Save")
    visitor.sees("led an activity or helped to")

    visitor.follow("Evaluate the session")
    visitor.fill("What went well", "They ran it themselves")
    visitor.fill("Young people who said it was good", "6")
    visitor.press("Save")
    visitor.sees("Evaluation saved", "Good: 6. All right: 0. Not good: 0.")

    visitor.follow(club, number=0)
    visitor.sees("sessions held", "different young people", "Attendances by age on the day")


def test_a_concern_is_raised_at_the_register_and_received(visitor: Visitor) -> None:
    club = _club(visitor)
    visitor.open(HOME)
    visitor.follow(f"Register of {club}")
    visitor.follow("Raise a concern")
    visitor.sees("ring 999", "The front door", "01632 960001")
    visitor.page.locator("main [name=subject_name]").fill("Shadow")
    visitor.choose("Is anybody in danger now?", "No")
    visitor.fill("What was seen or said?", "“There is never anything to eat at home.”")
    visitor.pick("What kind of concern", "Neglect")
    visitor.tick("Yes, the young person")
    visitor.press("Raise the concern")
    visitor.sees("Concern raised. Now pass it on", "Raised, not passed on", "Shadow")

    visitor.follow("Say that you passed it on")
    visitor.tick("By telephone")
    visitor.press("Save")
    visitor.sees("Passed on, not received")
    visitor.follow("Say that it was received")
    visitor.fill("Who received it?", "The desk")
    visitor.press("Save")
    visitor.sees("Received by The desk")


def test_a_session_is_planned_each_week_and_called_off(visitor: Visitor) -> None:
    visitor.open(HOME)
    visitor.go("Sessions")
    visitor.follow("Plan a session")
    day = local_date(timezone.now()) + timedelta(days=3)
    last = day + timedelta(weeks=2)
    visitor.fill("Name", "Trip to the coast")
    visitor.pick("Type", "One-off event")
    visitor.fill_date("Start", str(day.day), str(day.month), str(day.year), "10am")
    visitor.fill_date("Repeat each week until", str(last.day), str(last.month), str(last.year))
    visitor.press("Plan the session")
    visitor.sees("3 sessions planned", "Trip to the coast", "North team")

    visitor.follow("Call it off")
    visitor.fill("Why", "The coach is broken")
    visitor.press("Call it off")
    visitor.sees("Called off: Trip to the coast", "The coach is broken")
    visitor.press("Undo")
    visitor.sees("Planned again")


def test_a_consent_form_comes_in(visitor: Visitor) -> None:
    name = f"{HANDS_A_FORM_IN[_club(visitor)]} Inventedson"
    visitor.open(HOME)
    visitor.go("Young people")
    visitor.follow(name)
    visitor.follow("Consents for sessions")
    visitor.sees("In force", "Yes to: taking part.")
    visitor.lacks("Allergic to nuts")

    visitor.follow("Record a consent form")
    visitor.tick("Taking part", "Photographs")
    day = local_date(timezone.now())
    visitor.fill_date("When it was given", str(day.day), str(day.month), str(day.year))
    visitor.press("Save")

    visitor.sees("Consent form recorded", "Yes to: taking part; photographs.")
