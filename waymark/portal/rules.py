"""What is left to do about a consultation or a decision, and what has to be done first?"""

from collections.abc import Mapping
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


class PublicState(StrEnum):
    """How far a consultation has come, as everybody sees it."""

    OPEN = "open"
    SOON = "soon"
    CLOSED = "closed"
    PUBLISHED = "published"


PUBLIC_STATES: Mapping[PublicState, frozenset[ConsultationStage]] = {
    PublicState.OPEN: frozenset({ConsultationStage.OPEN}),
    PublicState.SOON: frozenset({ConsultationStage.SCHEDULED}),
    PublicState.CLOSED: frozenset(
        {ConsultationStage.CLOSED, ConsultationStage.ANALYSING, ConsultationStage.WITHDRAWN}
    ),
    PublicState.PUBLISHED: frozenset(
        {ConsultationStage.REPORTED, ConsultationStage.FEEDBACK, ConsultationStage.ARCHIVED}
    ),
}
"""Which stages each of them stands for; a draft is nobody else's business."""


def public_order(found: tuple[ConsultationStage, datetime | None]) -> tuple[int, float]:
    """Return by what consultations are sorted: what can be answered first, the soonest to close.

    Then what opens soon, then the past, the latest to close first.
    """
    stage, closes_at = found
    moment = closes_at.timestamp() if closes_at else 0.0
    if stage in PUBLIC_STATES[PublicState.OPEN]:
        return 0, moment
    return (1, moment) if stage in PUBLIC_STATES[PublicState.SOON] else (2, -moment)


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
