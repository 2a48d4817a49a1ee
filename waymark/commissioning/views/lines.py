"""On which pages are lines of a table typed that come and go?"""

from typing import Any, ClassVar

from django.http import QueryDict

from waymark.access.models.authorities import Locality
from waymark.commissioning.forms.lines import SPARE_ROWS, Rows
from waymark.commissioning.queries import rows as queries
from waymark.commissioning.queries.needs import list_localities
from waymark.web.forms import Form
from waymark.web.tables import is_new, new_key
from waymark.web.versioned import VersionedPage


class LinesPage(VersionedPage):
    """A form of many lines; somebody else's change is shown, and nothing is overwritten unseen."""

    template_name = "commissioning/table_form.html"
    form_class: ClassVar[type[Rows]]
    model: ClassVar[Any]
    hint: ClassVar[str] = ""

    new_lines: int = SPARE_ROWS
    lines_of_others: tuple[tuple[str, str], ...] = ()

    def owner(self) -> dict[str, Any]:
        """Return of what the lines are."""
        raise NotImplementedError

    def rows(self) -> list[dict[str, Any]]:
        """Return what is kept."""
        row = self.form_class.row
        return queries.list_rows(viewer=self.actor, model=self.model, row=row, **self.owner())

    def reload(self) -> None:
        """Nothing is held: rows are read when they are asked for."""

    def form_arguments(self) -> dict[str, Any]:
        """Return a line for each row, and some to spare."""
        kept = [str(each["public_id"]) for each in self.rows()]
        keys = [*kept, *(new_key(number) for number in range(self.new_lines))]
        return {"lines": [(key, f"line {place}") for place, key in enumerate(keys, 1)]}

    def posted(self) -> QueryDict:
        """Return what was typed; lines that somebody else added or took out meanwhile stay apart.

        An added one is as it is kept. What was typed in one that is gone stands in a new line.
        """
        data = super().posted().copy()
        kept = [str(each["public_id"]) for each in self.rows()]
        typed = list(dict.fromkeys(name.partition("-")[2] for name in data if "-" in name))
        columns = self.form_class.columns
        gone = [
            key
            for key in typed
            if not is_new(key) and key not in kept and any(data.get(f"{n}-{key}") for n in columns)
        ]
        self.new_lines = max(SPARE_ROWS, sum(is_new(key) for key in typed)) + len(gone)
        first = self.new_lines - len(gone)
        for number, key in enumerate(gone, first):
            for name in columns:
                data.setlist(f"{name}-{new_key(number)}", data.getlist(f"{name}-{key}"))
        added = [key for key in kept if key not in typed]
        if added:
            shown = self.form_class(initial=self.initial(), **self.form_arguments())
            for box in (f"{name}-{key}" for key in added for name in columns):
                value = shown[box].value()
                data[box] = "" if value is None else str(value)
        self.lines_of_others = (
            *((f"Line {kept.index(key) + 1}", "added") for key in added),
            *(
                (f"Line {len(kept) + number + 1}", "taken out. Empty it to leave it out")
                for number, _ in enumerate(gone, first)
            ),
        )
        return data

    def compared(self, form: Form) -> tuple[str, ...]:
        """Compare only lines that are kept: nobody else has seen the new ones."""
        return tuple(each for each in super().compared(form) if not is_new(each.partition("-")[2]))

    def initial(self) -> dict[str, Any]:
        """Return what is kept, by box."""
        rows = self.rows()
        return {"version": queries.rows_version(rows)} | {
            f"{name}-{each['public_id']}": self.shown(name, value)
            for each in rows
            for name, value in each.items()
            if name != "public_id"
        }

    def shown(self, name: str, value: Any) -> Any:
        """Return what the box of a column shows for a kept value."""
        return value

    def context(self) -> dict[str, Any]:
        """Add how the lines are typed, and which of them are somebody else's."""
        found = super().context()
        theirs = (*self.lines_of_others, *found["saved_meanwhile"])
        return found | {"hint": self.hint, "saved_meanwhile": theirs}


class PlacedLinesPage(LinesPage):
    """A form of lines that may each be about one locality: its form is `PlacedRows`."""

    def localities(self) -> list[Locality]:
        """Return the localities to choose from."""
        return list(list_localities(also=[each["locality_id"] for each in self.rows()]))

    def form_arguments(self) -> dict[str, Any]:
        """Add the localities."""
        return super().form_arguments() | {"localities": self.localities()}

    def initial(self) -> dict[str, Any]:
        """Name the localities by what the address may show."""
        self.keys = {each.pk: str(each.public_id) for each in self.localities()}
        return super().initial()

    def shown(self, name: str, value: Any) -> Any:
        """Return a locality by its public key."""
        return self.keys.get(value, "") if name == "locality_id" else super().shown(name, value)
