"""Who is to be handed over, who of them cannot be, and what was handed over to whom?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission, may
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.contacts import Contact
from waymark.casework.models.handovers import HandedOver, HandOver
from waymark.casework.queries.caseloads import list_narrowed
from waymark.casework.queries.teams import list_unallocated
from waymark.casework.rules.teams import MOST_AT_ONCE, Happened, Obstacle, may_undo, obstacle_of
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.access import AccessGrant
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.rules.vocabulary import DataGroup, GrantKind

MOST_SHOWN = 10


@dataclass(frozen=True)
class Move:
    """One young person who goes over: which work ends, and which of the new worker's it replaces.

    `ended` is none where nobody led.
    """

    person: Person
    role: AllocationRole
    ended: Allocation | None
    replaced: Allocation | None


@dataclass(frozen=True)
class Stays:
    """One young person who cannot go over, and why."""

    person: Person
    obstacle: Obstacle


@dataclass(frozen=True)
class Plan:
    """What a hand-over would do."""

    moves: tuple[Move, ...]
    stays: tuple[Stays, ...]


@dataclass(frozen=True)
class OpenHandOver:
    """A hand-over with those of its young people who are open to the viewer."""

    hand_over: HandOver
    rows: tuple[HandedOver, ...]


def choose_from_caseload(
    *,
    viewer: Actor,
    at: datetime,
    worker: Membership,
    keys: Iterable[UUID] | None = None,
    narrowing: Mapping[str, str] | None = None,
) -> list[Person]:
    """Return the young people of a worker's caseload who are named, or all that fit, by name.

    Of very many, one more than can be handed over at once.
    """
    found = list_narrowed(viewer=viewer, at=at, worker=worker, **(narrowing or {}))
    return _chosen(found, keys)


def choose_from_unallocated(
    *, viewer: Actor, at: datetime, team: Team, keys: Iterable[UUID] | None = None
) -> list[Person]:
    """Return those who are named of a team's young people without a lead worker, or all."""
    return _chosen(list_unallocated(viewer=viewer, team=team, at=at), keys)


def plan_hand_over(
    *,
    viewer: Actor,
    at: datetime,
    people: Iterable[Person],
    worker_before: Membership | None,
    worker: Membership,
) -> Plan:
    """Return who of these would go over to a worker and who cannot, in the order given.

    Those who are closed to the viewer are left out.
    """
    access.require(viewer, Permission.CASES_MANAGE)
    wanted = list(people)
    keys = [person.pk for person in wanted]
    open_now = set(
        PersonSummary.objects.filter(
            permissions.answerable(viewer=viewer, at=at), person_id__in=keys
        ).values_list("person_id", flat=True)
    )
    present: dict[int, list[Allocation]] = {}
    for each in Allocation.objects.filter(person_id__in=keys, ends_at__isnull=True).select_related(
        "membership"
    ):
        present.setdefault(each.person_id, []).append(each)
    named = set(
        AccessGrant.objects.filter(
            Q(ends_at__isnull=True) | Q(ends_at__gt=at),
            kind=GrantKind.NAMED.value,
            person_id__in=keys,
            membership=worker,
            starts_at__lte=at,
        ).values_list("person_id", flat=True)
    )
    moves: list[Move] = []
    stays: list[Stays] = []
    for person in wanted:
        if person.pk not in open_now:
            continue
        found = _plan(
            person,
            present.get(person.pk, []),
            worker_before=worker_before,
            worker=worker,
            is_named=person.pk in named,
        )
        if isinstance(found, Move):
            moves.append(found)
        else:
            stays.append(found)
    return Plan(moves=tuple(moves), stays=tuple(stays))


def list_unread(*, viewer: Actor) -> QuerySet[HandOver]:
    """Return what was handed over to the viewer and is not read yet, newest first."""
    access.require(viewer, Permission.CASES_WORK)
    return (
        HandOver.objects.filter(
            worker_id=viewer.membership_id or 0, read_at__isnull=True, undone_at__isnull=True
        )
        .select_related("worker_before__user", "worker__user", "made_by__user")
        .order_by("-made_at", "-pk")
    )


def find_unread_of(*, viewer: Actor, person: Person) -> HandedOver | None:
    """Return what was said of somebody when they were handed over to the viewer, until read."""
    access.require(viewer, Permission.CASES_WORK)
    return (
        HandedOver.objects.filter(
            person=person,
            hand_over__worker_id=viewer.membership_id or 0,
            hand_over__read_at__isnull=True,
            hand_over__undone_at__isnull=True,
        )
        .select_related("hand_over")  # for most records there is none
        .order_by("-hand_over__made_at", "-pk")
        .first()
    )


