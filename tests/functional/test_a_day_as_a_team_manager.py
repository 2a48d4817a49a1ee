"""Does a team manager do their day: see who has how much, share out, hand over, and decide?"""

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
from tests.factories.access import AuthorityFactory
from tests.factories.casework import EndingFactory
from tests.factories.tracking import StatusClaimFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.integration.casework.teams import TeamOf, make_team
from tests.support import sign_in
from waymark.access.models.members import User
from waymark.casework.rules.file_audits import CHECKLISTS
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope

HOME = "/ourborough/work/"
NAMES = {
    WIDE["width"]: ("Wide", "Wider", "Widest"),
    NARROW["width"]: ("Narrow", "Narrower", "Narrowest"),
}
"""Those whom each of the two visitors works on, so that neither takes the other's away."""


@pytest.fixture(scope="module")
def people(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client, Client]]:
    """A site with a team; its manager and the worker to whom young people are handed over."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        manager, colleague = Client(), Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                ours = make_team()
                _fill(ours)
                sign_in(manager, ours.manager)
                sign_in(colleague, ours.colleague)
        server = LiveServer("localhost")
        yield server.url, manager, colleague
        server.stop()


def _fill(ours: TeamOf) -> None:
    for member, name in ((ours.worker, "Ada Worker"), (ours.colleague, "Bo Colleague")):
        User.objects.filter(pk=member.user_id).update(name=name)
    for waits, led, closing in NAMES.values():
        ours.young_person(waits)
        ours.case(led)
        EndingFactory.create(person=ours.case(closing), proposed_by=ours.worker)
        lost = ours.young_person(f"Lost{waits}", born_on="2010-01-05")
        StatusClaimFactory.create(person=lost, claimed_by=ours.worker)


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest, people: tuple[str, Client, Client], browser: Browser
) -> Iterator[Visitor]:
    site, manager, _ = people
    size: Size = request.param
    with Visitor.at(site, browser, size=size) as found:
        found.be(manager)
        yield found


def test_a_day_as_a_team_manager(visitor: Visitor, people: tuple[str, Client, Client]) -> None:
    waits, led, closing = NAMES[visitor.size["width"]]
    last = local_date(timezone.now()) + timedelta(days=7)
    visitor.open(HOME)
    visitor.sees("Waits for you", "without a lead worker")

    visitor.follow("without a lead worker")
    visitor.tick(f"Tick Robin {waits}")
    visitor.press("Allocate those ticked")
    visitor.pick("Who takes over", "Ada Worker, personal adviser")
    visitor.press("Continue")
    visitor.sees("1 young person will go to Ada Worker")
    visitor.press("Hand over 1 young person")
    visitor.sees("Handed over to Ada Worker", f"Robin {waits}")

    visitor.follow("My team", within="body")
    visitor.sees("Ada Worker", "Bo Colleague", "No contact for 28 days")
    visitor.follow("Ada Worker: no contact")
    visitor.sees("Caseload of Ada Worker", f"Robin {led}")
    visitor.tick(f"Tick Robin {led}")
    visitor.press("Hand over those ticked")
    visitor.pick("Who takes over", "Bo Colleague, SEND adviser")
    visitor.fill("Hand-over note", "Knows the bus")
    visitor.fill(f"About Robin {led}", "Ring before noon")
    visitor.press("Continue")
    visitor.press("Hand over 1 young person")
    visitor.sees("Knows the bus", "Ring before noon")
    _reads(visitor, people, led)

    visitor.follow("Undo the hand-over")
    visitor.press("Undo the hand-over")
    visitor.sees("Undone: 1 given back")

    visitor.follow("Approvals: closures and step-downs")
    visitor.follow(f"Robin {closing}")
    visitor.choose("What do you decide?", "Approve")
    visitor.press("Save the decision")
    visitor.sees(f"Approved: Robin {closing}")
    visitor.lacks(f"Close: settled\nRobin {closing}")

    visitor.follow("My team", within="body")
    visitor.follow("Ada Worker", within="table")
    visitor.follow("Arrange cover")
    visitor.tick("Bo Colleague, SEND adviser")
    visitor.fill_date("Last day", str(last.day), str(last.month), str(last.year))
    visitor.choose("Why", "Planned leave")
    visitor.press("Arrange cover")
    visitor.sees("covers for Ada Worker from", "Runs now")
    visitor.press("Undo")
    visitor.sees("Bo Colleague no longer covers for Ada Worker")

    visitor.follow("Ada Worker", within="table")
    visitor.follow("Supervision")
    visitor.follow("Write supervision notes")
    visitor.fill("What you talked about", "Too many visits")
    visitor.press("Save the notes")
    visitor.follow("Sign the notes")
    visitor.press("Sign the notes")
    visitor.sees("Signed, not read yet", "Too many visits")

    visitor.follow("My team", within="body")
    _looks_at_a_file(visitor)


def _looks_at_a_file(visitor: Visitor) -> None:
    visitor.follow("File audits")
    visitor.follow("Draw a sample")
    visitor.pick("Whose cases", "Ada Worker, personal adviser")
    visitor.fill("Number of cases", "1")
    visitor.press("Draw the sample")
    visitor.sees("Sample drawn", "Not looked at yet")
    visitor.follow("Robin", within="table")
    visitor.press("Keep as a draft")
    visitor.sees("Half written")
    visitor.follow("Robin", within="table")
    for question in CHECKLISTS[-1].questions:
        visitor.choose(question.label, "Yes")
    visitor.fill("Comment: Plan in date", "Agreed in September")
    visitor.choose("The file as a whole", "Good practice")
    visitor.press("Finish this audit")
    visitor.sees("Ada Worker can read it now", "Finished, not read yet: good practice")
    visitor.follow("File audits", within="body")
    visitor.follow("Results")
    visitor.sees("By question", "By worker")


def _reads(visitor: Visitor, people: tuple[str, Client, Client], name: str) -> None:
    """The new worker reads on their day what was said; then the manager goes on."""
    site, manager, colleague = people
    here = visitor.page.url.removeprefix(site)
    visitor.page.context.clear_cookies()
    visitor.be(colleague)
    visitor.open(HOME)
    visitor.sees("Handed over to you by Ada Worker", "Knows the bus")
    visitor.follow("Handed over to you by Ada Worker")
    visitor.follow(f"Robin {name}")
    visitor.sees("Ring before noon")
    visitor.follow("Open the hand-over")
    visitor.press("I have read it")
    visitor.lacks("Knows the bus")
    visitor.page.context.clear_cookies()
    visitor.be(manager)
    visitor.open(here)
    visitor.sees("Bo Colleague has read it")


def test_what_is_not_known_is_read_and_somebody_agreed_not_to_be_found(visitor: Visitor) -> None:
    lost = f"Robin Lost{NAMES[visitor.size['width']][0]}"
    visitor.open(HOME)
    visitor.go("Tracking")
    visitor.follow("Month by month")
    visitor.sees("By area", "By lead worker", "Today")
    visitor.follow("Approvals")
    visitor.follow(lost)
    visitor.sees("the neighbours do not know where")
    visitor.choose("Do you agree?", "Yes, record it")
    visitor.press("Save the decision")

    visitor.sees(f"Approved: {lost}")
