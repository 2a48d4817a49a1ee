"""What every test stands on: a database migrated by its owner and used by the run-time role."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from hypothesis import HealthCheck
from hypothesis import settings as property_settings
from pytest_django.plugin import DjangoDbBlocker

from tests.conformance.official import NOT_CHECKED
from tests.databases import DEMONSTRATED_AT, Demonstrations, as_database_role

# A busy machine is slow; that is no fault of what is tested, and time is measured in benchmarks.
property_settings.register_profile(
    "without_clock", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
property_settings.load_profile("without_clock")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say in one loud line what was not checked against the files of its publisher."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = {each.longrepr[2].removeprefix("Skipped: ") for each in skipped}
    if lacking := sorted(each for each in reasons if each.startswith(NOT_CHECKED)):
        sentence = f"{'; '.join(lacking)}. Run `waymark standards fetch`."
        terminalreporter.write_line(sentence, red=True, bold=True)


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    django_db_modify_db_settings: None,
    django_db_keepdb: bool,
    django_db_createdb: bool,
) -> Iterator[None]:
    """Create and migrate as the owner, then go on as the run-time role."""
    from django.test.utils import setup_databases, teardown_databases

    arguments: dict[str, Any] = {}
    if django_db_keepdb and not django_db_createdb:
        arguments["keepdb"] = True
    with django_db_blocker.unblock(), as_database_role("owner"):
        databases = setup_databases(
            verbosity=request.config.option.verbose,
            interactive=False,
            serialized_aliases=set(),
            **arguments,
        )
    yield  # blocked again: a test that asks for no database gets none, in whatever order it runs
    if django_db_keepdb:
        return
    with django_db_blocker.unblock():
        # A thread of a live server may still hold a connection, which keeps the database.
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename ="
                " current_user AND datname = current_database() AND pid <> pg_backend_pid()"
            )
        with as_database_role("owner"):
            teardown_databases(databases, verbosity=request.config.option.verbose)


@pytest.fixture(autouse=True, scope="session")
def _flush_as_owner() -> Iterator[None]:
    """Flush after a transactional test as the owner: nobody else may truncate.

    The queue goes with the rest; Django leaves it out, as its tables are another library's.
    """
    from django.test import TransactionTestCase

    plain = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]

    def teardown(case: TransactionTestCase) -> None:
        with as_database_role("owner"):
            plain(case)
            with connection.cursor() as cursor:
                cursor.execute("TRUNCATE procrastinate_jobs CASCADE")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", teardown)
        yield


@pytest.fixture(scope="session")
def demonstrations(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Demonstrations]:
    """The demonstration, for those who commit and for those who only look."""
    made = Demonstrations(tmp_path_factory.mktemp("demonstrations"))
    yield made
    with django_db_blocker.unblock():
        made.drop()


@pytest.fixture(scope="module")
def demonstration(
    demonstrations: Demonstrations, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """Stand on the demonstration for a module, each test of which undoes what it does."""
    with django_db_blocker.unblock(), demonstrations.placed(DEMONSTRATED_AT):
        yield
