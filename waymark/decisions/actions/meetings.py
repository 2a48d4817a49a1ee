"""How does a meeting come into the calendar, change, take place or fall out?"""

from dataclasses import dataclass
from datetime import date, datetime, time

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged
from waymark.core.working_days import are_known, bank_holidays
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Minute
from waymark.decisions.queries.meetings import list_meetings_for
from waymark.decisions.rules import meetings as rules
from waymark.decisions.rules.meetings import MeetingState


@dataclass(frozen=True)
class MeetingDraft:
    """When and where a body meets; a past meeting names its source and may lack hour and place."""

    held_on: date
    starts_at: time | None = None
    place: str = ""
    history_source: str = ""
    holiday_meant: bool = False


class MeetingOnHoliday(ActionRefused):
    """That day is a bank holiday. Choose another day, or say that it is meant."""


class CannotPlanMeeting(ActionRefused):
    """A meeting that is to come needs its hour and its place."""


class CannotRecordMeeting(ActionRefused):
    """A meeting from history was held before today."""


class MeetingTwice(ActionRefused):
    """The body meets on that day at that hour already."""


class CannotMoveMeeting(ActionRefused):
    """This cannot be done with the meeting any more."""


class MeetingElsewhere(ActionRefused):
    """Select a meeting of the body that decided, on the day of the decision."""


class MeetingMinuted(ActionRefused):
    """The minutes of another meeting record this decision. Take it out there first."""


@action
def plan_meeting(*, by: Actor, body: Body, draft: MeetingDraft, at: datetime) -> Meeting:
    """Put a meeting into the calendar, or record a past one from a source as held."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    _refuse_faults(draft, today=local_date(at), body=body)
    is_past = bool(draft.history_source.strip())
    meeting = Meeting.objects.create(
        authority_id=body.authority_id,
        body=body,
        state=MeetingState.HELD if is_past else MeetingState.PLANNED,
        is_from_history=is_past,
        history_source=draft.history_source.strip(),
        held_on=draft.held_on,
        starts_at=draft.starts_at,
        place=draft.place.strip(),
    )
    record(by=by, event=Event.MEETING_PLANNED, target=meeting, at=at)
    return meeting


@action
def change_meeting(
    *,
    by: Actor,
    meeting: Meeting,
    draft: MeetingDraft,
    at: datetime,
    version: int | None = None,
) -> Meeting:
    """Change day, hour and place of a meeting that is to come, or facts of one from history."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    require_unchanged(version, locked)
    if locked.state in {MeetingState.HELD, MeetingState.CANCELLED} and not locked.is_from_history:
        raise CannotMoveMeeting
    if locked.is_from_history != bool(draft.history_source.strip()):
        raise CannotRecordMeeting(field="history_source")
    _refuse_faults(draft, today=local_date(at), body=locked.body, besides=locked)
    locked.held_on, locked.starts_at = draft.held_on, draft.starts_at
    locked.place, locked.history_source = draft.place.strip(), draft.history_source.strip()
    locked.save(update_fields=["held_on", "starts_at", "place", "history_source"])
    record(by=by, event=Event.MEETING_CHANGED, target=locked, at=at)
    return locked


@action
def publish_meeting(*, by: Actor, meeting: Meeting, at: datetime) -> Meeting:
    """Show a meeting in the public calendar."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    if locked.published_at is not None:
        raise CannotMoveMeeting
    locked.published_at, locked.published_by_id = at, by.user_id
    locked.save(update_fields=["published_at", "published_by"])
    record(by=by, event=Event.MEETING_PUBLISHED, target=locked, at=at)
    return locked


@action
def hold_meeting(*, by: Actor, meeting: Meeting, at: datetime) -> Meeting:
    """Mark a meeting that was called as held, on its day or later."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    if local_date(at) < locked.held_on:
        raise CannotMoveMeeting("The day of the meeting has not come.")
    _move(locked, MeetingState.HELD)
    record(by=by, event=Event.MEETING_HELD, target=locked, at=at)
    return locked


@action
def cancel_meeting(*, by: Actor, meeting: Meeting, reason: str, at: datetime) -> Meeting:
    """Cancel a meeting that is to come; the public reads why."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = lock_meeting(meeting)
    locked.cancelled_reason = reason.strip()
    _move(locked, MeetingState.CANCELLED)
    record(by=by, event=Event.MEETING_CANCELLED, target=locked, at=at, reason=reason)
    return locked


@action
def name_meeting(
    *, by: Actor, decision: Decision, meeting: Meeting | None, at: datetime
) -> Decision:
    """Say at which meeting of its body, on its day, a decision was taken; None takes it back."""
    permissions.require(by, Permission.DECISIONS_RECORD)
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    if meeting is not None and not list_meetings_for(locked).filter(pk=meeting.pk).exists():
        raise MeetingElsewhere(field="meeting")
    minuted = Minute.objects.filter(decision=locked)
    if minuted.exclude(minutes__meeting=meeting).exists():
        raise MeetingMinuted(field="meeting")
    locked.meeting = meeting
    locked.save(update_fields=["meeting"])
    record(
        by=by,
        event=Event.DECISION_MEETING_NAMED,
        target=locked,
        at=at,
        detail={"meeting": str(meeting.public_id) if meeting else None},
    )
    return locked


def lock_meeting(meeting: Meeting) -> Meeting:
    """Return the meeting as it stands now, held until the end of the transaction."""
    return Meeting.objects.select_for_update().get(pk=meeting.pk)


def _move(locked: Meeting, following: MeetingState) -> None:
    if not rules.may_move(MeetingState(locked.state), following):
        raise CannotMoveMeeting
    locked.state = following
    locked.save(update_fields=["state", "cancelled_reason"])


def _refuse_faults(
    draft: MeetingDraft, *, today: date, body: Body, besides: Meeting | None = None
) -> None:
    if draft.history_source.strip():
        if draft.held_on >= today:
            raise CannotRecordMeeting(field="held_on")
    else:
        if draft.starts_at is None or not draft.place.strip():
            raise CannotPlanMeeting(field="starts_at" if draft.starts_at is None else "place")
        if not draft.holiday_meant and draft.held_on in bank_holidays():
            raise MeetingOnHoliday(field="held_on")
    others = Meeting.objects.filter(
        body=body, held_on=draft.held_on, starts_at=draft.starts_at
    ).exclude(state=MeetingState.CANCELLED)
    if others.exclude(pk=besides.pk if besides else 0).exists():
        raise MeetingTwice(field="held_on")


def warning_about(day: date) -> str:
    """Return what to know about the day of a meeting, or nothing."""
    return rules.day_warning(day, holidays=bank_holidays(), are_known=are_known(day))
