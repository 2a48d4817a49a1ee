"""Does a duty worker do their day: the desk, somebody at the door, passing on, answering?"""

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client, override_settings
from django.utils import timezone
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import own_database
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.casework import ReferralFactory, ReferralMoveFactory
from tests.factories.directory import ServiceFactory
from tests.factories.people import (
    AccessGrantFactory,
    PersonFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope

HOME = "/ourborough/work/"
NAMES = ("Amira", "Jay")
NEW = ("Mara", "Tobin")


@pytest.fixture(scope="module")
def duty(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[tuple[str, Client]]:
    """A site where a team has referrals in and somewhere to refer to; and its duty worker."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                sign_in(client, _arrange(authority))
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


def _arrange(authority: Authority) -> Membership:
    member: Membership = MembershipFactory.create(
        authority=authority, role=RoleName.DUTY_WORKER.value
    )
    adviser = MembershipFactory.create(authority=authority, role=RoleName.PERSONAL_ADVISER.value)
    team = TeamFactory.create(name="Harbour team")
    TeamMemberFactory.create(team=team, membership=member)
    guidance = ServiceFactory.create(name="Careers guidance", team=team, waiting_days=None)
    ServiceFactory.create(name="Talk First", threshold="Anybody who is low")
    for name in NAMES:
        person = PersonFactory.create(given_names=name, family_name="Inventedson")
        grant = AccessGrantFactory.create(
            person=person, team=team, kind="referral", data_groups=["contact"]
        )
        referral = ReferralFactory.create(
            person=person,
            service=guidance,
            team=team,
            referred_by=adviser,
            status="sent",
            sent_at=timezone.now(),
            data_groups=["contact"],
            grant=grant,
        )
        ReferralMoveFactory.create(referral=referral, status="sent", moved_by=adviser)
    return member


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest, duty: tuple[str, Client], browser: Browser
) -> Iterator[Visitor]:
    site, client = duty
    size: Size = request.param
    with Visitor.at(site, browser, size=size) as found:
        found.be(client)
        yield found


def test_somebody_at_the_door_is_added_and_passed_on(visitor: Visitor) -> None:
    name = NEW[0] if visitor.size == WIDE else NEW[1]
    visitor.open(f"{HOME}duty/")
    visitor.fill("Name, date of birth, postcode or telephone number", f"{name} Doorstep")
    visitor.press("Look for them")
    visitor.sees("Nobody found")
    visitor.follow("Add a young person")
    visitor.press("Add")
    if "Is it one of these?" in visitor.reads():  # the one whom the other size has added
        visitor.press("None of these: add a new record")
    visitor.sees(f"{name} Doorstep added")

    visitor.follow("Add a note")
    visitor.fill("Note", "Came in alone. Wants to talk to somebody.")
    visitor.pick("How", "In person")
    visitor.press("Save note")
    visitor.follow("Referrals")
    visitor.follow("Refer", number=0)
    visitor.follow("Refer to Talk First")
    visitor.fill("Why", "Wants to talk to somebody.")
    visitor.pick("Who gave consent", "The young person")
    today = timezone.localdate()
    visitor.fill_date("When they gave it", str(today.day), str(today.month), str(today.year))
    visitor.press("Check the referral")
    visitor.sees("Check the referral, then send it", "Consent of the young person")
    visitor.follow("Send the referral")
    visitor.press("Send the referral")
    visitor.sees("Referral sent", "This service does not use Waymark")

    visitor.open(f"{HOME}duty/")
    visitor.sees(f"{name} Doorstep", "Added today")
    visitor.follow(f"Ask a team to take the lead for {name} Doorstep")
    visitor.pick("Team", "Harbour team")
    visitor.fill("What the team should know", "Came in alone; Talk First is asked.")
    visitor.press("Ask the team")
    visitor.sees("Harbour team is asked to take the lead")
    visitor.open(f"{HOME}duty/")
    visitor.lacks(f"{name} Doorstep")


def test_a_referral_in_is_received_and_declined(visitor: Visitor) -> None:
    name = NAMES[0] if visitor.size == WIDE else NAMES[1]
    visitor.open(f"{HOME}duty/")

    visitor.follow(f"{name} Inventedson , Careers guidance, Sent")
    visitor.sees("Contact details and people around them", "Wants somebody to talk to.")
    visitor.follow("Say that it was received")
    visitor.press("Say that it was received")
    visitor.sees("Marked as received", "Received")
    visitor.follow("Decline")
    visitor.tick("No places")
    visitor.press("Decline")

    visitor.sees(f"Referral declined: {name} Inventedson, Careers guidance")
    visitor.open(f"{HOME}referrals/in/")
    visitor.lacks(f"{name} Inventedson")


def test_the_directory_says_who_helps_with_what(visitor: Visitor) -> None:
    visitor.open(f"{HOME}services/")

    visitor.follow("Talk First")

    visitor.sees("Anybody who is low", "Outside Waymark")
