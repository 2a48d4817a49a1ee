"""Handing young people over from one worker to another, reading that, and undoing it."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.http.response import HttpResponseBase

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework.actions import handovers as actions
from waymark.casework.forms import teams as forms
from waymark.casework.forms.work import CaseloadFilter
from waymark.casework.presenters import handovers as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import allocations, handovers, teams
from waymark.casework.views.pages import key_of
from waymark.casework.views.work import WorkPage
from waymark.core.refusals import ActionRefused
from waymark.people.models.people import Person
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage

SHOWN_BEFORE = "shown"
"""Sent by a form beside which stood what it would do."""


class NobodyTicked(ActionRefused):
    """Nobody is ticked. Go back to the list and tick whom you want to hand over."""


class MakeHandOver(WorkPage, AuthorityFormPage):
    """Choose a worker for those who were ticked; say what would happen, then do it."""

    permission = Permission.CASES_MANAGE
    title = "Hand over"
    form_class = forms.HandOver
    template_name = "casework/hand_over.html"

    people: list[Person]
    worker_before: Membership | None = None
    plan: handovers.Plan | None = None

    def keys(self) -> list[UUID] | None:
        """Return who was ticked; none where all that fit are meant."""
        if self.request.GET.get("all"):
            return None
        typed = [key_of(each) for each in self.request.GET.getlist("person")]
        return [each for each in typed if each is not None]

    def form_arguments(self) -> dict[str, Any]:
        """Return the workers who can take over, and those who are handed over."""
        own = self.worker_before.pk if self.worker_before else None
        workers = [each for each in allocations.list_workers(viewer=self.actor) if each.pk != own]
        return {"workers": workers, "people": self.people}

    def take(self, form: Form) -> HttpResponseBase:
        """Show first what it would do."""
        if not self.people:
            raise NobodyTicked
        values = form.values()
        self.plan = handovers.plan_hand_over(
            viewer=self.actor,
            at=self.at,
            people=self.people,
            worker_before=self.worker_before,
            worker=values["worker"],
        )
        chosen = str(values["worker"].public_id)
        if form.cleaned_data["step"] == f"{SHOWN_BEFORE}-{chosen}" and self.plan.moves:
            return super().take(form)
        typed = self.request.POST.copy()
        typed["step"] = f"{SHOWN_BEFORE}-{chosen}"
        self.form = self.form_class(typed, **self.form_arguments())
        self.form.is_valid()
        return self.render()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Hand over."""
        made = actions.hand_over(
            by=self.actor,
            at=self.at,
            people=self.people,
            worker_before=self.worker_before,
            **values,
        )
        return self.done(
            "casework:hand_over_detail",
            f"Handed over to {made.worker.user}",
            hand_over=made.public_id,
        )

    def present(self) -> presenters.HandOverPage:
        """Return who is handed over, and what would happen."""
        worker = ""
        if self.plan is not None and isinstance(self.form, forms.HandOver):
            worker = str(self.form.values()["worker"].user)
        return presenters.hand_over_page(
            self.people, worker_before=self.worker_before, worker=worker, plan=self.plan
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("My team", self.url("casework:team")), self.list_link()]

    def list_link(self) -> tuple[str, str]:
        """Return the list from which they were chosen."""
        raise NotImplementedError

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.list_link()[1]}


class HandOverCaseload(MakeHandOver):
    """Hand over young people of a worker's caseload."""

    worker_before: Membership

    def load(self, worker: UUID, **_: Any) -> None:
        """Fetch the worker and those who were chosen."""
        super().load()
        self.worker_before = teams.get_worker(viewer=self.actor, public_id=worker)
        narrowing = CaseloadFilter(self.request.GET)
        fits = narrowing.is_valid()
        self.people = handovers.choose_from_caseload(
            viewer=self.actor,
            at=self.at,
            worker=self.worker_before,
            keys=self.keys() if fits else (),
            narrowing={
                name: str(narrowing.cleaned_data[name])
                for name in ("tier", "group", "need")
                if narrowing.cleaned_data.get(name)
            },
        )

    def list_link(self) -> tuple[str, str]:
        """Return the caseload."""
        return (
            f"Caseload of {self.worker_before.user}",
            self.url("casework:worker_caseload", worker=self.worker_before.public_id),
        )


class AllocateMany(MakeHandOver):
    """Give a lead worker to those who have none."""

    title = "Allocate"

    def load(self, team: UUID, **_: Any) -> None:
        """Fetch the team and those who were chosen."""
        super().load()
        self.team = teams.get_own_team(viewer=self.actor, public_id=team)
        self.people = handovers.choose_from_unallocated(
            viewer=self.actor, at=self.at, team=self.team, keys=self.keys()
        )

    def list_link(self) -> tuple[str, str]:
        """Return who waits."""
        return (
            "Without a lead worker",
            self.url("casework:unallocated", team=self.team.public_id),
        )


class HandOverPage(WorkPage):
    """A page of a hand-over for whoever answers for the new worker."""

    permission = Permission.CASES_MANAGE

    def load(self, hand_over: UUID, **_: Any) -> None:
        """Fetch it with those of its young people who are open to the viewer."""
        super().load()
        self.opened = handovers.get_hand_over(viewer=self.actor, public_id=hand_over, at=self.at)

    def page_title(self) -> str:
        """Return between whom it was."""
        return presenters.title_of(self.opened.hand_over)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the board."""
        return [("My team", self.url("casework:team"))]

    def here(self, route: str) -> str:
        """Return a page of this hand-over."""
        return self.url(route, hand_over=self.opened.hand_over.public_id)


class HandOverDetail(HandOverPage):
    """Who was handed over, and what was said."""

    template_name = "casework/hand_over_detail.html"

    def present(self) -> presenters.HandOverDetail:
        """Return the page."""
        return presenters.hand_over_detail(
            self.opened,
            may_undo=handovers.is_undoable(
                viewer=self.actor, hand_over=self.opened.hand_over, at=self.at
            ),
            person_url=self.person_url,
            undo_url=self.here("casework:hand_over_undo"),
        )


class HandedOver(WorkPage, AuthorityFormPage):
    """What was handed over to the viewer, until they have read it."""

    title = "Handed over to you"
    form_class = forms.ReadHandOvers
    template_name = "casework/handed_over.html"

    def load(self, **_: Any) -> None:
        """Fetch what is not read yet."""
        super().load()
        self.unread = handovers.open_unread(viewer=self.actor, at=self.at)

    def initial(self) -> dict[str, Any]:
        """Return the first of what is shown."""
        return {"newest": self.unread[0].hand_over.public_id} if self.unread else {}

    def present(self) -> presenters.UnreadPage:
        """Return the page."""
        return presenters.unread_page(self.unread, person_url=self.person_url)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say that it has been read."""
        actions.read_hand_overs(by=self.actor, at=self.at, **values)
        return self.done("casework:day", "Read what was handed over")


class HandOverUndo(HandOverPage, AuthorityFormPage):
    """Take a hand-over back."""

    form_class = Confirm
    template_name = "casework/confirm.html"

    def page_title(self) -> str:
        """Return what is undone."""
        return f"Undo: {super().page_title()}"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = (
            "Everybody goes back to whom they were with before, with the next steps and "
            "appointments that went along and are still to come."
        )
        return notes.Confirmation(sentences=(sentence,), submit="Undo the hand-over")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Undo it."""
        number = actions.undo_hand_over(by=self.actor, at=self.at, hand_over=self.opened.hand_over)
        return self.done("casework:team", f"Undone: {number:,} given back")
