"""Where does a contract come from, as somebody says it?"""

from collections.abc import Iterable
from typing import Any

from django import forms

from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.procurements import Procurement
from waymark.web.forms import Form

NONE = ("", "None, or not known")


class StateOrigin(Form):
    """The purchase that a contract came from, and the contract it takes the place of."""

    procurement = forms.ChoiceField(
        label="Procurement it came from",
        required=False,
        help_text="Joins the notices and the award to the contract where contracts are open data.",
    )
    follows = forms.ChoiceField(
        label="Contract it takes the place of",
        required=False,
        help_text="Only contracts that began earlier.",
    )

    def __init__(
        self,
        *args: Any,
        purchases: Iterable[Procurement],
        earlier: Iterable[Contract],
        **kwargs: Any,
    ) -> None:
        """Offer the purchases and contracts there are."""
        self.purchases = {str(each.public_id): each for each in purchases}
        self.earlier = {str(each.public_id): each for each in earlier}
        super().__init__(*args, **kwargs)
        for name, offered in (("procurement", self.purchases), ("follows", self.earlier)):
            field: Any = self.fields[name]
            field.choices = [NONE, *((key, str(each)) for key, each in offered.items())]

    def values(self) -> dict[str, Any]:
        """Return the records chosen."""
        values = super().values()
        return {
            "procurement": self.purchases.get(values["procurement"]),
            "follows": self.earlier.get(values["follows"]),
        }
