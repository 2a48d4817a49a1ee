"""What is left to do about a consultation or a decision, and what has to be done first?"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from waymark.consultations.rules.stages import IS_OVER
from waymark.consultations.rules.vocabulary import ConsultationStage

CLOSING_SOON = timedelta(days=7)
"""How long before closing those who run a consultation are told of it."""


class Need(StrEnum):
    """One thing that somebody has to do."""

    FINISH_SETUP = "finish_setup"
    APPROVE = "approve"
    OPEN_APPROVED = "open_approved"
    OPENS = "opens"
    CLOSES_SOON = "closes_soon"
    FREEZE_ANSWERS = "freeze_answers"
    AMENDMENTS_OUTSIDE = "amendments_outside"
    MAKE_REPORT = "make_report"
    PUBLISH_REPORT = "publish_report"
    RECORD_DECISION = "record_decision"
    PUBLISH_DECISION = "publish_decision"


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How far a consultation has come, as far as the next step depends on it."""

    stage: ConsultationStage
    closes_at: datetime | None = None
    awaits_approval: bool = False
    responses_held: bool = True
    has_snapshot: bool = False
    amendments_outside: int = 0
    has_edition: bool = False
    is_latest_edition_published: bool = False
    has_decision: bool = False


def needs_of(standing: Standing, *, at: datetime) -> tuple[Need, ...]:
    """Return what is left to do now, in the order in which it is done."""
    stage = standing.stage
    if stage is ConsultationStage.DRAFT:
        return (Need.APPROVE if standing.awaits_approval else Need.FINISH_SETUP,)
    if stage in IS_OVER:
        return ()
    if stage is ConsultationStage.APPROVED:
        return (Need.OPEN_APPROVED,)
    if stage is ConsultationStage.SCHEDULED:
        return (Need.OPENS,)
    if stage is ConsultationStage.OPEN:
        is_soon = standing.closes_at is not None and standing.closes_at - at <= CLOSING_SOON
        return (Need.CLOSES_SOON,) if is_soon else ()
    if not standing.responses_held:
        return ()
    if not standing.has_snapshot:
        return (Need.FREEZE_ANSWERS,)
    needs = [Need.AMENDMENTS_OUTSIDE] if standing.amendments_outside else []
    if not standing.has_edition:
        needs.append(Need.MAKE_REPORT)
    elif not standing.is_latest_edition_published:
        needs.append(Need.PUBLISH_REPORT)
    elif not standing.has_decision:
        needs.append(Need.RECORD_DECISION)
    return tuple(needs)
