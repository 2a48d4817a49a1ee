"""How is a decision recorded, changed, published and confirmed, and moved from stage to stage?

Whatever changes a decision taken after a consultation makes a new edition of its report.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.queries.feedback import deciding_gate
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.decisions.actions.call_in import open_window
from waymark.decisions.actions.conditions import replace_conditions
from waymark.decisions.actions.plans import settle_item
from waymark.decisions.actions.refusing import refuse
from waymark.decisions.actions.reporting import remake_report
from waymark.decisions.actions.watching import ask_to_watch
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.queries import decisions as queries
from waymark.decisions.queries.call_in import window_is_over
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import (
    ConditionDraft,
    ConditionKind,
    ConditionState,
    DecisionDraft,
    DecisionStage,
    Fault,
    Finality,
)


class CannotRecordDecision(ActionRefused):
    """This decision cannot be recorded as it stands."""


class NotYetWeighed(ActionRefused):
    """What people said has not been weighed yet, and a decision after a consultation needs it."""


class CannotChangeDecision(ActionRefused):
    """This decision is published or replaced, so its text stays as it is. Record a later one."""


class CannotPublishDecision(ActionRefused):
    """This decision is published already."""


class CannotConfirmDecision(ActionRefused):
    """Only a decision in principle that still stands can be confirmed as final."""


class CannotMoveDecision(ActionRefused):
    """A decision cannot go from its present stage to this one."""


class StillInCallIn(ActionRefused):
    """The decision can still be called in, so it has no effect yet."""


class ConditionsNotMet(ActionRefused):
    """A condition must be met before the decision takes effect. Settle it first."""


class OnlyAdvises(ActionRefused):
    """A steering group recommends; each authority decides for itself. Record a recommendation."""


@action
def record_decision(
    *,
    by: Actor,
    body: Body,
    draft: DecisionDraft,
    at: datetime,
    consultation: Consultation | None = None,
    option: Option | None = None,
    report_edition: ReportEdition | None = None,
    report_read: bool = False,
    matter: Matter | None = None,
    plan_item: PlanItem | None = None,
) -> Decision:
    """Record a decision, live or from history, alone or after a consultation.

    Of something on the forward plan only what was put for decision can be decided.
    """
    permissions.require(by, Permission.DECISIONS_RECORD)
    decision = _add(
        by=by,
        draft=draft,
        at=at,
        body=body,
        consultation=consultation,
        option=option,
        report_edition=report_edition,
        report_read=report_read,
        matter=matter,
        plan_item=plan_item,
    )
    from_history = Event.DECISION_RECORDED_FROM_HISTORY
    record(
        by=by,
        event=from_history if draft.is_from_history else Event.DECISION_RECORDED,
        target=decision,
        at=at,
        detail=_detail(decision, draft.conditions),
    )
    remake_report(by=by, decision=decision, at=at, reason="A decision was recorded")
    return decision


@action
def change_decision(
    *,
    by: Actor,
    decision: Decision,
    version: int,
    body: Body,
    draft: DecisionDraft,
    at: datetime,
    option: Option | None = None,
    report_edition: ReportEdition | None = None,
    report_read: bool = False,
) -> Decision:
    """Change a decision that is not published; its consultation stays the one it had."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = _lock(decision)
    stage = DecisionStage(locked.stage)
    if locked.published_at is not None or stage is DecisionStage.SUPERSEDED:
        raise CannotChangeDecision
    if locked.revision != version:
        raise ChangedMeanwhile
    draft = replace(draft, is_from_history=locked.is_from_history)
    _refuse_adviser(body, draft.stage)
    _refuse_faults(
        draft,
        at=at,
        consultation=locked.consultation,
        option=option,
        report_edition=report_edition,
        report_read=report_read,
        stages=rules.stages_on_change(stage=stage, is_from_history=locked.is_from_history),
        report_named=locked.report_edition_id,
    )
    for field, value in _values(draft).items():
        setattr(locked, field, value)
    locked.body, locked.option = body, option
    _name_report(locked, by=by, at=at, report_edition=report_edition, draft=draft)
    locked.revision += 1
    locked.save()
    replace_conditions(locked, draft.conditions)
    record(
        by=by,
        event=Event.DECISION_CHANGED,
        target=locked,
        at=at,
        detail=_detail(locked, draft.conditions),
    )
    remake_report(by=by, decision=locked, at=at, reason="The decision was changed")
    ask_to_watch(locked.matter)
    return locked


