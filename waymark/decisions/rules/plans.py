"""Is it a key decision, and where has it got to, from the forward plan to the decision?"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from waymark.core.dates import day_in_words
from waymark.decisions.rules.notices import packaged


class PlanState(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    FOR_DECISION = "for_decision"
    DECIDED = "decided"


PLAN_MOVES: dict[PlanState, frozenset[PlanState]] = {
    PlanState.DRAFT: frozenset({PlanState.PUBLISHED, PlanState.WITHDRAWN}),
    PlanState.PUBLISHED: frozenset(
        {PlanState.DEFERRED, PlanState.WITHDRAWN, PlanState.SUPERSEDED, PlanState.FOR_DECISION}
    ),
    PlanState.DEFERRED: frozenset({PlanState.PUBLISHED, PlanState.WITHDRAWN, PlanState.SUPERSEDED}),
    PlanState.FOR_DECISION: frozenset({PlanState.DECIDED, PlanState.DEFERRED, PlanState.WITHDRAWN}),
    PlanState.WITHDRAWN: frozenset(),
    PlanState.SUPERSEDED: frozenset(),
    PlanState.DECIDED: frozenset(),
}
LIVE = frozenset({PlanState.PUBLISHED, PlanState.DEFERRED, PlanState.FOR_DECISION})
"""States in which everybody reads that something is to be decided."""
WAITING = LIVE | {PlanState.DRAFT}
"""States in which something is still to be decided."""
PAST_STATES = (PlanState.FOR_DECISION, PlanState.DECIDED, PlanState.WITHDRAWN)
"""What may have become of something that was planned before this record was kept."""


class Limb(StrEnum):
    """By which part of the test a decision is a key one (SI 2012/2089, regulation 8)."""

    FINANCIAL = "financial"
    WARDS = "wards"
    BOTH = "both"


class Route(StrEnum):
    """How notice of a decision was given."""

    NORMAL = "normal"
    GENERAL_EXCEPTION = "general_exception"
    SPECIAL_URGENCY = "special_urgency"


@dataclass(frozen=True)
class Threshold:
    """From where on money is significant in an authority, and in how many wards effects are."""

    amount: Decimal | None
    percent: Decimal | None
    wards: int = 2

    def in_words(self) -> str:
        """Return the threshold as a sentence keeps it: £500,000 or 10% of the budget line."""
        parts = [f"£{self.amount:,.0f}"] if self.amount is not None else []
        if self.percent is not None:
            parts.append(f"{plain(self.percent)}% of the budget line")
        return f"{' or '.join(parts)}; {self.wards} wards"


@dataclass(frozen=True)
class Facts:
    """What the test of a key decision looks at; what is not known is left out."""

    value: Decimal | None = None
    budget_line_value: Decimal | None = None
    wards: tuple[str, ...] = ()
    is_whole_area: bool = False


@dataclass(frozen=True, kw_only=True)
class ItemDraft:
    """What is to be decided, as somebody states it; a meeting gives the day in place of these."""

    title: str
    decide_from: date | None = None
    decide_until: date | None = None
    decision_maker: str = ""
    documents: str = ""
    contact: str = ""
    is_private: bool = False
    private_reason: str = ""


@dataclass(frozen=True, kw_only=True)
class PastItem:
    """What once stood on a plan, as its source tells; whether it was key may not be known."""

    title: str
    decide_from: date
    decide_until: date | None = None
    state: PlanState
    is_key: bool | None = None
    history_source: str


def may_move(current: PlanState, following: PlanState) -> bool:
    """Whether an item of the plan may go from one state to the other."""
    return following in PLAN_MOVES[current]


def usual_threshold(day: date) -> Threshold:
    """Return the threshold that stands until an authority sets its own."""
    found = packaged("thresholds", max(day, date(2012, 9, 10)))[-1]
    return Threshold(Decimal(found["amount"]), Decimal(found["percent"]), found["wards"])


def share_of_budget(facts: Facts) -> Decimal | None:
    """Return the value as per cent of its budget line, to one place; None without a budget."""
    if facts.value is None or not facts.budget_line_value:
        return None
    share: Decimal = abs(facts.value) * 100 / facts.budget_line_value
    return share.quantize(Decimal("0.1"))


def limb_met(facts: Facts, threshold: Threshold) -> Limb | None:
    """Return by which limb a decision is a key one, or None; savings weigh as spending does."""
    value = abs(facts.value) if facts.value is not None else None
    by_amount = value is not None and threshold.amount is not None and value >= threshold.amount
    by_share = (
        value is not None
        and threshold.percent is not None
        and bool(facts.budget_line_value)
        and value * 100 >= threshold.percent * (facts.budget_line_value or 0)
    )
    in_wards = facts.is_whole_area or len(set(facts.wards)) >= threshold.wards
    if by_amount or by_share:
        return Limb.BOTH if in_wards else Limb.FINANCIAL
    return Limb.WARDS if in_wards else None


def period_in_words(start: date, end: date) -> str:
    """Return the day, or the first and the last, on which something is to be decided."""
    if start == end:
        return day_in_words(start)
    return f"From {day_in_words(start)} to {day_in_words(end)}"


def plain(number: Decimal) -> str:
    """Return a number without the noughts that say nothing."""
    return f"{number.normalize():f}"
