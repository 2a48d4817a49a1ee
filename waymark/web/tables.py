"""How are many lines of the same columns typed in one form?"""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from django import forms

from waymark.web.forms import Form

NEW = "new"


def new_key(number: int) -> str:
    """Return the key of a line that is not kept yet."""
    return f"{NEW}{number}"


def is_new(key: str) -> bool:
    """Whether the line with this key is not kept yet."""
    return key.startswith(NEW)


def add_fields(form: forms.Form, made: dict[str, forms.Field]) -> None:
    """Give one form fields of its own before it is made: they are worded like all others."""
    form.base_fields = form.base_fields | made  # type: ignore[misc]


class TableForm(Form):
    """Lines of the same columns; a line that is left empty, or emptied, is not kept."""

    marks_optional = False
    columns: ClassVar[dict[str, Callable[[], forms.Field]]]
    grows: ClassVar[bool] = False
    needed: ClassVar[tuple[str, ...]] = ()
    """Columns that a line needs as soon as anything of it is typed."""

    def __init__(self, *args: Any, lines: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        """Make the fields of each line, (key, what it is called)."""
        self.lines = list(lines)
        made = {}
        for key, legend in self.lines:
            for name, make in self.columns.items():
                field = make()
                field.label, field.required = f"{field.label}, {legend}", False
                made[f"{name}-{key}"] = field
        add_fields(self, made)
        super().__init__(*args, **kwargs)

    @property
    def heads(self) -> list[str]:
        """What stands above the columns."""
        return [str(make().label) for make in self.columns.values()]

    def table(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Return each line with its boxes."""
        return [
            (legend, [self[f"{name}-{key}"] for name in self.columns]) for key, legend in self.lines
        ]

    def typed(self) -> dict[str, dict[str, Any]]:
        """Return the lines in which anything is typed, by key."""
        found = {
            key: {name: self.cleaned_data.get(f"{name}-{key}") for name in self.columns}
            for key, _ in self.lines
        }
        return {
            key: line
            for key, line in found.items()
            if any(value not in (None, "", False) for value in line.values())
        }

    def clean(self) -> dict[str, Any]:
        """Ask for what a line that was begun still needs."""
        found = super().clean() or {}
        for key, line in self.typed().items():
            for name in self.needed:
                box = f"{name}-{key}"
                if line[name] in (None, "") and box not in self.errors:
                    self.add_error(box, f"Enter {self.fields[box].label}")
            self.check_line(key, line)
        return found

    def check_line(self, key: str, line: dict[str, Any]) -> None:
        """Find faults of a line as a whole."""

    def public_id(self, key: str) -> UUID | None:
        """Return which kept row a line changes; None for a new one."""
        return None if is_new(key) else UUID(key)
