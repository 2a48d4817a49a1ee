"""How is a decision stated: live or from history, alone, after a consultation, or as final?"""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.queries.feedback import deciding_gate
from waymark.consultations.queries.reports import list_published_editions
from waymark.consultations.queries.setup.consultations import get_consultation
from waymark.consultations.rules.feedback import Gate
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile
from waymark.decisions.actions import decisions as actions
from waymark.decisions.forms import decisions as forms
from waymark.decisions.models.decisions import Decision
from waymark.decisions.presenters import record as presenters
from waymark.decisions.presenters.detail import decision_facts
from waymark.decisions.presenters.parts import Action, Fact
from waymark.decisions.queries import decisions as queries
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import DecisionStage
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage

LIVE = "Record what was decided as it stands in the minutes. Nobody outside sees it yet."
HISTORY = (
    "For a decision taken before this record was kept. It names its source in place of the report "
    "that was considered, and every page says that it was recorded from history."
)
NO_REPORT = (
    "A decision after a consultation names the published report that was before those who decided. "
    "This consultation has no published report yet."
)
NOT_WEIGHED = (
    "A decision after a consultation shows that what people said was weighed: by the published "
    "report, an answer to each main theme, and the equality analysis. Something is missing."
)
PUBLISHED = (
    "This decision is published, so its text stays as it is. Record a later decision instead."
)
NOT_STANDING = "Only a decision in principle that still stands can be confirmed as final."
NO_BODIES = "Nobody who decides has been added yet. Add the body, member or officer first."


