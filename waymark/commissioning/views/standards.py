"""On which pages are the local standards of sufficiency read and set?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import standards as actions
from waymark.commissioning.forms import standards as forms
from waymark.commissioning.presenters import needs as presenters
from waymark.commissioning.presenters.records import RecordPage, StepPage
from waymark.commissioning.queries import needs as queries
from waymark.commissioning.views.crumbs import way_to
from waymark.commissioning.views.needs import LISTED, MANAGE
from waymark.decisions.presenters.parts import Action
from waymark.web.pages import AuthorityFormPage, AuthorityPage

STANDARDS = "commissioning:standards"


class Standards(AuthorityPage):
    """How much there should be."""

    permission = Permission.COMMISSIONING_SEE
    title = "Local standards"
    template_name = "commissioning/record_detail.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return way_to(self, "Needs assessments", LISTED)

    def present(self) -> RecordPage:
        """Return the page."""
        found = list(queries.list_standards(viewer=self.actor))
        add = Action("Set a standard", self.url("commissioning:standard_set"))
        return RecordPage(
            caption="",
            state="",
            colour="",
            facts=(),
            notes=(presenters.DUTY,),
            sections=(presenters.standards_section(found),),
            primary=add if self.may(MANAGE) else None,
        )


class StandardSet(AuthorityFormPage):
    """Set a standard."""

    permission = MANAGE
    title = "Set a local standard"
    form_class = forms.SetStandard
    template_name = "commissioning/step_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        needs = way_to(self, "Needs assessments", LISTED)
        return [*needs, ("Local standards", self.url(STANDARDS))]

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit="Set the standard",
            cancel_url=self.url(STANDARDS),
            sentences=(
                "Drafts are reckoned with it from its day on. What is approved already stays.",
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set it."""
        actions.set_standard(by=self.actor, at=timezone.now(), **values)
        return self.done(STANDARDS, "Standard set")
