"""The rights and changes of a contract: options, extensions and variations."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions import terms as actions
from waymark.commissioning.forms import terms as forms
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.views.contracts import OneContractForm


class OptionAdd(OneContractForm):
    """Add a right to extend or break."""

    title = "Add a right to extend or break"
    form_class = forms.AddOption

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.add_option(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Right added", self.contract)


class ContractExtend(OneContractForm):
    """Use a right to extend."""

    title = "Extend the contract"
    form_class = forms.ExtendContract

    def load(self, contract: UUID, **kwargs: Any) -> None:
        """Fetch the right with its contract."""
        super().load(contract)
        self.option = queries.get_extension(self.contract, public_id=kwargs["extension"])

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.extend_contract(by=self.actor, at=timezone.now(), option=self.option, **values)
        return self.saved("Contract extended", self.contract)


class ContractVary(OneContractForm):
    """Record a variation."""

    title = "Record a variation"
    form_class = forms.VaryContract

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.vary_contract(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Variation recorded", self.contract)
