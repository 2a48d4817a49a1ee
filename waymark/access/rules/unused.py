"""When is somebody warned that nobody uses their account, and when is it suspended?"""

from datetime import datetime, timedelta
from enum import StrEnum

USUAL_DAYS = 90
"""After how long without a sign-in an account is suspended, unless the authority says otherwise."""

FEWEST_DAYS, MOST_DAYS = 30, 730
WARNING = timedelta(days=14)
"""How long before it somebody is warned; nobody is suspended sooner after a warning."""

SUBJECT = "Your Waymark account will be suspended"
WORDS = """Dear {name},

You have not signed in to Waymark for {authority} since {since}. To keep unused accounts safe, yours
will be suspended on {day}. You can then no longer sign in until a system administrator lets you.

To keep it, sign in before that day:

{address}

If you no longer need the account, you do not have to do anything.
"""
SPARED_SUBJECT = "Nobody has managed your Waymark accounts for long"
SPARED_WORDS = """Dear {name},

You have not signed in to Waymark for {authority} since {since}. Nobody else there can manage
accounts, so yours is not suspended. Sign in, or give somebody else the role as well:

{address}
"""


class Due(StrEnum):
    """What is to happen to an account that nobody uses."""

    WARN = "warn"
    SUSPEND = "suspend"


def due_of(*, used_at: datetime, warned_at: datetime | None, days: int, at: datetime) -> Due | None:
    """Return what is due for an account that was used last at a moment; None where nothing is.

    A warning from before the last use counts for nothing.
    """
    ends_at = used_at + timedelta(days=days)
    if warned_at is None or warned_at < used_at:
        return Due.WARN if at >= ends_at - WARNING else None
    return (
        Due.SUSPEND
        if at >= suspended_from(used_at=used_at, warned_at=warned_at, days=days)
        else None
    )


def suspended_from(*, used_at: datetime, warned_at: datetime, days: int) -> datetime:
    """Return from when on an account is suspended that nobody uses after the warning."""
    return max(used_at + timedelta(days=days), warned_at + WARNING)
