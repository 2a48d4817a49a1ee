"""How is a decision called in, taken out of call-in as urgent, and what comes of it?"""

from collections.abc import Sequence
from datetime import date, datetime, time

from django_scopes.exceptions import ScopeError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.working_days import bank_holidays
from waymark.decisions.actions.refusing import refuse
from waymark.decisions.actions.watching import ask_to_watch
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.models.call_in import CallIn, CallInRule, CallInWindow
from waymark.decisions.models.decisions import Decision
from waymark.decisions.queries import call_in as queries
from waymark.decisions.rules import call_in as rules
from waymark.decisions.rules.call_in import CallInOutcome
from waymark.decisions.rules.decisions import DecisionStage, Finality
from waymark.decisions.rules.periods import Counting

EXECUTIVE = frozenset({BodyKind.EXECUTIVE, BodyKind.MEMBER, BodyKind.OFFICER})


class CannotSetRule(ActionRefused):
    """This cannot be set for call-in."""


class CannotCallIn(ActionRefused):
    """This decision cannot be called in."""


class CannotSettleCallIn(ActionRefused):
    """This call-in is settled already."""


@action
def set_call_in_rule(
    *,
    by: Actor,
    starts_on: date,
    days: int,
    counting: Counting,
    closes_at: time | None,
    fewest_callers: int,
    callers: str,
    source: str,
    at: datetime,
) -> CallInRule:
    """Set what the constitution says of call-in from a day on; windows that are open stay so."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    refuse(rules.faults_of_window(days=days, fewest=fewest_callers), CannotSetRule)
    if CallInRule.objects.filter(starts_on=starts_on).exists():
        message = "There is a rule from this day already"
        raise CannotSetRule(message, field="starts_on")
    if by.authority_id is None:
        raise ScopeError("A rule belongs to an authority, and this actor acts for none.")
    rule = CallInRule.objects.create(
        authority_id=by.authority_id,
        starts_on=starts_on,
        days=days,
        counting=counting,
        closes_at=closes_at,
        fewest_callers=fewest_callers,
        callers=callers.strip(),
        source=source.strip(),
    )
    record(by=by, event=Event.CALL_IN_RULE_SET, target=rule, at=at)
    return rule


def open_window(decision: Decision, *, at: datetime) -> CallInWindow | None:
    """Open the window of an executive decision that is published; part of publishing it.

    None for a decision of another kind, from history, in principle, or where no rule is set.
    """
    rule = queries.rule_on(local_date(at))
    if (
        rule is None
        or decision.is_from_history
        or decision.finality != Finality.FINAL
        or decision.stage != DecisionStage.DECIDED
        or BodyKind(decision.body.kind) not in EXECUTIVE
    ):
        return None
    found = queries.find_window(decision)
    if found is not None:
        return found
    opened = local_date(at)
    window = rules.window(
        opened,
        days=rule.days,
        counting=Counting(rule.counting),
        hour=rule.closes_at,
        holidays=bank_holidays(),
    )
    return CallInWindow.objects.create(
        authority_id=decision.authority_id,
        decision=decision,
        rule=rule,
        opened_on=opened,
        closes_at=window.closes_at,
        effective_on=window.effective_on,
    )


@action
def exempt_from_call_in(
    *, by: Actor, decision: Decision, reason: str, agreed_by: str, at: datetime
) -> CallInWindow:
    """Take an urgent decision out of call-in; its window must be open, and nobody has called."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    window = queries.find_window(locked)
    if window is None or locked.stage != DecisionStage.DECIDED or window.urgent_reason:
        message = "Only a decision whose window is open can be taken out of call-in."
        raise CannotCallIn(message)
    if not reason.strip() or not agreed_by.strip():
        field = "reason" if not reason.strip() else "agreed_by"
        message = "Say why it cannot wait, and who agreed"
        raise CannotCallIn(message, field=field)
    window.urgent_reason, window.urgent_agreed_by = reason.strip(), agreed_by.strip()
    window.effective_on = local_date(at)
    window.save(update_fields=["urgent_reason", "urgent_agreed_by", "effective_on"])
    record(by=by, event=Event.CALL_IN_EXEMPTED, target=locked, at=at)
    return window


