"""How do migrations put many tables and triggers in place at once?

Django makes its picture of all models anew for each operation. One operation for all tables, and
one for all triggers, of a migration take seconds where one for each took minutes.
"""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from pgtrigger.compiler import Trigger

EVERY_AUTHORITY = (
    "SELECT set_config('waymark.authorities', coalesce(string_agg(id::text, ','), ''), true)"
    " FROM access_authority"
)
"""Brings every authority into scope until the migration ends.

Before SQL that moves rows: row-level security, forced for the owner of the tables too, would hide
all of them, also from the keys that are made and checked last.
"""


class CreateModels(Operation):
    """Make many tables; each comes after those that it points at, or points at them in a circle.

    What points at a table that is made later is bound at the end of the migration, as Django does
    for a single table.
    """

    reversible = True
    serialization_expand_args: ClassVar = ["models"]

    def __init__(self, models: Sequence[CreateModel]) -> None:
        self.models = models

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Write down all of them; the picture of the models is made anew once, when asked for."""
        state.clear_delayed_apps_cache()
        state.__dict__.pop("apps", None)
        for each in self.models:
            each.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Make them."""
        for each in self.models:
            each.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Drop them, the last first."""
        for each in reversed(self.models):
            each.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """Say what is done."""
        return f"Create {len(self.models)} models"


class ChangeTables(Operation):
    """Do several things to tables that stand: fields, constraints, indexes and triggers, in order.

    Each is done as from before the first to after the last, so that no two may be about the same
    field; `scripts/gather_migration.py` sees to that.
    """

    reversible = True
    serialization_expand_args: ClassVar = ["changes"]

    def __init__(self, changes: Sequence[Operation]) -> None:
        self.changes = changes

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Write down all of them; the picture of the models is made anew once, when asked for."""
        state.clear_delayed_apps_cache()
        state.__dict__.pop("apps", None)
        for each in self.changes:
            each.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Do them."""
        for each in self.changes:
            each.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Undo them, the last first."""
        for each in reversed(self.changes):
            each.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """Say what is done."""
        return f"Change tables in {len(self.changes)} ways"


class AddTriggers(Operation):
    """Put triggers on tables, given as pairs of the model's name and the compiled trigger."""

    reversible = True

    def __init__(self, triggers: Sequence[tuple[str, Trigger]]) -> None:
        self.triggers = triggers

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Write down which model has which triggers; no model has to be made anew for it."""
        for model, trigger in self.triggers:
            options = state.models[app_label, model.lower()].options
            options["triggers"] = [*options.get("triggers", []), trigger]

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Install them."""
        _execute(schema_editor, [trigger.install_sql for _, trigger in self.triggers])

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Take them away."""
        _execute(schema_editor, [trigger.uninstall_sql for _, trigger in self.triggers])

    def describe(self) -> str:
        """Say what is done."""
        return f"Create {len(self.triggers)} triggers"


class RemoveTriggers(AddTriggers):
    """Take triggers away; given as they were put in place, so that this can be undone."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Forget them."""
        for model, trigger in self.triggers:
            options = state.models[app_label, model.lower()].options
            options["triggers"] = [
                each for each in options.get("triggers", []) if each.name != trigger.name
            ]

    def database_forwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Take them away."""
        super().database_backwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: Any, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Install them again."""
        super().database_forwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """Say what is done."""
        return f"Remove {len(self.triggers)} triggers"


def _execute(schema_editor: BaseDatabaseSchemaEditor, statements: Sequence[str]) -> None:
    """Run statements as they are: their text holds signs that must not be read as parameters."""
    for statement in statements:
        schema_editor.execute(statement, params=None)
