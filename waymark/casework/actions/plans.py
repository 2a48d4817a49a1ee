"""How is a plan written, agreed, revised and looked at again?"""

from datetime import date, datetime, timedelta

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.plan_steps import drop_steps, hand_out_steps
from waymark.casework.actions.summarising import lock_person, summarise
from waymark.casework.models.plans import Plan, PlanReview, PlanStep
from waymark.casework.permissions import require_plan, require_plan_kind
from waymark.casework.rules import plans as rules
from waymark.casework.rules.timelines import proposed_steps, timelines_on
from waymark.casework.rules.vocabulary import AgreedHow, PlanKind, PlanOutcome, PlanState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.people.models.people import Person

STARTS_BACK = timedelta(days=366)
"""How long ago a plan may have begun that is written down now."""


class NoGoal(ActionRefused):
    """Write down the goal, in the young person’s own words."""


class StartOutOfReach(ActionRefused):
    """A plan starts within a year before or after today."""


class ReviewOutOfReach(ActionRefused):
    """The day to look at the plan again must be after its start, and within three years."""


class NotADraft(ActionRefused):
    """What was agreed stays as it is. Make a new version to change it."""


class NoStepsYet(ActionRefused):
    """Add at least one step before the plan is agreed."""


class AgreedInFuture(ActionRefused):
    """The day on which it was agreed must be today or earlier, and not before the plan’s start."""


class NoWitness(ActionRefused):
    """Say who heard it: an agreement by word of mouth needs a witness."""


class NotInForce(ActionRefused):
    """This is not the version in force. Look at the latest one."""


class RevisedAlready(ActionRefused):
    """A new version of this plan is being written already. Go on with that one."""


class ReviewedInFuture(ActionRefused):
    """The day of the review must be today or earlier, and not before the plan was agreed."""


class NoNextReview(ActionRefused):
    """Say when the plan is looked at again: a day after the review, within three years."""


class CopyInFuture(ActionRefused):
    """The copy was given today or earlier, and not before the plan was agreed."""


@action
def start_plan(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: PlanKind,
    goal: str,
    starts_on: date,
    review_on: date | None = None,
    has_standard_steps: bool = True,
) -> Plan:
    """Begin the draft of a plan, with the standard steps of its kind counted from its start."""
    require_plan_kind(viewer=by, person=person, kind=kind, at=at)
    today = local_date(at)
    if not today - STARTS_BACK <= starts_on <= today + STARTS_BACK:
        raise StartOutOfReach(field="starts_on")
    review = review_on or rules.review_day(starts_on)
    _check(goal=goal, starts_on=starts_on, review_on=review)
    lock_person(person)
    made = Plan.objects.create(
        authority_id=person.authority_id,
        person=person,
        kind=kind.value,
        goal=goal.strip(),
        starts_on=starts_on,
        review_on=review,
        state=PlanState.DRAFT.value,
        timeline=timelines_on(starts_on).name if has_standard_steps else "",
        written_at=at,
        written_by_id=by.membership_id,
    )
    if has_standard_steps:
        PlanStep.objects.bulk_create(
            PlanStep(
                authority_id=person.authority_id,
                plan=made,
                what=each.what,
                doer=each.doer.value,
                due_on=each.due_on,
            )
            for each in proposed_steps(kind, starts_on)
        )
    record(by=by, event=Event.PLAN_WRITTEN, target=person, at=at, detail={"kind": kind.value})
    return made


@action
def change_plan(
    *, by: Actor, at: datetime, plan: Plan, goal: str, review_on: date, revision: int
) -> None:
    """Put another goal or day of review into a draft; `revision` is that of the draft as shown."""
    found = _lock(by=by, at=at, plan=plan)
    _require_draft(found)
    if found.revision != revision:
        raise ChangedMeanwhile
    _check(goal=goal, starts_on=found.starts_on, review_on=review_on)
    found.goal, found.review_on, found.revision = goal.strip(), review_on, revision + 1
    found.save(update_fields=["goal", "review_on", "revision"])
    record(by=by, event=Event.PLAN_WRITTEN, target=found.person, at=at)


@action
def discard_plan(*, by: Actor, at: datetime, plan: Plan) -> None:
    """Throw a draft away, with its steps."""
    found = _lock(by=by, at=at, plan=plan)
    _require_draft(found)
    PlanStep.objects.filter(plan=found).delete()
    person = found.person
    found.delete()
    record(by=by, event=Event.PLAN_DISCARDED, target=person, at=at)


@action
def agree_plan(
    *,
    by: Actor,
    at: datetime,
    plan: Plan,
    agreed_on: date,
    how: AgreedHow,
    witness: str = "",
    is_copy_given: bool = False,
) -> None:
    """Freeze a draft as it was agreed; the version before, if any, is replaced.

    The steps of the adviser become next steps of whoever records the agreement.
    """
    found = _lock(by=by, at=at, plan=plan)
    _require_draft(found)
    steps = list(PlanStep.objects.filter(plan=found).select_related("next_step"))
    if not steps:
        raise NoStepsYet
    if not min(found.starts_on, local_date(at)) <= agreed_on <= local_date(at):
        raise AgreedInFuture(field="agreed_on")
    if how is AgreedHow.VERBALLY and not witness.strip():
        raise NoWitness(field="witness")
    before = Plan.objects.filter(series=found.series, state=PlanState.AGREED.value).first()
    if before is not None:
        before.state = PlanState.REPLACED.value
        before.save(update_fields=["state"])
        drop_steps(by=by, at=at, before=before, after=steps)
    found.state = PlanState.AGREED.value
    found.agreed_on, found.agreed_how, found.agreed_by_id = agreed_on, how.value, by.membership_id
    found.witness = witness.strip()
    found.copy_given_on = agreed_on if is_copy_given else None
    found.save()
    hand_out_steps(by=by, at=at, plan=found, steps=steps)
    summarise(found.person)
    detail = {"number": found.number, "how": how.value}
    record(by=by, event=Event.PLAN_AGREED, target=found.person, at=at, detail=detail)


