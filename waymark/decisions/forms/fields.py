"""What do the fields of several forms have in common?"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from waymark.web.forms import Form

UNKNOWN = "Leave it empty if it is not known."
NONE = ("", "None")


def offer(form: Form, name: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Set what a field offers."""
    field: Any = form.fields[name]
    field.choices = list(pairs)


class OffersRecords(Form):
    """A form that offers records in some of its fields, or none of them."""

    def __init__(
        self,
        data: Any = None,
        files: Any = None,
        *,
        choices: Mapping[str, Iterable[Any]],
        **kwargs: Any,
    ) -> None:
        """Offer in each field its records, by their titles."""
        super().__init__(data, files, **kwargs)
        self.records = {
            name: {str(each.public_id): each for each in rows} for name, rows in choices.items()
        }
        for name, rows in self.records.items():
            offer(self, name, [NONE, *((key, str(each)) for key, each in rows.items())])

    def values(self) -> dict[str, Any]:
        """Return the records themselves."""
        found = super().values()
        return found | {name: rows.get(found[name]) for name, rows in self.records.items()}
