"""A next step: done, taken back, put off."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions import steps as actions
from waymark.casework.forms import work as forms
from waymark.casework.models.steps import NextStep
from waymark.casework.presenters import steps as presenters
from waymark.casework.queries.steps import get_step
from waymark.casework.views.pages import NotesPage
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage


class OneStep(NotesPage, AuthorityFormPage):
    """A form about one step of an open record."""

    permission = Permission.CASES_WORK
    form_class: ClassVar[type[Form]] = Confirm
    template_name = "casework/step.html"

    step: NextStep

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the step with its record."""
        super().load(person=person)
        self.step = get_step(viewer=self.actor, record=self.found, public_id=rest["step"])

    def present(self) -> presenters.StepPage:
        """Return the step."""
        return presenters.step_page(self.step, submit=self.title)

    def undo_url(self, route: str) -> str:
        """Return where this is taken back, on the way to where the viewer came from."""
        url = self.record_url(route=route, step=self.step.public_id)
        query = self.request.GET.urlencode()
        return f"{url}?{query}" if query else url


class StepDone(OneStep):
    """Say that it is done."""

    title = "Done"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Finish it."""
        actions.finish_step(by=self.actor, at=self.at, step=self.step)
        return self.back(f"Done: {self.step.what}", undo_url=self.undo_url("casework:step_reopen"))


class StepReopen(OneStep):
    """Take back that it is done."""

    title = "Not done after all"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it again."""
        actions.reopen_step(by=self.actor, at=self.at, step=self.step)
        return self.back(f"To do again: {self.step.what}")


class StepPutOff(OneStep):
    """Give it another day."""

    title = "Put off"
    form_class = forms.StepPutOff

    def initial(self) -> dict[str, Any]:
        """Begin with the day it is due."""
        return {"due_on": self.step.due_on}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put it off."""
        actions.put_off_step(by=self.actor, at=self.at, step=self.step, **values)
        undo_url = self.undo_url("casework:step_put_back")
        return self.back(f"Put off: {self.step.what}", undo_url=undo_url)


class StepPutBack(OneStep):
    """Give it back the day that it had."""

    title = "Back to the earlier day"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put it back."""
        actions.put_back_step(by=self.actor, at=self.at, step=self.step)
        return self.back(f"Due again as before: {self.step.what}")
