"""How is a condition of a decision settled, and a settlement put right?"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.actions.decisions import remake_report
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionState


class CannotSettleCondition(ActionRefused):
    """This condition is settled already. If that is wrong, correct it and say why."""


class CannotCorrectCondition(ActionRefused):
    """Only a condition that is settled can be corrected."""


@action
def settle_condition(
    *,
    by: Actor,
    condition: Condition,
    state: ConditionState,
    settled_on: date,
    evidence: str,
    at: datetime,
) -> Condition:
    """Say that a condition is met, has failed or is waived, since when and what shows it."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked, decision = _lock(condition)
    if not rules.may_settle(ConditionState(locked.state), state):
        raise CannotSettleCondition
    _refuse_faults(decision, settled_on=settled_on, evidence=evidence, at=at)
    before = locked.state
    locked.state, locked.settled_on, locked.evidence = state, settled_on, evidence.strip()
    locked.save(update_fields=["state", "settled_on", "evidence"])
    record(
        by=by,
        event=Event.CONDITION_SETTLED,
        target=locked,
        at=at,
        detail={"decision": str(decision.public_id), "from": before, "to": state},
    )
    remake_report(by=by, decision=decision, at=at, reason="A condition was settled")
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
    locked.state, locked.settled_on, locked.evidence = state, settled_on, evidence.strip()
    locked.save(update_fields=["state", "settled_on", "evidence"])
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
    return locked


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
    if found:
        first, *others = found
        raise ActionRefused(
            first.sentence,
            problems=[fault.sentence for fault in others],
            field="" if others else first.field,
        )
