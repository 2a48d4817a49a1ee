"""Where does a contract come from?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions.origins import state_origin
from waymark.commissioning.forms.origins import StateOrigin
from waymark.commissioning.queries import origins as queries
from waymark.commissioning.views.contracts import OneContractForm


class ContractOrigin(OneContractForm):
    """Say which purchase a contract came from and which contract it follows."""

    title = "Say where it comes from"
    form_class = StateOrigin

    def form_arguments(self) -> dict[str, Any]:
        """Return what it may come from."""
        return {
            "purchases": queries.list_purchases(viewer=self.actor),
            "earlier": queries.list_earlier(self.contract, viewer=self.actor),
        }

    def initial(self) -> dict[str, Any]:
        """Return what is known now."""
        contract = self.contract
        return {
            "procurement": str(contract.procurement.public_id) if contract.procurement else "",
            "follows": str(contract.follows.public_id) if contract.follows else "",
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        state_origin(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Saved", self.contract)
