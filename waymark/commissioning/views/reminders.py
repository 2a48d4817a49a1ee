"""Who watches over a contract, and who is reminded of what is due."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions import contracts as actions
from waymark.commissioning.actions.reminders import set_reminders
from waymark.commissioning.forms.reminders import NameOwner, SetReminders
from waymark.commissioning.queries import reminders
from waymark.commissioning.views.contracts import ContractFormPage, OneContractForm


class ContractOwner(OneContractForm):
    """Say who watches over a contract."""

    title = "Say who watches over it"
    form_class = NameOwner

    def form_arguments(self) -> dict[str, Any]:
        """Return those who may see contracts."""
        return {"members": reminders.list_owners(viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Return who does now."""
        return {"owner": str(self.contract.owner.public_id) if self.contract.owner else ""}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.name_owner(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Owner named", self.contract)


class ContractReminders(ContractFormPage):
    """Settle whether reminders go out, and to whom where nobody watches over a contract."""

    title = "Who is reminded"
    form_class = SetReminders

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to what is due."""
        return [
            ("Contracts", self.url("commissioning:contracts")),
            ("What is due", self.cancel_url()),
        ]

    def cancel_url(self) -> str:
        """Return what is due."""
        return self.url("commissioning:contract_due")

    def form_arguments(self) -> dict[str, Any]:
        """Return those who may see contracts."""
        return {"members": reminders.list_owners(viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Return what is settled."""
        found = reminders.get_setting()
        return {
            "is_on": "yes" if found.is_on else "no",
            "deputy": str(found.deputy.public_id) if found.deputy else "",
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        set_reminders(by=self.actor, at=timezone.now(), **values)
        return self.done("commissioning:contract_due", "Reminders settled")
