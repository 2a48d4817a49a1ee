"""What is typed where a part is taken out that was written by mistake?"""

from collections.abc import Iterable
from typing import Any

from waymark.commissioning.forms.fields import Choosing, OneOf, area
from waymark.commissioning.queries.mistakes import ContractPart, TransferPart


class RemovePart(Choosing):
    """Which part is taken out, and why."""

    part = OneOf(label="What is taken out?")
    reason = area("What was wrong?", rows=3)

    def __init__(
        self, *args: Any, parts: Iterable[tuple[ContractPart | TransferPart, str]], **kwargs: Any
    ) -> None:
        """Offer the parts, each with its words."""
        super().__init__(*args, **kwargs)
        self.set_choices("part", parts)
