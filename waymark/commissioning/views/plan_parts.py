"""On which pages do the aims, actions and measures of a plan fill up?"""

from typing import Any, ClassVar

from django.http import HttpResponse

from waymark.commissioning.actions import plans as actions
from waymark.commissioning.forms import plans as forms
from waymark.commissioning.models.plans import PlanAction, PlanAim, PlanMeasure
from waymark.commissioning.presenters.records import StepPage
from waymark.commissioning.queries import plans as queries
from waymark.commissioning.rules.plans import plan_years
from waymark.commissioning.views.lines import LinesPage, PlacedLinesPage
from waymark.commissioning.views.plans import ManagesPlan
from waymark.core.dates import local_date
from waymark.web.pages import AuthorityFormPage


class AimsEdit(LinesPage, ManagesPlan, AuthorityFormPage):
    """The aims of a plan."""

    title = "Aims"
    form_class = forms.AimLines
    model = PlanAim
    hint = "What should be better for young people at the end of the plan, one line each."

    def owner(self) -> dict[str, Any]:
        """Return the plan."""
        return {"plan": self.plan}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep them."""
        actions.keep_aims(by=self.actor, plan=self.plan, at=self.at, **values)
        return self.saved("Aims saved")


class AimLines(PlacedLinesPage, ManagesPlan, AuthorityFormPage):
    """What the lines of one aim share."""

    aim: PlanAim
    keep: ClassVar[Any]

    def load(self, **keys: Any) -> None:
        """Fetch the plan and the aim."""
        super().load(**keys)
        self.aim = queries.get_aim(viewer=self.actor, plan=self.plan, public_id=keys["aim"])

    def page_title(self) -> str:
        """Return the title with the aim's."""
        return f"{self.title}: {self.aim.title}"

    def owner(self) -> dict[str, Any]:
        """Return the aim."""
        return {"aim": self.aim}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the lines."""
        type(self).keep(by=self.actor, aim=self.aim, at=self.at, **values)
        return self.saved(f"{self.title} saved")


class ActionsEdit(AimLines):
    """What is done for an aim."""

    title = "Actions"
    form_class = forms.ActionLines
    model, keep = PlanAction, actions.keep_actions
    hint = "Name the office that does it, not the person: the public reads it."


class MeasuresEdit(AimLines):
    """By what an aim is judged."""

    title = "Measures"
    form_class = forms.MeasureLines
    model, keep = PlanMeasure, actions.keep_measures
    hint = "Where it stands now, and where it should stand in each year of the plan."

    def years(self) -> range:
        """Return the financial years of the plan."""
        return plan_years(self.plan.starts_on, self.plan.ends_on)

    def form_arguments(self) -> dict[str, Any]:
        """Add the years and the indicators."""
        return super().form_arguments() | {
            "years": self.years(),
            "indicators": list(queries.list_indicators(viewer=self.actor)),
        }

    def initial(self) -> dict[str, Any]:
        """Show each target in the column of its year."""
        in_use = queries.list_indicators(viewer=self.actor)
        self.indicator_keys = {each.pk: str(each.public_id) for each in in_use}
        found = super().initial()
        for each in [name for name in found if name.startswith("targets-")]:
            targets, key = found.pop(each), each.removeprefix("targets-")
            for year in self.years():
                found[f"{forms.MeasureLines.target(year)}-{key}"] = targets.get(str(year))
        return found

    def shown(self, name: str, value: Any) -> Any:
        """Return an indicator by its public key."""
        if name == "indicator_id":
            return self.indicator_keys.get(value, "")
        return super().shown(name, value)


class ProgressNote(ManagesPlan, AuthorityFormPage):
    """Note what came of an action."""

    title = "Note progress"
    form_class = forms.NoteProgress
    template_name = "commissioning/step_form.html"

    plan_action: PlanAction

    def load(self, **keys: Any) -> None:
        """Fetch the plan and the action."""
        super().load(**keys)
        self.plan_action = queries.get_action(
            viewer=self.actor, plan=self.plan, public_id=keys["plan_action"]
        )

    def initial(self) -> dict[str, Any]:
        """Return the state and today."""
        return {"state": self.plan_action.state, "noted_on": local_date(self.at)}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit="Note progress",
            cancel_url=self.here("plan"),
            sentences=(self.plan_action.what,),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Note it."""
        actions.note_progress(by=self.actor, plan_action=self.plan_action, at=self.at, **values)
        return self.saved("Progress noted")
