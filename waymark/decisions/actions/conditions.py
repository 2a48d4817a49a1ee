"""How are conditions of a decision kept, and settled, and a settlement put right?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.actions.refusing import refuse
from waymark.decisions.actions.reporting import remake_report
from waymark.decisions.actions.watching import ask_to_watch
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.positions import ConditionParty, Position
from waymark.decisions.models.reviews import Review
from waymark.decisions.queries import decisions as queries
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionDraft, ConditionState
from waymark.decisions.rules.tests import TestDraft, faults_of_test


class CannotSettleCondition(ActionRefused):
    """This condition is settled already. If that is wrong, correct it and say why."""


class CannotSetTest(ActionRefused):
    """This test cannot be carried out."""


class CannotCorrectCondition(ActionRefused):
    """Only a condition that is settled can be corrected."""


class ConditionStays(ActionRefused):
    """A condition that has brought the decision back stays with it."""


@action
def settle_condition(
    *,
    by: Actor,
    condition: Condition,
    state: ConditionState,
    settled_on: date,
    evidence: str,
    at: datetime,
    waived_under: str = "",
) -> Condition:
    """Say that a condition is met, has failed or is waived, since when and what shows it.

    `waived_under` names the power of those who waived it.
    """
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked, decision = _lock(condition)
    if not rules.may_settle(ConditionState(locked.state), state):
        raise CannotSettleCondition
    _refuse_faults(decision, settled_on=settled_on, evidence=evidence, at=at)
    before = locked.state
    _settle(locked, state, settled_on=settled_on, evidence=evidence, waived_under=waived_under)
    record(
        by=by,
        event=Event.CONDITION_SETTLED,
        target=locked,
        at=at,
        detail={"decision": str(decision.public_id), "from": before, "to": state},
    )
    remake_report(by=by, decision=decision, at=at, reason="A condition was settled")
    ask_to_watch(decision.matter)
    return locked


@action
def correct_condition(
    *,
    by: Actor,
    condition: Condition,
    state: ConditionState,
    settled_on: date | None,
    evidence: str,
    reason: str,
    at: datetime,
    waived_under: str = "",
) -> Condition:
    """Put a settlement right, also back to not settled; the reason is kept in the audit trail."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked, decision = _lock(condition)
    if ConditionState(locked.state) is ConditionState.OPEN:
        raise CannotCorrectCondition
    if not reason.strip():
        message = "Say why the entry was wrong"
        raise CannotCorrectCondition(message, field="reason")
    if state is ConditionState.OPEN:
        settled_on, evidence = None, ""
    elif settled_on is None:
        message = "Enter the day it was settled"
        raise CannotCorrectCondition(message, field="settled_on")
    else:
        _refuse_faults(decision, settled_on=settled_on, evidence=evidence, at=at)
    before = locked.state
    _settle(locked, state, settled_on=settled_on, evidence=evidence, waived_under=waived_under)
    record(
        by=by,
        event=Event.CONDITION_SETTLED,
        target=locked,
        at=at,
        reason=reason.strip(),
        detail={
            "decision": str(decision.public_id),
            "from": before,
            "to": state,
            "is_correction": True,
        },
    )
    remake_report(by=by, decision=decision, at=at, reason="A condition was corrected")
    ask_to_watch(decision.matter)
    return locked


@action
def set_test(
    *,
    by: Actor,
    condition: Condition,
    draft: TestDraft | None,
    parties: Sequence[Position],
    at: datetime,
) -> Condition:
    """Say how it is found out whether a condition holds; without a draft, somebody settles it.

    A published condition keeps its words: the test only says what the system does with them.
    """
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked, decision = _lock(condition)
    if ConditionState(locked.state) is not ConditionState.OPEN and not locked.is_settled_by_test:
        message = "A condition that somebody has settled needs no test. Correct it first."
        raise CannotSetTest(message)
    if any(each.matter_id != decision.matter_id or each.is_own for each in parties):
        message = "Select other authorities of the board of this matter"
        raise CannotSetTest(message, field="parties")
    if draft is not None:
        draft = replace(draft, parties=tuple(each.pk for each in parties))
        found = faults_of_test(draft, has_matter=decision.matter_id is not None)
        refuse(found, CannotSetTest)
    _write_test(locked, draft)
    ConditionParty.objects.filter(condition=locked).delete()
    ConditionParty.objects.bulk_create(
        ConditionParty(authority_id=locked.authority_id, condition=locked, position=each)
        for each in parties
    )
    record(
        by=by,
        event=Event.CONDITION_TEST_SET,
        target=locked,
        at=at,
        detail={"decision": str(decision.public_id), "test": locked.test},
    )
    ask_to_watch(decision.matter)
    return locked


def replace_conditions(decision: Decision, drafts: Sequence[ConditionDraft]) -> None:
    """Within an action, keep conditions that are named again, add new ones, take out the rest."""
    kept = {each.public_id: each for each in queries.list_conditions(decision)}
    for position, draft in enumerate(drafts, start=1):
        condition = kept.pop(draft.public_id, None) if draft.public_id else None
        if condition is None:
            condition = Condition(
                authority_id=decision.authority_id, decision=decision, state=ConditionState.OPEN
            )
        condition.text, condition.kind = draft.text.strip(), draft.kind
        condition.owner, condition.due_on = draft.owner.strip(), draft.due_on
        condition.position = position
        condition.save()
    if kept:
        gone = [each.pk for each in kept.values()]
        if Review.objects.filter(condition__in=gone).exists():
            raise ConditionStays
        ConditionParty.objects.filter(condition__in=gone).delete()
        Condition.objects.filter(pk__in=gone).delete()


def _write_test(condition: Condition, draft: TestDraft | None) -> None:
    """Write the test; what an earlier test had settled is open again until the new one looks."""
    if condition.is_settled_by_test:
        condition.state, condition.settled_on, condition.evidence = ConditionState.OPEN, None, ""
        condition.is_settled_by_test = False
    condition.test = draft.test if draft else ""
    condition.options = (
        [" ".join(each.split()).casefold() for each in draft.options] if draft else []
    )
    condition.number = draft.number if draft else None
    condition.until = draft.until if draft else None
    condition.amount = draft.amount if draft else None
    condition.amount_found = draft.amount_found if draft else None
    condition.judge = draft.judge.strip() if draft else ""
    condition.on_fail = draft.on_fail or "" if draft else ""
    condition.fallback = draft.fallback.strip() if draft else ""
    condition.save()


def _settle(
    condition: Condition,
    state: ConditionState,
    *,
    settled_on: date | None,
    evidence: str,
    waived_under: str,
) -> None:
    condition.state, condition.settled_on = state, settled_on
    condition.evidence = evidence.strip()
    condition.waived_under = waived_under.strip() if state is ConditionState.WAIVED else ""
    condition.is_settled_by_test = False
    condition.save(
        update_fields=["state", "settled_on", "evidence", "waived_under", "is_settled_by_test"]
    )


def _lock(condition: Condition) -> tuple[Condition, Decision]:
    """Lock the decision first, as every other action on it does, then the condition."""
    decision = Decision.objects.select_for_update().get(pk=condition.decision_id)
    return Condition.objects.select_for_update().get(pk=condition.pk), decision


def _refuse_faults(decision: Decision, *, settled_on: date, evidence: str, at: datetime) -> None:
    found = rules.faults_of_settling(
        settled_on=settled_on,
        decided_on=decision.decided_on,
        today=local_date(at),
        evidence=evidence,
    )
    refuse(found, ActionRefused)
