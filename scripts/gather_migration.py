"""What does a new migration look like with its tables and triggers gathered?

Usage, after `manage.py makemigrations APP`: `python scripts/gather_migration.py APP MIGRATION`.
The file is written anew in place; what it does to the database stays the same (decision 0027).
"""

import os
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import django
import toolbox
from django.apps import apps
from django.db.migrations import Migration
from django.db.migrations.operations import (
    AddConstraint,
    AddField,
    AddIndex,
    AlterField,
    CreateModel,
    RemoveConstraint,
    RemoveField,
    RemoveIndex,
)
from django.db.migrations.writer import MigrationWriter
from django.db.models import Q
from pgtrigger.migrations import AddTrigger, RemoveTrigger

from waymark.core.operations import AddTriggers, ChangeTables, CreateModels, RemoveTriggers

CHANGES = (
    *(AddConstraint, AddField, AddIndex, AlterField, RemoveConstraint, RemoveField, RemoveIndex),
    *(AddTrigger, RemoveTrigger, RemoveTriggers),
)
"""What may be done to tables in one operation."""


def gather(app: str, name: str) -> None:
    """Write one migration anew: tables first, then what is left, then triggers."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    module = import_module(f"{apps.get_app_config(app).name}.migrations.{name}")
    migration: Migration = module.Migration(name, app)
    migration.operations = gathered(app, migration.operations)  # type: ignore[misc]
    text = MigrationWriter(migration, include_header=False).as_string()
    about = f'"""{module.__doc__}"""\n\n' if module.__doc__ else ""
    Path(str(module.__file__)).write_text(about + text, encoding="utf-8")


def gathered(app: str, operations: Iterable[Any]) -> list[Any]:
    """Return operations that do the same in fewer; a circle of new tables is refused."""
    flat: list[Any] = []
    for each in operations:
        if isinstance(each, CreateModels):
            flat += each.models
        elif isinstance(each, ChangeTables):
            flat += each.changes
        else:
            flat.append(each)
    made = {each.name.lower(): each for each in flat if isinstance(each, CreateModel)}
    triggers: list[Any] = []
    rest: list[Any] = []
    for each in flat:
        if isinstance(each, CreateModel) or _moved_into(each, made):
            continue
        if isinstance(each, AddTrigger):
            triggers.append((each.model_name.lower(), each.trigger))
        elif type(each) is AddTriggers:
            triggers += each.triggers
        else:
            rest.append(each)
    tables = [CreateModels(models=_in_order(app, made))] if made else []
    put = [AddTriggers(triggers=triggers)] if triggers else []
    return [*tables, *_together(rest), *put]


def _together(operations: Iterable[Any]) -> list[Any]:
    """Put changes that follow one another into one operation, none about the same field twice."""
    found: list[Any] = []
    run: list[Any] = []
    fields: set[tuple[str, str]] = set()

    def close() -> None:
        found.extend([ChangeTables(changes=list(run))] if len(run) > 1 else run)
        run.clear()
        fields.clear()

    for each in operations:
        if not isinstance(each, CHANGES):
            close()
            found.append(each)
            continue
        if isinstance(each, AddField | AlterField | RemoveField):
            field = (each.model_name.lower(), each.name.lower())
            if field in fields:
                close()
            fields.add(field)
        run.append(each)
    close()
    return found


def _moved_into(each: Any, made: dict[str, CreateModel]) -> bool:
    """Move a key, a constraint or an index into the table that this migration makes."""
    model = made.get(getattr(each, "model_name", "").lower())
    if model is None:
        return False
    if isinstance(each, AddField):
        model.fields.append((each.name, each.field))
        return True
    present = {name for name, _ in model.fields} | {"pk"}
    if isinstance(each, AddConstraint) and _fields_of(each.constraint) <= present:
        model.options.setdefault("constraints", []).append(each.constraint)
        return True
    if isinstance(each, AddIndex) and {n.lstrip("-") for n in each.index.fields} <= present:
        model.options.setdefault("indexes", []).append(each.index)
        return True
    return False


def _fields_of(constraint: Any) -> set[str]:
    from waymark.core.tenancy import TenantKey  # needs the apps to be ready

    if isinstance(constraint, TenantKey):
        return {constraint.column.removesuffix("_id")}
    named = set(getattr(constraint, "fields", ()) or ())
    condition = getattr(constraint, "condition", None)
    return named | (set(_names_in(condition)) if condition is not None else set())


def _names_in(condition: Q) -> list[str]:
    names: list[str] = []
    for each in condition.children:
        names += [each[0].split("__")[0]] if isinstance(each, tuple) else _names_in(each)  # type: ignore[arg-type]
    return names


def _in_order(app: str, made: dict[str, CreateModel]) -> list[CreateModel]:
    """Return the tables so that each comes after those that it points at."""
    left = dict(made)
    ordered: list[CreateModel] = []
    while left:
        ready = [
            key for key, model in left.items() if not _targets(app, model) & (set(left) - {key})
        ]
        if not ready:
            raise toolbox.CannotGoOn(f"These tables point at one another: {', '.join(left)}")
        ordered += [left.pop(key) for key in ready]
    return ordered


def _targets(app: str, model: CreateModel) -> set[str]:
    found = set()
    for _, field in model.fields:
        remote = getattr(field, "remote_field", None)
        if remote is not None:
            target = remote.model if isinstance(remote.model, str) else remote.model._meta.label
            found.add(target.lower().removeprefix(f"{app}."))
    return found


if __name__ == "__main__":
    if len(sys.argv) != 3:  # noqa: PLR2004 - the app and the migration
        sys.exit(__doc__)
    gather(sys.argv[1], sys.argv[2])
