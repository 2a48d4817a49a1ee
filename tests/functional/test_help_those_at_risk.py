"""Does a data manager see who is at risk and why, judge otherwise, and hand a school its list?"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from django.db import transaction
from django.test import Client, override_settings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.clock import NOW
from tests.databases import own_database
from tests.factories.access import AuthorityFactory, LocalityFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.partnerships import AgreementPartyFactory, SharingAgreementFactory
from tests.factories.people import CharacteristicFactory, PersonFactory, SchoolingFactory
from tests.factories.risk import SchoolFactFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import enter
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope
from waymark.people.models.people import Person

NAMES = {WIDE["width"]: "Amira", NARROW["width"]: "Jay"}
RISK = "/ourborough/work/risk/"
WHY = "Has a place and a plan with us"


@pytest.fixture(scope="module")
def manager(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client]]:
    """A site where a school that may be told has two learners who seldom come."""
    with (
        django_db_blocker.unblock(),
        override_settings(DEMONSTRATION=True),
        time_machine.travel(NOW),
        own_database(),
    ):
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                told = OrganisationFactory.create(kind="school", name="Hill School")
                AgreementPartyFactory.create(
                    organisation=told,
                    agreement=SharingAgreementFactory.create(
                        title="Help at school", data_groups=["education", "send", "sensitive"]
                    ),
                )
                area = LocalityFactory.create()
                for name in NAMES.values():
                    person = PersonFactory.create(
                        given_names=name,
                        family_name="Inventedson",
                        born_on="2012-02-29",
                        locality=area,
                    )
                    SchoolingFactory.create(person=person, organisation=told)
                    SchoolFactFactory.create(person=person, value=61)
                    CharacteristicFactory.create(person=person, kind="looked_after")
                people = list(Person.objects.all())
            enter(client, authority, RoleName.DATA_MANAGER, *people)
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest, manager: tuple[str, Client], browser: Browser
) -> Iterator[Visitor]:
    size: Size = request.param
    with Visitor.at(manager[0], browser, size=size) as found:
        found.be(manager[1])
        yield found


def test_from_a_list_to_its_working_a_judgement_and_what_the_school_is_told(
    visitor: Visitor,
) -> None:
    name = f"{NAMES[visitor.size['width']]} Inventedson"

    visitor.open(RISK)
    visitor.open(f"{RISK}reckon/")
    visitor.sees("no status, plan or allocation changes because of it")
    visitor.press("Work it out anew")
    visitor.sees("The risk of everybody was worked out anew")
    visitor.follow("How it is worked out")
    visitor.sees("Missing is not zero")
    visitor.follow("By group")
    visitor.sees("Bands by ethnic group")

    visitor.open(f"{RISK}?band=medium")
    visitor.follow(name)
    visitor.sees("61%", "5 October 2026", "Not known, up to 2", "5 points, up to")
    visitor.follow("Record what the school says")
    visitor.fill("Suspensions this school year", "3")
    visitor.choose("Permanently excluded", "No")
    visitor.press("Save")
    visitor.sees("Suspensions this school year: 3")
    visitor.open(f"{RISK}reckon/")
    visitor.press("Work it out anew")
    visitor.open(f"{RISK}?band=high")
    visitor.follow(name)
    visitor.sees("7 points, up to")

    visitor.follow("Judge otherwise")
    visitor.choose("The risk is", "Medium")
    visitor.fill("Reason", WHY)
    visitor.press("Save")
    visitor.sees(f"“{WHY}”", "What was worked out: High.")
    visitor.open(RISK)
    visitor.sees("Judged by a worker; worked out: High")

    visitor.follow("Lists for schools")
    visitor.follow("Hill School")
    visitor.sees("Help at school")
    with visitor.page.expect_download() as started:
        visitor.page.get_by_role("button", name="Download the list (CSV)").click()
    rows = Path(started.value.path()).read_text().splitlines()
    (own,) = (row for row in rows if NAMES[visitor.size["width"]] in row)
    assert ",10,Medium,yes,7," in own
    assert WHY not in own

    visitor.open(f"{RISK}?band=medium")
    visitor.follow(name)
    visitor.follow("Take back")
    visitor.press("Take it back")
    visitor.sees("What was worked out counts again", "Taken back by")
