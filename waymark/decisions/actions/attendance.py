"""Who was there, what did they declare, and how did they vote?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.decisions.actions.meetings import lock_meeting
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.attendance import Attendance, Interest, Vote, VoteCast
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.queries import meetings as queries
from waymark.decisions.rules.meetings import (
    HERE,
    InterestKind,
    MeetingState,
    Presence,
    VoteChoice,
)


class NotHeld(ActionRefused):
    """This is recorded once the meeting has been held."""


class SubstituteUnnamed(ActionRefused):
    """Enter who came as a substitute, and only where one came."""


class VoteWithoutVotes(ActionRefused):
    """Nobody voted: enter how many or who voted for and against."""


class NotThere(ActionRefused):
    """Only those who were there with a vote can have voted."""


@dataclass(frozen=True)
class There:
    """Whether the holder of an office was at the meeting."""

    presence: Presence
    substitute: str = ""


@action
def record_attendance(
    *, by: Actor, meeting: Meeting, there: Mapping[int, There], at: datetime
) -> Meeting:
    """Record for each office, by its key, whether its holder was there; said again, it changes."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _held(meeting)
    holders = {each.office_id: each for each in queries.list_holders(locked)}
    for office_id, each in there.items():
        if (each.presence is Presence.SUBSTITUTE) != bool(each.substitute.strip()):
            raise SubstituteUnnamed(field=f"substitute_{office_id}")
        Attendance.objects.update_or_create(
            authority_id=locked.authority_id,
            meeting=locked,
            office_id=office_id,
            defaults={
                "name": holders[office_id].name,
                "presence": each.presence,
                "substitute": each.substitute.strip(),
            },
        )
    record(by=by, event=Event.MEETING_ATTENDANCE_RECORDED, target=locked, at=at)
    return locked


@action
def declare_interest(
    *,
    by: Actor,
    meeting: Meeting,
    name: str,
    kind: InterestKind,
    nature: str,
    left_room: bool,
    at: datetime,
    item: AgendaItem | None = None,
) -> Interest:
    """Record an interest that somebody declared, in words for the public."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _held(meeting)
    interest = Interest.objects.create(
        authority_id=locked.authority_id,
        meeting=locked,
        item=item,
        name=name.strip(),
        kind=kind,
        nature=nature.strip(),
        left_room=left_room,
    )
    record(by=by, event=Event.INTEREST_DECLARED, target=locked, at=at)
    return interest


@action
def record_vote(
    *,
    by: Actor,
    meeting: Meeting,
    motion: str,
    at: datetime,
    item: AgendaItem | None = None,
    figures: tuple[int, int, int] = (0, 0, 0),
    cast: Mapping[int, VoteChoice] | None = None,
) -> Vote:
    """Record a vote: by figures (for, against, abstained), or by who voted how.

    `cast` goes by the key of the attendance; with it the figures are counted from it.
    """
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _held(meeting)
    choices = dict(cast or {})
    voters = Attendance.objects.filter(meeting=locked, presence__in=HERE, office__is_voting=True)
    if not set(choices) <= set(voters.values_list("pk", flat=True)):
        raise NotThere
    if choices:
        said = list(choices.values())
        figures = (
            said.count(VoteChoice.FOR),
            said.count(VoteChoice.AGAINST),
            said.count(VoteChoice.ABSTAINED),
        )
    if not any(figures):
        raise VoteWithoutVotes(field="votes_for")
    vote = Vote.objects.create(
        authority_id=locked.authority_id,
        meeting=locked,
        item=item,
        motion=motion.strip(),
        votes_for=figures[0],
        votes_against=figures[1],
        abstained=figures[2],
    )
    VoteCast.objects.bulk_create(
        VoteCast(authority_id=locked.authority_id, vote=vote, attendance_id=key, choice=choice)
        for key, choice in choices.items()
    )
    record(by=by, event=Event.VOTE_RECORDED, target=locked, at=at)
    return vote


def _held(meeting: Meeting) -> Meeting:
    locked = lock_meeting(meeting)
    if locked.state != MeetingState.HELD:
        raise NotHeld
    return locked