@action
def revise_plan(*, by: Actor, at: datetime, plan: Plan) -> Plan:
    """Begin the next version of an agreed plan, with all its steps as they stand."""
    found = _lock(by=by, at=at, plan=plan)
    _require_in_force(found)
    if Plan.objects.filter(series=found.series, state=PlanState.DRAFT.value).exists():
        raise RevisedAlready
    made = Plan.objects.create(
        authority_id=found.authority_id,
        person=found.person,
        series=found.series,
        number=found.number + 1,
        kind=found.kind,
        goal=found.goal,
        starts_on=found.starts_on,
        review_on=found.review_on,
        state=PlanState.DRAFT.value,
        timeline=found.timeline,
        written_at=at,
        written_by_id=by.membership_id,
    )
    PlanStep.objects.bulk_create(
        PlanStep(
            authority_id=found.authority_id,
            plan=made,
            key=each.key,
            what=each.what,
            doer=each.doer,
            doer_name=each.doer_name,
            due_on=each.next_step.due_on if each.next_step else each.due_on,
            state=each.state,
            done_on=each.done_on,
            evidence=each.evidence,
            next_step=each.next_step,
        )
        for each in PlanStep.objects.filter(plan=found).select_related("next_step").order_by("pk")
    )
    record(by=by, event=Event.PLAN_WRITTEN, target=found.person, at=at)
    return made


@action
def review_plan(
    *,
    by: Actor,
    at: datetime,
    plan: Plan,
    held_on: date,
    outcome: PlanOutcome,
    note: str = "",
    next_review_on: date | None = None,
) -> None:
    """Write down what a look back at an agreed plan found; unless it goes on, the plan closes."""
    found = _lock(by=by, at=at, plan=plan)
    _require_in_force(found)
    if found.agreed_on is None or not found.agreed_on <= held_on <= local_date(at):
        raise ReviewedInFuture(field="held_on")
    if outcome is PlanOutcome.GOES_ON:
        is_later = next_review_on is not None and next_review_on > held_on
        if not is_later or not rules.is_within_plan(next_review_on, held_on):  # type: ignore[arg-type]
            raise NoNextReview(field="next_review_on")
        found.review_on = next_review_on  # type: ignore[assignment]
    else:
        _close(by=by, at=at, plan=found, on=held_on)
    found.save(update_fields=["review_on", "state", "closed_on"])
    PlanReview.objects.create(
        authority_id=found.authority_id,
        plan=found,
        held_on=held_on,
        outcome=outcome.value,
        note=note.strip(),
        held_by_id=by.membership_id,
    )
    summarise(found.person)
    detail = {"outcome": outcome.value}
    record(by=by, event=Event.PLAN_REVIEWED, target=found.person, at=at, detail=detail)


@action
def note_copy(*, by: Actor, at: datetime, plan: Plan, given_on: date) -> None:
    """Write down that the young person was given a copy of what was agreed."""
    found = _lock(by=by, at=at, plan=plan)
    _require_in_force(found)
    if found.agreed_on is None or not found.agreed_on <= given_on <= local_date(at):
        raise CopyInFuture(field="given_on")
    found.copy_given_on = given_on
    found.save(update_fields=["copy_given_on"])
    record(by=by, event=Event.PLAN_COPY_GIVEN, target=found.person, at=at)


@action
def note_printing(*, by: Actor, at: datetime, plan: Plan) -> None:
    """Leave in the trail that a plan was taken out as a page to print or a file."""
    require_plan(viewer=by, plan=plan, at=at)
    record(by=by, event=Event.PLAN_PRINTED, target=plan.person, at=at)


def _lock(*, by: Actor, at: datetime, plan: Plan) -> Plan:
    require_plan(viewer=by, plan=plan, at=at)
    lock_person(plan.person)
    return Plan.objects.select_for_update(of=("self",)).select_related("person").get(pk=plan.pk)


def _require_draft(plan: Plan) -> None:
    if plan.state != PlanState.DRAFT:
        raise NotADraft


def _require_in_force(plan: Plan) -> None:
    if plan.state != PlanState.AGREED:
        raise NotInForce


def _check(*, goal: str, starts_on: date, review_on: date) -> None:
    if not goal.strip():
        raise NoGoal(field="goal")
    if not rules.is_within_plan(review_on, starts_on):
        raise ReviewOutOfReach(field="review_on")


def _close(*, by: Actor, at: datetime, plan: Plan, on: date) -> None:
    """Close the plan; its steps that staff have not done are not to be done any more."""
    draft = Plan.objects.filter(series=plan.series, state=PlanState.DRAFT.value).first()
    if draft is not None:
        PlanStep.objects.filter(plan=draft).delete()
        draft.delete()
    plan.state, plan.closed_on = PlanState.CLOSED.value, on
    drop_steps(by=by, at=at, before=plan, after=())
