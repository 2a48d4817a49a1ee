"""Do the migrations put every wall, key and trigger in place?"""

import runpy
from io import StringIO
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from tests.invariants.models import OURS, SCOPED, TENANT, TENANT_KEYS, key_label, label

pytestmark = pytest.mark.django_db


def _names(statement: str, *values: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return {name for (name,) in cursor.fetchall()}


def test_models_and_migrations_agree() -> None:
    said = StringIO()

    call_command("makemigrations", check_changes=True, dry_run=True, stdout=said)

    assert "No changes detected" in said.getvalue()


@pytest.mark.parametrize("model", OURS, ids=label)
def test_every_constraint_and_trigger_is_in_the_database(model: Any) -> None:
    table = model._meta.db_table
    present = _names(
        "SELECT conname FROM pg_constraint WHERE conrelid = %s::regclass "
        "UNION SELECT indexname FROM pg_indexes WHERE tablename = %s "
        "UNION SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass",
        table, table, table,
    )  # fmt: skip

    walls = {"RowSecurity"}  # a policy, found by the tests of tenancy
    stated = {each.name for each in model._meta.constraints if type(each).__name__ not in walls} | {
        each.name for each in model._meta.indexes
    }
    triggers = {each.get_pgid(model) for each in getattr(model._meta, "triggers", [])}

    assert stated <= present
    assert triggers <= present


@pytest.mark.parametrize("key", TENANT_KEYS, ids=key_label)
def test_key_carries_the_authority_in_the_database(key: tuple[Any, Any]) -> None:
    model, field = key
    found = _names(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE contype = 'f' AND conrelid = %s::regclass",
        model._meta.db_table,
    )

    target = field.related_model._meta.db_table
    wanted = f"FOREIGN KEY (authority_id, {field.column}) REFERENCES {target}(authority_id, id)"
    assert any(each.replace('"', "").startswith(wanted) for each in found)


def test_there_is_something_to_look_at() -> None:
    assert len(SCOPED) > len(TENANT) > 20
    assert len(TENANT_KEYS) > 40


def test_migrations_have_one_head_each() -> None:
    """The check of linear migrations is a system check, so the checks are run."""
    call_command("check", "--fail-level", "WARNING")


def test_what_is_done_to_tables_is_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Django draws all models anew for each operation: minutes, where one takes seconds."""
    monkeypatch.syspath_prepend("scripts")
    loader = MigrationLoader(None)
    gathered = runpy.run_path("scripts/gather_migration.py")["gathered"]

    loose = {
        f"{app}.{name}": len(migration.operations)
        for (app, name), migration in loader.disk_migrations.items()
        if apps.get_app_config(app).name.startswith("waymark.")
        and len(gathered(app, migration.operations)) < len(migration.operations)
    }

    assert not loose, "run scripts/gather_migration.py"
