"""How is it kept what follows from a decision, and who may decide the rest?"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.models.clauses import ClauseAction, Delegation
from waymark.decisions.models.decisions import Decision


class CannotAddAction(ActionRefused):
    """Somebody has to do it by a day."""


class CannotFinishAction(ActionRefused):
    """This is done already."""


class CannotDelegate(ActionRefused):
    """A delegation ends on or after the day of the decision."""


@action
def add_clause_action(
    *,
    by: Actor,
    decision: Decision,
    text: str,
    at: datetime,
    clause: str = "",
    owner: str = "",
    due_on: date | None = None,
) -> ClauseAction:
    """Say what has to be done because of a clause; from history, who and when may be missing."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    if not decision.is_from_history:
        if not owner.strip():
            message = "Say who does it"
            raise CannotAddAction(message, field="owner")
        if due_on is None:
            message = "Enter the day by which it is done"
            raise CannotAddAction(message, field="due_on")
    if due_on is not None and due_on < decision.decided_on:
        message = "It must be due on or after the day of the decision"
        raise CannotAddAction(message, field="due_on")
    made = ClauseAction.objects.create(
        authority_id=decision.authority_id,
        decision=decision,
        clause=clause.strip(),
        text=text.strip(),
        owner=owner.strip(),
        due_on=due_on,
    )
    record(
        by=by,
        event=Event.CLAUSE_ACTION_ADDED,
        target=made,
        at=at,
        detail={"decision": str(decision.public_id)},
    )
    return made


@action
def finish_clause_action(
    *, by: Actor, clause_action: ClauseAction, done_on: date, evidence: str, at: datetime
) -> ClauseAction:
    """Say that it is done, since when and what shows it."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = ClauseAction.objects.select_for_update().get(pk=clause_action.pk)
    if locked.done_on is not None:
        raise CannotFinishAction
    if not locked.decision.decided_on <= done_on <= local_date(at):
        message = "The day must be on or after the decision, today or in the past"
        raise CannotFinishAction(message, field="done_on")
    if not evidence.strip():
        message = "Say what shows it"
        raise CannotFinishAction(message, field="evidence")
    locked.done_on, locked.evidence = done_on, evidence.strip()
    locked.save(update_fields=["done_on", "evidence"])
    record(by=by, event=Event.CLAUSE_ACTION_DONE, target=locked, at=at)
    return locked


@action
def record_delegation(
    *,
    by: Actor,
    decision: Decision,
    delegate: str,
    what: str,
    power: str,
    until: date | None,
    at: datetime,
) -> Delegation:
    """Record what a decision leaves to a member or an officer, and under which power."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    if until is not None and until < decision.decided_on:
        raise CannotDelegate(field="until")
    made = Delegation.objects.create(
        authority_id=decision.authority_id,
        decision=decision,
        delegate=delegate.strip(),
        what=what.strip(),
        power=power.strip(),
        until=until,
    )
    record(
        by=by,
        event=Event.DELEGATION_RECORDED,
        target=made,
        at=at,
        detail={"decision": str(decision.public_id)},
    )
    return made
