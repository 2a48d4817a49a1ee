"""How do the steps of a plan come about, get done, and reach the adviser's day?

A step of the adviser is a next step from the moment the plan is agreed; until then, and for what
others do, it stands in the plan alone.
"""

from collections.abc import Iterable
from datetime import date, datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.steps import StepDayOutOfReach, add_step, finish_step, reopen_step
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.plans import Plan, PlanStep
from waymark.casework.models.steps import NextStep
from waymark.casework.permissions import require_plan
from waymark.casework.rules.plans import MOST_STEPS, is_within_plan
from waymark.casework.rules.steps import may_be_due_on
from waymark.casework.rules.vocabulary import PlanState, StepDoer, StepState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused


class PlanIsAgreed(ActionRefused):
    """What was agreed stays as it is. Make a new version to change its steps."""


class NoPlanStep(ActionRefused):
    """Say what is to be done."""


class PlanStepOutOfReach(ActionRefused):
    """The day must be on or after the day the plan starts, and within three years of it."""


class TooManySteps(ActionRefused):
    """A plan has 40 steps at most. Take one out, or write them as one."""


class PlanStepNotToDo(ActionRefused):
    """This step is not to be done now: the plan is not in force, or the step is done already."""


class PlanStepNotDone(ActionRefused):
    """This step is not done, so there is nothing to undo."""


class DoneInFuture(ActionRefused):
    """The day on which the step was done must be today or earlier."""


class OwnStepGoneBy(ActionRefused):
    """A step of yours is due on a day that has gone by or is over a year away. Give it another."""


@action
def add_plan_step(
    *,
    by: Actor,
    at: datetime,
    plan: Plan,
    what: str,
    doer: StepDoer,
    due_on: date,
    doer_name: str = "",
) -> PlanStep:
    """Add a step to a draft."""
    found = _lock_draft(by=by, at=at, plan=plan)
    _check(found, what=what, due_on=due_on)
    if PlanStep.objects.filter(plan=found).count() >= MOST_STEPS:
        raise TooManySteps
    made = PlanStep.objects.create(
        authority_id=found.authority_id,
        plan=found,
        what=what.strip(),
        doer=doer.value,
        doer_name=doer_name.strip(),
        due_on=due_on,
    )
    record(by=by, event=Event.PLAN_WRITTEN, target=found.person, at=at)
    return made


@action
def change_plan_step(
    *,
    by: Actor,
    at: datetime,
    step: PlanStep,
    what: str,
    doer: StepDoer,
    due_on: date,
    doer_name: str = "",
) -> None:
    """Put a step of a draft otherwise.

    Given to somebody else, it is no next step any more once the draft is agreed.
    """
    found = _lock_draft(by=by, at=at, plan=step.plan)
    _check(found, what=what, due_on=due_on)
    held = PlanStep.objects.get(pk=step.pk)
    if doer is not StepDoer.ADVISER:
        held.next_step = None
    held.what, held.doer, held.due_on = what.strip(), doer.value, due_on
    held.doer_name = doer_name.strip()
    held.save(update_fields=["what", "doer", "doer_name", "due_on", "next_step"])
    record(by=by, event=Event.PLAN_WRITTEN, target=found.person, at=at)


@action
def remove_plan_step(*, by: Actor, at: datetime, step: PlanStep) -> None:
    """Take a step out of a draft."""
    found = _lock_draft(by=by, at=at, plan=step.plan)
    PlanStep.objects.filter(pk=step.pk).delete()
    record(by=by, event=Event.PLAN_WRITTEN, target=found.person, at=at)


@action
def finish_plan_step(
    *, by: Actor, at: datetime, step: PlanStep, done_on: date, evidence: str = ""
) -> None:
    """Say that a step of the plan in force is done, and what shows it."""
    held = _lock_step(by=by, at=at, step=step)
    if held.plan.state != PlanState.AGREED or held.is_done:
        raise PlanStepNotToDo
    if done_on > local_date(at):
        raise DoneInFuture(field="done_on")
    if held.next_step is not None:
        finish_step(by=by, at=at, step=held.next_step, done_on=done_on)
    else:
        held.state, held.done_on = StepState.DONE.value, done_on
    held.evidence = evidence.strip()
    held.save(update_fields=["state", "done_on", "evidence"])
    _tell_draft(held, state=StepState.DONE, done_on=done_on, evidence=held.evidence)
    record(by=by, event=Event.PLAN_STEP_DONE, target=held.plan.person, at=at)


