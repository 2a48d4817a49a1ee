"""What is written of plans and assessments that come in at once? One row for each thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from waymark.casework.rules.vocabulary import AssessmentKind, PlanKind, StepDoer


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStepRow:
    """A step that the plan has beside the next step of the adviser; done where it has a day."""

    what: str
    doer: StepDoer
    due_on: date
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A plan that was agreed with somebody whom its writer works with."""

    person_id: int
    writer_id: int
    kind: PlanKind
    goal: str
    starts_on: date
    review_on: date
    steps: tuple[PlanStepRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentRow:
    """A completed assessment by the form in use."""

    person_id: int
    writer_id: int | None
    kind: AssessmentKind
    done_on: date
    answers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    own_view: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningRows:
    """The plans and assessments of many people."""

    plans: tuple[PlanRow, ...] = ()
    assessments: tuple[AssessmentRow, ...] = ()
