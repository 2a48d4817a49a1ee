"""Notice to end a contract early, given and taken back."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions.terminations import give_notice, withdraw_notice
from waymark.commissioning.forms import terminations as forms
from waymark.commissioning.queries import terminations
from waymark.commissioning.views.contracts import OneContractForm
from waymark.decisions.queries.decisions import list_decisions


class ContractTerminate(OneContractForm):
    """Give notice to end a contract before its term."""

    title = "Give notice to end it early"
    form_class = forms.GiveNotice

    def form_arguments(self) -> dict[str, Any]:
        """Return the rights to break, and decisions to rest on."""
        return {
            "rights": terminations.list_rights(self.contract),
            "decisions": list_decisions(viewer=self.actor),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        give_notice(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Notice recorded", self.contract)


class ContractWithdraw(OneContractForm):
    """Take notice back."""

    title = "Take the notice back"
    form_class = forms.WithdrawNotice

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        withdraw_notice(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Notice taken back", self.contract)
