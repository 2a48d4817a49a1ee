"""A browser, a site of its own with the demonstration in it, and a worker: what journeys need."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import time_machine
from django.db import connection
from django.test import override_settings
from playwright.sync_api import Browser, sync_playwright
from procrastinate.contrib.django import app
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.clock import NOW
from tests.databases import Demonstrations, own_database
from tests.functional.visitor import Visitor

CHROMIUM_NAMES = (
    "chromium-headless-shell",  # the same engine without windows, which starts faster
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.hookimpl(trylast=True)  # after the order is shuffled
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys take seconds or minutes each: they come first, so that nothing waits for the last.

    Looking at single pages is short work, and stands with the rest.
    """
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.slow)
    items.sort(key=lambda item: not (item.get_closest_marker("slow") and _is_journey(item)))


def _is_journey(item: pytest.Item) -> bool:
    return item.path.name != "test_every_page_is_accessible.py"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium: `WAYMARK_CHROMIUM` names another one. Never skipped in silence.

    For one module only: its event loop would be in the way of other tests of the same process.
    """
    found = os.environ.get("WAYMARK_CHROMIUM") or next(
        filter(None, map(shutil.which, CHROMIUM_NAMES)), ""
    )
    if not found:
        pytest.fail("No Chromium was found. Install it, or say where it is in WAYMARK_CHROMIUM.")
    # The browser's own event loop runs in this thread, and the database is used beside it.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        with sync_playwright() as playwright:
            launched = playwright.chromium.launch(
                executable_path=found, args=list(CHROMIUM_OPTIONS)
            )
            yield launched
            launched.close()


@pytest.fixture(autouse=True)
def _let_go_of_the_database() -> Iterator[None]:
    """Close the connection that Django keeps apart for code beside the browser's event loop.

    Nobody else can reach it, and it would stand on the database of this module for good.
    """
    yield
    connection.close()


@pytest.fixture(scope="module")
def site(demonstrations: Demonstrations, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The address of a site with the demonstration in it, for one module."""
    with (
        django_db_blocker.unblock(),
        override_settings(DEMONSTRATION=True),
        time_machine.travel(NOW),
        demonstrations.placed(NOW),
    ):
        server = LiveServer("localhost")
        with override_settings(SITE_URL=server.url):
            yield server.url
        server.stop()


@pytest.fixture(scope="module")
def own_site(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The address of a site with nothing in it, for one module that fills it."""
    with (
        django_db_blocker.unblock(),
        override_settings(DEMONSTRATION=True),
        time_machine.travel(NOW),
        own_database(),
    ):
        server = LiveServer("localhost")
        with override_settings(SITE_URL=server.url):
            yield server.url
        server.stop()


@pytest.fixture
def visitor(site: str, browser: Browser) -> Iterator[Visitor]:
    """Somebody at a browser, on no page yet."""
    with Visitor.at(site, browser) as found:
        yield found


@pytest.fixture
def work_off_jobs(site: str) -> Callable[[], None]:
    """Do what was put off until later, as the background worker does."""

    def work() -> None:
        with app.replace_connector(app.connector.get_worker_connector()) as worker:  # type: ignore[attr-defined]
            worker.run_worker(wait=False, install_signal_handlers=False, listen_notify=False)

    def run() -> None:
        # In a thread of its own: this one has the browser's event loop.
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()

    return run