@action
def reopen_plan_step(*, by: Actor, at: datetime, step: PlanStep) -> None:
    """Take back that a step of the plan in force is done."""
    held = _lock_step(by=by, at=at, step=step)
    if held.plan.state != PlanState.AGREED or not held.is_done:
        raise PlanStepNotDone
    if held.next_step is not None:
        reopen_step(by=by, at=at, step=held.next_step)
    held.state, held.done_on = StepState.OPEN.value, None
    held.save(update_fields=["state", "done_on"])
    _tell_draft(held, state=StepState.OPEN, done_on=None, evidence=held.evidence)
    record(by=by, event=Event.PLAN_STEP_REOPENED, target=held.plan.person, at=at)


def hand_out_steps(*, by: Actor, at: datetime, plan: Plan, steps: Iterable[PlanStep]) -> None:
    """Make next steps of what the adviser does; those carried over take their words and day."""
    for step in steps:
        if step.doer != StepDoer.ADVISER or step.is_done or step.state != StepState.OPEN:
            continue
        if step.next_step is None:
            try:
                step.next_step = add_step(
                    by=by, at=at, person=plan.person, what=step.what, due_on=step.due_on
                )
            except StepDayOutOfReach as gone_by:
                raise OwnStepGoneBy from gone_by
            step.save(update_fields=["next_step"])
        else:
            _carry_over(step, step.next_step, at=at)


def drop_steps(*, by: Actor, at: datetime, before: Plan, after: Iterable[PlanStep]) -> None:
    """Say of the next steps of a version that the next one has no longer: not to be done."""
    kept = {step.next_step_id for step in after}
    held = PlanStep.objects.filter(plan=before, next_step__state=StepState.OPEN.value)
    for step in held.select_related("next_step"):
        dropped = step.next_step
        if dropped is not None and dropped.pk not in kept:
            dropped.state = StepState.DROPPED.value
            dropped.done_at, dropped.done_by_id = at, by.membership_id
            dropped.save(update_fields=["state", "done_at", "done_by"])


def _tell_draft(step: PlanStep, *, state: StepState, done_on: date | None, evidence: str) -> None:
    """Say the same in the next version that is being written, which began with what was then."""
    same = PlanStep.objects.filter(
        plan__series=step.plan.series, plan__state=PlanState.DRAFT.value, key=step.key
    )
    same.update(evidence=evidence)
    same.filter(next_step__isnull=True).update(state=state.value, done_on=done_on)


def _carry_over(step: PlanStep, held: NextStep, *, at: datetime) -> None:
    if held.due_on != step.due_on and not may_be_due_on(step.due_on, local_date(at)):
        raise OwnStepGoneBy
    held.what, held.due_on = step.what, step.due_on
    held.save(update_fields=["what", "due_on"])


def _check(plan: Plan, *, what: str, due_on: date) -> None:
    if not what.strip():
        raise NoPlanStep(field="what")
    if not is_within_plan(due_on, plan.starts_on):
        raise PlanStepOutOfReach(field="due_on")


def _lock_draft(*, by: Actor, at: datetime, plan: Plan) -> Plan:
    require_plan(viewer=by, plan=plan, at=at)
    lock_person(plan.person)
    found = Plan.objects.select_for_update(of=("self",)).select_related("person").get(pk=plan.pk)
    if found.state != PlanState.DRAFT:
        raise PlanIsAgreed
    return found


def _lock_step(*, by: Actor, at: datetime, step: PlanStep) -> PlanStep:
    require_plan(viewer=by, plan=step.plan, at=at)
    lock_person(step.plan.person)
    return (
        PlanStep.objects.select_for_update(of=("self",))
        .select_related("plan__person", "next_step__person")
        .get(pk=step.pk)
    )
