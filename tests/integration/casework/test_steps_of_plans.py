"""Is a step of a plan for special needs shown to those alone to whom such plans lie open?"""

from datetime import timedelta

import pytest

from tests.clock import NOW
from tests.factories.casework import NextStepFactory
from tests.factories.people import AccessGrantFactory
from tests.factories.plans import PlanFactory, PlanStepFactory
from tests.integration.casework.conftest import Member, Opened
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.casework.actions import steps as actions
from waymark.casework.models.steps import NextStep
from waymark.casework.queries.feeds import get_diary
from waymark.casework.queries.steps import get_step, list_own_steps, list_steps
from waymark.casework.rules.vocabulary import StepState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary

TODAY = local_date(NOW)
LATER = TODAY + timedelta(days=3)


@pytest.fixture
def worker(join: Member, person: Person) -> Membership:
    """A colleague to whom the notes lie open, and nothing of special needs."""
    made = join(is_open=False)
    AccessGrantFactory.create(person=person, membership=made, data_groups=["notes"], starts_at=NOW)
    return made


def _step(person: Person, owner: Membership, *, kind: str, **more: object) -> NextStep:
    made: NextStep = NextStepFactory.create(person=person, owner=owner, due_on=TODAY, **more)
    plan = PlanFactory.create(person=person, kind=kind, is_agreed=True)
    PlanStepFactory.create(plan=plan, doer="adviser", next_step=made)
    return made


@pytest.mark.parametrize("kind", ["adulthood", "supported_internship"])
def test_step_shows_with_special_needs_alone(
    by: Actor, adviser: Membership, worker: Membership, person: Person, opened: Opened, kind: str
) -> None:
    step = _step(person, adviser, kind=kind)
    done = _step(person, adviser, kind=kind, state="done", done_at=NOW)
    plain = _step(person, adviser, kind="general")
    narrow = member_actor(worker)

    for viewer, shown in ((by, [step, plain]), (narrow, [plain])):
        found = list_steps(viewer=viewer, record=opened(viewer), state=StepState.OPEN)
        assert list(found) == shown
    assert list(list_steps(viewer=by, record=opened(by), state=StepState.DONE)) == [done]
    assert not list_steps(viewer=narrow, record=opened(narrow), state=StepState.DONE)
    with pytest.raises(NotFound):
        get_step(viewer=narrow, record=opened(narrow), public_id=step.public_id)


def test_nobody_changes_a_step_that_they_may_not_read(
    by: Actor, adviser: Membership, worker: Membership, person: Person
) -> None:
    step = _step(person, adviser, kind="adulthood")
    narrow = member_actor(worker)

    for change in (actions.finish_step, actions.reopen_step, actions.put_back_step):
        with pytest.raises(NotFound):
            change(by=narrow, at=NOW, step=step)
    with pytest.raises(NotFound):
        actions.put_off_step(by=narrow, at=NOW, step=step, due_on=LATER)
    actions.finish_step(by=by, at=NOW, step=step)


def test_own_step_leaves_the_day_where_its_plan_is_closed(
    by: Actor, adviser: Membership, worker: Membership, person: Person
) -> None:
    for owner in (adviser, worker):
        _step(person, owner, kind="adulthood")
    plain = _step(person, worker, kind="transition")
    narrow = member_actor(worker)

    assert len(list_own_steps(viewer=by, at=NOW, until=TODAY)) == 1
    assert list_own_steps(viewer=narrow, at=NOW, until=TODAY) == [plain]
    assert list(get_diary(viewer=narrow, at=NOW).steps) == [plain]


def test_own_step_leaves_the_day_where_the_notes_are_closed(join: Member, person: Person) -> None:
    member = join(is_open=False)
    AccessGrantFactory.create(
        person=person, membership=member, data_groups=["contact"], starts_at=NOW
    )
    NextStepFactory.create(person=person, owner=member, due_on=TODAY)

    assert list_own_steps(viewer=member_actor(member), at=NOW, until=TODAY) == []


def test_list_row_does_not_tell_of_a_step_of_such_a_plan(
    by: Actor, adviser: Membership, person: Person
) -> None:
    _step(person, adviser, kind="adulthood")

    actions.add_step(by=by, at=NOW, person=person, what="Ring the college", due_on=LATER)

    row = PersonSummary.objects.get(person=person)
    assert (row.next_step, row.next_step_on) == ("Ring the college", LATER)
