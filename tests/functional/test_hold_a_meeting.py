"""From the forward plan to the minutes: a decision as a democratic services officer sees it."""

import io
from datetime import UTC, date, datetime

import pikepdf
import pytest
import time_machine
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser

from tests.factories.access import AuthorityFactory
from tests.factories.decisions import BodyFactory, OfficeFactory, OfficeHolderFactory
from tests.functional import steps
from tests.functional.visitor import Visitor
from tests.support import enter
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import BodyKind

MATTER = "Who runs the youth hub"
ITEM = "The contract for the youth hub"
OPEN_TEXT = "The hub is full every evening."
SECRET = "Longshore asks for 41,317 pounds"
MINUTE = "The contract was agreed."
WORK = "/ourborough/work/decisions/"
AFTER_THE_MEETING = datetime(2027, 1, 14, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def place(own_site: str) -> tuple[str, Authority]:
    """A site of an authority whose executive has one member."""
    with transaction.atomic():
        authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
        with open_scope(authority.pk):
            executive = BodyFactory.create(name="Executive", kind=BodyKind.EXECUTIVE)
            office = OfficeFactory.create(body=executive, name="Leader", is_chair=True)
            OfficeHolderFactory.create(
                office=office, name="Councillor Ada Lee", since=date(2025, 5, 1)
            )
    return own_site, authority


def _plan(clerk: Visitor) -> None:
    clerk.open(f"{WORK}meetings/")
    clerk.follow("Plan a meeting")
    clerk.pick("Body", "Executive")
    clerk.fill_date("Day", "14", "1", "2027")
    clerk.fill("Time", "10:00")
    clerk.fill("Place", "The town hall")
    clerk.press("Save")
    clerk.follow("Publish the date")
    clerk.press("Publish the date")

    clerk.open(f"{WORK}matters/")
    clerk.follow("Add a matter")
    clerk.fill("Title", MATTER)
    clerk.fill("What is it about?", "The hub needs somebody to run it from April 2027.")
    clerk.fill_date("Date it began", "2", "11", "2026")
    clerk.press("Add the matter")
    clerk.follow("Publish the matter")
    clerk.press("Publish the matter")
    clerk.follow("Plan a decision")
    clerk.fill("Title", ITEM)
    clerk.pick("Who decides?", "Executive")
    clerk.pick("Meeting at which it is decided", "Executive, 14 January 2027")
    clerk.fill("Whom do people ask for copies?", "Democratic services, The town hall")
    clerk.press("Save the draft")
    clerk.follow("Assess it")
    clerk.fill("Spending or saving, in pounds", "810450")
    clerk.fill("Budget line", "Youth support")
    clerk.fill("Amount of the budget line, in pounds", "3501900")
    clerk.press("Assess it")
    clerk.sees("It is a key decision", "23.1% of Youth support")
    clerk.follow("Publish")
    clerk.sees("the last day is 16 December 2026")
    clerk.press("Publish")
    clerk.sees("Published on the forward plan", "Given on 22 November 2026, in time")


def _write(clerk: Visitor) -> None:
    clerk.open(f"{WORK}reports/")
    clerk.follow("Begin a report")
    clerk.fill("Title", ITEM)
    clerk.fill("Report of", "Director of children's services")
    clerk.press("Save")
    clerk.follow("Add a part")
    clerk.fill("Heading", "Why now")
    clerk.fill("Text", OPEN_TEXT)
    clerk.press("Save")
    clerk.follow("Add a part")
    clerk.fill("Heading", "The bids")
    clerk.fill("Text", SECRET)
    clerk.tick(
        "Exempt",
        "3. Information about the financial or business affairs of any person or the authority",
    )
    clerk.fill(
        "If closed, why that outweighs the public interest in reading it", "Bids are being weighed."
    )
    clerk.press("Save")
    clerk.sees("Still to be signed: legal implications")


def _sign(adviser: Visitor) -> None:
    adviser.open(f"{WORK}reports/")
    adviser.follow(ITEM)
    for section in ("Legal", "Financial", "Equality", "Workforce"):
        adviser.follow("Sign what it implies")
        adviser.tick(f"{section} implications")
        adviser.fill("Implications", f"Nothing stands against it: {section.lower()}.")
        adviser.press("Save")
    adviser.lacks("Still to be signed")


def _send_out(clerk: Visitor) -> None:
    clerk.open(f"{WORK}meetings/")
    clerk.follow("Meetings in 2027")
    clerk.follow("14 January 2027")
    clerk.follow("Add an item")
    clerk.fill("Title", ITEM)
    clerk.choose("Kind", "Report")
    clerk.pick("Which report", f"{ITEM}, version 1")
    clerk.pick("Matter", MATTER)
    clerk.pick("Item of the forward plan", ITEM)
    clerk.press("Save")
    clerk.follow("Send out papers")
    clerk.press("Send out papers")
    clerk.sees("Papers published", ITEM)


def _read_before(somebody: Visitor) -> None:
    somebody.open("/ourborough/decisions/plan/")
    somebody.sees("January 2027", ITEM, "Key decision")
    somebody.open("/ourborough/decisions/meetings/")
    somebody.follow("Meetings in 2027")
    somebody.follow("14 January 2027")
    somebody.sees(ITEM, "The town hall")
    sent = somebody.download("Agenda and papers")
    with pikepdf.open(io.BytesIO(sent)) as pdf:
        assert len(pdf.pages) > 1
    somebody.follow(ITEM)
    somebody.sees(OPEN_TEXT, "Bids are being weighed.", "Nothing stands against it: legal.")
    somebody.lacks(SECRET)


def _decide(clerk: Visitor) -> None:
    clerk.open(f"{WORK}plan/")
    clerk.follow(ITEM)
    clerk.follow("Put for decision")
    clerk.press("Put for decision")
    clerk.follow("Record the decision")
    clerk.fill("What was decided", "Longshore runs the hub for three years.")
    clerk.fill("Reasons", "Its bid was the best.")
    clerk.tick("Final", "Decided")
    clerk.press("Save the decision")
    steps.publish_decision(clerk)


def _minute(clerk: Visitor) -> None:
    clerk.open(f"{WORK}meetings/")
    clerk.follow("14 January 2027")
    clerk.follow("Mark as held")
    clerk.press("Mark as held")
    clerk.follow("Record who was there")
    clerk.tick("Present")
    clerk.press("Save")
    clerk.follow("Write a minute")
    clerk.fill("Number", "ES 12")
    clerk.pick("Agenda item", ITEM)
    clerk.fill("Text", MINUTE)
    clerk.pick("Decision that was taken", ITEM)
    clerk.press("Save")
    clerk.follow("Publish the draft minutes")
    clerk.press("Publish the draft minutes")
    clerk.sees("Draft minutes published", MINUTE)


def _read_after(somebody: Visitor) -> None:
    somebody.open("/ourborough/decisions/meetings/")
    somebody.follow("14 January 2027")
    somebody.sees("Councillor Ada Lee", "ES 12", MINUTE)
    somebody.open("/ourborough/decisions/matters/")
    somebody.follow(MATTER)
    somebody.sees("On the forward plan, for Executive", "Decided by Executive")
    somebody.follow(ITEM, number=-1)
    somebody.sees("Longshore runs the hub for three years.", "Its bid was the best.")
    somebody.lacks(SECRET)


def test_hold_a_meeting(place: tuple[str, Authority], browser: Browser) -> None:
    site, authority = place

    def sit_down(visitor: Visitor, role: RoleName) -> None:
        client = Client()
        enter(client, authority, role)
        visitor.be(client)

    with (
        Visitor.at(site, browser) as clerk,
        Visitor.at(site, browser) as adviser,
        Visitor.at(site, browser) as somebody,
    ):
        sit_down(clerk, RoleName.DEMOCRATIC_SERVICES_OFFICER)
        sit_down(adviser, RoleName.CORPORATE_ADVISER)
        _plan(clerk)
        _write(clerk)
        _sign(adviser)
        _send_out(clerk)
        _read_before(somebody)
        with time_machine.travel(AFTER_THE_MEETING):
            sit_down(clerk, RoleName.DEMOCRATIC_SERVICES_OFFICER)
            _decide(clerk)
            _minute(clerk)
            _read_after(somebody)
