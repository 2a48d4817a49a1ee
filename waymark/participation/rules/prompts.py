"""Which changes in what somebody does should prompt a worker to get in touch?

Practice, inferred from how advisers work; the national requirement names none of these.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from waymark.core.dates import months_after
from waymark.participation.rules.codes import group_of
from waymark.participation.rules.status import Spell as Doing
from waymark.participation.rules.status import neet_since, spell_on
from waymark.people.rules.vocabulary import ActivityGroup


class Prompt(StrEnum):
    """What somebody should look at, the most pressing first."""

    LEFT = "left"
    START_PASSED = "start_passed"
    CHURN = "churn"
    NEET_SIX = "neet_six"
    NEET_THREE = "neet_three"
    COURSE_ENDS = "course_ends"
    LAPSES = "lapses"


LEFT_WITHIN = timedelta(days=7)
"""For how long somebody who became NEET stays here: contact is offered within 5 working days."""
ENDS_WITHIN = timedelta(weeks=6)
LAPSES_WITHIN = timedelta(days=14)
MANY_SPELLS = 3
START_AGREED = ("615", "616")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell(Doing):
    """An activity with what it is expected to come to."""

    expected_end_on: date | None = None
    review_on: date | None = None


def prompts_on(day: date, spells: Sequence[Spell]) -> tuple[Prompt, ...]:
    """Return what is to be looked at on a day, the most pressing first."""
    present = next((each for each in spells if each is spell_on(day, spells)), None)
    if present is None:
        return ()
    since = neet_since(day, spells)
    before = [
        each
        for each in spells
        if each.ends_on == since and group_of(each.code) is ActivityGroup.EET
    ]
    ends, agreed = present.expected_end_on, present.review_on
    found = {
        Prompt.LEFT: since is not None and since > day - LEFT_WITHIN and bool(before),
        Prompt.START_PASSED: present.code in START_AGREED and agreed is not None and agreed < day,
        Prompt.CHURN: since is not None and neet_spells(day, spells) >= MANY_SPELLS,
        Prompt.NEET_SIX: since is not None and since <= months_after(day, -6),
        Prompt.NEET_THREE: since is not None
        and months_after(day, -6) < since <= months_after(day, -3),
        Prompt.COURSE_ENDS: ends is not None and day <= ends <= day + ENDS_WITHIN,
        Prompt.LAPSES: present.lapses_on is not None
        and day <= present.lapses_on <= day + LAPSES_WITHIN,
    }
    return tuple(prompt for prompt, holds in found.items() if holds)


def neet_spells(day: date, spells: Sequence[Spell]) -> int:
    """Return how often somebody became NEET in the year up to a day; without a gap counts once."""
    neet = [each for each in spells if group_of(each.code) is ActivityGroup.NEET]
    ended = {each.ends_on for each in neet}
    year = months_after(day, -12)
    return sum(year < each.starts_on <= day and each.starts_on not in ended for each in neet)
