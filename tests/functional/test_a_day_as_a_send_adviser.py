"""Does a SEND adviser do their day: a review that is due, a plan agreed, a chronology?"""

from collections.abc import Iterator
from datetime import date, timedelta

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
from tests.factories.people import AccessGrantFactory, PersonFactory, SendRecordFactory
from tests.factories.plans import AssessmentFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.actions.summarising import summarise
from waymark.core.scoping import open_scope

HOME = "/ourborough/work/"
NAMES = {WIDE["width"]: "Amira", NARROW["width"]: "Jay"}


@pytest.fixture(scope="module")
def adviser(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client]]:
    """A site where a SEND adviser has two young people with an annual review due."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                member = MembershipFactory.create(
                    authority=authority, role=RoleName.SEND_ADVISER.value
                )
                for name in NAMES.values():
                    _give(member, name)
                sign_in(client, member)
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


def _give(member: Membership, name: str) -> None:
    today = timezone.localdate()
    person = PersonFactory.create(given_names=name, family_name="Inventedson", born_on="2009-02-28")
    AccessGrantFactory.create(person=person, membership=member)
    AllocationFactory.create(person=person, membership=member)
    SendRecordFactory.create(person=person, status="plan", review_due_on=today)
    AssessmentFactory.create(
        person=person,
        kind="ehc_review",
        is_completed=True,
        done_on=today - timedelta(days=360),
        answers={"review": {"outcome": "keep"}, "living": {"score": 1}},
    )
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


def _day(day: date) -> tuple[str, str, str]:
    return str(day.day), str(day.month), str(day.year)


def test_from_the_review_that_is_due_to_the_plan_in_the_young_persons_hand(
    visitor: Visitor,
) -> None:
    name = NAMES[visitor.size["width"]]
    today = timezone.localdate()
    whole = f"{name} Inventedson"

    visitor.open(HOME)
    visitor.sees("Reviews due", "Annual review of the education, health and care plan")
    visitor.follow(f"Write the review for {whole}")
    visitor.choose("What the review recommends", "Keep the plan as it is")
    living = visitor.page.locator("input[name=living__score][value='3']")
    living.check()
    visitor.fill_date("Look again on", *_day(today + timedelta(days=350)))
    visitor.press("Complete it")
    visitor.sees("Assessment completed", "Distance travelled", "Independent living")

    visitor.follow(whole, within="body")
    visitor.follow("Plans")
    visitor.follow("Make a plan")
    visitor.fill("The goal, in the young person’s own words", "I want to live on my own.")
    visitor.choose("Kind of plan", "Plan for preparing for adulthood")
    visitor.press("Save the draft")
    visitor.sees("Draft saved", "Hold the review meeting")
    visitor.follow("Agree the plan")
    visitor.tick("The young person was given a copy the same day")
    visitor.press("Agree the plan")
    visitor.sees("Plan agreed", "0 of 6 steps done")
    visitor.follow("Write down what matters most")
    visitor.fill("What shows it", "A page in their own hand")
    visitor.press("Done")
    visitor.sees("1 of 6 steps done", "A page in their own hand")
    assert visitor.download("PDF").startswith(b"%PDF")
    visitor.follow("Print")
    visitor.sees("What you want", "I want to live on my own.")

    visitor.follow(whole, within="body")
    visitor.sees("1 of 6 steps done")
    visitor.follow("Chronology")
    visitor.choose("For whom", "A panel")
    visitor.fill("To whom it goes", "The placement panel")
    visitor.choose(
        "What allows you to share it with a court, a panel or another authority?",
        "A duty: support to take part in education or training",
    )
    visitor.fill("What it is for", "The placement panel in May")
    visitor.press("Make the chronology")
    visitor.sees("Contains personal data", "version 1, agreed", "The placement panel in May")

    visitor.open(HOME)
    visitor.lacks(f"Write the review for {whole}")


def test_plans_beyond_school_and_an_offer_of_an_internship(visitor: Visitor) -> None:
    whole = f"{NAMES[visitor.size['width']]} Inventedson"

    visitor.open(HOME)
    visitor.go("My caseload")
    visitor.follow("Plans from 16 to 25")
    visitor.sees("Plan ends by", "27 February 2035")
    visitor.follow(whole)
    visitor.follow("Offers and September Guarantee")
    visitor.follow("Record an application or offer")
    visitor.choose("What it is for", "Supported internship")
    visitor.fill("Another provider or employer", "Hill Museum")
    visitor.fill_date("Applied on", "2", "3", "2026")
    visitor.press("Save")
    visitor.sees("Recorded: Supported internship: Hill Museum")
    visitor.go("Learning and work")
    visitor.sees("By special educational needs")
