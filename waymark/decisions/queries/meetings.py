"""Which meetings are there, who belongs to their bodies, and what happened at them?"""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.tenancy import AuthorityModel
from waymark.decisions.models.attendance import Attendance, Interest, Vote, VoteCast
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Erratum, Minute, Minutes
from waymark.decisions.models.offices import Office, OfficeHolder
from waymark.decisions.rules.meetings import HERE, TO_COME, MeetingState

Found = TypeVar("Found", bound=AuthorityModel)
MOST_COMING = 5


def list_meetings(*, viewer: Actor, year: int) -> QuerySet[Meeting]:
    """Return the meetings of a calendar year, in their order."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _of_year(Meeting.objects.all(), year)


def list_public_meetings(*, year: int) -> QuerySet[Meeting]:
    """Return the meetings of a year that the public may know of."""
    return _of_year(_published(), year)


def list_coming(*, viewer: Actor, today: date) -> QuerySet[Meeting]:
    """Return the next meetings from a day on, in whichever year, the first one first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _coming(Meeting.objects.select_related("body"), today)


def list_public_coming(*, today: date) -> QuerySet[Meeting]:
    """Return those of the next meetings that the public may know of."""
    return _coming(_published(), today)


def get_meeting(*, viewer: Actor, public_id: UUID) -> Meeting:
    """Return one meeting; raise `NotFound`."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _one(Meeting.objects.select_related("body"), public_id)


def get_public_meeting(*, public_id: UUID) -> Meeting:
    """Return one meeting that the public may know of; raise `NotFound`."""
    return _one(_published(), public_id)


def get_body(*, public_id: UUID) -> Body:
    """Return a body, which everybody may know of; raise `NotFound`."""
    return _one(Body.objects.all(), public_id)


def list_bodies_that_meet() -> QuerySet[Body]:
    """Return the bodies that come together, by name."""
    return Body.objects.filter(kind__in=["executive", "council", "committee"]).order_by(
        "name", "id"
    )


def list_meetings_of(body: Body, *, published_only: bool) -> QuerySet[Meeting]:
    """Return the meetings of a body, newest first."""
    rows = _published() if published_only else Meeting.objects.select_related("body")
    return rows.filter(body=body).order_by("-held_on", "-id")


def list_meetings_for(decision: Decision) -> QuerySet[Meeting]:
    """Return the meetings at which its body may have taken a decision on its day."""
    return (
        Meeting.objects.filter(body_id=decision.body_id, held_on=decision.decided_on)
        .exclude(state=MeetingState.CANCELLED)
        .select_related("body")
        .order_by("starts_at", "id")
    )


def list_later_held(meeting: Meeting) -> QuerySet[Meeting]:
    """Return the meetings of the same body that were held later, the next one first."""
    return (
        Meeting.objects.filter(
            body_id=meeting.body_id, state=MeetingState.HELD, held_on__gt=meeting.held_on
        )
        .select_related("body")
        .order_by("held_on", "id")
    )


def list_offices(body: Body) -> QuerySet[Office]:
    """Return the places on a body, chairs first."""
    return Office.objects.filter(body=body).order_by("-is_chair", "name", "id")


def get_office(*, viewer: Actor, public_id: UUID) -> Office:
    """Return one office; raise `NotFound`."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _one(Office.objects.select_related("body"), public_id)


def list_holders_on(body: Body, day: date) -> QuerySet[OfficeHolder]:
    """Return who held the offices of a body on a day, chairs first."""
    return list_all_holders_on(day).filter(office__body=body)


def list_all_holders_on(day: date) -> QuerySet[OfficeHolder]:
    """Return who held any office on a day, body by body, chairs first."""
    return (
        OfficeHolder.objects.filter(Q(until__isnull=True) | Q(until__gt=day), since__lte=day)
        .select_related("office__body")
        .order_by("office__body__name", "-office__is_chair", "office__name", "id")
    )


