"""A neighbour decides otherwise: the review opens on both records, and closes with its cause."""

from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser

from tests.clock import NOW
from tests.factories.access import AuthorityFactory
from tests.factories.decisions import (
    BodyFactory,
    CallInRuleFactory,
    MatterFactory,
    MeetingFactory,
)
from tests.functional import steps
from tests.functional.steps import Taken
from tests.functional.visitor import Visitor
from tests.support import enter
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import BodyKind

MATTER = "Who gives careers advice from 2027"
LINK = UUID("0c1e9a52-6d0e-4f43-a7a5-6c6a8cf0f3e1")
TRIGGER = "Eastdale decides against a mixed economy"
MIXED, IN_HOUSE = "mixed economy", "in-house"
OURS = Taken(
    title="Careers advice in Westdale",
    body="Westdale Executive",
    day=("16", "11", "2026"),
    words="Westdale gives part of careers advice itself and buys the rest.",
    conditions=[(TRIGGER, "Would bring the decision back for review")],
)
THEIRS = Taken(
    title="Careers advice in Eastdale",
    body="Eastdale Executive",
    day=("17", "11", "2026"),
    words="Eastdale gives all careers advice itself.",
)
AMENDED = Taken(
    title="Careers advice in Eastdale, looked at again",
    body="Eastdale Executive",
    day=("22", "11", "2026"),
    words="Eastdale gives part of careers advice itself and buys the rest.",
)
Clients = dict[str, Client]


@pytest.fixture(scope="module")
def place(own_site: str) -> tuple[str, Clients]:
    """A site with two authorities that have one matter, and three people who work there."""
    people = {
        "officer": ("westdale", RoleName.DEMOCRATIC_SERVICES_OFFICER),
        "lead": ("westdale", RoleName.PARTNERSHIP_LEAD),
        "clerk": ("eastdale", RoleName.DEMOCRATIC_SERVICES_OFFICER),
    }
    clients = {who: Client() for who in people}
    with transaction.atomic():
        places = {}
        for code in ("westdale", "eastdale"):
            name = code.capitalize()
            places[code] = AuthorityFactory.create(code=code, name=f"{name} Council")
            with open_scope(places[code].pk):
                body = BodyFactory.create(name=f"{name} Executive", kind=BodyKind.EXECUTIVE)
                MatterFactory.create(title=MATTER, link=LINK, published_at=NOW)
                MeetingFactory.create(body=body, published_at=NOW)
                CallInRuleFactory.create()
        for who, (code, role) in people.items():
            enter(clients[who], places[code], role)
    return own_site, clients


@pytest.fixture
def site(place: tuple[str, Clients]) -> str:
    """The address of this site, on which the jobs are worked off too."""
    return place[0]


def _decide_with_a_trigger(officer: Visitor) -> None:
    steps.record_decision(officer, authority="westdale", taken=OURS)
    steps.add_to_board(officer, authority="westdale", matter=MATTER, partner="Eastdale Council")
    steps.state_position(
        officer, authority="westdale", matter=MATTER, option=MIXED, share="60",
        decision=f"{OURS.title} ({OURS.body})",
    )  # fmt: skip
    officer.follow("Read the decision")
    officer.open("/westdale/work/decisions/")
    officer.follow(OURS.title)
    officer.follow(TRIGGER)
    officer.follow("Set how the system finds out")
    officer.tick("None of the authorities decides otherwise", "Eastdale Council")
    officer.fill("Which options count as agreement?", MIXED)
    officer.tick("The decision goes back for review")
    officer.press("Save")
    officer.sees("None of the authorities decides otherwise: “mixed economy” (Eastdale Council).")


def _decide_otherwise(clerk: Visitor) -> None:
    steps.add_to_board(clerk, authority="eastdale", matter=MATTER, partner="Westdale Council")
    steps.record_decision(clerk, authority="eastdale", taken=THEIRS)
    steps.state_position(
        clerk, authority="eastdale", matter=MATTER, option=IN_HOUSE, share="40",
        decision=f"{THEIRS.title} ({THEIRS.body})",
    )  # fmt: skip


def _see_the_review(officer: Visitor, lead: Visitor, clerk: Visitor) -> None:
    why = "Eastdale Council decided “in-house” on 17 November 2026"
    officer.open("/westdale/work/decisions/reviews/")
    officer.sees(TRIGGER, why, "Due on or after 21 December 2026", "First meeting: 14 January 2027")
    officer.open("/westdale/work/decisions/plan/")
    officer.sees("January 2027", f"Review: {OURS.title}", why)
    officer.follow(f"Review: {OURS.title}")
    officer.sees("Reviews", why, "Decided")
    steps.open_board(lead, authority="westdale", matter=MATTER)
    lead.sees("They have decided differently", "In-house", "Mixed economy")
    clerk.open("/eastdale/work/decisions/")
    clerk.follow(THEIRS.title)
    clerk.sees(
        "Reviews at authorities that watch this decision", f"Westdale Council: {OURS.title}", "Open"
    )
    clerk.follow(f"Westdale Council: {OURS.title}")
    clerk.sees(why, "They have decided differently")


def _call_in_and_change(clerk: Visitor) -> None:
    clerk.open("/eastdale/work/decisions/")
    clerk.follow(THEIRS.title)
    clerk.follow("Record a call-in")
    clerk.fill("Who calls it in?", "Ada Lee\nBen Moss")
    clerk.fill("On what grounds?", "Nobody asked the schools.")
    clerk.fill_date("When was it called in?", "22", "11", "2026", "2pm")
    clerk.press("Save")
    clerk.sees("Call-in recorded", "In call-in", "Ada Lee, Ben Moss")
    steps.record_decision(clerk, authority="eastdale", taken=AMENDED)
    clerk.open("/eastdale/work/decisions/")
    clerk.follow(THEIRS.title, number=1)
    clerk.follow("Record what came of the call-in")
    clerk.tick("Another decision takes its place")
    clerk.fill_date("Day on which it was settled", "22", "11", "2026")
    clerk.pick("Decision that takes its place", AMENDED.title)
    clerk.press("Save")
    clerk.sees("Outcome recorded", "Superseded")
    steps.state_position(
        clerk, authority="eastdale", matter=MATTER, option=MIXED, share="40",
        decision=f"{AMENDED.title} ({AMENDED.body})",
    )  # fmt: skip


def test_a_neighbour_decides_otherwise_and_comes_back(
    place: tuple[str, Clients], browser: Browser, work_off_jobs: Callable[[], None]
) -> None:
    site, clients = place
    with (
        Visitor.at(site, browser) as officer,
        Visitor.at(site, browser) as lead,
        Visitor.at(site, browser) as clerk,
    ):
        for who, visitor in (("officer", officer), ("lead", lead), ("clerk", clerk)):
            visitor.be(clients[who])
        _decide_with_a_trigger(officer)
        _decide_otherwise(clerk)
        work_off_jobs()
        _see_the_review(officer, lead, clerk)
        _call_in_and_change(clerk)
        work_off_jobs()

        officer.open("/westdale/work/decisions/reviews/")
        officer.sees("What brought it back is no longer so")
        officer.open("/westdale/work/decisions/plan/")
        officer.lacks(f"Review: {OURS.title}")
        steps.open_board(lead, authority="westdale", matter=MATTER)
        lead.sees("All have decided the same")
        clerk.open("/eastdale/decisions/plan/")
        clerk.lacks(OURS.title)
