"""Where does a contract come from, as somebody says it?"""

from collections.abc import Iterable
from typing import Any

from waymark.commissioning.forms.fields import Choosing, OneOf
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.procurements import Procurement

NONE = "None, or not known"


class StateOrigin(Choosing):
    """The purchase that a contract came from, and the contract it takes the place of."""

    procurement = OneOf(
        label="Procurement it came from",
        none=NONE,
        required=False,
        help_text="Joins the notices and the award to the contract where contracts are open data.",
    )
    follows = OneOf(
        label="Contract it takes the place of",
        none=NONE,
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
        super().__init__(*args, **kwargs)
        self.set_choices("procurement", [(each, str(each)) for each in purchases])
        self.set_choices("follows", [(each, str(each)) for each in earlier])
