"""Does axe find nothing on any page, wide or narrow?"""

from collections.abc import Iterator

import pytest
import time_machine
from django.db import transaction
from django.test import Client, override_settings
from playwright.sync_api import Browser, Error
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.clock import NOW
from tests.databases import own_database
from tests.functional.visitor import Visitor
from tests.invariants.matrix.tables import (
    ACCOUNT_SIGNED_IN,
    ACCOUNT_SIGNED_OUT,
    DEMONSTRATION,
    MAY_OPEN,
    PUBLIC,
)
from tests.world.building import build_world
from tests.world.places import World
from waymark.access.rules import RoleName

FURTHER = {
    "nothing there": "/nowhere/",
    "a draft, which the public does not see": "/ourborough/consultations/ourborough-draft/",
    "a report that is published": "/ourborough/consultations/ourborough-reported/",
}
"""Pages whose address is in no matrix, or there for another record."""


@pytest.fixture(scope="module")
def world(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[World]:
    """One of every record, committed, so that the site sees them."""
    with (
        django_db_blocker.unblock(),
        override_settings(DEMONSTRATION=True, MEDIA_ROOT=tmp_path_factory.mktemp("files")),
        own_database(),
        time_machine.travel(NOW),
    ):
        with transaction.atomic():
            made = build_world()
        yield made


@pytest.fixture(scope="module")
def address(world: World) -> Iterator[str]:
    server = LiveServer("localhost")
    yield server.url
    server.stop()


@pytest.fixture
def visitor(address: str, browser: Browser) -> Iterator[Visitor]:
    with Visitor.at(address, browser) as found:
        yield found


def _look(visitor: Visitor, client: Client, address: str) -> None:
    visitor.be(client)
    try:
        answer = visitor.page.goto(f"{visitor.site}{address}")
    except Error as refused:
        if "Download is starting" not in refused.message:
            raise
        return
    assert answer is not None
    if answer.headers["content-type"].startswith("text/html"):  # and not a file
        visitor.look()


def _who_does_most(route: str) -> RoleName:
    """The role that may open most pages of the app: its page has most to show."""
    app = [roles for name, roles in MAY_OPEN.items() if name.split(":")[0] == route.split(":")[0]]
    roles = (role for role in RoleName if role in MAY_OPEN[route])
    return max(roles, key=lambda role: sum(role in each for each in app))


@pytest.mark.parametrize("route", sorted(MAY_OPEN))
def test_page_at_work(world: World, visitor: Visitor, route: str) -> None:
    _look(visitor, world.clients[_who_does_most(route)], world.address(route))


@pytest.mark.parametrize("route", sorted(PUBLIC | DEMONSTRATION | ACCOUNT_SIGNED_OUT))
def test_page_in_public(world: World, visitor: Visitor, route: str) -> None:
    _look(visitor, world.signed_out, world.address(route))


@pytest.mark.parametrize("route", sorted(ACCOUNT_SIGNED_IN))
def test_page_of_ones_account(world: World, visitor: Visitor, route: str) -> None:
    _look(visitor, world.without_second_factor, world.address(route))


@pytest.mark.parametrize("path", FURTHER.values(), ids=list(FURTHER))
def test_page_beside_them(world: World, visitor: Visitor, path: str) -> None:
    visitor.open(path)


def test_page_that_says_no_to_a_role(world: World, visitor: Visitor) -> None:
    visitor.be(world.clients[RoleName.COUNCILLOR])

    visitor.open(world.address("consultations:create"))

    visitor.sees("cannot")


FAULTS = {
    "an image without words": ('<img class="fault" src="data:,">', {}, "image-alt"),
    "pale text": ('<p class="fault">Too pale</p>', {"color": "#ccc"}, "color-contrast"),
    "wide text": ('<p class="fault">Wider than a phone</p>', {"width": "600px"}, "pixels wide"),
    "markup among the words": (
        '<p class="fault">&lt;span&gt;Bold&lt;/span&gt;</p>',
        {},
        "as words",
    ),
}
"""What is put on a page, how it is styled, and what is then said of it."""


@pytest.mark.parametrize(("html", "style", "said"), FAULTS.values(), ids=list(FAULTS))
def test_a_fault_would_be_found(
    world: World, visitor: Visitor, html: str, style: dict[str, str], said: str
) -> None:
    visitor.open("/about/")
    visitor.page.evaluate(
        """([html, style]) => {
            const main = document.querySelector("main");
            main.insertAdjacentHTML("beforeend", html);
            Object.assign(main.lastElementChild.style, style);
        }""",
        [html, style],
    )

    with pytest.raises(AssertionError, match=said):
        visitor.look()