class DecisionForms(AuthorityFormPage):
    """What the pages with the form about one decision share."""

    permission = Permission.DECISIONS_RECORD
    form_class = forms.DecisionForm
    template_name = "decisions/record.html"

    is_from_history: bool = False
    consultation: Consultation | None = None
    form: forms.DecisionForm | None

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [("Decisions", self.url("decisions:list"))]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Take the form in, or show it with one more condition and all that was typed."""
        if "another" not in request.POST:
            return super().post(request, **kwargs)
        typed = self.form_class(request.POST, **self.form_arguments())
        self.form = self.form_class(initial=typed.typed_again(), **self.form_arguments())
        return self.render()

    def form_arguments(self) -> dict[str, Any]:
        """Return what the form offers."""
        return {"choices": self.choices()}

    def choices(self) -> forms.Choices:
        """Return who may have decided what, and with which report before them."""
        consultation = self.consultation
        options: tuple[Option, ...] = ()
        if consultation is not None:
            options = tuple(queries.list_options(viewer=self.actor, consultation=consultation))
        return forms.Choices(
            bodies=tuple(queries.list_bodies(viewer=self.actor)),
            stages=self.stages(),
            today=local_date(timezone.now()),
            options=options,
            editions=self.editions(),
            after_consultation=consultation is not None,
            is_from_history=self.is_from_history,
            is_confirmation=False,
        )

    def stages(self) -> tuple[DecisionStage, ...]:
        """Return the stages at which this may be recorded."""
        return rules.first_stages(is_from_history=self.is_from_history)

    def editions(self) -> tuple[ReportEdition, ...]:
        """Return the reports that may have been read."""
        if self.consultation is None or self.is_from_history:
            return ()
        return tuple(list_published_editions(consultation=self.consultation))

    def history_url(self) -> str:
        """Return where the same is recorded from history."""
        if self.consultation is None:
            return self.url("decisions:create_from_history")
        return self.url("decisions:create_from_history_after", slug=self.consultation.slug)

    def back_url(self) -> str:
        """Return the page that the form came from."""
        if self.consultation is None:
            return self.url("decisions:list")
        return self.url("decisions:for_consultation", slug=self.consultation.slug)

    def present(self) -> presenters.RecordView:
        """Return what stands above the form, and what keeps it from being filled in."""
        is_typed = self.form is not None and self.form.is_bound
        blocked, ways_out = ("", ()) if is_typed else self.obstacle()
        return presenters.RecordView(
            introduction=HISTORY if self.is_from_history else LIVE,
            bodies_url=self.url("decisions:body_create"),
            blocked=blocked,
            ways_out=ways_out,
            saved_meanwhile=self.saved_meanwhile(),
            warnings=self.warnings(),
            back_url=self.back_url(),
            weighed=self.weighed(),
        )

    def gate(self) -> Gate | None:
        """Return what shows that what people said was weighed, where that has to be shown."""
        if self.consultation is None or not rules.needs_weighing(
            is_from_history=self.is_from_history,
            asked_live=not self.consultation.is_from_history,
        ):
            return None
        return deciding_gate(viewer=self.actor, consultation=self.consultation)

    def weighed(self) -> tuple[presenters.WeighedLine, ...]:
        """Return each thing that the decision rests on."""
        gate = self.gate()
        if gate is None or self.consultation is None:
            return ()
        slug = self.consultation.slug
        return presenters.weighed_lines(
            gate,
            report_url=self.url("consultations:report", slug=slug),
            feedback_url=self.url("consultations:feedback", slug=slug),
            papers_url=self.url("consultations:document_add", slug=slug)
            if self.may(Permission.CONSULTATIONS_MANAGE)
            else "",
        )

    def obstacle(self) -> tuple[str, tuple[Action, ...]]:
        """Return why nothing can be recorded here yet, and the ways out."""
        if not queries.list_bodies(viewer=self.actor).exists():
            add = Action("Add who decides", self.url("decisions:body_create"))
            return NO_BODIES, (add,)
        if self.consultation is None or self.is_from_history:
            return "", ()
        if self.editions():
            return self.missing_weight()
        report = self.url("consultations:report", slug=self.consultation.slug)
        return NO_REPORT, (
            Action("Go to the report", report),
            Action("Record it from history instead", self.history_url()),
        )

    def missing_weight(self) -> tuple[str, tuple[Action, ...]]:
        """Return that what people said has not been weighed, where it has not."""
        gate = self.gate()
        if gate is None or gate.is_open:
            return "", ()
        return NOT_WEIGHED, (Action("Record it from history instead", self.history_url()),)

    def saved_meanwhile(self) -> tuple[Fact, ...]:
        """Return how the record stands now, where somebody else has changed it."""
        return ()

    def warnings(self) -> tuple[str, ...]:
        """Return what the recorder should know first."""
        return ()


class DecisionRecord(DecisionForms):
    title = "Record a decision"

    def load(self, **kwargs: Any) -> None:
        """Fetch the consultation, where the address names one."""
        if "slug" in kwargs:
            self.consultation = get_consultation(viewer=self.actor, slug=kwargs["slug"])

    def page_title(self) -> str:
        """Return the title with the consultation's, where there is one."""
        return f"{self.title}: {self.consultation.title}" if self.consultation else self.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        if self.consultation is None:
            return super().breadcrumbs()
        slug = self.consultation.slug
        return [
            ("Consultations", self.url("consultations:list")),
            (self.consultation.title, self.url("consultations:detail", slug=slug)),
            ("Decision", self.url("decisions:for_consultation", slug=slug)),
        ]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the decision."""
        decision = actions.record_decision(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done("decisions:detail", "Decision recorded", decision=decision.public_id)


class DecisionRecordFromHistory(DecisionRecord):
    title = "Record a decision from history"
    is_from_history = True


class OneDecision(DecisionForms):
    """What the pages that begin with a recorded decision share."""

    decision: Decision

    def load(self, **kwargs: Any) -> None:
        """Fetch the decision and its consultation."""
        self.decision = queries.get_decision(viewer=self.actor, public_id=kwargs["decision"])
        self.consultation = self.decision.consultation

    def page_title(self) -> str:
        """Return the title with the decision's."""
        return f"{self.title}: {self.decision.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [*super().breadcrumbs(), (self.decision.title, self.back_url())]

    def back_url(self) -> str:
        """Return the page of the decision."""
        return self.url("decisions:detail", decision=self.decision.public_id)

    def starting_values(self) -> dict[str, Any]:
        """Return what the form starts with, from the decision as it stands."""
        decision = self.decision
        edition, option = decision.report_edition, decision.option
        return {
            "title": decision.title,
            "reference": decision.reference,
            "body": str(decision.body.public_id),
            "wording": decision.wording,
            "option": str(option.public_id) if option else "",
            "report_edition": str(edition.public_id) if edition else "",
        }


