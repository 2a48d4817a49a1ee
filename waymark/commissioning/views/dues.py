"""What is to be seen to and paid: in all contracts, and in one."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import dues as actions
from waymark.commissioning.forms import dues as forms
from waymark.commissioning.presenters import contracts as presenters
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.queries import reminders
from waymark.commissioning.views.contracts import OneContractForm
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import local_date
from waymark.web.pages import AuthorityPage


class ContractsDue(AuthorityPage):
    """What is still to be seen to in all contracts."""

    permission = Permission.COMMISSIONING_SEE
    title = "What is due"
    template_name = "commissioning/contract_due.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return way_to(self, "Contracts", "commissioning:contracts")

    def present(self) -> presenters.DueListing:
        """Return what is due, the earliest first."""
        today = local_date(timezone.now())
        return presenters.DueListing(
            tuple(
                presenters.due_row(
                    each,
                    url=self.url("commissioning:contract", contract=each.contract.public_id),
                    today=today,
                )
                for each in reminders.list_due(viewer=self.actor, today=today)
            ),
            reminders_url=self.url("commissioning:contract_reminders")
            if self.may(Permission.CONTRACTS_MANAGE)
            else "",
        )


class DueAdd(OneContractForm):
    """Add something to see to."""

    title = "Add something to see to"
    form_class = forms.AddDue

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.add_due(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Added", self.contract)


class DueSettle(OneContractForm):
    """Say what came of something that was due."""

    title = "What came of it"
    form_class = forms.SettleDue

    def load(self, contract: UUID, **kwargs: Any) -> None:
        """Fetch what is due with its contract."""
        super().load(contract)
        self.due = queries.get_due(self.contract, public_id=kwargs["due"])

    def page_title(self) -> str:
        """Return what is due."""
        return f"{self.title}: {self.due.text}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.settle_due(by=self.actor, at=timezone.now(), due=self.due, **values)
        return self.saved("Seen to", self.contract)


class PaymentRecord(OneContractForm):
    """Record a payment."""

    title = "Record a payment"
    form_class = forms.RecordPayment

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.record_payment(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Payment recorded", self.contract)
