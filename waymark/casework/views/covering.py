"""Arranging cover for a worker's caseload, and ending it."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect

from waymark.casework.actions import covering as actions
from waymark.casework.forms.covering import GiveCover
from waymark.casework.presenters import covering as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import allocations, caseloads, covering, teams
from waymark.casework.views.teams import ManagerPage
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage


class CoverGive(ManagerPage, AuthorityFormPage):
    """Have colleagues cover the caseload of a worker."""

    form_class = GiveCover
    template_name = "casework/cover_give.html"

    def load(self, worker: UUID, **_: Any) -> None:
        """Fetch the worker."""
        super().load()
        self.worker = teams.get_worker(viewer=self.actor, public_id=worker)

    def page_title(self) -> str:
        """Return whose caseload is covered."""
        return f"Arrange cover for {self.worker.user}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the caseload."""
        return [*super().breadcrumbs(), (f"Caseload of {self.worker.user}", self.back_url())]

    def back_url(self) -> str:
        """Return the caseload."""
        return self.url("casework:worker_caseload", worker=self.worker.public_id)

    def initial(self) -> dict[str, Any]:
        """Begin today."""
        return {"starts_on": self.today}

    def form_arguments(self) -> dict[str, Any]:
        """Return the colleagues."""
        found = allocations.list_workers(viewer=self.actor)
        return {"workers": [each for each in found if each.pk != self.worker.pk]}

    def present(self) -> presenters.GiveCoverPage:
        """Return what will be covered."""
        found = caseloads.list_caseload(viewer=self.actor, at=self.at, worker=self.worker)
        return presenters.give_cover_page(self.worker, number=found.count())

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.back_url()}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Arrange it; of one colleague it can be undone from the banner."""
        made = actions.cover_caseload(by=self.actor, at=self.at, worker=self.worker, **values)
        held = [
            (each, covering.count_covered(viewer=self.actor, cover=each, at=self.at))
            for each in made
        ]
        undo = self.url("casework:cover_end", cover=made[0].public_id)
        messages.success(
            self.request,
            presenters.covered_words(held),
            extra_tags=f"undo:{undo}" if len(made) == 1 else "",
        )
        return HttpResponseRedirect(self.back_url())


class CoverEnd(ManagerPage, AuthorityFormPage):
    """End a cover before its day, or call off one that is still to begin."""

    form_class = Confirm
    template_name = "casework/confirm.html"

    def load(self, cover: UUID, **_: Any) -> None:
        """Fetch the cover."""
        super().load()
        self.cover = covering.get_cover(viewer=self.actor, public_id=cover, at=self.at)

    def page_title(self) -> str:
        """Return which cover ends."""
        return f"End the cover for {self.cover.worker.user} by {self.cover.colleague.user}"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = (
            f"{self.cover.colleague.user} no longer sees the records on this ground. The caseload "
            f"stays with {self.cover.worker.user}, as it was."
        )
        return notes.Confirmation(sentences=(sentence,), submit="End the cover")

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:team")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_cover(by=self.actor, at=self.at, cover=self.cover)
        words = f"{self.cover.colleague.user} no longer covers for {self.cover.worker.user}"
        return self.done("casework:team", words)
