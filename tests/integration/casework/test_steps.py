"""Is a next step done, put off and taken back, by who may?"""

from datetime import timedelta

import pytest

from tests.clock import NOW
from tests.factories.casework import NextStepFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.queries import member_actor
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.casework.actions.steps import (
    NobodyToDoIt,
    NotDone,
    NotPutOff,
    NotToDo,
    StepDayOutOfReach,
    add_step,
    finish_step,
    put_back_step,
    put_off_step,
    reopen_step,
)
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.steps import get_step, list_own_steps, list_steps
from waymark.casework.rules.vocabulary import StepState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

TODAY = local_date(NOW)
LATER = TODAY + timedelta(days=5)


@pytest.fixture
def step(by: Actor, person: Person) -> NextStep:
    return add_step(by=by, at=NOW, person=person, what="Ring the college", due_on=TODAY)


def _next_on(person: Person) -> object:
    return PersonSummary.objects.get(person=person).next_step_on


def test_step_is_added_for_who_adds_it(by: Actor, person: Person, step: NextStep) -> None:
    assert (step.owner_id, step.first_due_on) == (by.membership_id, TODAY)
    assert _next_on(person) == TODAY
    assert AuditEvent.objects.get().event == Event.STEP_ADDED.value


def test_step_needs_somebody_to_do_it(person: Person) -> None:
    with pytest.raises(NobodyToDoIt):
        add_step(
            by=Actor.system(person.authority_id), at=NOW, person=person, what="Ring", due_on=TODAY
        )


def test_done_and_taken_back(by: Actor, person: Person, step: NextStep) -> None:
    finish_step(by=by, at=NOW, step=step)

    step.refresh_from_db()
    assert (step.state, step.done_by_id) == (StepState.DONE.value, by.membership_id)
    assert step.done_on == TODAY
    assert _next_on(person) is None
    with pytest.raises(NotToDo):
        finish_step(by=by, at=NOW, step=step)
    with pytest.raises(NotToDo):
        put_off_step(by=by, at=NOW, step=step, due_on=LATER)

    reopen_step(by=by, at=NOW, step=step)

    step.refresh_from_db()
    assert (step.state, step.done_at) == (StepState.OPEN.value, None)
    assert NextStep.objects.get().done_on is None
    with pytest.raises(NotDone):
        reopen_step(by=by, at=NOW, step=step)


def test_put_off_and_put_back(by: Actor, person: Person, step: NextStep) -> None:
    put_off_step(by=by, at=NOW, step=step, due_on=LATER)

    step.refresh_from_db()
    assert (step.due_on, step.first_due_on, step.put_off_from) == (LATER, TODAY, TODAY)
    assert _next_on(person) == LATER

    put_back_step(by=by, at=NOW, step=step)

    step.refresh_from_db()
    assert (step.due_on, step.put_off_from) == (TODAY, None)
    with pytest.raises(NotPutOff):
        put_back_step(by=by, at=NOW, step=step)


@pytest.mark.parametrize("days", [-1, 367])
def test_step_is_not_put_off_out_of_reach(by: Actor, step: NextStep, days: int) -> None:
    with pytest.raises(StepDayOutOfReach):
        put_off_step(by=by, at=NOW, step=step, due_on=TODAY + timedelta(days=days))


def test_step_of_a_closed_record_is_not_found(join: Member, step: NextStep) -> None:
    stranger = member_actor(join(is_open=False))

    with pytest.raises(NotFound):
        finish_step(by=stranger, at=NOW, step=step)


def test_steps_show_with_the_notes_alone(
    by: Actor, person: Person, join: Member, step: NextStep, opened: Opened
) -> None:
    narrow = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=narrow, data_groups=["contact"], starts_at=NOW
    )
    viewer = member_actor(narrow)

    assert list(list_steps(viewer=by, record=opened(by), state=StepState.OPEN)) == [step]
    assert get_step(viewer=by, record=opened(by), public_id=step.public_id) == step
    with pytest.raises(NotFound):
        get_step(viewer=viewer, record=opened(viewer), public_id=step.public_id)


def test_own_steps_are_the_open_ones_of_people_within_reach(
    by: Actor, adviser: object, step: NextStep
) -> None:
    closed, hidden = PersonFactory.create(), PersonFactory.create(is_restricted=True)
    # An allocation opens nothing that is hidden.
    AccessGrantFactory.create(person=hidden, membership=adviser, starts_at=NOW)
    for each in (closed, hidden):
        NextStepFactory.create(person=each, owner=adviser, due_on=TODAY)
    NextStepFactory.create(person=step.person, owner=adviser, due_on=LATER)
    NextStepFactory.create(
        person=step.person, owner=adviser, due_on=TODAY, state="done", done_at=NOW
    )

    assert list(list_own_steps(viewer=by, at=NOW, until=TODAY)) == [step]