class DecisionEdit(OneDecision):
    title = "Change the decision"
    form_class = forms.ChangeDecision

    was_changed = False

    def gate(self) -> Gate | None:
        """Ask nothing anew: the decision was recorded on what was there then."""
        return None

    def load(self, **kwargs: Any) -> None:
        """Fetch the decision, which says itself whether it is from history."""
        super().load(**kwargs)
        self.is_from_history = self.decision.is_from_history

    def obstacle(self) -> tuple[str, tuple[Action, ...]]:
        """Say that a published decision keeps its text."""
        if self.decision.published_at is None:
            return super().obstacle()
        return PUBLISHED, (Action("Go to the decision", self.back_url()),)

    def stages(self) -> tuple[DecisionStage, ...]:
        """Return the stages that a correction may give it."""
        return rules.stages_on_change(
            stage=DecisionStage(self.decision.stage), is_from_history=self.is_from_history
        )

    def editions(self) -> tuple[ReportEdition, ...]:
        """Return the reports that may have been read, with the one already named."""
        named = self.decision.report_edition
        offered = super().editions()
        return (named, *offered) if named is not None and named not in offered else offered

    def initial(self) -> dict[str, Any]:
        """Return the decision as it stands."""
        decision = self.decision
        conditions = list(queries.list_conditions(decision))
        values = self.starting_values() | {
            "version": decision.revision,
            "rows": max(1, len(conditions)),
            "history_source": decision.history_source,
            "decided_on": decision.decided_on,
            "reasons": decision.reasons,
            "alternatives": decision.alternatives,
            "finality": decision.finality,
            "stage": decision.stage,
            "review_on": decision.review_on,
            "report_read": decision.report_edition is not None,
        }
        for number, condition in enumerate(conditions, start=1):
            values |= {
                f"condition_{number}_text": condition.text,
                f"condition_{number}_kind": condition.kind,
                f"condition_{number}_owner": condition.owner,
                f"condition_{number}_due_on": condition.due_on,
                f"condition_{number}_id": condition.public_id,
            }
        return values

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after somebody else's change, a second save replaces it, now that it was seen."""
        try:
            return super().take(form)
        except ChangedMeanwhile:
            self.decision = queries.get_decision(
                viewer=self.actor, public_id=self.decision.public_id
            )
            self.was_changed = True
            again = MultiValueDict(form.data)
            again["version"] = str(self.decision.revision)
            form.data = again
            raise

    def saved_meanwhile(self) -> tuple[Fact, ...]:
        """Return how the decision stands now, where somebody else has changed it."""
        return decision_facts(self.decision) if self.was_changed else ()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change the decision."""
        actions.change_decision(by=self.actor, decision=self.decision, at=timezone.now(), **values)
        return self.done("decisions:detail", "Decision changed", decision=self.decision.public_id)


class DecisionConfirm(OneDecision):
    title = "Confirm as final"

    def obstacle(self) -> tuple[str, tuple[Action, ...]]:
        """Say that only a decision in principle that still stands is confirmed."""
        if rules.may_confirm(
            finality=rules.Finality(self.decision.finality),
            stage=DecisionStage(self.decision.stage),
        ):
            return super().obstacle()
        return NOT_STANDING, (Action("Go to the decision", self.back_url()),)

    def choices(self) -> forms.Choices:
        """Return the same choices, but for how final it is."""
        return replace(super().choices(), is_confirmation=True)

    def stages(self) -> tuple[DecisionStage, ...]:
        """Return the stages of a decision that confirms: it is taken, not recommended."""
        return tuple(each for each in super().stages() if each is not DecisionStage.RECOMMENDED)

    def initial(self) -> dict[str, Any]:
        """Return the words of the decision in principle, to be read again and put right."""
        return self.starting_values() | {"report_edition": "", "rows": 1}

    def history_url(self) -> str:
        """Return where the confirmation is recorded from history."""
        return self.url("decisions:confirm_from_history", decision=self.decision.public_id)

    def warnings(self) -> tuple[str, ...]:
        """Name the conditions that are not settled: they stay with the decision in principle."""
        waiting = [
            each.text
            for each in queries.list_conditions(self.decision)
            if each.state == rules.ConditionState.OPEN
        ]
        if not waiting:
            return ()
        first = (
            "These conditions of the decision in principle are not settled. Enter again below "
            "whatever the final decision still depends on."
        )
        return (first, *waiting)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record the final decision."""
        final = actions.confirm_decision(
            by=self.actor, decision=self.decision, at=timezone.now(), **values
        )
        return self.done(
            "decisions:detail", "Decision confirmed as final", decision=final.public_id
        )


class DecisionConfirmFromHistory(DecisionConfirm):
    title = "Confirm as final, from history"
    is_from_history = True
