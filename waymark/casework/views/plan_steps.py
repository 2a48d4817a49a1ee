"""A step of a plan: added, changed, taken out, done, taken back."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.casework.actions import plan_steps as actions
from waymark.casework.forms import plans as forms
from waymark.casework.models.plans import PlanStep
from waymark.casework.queries.plans import get_plan_step
from waymark.casework.views.plans import PlanForm


class PlanStepAdd(PlanForm):
    """Add a step to a draft."""

    title = "Add a step"
    form_class = forms.PlanStepFields

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_plan_step(by=self.actor, at=self.at, plan=self.plan, **values)
        return self.back(f"Added: {values['what']}")


class OnePlanStep(PlanForm):
    """A form about one step."""

    step: PlanStep

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the step with its plan."""
        super().load(person=person, **rest)
        self.step = get_plan_step(
            viewer=self.actor, record=self.found, plan=self.plan, public_id=rest["plan_step"]
        )

    def sentences(self) -> tuple[str, ...]:
        """Return the step."""
        return (self.step.what,)

    def step_url(self, route: str) -> str:
        """Return the address of another page of the step."""
        return self.plan_url(route=route, plan_step=self.step.public_id)


class PlanStepChange(OnePlanStep):
    """Put a step of a draft otherwise."""

    title = "Change the step"
    submit = "Save"
    form_class = forms.PlanStepFields

    def initial(self) -> dict[str, Any]:
        """Begin with what there is."""
        return {name: getattr(self.step, name) for name in ("what", "doer", "doer_name", "due_on")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_plan_step(by=self.actor, at=self.at, step=self.step, **values)
        return self.back("Step saved")


class PlanStepRemove(OnePlanStep):
    """Take a step out of a draft."""

    title = "Take the step out"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        actions.remove_plan_step(by=self.actor, at=self.at, step=self.step)
        return self.back(f"Taken out: {self.step.what}")


class PlanStepDone(OnePlanStep):
    """Say that a step is done."""

    title = "Done"
    form_class = forms.PlanStepDone

    def initial(self) -> dict[str, Any]:
        """Do it today."""
        return {"done_on": self.today, "evidence": self.step.evidence}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Finish it."""
        actions.finish_plan_step(by=self.actor, at=self.at, step=self.step, **values)
        undo_url = self.step_url("casework:plan_step_reopen")
        return self.back(f"Done: {self.step.what}", undo_url=undo_url)


class PlanStepReopen(OnePlanStep):
    """Take back that a step is done."""

    title = "Not done after all"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it again."""
        actions.reopen_plan_step(by=self.actor, at=self.at, step=self.step)
        return self.back(f"To do again: {self.step.what}")
