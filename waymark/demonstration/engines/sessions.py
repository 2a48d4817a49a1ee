"""Which youth sessions did an invented team hold, and who came?"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from waymark.casework.rules.loading_sessions import CameRow, ConsentRow, ProjectRow, SessionRow
from waymark.casework.rules.sessions import AgeBand, ConsentKind, GivenBy, SessionState, SessionType
from waymark.core.dates import local_moment
from waymark.demonstration.engines.chance import happens, one_of, seeded

WEEKS_BACK = 26
WEEKS_AHEAD = 4
REGULARS = 28
SHARE_WITH_CONSENT = 0.8
NICKNAMES = ("Spike", "Jojo", "Big T", "Minnow", "Ace", "Smudge", "Red", "Kit")
PLANS = (
    "Cook a meal for under £10, eat together, wash up.",
    "Table tennis ladder; quiet room open for those who want it.",
    "Make posters for the summer festival. Choose a name for the band.",
    "Visitor from the college: what a day there is like.",
    "Their own evening: they voted for film and pizza.",
)
RISKS = "Two workers in the building at all times. Kitchen only with a worker."
WENT_WELL = (
    "Three who never met before cooked together.",
    "The quiet room was used, and asked for again.",
    "They ran the evening themselves from eight o'clock.",
    "Good talk about work and money over the washing up.",
)
MEDICAL = (
    "Asthma: blue inhaler in the bag.",
    "Allergic to nuts; has an adrenaline pen.",
    "Type 1 diabetes: knows what to do, tell a worker if shaky.",
)


@dataclass(frozen=True)
class Club:
    """What a team holds each week: how many days after the day of loading, and what it is."""

    name: str
    kind: SessionType
    aims: str
    days_after: int
    begins: time
    minutes: int
    ages: str
    liking: float


CLUBS = (
    Club(
        name="{area} youth club",
        kind=SessionType.OPEN_ACCESS,
        aims="Somewhere warm to be, with adults who listen and something to do.",
        days_after=0,
        begins=time(18, 30),
        minutes=150,
        ages="13 to 19",
        liking=0.5,
    ),
    Club(
        name="{area} job club",
        kind=SessionType.JOB_CLUB,
        aims="Applications, interviews, a first job. Bring what you have.",
        days_after=2,
        begins=time(16),
        minutes=90,
        ages="16 to 19",
        liking=0.25,
    ),
)


@dataclass(frozen=True)
class TeamHere:
    """A team by its keys: who runs its sessions, where, and who lives there."""

    name: str
    key: int
    area: str
    area_key: int
    workers: tuple[int, ...]
    people: Sequence[int]


def invent_projects(
    code: str, team: TeamHere, *, on: date
) -> tuple[tuple[ProjectRow, ...], tuple[ConsentRow, ...]]:
    """Return the projects of a team with half a year of sessions, and the regulars' consents."""
    chance = seeded(code, team.name, "sessions")
    regulars = chance.sample(list(team.people), min(REGULARS, len(team.people)))
    projects = tuple(_project(chance, club, team, regulars, on=on) for club in CLUBS)
    consents = tuple(
        _consent(chance, key, on=on) for key in regulars if happens(chance, SHARE_WITH_CONSENT)
    )
    return projects, consents


def _project(
    chance: random.Random, club: Club, team: TeamHere, regulars: Sequence[int], *, on: date
) -> ProjectRow:
    first = on - timedelta(weeks=WEEKS_BACK) + timedelta(days=club.days_after)
    seen: set[int] = set()
    sessions = []
    for week in range(WEEKS_BACK + WEEKS_AHEAD + 1):
        starts_at = local_moment(first + timedelta(weeks=week), club.begins)
        is_gone = first + timedelta(weeks=week) < on
        sessions.append(
            _session(chance, club, team, regulars, seen, starts_at=starts_at, is_gone=is_gone)
        )
    return ProjectRow(
        team_id=team.key,
        locality_id=team.area_key,
        name=club.name.format(area=team.area),
        kind=club.kind,
        aims=club.aims,
        place=f"{team.area} Youth Centre",
        ages=club.ages,
        starts_on=first,
        sessions=tuple(sessions),
    )


def _session(
    chance: random.Random,
    club: Club,
    team: TeamHere,
    regulars: Sequence[int],
    seen: set[int],
    *,
    starts_at: datetime,
    is_gone: bool,
) -> SessionRow:
    ends_at = starts_at + timedelta(minutes=club.minutes)
    plan = one_of(chance, PLANS)
    is_off = is_gone and happens(chance, 0.05)
    if not is_gone or is_off:
        return SessionRow(
            starts_at=starts_at,
            ends_at=ends_at,
            state=SessionState.CANCELLED if is_off else SessionState.PLANNED,
            reason="No heating in the building" if is_off else "",
            plan=plan,
            risks=RISKS,
            workers=team.workers,
        )
    came = [
        _came(chance, seen, person, starts_at=starts_at)
        for person in regulars
        if happens(chance, club.liking)
    ]
    if happens(chance, 0.3):
        came.append(CameRow(arrived_at=starts_at, nickname=one_of(chance, NICKNAMES)))
    heads = chance.randint(0, 6)
    return SessionRow(
        starts_at=starts_at,
        ends_at=ends_at,
        state=SessionState.HELD,
        plan=plan,
        risks=RISKS,
        workers=team.workers,
        came=tuple(came),
        heads={AgeBand.NOT_KNOWN: heads} if heads else {},
        went_well=one_of(chance, WENT_WELL) if happens(chance, 0.9) else "",
        happy=chance.randint(4, 12),
        so_so=chance.randint(0, 4),
        unhappy=chance.randint(0, 1),
    )


def _came(chance: random.Random, seen: set[int], person: int, *, starts_at: datetime) -> CameRow:
    is_first = person not in seen
    seen.add(person)
    outcomes = ["took_part"] if happens(chance, 0.3) else []
    if happens(chance, 0.05):
        outcomes.append(one_of(chance, ("new_skill", "led_something", "award_unit")))
    return CameRow(
        person_id=person,
        arrived_at=starts_at + timedelta(minutes=chance.randint(0, 40)),
        is_first_time=is_first,
        outcomes=tuple(outcomes),
    )


def _consent(chance: random.Random, person: int, *, on: date) -> ConsentRow:
    given_on = on - timedelta(days=chance.randint(5, 170))
    kinds = [ConsentKind.TAKING_PART, ConsentKind.FIRST_AID]
    kinds += [ConsentKind.PHOTOGRAPHS] if happens(chance, 0.7) else []
    kinds += [ConsentKind.OFF_SITE] if happens(chance, 0.6) else []
    return ConsentRow(
        person_id=person,
        kinds=tuple(kinds),
        given_by=GivenBy.PARENT,
        given_on=given_on,
        expires_on=given_on + timedelta(days=365),
        medical=one_of(chance, MEDICAL) if happens(chance, 0.12) else "",
    )
