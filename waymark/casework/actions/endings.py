"""How is the work with a young person closed or stepped down, with a manager's approval?"""

from datetime import datetime

from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.allocating import end_allocation
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.endings import Ending
from waymark.casework.models.steps import NextStep
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.rules.vocabulary import (
    Circumstance,
    ClosureOutcome,
    ClosureReason,
    EndingKind,
    EndingState,
    StepState,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people import permissions as people
from waymark.people.actions.needs import set_tier
from waymark.people.models.needs import LevelOfSupport
from waymark.people.models.people import Person
from waymark.people.rules.tiers import is_step_down
from waymark.people.rules.vocabulary import DataGroup, Tier


class NothingSaid(ActionRefused):
    """Say why, in a sentence or two: your manager decides by it."""


class WaitsAlready(ActionRefused):
    """Something is proposed for this young person already. Withdraw it first."""


class NobodyWorks(ActionRefused):
    """Nobody works with this young person now, so there is nothing to close."""


class NoStepDown(ActionRefused):
    """Choose a level of support below the one that holds now."""


class DecidedAlready(ActionRefused):
    """This was decided or withdrawn already. Look at the record again."""


class NoAnswer(ActionRefused):
    """Say what is missing, so that the worker knows what to do."""


class OwnProposal(ActionRefused):
    """You proposed this yourself. Another manager decides."""


class NotYourProposal(ActionRefused):
    """Only whoever proposed it can withdraw it, as long as they work here."""


class NotBelowAnyMore(ActionRefused):
    """The level of support was changed since: this one is not below it now. Send it back."""


class StepsToDo(ActionRefused):
    """There are next steps to do. Finish them first, or let the work go on."""


class StillBooked(ActionRefused):
    """There is an appointment to come. Call it off first, or let the work go on."""


@action
def propose_closure(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    circumstance: Circumstance,
    reason: ClosureReason,
    outcome: ClosureOutcome,
    note: str,
) -> Ending:
    """Propose to close the work: nobody works with the young person any more, once approved."""
    _begin(by=by, at=at, person=person, note=note)
    if not Allocation.objects.filter(person=person, ends_at__isnull=True).exists():
        raise NobodyWorks
    _refuse_to_do(person, at=at)
    return _propose(
        by=by,
        at=at,
        person=person,
        kind=EndingKind.CLOSURE,
        note=note,
        said={
            "circumstance": circumstance.value,
            "reason": reason.value,
            "outcome": outcome.value,
        },
    )


@action
def propose_step_down(*, by: Actor, at: datetime, person: Person, tier: Tier, note: str) -> Ending:
    """Propose a lower level of support."""
    _begin(by=by, at=at, person=person, note=note)
    if not _goes_down(person, tier):
        raise NoStepDown(field="tier")
    return _propose(
        by=by, at=at, person=person, kind=EndingKind.STEP_DOWN, note=note, said={"tier": tier.value}
    )


@action
def withdraw_ending(*, by: Actor, at: datetime, ending: Ending) -> None:
    """Take back what one proposed, or what somebody proposed who has left, before it is decided."""
    permissions.require_notes(viewer=by, person=ending.person, at=at)
    found = _lock(ending)
    if not permissions.may_withdraw(viewer=by, ending=found):
        raise NotYourProposal
    _decide(found, by=by, at=at, state=EndingState.WITHDRAWN)
    record(by=by, event=Event.ENDING_WITHDRAWN, target=found.person, at=at)


@action
def approve_ending(*, by: Actor, at: datetime, ending: Ending, answer: str = "") -> None:
    """Approve: everybody's work and access ends with a closure; a step-down sets the tier."""
    found = _open(by=by, at=at, ending=ending)
    if found.kind == EndingKind.CLOSURE:
        _refuse_to_do(found.person, at=at)
        _end_work(found.person, by=by, at=at)
    else:
        if not _goes_down(found.person, Tier(found.tier)):
            raise NotBelowAnyMore
        set_tier(by=by, at=at, person=found.person, tier=Tier(found.tier), reason=found.note[:300])
    _decide(found, by=by, at=at, state=EndingState.APPROVED, answer=answer)
    detail = {"kind": found.kind}
    record(by=by, event=Event.ENDING_APPROVED, target=found.person, at=at, detail=detail)


@action
def send_back_ending(*, by: Actor, at: datetime, ending: Ending, answer: str) -> None:
    """Send it back to the worker with what is missing; the work goes on."""
    found = _open(by=by, at=at, ending=ending)
    if not answer.strip():
        raise NoAnswer(field="answer")
    _decide(found, by=by, at=at, state=EndingState.SENT_BACK, answer=answer)
    record(by=by, event=Event.ENDING_SENT_BACK, target=found.person, at=at)


def _begin(*, by: Actor, at: datetime, person: Person, note: str) -> None:
    permissions.require_notes(viewer=by, person=person, at=at)
    if not note.strip():
        raise NothingSaid(field="note")
    lock_person(person)
    if Ending.objects.filter(person=person, state=EndingState.WAITING.value).exists():
        raise WaitsAlready


def _propose(
    *, by: Actor, at: datetime, person: Person, kind: EndingKind, note: str, said: dict[str, str]
) -> Ending:
    made = Ending.objects.create(
        authority_id=person.authority_id,
        person=person,
        kind=kind.value,
        note=note.strip(),
        state=EndingState.WAITING.value,
        proposed_at=at,
        proposed_by_id=by.membership_id,
        **said,
    )
    detail = {"kind": kind.value}
    record(by=by, event=Event.ENDING_PROPOSED, target=person, at=at, detail=detail)
    return made


def _goes_down(person: Person, tier: Tier) -> bool:
    held = LevelOfSupport.objects.filter(person=person, ends_on__isnull=True).first()
    return is_step_down(held=Tier(held.tier) if held else None, wanted=tier)


def _refuse_to_do(person: Person, *, at: datetime) -> None:
    """Refuse where something is left to do: after a closure it would be on nobody's day."""
    if NextStep.objects.filter(person=person, state=StepState.OPEN.value).exists():
        raise StepsToDo
    booked = Appointment.objects.filter(person=person, state=AppointmentState.BOOKED.value)
    if booked.filter(starts_at__gt=at).exists():
        raise StillBooked


def _end_work(person: Person, *, by: Actor, at: datetime) -> None:
    """End everybody's work; the manager's own last, as it may be why the record is open to them."""
    found = Allocation.objects.filter(person=person, ends_at__isnull=True).select_related(
        "person", "membership"
    )
    for each in sorted(found, key=lambda each: (each.membership_id == by.membership_id, each.pk)):
        end_allocation(by=by, at=at, allocation=each)


def _open(*, by: Actor, at: datetime, ending: Ending) -> Ending:
    """Lock what a manager decides who answers for whoever proposed it."""
    people.require_reach(
        viewer=by,
        person=ending.person,
        at=at,
        permission=Permission.CASES_MANAGE,
        group=DataGroup.NOTES,
    )
    if ending.proposed_by_id == by.membership_id:
        raise OwnProposal
    if not permissions.workers(viewer=by).filter(pk=ending.proposed_by_id or 0).exists():
        raise NotFound
    return _lock(ending)


def _lock(ending: Ending) -> Ending:
    lock_person(ending.person)
    found = (
        Ending.objects.select_for_update(of=("self",))
        .select_related("person", "proposed_by")
        .get(pk=ending.pk)
    )
    if found.state != EndingState.WAITING:
        raise DecidedAlready
    return found


def _decide(
    ending: Ending, *, by: Actor, at: datetime, state: EndingState, answer: str = ""
) -> None:
    ending.state, ending.answer = state.value, answer.strip()
    ending.decided_at, ending.decided_by_id = at, by.membership_id
    ending.save(update_fields=["state", "answer", "decided_at", "decided_by"])
