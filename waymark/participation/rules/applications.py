"""How may an application go on, and when is somebody asked how it goes after the start?"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files

from waymark.participation.rules.opportunities import OpportunityKind


class ApplicationState(StrEnum):
    """How an application stands."""

    INTERESTED = "interested"
    SUBMITTED = "submitted"
    INTERVIEW = "interview"
    OFFERED = "offered"
    UNSUCCESSFUL = "unsuccessful"
    DECLINED = "declined"
    STARTING = "starting"
    STARTED = "started"
    NEVER_STARTED = "never_started"


class FollowUpOutcome(StrEnum):
    """What was found when somebody asked after the start; the last ends those still to come."""

    STILL_THERE = "still_there"
    LEFT = "left"
    NOT_REACHED = "not_reached"
    NOT_NEEDED = "not_needed"


APPLICATION_MOVES: Mapping[ApplicationState, frozenset[ApplicationState]] = {
    ApplicationState.INTERESTED: frozenset({ApplicationState.SUBMITTED, ApplicationState.DECLINED}),
    ApplicationState.SUBMITTED: frozenset(
        {
            ApplicationState.INTERVIEW,
            ApplicationState.OFFERED,
            ApplicationState.UNSUCCESSFUL,
            ApplicationState.DECLINED,
        }
    ),
    ApplicationState.INTERVIEW: frozenset(
        {ApplicationState.OFFERED, ApplicationState.UNSUCCESSFUL, ApplicationState.DECLINED}
    ),
    ApplicationState.OFFERED: frozenset(
        {
            ApplicationState.STARTING,
            ApplicationState.STARTED,
            ApplicationState.UNSUCCESSFUL,
            ApplicationState.DECLINED,
        }
    ),
    ApplicationState.STARTING: frozenset(
        {ApplicationState.STARTED, ApplicationState.NEVER_STARTED}
    ),
    ApplicationState.UNSUCCESSFUL: frozenset(),
    ApplicationState.DECLINED: frozenset(),
    ApplicationState.STARTED: frozenset(),
    ApplicationState.NEVER_STARTED: frozenset(),
}

FIRST = (ApplicationState.INTERESTED, ApplicationState.SUBMITTED)
"""How an application may begin."""

OPEN = frozenset(state for state, moves in APPLICATION_MOVES.items() if moves)
"""The states from which an application goes on."""

HOLDS_A_PLACE = frozenset({ApplicationState.STARTING, ApplicationState.STARTED})
"""The states in which somebody has taken one of the places."""

NEEDS_A_REASON = frozenset({ApplicationState.UNSUCCESSFUL, ApplicationState.NEVER_STARTED})
"""The states of which it is said in words why."""


@dataclass(frozen=True)
class FollowUpEdition:
    """After how many weeks somebody asks how it goes, by what is begun, from a day on."""

    name: str
    starts_on: date
    source: str
    is_inferred: bool
    weeks: tuple[int, ...]
    never_of: frozenset[OpportunityKind]


def may_move(state: ApplicationState, to: ApplicationState) -> bool:
    """Whether an application may go from one state to another."""
    return to in APPLICATION_MOVES[state]


def next_states(state: ApplicationState) -> tuple[ApplicationState, ...]:
    """Return where an application may go from here, in the usual order."""
    return tuple(each for each in ApplicationState if may_move(state, each))


def places_change(state: ApplicationState, to: ApplicationState) -> int:
    """Return by how many the places left change with a move: a place is taken, or given back."""
    return int(state in HOLDS_A_PLACE) - int(to in HOLDS_A_PLACE)


@cache
def follow_up_editions() -> tuple[FollowUpEdition, ...]:
    """Return every edition of the days of following up, the earliest first."""
    text = (files("waymark.participation") / "data" / "follow_ups.toml").read_text("utf-8")
    found = [
        FollowUpEdition(
            name=each["edition"],
            starts_on=each["starts_on"],
            source=each["source"],
            is_inferred=each["is_inferred"],
            weeks=tuple(sorted(each["weeks"])),
            never_of=frozenset(map(OpportunityKind, each["never_of"])),
        )
        for each in tomllib.loads(text)["editions"]
    ]
    return tuple(sorted(found, key=lambda each: each.starts_on))


def follow_up_days(*, kind: OpportunityKind, started_on: date) -> tuple[tuple[int, date], ...]:
    """Return (weeks, day) of each time somebody asks how it goes, by the edition of the start."""
    editions = follow_up_editions()
    held = next((each for each in reversed(editions) if each.starts_on <= started_on), editions[0])
    if kind in held.never_of:
        return ()
    return tuple((weeks, started_on + timedelta(weeks=weeks)) for weeks in held.weeks)
