"""Who works with a young person: giving the work to somebody, and ending it."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions import allocating as actions
from waymark.casework.forms import work as forms
from waymark.casework.models.allocations import Allocation
from waymark.casework.presenters import notes, steps
from waymark.casework.queries import allocations as queries
from waymark.casework.views.pages import RecordPage
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage


class Allocate(RecordPage, AuthorityFormPage):
    """Give a young person to a worker."""

    permission = Permission.CASES_MANAGE
    title = "Allocate"
    form_class = forms.Allocate
    template_name = "casework/allocate.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return whom the work may be given to."""
        return {"workers": queries.list_workers(viewer=self.actor)}

    def present(self) -> steps.AllocatePage:
        """Return who works with the young person now."""
        return steps.allocate_page(
            list(queries.list_allocations(viewer=self.actor, record=self.found, at=self.at))
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Allocate."""
        made = actions.allocate_worker(
            by=self.actor, at=self.at, person=self.found.person, **values
        )
        return self.back(f"{made.membership.user} is now {str(made).lower()}")


class AllocationEnd(RecordPage, AuthorityFormPage):
    """End somebody's work with a young person."""

    permission = Permission.CASES_MANAGE
    title = "End the allocation"
    form_class = Confirm
    template_name = "casework/confirm.html"

    allocation: Allocation

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the allocation with its record."""
        super().load(person=person)
        self.allocation = queries.get_allocation(
            viewer=self.actor, record=self.found, public_id=rest["allocation"], at=self.at
        )

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        worker, role = self.allocation.membership.user, str(self.allocation).lower()
        sentence = (
            f"{worker} stops being {role} of {self.found.person}, and no longer sees the record on "
            "this ground."
        )
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_allocation(by=self.actor, at=self.at, allocation=self.allocation)
        return self.done(
            "casework:day", f"{self.allocation.membership.user} no longer works with this person"
        )
