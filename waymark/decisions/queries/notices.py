"""Which notices were given, which periods hold, and what has to be published by when?"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.working_days import bank_holidays
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import KeyThreshold, Notice, NoticePeriod
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.rules import notices as rules
from waymark.decisions.rules.meetings import MeetingState
from waymark.decisions.rules.notices import Counting, Given, NoticeKind, Period
from waymark.decisions.rules.plans import WAITING, Threshold, usual_threshold


@dataclass(frozen=True)
class Due:
    """One notice that something asks for: by when at the latest, and whether it was given."""

    kind: NoticeKind
    about: PlanItem | Meeting
    day: date
    latest_on: date
    given_on: date | None
    is_met: bool


def periods_on(day: date) -> dict[NoticeKind, Period]:
    """Return the periods that hold in the authority on a day: its own, else those of the law."""
    own = NoticePeriod.objects.filter(starts_on__lte=day).order_by("starts_on", "id")
    return rules.lawful_periods(day) | {
        NoticeKind(each.kind): Period(each.days, Counting(each.counting)) for each in own
    }


def threshold_on(day: date) -> Threshold:
    """Return from where on money is significant on a day in the authority."""
    own = KeyThreshold.objects.filter(starts_on__lte=day).order_by("-starts_on", "-id").first()
    if own is None:
        return usual_threshold(day)
    return Threshold(own.amount, own.percent, own.wards)


def decision_day(item: PlanItem) -> date:
    """Return the day from which notice is counted back: the meeting's, else the first possible."""
    return item.meeting.held_on if item.meeting is not None else item.decide_from


def given_of(item: PlanItem) -> tuple[Given, ...]:
    """Return the notices of an item as the guard sees them."""
    return tuple(_given(each) for each in list_notices_of(item))


def list_notices_of(about: PlanItem | Meeting) -> QuerySet[Notice]:
    """Return the notices of an item or a meeting that the caller may read, oldest first."""
    mine = Q(plan_item=about) if isinstance(about, PlanItem) else Q(meeting=about)
    return Notice.objects.filter(mine).order_by("published_on", "id")


def get_notice(*, viewer: Actor, public_id: UUID) -> Notice:
    """Return one notice; raise `NotFound`."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    rows = Notice.objects.select_related("plan_item", "meeting__body")
    return _one(rows, public_id)


def get_meeting(*, viewer: Actor, public_id: UUID) -> Meeting:
    """Return a meeting of which notice is given; raise `NotFound`."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    found = Meeting.objects.select_related("body").filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_public_notices() -> QuerySet[Notice]:
    """Return the notices that the public may read, newest first."""
    return (
        Notice.objects.filter(
            Q(plan_item__published_at__isnull=False) | Q(meeting__published_at__isnull=False)
        )
        .select_related("plan_item", "meeting__body")
        .order_by("-published_on", "-id")
    )


def get_public_notice(*, public_id: UUID) -> Notice:
    """Return one notice that the public may read; raise `NotFound`."""
    return _one(list_public_notices(), public_id)


def corrections_of(notice: Notice) -> QuerySet[Notice]:
    """Return the notices that took the place of this one, oldest first."""
    return Notice.objects.filter(corrects=notice).order_by("published_on", "id")


def unmet_for(item: PlanItem) -> tuple[NoticeKind, ...]:
    """Return the notices that keep an item from being put for decision."""
    day = decision_day(item)
    return rules.unmet(
        is_key=bool(item.is_key),
        is_private=item.is_private,
        day=day,
        given=given_of(item),
        periods=periods_on(day),
        holidays=bank_holidays(),
    )


def due_of(
    item: PlanItem, notices: Iterable[Notice], periods: dict[NoticeKind, Period]
) -> list[Due]:
    """Return what one item asks for; one that nobody has assessed might be a key decision."""
    kinds = rules.needed(is_key=item.is_key is not False, is_private=item.is_private)
    return _dues(item, decision_day(item), kinds, notices, periods)


def list_due(*, viewer: Actor, today: date) -> list[Due]:
    """Return what has to be published for decisions and meetings that are to come, by last day."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    items = (
        PlanItem.objects.filter(state__in=[each.value for each in WAITING], is_from_history=False)
        .filter(Q(meeting__held_on__gte=today) | Q(meeting=None, decide_from__gte=today))
        .select_related("body", "meeting")
    )
    meetings = Meeting.objects.filter(
        held_on__gte=today,
        is_from_history=False,
        state__in=[MeetingState.PLANNED.value, MeetingState.CALLED.value],
    ).select_related("body")
    of_item: dict[int, list[Notice]] = defaultdict(list)
    of_meeting: dict[int, list[Notice]] = defaultdict(list)
    for notice in Notice.objects.filter(Q(plan_item__in=items) | Q(meeting__in=meetings)).order_by(
        "published_on", "id"
    ):
        if notice.plan_item_id is not None:
            of_item[notice.plan_item_id].append(notice)
        elif notice.meeting_id is not None:
            of_meeting[notice.meeting_id].append(notice)
    periods = periods_on(today)
    found: list[Due] = []
    for item in items:
        found += due_of(item, of_item[item.pk], periods)
    for meeting in meetings:
        kinds = (NoticeKind.PUBLIC_MEETING, NoticeKind.AGENDA)
        found += _dues(meeting, meeting.held_on, kinds, of_meeting[meeting.pk], periods)
    return sorted(found, key=lambda each: (each.latest_on, each.day, each.kind, each.about.pk))


def list_periods(*, viewer: Actor) -> QuerySet[NoticePeriod]:
    """Return the periods that the authority set, by kind, the newest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return NoticePeriod.objects.order_by("kind", "-starts_on", "id")


def list_thresholds(*, viewer: Actor) -> QuerySet[KeyThreshold]:
    """Return the thresholds that the authority set, the newest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return KeyThreshold.objects.order_by("-starts_on", "id")


def _dues(
    about: PlanItem | Meeting,
    day: date,
    kinds: Iterable[NoticeKind],
    notices: Iterable[Notice],
    periods: dict[NoticeKind, Period],
) -> list[Due]:
    given = [_given(each) for each in notices]
    holidays = bank_holidays()
    return [
        Due(
            kind=kind,
            about=about,
            day=day,
            latest_on=rules.latest(day, periods[kind], holidays),
            given_on=next((each.published_on for each in given if each.kind is kind), None),
            is_met=rules.is_met(kind, day=day, given=given, periods=periods, holidays=holidays),
        )
        for kind in kinds
    ]


def _one(rows: QuerySet[Notice], public_id: UUID) -> Notice:
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def _given(notice: Notice) -> Given:
    return Given(NoticeKind(notice.kind), notice.published_on)
