"""Does a worker go out alone and say that they are safe, and read their diary's address once?"""

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
from tests.factories.access import AuthorityFactory, MembershipFactory, UserFactory
from tests.factories.casework import AppointmentFactory
from tests.factories.people import (
    AccessGrantFactory,
    BannerFactory,
    ContactPointFactory,
    PersonFactory,
)
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.core.dates import ENGLAND
from waymark.core.scoping import open_scope

HOME = "/ourborough/work/"


@pytest.fixture(scope="module")
def workers(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, dict[str, Client]]]:
    """A site where two advisers, one a journey, have a home visit tomorrow; and a colleague."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        clients = {"wide": Client(), "narrow": Client()}
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                MembershipFactory.create(
                    authority=authority,
                    role=RoleName.TEAM_MANAGER.value,
                    user=UserFactory.create(name="Mo Inventedlead"),
                )
                for client in clients.values():
                    member = MembershipFactory.create(
                        authority=authority, role=RoleName.PERSONAL_ADVISER.value
                    )
                    person = PersonFactory.create(given_names="Jay", family_name="Inventedson")
                    AccessGrantFactory.create(person=person, membership=member)
                    BannerFactory.create(
                        person=person, kind="staff_safety", text="Never visit alone"
                    )
                    ContactPointFactory.create(person=person)
                    AppointmentFactory.create(
                        person=person,
                        worker=member,
                        way="home",
                        place="4 Invented Close",
                        starts_at=timezone.now() + timedelta(days=3),
                    )
                    sign_in(client, member)
        server = LiveServer("localhost")
        yield server.url, clients
        server.stop()


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest,
    workers: tuple[str, dict[str, Client]],
    browser: Browser,
) -> Iterator[Visitor]:
    site, clients = workers
    size: Size = request.param
    with Visitor.at(site, browser, size=size) as found:
        found.be(clients["wide" if size == WIDE else "narrow"])
        yield found


def test_a_worker_goes_out_alone_and_comes_back(visitor: Visitor) -> None:
    back = (timezone.now() + timedelta(hours=2)).astimezone(ENGLAND)
    visitor.open(f"{HOME}day/")
    visitor.follow("Go out alone")
    visitor.sees("This is not an emergency service")
    visitor.fill("Where", "4 Invented Close")
    visitor.fill("With whom", "A family")
    visitor.fill_date(
        "When you are back", str(back.day), str(back.month), str(back.year), f"{back:%H:%M}"
    )
    visitor.page.get_by_label("Who looks after you").select_option(index=1)
    visitor.press("Go")
    visitor.sees("You are out", "4 Invented Close")
    visitor.press("30 minutes longer")
    visitor.sees("Expected back at")
    visitor.follow("Who is out")
    visitor.sees("You are out")
    visitor.follow("I need help")
    visitor.sees("In danger, ring 999 now")
    visitor.press("Tell them that I need help")
    visitor.sees("Your colleagues are told")
    visitor.press("I am safe")
    visitor.sees("You are safe", "Go out alone")


def test_a_diary_has_its_address_and_an_appointment_its_reminder(visitor: Visitor) -> None:
    visitor.open(f"{HOME}day/")
    visitor.follow("Show your diary in Outlook or on a telephone")
    visitor.press("Make the address")
    visitor.sees("Your secret address", "it is not shown again")
    visitor.follow("Switch the address off")
    visitor.press("Switch off")
    visitor.sees("The address works no longer", "has no address yet")

    visitor.open(HOME)
    visitor.open(f"{HOME}people/")
    visitor.follow("Jay Inventedson")
    visitor.sees("Never visit alone")
    visitor.follow("Reminder")
    visitor.sees("A reminder goes", "you meet")
    visitor.press("Send no reminder")
    visitor.sees("No reminder goes")
