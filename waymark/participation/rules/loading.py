"""What is written of activities and offers that come in at once?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.participation.rules.offers import OfferAnswer, OfferClosing, OfferKind
from waymark.participation.rules.vocabulary import Confidence, LeavingReason
from waymark.people.rules.vocabulary import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRow:
    """What a row of an activity said from a moment on; only what may change in time."""

    known_at: datetime
    code: str
    starts_on: date
    ends_on: date | None = None
    expected_end_on: date | None = None
    review_on: date | None = None
    verified_on: date | None = None
    left_because: LeavingReason | None = None
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRow:
    """What somebody did, in the states in which it was known, the first first; at least one.

    `provider_id` names an organisation here. The last state of a row may not overlap that of
    another row of the person.
    """

    states: tuple[StateRow, ...]
    source: Source = Source.FILE
    provider_id: int | None = None
    course: str = ""
    confidence: Confidence | None = None

    @property
    def latest(self) -> StateRow:
        """Return what the row says now."""
        return self.states[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """Where somebody applied and what came of it, as one row says it; one of both providers."""

    kind: OfferKind
    provider_id: int | None = None
    provider_name: str = ""
    course: str = ""
    applied_on: date
    offered_on: date | None = None
    is_conditional: bool = False
    answer: OfferAnswer | None = None
    answered_on: date | None = None
    declined_because: str = ""
    closed_on: date | None = None
    closing: OfferClosing | None = None

    @property
    def told_on(self) -> date:
        """Return the day of its latest word."""
        days = (self.applied_on, self.offered_on, self.answered_on, self.closed_on)
        return max(day for day in days if day)


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationRow:
    """What somebody meant to do, by the national list, as said at school on a day."""

    code: str
    said_on: date
