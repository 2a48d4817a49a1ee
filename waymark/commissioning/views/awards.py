"""The award of a contract, and the day it was signed."""

from typing import Any

from django.http import HttpResponse

from waymark.commissioning.actions import awards as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import LotState
from waymark.commissioning.views.procurements import ProcurementStep


class AwardGive(ProcurementStep):
    title = "Award the contract"
    form_class = forms.GiveAward
    submit = "Award the contract"

    def form_arguments(self) -> dict[str, Any]:
        """Return opened bids where they were asked for, and decisions that an award may rest on."""
        found = self.procurement
        open_lots = list(queries.list_lots(found).filter(state=LotState.OPEN))
        bids = [
            each
            for each in queries.list_bids(found)
            if each.opened_at is not None and (each.lot is None or each.lot in open_lots)
        ]
        return {
            "bids": bids if found.bids_due_at is not None else None,
            "lots": open_lots,
            "decisions": queries.list_decisions_to_rest_on(found.cycle),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Award it."""
        actions.award_contract(**self.arguments(), **values)
        return self.back("Contract awarded")


class AwardSign(ProcurementStep):
    title = "Write down the signed contract"
    form_class = forms.Sign

    def form_arguments(self) -> dict[str, Any]:
        """Return what was awarded and is not signed."""
        awards = queries.list_awards(self.procurement).filter(contract_on__isnull=True)
        return {"awards": list(awards)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.sign_contract(**self.arguments(), **values)
        return self.back("Contract written down")