def list_holders(meeting: Meeting) -> QuerySet[OfficeHolder]:
    """Return who belonged to the body on the day of the meeting."""
    return list_holders_on(meeting.body, meeting.held_on)


def list_attendance(meeting: Meeting) -> QuerySet[Attendance]:
    """Return who was there and who was not, chairs first."""
    return (
        Attendance.objects.filter(meeting=meeting)
        .select_related("office")
        .order_by("-office__is_chair", "office__name", "id")
    )


def list_voters(meeting: Meeting) -> QuerySet[Attendance]:
    """Return those who were there and have a vote."""
    return list_attendance(meeting).filter(presence__in=HERE, office__is_voting=True)


def list_interests(meeting: Meeting) -> QuerySet[Interest]:
    """Return the interests declared, in the order of recording."""
    return Interest.objects.filter(meeting=meeting).select_related("item").order_by("id")


def list_votes(meeting: Meeting) -> QuerySet[Vote]:
    """Return the votes of a meeting in their order."""
    return Vote.objects.filter(meeting=meeting).select_related("item").order_by("id")


def list_casts(votes: Sequence[Vote]) -> dict[int, list[VoteCast]]:
    """Return who voted how, by the key of the vote."""
    found: dict[int, list[VoteCast]] = {each.pk: [] for each in votes}
    for cast in VoteCast.objects.filter(vote__in=votes).select_related("attendance").order_by("id"):
        found[cast.vote_id].append(cast)
    return found


def find_minutes(meeting: Meeting, *, published_only: bool = False) -> Minutes | None:
    """Return the minutes of a meeting, where somebody has begun them."""
    rows = Minutes.objects.filter(meeting=meeting).select_related("approved_at", "meeting")
    return rows.filter(published_at__isnull=False).first() if published_only else rows.first()


def get_minutes(meeting: Meeting) -> Minutes:
    """Return the minutes of a meeting; raise `NotFound`."""
    found = find_minutes(meeting)
    if found is None:
        raise NotFound
    return found


def list_minutes(minutes: Minutes) -> QuerySet[Minute]:
    """Return the single minutes in the order in which they were numbered."""
    return Minute.objects.filter(minutes=minutes).select_related("item", "decision").order_by("id")


def get_minute(meeting: Meeting, *, public_id: UUID) -> Minute:
    """Return one minute of a meeting; raise `NotFound`."""
    return _one(
        Minute.objects.filter(minutes__meeting=meeting).select_related("item", "decision"),
        public_id,
    )


def list_errata(minutes: Minutes) -> QuerySet[Erratum]:
    """Return what was put right later, in order."""
    return Erratum.objects.filter(minutes=minutes).select_related("minute").order_by("id")


def list_decisions_at(meeting: Meeting, *, published_only: bool) -> QuerySet[Decision]:
    """Return the decisions that a meeting took."""
    rows = Decision.objects.filter(meeting=meeting).order_by("id")
    return rows.filter(published_at__isnull=False) if published_only else rows


def list_decisions_to_tie(meeting: Meeting) -> QuerySet[Decision]:
    """Return the decisions of the body that this meeting took or may have taken."""
    return Decision.objects.filter(
        Q(meeting=meeting) | Q(meeting__isnull=True), body_id=meeting.body_id
    ).order_by("-decided_on", "-id")


def _published() -> QuerySet[Meeting]:
    return Meeting.objects.filter(published_at__isnull=False).select_related("body")


def _of_year(rows: QuerySet[Meeting], year: int) -> QuerySet[Meeting]:
    return (
        rows.filter(held_on__year=year)
        .select_related("body")
        .order_by("held_on", "starts_at", "id")
    )


def _coming(rows: QuerySet[Meeting], today: date) -> QuerySet[Meeting]:
    to_come = rows.filter(held_on__gte=today, state__in=TO_COME)
    return to_come.order_by("held_on", "starts_at", "id")[:MOST_COMING]


def _one(rows: QuerySet[Found], public_id: UUID) -> Found:
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found
