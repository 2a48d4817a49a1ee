"""Is a first note written from my day in three page loads, with two things said?"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client, override_settings
from django.utils import timezone
from playwright.sync_api import Browser, expect
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import own_database
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.casework import AllocationFactory, NextStepFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import AccessGrantFactory, BannerFactory, PersonFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.casework.actions.summarising import summarise
from waymark.core.scoping import open_scope

HOME = "/ourborough/work/"
NAMES = ("Amira", "Jay", "Leon", "Noor")
BETWEEN = (1000, 1139, 1140)
"""Widths at which a filter leaves a table the least room."""
SCROLLS = """
[...document.querySelectorAll(".waymark-scroll")].some(each => each.scrollWidth > each.clientWidth)
"""


@pytest.fixture(scope="module")
def adviser(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client]]:
    """A site where a personal adviser has young people and something due; and the adviser."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                member = MembershipFactory.create(
                    authority=authority, role=RoleName.PERSONAL_ADVISER.value
                )
                for name in NAMES:
                    _give(member, name)
                sign_in(client, member)
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


def _give(member: Any, name: str) -> None:
    person = PersonFactory.create(given_names=name, family_name="Inventedson", born_on="2010-02-28")
    AccessGrantFactory.create(person=person, membership=member)
    AllocationFactory.create(person=person, membership=member)
    BannerFactory.create(person=person, kind="do_not_contact", text="Do not text")
    ActivityFactory.create(person=person, starts_on=timezone.localdate())
    NextStepFactory.create(person=person, owner=member, what=f"Ring {name}")
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


def _loads(visitor: Visitor) -> list[str]:
    """Count the pages that the browser loads from now on."""
    loaded: list[str] = []
    visitor.page.on(
        "response",
        lambda answer: (
            loaded.append(answer.url)
            if answer.request.is_navigation_request() and not 300 <= answer.status < 400
            else None
        ),
    )
    return loaded


def test_from_my_day_to_a_saved_note(visitor: Visitor) -> None:
    name = NAMES[0] if visitor.size == WIDE else NAMES[1]
    loaded = _loads(visitor)
    visitor.open(HOME)
    visitor.sees("My day", f"Ring {name}")

    visitor.follow(f"Start note for {name} Inventedson")
    visitor.fill("Note", "Went through the college form together.\nשלום")
    visitor.pick("How", "In person")
    visitor.press("Save note")

    assert len(loaded) <= 3, loaded
    visitor.sees("Note saved", "Today,")
    visitor.follow(f"{name} Inventedson")
    visitor.sees(
        "Do not contact: Do not text",
        "Went through the college form together.",
        "Spoke with the young person: in person",
    )


def test_half_a_note_is_kept_while_it_is_written_and_back_goes_nowhere_twice(
    visitor: Visitor,
) -> None:
    name = NAMES[2] if visitor.size == WIDE else NAMES[3]
    visitor.open(HOME)
    visitor.follow(f"Start note for {name} Inventedson")

    visitor.fill("Note", "Half a sentence")
    expect(visitor.page.get_by_text("Draft kept. Only you see it.")).to_be_visible()
    visitor.open(HOME)
    visitor.sees("Half written (1)")
    visitor.follow(f"Start note for {name} Inventedson")
    assert visitor.field("Note").input_value() == "Half a sentence"
    visitor.pick("How", "Video call")
    visitor.choose("Is the status still true?", "No, it has changed")
    visitor.page.get_by_text("It has changed: to what, since when").click()
    visitor.pick("What they do now", "In learning or work: Apprenticeship")
    visitor.fill("Next step", "Ring the employer")
    day = timezone.localdate()
    visitor.fill_date("By when", str(day.day), str(day.month), str(day.year))
    visitor.press("Save note")
    visitor.sees("Note saved", "Ring the employer")
    visitor.lacks("Half written")

    visitor.page.go_back()
    visitor.press("Save note")
    visitor.open(HOME)
    visitor.follow(f"{name} Inventedson")
    spoke = visitor.page.get_by_role("heading", name="Spoke with the young person: video call")
    assert spoke.count() == 1
    visitor.sees("Apprenticeship")


def test_nobody_reached_is_two_taps_and_done_can_be_undone(visitor: Visitor) -> None:
    name = NAMES[0] if visitor.size == WIDE else NAMES[1]
    visitor.open(HOME)

    visitor.follow(f"No contact made for {name} Inventedson")
    visitor.press("Message left")

    visitor.sees(f"Recorded for {name} Inventedson: Message left")
    visitor.press(f"Done for {name} Inventedson")
    visitor.sees(f"Done: Ring {name}")
    visitor.press("Undo")
    visitor.sees(f"To do again: Ring {name}")


def test_caseload_leads_to_the_record(visitor: Visitor) -> None:
    visitor.open("/ourborough/work/caseload/")

    visitor.sees("points in all", "Amira Inventedson")
    for width in BETWEEN:
        visitor.page.set_viewport_size({"width": width, "height": 900})
        assert visitor.page.evaluate(SCROLLS) is False
    visitor.page.set_viewport_size(visitor.size)  # type: ignore[arg-type]
    visitor.follow("Jay Inventedson")

    assert visitor.heading() == "Jay Inventedson"
