"""How can one person be reached of whose activity nobody knows, and what was tried before?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import NotFound
from waymark.messages.queries import opt_outs_of, plain_address
from waymark.participation.models.activities import Activity
from waymark.participation.models.tracking import STANDS, AttemptBatch, StatusClaim, TrackingAttempt
from waymark.participation.queries.activities import find_current
from waymark.participation.queries.chasing import GROUPS, holding, list_queue, open_rows
from waymark.participation.rules.chasing import (
    FAMILY,
    FOUND,
    METHODS_OF_KIND,
    ClaimState,
    Method,
    Point,
    Step,
    best_first,
    next_step,
    part_of_day,
    paused_until,
)
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.people import Person, Schooling
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.queries.warnings import list_banners
from waymark.people.rules.vocabulary import (
    BannerKind,
    ContactKind,
    DataGroup,
    RelationshipKind,
)

MOST_SHOWN = 20


@dataclass(frozen=True)
class WayPoint(Point):
    """A number or address that may be used, and by which ways."""

    row: ContactPoint
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class Chased:
    """All that is needed to try somebody; nothing in it is unsafe to use.

    `siblings` are rows of the list, as far as those records lie open too. `paused_until` is the
    day from which to try again, where it is enough for now; `step` the next of the ladder; `place`
    the row of the queue, for those who stand in it.
    """

    summary: PersonSummary
    activity: Activity | None
    banners: tuple[Banner, ...]
    points: tuple[WayPoint, ...]
    family: tuple[Relationship, ...]
    letters_to: Address | None
    doors: tuple[Address, ...]
    schooling: Schooling | None
    siblings: tuple[PersonSummary, ...]
    attempts: tuple[TrackingAttempt, ...]
    claim: StatusClaim | None
    step: Step | None
    paused_until: date | None
    is_warned: bool
    place: Any

    @property
    def methods(self) -> frozenset[Method]:
        """Return the ways that are open."""
        return _open_methods(self.points, self.family, self.letters_to, self.doors)


def get_chased(*, viewer: Actor, record: OpenRecord, at: datetime) -> Chased:
    """Return what is needed to try the person of a record that `get_record_to_try` has opened.

    Anybody may be looked at so, whether or not they wait in the queue.
    """
    today = local_date(at)
    person = record.person
    points = _points(person, at=at)
    relations = list(
        Relationship.objects.filter(holding(today), person=person)
        .select_related("other")
        .order_by("pk")
    )
    family = tuple(
        each
        for each in relations
        if RelationshipKind(each.kind) in FAMILY
        and each.may_be_contacted
        and not each.court_restriction
        and (each.telephone or each.email)
    )
    addresses = [
        each
        for each in Address.objects.filter(holding(today), person=person, is_unsafe=False).order_by(
            "pk"
        )
        if str(each)
    ]
    letters_to = next(
        (each for each in addresses if each.is_for_letters and not each.bounced), None
    )
    attempts = tuple(
        list_attempts(viewer=viewer, record=record).select_related("made_by__user")[:MOST_SHOWN]
    )
    of_month = _tries_of_month(attempts, today)
    banners = tuple(list_banners(viewer=viewer, record=record, on=today))
    return Chased(
        summary=PersonSummary.objects.select_related("person", "locality", "lead__user").get(
            person=person
        ),
        activity=find_current(viewer=viewer, record=record),
        banners=banners,
        points=points,
        family=family,
        letters_to=letters_to,
        doors=tuple(addresses),
        schooling=Schooling.objects.filter(holding(today), person=person)
        .select_related("organisation")
        .order_by("-starts_on", "-pk")
        .first(),
        siblings=_siblings(viewer=viewer, at=at, relations=relations),
        attempts=attempts,
        claim=StatusClaim.objects.filter(person=person, state=ClaimState.WAITING.value).first(),
        step=next_step(
            tried=of_month, open_to=_open_methods(points, family, letters_to, addresses)
        ),
        paused_until=paused_until(
            days=[local_date(each.made_at) for each in attempts], today=today
        ),
        is_warned=any(each.kind == BannerKind.DO_NOT_CONTACT.value for each in banners),
        place=list_queue(viewer=viewer, at=at).filter(person=person).first(),
    )


def list_attempts(*, viewer: Actor, record: OpenRecord) -> QuerySet[TrackingAttempt]:
    """Return the tries at the person of an open record that stand, the latest first.

    None where how to reach them, or what they do, is closed to the viewer. Who made a try is not
    read with it.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    if not record.reach.groups.issuperset(GROUPS):
        return TrackingAttempt.objects.none()
    return (
        TrackingAttempt.objects.filter(STANDS, person=record.person)
        .select_related("person", "contact_point", "message", "batch")
        .order_by("-made_at", "-pk")
    )


def get_record_to_try(*, viewer: Actor, public_id: UUID, at: datetime) -> OpenRecord:
    """Return a record of which enough lies open to try its person; raise `NotFound`."""
    access.require(viewer, Permission.TRACKING_WORK)
    record = get_record(viewer=viewer, public_id=public_id, at=at)
    if record.person.is_restricted or not record.reach.groups.issuperset(GROUPS):
        raise NotFound
    return record


def get_attempt(*, viewer: Actor, public_id: UUID, at: datetime) -> TrackingAttempt:
    """Return a try at somebody whose record lies open; raise `NotFound` for any other."""
    access.require(viewer, Permission.TRACKING_WORK)
    found = TrackingAttempt.objects.filter(public_id=public_id).select_related("person").first()
    if found is None:
        raise NotFound
    get_record_to_try(viewer=viewer, public_id=found.person.public_id, at=at)
    return found


