"""Which decisions are there, in this authority or after one consultation, and who takes them?"""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.tabs import consultation_tabs
from waymark.consultations.queries.reports import list_published_editions
from waymark.consultations.queries.setup.consultations import get_consultation
from waymark.decisions.actions import bodies as actions
from waymark.decisions.forms import bodies as body_forms
from waymark.decisions.forms import lists as list_forms
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters import lists as presenters
from waymark.decisions.presenters.bodies import BodyListing, body_row
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries import decisions as queries
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityFormPage, AuthorityPage

WAITS_FOR = (
    "A decision names the published report that was before those who decided. "
    "This consultation has no published report yet."
)


class DecisionList(Narrowed, AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Decisions"
    template_name = "decisions/list.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the stretch of the list that is asked for."""
        self.narrow(list_forms.FilterDecisions(self.request.GET))
        self.page = queries.take_page(
            queries.list_decisions(
                viewer=self.actor,
                text=self.narrowing.get("words", ""),
                finality=self.narrowing.get("finality", ""),
                stage=self.narrowing.get("stage", ""),
            ),
            after=after_in(self.request.GET.get("after", "")),
        )

    def present(self) -> presenters.DecisionListing:
        """Return the rows and where the list goes on."""
        may_record = self.may(Permission.DECISIONS_RECORD)
        after = self.page.next_after
        return presenters.DecisionListing(
            rows=tuple(self.row(each) for each in self.page.decisions),
            selected=self.chosen(),
            clear_url=self.request.path,
            newest_url=self.here() if "after" in self.request.GET else "",
            older_url=self.here(after=after) if after else "",
            record=Action("Record a decision", self.url("decisions:create"))
            if may_record
            else None,
            record_from_history=Action(
                "Record a decision from history", self.url("decisions:create_from_history")
            )
            if may_record
            else None,
            is_narrowed=bool(self.narrowing),
        )

    def row(self, decision: Decision) -> presenters.DecisionRow:
        """Return one row with the way to its page."""
        return presenters.decision_row(
            decision, url=self.url("decisions:detail", decision=decision.public_id)
        )


class ConsultationDecisions(AuthorityPage):
    """The decision tab of a consultation."""

    permission = Permission.DECISIONS_SEE
    title = "Decision"
    template_name = "decisions/for_consultation.html"
    consultation: Consultation

    def load(self, **kwargs: Any) -> None:
        """Fetch the consultation and what was decided after it."""
        self.consultation = get_consultation(viewer=self.actor, slug=kwargs["slug"])
        self.decisions = list(
            queries.list_decisions_of(viewer=self.actor, consultation=self.consultation)
        )
        self.has_report = list_published_editions(consultation=self.consultation).exists()

    def page_title(self) -> str:
        """Return the name of the page with the consultation's."""
        return f"{self.title}: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        slug = self.consultation.slug
        return [
            ("Consultations", self.url("consultations:list")),
            (self.consultation.title, self.url("consultations:detail", slug=slug)),
        ]

    def present(self) -> presenters.ConsultationListing:
        """Return what was decided, and the ways to record a decision."""
        slug = self.consultation.slug
        may_record = self.may(Permission.DECISIONS_RECORD)
        live = Action("Record a decision", self.url("decisions:create_after", slug=slug))
        from_history = Action(
            "Record a decision from history",
            self.url("decisions:create_from_history_after", slug=slug),
        )
        return presenters.ConsultationListing(
            rows=tuple(
                presenters.decision_row(
                    each, url=self.url("decisions:detail", decision=each.public_id)
                )
                for each in self.decisions
            ),
            record=live if may_record and self.has_report else None,
            record_from_history=from_history if may_record else None,
            waits_for="" if self.has_report else WAITS_FOR,
            report=None
            if self.has_report
            else Action("Go to the report", self.url("consultations:report", slug=slug)),
        )

    def context(self) -> dict[str, Any]:
        """Add the consultation and its other pages."""
        return super().context() | {
            "consultation": self.consultation,
            "tabs": consultation_tabs(
                viewer=self.actor,
                authority=self.authority.code,
                consultation=self.consultation,
                current="decision",
            ),
        }


class BodyList(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Who decides here"
    template_name = "decisions/bodies.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:list"))]

    def present(self) -> BodyListing:
        """Return the bodies, and the way to add one."""
        add = None
        if self.may(Permission.DECISIONS_RECORD):
            add = Action("Add who decides", self.url("decisions:body_create"))
        rows = queries.list_bodies(viewer=self.actor)
        return BodyListing(tuple(body_row(each) for each in rows), add)


class BodyCreate(AuthorityFormPage):
    permission = Permission.DECISIONS_RECORD
    title = "Add who decides"
    form_class = body_forms.AddBody
    template_name = "decisions/body_create.html"
    done_route: ClassVar[str] = "decisions:bodies"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Who decides here", self.url("decisions:bodies")),
        ]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add the body."""
        body = actions.add_body(
            by=self.actor,
            name=values["name"],
            kind=BodyKind(values["kind"]),
            at=timezone.now(),
        )
        return self.done(self.done_route, f"{body.name} added")


def after_in(text: str) -> UUID | None:
    """Return the decision that a list goes on after, or None where the address names none."""
    try:
        return UUID(text)
    except ValueError:
        return None
