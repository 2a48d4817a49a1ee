"""What is to be done next, for whom and by whom?"""

from datetime import date, datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation, works_at
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.covering import list_covering
from waymark.casework.queries.plans import KINDS_OF_SEND
from waymark.casework.rules.vocabulary import StepState
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.vocabulary import DataGroup


def list_steps(*, viewer: Actor, record: OpenRecord, state: StepState) -> QuerySet[NextStep]:
    """Return the steps of an open record that are open, the first due first; or done, by day.

    Those of a plan that is closed to the viewer are left out.
    """
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.NOTES not in record.reach.groups:
        return NextStep.objects.none()
    found = NextStep.objects.filter(
        permissions.steps_seen(record.reach.groups), person=record.person, state=state.value
    ).select_related("owner__user", "done_by__user")
    if state is StepState.DONE:
        return found.order_by("-done_at", "-id")
    return found.order_by("due_on", "id")


def get_step(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> NextStep:
    """Return one step of an open record, open or done; raise `NotFound`."""
    for state in StepState:
        found = list_steps(viewer=viewer, record=record, state=state)
        step = found.filter(public_id=public_id).first()
        if step is not None:
            return step
    raise NotFound


def list_own_steps(
    *, viewer: Actor, at: datetime, until: date, known: OpenPeople | None = None
) -> list[NextStep]:
    """Return the viewer's open steps due by a day, for young people within reach.

    And those of a colleague for whom they cover, with whom they cover. What is of a plan for
    special needs is left out where those do not lie open.
    """
    access.require(viewer, Permission.CASES_WORK)
    holder = viewer.membership_id or 0
    covered = Allocation.objects.filter(
        works_at(at),
        membership_id=holder,
        person_id=OuterRef("person_id"),
        cover__worker_id=OuterRef("owner_id"),
    )
    away = list_covering(viewer=viewer, at=at).values_list("worker_id", flat=True)
    of_send = permissions.steps_of_kinds(KINDS_OF_SEND)
    own = NextStep.objects.select_related("owner__user").annotate(is_of_send=of_send)
    own = own.filter(
        Q(owner_id=holder) | Exists(covered),
        owner_id__in=[holder, *away],
        state=StepState.OPEN.value,
        due_on__lte=until,
    )
    within = open_people(viewer=viewer, at=at, known=known)
    return [
        each
        for each in within.among(own.order_by("due_on", "id"), DataGroup.NOTES)
        if not each.is_of_send or within.opens(each.person_id, DataGroup.SEND)
    ]
