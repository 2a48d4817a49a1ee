"""What is bought: the list, one procurement, its beginning, notices and end."""

from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import procurements as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.models.procurements import (
    Procurement,
)
from waymark.commissioning.presenters import procurements as presenters
from waymark.commissioning.presenters.records import Listing, Row, StepPage
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.views.crumbs import way_to
from waymark.core.versions import record_version
from waymark.decisions.presenters.parts import Action
from waymark.web.jinja import show_date
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage

LISTED = "commissioning:procurement_list"


class ProcurementList(AuthorityPage):
    permission = Permission.COMMISSIONING_SEE
    title = "Procurements"
    template_name = "commissioning/record_list.html"

    def present(self) -> Listing:
        """Return what is and was bought."""
        may_begin = self.may(Permission.PROCUREMENT_MANAGE)
        begin = Action("Begin a procurement", self.url("commissioning:procurement_begin"))
        return Listing(
            head=("Procurement", "Cycle", "Began on", "State"),
            rows=tuple(
                Row(
                    title=each.title,
                    url=self.url("commissioning:procurement_detail", procurement=each.public_id),
                    cells=(
                        each.cycle.title,
                        show_date(each.begins_on),
                        presenters.state_words(each),
                    ),
                )
                for each in queries.list_procurements(viewer=self.actor)
            ),
            empty_title="Nothing is being bought",
            empty_text="A procurement belongs to a commissioning cycle and shows here.",
            primary=begin if may_begin else None,
            links=(
                (Action("Record a past procurement", self.url("commissioning:procurement_past")),)
                if may_begin
                else ()
            ),
        )


class ProcurementBegin(AuthorityFormPage):
    permission = Permission.PROCUREMENT_MANAGE
    title = "Begin a procurement"
    form_class: ClassVar[type[forms.Described]] = forms.Begin
    template_name = "commissioning/step_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return way_to(self, "Procurements", LISTED)

    def form_arguments(self) -> dict[str, Any]:
        """Return the cycles that are open."""
        return {"cycles": queries.list_open_cycles(viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Choose the cycle from whose page somebody came."""
        return {"cycle": self.request.GET.get("cycle", "")}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(submit="Begin", cancel_url=self.url(LISTED))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.begin_procurement(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "commissioning:procurement_detail", "Procurement begun", procurement=made.public_id
        )


class ProcurementPage(AuthorityPage):
    """What the pages of one procurement share."""

    procurement: Procurement

    def load(self, **kwargs: Any) -> None:
        """Fetch the procurement."""
        self.procurement = queries.get_procurement(
            viewer=self.actor, public_id=kwargs["procurement"]
        )

    def page_title(self) -> str:
        """Return the title with the procurement's."""
        return f"{self.title}: {self.procurement.title}" if self.title else self.procurement.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = way_to(self, "Procurements", LISTED)
        if self.title:
            crumbs.append((self.procurement.title, self.at("procurement_detail")))
        return crumbs

    def at(self, name: str, **kwargs: Any) -> str:
        """Return a page of this procurement."""
        return self.url(f"commissioning:{name}", procurement=self.procurement.public_id, **kwargs)


class ProcurementStep(ProcurementPage, AuthorityFormPage):
    """A form that takes one step of a procurement."""

    permission = Permission.PROCUREMENT_MANAGE
    template_name = "commissioning/step_form.html"
    submit = "Save"
    sentences: tuple[str, ...] = ()

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit=self.submit,
            cancel_url=self.at("procurement_detail"),
            sentences=self.sentences,
        )

    def arguments(self) -> dict[str, Any]:
        """Return what every action takes."""
        return {"by": self.actor, "procurement": self.procurement, "at": timezone.now()}

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the procurement."""
        return self.done(
            "commissioning:procurement_detail", message, procurement=self.procurement.public_id
        )


class ProcurementChange(VersionedPage, ProcurementStep):
    title = "Change what it says"
    form_class = forms.Change
    template_name = ProcurementStep.template_name

    def form_arguments(self) -> dict[str, Any]:
        """Return the cycles that are open, and its own."""
        cycles = queries.list_open_cycles(viewer=self.actor)
        own = self.procurement.cycle
        return {"cycles": cycles if own in cycles else [own, *cycles]}

    def initial(self) -> dict[str, Any]:
        """Return the procurement as it is."""
        return forms.as_typed(self.procurement) | {"version": record_version(self.procurement)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_procurement(**self.arguments(), **values)
        return self.back("Procurement changed")


class NoticePublish(ProcurementStep):
    title = "Write down a published notice"
    form_class = forms.Publish

    def form_arguments(self) -> dict[str, Any]:
        """Return the notices that are not published yet."""
        lines = queries.list_notices(
            self.procurement, awards=list(queries.list_awards(self.procurement))
        )
        return {"notices": [line.due for line in lines if line.published is None]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.publish_notice(**self.arguments(), **values)
        return self.back("Notice written down")


class ProcurementEnd(ProcurementStep):
    title = "End without a contract"
    form_class = forms.End
    submit = "End it"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_procurement(**self.arguments(), **values)
        return self.back("Procurement ended")
