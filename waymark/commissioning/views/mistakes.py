"""Where a part that was written by mistake is taken out of a contract or a transfer."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions import mistakes as actions
from waymark.commissioning.forms.mistakes import RemovePart
from waymark.commissioning.presenters.mistakes import part_words
from waymark.commissioning.queries import mistakes as queries
from waymark.commissioning.views.contracts import OneContractForm
from waymark.commissioning.views.transfers import TransferStep


class ContractPartRemove(OneContractForm):
    """Take a part out of a contract."""

    title = "Take out what was written by mistake"
    form_class = RemovePart
    submit = "Take it out"

    def form_arguments(self) -> dict[str, Any]:
        """Return the parts on which nothing rests."""
        return {
            "parts": [(each, part_words(each)) for each in queries.contract_parts(self.contract)]
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        actions.remove_contract_part(
            by=self.actor, contract=self.contract, at=timezone.now(), **values
        )
        return self.saved("Taken out", self.contract)


class TransferPartRemove(TransferStep):
    """Take a part out of a transfer."""

    title = "Take out what was written by mistake"
    form_class = RemovePart
    submit = "Take it out"

    def form_arguments(self) -> dict[str, Any]:
        """Return the parts that there are."""
        return {"parts": [(each, part_words(each)) for each in queries.transfer_parts(self.plan)]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        actions.remove_transfer_part(**self.arguments(), **values)
        return self.back("Taken out")
