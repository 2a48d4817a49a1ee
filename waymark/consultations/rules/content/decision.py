"""How does a report show what was decided?"""

from dataclasses import dataclass
from datetime import date

from waymark.consultations.rules.content.facts import DocumentLine


@dataclass(frozen=True, kw_only=True)
class ConditionLine:
    """What a decision depends on; None is what the source does not give."""

    text: str
    owner: str | None = None
    due_on: date | None = None
    is_met: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ReviewLine:
    """What would bring a decision back; None is what the source does not give."""

    text: str
    review_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class DecisionBlock:
    """What was decided, dated, beside the frozen statistics.

    `headline` is the state in words, such as "In principle, subject to review", and is shown
    wherever the decision is. None or an empty text is what the source does not give, and
    `not_given` names it in words.
    """

    body: str
    decided_on: date
    wording: str
    finality: str
    stage: str
    headline: str
    reasons: str = ""
    alternatives: str = ""
    conditions: tuple[ConditionLine, ...] = ()
    reviews: tuple[ReviewLine, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    is_recorded_from_history: bool = False
    source: str = ""
    not_given: tuple[str, ...] = ()
