"""What does one decision say, what hangs on it, and what can be done with it?"""

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.access.queries import user_names
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.dates import day_in_words, local_date
from waymark.decisions.actions import conditions as condition_actions
from waymark.decisions.actions import decisions as actions
from waymark.decisions.actions import documents as document_actions
from waymark.decisions.actions.meetings import name_meeting
from waymark.decisions.forms import conditions as condition_forms
from waymark.decisions.forms import decisions as forms
from waymark.decisions.forms import documents as document_forms
from waymark.decisions.forms import stages as stage_forms
from waymark.decisions.models.decisions import CONDITION_KIND_LABELS, Condition, Decision
from waymark.decisions.models.reviews import Review
from waymark.decisions.presenters import detail as presenters
from waymark.decisions.presenters.conditions import ConditionView, condition_row
from waymark.decisions.presenters.following import (
    Following,
    Line,
    action_line,
    call_in_facts,
    delegation_facts,
    lines_of,
    review_elsewhere,
)
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.positions import test_words
from waymark.decisions.presenters.sections import Step
from waymark.decisions.queries import call_in as call_ins
from waymark.decisions.queries import clauses, positions
from waymark.decisions.queries import decisions as queries
from waymark.decisions.queries.meetings import list_meetings_for
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage, Finality
from waymark.documents.queries import read_content
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, AuthorityPage, as_download