@action
def call_in(
    *,
    by: Actor,
    decision: Decision,
    callers: Sequence[str],
    grounds: str,
    called_at: datetime,
    at: datetime,
) -> CallIn:
    """Record that a decision is called in; it has no effect until that is settled.

    One recorded from history needs no window.
    """
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    window = queries.find_window(locked)
    named = list(dict.fromkeys(" ".join(each.split()) for each in callers if each.strip()))
    if called_at > at:
        message = "The moment of the call-in must be in the past"
        raise CannotCallIn(message, field="called_at")
    if window is not None and local_date(called_at) < window.opened_on:
        message = "The moment of the call-in must be after the publication"
        raise CannotCallIn(message, field="called_at")
    if queries.find_call_in(locked) is not None:
        message = "This decision was called in before."
        raise CannotCallIn(message)
    closes_at = window.closes_at if window else None
    refuse(
        rules.faults_of_call_in(
            stage=DecisionStage(locked.stage),
            closes_at=called_at if locked.is_from_history else closes_at,
            is_urgent=bool(window and window.urgent_reason),
            at=called_at,
            callers=len(named),
            fewest=window.rule.fewest_callers if window else 1,
            grounds=grounds,
        ),
        CannotCallIn,
    )
    made = CallIn.objects.create(
        authority_id=locked.authority_id,
        decision=locked,
        called_at=called_at,
        callers=named,
        grounds=grounds.strip(),
    )
    _move(locked, DecisionStage.IN_CALL_IN)
    if window is not None:
        window.effective_on = None
        window.save(update_fields=["effective_on"])
    record(
        by=by, event=Event.DECISION_CALLED_IN, target=locked, at=at, detail={"callers": len(named)}
    )
    ask_to_watch(locked.matter)
    return made


@action
def settle_call_in(
    *,
    by: Actor,
    called: CallIn,
    outcome: CallInOutcome,
    settled_on: date,
    note: str,
    at: datetime,
    replaced_by: Decision | None = None,
) -> CallIn:
    """Record what came of a call-in; one referred to the council is settled again by it."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = Decision.objects.select_for_update().get(pk=called.decision_id)
    found = CallIn.objects.select_for_update().get(pk=called.pk)
    if found.outcome not in {"", CallInOutcome.REFERRED} or found.outcome == outcome:
        raise CannotSettleCallIn
    earliest = max(local_date(found.called_at), found.settled_on or locked.decided_on)
    if not earliest <= settled_on <= local_date(at):
        message = "The day must be on or after the call-in, today or in the past"
        raise CannotSettleCallIn(message, field="settled_on")
    if (outcome is CallInOutcome.AMENDED) != (replaced_by is not None):
        message = "Choose the decision that takes its place, if there is one, and only then"
        raise CannotSettleCallIn(message, field="replaced_by")
    if replaced_by is not None and (
        replaced_by.pk == locked.pk or replaced_by.decided_on < locked.decided_on
    ):
        message = "What takes its place is another decision, taken later"
        raise CannotSettleCallIn(message, field="replaced_by")
    found.outcome, found.settled_on, found.note = outcome, settled_on, note.strip()
    found.replaced_by = replaced_by
    found.save(update_fields=["outcome", "settled_on", "note", "replaced_by"])
    if outcome is CallInOutcome.CONFIRMED:
        _move(locked, DecisionStage.DECIDED)
    if outcome is CallInOutcome.AMENDED:
        _move(locked, DecisionStage.SUPERSEDED)
    window = queries.find_window(locked)
    if window is not None:
        window.effective_on = settled_on if outcome is CallInOutcome.CONFIRMED else None
        window.save(update_fields=["effective_on"])
    record(by=by, event=Event.CALL_IN_SETTLED, target=locked, at=at, detail={"outcome": outcome})
    ask_to_watch(locked.matter)
    return found


def _move(decision: Decision, stage: DecisionStage) -> None:
    decision.stage = stage
    decision.revision += 1
    decision.save(update_fields=["stage", "revision"])
