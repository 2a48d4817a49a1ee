"""How is the review of a cycle written, filled with figures, approved, and its end planned?"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from uuid import UUID

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.rows import keep_rows
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.reviews import CycleReview, ExitAction, ReviewFigure
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.stages import Outcome, may_review
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile


class ReviewTooEarly(ActionRefused):
    """A review is written while the cycle is open at monitoring or at review."""


class PeriodBackwards(ActionRefused):
    """The period that is looked at cannot end before it begins."""


class OutcomeWithoutReason(ActionRefused):
    """Say why this is the outcome."""


class ReviewApproved(ActionRefused):
    """The review is approved, so it stays as it is. Open an earlier stage again to change it."""


class NothingToApprove(ActionRefused):
    """Write down the outcome with its reason before the review is approved."""


class ApprovedOffDay(ActionRefused):
    """A review is approved after the period it looks at has ended, and not in the future."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewWritten:
    """What a review says, by the names of the model; the outcome may come later."""

    period_from: date
    period_to: date
    changed: str
    voices: str = ""
    lessons: str = ""
    outcome: Outcome | None = None
    outcome_reason: str = ""


@dataclass(frozen=True)
class FigureRow:
    public_id: UUID | None
    what: str
    after: str
    source: str
    before: str = ""


@dataclass(frozen=True)
class ExitRow:
    public_id: UUID | None
    what: str
    owner: str
    due_on: date
    done_on: date | None = None


@action
def write_review(
    *, by: Actor, cycle: Cycle, written: ReviewWritten, version: int, at: datetime
) -> CycleReview:
    """Write the review of a cycle, or change one that is not approved; version 0 is a new one."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    held = Cycle.objects.select_for_update().get(pk=cycle.pk)
    if not may_review(state=CycleState(held.state), stage=CycleStage(held.stage)):
        raise ReviewTooEarly
    if written.period_to < written.period_from:
        raise PeriodBackwards(field="period_to")
    if written.outcome is not None and not written.outcome_reason.strip():
        raise OutcomeWithoutReason(field="outcome_reason")
    found = CycleReview.objects.filter(cycle=held).first()
    if found is None:
        found = CycleReview(authority_id=held.authority_id, cycle=held, revision=0)
    _require_open(found)
    if found.revision != version:
        raise ChangedMeanwhile
    for each in fields(written):
        setattr(found, each.name, getattr(written, each.name))
    found.outcome = written.outcome.value if written.outcome else ""
    found.outcome_reason = written.outcome_reason if written.outcome else ""
    found.revision += 1
    found.save()
    record(by=by, event=Event.CYCLE_REVIEW_SAVED, target=found, at=at, detail={"part": "review"})
    return found


@action
def keep_figures(
    *,
    by: Actor,
    review: CycleReview,
    rows: Sequence[FigureRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep what changed in figures, each with its source."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(review)
    _require_open(found)
    held = ReviewFigure.objects.filter(review=found)
    keep_rows(held, rows, FigureRow, version=version, authority_id=found.authority_id, review=found)
    record(by=by, event=Event.CYCLE_REVIEW_SAVED, target=found, at=at, detail={"part": "figures"})


@action
def keep_exit_plan(
    *,
    by: Actor,
    review: CycleReview,
    rows: Sequence[ExitRow],
    at: datetime,
    version: int | None = None,
) -> None:
    """Keep what is to be done until a service ends; it goes on after the approval."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(review)
    held = ExitAction.objects.filter(review=found)
    keep_rows(held, rows, ExitRow, version=version, authority_id=found.authority_id, review=found)
    record(by=by, event=Event.CYCLE_REVIEW_SAVED, target=found, at=at, detail={"part": "exit"})


@action
def approve_review(
    *, by: Actor, review: CycleReview, approved_by: str, approved_on: date, at: datetime
) -> CycleReview:
    """Write down which person by office, or which body, approved the review and when."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = _locked(review)
    _require_open(found)
    if not found.outcome:
        raise NothingToApprove
    if not found.period_to <= approved_on <= local_date(at):
        raise ApprovedOffDay(field="approved_on")
    found.approved_by, found.approved_on = approved_by, approved_on
    found.save(update_fields=["approved_by", "approved_on"])
    record(by=by, event=Event.CYCLE_REVIEW_APPROVED, target=found, at=at)
    return found


def _locked(review: CycleReview) -> CycleReview:
    return CycleReview.objects.select_for_update().get(pk=review.pk)


def _require_open(review: CycleReview) -> None:
    if review.approved_on is not None:
        raise ReviewApproved
