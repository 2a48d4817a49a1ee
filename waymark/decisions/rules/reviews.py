"""What can come of a review, and what must be said of it?"""

from datetime import date
from enum import StrEnum

from waymark.decisions.rules.decisions import Fault


class ReviewOutcome(StrEnum):
    CAUSE_GONE = "cause_gone"  # by the system: the condition does not fail any more
    UPHELD = "upheld"
    CHANGED = "changed"
    ENDED = "ended"


BY_HAND = (ReviewOutcome.UPHELD, ReviewOutcome.CHANGED, ReviewOutcome.ENDED)


def faults_of_closing(
    *, closed_on: date, opened_on: date, today: date, note: str
) -> tuple[Fault, ...]:
    """Return what is wrong with how somebody closes a review."""
    found = []
    if closed_on > today:
        found.append(Fault("closed_on", "The day of the review must be today or in the past"))
    if closed_on < opened_on:
        found.append(Fault("closed_on", "The day of the review must be on or after its opening"))
    if not note.strip():
        found.append(Fault("note", "Say what was decided, and where it is written down"))
    return tuple(found)
