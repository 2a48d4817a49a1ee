"""How do many young people go from one worker to another at once, and back?"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.allocating import NotInTeam
from waymark.casework.actions.keeping_cover import keep_cover, lock_people
from waymark.casework.actions.passing import ToDo, pass_back, pass_work
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.handovers import HandedOver, HandOver
from waymark.casework.queries.handovers import (
    Move,
    OpenHandOver,
    get_hand_over,
    list_unread,
    plan_hand_over,
    what_happened_since,
)
from waymark.casework.rules.teams import MOST_AT_ONCE, Happened, may_undo
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people.actions.granting import end_grants_of, hold_grants
from waymark.people.actions.summaries import summarise_many
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import GrantKind

HAPPENED = {
    Happened.MOVED_ON: "somebody else works with them since, or the work has ended",
    Happened.CONTACT: "the new worker has written a note since",
    Happened.RETURNED: "the worker of before works with them again",
}


class SameWorker(ActionRefused):
    """This worker has these young people already. Choose another worker."""


class NobodyToHandOver(ActionRefused):
    """None of these young people can be handed over to this worker. Choose another worker."""


class TooMany(ActionRefused):
    """No more than 2,000 young people can be handed over at once. Narrow the list first."""


class UndoneAlready(ActionRefused):
    """This hand-over was undone already."""


class TooLateToUndo(ActionRefused):
    """A hand-over can be undone for seven days. Hand the young people over again instead."""


class HappenedSince(ActionRefused):
    """This hand-over cannot be undone as a whole. Hand over one by one whom you want back."""


class ReadAlready(ActionRefused):
    """You have read this already, or it was undone. Look at your day again."""


@action
def hand_over(
    *,
    by: Actor,
    at: datetime,
    people: Iterable[Person],
    worker_before: Membership | None,
    worker: Membership,
    note: str = "",
    notes: Mapping[int, str] | None = None,
) -> HandOver:
    """Hand young people over to a worker: roles, weight, open next steps, booked appointments.

    Without `worker_before` they have no lead worker who works here, and get one. `notes` are what
    to know of single people, by their keys. Who cannot go over stays: see `plan_hand_over`.
    """
    require(by, Permission.CASES_MANAGE)
    wanted = list(people)
    if len(wanted) > MOST_AT_ONCE:
        raise TooMany
    if worker_before is not None:
        permissions.require_worker(viewer=by, worker=worker_before)
        if worker_before.pk == worker.pk:
            raise SameWorker(field="worker")
    if not permissions.takers(viewer=by).filter(pk=worker.pk).exists():
        raise NotInTeam(field="worker")
    lock_people(each.pk for each in wanted)
    plan = plan_hand_over(
        viewer=by, at=at, people=wanted, worker_before=worker_before, worker=worker
    )
    if not plan.moves:
        raise NobodyToHandOver(field="worker")
    made = HandOver.objects.create(
        authority_id=worker.authority_id,
        worker_before=worker_before,
        worker=worker,
        note=note.strip(),
        made_at=at,
        made_by_id=by.membership_id,
    )
    _move(made, plan.moves, notes=notes or {})
    keep_cover(by=by, at=at, people=[move.person.pk for move in plan.moves])
    detail = {"people": len(plan.moves), "stayed": len(plan.stays), "to": str(worker.public_id)}
    if worker_before is not None:
        detail["from"] = str(worker_before.public_id)
    record(by=by, event=Event.HANDED_OVER, target=made, at=at, detail=detail)
    return made


@action
def read_hand_overs(*, by: Actor, at: datetime, newest: UUID) -> None:
    """Say that the actor has read what was handed over to them, up to one that they name.

    What came since stays to be read.
    """
    require(by, Permission.CASES_WORK)
    shown = list_unread(viewer=by).filter(public_id=newest).first()
    if shown is None:
        raise ReadAlready
    HandOver.objects.filter(
        worker_id=by.membership_id,
        read_at__isnull=True,
        undone_at__isnull=True,
        made_at__lte=shown.made_at,
    ).update(read_at=at)
    record(by=by, event=Event.HAND_OVER_READ, target=shown, at=at)


@action
def undo_hand_over(*, by: Actor, at: datetime, hand_over: HandOver) -> int:
    """Give everybody of a hand-over back, with what is to do; return how many.

    All that lie open to the actor or none: where something happened since, it says for whom.
    """
    require(by, Permission.CASES_MANAGE)
    locked = HandOver.objects.select_for_update(of=("self",)).get(pk=hand_over.pk)
    if locked.undone_at is not None:
        raise UndoneAlready
    if not may_undo(locked.made_at, at):
        raise TooLateToUndo
    opened = get_hand_over(viewer=by, public_id=locked.public_id, at=at)
    if not opened.rows:
        raise NotFound
    lock_people(row.person_id for row in opened.rows)
    opened = get_hand_over(viewer=by, public_id=locked.public_id, at=at)
    since = what_happened_since(viewer=by, opened=opened)
    if since:
        raise HappenedSince(problems=[f"{person}: {HAPPENED[what]}." for person, what in since])
    _give_back(opened, by=by, at=at)
    keep_cover(by=by, at=at, people=[row.person_id for row in opened.rows])
    locked.undone_at, locked.undone_by_id = at, by.membership_id
    locked.save(update_fields=["undone_at", "undone_by"])
    detail = {"people": len(opened.rows)}
    record(by=by, event=Event.HAND_OVER_UNDONE, target=locked, at=at, detail=detail)
    return len(opened.rows)


def _move(made: HandOver, moves: Sequence[Move], *, notes: Mapping[int, str]) -> None:
    at, worker_id, authority_id = made.made_at, made.worker_id, made.authority_id
    ended = [each for move in moves for each in (move.ended, move.replaced) if each is not None]
    _end(ended, at=at)
    begun = Allocation.objects.bulk_create(
        [
            Allocation(
                authority_id=authority_id,
                person=move.person,
                membership_id=worker_id,
                role=move.role.value,
                starts_at=at,
                note=notes.get(move.person.pk, "").strip() or made.note,
                weight=move.ended.weight if move.ended else None,
                allocated_by_id=made.made_by_id,
            )
            for move in moves
        ],
        batch_size=500,
    )
    hold_grants(
        authority_id=authority_id,
        kind=GrantKind.ALLOCATED,
        at=at,
        holders=[(each.person_id, worker_id) for each in begun],
        granted_by_id=made.made_by_id,
    )
    owners = {move.person.pk: move.ended.membership_id for move in moves if move.ended}
    passed = pass_work(owners=owners, worker_id=worker_id)
    HandedOver.objects.bulk_create(
        [
            HandedOver(
                authority_id=authority_id,
                hand_over=made,
                person=move.person,
                note=notes.get(move.person.pk, "").strip(),
                ended=move.ended,
                replaced=move.replaced,
                made=allocation,
                **vars(passed.get(move.person.pk, ToDo())),
            )
            for move, allocation in zip(moves, begun, strict=True)
        ],
        batch_size=500,
    )
    led = [each.person_id for each in begun if each.role == AllocationRole.LEAD]
    summarise_many({person_id: {"lead_id": worker_id} for person_id in led})


def _end(allocations: Sequence[Allocation], *, at: datetime) -> None:
    """End work with the access that went with it."""
    Allocation.objects.filter(pk__in=[each.pk for each in allocations]).update(ends_at=at)
    people: dict[int, list[int]] = {}
    for each in allocations:
        people.setdefault(each.membership_id, []).append(each.person_id)
    for membership_id, keys in people.items():
        end_grants_of(kind=GrantKind.ALLOCATED, at=at, people=keys, membership_id=membership_id)


def _give_back(opened: OpenHandOver, *, by: Actor, at: datetime) -> None:
    found, rows = opened.hand_over, opened.rows
    _end([row.made for row in rows], at=at)
    back = [each for row in rows for each in (row.ended, row.replaced) if each is not None]
    Allocation.objects.filter(pk__in=[each.pk for each in back]).update(ends_at=None)
    hold_grants(
        authority_id=found.authority_id,
        kind=GrantKind.ALLOCATED,
        at=at,
        holders=[(each.person_id, each.membership_id) for each in back],
        granted_by_id=by.membership_id,
    )
    owned: dict[int, list[HandedOver]] = {}
    for row in rows:
        if row.ended is not None:
            owned.setdefault(row.ended.membership_id, []).append(row)
    for membership_id, went in owned.items():
        pass_back(
            steps=[key for row in went for key in row.steps],
            appointments=[key for row in went for key in row.appointments],
            before=found.worker_id,
            after=membership_id,
        )
    summarise_many(
        {
            row.person_id: {"lead_id": row.ended.membership_id if row.ended else None}
            for row in rows
            if row.made.role == AllocationRole.LEAD
        }
    )
