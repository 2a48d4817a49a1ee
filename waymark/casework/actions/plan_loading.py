"""How do the plans and assessments of a great many young people come in at once?"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.loading import CannotLoadByHand
from waymark.casework.models.assessments import Assessment
from waymark.casework.models.plans import Plan, PlanStep
from waymark.casework.models.steps import NextStep
from waymark.casework.rules.assessments import accepted, latest_form
from waymark.casework.rules.plan_loading import AssessmentRow, PlanningRows, PlanRow
from waymark.casework.rules.plans import kinds_seen
from waymark.casework.rules.timelines import timelines_on
from waymark.casework.rules.vocabulary import (
    AgreedHow,
    AssessmentState,
    PlanState,
    StepDoer,
    StepState,
)
from waymark.core.actors import Actor, ActorKind
from waymark.core.bulk import reserve_keys, write_rows
from waymark.core.dates import local_moment
from waymark.people.rules.vocabulary import DataGroup

PLAN_COLUMNS = (
    "id", "person_id", "series", "number", "kind", "goal", "starts_on", "review_on", "state",
    "timeline", "revision", "written_at", "written_by_id", "agreed_on", "agreed_how", "witness",
    "agreed_by_id", "copy_given_on",
)  # fmt: skip
STEP_COLUMNS = (
    "plan_id", "key", "what", "doer", "doer_name", "due_on", "state", "done_on", "evidence",
    "next_step_id",
)  # fmt: skip
ASSESSMENT_COLUMNS = (
    "person_id", "kind", "version", "done_on", "answers", "own_view", "state", "revision",
    "written_at", "written_by_id", "completed_at",
)  # fmt: skip


@action
def load_plans(*, by: Actor, rows: PlanningRows, at: datetime) -> None:
    """Write agreed plans with their steps, and completed assessments. All or none.

    For machines and operators. The open next step of the young person, where there is one, becomes
    the adviser's step of the plan, so that no second one is needed; but not of a plan that asks
    for more than the notes, as everybody who reads those knows the step.
    """
    access.require(by, Permission.CASES_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotLoadByHand
    keys = reserve_keys(Plan, len(rows.plans)) if rows.plans else []
    keyed = list(zip(keys, rows.plans, strict=True))
    plans = write_rows(Plan, PLAN_COLUMNS, (_plan(key, row) for key, row in keyed))
    people = [row.person_id for row in rows.plans]
    held = NextStep.objects.filter(person_id__in=people, state=StepState.OPEN.value)
    own = {step.person_id: step for step in held.order_by("-due_on", "-pk")}
    steps = write_rows(PlanStep, STEP_COLUMNS, _steps(keyed, own))
    assessments = write_rows(
        Assessment, ASSESSMENT_COLUMNS, (_assessment(row) for row in rows.assessments)
    )
    detail = {"plans": plans, "steps": steps, "assessments": assessments}
    record(by=by, event=Event.PLANS_LOADED, at=at, detail=detail)


def _plan(key: int, row: PlanRow) -> tuple[Any, ...]:
    return (
        key,
        row.person_id,
        uuid4(),
        1,
        row.kind.value,
        row.goal,
        row.starts_on,
        row.review_on,
        PlanState.AGREED.value,
        timelines_on(row.starts_on).name,
        1,
        local_moment(row.starts_on),
        row.writer_id,
        row.starts_on,
        AgreedHow.ON_PAPER.value,
        "",
        row.writer_id,
        row.starts_on,
    )


def _steps(
    keyed: Sequence[tuple[int, PlanRow]], own: Mapping[int, NextStep]
) -> Iterator[tuple[Any, ...]]:
    for key, row in keyed:
        step = own.get(row.person_id)
        if step is not None and row.kind in kinds_seen([DataGroup.NOTES]):
            words = (step.what, StepDoer.ADVISER.value, "", step.due_on)
            yield key, uuid4(), *words, StepState.OPEN.value, None, "", step.pk
        for each in row.steps:
            state = StepState.DONE if each.done_on else StepState.OPEN
            words = (each.what, each.doer.value, "", each.due_on)
            yield key, uuid4(), *words, state.value, each.done_on, "", None


def _assessment(row: AssessmentRow) -> tuple[Any, ...]:
    form = latest_form(row.kind)
    written_at = local_moment(row.done_on)
    return (
        row.person_id,
        row.kind.value,
        form.version,
        row.done_on,
        json.dumps(accepted(form, row.answers)),
        row.own_view,
        AssessmentState.COMPLETED.value,
        1,
        written_at,
        row.writer_id,
        written_at,
    )
