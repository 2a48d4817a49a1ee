"""What is written of activities that come in at once? One row for each, with its earlier states."""

from dataclasses import dataclass
from datetime import date, datetime

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
