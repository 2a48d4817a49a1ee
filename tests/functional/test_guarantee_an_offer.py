"""Does an adviser record an offer, and the data manager read what the guarantee comes to?"""

from collections.abc import Iterator

import pytest
import time_machine
from django.db import transaction
from django.test import Client, override_settings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.clock import NOW
from tests.databases import own_database
from tests.factories.access import (
    AuthorityFactory,
    AuthorityIdentifierFactory,
    MembershipFactory,
)
from tests.factories.people import AccessGrantFactory, PersonAuthorityFactory, PersonFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope

NAMES = {WIDE["width"]: "Amira", NARROW["width"]: "Jay"}
BOARD = "/ourborough/work/tracking/september-guarantee/"


@pytest.fixture(scope="module")
def workers(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client, Client]]:
    """A site where an adviser has two young people who finished Year 11 in the area."""
    with (
        django_db_blocker.unblock(),
        override_settings(DEMONSTRATION=True),
        time_machine.travel(NOW),
        own_database(),
    ):
        adviser, manager = Client(), Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                AuthorityIdentifierFactory.create(scheme="dfe", value="821")
                member = MembershipFactory.create(
                    authority=authority, role=RoleName.PERSONAL_ADVISER.value
                )
                for name in NAMES.values():
                    person = PersonFactory.create(
                        given_names=name, family_name="Inventedson", born_on="2010-02-28"
                    )
                    AccessGrantFactory.create(person=person, membership=member, starts_at=NOW)
                    PersonAuthorityFactory.create(person=person, role="educated", dfe_number="821")
                sign_in(adviser, member)
                sign_in(
                    manager,
                    MembershipFactory.create(authority=authority, role=RoleName.DATA_MANAGER.value),
                )
        server = LiveServer("localhost")
        yield server.url, adviser, manager
        server.stop()


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest, workers: tuple[str, Client, Client], browser: Browser
) -> Iterator[Visitor]:
    size: Size = request.param
    with Visitor.at(workers[0], browser, size=size) as found:
        yield found


def test_from_the_cohort_to_an_offer_that_counts(
    visitor: Visitor, workers: tuple[str, Client, Client]
) -> None:
    _, adviser, manager = workers
    whole = f"{NAMES[visitor.size['width']]} Inventedson"

    visitor.be(manager)
    visitor.open(BOARD)
    if visitor.page.get_by_text("No figures yet").count():
        visitor.follow("Fix the cohort")
        visitor.press("Fix the cohort")
        visitor.sees("The cohort of 2026 is fixed")
    visitor.sees("By year group", "Year 11, by sex")

    visitor.be(adviser)
    visitor.open(f"{BOARD}people/?show=not_recorded")
    visitor.follow(whole)
    visitor.sees("September Guarantee 2026, Year 11", "Not recorded yet")
    visitor.follow("Record an application or offer")
    visitor.choose("What it is for", "Apprenticeship")
    visitor.fill("Another provider or employer", "Hill Motors")
    visitor.fill("Course or job", "Vehicle repair")
    visitor.fill_date("Applied on", "2", "3", "2026")
    visitor.press("Save")
    visitor.sees("Recorded: Apprenticeship: Vehicle repair, Hill Motors")
    visitor.sees("Applied, waiting for an answer")
    visitor.follow("Change")
    visitor.fill_date("Offer made on", "4", "5", "2026")
    visitor.choose("What the young person said to the offer", "Accepted")
    visitor.fill_date("Answered on", "6", "5", "2026")
    visitor.press("Save")
    visitor.sees("an offer of a suitable place was accepted")
    visitor.follow("Record the intended destination")
    visitor.choose("What they mean to do", "Apprenticeship or traineeship")
    visitor.press("Save")
    visitor.sees("Said by the young person")
    visitor.follow("Set the status")
    visitor.sees("Worked out")
    visitor.open(f"{BOARD}people/?show=not_recorded")
    visitor.lacks(whole)

    visitor.be(manager)
    visitor.open(BOARD)
    visitor.follow("Work out the statuses")
    visitor.press("Work them out")
    visitor.sees("0 statuses have changed", "Offer made")
    assert b"offer_made_percent" in visitor.download("Download all tables (CSV)")
