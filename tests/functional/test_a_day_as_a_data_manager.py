"""Does a data manager follow a figure to its people, put a history right, and read what changed?"""

from collections.abc import Iterator
from datetime import date

import pytest
from django.db import transaction
from django.test import Client, override_settings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.clock import NOW
from tests.databases import own_database
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.core.scoping import open_scope
from waymark.participation.actions.figures import work_out_months
from waymark.participation.rules.figures import months_up_to

FIGURES = "/ourborough/work/participation/"
LAST = months_up_to(NOW.date().replace(day=1), 2)[1]


@pytest.fixture(scope="module")
def site(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[tuple[str, Client]]:
    """A site where two young people became NEET last month, and its data manager."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                manager = MembershipFactory.create(
                    authority_id=authority.pk, role=RoleName.DATA_MANAGER.value
                )
                sign_in(client, manager)
                for size in ("Wide", "Narrow"):
                    _young_person(f"{size}son", manager)
                work_out_months(by=Actor.operator(authority.pk), at=NOW)
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


def _young_person(name: str, manager: object) -> None:
    since = local_moment(LAST.replace(year=LAST.year - 2, day=1))
    born = NOW.date().replace(year=NOW.year - 17, month=1, day=5)
    person = PersonFactory.create(family_name=name, born_on=born, added_at=since)
    AccessGrantFactory.create(person=person, membership=manager, starts_at=since)
    began = LAST.replace(day=5)
    ActivityFactory.create(
        person=person,
        code="230",
        starts_on=began.replace(year=began.year - 1),
        ends_on=began,
        lapses_on=began,
        recorded_at=since,
    )
    ActivityFactory.create(
        person=person, code="619", starts_on=began, recorded_at=local_moment(began)
    )


@pytest.fixture(params=[WIDE, NARROW], ids=["Wide", "Narrow"])
def visitor(
    request: pytest.FixtureRequest, site: tuple[str, Client], browser: Browser
) -> Iterator[Visitor]:
    size: Size = request.param
    with Visitor.at(site[0], browser, size=size) as found:
        found.be(site[1])
        yield found


def _parts(day: date) -> tuple[str, str, str]:
    return str(day.day), str(day.month), str(day.year)


def test_figure_leads_to_a_history_that_is_put_right(visitor: Visitor) -> None:
    name = f"Robin {'Wide' if visitor.size == WIDE else 'Narrow'}son"
    visitor.open(FIGURES)
    visitor.sees("100.0%", "2 of 2", "Month by month")
    visitor.go_on_by(visitor.page.locator("main .waymark-figures a", has_text="NEET").first.click)
    visitor.sees("The figure counts everybody")
    visitor.follow(name)
    visitor.sees("Seeking work or learning", "Further education college")

    visitor.go_on_by(visitor.page.locator("main a", has_text="Correct").first.click)
    visitor.fill_date("From", *_parts(LAST.replace(year=LAST.year - 1)))
    visitor.press("Save")
    visitor.sees("On some of these days something else is recorded", "Further education college")
    visitor.fill_date("From", *_parts(LAST.replace(day=9)))
    visitor.press("Save")
    visitor.sees("Activity corrected")

    visitor.go_on_by(visitor.page.locator("main a", has_text="Earlier versions").first.click)
    visitor.sees("What was known when", "Goes on")


def test_changes_are_told_with_their_reason(visitor: Visitor) -> None:
    visitor.open(f"{FIGURES}changes/")

    visitor.sees("Does something else since", "In learning or work", "Person by person")
