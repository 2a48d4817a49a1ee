"""What do the pages at work show of changes of mind made known after closing?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.consultations.models.hearing.amendments import (
    AMENDMENT_EFFECT_LABELS,
    SUPPORT_LABELS,
    Amendment,
    AmendmentSupport,
)
from waymark.consultations.rules.vocabulary import AmendmentEffect, SupportKind
from waymark.consultations.rules.wording import counted


@dataclass(frozen=True)
class AmendmentLine:
    """One change of mind."""

    body: str
    question: str
    wording: str
    covers: str
    supports: tuple[str, ...]
    effect: str
    received_on: date | None
    requested_by: str
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True)
class AmendmentsPage:
    """The changes of mind made known after closing."""

    amendments: tuple[AmendmentLine, ...]
    add_url: str
    analysis_url: str
    is_closed: bool


def amendment_lines(
    *,
    amendments: Sequence[Amendment],
    supports: Mapping[int, Sequence[AmendmentSupport]],
    covered: Mapping[int, int],
) -> tuple[AmendmentLine, ...]:
    """Return each change of mind with whom it covers and how the body now stands."""
    return tuple(
        AmendmentLine(
            body=each.body.name,
            question=each.question.wording,
            wording=each.wording,
            covers=counted(covered.get(each.pk, 0), "response"),
            supports=tuple(
                f"{SUPPORT_LABELS[SupportKind(row.kind)]} {row.option.label}"
                for row in supports[each.pk]
            ),
            effect=AMENDMENT_EFFECT_LABELS[AmendmentEffect(each.effect)],
            received_on=each.received_on,
            requested_by=each.requested_by,
            recorded_at=each.recorded_at,
            recorded_by=str(each.recorded_by or ""),
        )
        for each in amendments
    )
