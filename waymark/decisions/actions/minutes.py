"""How are minutes written, published, approved and put right?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged
from waymark.decisions.actions.attendance import NotHeld
from waymark.decisions.actions.meetings import lock_meeting
from waymark.decisions.actions.reports import close, refuse_wrong_closing
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Erratum, Minute, Minutes
from waymark.decisions.rules import minutes as rules
from waymark.decisions.rules.closing import Access, Closing
from waymark.decisions.rules.meetings import MeetingState
from waymark.decisions.rules.minutes import MinutesState


class MinutesApproved(ActionRefused):
    """These minutes are approved, so they stay as they are. Publish a correction instead."""


class NotYetApproved(ActionRefused):
    """These minutes are a draft: change the draft."""


class NumberTaken(ActionRefused):
    """There is a minute of this number already."""


class ClosedTextMissing(ActionRefused):
    """Enter the text that is closed, and only where the minute has a closed part."""


class CannotPublishMinutes(ActionRefused):
    """These minutes are published already, or say nothing yet."""


class CannotApproveMinutes(ActionRefused):
    """Minutes are approved by a later meeting of the same body that has been held."""


class DecisionElsewhere(ActionRefused):
    """The decision was taken by another body or at another meeting."""


@action
def save_minute(
    *,
    by: Actor,
    meeting: Meeting,
    number: str,
    text: str,
    at: datetime,
    closing: Closing | None = None,
    closed_text: str = "",
    item: AgendaItem | None = None,
    decision: Decision | None = None,
    minute: Minute | None = None,
    version: int | None = None,
) -> Minute:
    """Write or change a minute of a meeting; the decision it resolves is tied to the meeting."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    if locked.state != MeetingState.HELD:
        raise NotHeld
    closing = closing or Closing()
    refuse_wrong_closing(closing)
    if (closing.access is Access.OPEN) == bool(closed_text.strip()):
        raise ClosedTextMissing(field="closed_text")
    minutes, _ = Minutes.objects.get_or_create(
        authority_id=locked.authority_id,
        meeting=locked,
        defaults={"state": MinutesState.DRAFT},
    )
    if minutes.state == MinutesState.APPROVED:
        raise MinutesApproved
    others = Minute.objects.filter(minutes=minutes, number=number.strip())
    if others.exclude(pk=minute.pk if minute else 0).exists():
        raise NumberTaken(field="number")
    if minute is not None:
        minute.refresh_from_db()
        require_unchanged(version, minute)
    minute = minute or Minute(authority_id=locked.authority_id, minutes=minutes)
    minute.number, minute.text, minute.closed_text = (
        number.strip(),
        text.strip(),
        closed_text.strip(),
    )
    minute.item, minute.decision = item, decision
    close(minute, closing)
    minute.save()
    if decision is not None:
        _tie(decision, locked)
    record(by=by, event=Event.MINUTE_SAVED, target=locked, at=at)
    return minute


@action
def publish_minutes(*, by: Actor, minutes: Minutes, at: datetime) -> Minutes:
    """Let the public read the draft minutes, without what is closed in them."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _lock(minutes)
    if locked.published_at is not None or not Minute.objects.filter(minutes=locked).exists():
        raise CannotPublishMinutes
    locked.published_at = at
    locked.save(update_fields=["published_at"])
    record(by=by, event=Event.MINUTES_PUBLISHED, target=locked.meeting, at=at)
    return locked


@action
def approve_minutes(*, by: Actor, minutes: Minutes, approved_at: Meeting, at: datetime) -> Minutes:
    """Record that a later meeting approved the minutes; they are public from then on."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _lock(minutes)
    if locked.state == MinutesState.APPROVED:
        raise MinutesApproved
    if not rules.may_approve(
        same_body=approved_at.body_id == locked.meeting.body_id,
        was_held=approved_at.state == MeetingState.HELD,
        held_on=locked.meeting.held_on,
        approved_on=approved_at.held_on,
    ):
        raise CannotApproveMinutes(field="approved_at")
    locked.state, locked.approved_at = MinutesState.APPROVED, approved_at
    locked.published_at = locked.published_at or at
    locked.save(update_fields=["state", "approved_at", "published_at"])
    record(by=by, event=Event.MINUTES_APPROVED, target=locked.meeting, at=at)
    return locked


@action
def publish_erratum(
    *,
    by: Actor,
    minutes: Minutes,
    text: str,
    reason: str,
    at: datetime,
    minute: Minute | None = None,
) -> Erratum:
    """Publish what was wrong in approved minutes; the minutes stay as they were approved."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _lock(minutes)
    if locked.state != MinutesState.APPROVED:
        raise NotYetApproved
    erratum = Erratum.objects.create(
        authority_id=locked.authority_id,
        minutes=locked,
        minute=minute,
        text=text.strip(),
        reason=reason.strip(),
        published_at=at,
    )
    record(by=by, event=Event.ERRATUM_PUBLISHED, target=locked.meeting, at=at)
    return erratum


def _tie(decision: Decision, meeting: Meeting) -> None:
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    if locked.body_id != meeting.body_id or locked.meeting_id not in {None, meeting.pk}:
        raise DecisionElsewhere(field="decision")
    locked.meeting = meeting
    locked.save(update_fields=["meeting"])


def _lock(minutes: Minutes) -> Minutes:
    return (
        Minutes.objects.select_for_update(of=("self",)).select_related("meeting").get(pk=minutes.pk)
    )
