"""Invented histories of learning and work, with late knowledge, mistakes and gaps."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tests.factories.people import PersonFactory, SendRecordFactory
from waymark.core.dates import local_moment
from waymark.participation.actions.loading import write_activities
from waymark.participation.rules.currency import lapses_on
from waymark.participation.rules.loading import ActivityRow, StateRow
from waymark.participation.rules.status import Facts, Spell
from waymark.people.models.people import Person, PersonAuthority
from waymark.people.rules.periods import Period

FIRST, LAST = date(2022, 9, 1), date(2026, 11, 20)
CODES = (
    "110", "210", "230", "250", "310", "320", "330", "350", "530", "540", "610", "616", "619",
    "619", "619", "640", "710", "720", "810", "820", "830",
)  # fmt: skip
OWN, OTHER = "996", "997"


@dataclass(frozen=True)
class History:
    """One person with what was known of them, state by state; `key` once they are written."""

    key: int
    facts: Facts
    added_on: date
    rows: tuple[ActivityRow, ...]

    def spells(self, known_at: datetime) -> list[Spell]:
        """Return what counted at a moment."""
        found = []
        for number, row in enumerate(self.rows):
            states = [state for state in row.states if state.known_at <= known_at]
            if states and not states[-1].withdrawn_because:
                found.append(spell(number, states[-1]))
        return found


def spell(number: int, state: StateRow) -> Spell:
    """Return what the rules need of a state."""
    return Spell(
        key=number,
        code=state.code,
        starts_on=state.starts_on,
        ends_on=state.ends_on,
        lapses_on=lapses_on(
            code=state.code,
            starts_on=state.starts_on,
            verified_on=state.verified_on,
            expected_end_on=state.expected_end_on,
            review_on=state.review_on,
        ),
    )


def invent(seed: int, number: int) -> list[History]:
    """Write so many people with their histories; needs an open scope."""
    chance = random.Random(seed)  # noqa: S311 (a seeded example, no secret)
    made = [_person(chance) for _ in range(number)]
    histories = [
        History(key=person.pk, facts=facts, added_on=added, rows=tuple(_rows(chance)))
        for person, facts, added in made
    ]
    write_activities((each.key, row) for each in histories for row in each.rows)
    return histories


def _person(chance: random.Random) -> tuple[Person, Facts, date]:
    born = chance.choice(
        [date(2008, 2, 29), date(2009, 8, 31), date(2009, 9, 1), _day(chance, 2000, 2012)]
    )
    died = _day(chance, 2024, 2026) if chance.random() < 0.03 else None
    left = _day(chance, 2024, 2026) if chance.random() < 0.05 else None
    added = _day(chance, 2022, 2025)
    person = PersonFactory.create(
        born_on=None if chance.random() < 0.02 else born,
        died_on=died,
        left_area_on=left,
        added_at=local_moment(added),
    )
    plans: tuple[Period, ...] = ()
    elsewhere: tuple[Period, ...] = ()
    abroad: tuple[Period, ...] = ()
    if chance.random() < 0.4:
        plans = (_period(chance),)
        SendRecordFactory.create(
            person=person,
            status="plan",
            starts_on=plans[0].starts_on,
            ends_on=plans[0].ends_on,
        )
    if chance.random() < 0.3:
        period, number = _period(chance), chance.choice([OWN, OTHER, OTHER, "001"])
        PersonAuthority.objects.create(
            authority_id=person.authority_id,
            person=person,
            role="resident",
            dfe_number=number,
            starts_on=period.starts_on,
            ends_on=period.ends_on,
        )
        elsewhere = (period,) if number == OTHER else ()
        abroad = (period,) if number == "001" else ()
    facts = Facts(
        born_on=person.born_on,
        died_on=died,
        left_area_on=left,
        plans=plans,
        elsewhere=elsewhere,
        abroad=abroad,
    )
    return person, facts, added


def _rows(chance: random.Random) -> list[ActivityRow]:
    """Return spells one after the other, some touching and some with days between."""
    found: list[ActivityRow] = []
    day = FIRST + timedelta(days=chance.randrange(400))
    while day < LAST and len(found) < 7:
        length = chance.choice([0, 1, 30, 100, 300, chance.randrange(1, 500)])
        ends = day + timedelta(days=length)
        found.append(ActivityRow(states=tuple(_states(chance, day, ends))))
        if ends > LAST:
            break
        day = ends + timedelta(days=chance.choice([0, 0, 0, 1, 40]))
    return found


def _states(chance: random.Random, starts: date, ends: date) -> Sequence[StateRow]:
    """Return how a spell came to be known: begun, asked after, ended, corrected or withdrawn."""
    code = chance.choice(CODES)
    told: dict[str, Any] = {"code": code, "starts_on": starts}
    if chance.random() < 0.3:
        told["expected_end_on"] = starts + timedelta(days=chance.randrange(600))
    if chance.random() < 0.3:
        told["review_on"] = starts + timedelta(days=chance.randrange(200))
    known = starts + timedelta(days=chance.choice([0, 0, 3, 90, 400]))
    states = [StateRow(known_at=local_moment(known), **told)]
    if chance.random() < 0.2:
        told["code"] = chance.choice(CODES)
        known += timedelta(days=chance.randrange(60))
        states.append(StateRow(known_at=local_moment(known) + timedelta(hours=1), **told))
    if chance.random() < 0.5:
        told["verified_on"] = starts + timedelta(days=chance.randrange(200))
        known += timedelta(days=chance.randrange(200))
        states.append(StateRow(known_at=local_moment(known) + timedelta(hours=2), **told))
    if ends <= LAST:
        told["ends_on"] = ends
        known = max(known, ends) + timedelta(days=chance.choice([0, 5, 120]))
        states.append(StateRow(known_at=local_moment(known) + timedelta(hours=3), **told))
    if chance.random() < 0.08:
        known += timedelta(days=chance.randrange(90))
        states.append(
            StateRow(
                known_at=local_moment(known) + timedelta(hours=4),
                withdrawn_because="It was somebody else.",
                **told,
            )
        )
    return states


def _period(chance: random.Random) -> Period:
    starts = chance.choice([None, _day(chance, 2021, 2024)])
    ends = chance.choice([None, _day(chance, 2025, 2026)])
    return Period(starts_on=starts, ends_on=ends)


def _day(chance: random.Random, first: int, last: int) -> date:
    return date(chance.randint(first, last), 1, 1) + timedelta(days=chance.randrange(330))
