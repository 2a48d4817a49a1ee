"""How does something that is to be decided come on the forward plan, and off it?"""

from datetime import date, datetime
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged
from waymark.core.working_days import bank_holidays
from waymark.decisions.actions.notices import give_notice
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import NOTICE_LABELS
from waymark.decisions.models.plans import PLAN_STATE_LABELS, PlanItem
from waymark.decisions.queries import notices as notice_queries
from waymark.decisions.rules import notices as notice_rules
from waymark.decisions.rules import plans as rules
from waymark.decisions.rules.notices import NoticeDraft, NoticeKind
from waymark.decisions.rules.plans import Facts, ItemDraft, PastItem, PlanState


class CannotPlan(ActionRefused):
    """This cannot be put on the plan as it stands."""


class CannotMoveItem(ActionRefused):
    """This cannot be done with it as it stands on the plan."""


class NotYetAssessed(ActionRefused):
    """Assess first whether it is a key decision."""


class NoticeMissing(ActionRefused):
    """Notice has not been given in time, so it cannot be put for decision on that day."""


@action
def add_item(
    *,
    by: Actor,
    matter: Matter,
    body: Body,
    draft: ItemDraft,
    at: datetime,
    meeting: Meeting | None = None,
) -> PlanItem:
    """Draft a decision that is to be taken of a matter; nobody outside sees it yet."""
    permissions.require(by, Permission.PLAN_MANAGE)
    item = PlanItem.objects.create(
        authority_id=matter.authority_id,
        matter=matter,
        state=PlanState.DRAFT,
        **_values(draft, body=body, meeting=meeting, today=local_date(at)),
    )
    record(
        by=by,
        event=Event.PLAN_ITEM_ADDED,
        target=item,
        at=at,
        detail={"matter": str(matter.public_id)},
    )
    return item


@action
def record_item_from_history(
    *, by: Actor, matter: Matter, body: Body, past: PastItem, at: datetime
) -> PlanItem:
    """Record what once stood on a published plan, as far as its source tells.

    No guard of the present is asked of it; its decision is recorded from history too.
    """
    permissions.require(by, Permission.PLAN_MANAGE)
    item = PlanItem.objects.create(
        authority_id=matter.authority_id,
        matter=matter,
        published_at=at,
        published_by_id=by.user_id,
        is_from_history=True,
        **_past_values(past, body=body, today=local_date(at)),
    )
    detail = {"matter": str(matter.public_id), "is_from_history": True}
    record(by=by, event=Event.PLAN_ITEM_ADDED, target=item, at=at, detail=detail)
    return item


@action
def correct_item_from_history(
    *, by: Actor, item: PlanItem, body: Body, past: PastItem, at: datetime, version: int
) -> PlanItem:
    """Correct what was recorded of the past; one with a decision on record stays decided."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _lock(item)
    require_unchanged(version, locked)
    if not locked.is_from_history:
        message = "Only what is recorded from history is corrected in this way"
        raise CannotMoveItem(message)
    if past.state is not PlanState.DECIDED and _is_decided(locked):
        message = "Its decision is on record, so it was decided"
        raise CannotPlan(message, field="state")
    for field, value in _past_values(past, body=body, today=local_date(at)).items():
        setattr(locked, field, value)
    locked.save()
    detail = {"is_from_history": True}
    record(by=by, event=Event.PLAN_ITEM_CHANGED, target=locked, at=at, detail=detail)
    return locked


@action
def change_item(
    *,
    by: Actor,
    item: PlanItem,
    body: Body,
    draft: ItemDraft,
    at: datetime,
    meeting: Meeting | None = None,
    version: int | None = None,
) -> PlanItem:
    """Change a draft; what is published is put off, withdrawn or replaced instead."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _lock(item)
    require_unchanged(version, locked)
    if PlanState(locked.state) is not PlanState.DRAFT:
        message = "It is published: put it off, withdraw it or replace it instead"
        raise CannotMoveItem(message)
    for field, value in _values(draft, body=body, meeting=meeting, today=local_date(at)).items():
        setattr(locked, field, value)
    locked.save()
    record(by=by, event=Event.PLAN_ITEM_CHANGED, target=locked, at=at)
    return locked