@action
def publish_decision(*, by: Actor, decision: Decision, at: datetime) -> Decision:
    """Let the public read a decision."""
    permissions.require(by, Permission.DECISIONS_PUBLISH)
    locked = _lock(decision)
    if locked.published_at is not None:
        raise CannotPublishDecision
    locked.published_at, locked.published_by_id = at, by.user_id
    locked.save(update_fields=["published_at", "published_by"])
    open_window(locked, at=at)
    record(by=by, event=Event.DECISION_PUBLISHED, target=locked, at=at)
    remake_report(by=by, decision=locked, at=at, reason="The decision was published")
    ask_to_watch(locked.matter)
    return locked


@action
def confirm_decision(
    *,
    by: Actor,
    decision: Decision,
    body: Body,
    draft: DecisionDraft,
    at: datetime,
    option: Option | None = None,
    report_edition: ReportEdition | None = None,
    report_read: bool = False,
) -> Decision:
    """Record the final decision that takes the place of one in principle, and points back to it."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = _lock(decision)
    if not rules.may_confirm(finality=Finality(locked.finality), stage=DecisionStage(locked.stage)):
        raise CannotConfirmDecision
    if draft.finality is not Finality.FINAL:
        message = "What confirms a decision in principle is a final decision."
        raise CannotConfirmDecision(message, field="finality")
    if draft.decided_on < locked.decided_on:
        message = "The date of the decision must be on or after that of the one it confirms"
        raise CannotConfirmDecision(message, field="decided_on")
    final = _add(
        by=by,
        draft=draft,
        at=at,
        body=body,
        consultation=locked.consultation,
        option=option,
        report_edition=report_edition,
        report_read=report_read,
        confirms=locked,
    )
    locked.stage = DecisionStage.SUPERSEDED
    locked.revision += 1
    locked.save(update_fields=["stage", "revision"])
    record(
        by=by,
        event=Event.DECISION_CONFIRMED,
        target=final,
        at=at,
        detail={**_detail(final, draft.conditions), "confirms": str(locked.public_id)},
    )
    remake_report(by=by, decision=final, at=at, reason="The decision was confirmed as final")
    ask_to_watch(locked.matter)
    return final


@action
def change_stage(
    *, by: Actor, decision: Decision, stage: DecisionStage, at: datetime, reason: str = ""
) -> Decision:
    """Move a decision to a later stage."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = _lock(decision)
    before = DecisionStage(locked.stage)
    if stage not in rules.offered_moves(finality=Finality(locked.finality), stage=before):
        raise CannotMoveDecision(field="stage")
    if stage is DecisionStage.EFFECTIVE and not window_is_over(locked, at=at):
        raise StillInCallIn(field="stage")
    _refuse_adviser(locked.body, stage)
    if stage is DecisionStage.EFFECTIVE and not locked.is_from_history:
        waiting = [
            each.text
            for each in queries.list_conditions(locked)
            if rules.blocks_effect(kind=ConditionKind(each.kind), state=ConditionState(each.state))
        ]
        if waiting:
            raise ConditionsNotMet(problems=waiting, field="stage")
    locked.stage = stage
    locked.revision += 1
    locked.save(update_fields=["stage", "revision"])
    record(
        by=by,
        event=Event.DECISION_STAGE_CHANGED,
        target=locked,
        at=at,
        reason=reason,
        detail={"from": before, "to": stage},
    )
    remake_report(by=by, decision=locked, at=at, reason="The decision came to another stage")
    ask_to_watch(locked.matter)
    return locked


def _lock(decision: Decision) -> Decision:
    return Decision.objects.select_for_update().get(pk=decision.pk)


