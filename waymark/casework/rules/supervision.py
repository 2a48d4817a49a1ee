"""When is somebody's next supervision due?"""

from datetime import date, timedelta

WEEKS_BETWEEN = 6
"""After how many weeks without supervision somebody stands out. INFERRED: youth services name four
to six weeks in their policies; no national rule does."""
MOST_ACTIONS = 3
"""How many actions can be agreed in one session."""
MOST_PEOPLE = 5
"""How many young people can be named in one session."""
LONGEST_TEXT = 10_000
LONGEST_ACTION = 200


def is_due(latest_on: date | None, *, today: date, next_on: date | None = None) -> bool:
    """Whether somebody waits for supervision: the day that was agreed is past, or it is too long.

    Who was never supervised here waits.
    """
    if latest_on is None:
        return True
    return today > (next_on or latest_on + timedelta(weeks=WEEKS_BETWEEN))
