"""Are statements planned once and never compiled, also where the address has options of its own?"""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from django.db import connection

from waymark.core.installation import PROJECT

OPTIONS = "import json; from config.settings import DATABASES as d; print(json.dumps(d['default']))"


def options(**environment: str) -> dict[str, Any]:
    """Return the options of the connection that the settings make of this environment."""
    command = [sys.executable, "-c", OPTIONS]
    run = subprocess.run(  # noqa: S603
        command, cwd=PROJECT, env=os.environ | environment, capture_output=True, check=True
    )
    found: dict[str, Any] = json.loads(run.stdout)["OPTIONS"]
    return found


@pytest.mark.django_db
def test_what_is_asked_often_is_planned_once_and_never_compiled() -> None:
    prepared = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT $1::int%%'"
    with connection.cursor() as cursor:
        for number in range(7):
            cursor.execute("SELECT %s::int", [number])
        cursor.execute(prepared)
        kept = cursor.fetchone()
        cursor.execute("SHOW jit")

        assert (kept, cursor.fetchone()) == ((1,), ("off",))


@pytest.mark.parametrize("role", ["app", "owner", "keeper"])
def test_an_address_adds_to_the_options_of_every_role(role: str) -> None:
    address = "postgres://a:b@db.example/waymark?sslmode=require"
    found = options(
        WAYMARK_DATABASE_ROLE=role,
        **dict.fromkeys(("DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_KEEPER_URL"), address),
    )

    assert found["sslmode"] == "require"
    assert (found["options"], found["prepare_threshold"]) == ("-c jit=off", 5)


def test_nothing_is_kept_prepared_behind_a_pooler() -> None:
    assert options(WAYMARK_PREPARE_AFTER="0")["prepare_threshold"] is None
