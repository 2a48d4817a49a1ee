"""What is written out of everybody's history, so that anybody can work the figures out again?

One row says: on these days, as known from one day up to another, this person stood so to the cohort
and did this. For every day on which somebody is of the cohort, and every day of knowledge, there is
exactly one row; where nothing was known, its code is empty. So the figures of a month are counts of
the rows that contain the last day of the month and the day of knowledge.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from waymark.core.dates import local_date
from waymark.participation.rules.editions import cohort_editions
from waymark.participation.rules.status import (
    STATUTORY,
    CohortStatus,
    Facts,
    Spell,
    cohort_status,
    spell_on,
)
from waymark.people.rules.periods import Period


@dataclass(frozen=True, slots=True)
class Known:
    """Something as it was known from a moment up to, and without, another; None where still."""

    known_from: datetime
    known_until: datetime | None


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """What decided on the cohort, and when that was known."""

    known: Known
    facts: Facts


@dataclass(frozen=True, slots=True)
class KnownSpell:
    """An activity as it was known, and when it was verified."""

    known: Known
    spell: Spell
    verified_on: date | None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row; days run up to, and without, `ends_on` and `superseded_on`. `code` may be empty."""

    born_on: date | None
    cohort: CohortStatus
    code: str
    starts_on: date | None
    ends_on: date | None
    verified_on: date | None
    lapses_on: date | None
    recorded_on: date
    superseded_on: date | None
    activity: int | None


def rows_of(
    facts: Sequence[KnownFacts], spells: Sequence[KnownSpell], *, until: date
) -> tuple[HistoryRow, ...]:
    """Return the rows of one person; of days after `until` nothing is said but by what goes on.

    Knowledge is told by the day: what was written and changed on one day was never known at the end
    of it, and has no row.
    """
    found: list[HistoryRow] = []
    for recorded, superseded, moment in _days_of_knowledge(facts, spells):
        known = next((each.facts for each in facts if _holds(each.known, moment)), None)
        if known is None:
            continue
        held = [each for each in spells if _holds(each.known, moment)]
        found += (
            HistoryRow(
                born_on=known.born_on,
                cohort=cohort,
                code=spell.spell.code if spell else "",
                starts_on=period.starts_on,
                ends_on=period.ends_on,
                verified_on=spell.verified_on if spell else None,
                lapses_on=spell.spell.lapses_on if spell else None,
                recorded_on=recorded,
                superseded_on=superseded,
                activity=spell.spell.key if spell else None,
            )
            for period, cohort, spell in _days(known, held, until=until)
        )
    return tuple(_joined(found))


def _days_of_knowledge(
    facts: Sequence[KnownFacts], spells: Sequence[KnownSpell]
) -> Iterator[tuple[date, date | None, datetime]]:
    """Yield the stretches of days between which what is known changed, with their last moment."""
    moments = sorted(
        {
            moment
            for known in (*(each.known for each in facts), *(each.known for each in spells))
            for moment in (known.known_from, known.known_until)
            if moment is not None
        }
    )
    latest: dict[date, datetime] = {local_date(moment): moment for moment in moments}
    days = sorted(latest)
    for day, following in zip(days, [*days[1:], None], strict=True):
        yield day, following, latest[day]


def _holds(known: Known, moment: datetime) -> bool:
    return known.known_from <= moment and (known.known_until is None or moment < known.known_until)


def _days(
    facts: Facts, spells: Sequence[KnownSpell], *, until: date
) -> Iterator[tuple[Period, CohortStatus, KnownSpell | None]]:
    """Yield the stretches of days on which nothing changes, but those that say nothing."""
    by_key = {each.spell.key: each for each in spells}
    plain = [each.spell for each in spells]
    turns = sorted(turning_days(facts, plain, until=until))
    for day, following in zip(turns, [*turns[1:], None], strict=True):
        cohort = cohort_status(day, facts=facts)
        spell = spell_on(day, plain)
        if spell is not None or cohort is CohortStatus.PRIMARY:
            yield Period(day, following), cohort, by_key[spell.key] if spell else None


def turning_days(facts: Facts, spells: Iterable[Spell], *, until: date) -> set[date]:
    """Return the days from which on something may be other than the day before."""
    found = {facts.died_on, facts.left_area_on}
    for period in (*facts.plans, *facts.elsewhere, *facts.abroad):
        found |= {period.starts_on, period.ends_on}
    for spell in spells:
        found |= {spell.starts_on, spell.ends_on}
    if facts.born_on is not None:
        born = facts.born_on
        first = born.year + (born.month > 8)  # the year of whose 31 August the academic age counts
        found |= {date(first + age, 9, 1) for age in _ages_that_count()}
    found |= {each.starts_on for each in cohort_editions()}
    return {day for day in found if day is not None and day <= until}


def _ages_that_count() -> set[int]:
    """Return the academic ages at which somebody may come into the cohort or leave it."""
    found = {STATUTORY}
    for each in cohort_editions():
        found |= {each.oldest + 1, each.oldest_with_plan + 1}
    return found


def _joined(rows: Sequence[HistoryRow]) -> Iterator[HistoryRow]:
    """Join rows that say the same of adjoining days of knowledge, then of adjoining days."""
    known: dict[tuple[object, ...], HistoryRow] = {}
    done: list[HistoryRow] = []
    for row in sorted(rows, key=lambda each: each.recorded_on):
        said = (*_said(row), row.starts_on, row.ends_on)
        before = known.get(said)
        if before is not None and before.superseded_on == row.recorded_on:
            known[said] = replace(before, superseded_on=row.superseded_on)
        else:
            if before is not None:
                done.append(before)
            known[said] = row
    done += known.values()
    days: dict[tuple[object, ...], HistoryRow] = {}
    for row in sorted(done, key=lambda each: (each.starts_on or date.min, each.recorded_on)):
        said = (*_said(row), row.recorded_on, row.superseded_on)
        before = days.get(said)
        if before is not None and before.ends_on == row.starts_on:
            days[said] = replace(before, ends_on=row.ends_on)
        else:
            if before is not None:
                yield before
            days[said] = row
    yield from days.values()


def _said(row: HistoryRow) -> tuple[object, ...]:
    return (row.activity, row.born_on, row.cohort, row.code, row.verified_on, row.lapses_on)
