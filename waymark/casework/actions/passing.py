"""How does what one worker has to do with young people pass to another? A step of actions.

Who no longer works with a young person does not see the record: what stayed with them would be on
nobody's day.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from waymark.casework.models.appointments import Appointment
from waymark.casework.models.steps import NextStep
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.rules.vocabulary import StepState


@dataclass
class ToDo:
    """Open next steps and booked appointments, by their public ids."""

    steps: list[UUID] = field(default_factory=list)
    appointments: list[UUID] = field(default_factory=list)


def pass_work(*, owners: Mapping[int, int], worker_id: int) -> dict[int, ToDo]:
    """Give to a worker what others have to do with young people; return it by their keys.

    `owners` says by the key of the young person whose it was.
    """
    passed = {key: ToDo() for key in owners}
    for step in _steps().filter(person_id__in=owners):
        if step.owner_id == owners[step.person_id]:
            passed[step.person_id].steps.append(step.public_id)
    for each in _appointments().filter(person_id__in=owners):
        if each.worker_id == owners[each.person_id]:
            passed[each.person_id].appointments.append(each.public_id)
    found = passed.values()
    _give(_steps(), [key for each in found for key in each.steps], owner_id=worker_id)
    _give(
        _appointments(), [key for each in found for key in each.appointments], worker_id=worker_id
    )
    return passed


def pass_back(
    *, steps: Iterable[UUID], appointments: Iterable[UUID], before: int, after: int
) -> None:
    """Give back what is still to do, and still with whom it was passed to."""
    _give(_steps().filter(owner_id=before), steps, owner_id=after)
    _give(_appointments().filter(worker_id=before), appointments, worker_id=after)


def _steps() -> QuerySet[NextStep]:
    return NextStep.objects.filter(state=StepState.OPEN.value)


def _appointments() -> QuerySet[Appointment]:
    return Appointment.objects.filter(state=AppointmentState.BOOKED.value)


def _give(rows: QuerySet[Any], keys: Iterable[UUID], **values: int) -> None:
    rows.filter(public_id__in=list(keys)).update(**values)
