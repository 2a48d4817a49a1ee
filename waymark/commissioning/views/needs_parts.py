"""On which pages do the parts of a needs assessment fill up?"""

from typing import Any, ClassVar

from django.http import HttpResponse

from waymark.access.models.authorities import Locality
from waymark.commissioning.actions import needs_parts as actions
from waymark.commissioning.forms import needs_parts as forms
from waymark.commissioning.models.needs import NeedsFigure, NeedsPeople, NeedsProvision, NeedsView
from waymark.commissioning.presenters.records import StepPage
from waymark.commissioning.queries import needs as queries
from waymark.commissioning.rules.needs import weeks_of_sessions
from waymark.commissioning.views.lines import LinesPage, PlacedLinesPage
from waymark.commissioning.views.needs import ManagesAssessment, NeedsStep
from waymark.web.pages import AuthorityFormPage


class NeedsLines(LinesPage, ManagesAssessment, AuthorityFormPage):
    """What the parts of an assessment that are lines of a table share."""

    keep: ClassVar[Any]

    def owner(self) -> dict[str, Any]:
        """Return the assessment."""
        return {"assessment": self.assessment}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the lines."""
        type(self).keep(by=self.actor, assessment=self.assessment, at=self.at, **values)
        return self.saved(f"{self.title} saved")


class PlacedLines(PlacedLinesPage, NeedsLines):
    """Lines that may each be about one locality of the assessment's area."""

    def localities(self) -> list[Locality]:
        """Return those of the assessment's area; all of them where it is the whole authority."""
        areas = queries.read_contents(self.assessment).areas
        named = [*(each["locality_id"] for each in self.rows()), *(each.pk for each in areas)]
        found = queries.list_localities(also=named)
        return [each for each in found if not areas or each.pk in named]


class PeopleEdit(PlacedLines):
    """How many young people there are."""

    title = "Young people"
    form_class = forms.PeopleLines
    model, keep = NeedsPeople, actions.keep_people
    hint = (
        "Say where each number comes from. Leave out a number of those who asked in vain that is "
        "so small that somebody could be known by it."
    )


class ProvisionEdit(PlacedLines):
    """What there is for them."""

    title = "Hours and places"
    form_class = forms.ProvisionLines
    model, keep = NeedsProvision, actions.keep_provision
    hint = (
        "Hours a week that young people of the group can use. Where a service is for both groups, "
        "give each its own line. Empty a line that counts twice, such as sessions of a club that "
        "is in the directory too."
    )


class ViewsEdit(NeedsLines):
    """What young people said."""

    title = "What young people said"
    form_class = forms.ViewLines
    model, keep = NeedsView, actions.keep_views
    hint = (
        "Choose a consultation that has closed, or name a meeting with young people. Write down "
        "the themes, not who said them."
    )

    def form_arguments(self) -> dict[str, Any]:
        """Add the consultations that have closed."""
        found = list(queries.list_closed_consultations(viewer=self.actor))
        return super().form_arguments() | {"consultations": found}

    def initial(self) -> dict[str, Any]:
        """Name the consultations by what the address may show."""
        found = queries.list_closed_consultations(viewer=self.actor)
        self.keys = {each.pk: str(each.public_id) for each in found}
        return super().initial()

    def shown(self, name: str, value: Any) -> Any:
        """Return a consultation by its public key."""
        return self.keys.get(value, "") if name == "consultation_id" else value


class FiguresEdit(NeedsLines):
    """The indicators."""

    title = "Indicators"
    form_class = forms.FigureLines
    model, keep = NeedsFigure, actions.keep_figures
    hint = "Write each value as it stood on a day, with its unit: for example 5.3 %."


class FiguresChoose(NeedsStep):
    """Copy values of indicators as they stand."""

    title = "Choose indicators"
    form_class = forms.ChooseFigures
    submit = "Copy these values"
    sentences = ("Each value is copied as it stands now: a later one changes nothing here.",)

    def form_arguments(self) -> dict[str, Any]:
        """Return the latest values, of the assessment's area and of the whole authority."""
        found = queries.list_values(viewer=self.actor, assessment=self.assessment)
        return {"offered": list(found)}

    def context(self) -> dict[str, Any]:
        """Offer no button where there is nothing to tick."""
        found = super().context()
        assert isinstance(self.form, forms.ChooseFigures)  # noqa: S101 (for the type checker)
        return found | {"may_submit": bool(self.form.offered)}

    def present(self) -> StepPage:
        """Say so where there is nothing to choose."""
        assert isinstance(self.form, forms.ChooseFigures)  # noqa: S101 (for the type checker)
        if self.form.offered:
            return super().present()
        return StepPage(
            submit=self.submit,
            cancel_url=self.here("needs"),
            sentences=("No indicator of this area has a value that is not copied yet.",),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Copy them."""
        actions.copy_values(by=self.actor, assessment=self.assessment, at=self.at, **values)
        return self.saved("Values copied")


class NeedsTake(NeedsStep):
    """Copy the provision of today."""

    title = "Take the provision"
    submit = "Take the provision of today"
    sentences = (
        (
            "This copies every open service of the directory for these ages, in this area, and the "
            f"hours of sessions held in the last {weeks_of_sessions()} weeks."
        ),
        "Hours and places that you entered for the same service at the same place are kept.",
    )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it."""
        actions.take_provision(by=self.actor, assessment=self.assessment, at=self.at)
        return self.saved("Provision taken")