@action
def assess_item(
    *, by: Actor, item: PlanItem, facts: Facts, budget_line: str, at: datetime
) -> PlanItem:
    """Say whether it is a key decision, by the threshold that holds today."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _lock(item)
    state = PlanState(locked.state)
    if state not in rules.WAITING or state is PlanState.FOR_DECISION:
        raise CannotMoveItem
    if facts.budget_line_value is not None and facts.budget_line_value <= 0:
        message = "The budget line must be more than nothing"
        raise CannotPlan(message, field="budget_line_value")
    today = local_date(at)
    threshold = notice_queries.threshold_on(today)
    limb = rules.limb_met(facts, threshold)
    locked.is_key, locked.limb = limb is not None, limb or ""
    locked.value, locked.budget_line = facts.value, budget_line.strip()
    locked.budget_line_value = facts.budget_line_value
    locked.wards, locked.is_whole_area = list(facts.wards), facts.is_whole_area
    locked.threshold_applied = threshold.in_words()
    locked.assessed_on, locked.assessed_by_id = today, by.user_id
    locked.save()
    record(
        by=by,
        event=Event.PLAN_ITEM_ASSESSED,
        target=locked,
        at=at,
        detail={"is_key": locked.is_key, "limb": locked.limb},
    )
    return locked


@action
def publish_item(*, by: Actor, item: PlanItem, at: datetime) -> PlanItem:
    """Put it on the public plan; of a key decision this gives the notice that the law asks for."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _move(item, PlanState.PUBLISHED)
    if locked.is_key is None:
        raise NotYetAssessed
    if notice_queries.decision_day(locked) <= local_date(at):
        message = "The day of the decision has come: put it off to a later one"
        raise CannotMoveItem(message)
    if locked.is_key and not locked.contact:
        message = "Say first whom people ask for copies of the documents"
        raise CannotMoveItem(message)
    locked.published_at = locked.published_at or at
    locked.published_by_id = locked.published_by_id or by.user_id
    locked.save()
    if locked.is_key:
        draft = NoticeDraft(kind=NoticeKind.KEY_DECISION)
        give_notice(by=by, about=locked, draft=draft, at=at)
    record(
        by=by,
        event=Event.PLAN_ITEM_PUBLISHED,
        target=locked,
        at=at,
        detail={"is_key": locked.is_key},
    )
    return locked


@action
def defer_item(
    *,
    by: Actor,
    item: PlanItem,
    reason: str,
    at: datetime,
    decide_from: date | None = None,
    decide_until: date | None = None,
    meeting: Meeting | None = None,
) -> PlanItem:
    """Put it off to a later day or meeting; publish it again once that is settled."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _move(item, PlanState.DEFERRED, reason=reason, at=at)
    before = notice_queries.decision_day(locked)
    start, end = _days(decide_from, decide_until, meeting, body=locked.body, today=local_date(at))
    locked.decide_from, locked.decide_until, locked.meeting = start, end, meeting
    locked.save()
    detail = {"to": PlanState.DEFERRED, "from_day": str(before), "to_day": str(start)}
    _record_move(by, locked, at=at, reason=reason, detail=detail)
    return locked


@action
def withdraw_item(*, by: Actor, item: PlanItem, reason: str, at: datetime) -> PlanItem:
    """Take it off the plan for good."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _move(item, PlanState.WITHDRAWN, reason=reason, at=at)
    locked.save()
    _record_move(by, locked, at=at, reason=reason, detail={"to": PlanState.WITHDRAWN})
    return locked


