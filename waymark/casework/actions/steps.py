"""How does a next step come about, get done, and get put off?"""

from datetime import date, datetime

from waymark.access.models.members import Membership
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person, summarise
from waymark.casework.models.contacts import Contact
from waymark.casework.models.steps import NextStep
from waymark.casework.permissions import require_notes, require_step
from waymark.casework.rules.steps import may_be_due_on
from waymark.casework.rules.vocabulary import StepState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.people.models.people import Person


class NoStep(ActionRefused):
    """Say what the next step is, or leave its day empty too."""


class NoStepDay(ActionRefused):
    """Say by which day the next step is to be done."""


class StepDayOutOfReach(ActionRefused):
    """The day must be today or later, and within a year."""


class NotToDo(ActionRefused):
    """This step is done already. Look at the record again."""


class NotDone(ActionRefused):
    """This step is not done, so there is nothing to undo."""


class NotPutOff(ActionRefused):
    """This step was not put off, so there is nothing to undo."""


class NobodyToDoIt(ActionRefused):
    """A next step needs somebody who works here to do it."""


@action
def add_step(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    what: str,
    due_on: date | None,
    contact: Contact | None = None,
    owner: Membership | None = None,
) -> NextStep:
    """Add a next step, to be done by its owner: whoever adds it, where nobody else is named."""
    require_notes(viewer=by, person=person, at=at)
    if not what.strip():
        raise NoStep(field="step")
    if due_on is None:
        raise NoStepDay(field="step_due_on")
    if not may_be_due_on(due_on, local_date(at)):
        raise StepDayOutOfReach(field="step_due_on")
    owner_id = owner.pk if owner else by.membership_id
    if owner_id is None:
        raise NobodyToDoIt
    lock_person(person)
    made = NextStep.objects.create(
        authority_id=person.authority_id,
        person=person,
        what=what.strip(),
        due_on=due_on,
        first_due_on=due_on,
        owner_id=owner_id,
        contact=contact,
        state=StepState.OPEN.value,
        added_at=at,
    )
    summarise(person)
    record(by=by, event=Event.STEP_ADDED, target=person, at=at)
    return made


@action
def finish_step(*, by: Actor, at: datetime, step: NextStep, done_on: date | None = None) -> None:
    """Say that a step is done: today, or on the day given."""
    found = _lock(by=by, at=at, step=step)
    if found.state != StepState.OPEN:
        raise NotToDo
    found.state, found.done_at, found.done_by_id = StepState.DONE.value, at, by.membership_id
    found.done_on = done_on or local_date(at)
    _save(found)
    record(by=by, event=Event.STEP_DONE, target=found.person, at=at)


@action
def reopen_step(*, by: Actor, at: datetime, step: NextStep) -> None:
    """Take back that a step is done."""
    found = _lock(by=by, at=at, step=step)
    if found.state != StepState.DONE:
        raise NotDone
    found.state, found.done_at, found.done_by_id = StepState.OPEN.value, None, None
    found.done_on = None
    _save(found)
    record(by=by, event=Event.STEP_ADDED, target=found.person, at=at, detail={"is_undone": True})


@action
def put_off_step(*, by: Actor, at: datetime, step: NextStep, due_on: date) -> None:
    """Give an open step another day."""
    found = _lock(by=by, at=at, step=step)
    if found.state != StepState.OPEN:
        raise NotToDo
    if not may_be_due_on(due_on, local_date(at)):
        raise StepDayOutOfReach(field="due_on")
    found.due_on, found.put_off_from = due_on, found.due_on
    _save(found)
    detail = {"first_due_on": found.first_due_on.isoformat(), "due_on": due_on.isoformat()}
    record(by=by, event=Event.STEP_PUT_OFF, target=found.person, at=at, detail=detail)


@action
def put_back_step(*, by: Actor, at: datetime, step: NextStep) -> None:
    """Give a step back the day that it had before it was put off."""
    found = _lock(by=by, at=at, step=step)
    if found.put_off_from is None or found.state != StepState.OPEN:
        raise NotPutOff
    found.due_on, found.put_off_from = found.put_off_from, None
    _save(found)
    record(by=by, event=Event.STEP_PUT_OFF, target=found.person, at=at, detail={"is_undone": True})


def _lock(*, by: Actor, at: datetime, step: NextStep) -> NextStep:
    require_step(viewer=by, step=step, at=at)
    lock_person(step.person)
    return NextStep.objects.select_for_update(of=("self",)).select_related("person").get(pk=step.pk)


def _save(step: NextStep) -> None:
    step.save(update_fields=["state", "done_on", "done_at", "done_by", "due_on", "put_off_from"])
    summarise(step.person)