class DecisionPage(AuthorityPage):
    """What the pages of one recorded decision share."""

    decision: Decision

    def load(self, **kwargs: Any) -> None:
        """Fetch the decision."""
        self.decision = queries.get_decision(viewer=self.actor, public_id=kwargs["decision"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [("Decisions", self.url("decisions:list"))]
        if self.title:
            crumbs.append((self.decision.title, self.decision_url()))
        return crumbs

    def page_title(self) -> str:
        """Return the title with the decision's."""
        return f"{self.title}: {self.decision.title}" if self.title else self.decision.title

    def decision_url(self) -> str:
        """Return the page of the decision."""
        return self.url("decisions:detail", decision=self.decision.public_id)

    def chosen(self, *warnings: str) -> presenters.Chosen:
        """Return the decision for a page that asks once more."""
        return presenters.Chosen(
            title=self.decision.title,
            headline=queries.headline_of(self.decision),
            sentence=rules.first_sentence(self.decision.wording),
            warnings=warnings,
            back_url=self.decision_url(),
        )

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the decision."""
        return self.done("decisions:detail", message, decision=self.decision.public_id)


def tests_of(conditions: list[Condition]) -> dict[int, str]:
    """Return in words how it is found out whether each condition holds that has a test."""
    tested = [each for each in conditions if each.test]
    named = positions.names_of(tested) if tested else {}
    return {each.pk: test_words(each, named.get(each.pk, ())) for each in tested}


def public_address(decision: Decision) -> str:
    """Return where anybody reads a decision, of whichever authority; empty if nowhere."""
    if decision.published_at is None:
        return ""
    keys = {"authority": decision.authority.code, "decision": decision.public_id}
    return reverse("decisions:public_detail", kwargs=keys)


def reviews_elsewhere(decision: Decision) -> tuple[Line, ...]:
    """Return the reviews at other authorities that watch this decision."""
    return tuple(
        review_elsewhere(each, url=public_address(each.decision))
        for each in positions.list_reviews_elsewhere(decision)
    )


class DecisionDetail(DecisionPage):
    permission = Permission.DECISIONS_SEE
    template_name = "decisions/detail.html"

    def present(self) -> presenters.DecisionView:
        """Return the decision with all that hangs on it."""
        decision = self.decision
        users = {
            key
            for key in (
                decision.recorded_by_id, decision.report_read_by_id, decision.published_by_id
            )
            if key is not None
        }  # fmt: skip
        primary, others = self._actions()
        link = None
        if decision.consultation is not None:
            link = Action(
                "All decisions after this consultation",
                self.url("decisions:for_consultation", slug=decision.consultation.slug),
            )
        conditions = list(queries.list_conditions(decision))
        reviews = list(clauses.list_reviews_of(decision))
        return presenters.decision_view(
            decision,
            conditions=conditions,
            tests=tests_of(conditions),
            reviews=reviews,
            following=self._following(reviews),
            papers=list(queries.list_documents(decision)),
            chain=queries.list_chain(decision),
            condition_url=self._condition_url,
            paper_url=lambda paper: self.url(
                "decisions:document", decision=decision.public_id, document=paper.public_id
            ),
            link=link,
            primary=primary,
            actions=others,
            kept=presenters.kept_facts(decision, names=user_names(users)),
        )

    def _following(self, reviews: Sequence[Review]) -> Following:
        decision, meetings = self.decision, {}
        if any(each.closed_on is None for each in reviews):
            meetings = clauses.days_of_meetings()
        may_record = self.may(Permission.DECISIONS_RECORD)
        board = None
        if decision.matter is not None:
            board = Action(
                "Where the authorities stand",
                self.url("decisions:board", matter=decision.matter.public_id),
            )
        return Following(
            call_in=call_in_facts(call_ins.find_window(decision), call_ins.find_call_in(decision)),
            reviews=lines_of(
                reviews,
                url=lambda each: (
                    self.url("decisions:review_close", review=each.public_id) if may_record else ""
                ),
                meetings=meetings,
            ),
            elsewhere=reviews_elsewhere(decision),
            actions=tuple(
                action_line(
                    each,
                    today=local_date(timezone.now()),
                    missing=presenters.missing_words(decision),
                    url=self.url(
                        "decisions:action_finish",
                        decision=decision.public_id,
                        clause_action=each.public_id,
                    )
                    if may_record
                    else "",
                )
                for each in clauses.list_actions_of(decision)
            ),
            delegations=delegation_facts(list(clauses.list_delegations(decision))),
            board_link=board,
        )

    def _condition_url(self, condition: Condition) -> str:
        if not self.may(Permission.DECISIONS_RECORD):
            return ""
        is_open = condition.state == ConditionState.OPEN
        return self.url(
            "decisions:condition_settle" if is_open else "decisions:condition_correct",
            decision=self.decision.public_id,
            condition=condition.public_id,
        )

    def _actions(self) -> tuple[Action | None, tuple[Action, ...]]:
        """Return the one primary action and the others that the viewer may take now."""
        decision = self.decision
        finality, stage = Finality(decision.finality), DecisionStage(decision.stage)
        is_published = decision.published_at is not None
        offered = []
        if self.may(Permission.DECISIONS_PUBLISH) and not is_published:
            offered.append(("Publish", "decisions:publish"))
        if self.may(Permission.DECISIONS_RECORD):
            if rules.may_confirm(finality=finality, stage=stage):
                offered.append(("Confirm as final", "decisions:confirm"))
            if not is_published and stage is not DecisionStage.SUPERSEDED:
                offered.append(("Change", "decisions:edit"))
            if rules.offered_moves(finality=finality, stage=stage):
                offered.append(("Change the stage", "decisions:stage"))
            offered.append(("Name the meeting", "decisions:meeting_name"))
            offered.append(("Add a document", "decisions:document_add"))
            offered.append(("Add an action", "decisions:action_add"))
            offered.append(("Record a delegation", "decisions:delegation_add"))
            if is_published and stage is DecisionStage.DECIDED:
                offered.append(("Record a call-in", "decisions:call_in"))
                offered.append(("Take it out of call-in as urgent", "decisions:call_in_exempt"))
            if stage is DecisionStage.IN_CALL_IN:
                offered.append(("Record what came of the call-in", "decisions:call_in_settle"))
        actions = [
            Action(label, self.url(route, decision=decision.public_id)) for label, route in offered
        ]
        if decision.meeting is not None:
            meeting = self.url("decisions:meeting_detail", meeting=decision.meeting.public_id)
            actions.append(presenters.meeting_link(decision.meeting, meeting))
        if is_published:
            public = self.url("decisions:public_detail", decision=decision.public_id)
            actions.append(Action("See the public page", public))
        primary = {"Publish", "Confirm as final"}
        if actions and actions[0].label in primary:
            return actions[0], tuple(actions[1:])
        return None, tuple(actions)


class DecisionPublish(DecisionPage, AuthorityFormPage):
    permission = Permission.DECISIONS_PUBLISH
    title = "Publish the decision"
    form_class = Confirm
    template_name = "decisions/publish.html"

    def present(self) -> presenters.Chosen:
        """Return what the public will read."""
        warnings = []
        if self.decision.is_from_history:
            gaps = queries.gaps_of(self.decision, list(queries.list_conditions(self.decision)))
            if gaps:
                warnings.append(f"The source does not give: {'; '.join(gaps)}.")
        return self.chosen(*warnings)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish the decision."""
        actions.publish_decision(by=self.actor, decision=self.decision, at=timezone.now())
        return self.back("Decision published")


class DecisionMeetingName(DecisionPage, AuthorityFormPage):
    permission = Permission.DECISIONS_RECORD
    title = "Name the meeting"
    form_class = forms.NameMeeting
    template_name = "decisions/meeting_step.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the meetings of the body on that day."""
        return {"meetings": list_meetings_for(self.decision)}

    def initial(self) -> dict[str, Any]:
        """Return the meeting that is named."""
        meeting = self.decision.meeting
        return {"meeting": str(meeting.public_id) if meeting else ""}

    def present(self) -> Step:
        """Return who decided when, and the way to a meeting that is not in the calendar."""
        decision = self.decision
        day = day_in_words(decision.decided_on)
        return Step(
            self.decision_url(),
            notes=[f"The meetings of {decision.body.name} on {day}."],
            link=Action("All meetings", self.url("decisions:meeting_list")),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Name it."""
        name_meeting(by=self.actor, decision=self.decision, at=timezone.now(), **values)
        return self.back("Meeting of the decision saved")


class DecisionStageChange(DecisionPage, AuthorityFormPage):
    permission = Permission.DECISIONS_RECORD
    title = "Change the stage"
    form_class = stage_forms.ChangeStage
    template_name = "decisions/stage.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the stages that may follow."""
        finality, stage = Finality(self.decision.finality), DecisionStage(self.decision.stage)
        return {"stages": rules.offered_moves(finality=finality, stage=stage)}

    def present(self) -> presenters.Chosen:
        """Return the decision as it stands."""
        if self.form_arguments()["stages"]:
            return self.chosen()
        return self.chosen("This decision has come to its end: no other stage follows.")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Move the decision."""
        actions.change_stage(by=self.actor, decision=self.decision, at=timezone.now(), **values)
        return self.back("Stage changed")


class ConditionSettle(DecisionPage, AuthorityFormPage):
    permission = Permission.DECISIONS_RECORD
    title = "Settle a condition"
    form_class = condition_forms.SettleCondition
    template_name = "decisions/condition.html"
    condition: Condition

    def load(self, **kwargs: Any) -> None:
        """Fetch the condition with its decision."""
        super().load(**kwargs)
        self.condition = queries.get_condition(self.decision, public_id=kwargs["condition"])

    def form_arguments(self) -> dict[str, Any]:
        """Return the days between which it can have been settled."""
        return {
            "decided_on": self.decision.decided_on,
            "today": local_date(timezone.now()),
        }

    def present(self) -> ConditionView:
        """Return the condition."""
        row = condition_row(
            self.condition,
            is_from_history=self.decision.is_from_history,
            url="",
            missing=presenters.missing_words(self.decision),
            review=positions.last_reviews_of([self.condition]).get(self.condition.pk),
        )
        return ConditionView(
            text=self.condition.text,
            kind=CONDITION_KIND_LABELS[ConditionKind(self.condition.kind)],
            state=row.state,
            judge=self.condition.judge,
            decision=self.decision.title,
            back_url=self.decision_url(),
            test=Action(
                "Set how the system finds out",
                self.url(
                    "decisions:condition_test",
                    decision=self.decision.public_id,
                    condition=self.condition.public_id,
                ),
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Settle the condition."""
        condition_actions.settle_condition(
            by=self.actor, condition=self.condition, at=timezone.now(), **values
        )
        return self.back("Condition settled")


class ConditionCorrect(ConditionSettle):
    title = "Correct a condition"
    form_class = condition_forms.CorrectCondition

    def initial(self) -> dict[str, Any]:
        """Return what was entered."""
        return {
            "state": self.condition.state,
            "settled_on": self.condition.settled_on,
            "evidence": self.condition.evidence,
            "waived_under": self.condition.waived_under,
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put the settlement right."""
        condition_actions.correct_condition(
            by=self.actor, condition=self.condition, at=timezone.now(), **values
        )
        return self.back("Condition corrected")


class DocumentAdd(DecisionPage, AuthorityFormPage):
    permission = Permission.DECISIONS_RECORD
    title = "Add a document"
    form_class = document_forms.AddDocument
    template_name = "decisions/document_add.html"

    def present(self) -> presenters.Chosen:
        """Return the decision, and whether the public will see the document."""
        if self.decision.published_at is None:
            return self.chosen()
        return self.chosen("This decision is published: the public sees the document at once.")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the file with the decision."""
        document_actions.add_document(
            by=self.actor, decision=self.decision, at=timezone.now(), **values
        )
        return self.back("Document added")


class DocumentDownload(DecisionPage, AuthorityDownload):
    permission = Permission.DECISIONS_SEE
    title = "Document"

    def load(self, **kwargs: Any) -> None:
        """Fetch the paper with its decision."""
        super().load(**kwargs)
        self.paper = queries.get_document(self.decision, public_id=kwargs["document"])

    def file(self) -> HttpResponse:
        """Send the file, and record who opened it."""
        document = self.paper.document
        content = read_content(document)
        record(
            by=self.actor, event=Event.DECISION_DOCUMENT_SEEN, target=self.paper, at=timezone.now()
        )
        return as_download(content, media_type=document.media_type, file_name=document.file_name)