def get_batch(*, viewer: Actor, public_id: UUID) -> AttemptBatch:
    """Return what somebody recorded at once; raise `NotFound`. It says nothing of the people."""
    access.require(viewer, Permission.TRACKING_WORK)
    found = AttemptBatch.objects.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_claims(*, viewer: Actor, at: datetime) -> QuerySet[StatusClaim]:
    """Return what waits for approval of those whose records lie open, the longest waiting first."""
    access.require(viewer, Permission.TRACKING_WORK)
    return (
        _claims(viewer=viewer, at=at)
        .filter(state=ClaimState.WAITING.value)
        .order_by("claimed_at", "pk")
    )


def list_settled(*, viewer: Actor, at: datetime) -> QuerySet[StatusClaim]:
    """Return what was settled lately, the latest first."""
    access.require(viewer, Permission.TRACKING_WORK)
    return (
        _claims(viewer=viewer, at=at)
        .exclude(state=ClaimState.WAITING.value)
        .order_by("-decided_at", "-pk")[:MOST_SHOWN]
    )


def get_claim(*, viewer: Actor, public_id: UUID, at: datetime) -> StatusClaim:
    """Return a claim of a person whose record lies open; raise `NotFound` for any other."""
    access.require(viewer, Permission.TRACKING_WORK)
    found = _claims(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_tries(*, viewer: Actor, claim: StatusClaim, at: datetime) -> QuerySet[TrackingAttempt]:
    """Return what was tried before somebody claimed that a person cannot be found."""
    access.require(viewer, Permission.TRACKING_WORK)
    return (
        TrackingAttempt.objects.filter(STANDS, person=claim.person, made_at__lte=at)
        .select_related("made_by__user", "contact_point")
        .order_by("-made_at", "-pk")[:MOST_SHOWN]
    )


def _claims(*, viewer: Actor, at: datetime) -> QuerySet[StatusClaim]:
    open_here = open_rows(viewer=viewer, at=at).filter(person_id=OuterRef("person_id"))
    return StatusClaim.objects.filter(Exists(open_here)).select_related(
        "person", "claimed_by__user", "decided_by__user"
    )


def may_decide(viewer: Actor) -> bool:
    """Whether somebody's role lets them agree to what others claim."""
    return may(viewer, Permission.CASES_MANAGE) or may(viewer, Permission.HISTORY_EXPORT)


def find_point(*, person: Person, public_id: UUID, at: datetime) -> ContactPoint | None:
    """Return a number or address of a person that may be used; None for any other."""
    return next(
        (each.row for each in _points(person, at=at) if each.row.public_id == public_id), None
    )


def _points(person: Person, *, at: datetime) -> tuple[WayPoint, ...]:
    """Return the numbers and addresses that may be used, the best first."""
    answered = TrackingAttempt.objects.filter(
        STANDS, contact_point_id=OuterRef("pk"), outcome__in=FOUND
    )
    rows = list(
        ContactPoint.objects.filter(
            holding(local_date(at)), person=person, is_unsafe=False, bounced=0
        )
        .annotate(has_answered=Exists(answered))
        .order_by("pk")
    )
    silent = opt_outs_of(each.value for each in rows)
    found = [
        WayPoint(
            key=row.pk,
            kind=ContactKind(row.kind),
            is_own=not row.belongs_to,
            has_answered=row.has_answered,
            verified_on=row.verified_on,
            row=row,
            methods=_methods(row, is_silent=plain_address(row.value) in silent),
        )
        for row in rows
    ]
    return tuple(best_first(each for each in found if each.methods))


def _methods(row: ContactPoint, *, is_silent: bool) -> tuple[Method, ...]:
    """Return the ways to use a number; nobody writes to others' numbers, nor to who wants none."""
    ways = METHODS_OF_KIND[ContactKind(row.kind)]
    return tuple(each for each in ways if each is Method.CALL or not (is_silent or row.belongs_to))


def _open_methods(
    points: Iterable[WayPoint],
    family: Sequence[Relationship],
    letters_to: Address | None,
    doors: Sequence[Address],
) -> frozenset[Method]:
    """Return the ways that are open; a school, college or provider can always be asked."""
    found = {method for point in points for method in point.methods} | {Method.PROVIDER}
    for method, is_open in (
        (Method.FAMILY, family),
        (Method.LETTER, letters_to),
        (Method.VISIT, doors),
    ):
        if is_open:
            found.add(method)
    return frozenset(found)


def _tries_of_month(attempts: Iterable[TrackingAttempt], today: date) -> list[Step]:
    """Return the steps of the ladder that were taken this month."""
    start = local_moment(today.replace(day=1), time(0))
    return [
        Step(
            method=Method(each.method),
            part_of_day=part_of_day(each.made_at) if each.method == Method.CALL else None,
        )
        for each in attempts
        if each.made_at >= start
    ]


def _siblings(
    *, viewer: Actor, at: datetime, relations: Iterable[Relationship]
) -> tuple[PersonSummary, ...]:
    """Return the list rows of brothers and sisters whose learning lies open to the viewer."""
    keys = [
        each.other_id
        for each in relations
        if each.kind == RelationshipKind.SIBLING.value and each.other_id
    ]
    if not keys:
        return ()
    return tuple(
        PersonSummary.objects.filter(
            reachable(viewer=viewer, at=at, person="person_id", group=DataGroup.EDUCATION),
            person_id__in=keys,
            is_restricted=False,
        )
        .select_related("person")
        .order_by("sort_name", "person_id")
    )