def open_unread(*, viewer: Actor, at: datetime) -> list[OpenHandOver]:
    """Return the same with those of their young people who are open to the viewer."""
    found = list(list_unread(viewer=viewer))
    rows: dict[int, list[HandedOver]] = {each.pk: [] for each in found}
    for row in _rows(viewer=viewer, at=at).filter(hand_over__in=found):
        rows[row.hand_over_id].append(row)
    return [OpenHandOver(hand_over=each, rows=tuple(rows[each.pk])) for each in found]


def list_made(*, viewer: Actor) -> QuerySet[HandOver]:
    """Return the latest hand-overs that the viewer made, newest first."""
    access.require(viewer, Permission.CASES_MANAGE)
    return (
        HandOver.objects.filter(made_by_id=viewer.membership_id or 0)
        .select_related("worker_before__user", "worker__user")
        .order_by("-made_at", "-pk")[:MOST_SHOWN]
    )


def get_hand_over(*, viewer: Actor, public_id: UUID, at: datetime) -> OpenHandOver:
    """Return a hand-over to somebody for whom the viewer answers; raise `NotFound`."""
    found = (
        HandOver.objects.filter(
            worker__in=permissions.workers(viewer=viewer).values("pk"), public_id=public_id
        )
        .select_related("worker_before__user", "worker__user", "made_by__user")
        .first()
    )
    if found is None:
        raise NotFound
    rows = _rows(viewer=viewer, at=at).filter(hand_over=found)
    return OpenHandOver(hand_over=found, rows=tuple(rows))


def what_happened_since(*, viewer: Actor, opened: OpenHandOver) -> list[tuple[Person, Happened]]:
    """Return for whom a hand-over can no longer be undone, and why."""
    access.require(viewer, Permission.CASES_MANAGE)
    found = opened.hand_over
    keys = [row.person_id for row in opened.rows]
    met = set(
        Contact.objects.filter(
            person_id__in=keys, written_by_id=found.worker_id, written_at__gt=found.made_at
        ).values_list("person_id", flat=True)
    )
    again = set(
        Allocation.objects.filter(
            person_id__in=keys,
            membership_id__in=[row.ended.membership_id for row in opened.rows if row.ended],
            ends_at__isnull=True,
        ).values_list("person_id", "membership_id")
    )
    since: list[tuple[Person, Happened]] = []
    for row in opened.rows:
        if row.made.ends_at is not None:
            since.append((row.person, Happened.MOVED_ON))
        elif row.ended and (row.person_id, row.ended.membership_id) in again:
            since.append((row.person, Happened.RETURNED))
        elif row.person_id in met:
            since.append((row.person, Happened.CONTACT))
    return since


def is_undoable(*, viewer: Actor, hand_over: HandOver, at: datetime) -> bool:
    """Whether the viewer may still try to undo a hand-over."""
    return (
        may(viewer, Permission.CASES_MANAGE)
        and hand_over.undone_at is None
        and may_undo(hand_over.made_at, at)
    )


def _rows(*, viewer: Actor, at: datetime) -> QuerySet[HandedOver]:
    """Return those whose notes lie open: what is said of them at a hand-over is one."""
    within = PersonSummary.objects.filter(
        reachable(viewer=viewer, at=at, person="person_id", group=DataGroup.NOTES),
        person_id=OuterRef("person_id"),
    )
    return (
        HandedOver.objects.filter(Exists(within))
        .select_related("person", "made", "ended", "replaced")
        .order_by("person__family_name", "person__given_names", "pk")
    )


def _chosen(found: QuerySet[PersonSummary], keys: Iterable[UUID] | None) -> list[Person]:
    if keys is not None:
        found = found.filter(person__public_id__in=list(keys))
    return [row.person for row in found.order_by("sort_name", "person_id")[: MOST_AT_ONCE + 1]]


def _plan(
    person: Person,
    present: Iterable[Allocation],
    *,
    worker_before: Membership | None,
    worker: Membership,
    is_named: bool,
) -> Move | Stays:
    by_member = {each.membership_id: each for each in present}
    if worker_before is not None:
        ended = by_member.get(worker_before.pk)
        role = ended.role if ended else ""
    else:
        lead = next((each for each in by_member.values() if each.role == AllocationRole.LEAD), None)
        has_left = lead is not None and lead.membership.ended_at is not None
        ended = lead if has_left else None
        role = AllocationRole.LEAD.value if lead is None or has_left else ""
    replaced = by_member.get(worker.pk)
    obstacle = obstacle_of(
        held=role,
        held_by_worker=replaced.role if replaced else "",
        is_restricted=person.is_restricted,
        is_named=is_named,
    )
    if obstacle is not None:
        return Stays(person=person, obstacle=obstacle)
    return Move(person=person, role=AllocationRole(role), ended=ended, replaced=replaced)
