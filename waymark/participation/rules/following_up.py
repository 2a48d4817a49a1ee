"""When should somebody ask again whether an activity is still true?"""

import tomllib
from datetime import date, timedelta
from functools import cache
from importlib.resources import files


@cache
def intervals() -> dict[str, int]:
    """Return the days after which to ask again, by code; codes that are not there need none."""
    text = (files("waymark.participation") / "data" / "follow_up.toml").read_text()
    return {
        code: each["days"] for each in tomllib.loads(text)["intervals"] for code in each["codes"]
    }


def ask_again_on(*, code: str, since: date | None, verified_on: date | None) -> date | None:
    """Return the day by which to ask again; None where the activity runs its course unasked.

    Counted from the last day somebody verified it, else from its start.
    """
    days = intervals().get(code)
    known_on = verified_on or since
    if days is None or known_on is None:
        return None
    return known_on + timedelta(days=days)
