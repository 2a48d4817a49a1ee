"""Does a tracking officer work through the queue: by key, by press, by list, and with approval?"""

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client, override_settings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import own_database
from tests.factories.access import AuthorityFactory
from tests.factories.messaging import ReceivedTextFactory
from tests.factories.people import AddressFactory, ContactPointFactory, RelationshipFactory
from tests.factories.tracking import SentTryFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.integration.participation.tracking import LONG_AGO, TODAY, Trackers, make_trackers
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope

TRACKING = "/ourborough/work/tracking/"
NAMES = ("Amber", "Bela", "Cora", "Dana", "Esme")


@pytest.fixture(scope="module")
def site(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client, Client]]:
    """A site where nobody knows what some young people do, its officer and its manager."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        officer, manager = Client(), Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                trackers = make_trackers()
                _arrange(trackers)
                sign_in(officer, trackers.officer)
                sign_in(manager, trackers.join(RoleName.TEAM_MANAGER))
        server = LiveServer("localhost")
        yield server.url, officer, manager
        server.stop()


def _arrange(trackers: Trackers) -> None:
    for size in ("Wide", "Narrow"):
        for name in NAMES:
            person = trackers.young_person(f"{name}{size}")
            AddressFactory.create(person=person)
            RelationshipFactory.create(person=person, telephone="+441632960001")
        trackers.does(trackers.young_person(f"Neet{size}"), "619", starts_on=TODAY)
    for size, last in (("Wide", "1"), ("Narrow", "2")):
        for name, number in (("Fay", f"+44770090020{last}"), ("Gwen", f"+44770090030{last}")):
            person = trackers.young_person(f"{name}{size}", number=False)
            point = ContactPointFactory.create(person=person, value=number)
        asked = SentTryFactory.create(
            person=person, contact_point=point, message__recipient=number, made_at=LONG_AGO
        )
        ReceivedTextFactory.create(answers=asked.message, sender=number, body="At college now")


@pytest.fixture(params=[WIDE, NARROW], ids=["Wide", "Narrow"])
def visitor(
    request: pytest.FixtureRequest, site: tuple[str, Client, Client], browser: Browser
) -> Iterator[Visitor]:
    url, officer, _ = site
    size: Size = request.param
    with Visitor.at(url, browser, size=size) as found:
        found.be(officer)
        yield found


def _named(visitor: Visitor, name: str) -> str:
    return f"Robin {name}{'Wide' if visitor.size == WIDE else 'Narrow'}"


def _open(visitor: Visitor, name: str) -> None:
    visitor.open(f"{TRACKING}chase/list/")
    visitor.follow(_named(visitor, name))


def test_three_people_are_worked_through_by_key_and_by_press(visitor: Visitor) -> None:
    _open(visitor, "Amber")
    visitor.sees("Nothing is known of what they do", "Next: text.", "Sam Inventedson, parent")
    visitor.go_on_by(lambda: visitor.page.keyboard.press("4"))
    visitor.sees(f"{_named(visitor, 'Amber')}: Text 07700 900123: no answer")

    _open(visitor, "Bela")
    visitor.choose("How", "Call 07700 900123")
    visitor.press("2 Spoke: say what they do")
    visitor.sees(f"What they do now: {_named(visitor, 'Bela')}")
    visitor.pick("What they do now", "In learning or work: Further education college")
    visitor.fill("Where", "Harbour College")
    visitor.press("Save, and go on to the next")
    visitor.sees(f"{_named(visitor, 'Bela')}: Further education college")

    _open(visitor, "Cora")
    visitor.choose("How", "Call 07700 900123")
    visitor.press("5 Wrong number")
    visitor.press("Undo")
    visitor.sees(f"Taken back: {_named(visitor, 'Cora')}", "Call 07700 900123")


def test_one_outcome_for_several_is_taken_back(visitor: Visitor) -> None:
    name = _named(visitor, "Dana")
    visitor.open(f"{TRACKING}chase/list/")
    visitor.tick(f"Choose {name}")
    visitor.press("Record for all who are ticked")
    visitor.sees("Recorded: Letter: Message left")
    visitor.lacks(name)

    visitor.press("Undo")

    visitor.sees("Taken back: 1", name)
    assert visitor.download("Call sheet (PDF)").startswith(b"%PDF")


def test_text_to_several_is_looked_at_sent_and_taken_back(visitor: Visitor) -> None:
    visitor.open(f"{TRACKING}chase/list/")
    visitor.tick(f"Choose {_named(visitor, 'Fay')}")
    visitor.press("Text all who are ticked")
    visitor.sees("1 of 1 can be written to.")
    visitor.fill("Text", "Hello ((first name)), what do you do now?")
    visitor.press("See it as it arrives")
    visitor.sees("Hello Robin, what do you do now?", "The texts have 1 part in all.")
    visitor.press("Send")
    visitor.sees("Texts are on their way")
    visitor.lacks(_named(visitor, "Fay"))

    visitor.press("Undo")

    visitor.sees("Taken back: 1", _named(visitor, "Fay"))


def test_reply_becomes_an_outcome_by_key(visitor: Visitor) -> None:
    visitor.open(f"{TRACKING}chase/list/")
    visitor.sees("Replied", "At college now")
    visitor.follow(_named(visitor, "Gwen"))
    visitor.sees("Replied", "At college now", "7 Want no more texts there")
    visitor.go_on_by(lambda: visitor.page.keyboard.press("7"))

    visitor.sees(f"{_named(visitor, 'Gwen')}: Text 07700 90030")
    visitor.open(f"{TRACKING}chase/list/")
    visitor.lacks(_named(visitor, "Gwen"))


def test_another_agrees_that_somebody_cannot_be_found(
    visitor: Visitor, site: tuple[str, Client, Client]
) -> None:
    name = _named(visitor, "Esme")
    _open(visitor, "Esme")
    visitor.follow("Refused, or cannot be contacted")
    visitor.choose("What it came to", "Cannot be contacted, no current address")
    visitor.fill("How you know", "The letter came back.")
    visitor.press("Ask for approval")
    visitor.sees(f"{name}: waits for approval")

    visitor.be(site[2])
    visitor.open(f"{TRACKING}approvals/")
    visitor.follow(name)
    visitor.choose("Do you agree?", "Yes, record it")
    visitor.press("Save the decision")

    visitor.sees(f"Approved: {name}")


def test_other_pages_say_what_needs_somebody_and_where(visitor: Visitor) -> None:
    visitor.open(f"{TRACKING}needs/")
    visitor.follow("About to lapse, within two weeks")
    visitor.sees("Nobody at the moment.")
    visitor.follow("Month by month")
    visitor.sees("By area", "Today")
