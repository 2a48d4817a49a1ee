"""Does an adviser find something for somebody, and is it known a month later how it went?"""

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
from tests.factories.casework import AllocationFactory
from tests.factories.opportunities import OpportunityFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.actions.summarising import summarise
from waymark.core.scoping import open_scope
from waymark.participation.actions.summarising import summarise as known

HOME = "/ourborough/work/"
NAMES = ("Amira", "Jay")
PASSED = ("Bea", "Cal")


@pytest.fixture(scope="module")
def adviser(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client]]:
    """A site where a personal adviser leads two young people, with something for each; and they."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                member = MembershipFactory.create(
                    authority=authority, role=RoleName.PERSONAL_ADVISER.value
                )
                for name in NAMES:
                    person = PersonFactory.create(
                        given_names=name, family_name="Inventedson", born_on="2009-12-01"
                    )
                    AccessGrantFactory.create(person=person, membership=member)
                    AllocationFactory.create(person=person, membership=member)
                    ActivityFactory.create(person=person, starts_on="2026-09-01")
                    summarise(person)
                for name in PASSED:
                    _agreed(member, name)
                OpportunityFactory.create(
                    title="Site carpentry",
                    kind="apprenticeship",
                    places=2,
                    places_left=2,
                    age_from=16,
                    age_to=18,
                )
                OpportunityFactory.create(title="Evening course", age_from=19)
                sign_in(client, member)
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


def _agreed(member: Membership, name: str) -> None:
    """Let somebody whom the adviser leads have agreed to start yesterday."""
    today = timezone.localdate()
    person = PersonFactory.create(given_names=name, family_name="Inventedson", born_on="2009-12-01")
    AccessGrantFactory.create(person=person, membership=member)
    AllocationFactory.create(person=person, membership=member)
    ActivityFactory.create(
        person=person,
        code="616",
        starts_on=today - timedelta(days=20),
        review_on=today - timedelta(days=1),
        verified_on=today - timedelta(days=20),
    )
    known(person)
    summarise(person)


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest, adviser: tuple[str, Client], browser: Browser
) -> Iterator[Visitor]:
    site, client = adviser
    size: Size = request.param
    with Visitor.at(site, browser, size=size) as found:
        found.be(client)
        yield found


def test_from_a_record_to_a_start_that_is_followed_up(visitor: Visitor) -> None:
    name = NAMES[0] if visitor.size == WIDE else NAMES[1]
    today = timezone.localdate()
    long_ago = today - timedelta(weeks=4)
    start = (str(long_ago.day), str(long_ago.month), str(long_ago.year))
    visitor.open(f"{HOME}caseload/")
    visitor.follow(f"{name} Inventedson")
    visitor.follow("Opportunities")
    visitor.sees("Academic age 16 when it starts")
    visitor.page.get_by_text("What does not suit, and why").click()
    visitor.sees("For academic age 19 and over; they are 16 when it starts")

    visitor.follow("Apply for Site carpentry, Invented College")
    visitor.fill_date("On which day", *start)
    visitor.press("Save")
    visitor.sees("Site carpentry: submitted")
    visitor.follow("What happened")
    visitor.tick("Offered")
    visitor.press("Save")
    visitor.follow("Confirm the start")
    visitor.fill_date("First day", *start)
    visitor.press("Save")
    visitor.sees("Site carpentry: started", "After 4 weeks: to be asked")

    visitor.open(f"{HOME}opportunities/")
    visitor.follow("Site carpentry")
    visitor.sees("Who applied", "Whom of your young people it suits")
    visitor.open(f"{HOME}opportunities/")
    visitor.follow("Follow-ups due")
    visitor.sees("Site carpentry, Invented College: after 4 weeks")
    visitor.follow(f"{name} Inventedson")
    visitor.tick("Still there")
    visitor.press("Save")
    visitor.sees("After 4 weeks: still there")
    visitor.open(f"{HOME}follow-ups/")
    visitor.sees("Nobody to ask in the next seven days")


def test_from_what_has_changed_to_an_offer(visitor: Visitor) -> None:
    name = PASSED[0] if visitor.size == WIDE else PASSED[1]
    visitor.open(HOME)
    visitor.sees("The agreed start has passed: 2")
    visitor.follow("What young people do whom you lead has changed")
    visitor.follow(f"{name} Inventedson")
    visitor.follow("Offers and September Guarantee")
    visitor.follow("Record an application or offer")
    visitor.choose("What it is for", "Apprenticeship")
    visitor.fill("Another provider or employer", "Hill Motors")
    visitor.fill_date("Applied on", "2", "3", "2026")
    visitor.press("Save")

    visitor.sees("Recorded: Apprenticeship: Hill Motors")


def test_a_list_is_narrowed_by_a_filter_that_is_folded_on_a_phone(visitor: Visitor) -> None:
    is_phone = visitor.size == NARROW
    visitor.open(f"{HOME}opportunities/")
    words, more = visitor.field("Words"), visitor.page.get_by_text("Choose filters")

    assert (words.is_visible(), more.is_visible()) == (not is_phone, is_phone)
    if is_phone:
        more.click()
    visitor.pick("Kind", "Apprenticeship")
    visitor.press("Apply filters")

    visitor.sees("Kind: Apprenticeship", "Site carpentry")
    visitor.lacks("Evening course")
    visitor.follow("Remove this filter: Kind: Apprenticeship")
    visitor.sees("Evening course")