@action
def supersede_item(
    *, by: Actor, item: PlanItem, following: PlanItem, reason: str, at: datetime
) -> PlanItem:
    """Say that another item takes its place."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _move(item, PlanState.SUPERSEDED, reason=reason, at=at)
    if following.pk == locked.pk or following.matter_id != locked.matter_id:
        message = "Select another item of the same matter"
        raise CannotMoveItem(message, field="following")
    locked.superseded_by = following
    locked.save()
    detail = {"to": PlanState.SUPERSEDED, "following": str(following.public_id)}
    _record_move(by, locked, at=at, reason=reason, detail=detail)
    return locked


@action
def put_for_decision(*, by: Actor, item: PlanItem, at: datetime) -> PlanItem:
    """Let it be decided: notice was given in time, or an exception is complete."""
    permissions.require(by, Permission.PLAN_MANAGE)
    locked = _move(item, PlanState.FOR_DECISION)
    _require_notice(locked)
    locked.save()
    _record_move(by, locked, at=at, reason="", detail={"to": PlanState.FOR_DECISION})
    return locked


def settle_item(item: PlanItem, *, is_from_history: bool) -> PlanItem:
    """Mark an item as decided, as a step of recording its decision; refuse one that may not be."""
    locked = _lock(item)
    state = PlanState(locked.state)
    if state in {PlanState.WITHDRAWN, PlanState.SUPERSEDED}:
        words = PLAN_STATE_LABELS[state].lower()
        message = f"This was {words} on the forward plan, so nothing can be decided of it"
        raise CannotMoveItem(message)
    if state is PlanState.DECIDED:
        return locked
    if not is_from_history and not rules.may_move(state, PlanState.DECIDED):
        message = "Put it for decision on the forward plan first"
        raise CannotMoveItem(message)
    locked.state = PlanState.DECIDED
    locked.save(update_fields=["state"])
    return locked


def _is_decided(item: PlanItem) -> bool:
    return Decision.objects.filter(plan_item=item).exists()


def _lock(item: PlanItem) -> PlanItem:
    PlanItem.objects.select_for_update().get(pk=item.pk)
    return PlanItem.objects.select_related("body", "meeting").get(pk=item.pk)


def _move(
    item: PlanItem, following: PlanState, *, reason: str | None = None, at: datetime | None = None
) -> PlanItem:
    """Lock the item and give it its next state; where a reason is asked for, insist on one."""
    locked = _lock(item)
    state = PlanState(locked.state)
    if locked.is_from_history:
        message = "It is recorded from history. Correct what is recorded instead"
        raise CannotMoveItem(message)
    if not rules.may_move(state, following):
        words = PLAN_STATE_LABELS[state].lower()
        message = f"It stands on the plan as “{words}”, and this cannot follow"
        raise CannotMoveItem(message)
    if reason is not None and not reason.strip():
        message = "Give the reason: everybody reads it"
        raise CannotMoveItem(message, field="reason")
    locked.state = following
    locked.state_reason = (reason or "").strip()
    locked.moved_on = local_date(at) if at else None
    return locked


def _record_move(
    by: Actor, item: PlanItem, *, at: datetime, reason: str, detail: dict[str, Any]
) -> None:
    record(
        by=by, event=Event.PLAN_ITEM_MOVED, target=item, at=at, reason=reason.strip(), detail=detail
    )


def _require_notice(item: PlanItem) -> None:
    missing = notice_queries.unmet_for(item)
    if not missing:
        return
    day = notice_queries.decision_day(item)
    periods = notice_queries.periods_on(day)
    raise NoticeMissing(
        problems=[
            f"{NOTICE_LABELS[kind]}: the last day for it was or is "
            f"{day_in_words(notice_rules.latest(day, periods[kind], bank_holidays()))}"
            for kind in missing
        ]
    )


def _past_values(past: PastItem, *, body: Body, today: date) -> dict[str, Any]:
    if not past.history_source.strip():
        message = "Say where this is written down"
        raise CannotPlan(message, field="history_source")
    if past.state not in rules.PAST_STATES:
        message = "Say what became of it"
        raise CannotPlan(message, field="state")
    start, end = _days(past.decide_from, past.decide_until, None, body=body, today=None)
    if end >= today:
        message = "Only what is past is recorded from history. Plan what is still to come"
        raise CannotPlan(message, field="decide_until" if past.decide_until else "decide_from")
    return {
        "title": past.title.strip(),
        "body": body,
        "decide_from": start,
        "decide_until": end,
        "state": past.state,
        "is_key": past.is_key,
        "history_source": past.history_source.strip(),
    }


def _values(
    draft: ItemDraft, *, body: Body, meeting: Meeting | None, today: date | None
) -> dict[str, Any]:
    start, end = _days(draft.decide_from, draft.decide_until, meeting, body=body, today=today)
    if draft.is_private and not draft.private_reason.strip():
        message = "Give the reasons why it is not decided in public"
        raise CannotPlan(message, field="private_reason")
    return {
        "title": draft.title.strip(),
        "body": body,
        "meeting": meeting,
        "decide_from": start,
        "decide_until": end,
        "decision_maker": draft.decision_maker.strip(),
        "documents": draft.documents.strip(),
        "contact": draft.contact.strip(),
        "is_private": draft.is_private,
        "private_reason": draft.private_reason.strip() if draft.is_private else "",
    }


def _days(
    start: date | None,
    end: date | None,
    meeting: Meeting | None,
    *,
    body: Body,
    today: date | None,
) -> tuple[date, date]:
    """Return the first and the last day, which a meeting gives where there is one."""
    if meeting is not None:
        if meeting.body_id != body.pk:
            message = "Select a meeting of the body that decides"
            raise CannotPlan(message, field="meeting")
        return meeting.held_on, meeting.held_on
    if start is None:
        message = "Select a meeting, or enter the first day on which it may be decided"
        raise CannotPlan(message, field="decide_from")
    end = end or start
    if end < start:
        message = "The last day must be on or after the first"
        raise CannotPlan(message, field="decide_until")
    if today is not None and end < today:
        message = "The day must be today or later"
        raise CannotPlan(message, field="decide_from")
    return start, end
