"""When is the weekly digest sent, for which week, and what does it say?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from waymark.casework.rules.caseloads import DAYS_AHEAD
from waymark.casework.rules.teams import DAYS_WITHOUT_CONTACT
from waymark.core.dates import ENGLAND

MONDAY = 0
HOUR = 7
"""From which hour on it is sent, by the clock in England."""


class Counted(StrEnum):
    """What the digest counts, for oneself and for one's teams."""

    CASELOAD = "caseload"
    STEPS = "steps"
    LATE = "late"
    SILENT = "silent"
    LAPSING = "lapsing"
    TO_READ = "to_read"
    UNALLOCATED = "unallocated"
    ENDINGS = "endings"
    COVERS = "covers"


LINES = {
    Counted.CASELOAD: "Young people on your caseload, with those you cover for a colleague",
    Counted.STEPS: f"Your next steps that are late or due within {DAYS_AHEAD} days",
    Counted.LATE: "Young people whose next step is late",
    Counted.SILENT: f"Young people without contact for {DAYS_WITHOUT_CONTACT} days",
    Counted.LAPSING: "Young people to ask again what they do",
    Counted.TO_READ: "Supervision notes to read",
}
TEAM_LINES = {
    Counted.CASELOAD: "Young people with whom your teams work",
    Counted.LATE: LINES[Counted.LATE],
    Counted.SILENT: LINES[Counted.SILENT],
    Counted.LAPSING: LINES[Counted.LAPSING],
    Counted.UNALLOCATED: "Young people without a lead worker",
    Counted.ENDINGS: "Closures and step-downs that wait for you",
    Counted.COVERS: "Covers that run or are to begin",
}


@dataclass(frozen=True)
class Week:
    """The numbers of somebody's own week, and of their teams where they answer for any."""

    own: Mapping[Counted, int]
    teams: Mapping[Counted, int] = field(default_factory=dict)

    @property
    def says_something(self) -> bool:
        """Whether any number is more than nought: else nobody is written to."""
        return any(self.own.values()) or any(self.teams.values())


def week_to_tell(at: datetime) -> date | None:
    """Return the Monday of which the digest is due by now; none on other days and before seven."""
    here = at.astimezone(ENGLAND)
    if here.weekday() != MONDAY or here.hour < HOUR:
        return None
    return here.date()


def own_lines(week: Week) -> list[tuple[str, int]]:
    """Return what is said of somebody's own week; what was not asked is left out."""
    return [(words, week.own[what]) for what, words in LINES.items() if what in week.own]


def team_lines(week: Week) -> list[tuple[str, int]]:
    """Return what is said of their teams; nothing where they answer for none."""
    return [(words, week.teams[what]) for what, words in TEAM_LINES.items() if what in week.teams]