def _add(
    *,
    by: Actor,
    draft: DecisionDraft,
    at: datetime,
    body: Body,
    consultation: Consultation | None,
    option: Option | None,
    report_edition: ReportEdition | None,
    report_read: bool,
    confirms: Decision | None = None,
    matter: Matter | None = None,
    plan_item: PlanItem | None = None,
) -> Decision:
    _refuse_adviser(body, draft.stage)
    _refuse_faults(
        draft,
        at=at,
        consultation=consultation,
        option=option,
        report_edition=report_edition,
        report_read=report_read,
        stages=rules.first_stages(is_from_history=draft.is_from_history),
    )
    if consultation is not None:
        _require_weighed(by, consultation, is_from_history=draft.is_from_history)
    if plan_item is not None:
        plan_item = settle_item(plan_item, is_from_history=draft.is_from_history)
        matter = plan_item.matter
    elif confirms is not None:
        matter = confirms.matter
    decision = Decision(
        authority_id=body.authority_id,
        body=body,
        matter=matter,
        plan_item=plan_item,
        consultation=consultation,
        option=option,
        confirms=confirms,
        recorded_at=at,
        recorded_by_id=by.user_id,
        **_values(draft),
    )
    _name_report(decision, by=by, at=at, report_edition=report_edition, draft=draft)
    decision.save()
    replace_conditions(decision, draft.conditions)
    return decision


def _refuse_adviser(body: Body, stage: DecisionStage) -> None:
    """Refuse a decision of a group that only advises, at whatever stage one would stand."""
    if body.kind == BodyKind.GROUP and stage not in rules.OF_ADVICE:
        raise OnlyAdvises(field="stage")


def _require_weighed(by: Actor, consultation: Consultation, *, is_from_history: bool) -> None:
    if not rules.needs_weighing(
        is_from_history=is_from_history, asked_live=not consultation.is_from_history
    ):
        return
    gate = deciding_gate(viewer=by, consultation=consultation)
    if not gate.is_open:
        raise NotYetWeighed(problems=rules.weighing_sentences(gate))


def _values(draft: DecisionDraft) -> dict[str, Any]:
    return {
        "title": draft.title.strip(),
        "reference": draft.reference.strip(),
        "decided_on": draft.decided_on,
        "wording": draft.wording.strip(),
        "reasons": draft.reasons.strip(),
        "alternatives": draft.alternatives.strip(),
        "finality": draft.finality,
        "stage": draft.stage,
        "review_on": draft.review_on,
        "is_from_history": draft.is_from_history,
        "history_source": draft.history_source.strip(),
    }


def _name_report(
    decision: Decision,
    *,
    by: Actor,
    at: datetime,
    report_edition: ReportEdition | None,
    draft: DecisionDraft,
) -> None:
    """Write down which report was read, when and by whom; from history none is claimed."""
    named = None if draft.is_from_history else report_edition
    if named is not None and named.pk == decision.report_edition_id:
        return
    decision.report_edition = named
    decision.report_read_at = at if named else None
    decision.report_read_by_id = by.user_id if named else None


def _refuse_faults(
    draft: DecisionDraft,
    *,
    at: datetime,
    consultation: Consultation | None,
    option: Option | None,
    report_edition: ReportEdition | None,
    report_read: bool,
    stages: Collection[DecisionStage],
    report_named: int | None = None,
) -> None:
    """Refuse a draft with its faults; `report_named` is the report that the record names already.

    A report that was withdrawn later was still the one before those who decided.
    """
    is_kept = report_edition is not None and report_edition.pk == report_named
    found = list(
        rules.faults(
            draft,
            today=local_date(at),
            after_consultation=consultation is not None,
            stages=stages,
            names_report=is_kept or _is_readable(report_edition, consultation),
            confirms_reading=report_read,
        )
    )
    if option is not None and option.consultation_id != getattr(consultation, "pk", None):
        found.append(Fault("option", "Select an option of this consultation"))
    refuse(found, CannotRecordDecision)


def _is_readable(edition: ReportEdition | None, consultation: Consultation | None) -> bool:
    return (
        edition is not None
        and consultation is not None
        and edition.consultation_id == consultation.pk
        and edition.published_at is not None
        and edition.withdrawn_at is None
    )


def _detail(decision: Decision, conditions: Sequence[ConditionDraft]) -> dict[str, Any]:
    edition = decision.report_edition
    return {
        "finality": decision.finality,
        "stage": decision.stage,
        "conditions": len(conditions),
        "report_edition": str(edition.public_id) if edition else None,
    }
