"""How is it said of a young person that somebody covers for their worker?"""

from datetime import datetime

from waymark.casework.models.allocations import Allocation
from waymark.casework.models.cover import Cover
from waymark.casework.rules.cover import last_day
from waymark.core.dates import day_in_words, local_date


def covering_words(found: Cover) -> str:
    """Say to whoever covers for whom they do, and until when."""
    return f"You cover for {found.worker.user} until {until_words(found.ends_at)}"


def row_words(covered_for: str | None, covered_until: datetime | None) -> str:
    """Say of a row of a caseload for whom it is covered; nothing where it is one's own."""
    if covered_until is None:
        return ""
    return f"You cover for {covered_for} until {until_words(covered_until)}"


def role_words(found: Allocation) -> str:
    """Return as what somebody works with a young person, within a sentence."""
    if found.cover is None:
        return str(found).lower()
    return f"covers for {found.cover.worker.user} until {until_words(found.cover.ends_at)}"


def until_words(ends_at: datetime) -> str:
    """Return the last day of a cover."""
    return day_in_words(last_day(local_date(ends_at)))
