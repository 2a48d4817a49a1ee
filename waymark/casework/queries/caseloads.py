"""With whom does the viewer work, how heavy is that, and what needs them?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.db.models import Case, DateField, F, IntegerField, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation, works_at
from waymark.casework.models.contacts import NoteDraft
from waymark.casework.rules.caseloads import POINTS, POINTS_WITHOUT_TIER, ahead
from waymark.casework.rules.teams import Need, asked_before, silent_before
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.participation.rules.following_up import ask_again_on, intervals
from waymark.people.models.summaries import PersonSummary, counting_as
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.rules.vocabulary import ActivityGroup, DataGroup, Tier

ROWS_AT_ONCE = 50
MOST_OF_A_DAY = 1_000
"""How many young people of one worker are looked through for what needs them."""
NEW_DAYS = 7
NEVER = date.min
NO_DAY = date.max


class Order(StrEnum):
    """By what a caseload is listed."""

    NAME = "name"
    CONTACT = "contact"
    STEP = "step"
    STATUS = "status"


ORDERS = {
    Order.NAME: F("sort_name"),
    Order.CONTACT: Coalesce("latest_contact_on", Value(NEVER), output_field=DateField()),
    Order.STEP: Coalesce("next_step_on", Value(NO_DAY), output_field=DateField()),
    Order.STATUS: Coalesce("activity_verified_on", Value(NEVER), output_field=DateField()),
}
"""Those whose last contact or verified status is longest ago come first, those without one before;
those without a next step come last."""


@dataclass(frozen=True)
class Load:
    """How many young people of one tier there are in a caseload, and their points."""

    tier: str
    number: int
    points: int


@dataclass(frozen=True)
class Caseload:
    """Somebody's young people that lie open to the viewer, by name: their list rows.

    Each row has besides the `points` of the work, the worker's `role` in it and when it began,
    `began_at`; where they cover for a colleague, for whom and until when, `covered_for` and
    `covered_until`.
    """

    rows: tuple[Any, ...]


@dataclass(frozen=True)
class Stretch:
    """Some rows of a caseload, and the place after which there are more."""

    rows: list[Any]
    more_after: str


@dataclass(frozen=True)
class Lapsing:
    """A young person of whose status somebody should ask again, and by which day."""

    summary: PersonSummary
    ask_on: date


@dataclass(frozen=True)
class Needs:
    """What of a caseload needs its worker, beside the next steps."""

    lapsing: tuple[Lapsing, ...]
    new: tuple[PersonSummary, ...]
    drafts: tuple[NoteDraft, ...]
    number: int


def get_caseload(
    *,
    viewer: Actor,
    at: datetime,
    worker: Membership | None = None,
    known: OpenPeople | None = None,
) -> Caseload:
    """Return the young people whom the viewer works with.

    Those whom they cover for a colleague are among them. Or of a worker for whom the viewer
    answers, without whom that worker covers, as far as those lie open to the viewer.
    """
    access.require(viewer, Permission.CASES_WORK)
    holder, groups = viewer.membership_id or 0, tuple[DataGroup, ...]()
    held = works_at(at)
    if worker is not None:
        permissions.require_worker(viewer=viewer, worker=worker)
        holder, groups = worker.pk, permissions.GROUPS_ANSWERED
        held = Q(ends_at__isnull=True)
    own = Allocation.objects.filter(held, membership_id=holder)
    work = {each.person_id: each for each in own.select_related("cover__worker__user")}
    summaries = PersonSummary.objects.filter(person_id__in=list(work)).select_related("person")
    within = open_people(viewer=viewer, at=at, known=known)
    rows: list[Any] = within.among(summaries.order_by("sort_name", "person_id"), *groups)
    for row in rows:
        _weigh(row, work[row.person_id])
    return Caseload(rows=tuple(rows))


def list_caseload(
    *, viewer: Actor, at: datetime, worker: Membership | None = None
) -> QuerySet[PersonSummary]:
    """Return the list rows of the same, for a list that narrows or orders them further."""
    found = get_caseload(viewer=viewer, at=at, worker=worker)
    return _listed(found).select_related("person")


def points_by_tier() -> Case:
    """Return the points of a list row by its tier."""
    return Case(
        *(When(tier=tier.value, then=Value(points)) for tier, points in POINTS.items()),
        default=Value(POINTS_WITHOUT_TIER),
        output_field=IntegerField(),
    )


def needing(need: Need, *, today: date) -> Q:
    """Return the condition under which a list row needs something."""
    if need is Need.LATE:
        return Q(next_step_on__lt=today)
    if need is Need.SILENT:
        return Q(latest_contact_on__isnull=True) | Q(latest_contact_on__lt=silent_before(today))
    lapsing = Q(pk__in=[])
    for day, codes in asked_before(intervals(), ahead(today)).items():
        known = Q(activity_verified_on__lte=day) | Q(
            activity_verified_on__isnull=True, activity_since__lte=day
        )
        lapsing |= known & Q(activity_code__in=codes)
    return lapsing


def loads(caseload: Caseload) -> list[Load]:
    """Return a caseload by tier; tiers without anybody are left out."""
    points: dict[str, list[int]] = {}
    for row in caseload.rows:
        points.setdefault(row.tier, []).append(row.points)
    return [
        Load(tier=tier, number=len(found), points=sum(found))
        for tier, found in sorted(points.items())
    ]


def list_narrowed(
    *,
    viewer: Actor,
    at: datetime,
    worker: Membership | None = None,
    tier: str = "",
    group: str = "",
    need: str = "",
) -> QuerySet[Any]:
    """Return the rows of a caseload that fit what it is narrowed by."""
    found = list_caseload(viewer=viewer, at=at, worker=worker)
    return _narrowed(found, at=at, tier=tier, group=group, need=need)


def count_narrowed(caseload: Caseload, *, at: datetime, **narrowing: str) -> int:
    """Return how many of a caseload fit what it is narrowed by."""
    return _narrowed(_listed(caseload), at=at, **narrowing).count()


def _narrowed(
    found: QuerySet[PersonSummary], *, at: datetime, tier: str = "", group: str = "", need: str = ""
) -> QuerySet[PersonSummary]:
    if tier:
        found = found.filter(tier=tier)
    if group:
        found = found.filter(counting_as(ActivityGroup(group), local_date(at)))
    if need:
        found = found.filter(needing(Need(need), today=local_date(at)))
    return found


def get_stretch(
    caseload: Caseload,
    *,
    at: datetime,
    order: Order = Order.NAME,
    after: str = "",
    **narrowing: str,
) -> Stretch:
    """Return the next rows of a caseload, narrowed as by `list_narrowed`, after a place in it."""
    found = _narrowed(_listed(caseload), at=at, **narrowing).annotate(place=ORDERS[order])
    value, _, key = after.rpartition("~")
    if value and _is_uuid(key) and (order is Order.NAME or _is_day(value)):
        found = found.filter(Q(place__gt=value) | Q(place=value, public_id__gt=key))
    places = list(
        found.order_by("place", "public_id").values_list("pk", "place", "public_id")[
            : ROWS_AT_ONCE + 1
        ]
    )
    more_after = ""
    if len(places) > ROWS_AT_ONCE:
        _, place, public_id = places[ROWS_AT_ONCE - 1]
        more_after = f"{place}~{public_id}"
    rows = {row.pk: row for row in caseload.rows}
    return Stretch(rows=[rows[pk] for pk, *_ in places[:ROWS_AT_ONCE]], more_after=more_after)


def needs_of(*, viewer: Actor, at: datetime, known: OpenPeople | None = None) -> Needs:
    """Return of whose status the viewer should ask again, who is new, what is half written."""
    today = local_date(at)
    within = open_people(viewer=viewer, at=at, known=known)
    rows = get_caseload(viewer=viewer, at=at, known=within).rows[:MOST_OF_A_DAY]
    return Needs(
        lapsing=_lapsing(rows, until=ahead(today)),
        new=tuple(
            row
            for row in rows
            if row.covered_until is None
            and row.began_at >= at - timedelta(days=NEW_DAYS)
            and _is_untouched(row)
        ),
        drafts=tuple(within.among(_drafts(viewer=viewer))),
        number=len(rows),
    )


def _lapsing(rows: Sequence[Any], *, until: date) -> tuple[Lapsing, ...]:
    found = [
        Lapsing(summary=row, ask_on=ask_on)
        for row in rows
        if (
            ask_on := ask_again_on(
                code=row.activity_code,
                since=row.activity_since,
                verified_on=row.activity_verified_on,
            )
        )
        and ask_on <= until
    ]
    return tuple(sorted(found, key=lambda each: (each.ask_on, each.summary.sort_name)))


def _is_untouched(row: Any) -> bool:
    latest = row.latest_contact_on
    return latest is None or latest < local_date(row.began_at)


def _drafts(*, viewer: Actor) -> QuerySet[NoteDraft]:
    return NoteDraft.objects.filter(writer_id=viewer.membership_id).order_by("-saved_at", "-pk")


def _listed(caseload: Caseload) -> QuerySet[PersonSummary]:
    return PersonSummary.objects.filter(pk__in=[row.pk for row in caseload.rows])


def _weigh(row: Any, work: Allocation) -> None:
    """Add to a list row what the work with its person says."""
    by_tier = POINTS[Tier(row.tier)] if row.tier else POINTS_WITHOUT_TIER
    row.points = by_tier if work.weight is None else work.weight
    row.role = work.role
    row.began_at = work.starts_at
    row.covered_until = work.cover.ends_at if work.cover else None
    row.covered_for = work.cover.worker.user.name if work.cover else ""


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
