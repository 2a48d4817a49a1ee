"""May what a decision allows be done yet?"""

from datetime import datetime

from waymark.decisions.models.decisions import Decision
from waymark.decisions.queries.call_in import may_proceed


def obstacles(decision: Decision | None, *, at: datetime) -> tuple[str, ...]:
    """Return why nothing may be awarded, signed or moved on a decision yet, a sentence each.

    It has to be final and in effect, and what must be met first has to be met or waived.
    """
    if decision is None:
        return ("Name the decision that this rests on.",)
    return may_proceed(decision, at=at).reasons
