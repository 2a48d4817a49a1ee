"""How does somebody begin and end to work with a young person?"""

from datetime import datetime

from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.keeping_cover import keep_cover
from waymark.casework.actions.passing import pass_work
from waymark.casework.actions.summarising import lock_person, summarise
from waymark.casework.models.allocations import Allocation
from waymark.casework.rules.caseloads import MOST_POINTS
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.people import permissions as people
from waymark.people.actions.granting import end_grants, hold_grant
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import GrantKind


class NotInTeam(ActionRefused):
    """Work can be given to people in your teams with a caseload and an account in use."""


class AllocatedAlready(ActionRefused):
    """This person works with the young person in this role already."""


class WeightOutOfReason(ActionRefused):
    """The points must be between 1 and 50. Leave them empty to take those of the tier."""


class EndedAlready(ActionRefused):
    """This work has ended already. Look at the record again."""


@action
def allocate_worker(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    worker: Membership,
    role: AllocationRole,
    note: str = "",
    weight: int | None = None,
) -> Allocation:
    """Give a young person to a worker, with the access that goes with it.

    There is one lead worker at a time: the one before stops, and their open next steps and booked
    appointments pass to the new one. Somebody who works with the young person in another role takes
    the new role instead.
    """
    people.require_reach(viewer=by, person=person, at=at, permission=Permission.CASES_MANAGE)
    if not permissions.takers(viewer=by).filter(pk=worker.pk).exists():
        raise NotInTeam(field="worker")
    if weight is not None and not 1 <= weight <= MOST_POINTS:
        raise WeightOutOfReason(field="weight")
    made = give_work(
        by=by, at=at, person=person, worker=worker, role=role, note=note, weight=weight
    )
    detail = {"member": str(worker.public_id), "role": made.role}
    record(by=by, event=Event.WORKER_ALLOCATED, target=person, at=at, detail=detail)
    return made


def give_work(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    worker: Membership,
    role: AllocationRole,
    note: str = "",
    weight: int | None = None,
) -> Allocation:
    """Write the allocation, its access and what lists show of it; a step of actions."""
    lock_person(person)
    present = list(Allocation.objects.filter(person=person, ends_at__isnull=True))
    if any(each.membership_id == worker.pk and each.role == role for each in present):
        raise AllocatedAlready(field="worker")
    for each in present:
        if each.membership_id == worker.pk:
            _end(each, at=at)
        elif role is AllocationRole.LEAD and each.role == AllocationRole.LEAD:
            _end(each, at=at)
            pass_work(owners={person.pk: each.membership_id}, worker_id=worker.pk)
    made = Allocation.objects.create(
        authority_id=person.authority_id,
        person=person,
        membership=worker,
        role=role.value,
        starts_at=at,
        note=note.strip(),
        weight=weight,
        allocated_by_id=by.membership_id,
    )
    hold_grant(
        authority_id=person.authority_id,
        kind=GrantKind.ALLOCATED,
        at=at,
        person_id=person.pk,
        membership_id=worker.pk,
        granted_by_id=by.membership_id,
    )
    keep_cover(by=by, at=at, people=[person.pk])
    summarise(person)
    return made


@action
def end_allocation(*, by: Actor, at: datetime, allocation: Allocation) -> None:
    """End somebody's work with a young person, and the access that went with it."""
    people.require_reach(
        viewer=by, person=allocation.person, at=at, permission=Permission.CASES_MANAGE
    )
    lock_person(allocation.person)
    found = Allocation.objects.select_for_update(of=("self",)).get(pk=allocation.pk)
    if found.ends_at is not None:
        raise EndedAlready
    _end(found, at=at)
    keep_cover(by=by, at=at, people=[found.person_id])
    summarise(allocation.person)
    detail = {"member": str(found.membership.public_id), "role": found.role}
    record(by=by, event=Event.ALLOCATION_ENDED, target=allocation.person, at=at, detail=detail)


def _end(allocation: Allocation, *, at: datetime) -> None:
    allocation.ends_at = at
    allocation.save(update_fields=["ends_at"])
    end_grants(
        kind=GrantKind.ALLOCATED,
        at=at,
        person_id=allocation.person_id,
        membership_id=allocation.membership_id,
    )
