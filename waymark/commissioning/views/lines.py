"""On which pages are lines of a table typed that come and go?"""

from typing import Any, ClassVar

from waymark.access.models.authorities import Locality
from waymark.commissioning.forms.lines import SPARE_ROWS, Rows
from waymark.commissioning.queries import rows as queries
from waymark.commissioning.queries.needs import list_localities
from waymark.web.versioned import VersionedPage


class LinesPage(VersionedPage):
    """A form of many lines; somebody else's change is shown, and nothing is overwritten unseen."""

    template_name = "commissioning/table_form.html"
    form_class: ClassVar[type[Rows]]
    model: ClassVar[Any]
    hint: ClassVar[str] = ""

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
        keys = [*kept, *(f"new{number}" for number in range(SPARE_ROWS))]
        return {"lines": [(key, f"line {place}") for place, key in enumerate(keys, 1)]}

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
        """Add how the lines are typed."""
        return super().context() | {"hint": self.hint}


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
