"""A browser, a site of its own with the demonstration in it, and a worker: what journeys need."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import override_settings
from django.utils import timezone
from playwright.sync_api import Browser, sync_playwright
from procrastinate.contrib.django import app
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.conftest import as_database_role
from tests.functional.visitor import Visitor
from waymark.demonstration.actions.loading import load_demonstration

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys take seconds each."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.slow)


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


@contextmanager
def emptied_afterwards() -> Iterator[None]:
    """Leave the database and the cache as they were: empty."""
    try:
        yield
    finally:
        cache.clear()
        with as_database_role("owner"):
            call_command("flush", interactive=False, verbosity=0)


@pytest.fixture(scope="module")
def site(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[str]:
    """The address of a site with the demonstration in it, emptied after the module."""
    with (
        django_db_blocker.unblock(),
        override_settings(DEMONSTRATION=True, MEDIA_ROOT=tmp_path_factory.mktemp("files")),
        emptied_afterwards(),
    ):
        load_demonstration(at=timezone.now())
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
