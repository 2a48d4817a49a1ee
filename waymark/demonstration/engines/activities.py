"""What came to be written of what an invented young person did, and when?

Late, now and then wrong, and not all of it: as an authority gets to know.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from waymark.core.dates import local_date, local_moment
from waymark.demonstration.engines import rates
from waymark.demonstration.engines.chance import day_between, happens
from waymark.demonstration.engines.lives import COURSES, Stretch
from waymark.participation.rules.codes import group_of
from waymark.participation.rules.loading import StateRow
from waymark.people.rules.ages import academic_age
from waymark.people.rules.vocabulary import ActivityGroup

ON_LISTS = COURSES - {"240"} | {"110"}
"""Codes that schools and colleges confirm for all their learners every autumn."""
ONE_DAY = timedelta(days=1)


@dataclass(slots=True)
class Told:
    """A row of a record with all that it ever said, the first first."""

    stretch: Stretch
    states: list[StateRow]

    @property
    def latest(self) -> StateRow:
        """Return what the row says now."""
        return self.states[-1]

    @property
    def is_present(self) -> bool:
        """Whether the row says what the person does now."""
        return self.latest.ends_on is None and not self.latest.withdrawn_because

    @property
    def told_on(self) -> date:
        """Return the day on which the row said something new for the last time."""
        return local_date(self.latest.known_at)

    def say(self, day: date, **changes: Any) -> None:
        """Write something else over what the row said; of one day the last word counts."""
        made = replace(self.latest, known_at=local_moment(day), **changes)
        if made.known_at == self.latest.known_at:
            self.states.pop()
        self.states.append(made)


@dataclass
class _Record:
    """The rows of one person born on a day; the record began, and ends on the last day told."""

    chance: random.Random
    born: date
    begun: date
    until: date
    rows: list[Told] = field(default_factory=list)
    present: Told | None = None

    def open(self, stretch: Stretch, *, known: date, starts_on: date) -> None:
        """Begin a row, and end the one before on the day on which this one starts."""
        self.close(known, on=starts_on)
        is_asked = group_of(stretch.code) is not ActivityGroup.NOT_KNOWN
        held_on = min(known, stretch.ends_on - ONE_DAY)
        expected = _expected(self.chance, stretch)
        state = StateRow(
            known_at=local_moment(known),
            code=stretch.code,
            starts_on=starts_on,
            expected_end_on=expected if expected and expected >= starts_on else None,
            review_on=stretch.review_on,
            verified_on=held_on if is_asked and held_on >= starts_on else None,
        )
        self.present = Told(stretch, [state])
        self.rows.append(self.present)

    def close(self, known: date, *, on: date) -> None:
        """End the row that is open, if one is."""
        if self.present is not None:
            self.present.say(known, ends_on=on, left_because=self.present.stretch.left_because)
            self.present = None

    def is_adult(self, day: date) -> bool:
        """Whether they were of an age, on a day, at which few ask any more."""
        return academic_age(self.born, day) >= rates.ADULT


def tell(
    chance: random.Random,
    stretches: Sequence[Stretch],
    *,
    born: date,
    begun: date,
    on: date,
) -> tuple[Told, ...]:
    """Return the rows of a record that began on a day, as they stand before another day.

    At least one; exactly one says what the person does now.
    """
    record = _Record(chance, born, begun, on - ONE_DAY)
    for stretch in stretches:
        lasts = stretch.starts_on <= record.until and stretch.ends_on > min(begun, record.until)
        if lasts and _learn(record, stretch):
            _ask_again(record, stretch)
    return tuple(record.rows)


def _learn(record: _Record, stretch: Stretch) -> bool:
    """Write down what somebody does once it is known; say whether it was."""
    chance, starts = record.chance, stretch.starts_on
    if not record.rows:
        record.open(stretch, known=min(max(record.begun, starts), record.until), starts_on=starts)
        return True
    known = _known_on(record, stretch)
    is_told = known is not None and known <= record.until
    if known is None or (known - starts).days > rates.DAYS_UNTIL_NOT_KNOWN:
        _miss(record, stretch, before=known if known and is_told else record.until)
    if known is None or not is_told:
        return False
    before, begins = record.present, starts
    if known >= stretch.ends_on:  # it was over by then
        if _is_not_known(before) or not happens(chance, rates.SHARE_OVERTAKEN):
            return False
    elif _is_not_known(before) and before is not None:
        if before.latest.starts_on == starts and happens(chance, rates.SHARE_TOLD_BACK):
            is_listed = stretch.code in ON_LISTS
            before.say(
                known,
                withdrawn_because=rates.LIST_CAME_LATE if is_listed else rates.TOLD_LATER,
            )
            record.present = None
        else:
            begins = known
    elif (known - starts).days > rates.DAYS_UNTIL_NOT_KNOWN:
        begins = starts if happens(chance, rates.SHARE_TOLD_BACK) else known
    elif happens(chance, rates.SHARE_WITH_GAP):
        left_on = day_between(chance, max(starts, _earliest(record)), known)
        record.close(left_on, on=starts)
        begins = known
    record.open(stretch, known=known, starts_on=begins)
    return True


def _miss(record: _Record, stretch: Stretch, *, before: date) -> None:
    """Write down, for many, that it is not known what they do, weeks after the day it began."""
    chance = record.chance
    first = max(stretch.starts_on + timedelta(days=14), _earliest(record))
    last = min(before - timedelta(days=7), stretch.ends_on - ONE_DAY)
    share = rates.SHARE_NOT_KNOWN[record.is_adult(stretch.starts_on)]
    if first > last or _is_not_known(record.present) or not happens(chance, share):
        return
    noticed = day_between(chance, first, min(last, first + timedelta(days=35)))
    starts = stretch.starts_on if happens(chance, 0.7) else noticed
    code = rates.NOT_KNOWN.draw(chance)
    nothing = Stretch(code=code, starts_on=starts, ends_on=stretch.ends_on)
    record.open(nothing, known=noticed, starts_on=starts)


def _known_on(record: _Record, stretch: Stretch) -> date | None:
    """Return when it comes to be known that somebody does something; None where it never is."""
    chance, starts = record.chance, stretch.starts_on
    is_adult = record.is_adult(starts)
    if happens(chance, rates.SHARE_NEVER_KNOWN[is_adult]):
        return None
    if stretch.code in ON_LISTS and 8 <= starts.month <= 10:
        known = _list_day(chance, stretch.code, starts.year)
    else:
        usual = rates.LAG_OUT if stretch.is_out else rates.LAG_WORK
        known = starts + timedelta(days=chance.randint(*rates.LAGS.get(stretch.code, usual)))
        if is_adult:
            known += timedelta(days=chance.randint(0, 60))
    return max(known, starts, _earliest(record))


def _earliest(record: _Record) -> date:
    return record.rows[-1].told_on + ONE_DAY


def _list_day(chance: random.Random, code: str, year: int) -> date:
    """Return when a school or college confirms a learner in the autumn of a year."""
    if happens(chance, rates.SHARE_LATE):
        return date(year, 10, 25) + timedelta(days=int(chance.expovariate(1 / 35)))
    least, most = rates.LIST_DAYS[code]
    return date(year, 9, 6) + timedelta(days=chance.randint(least, most))


def _ask_again(record: _Record, stretch: Stretch) -> None:
    """Verify what the open row says, from time to time, as long as it is true."""
    row = record.present
    if row is not None:
        for day in _asked(record, stretch, since=row.told_on):
            if day >= stretch.ends_on or day > record.until:
                break
            row.say(day, verified_on=day)


def _asked(record: _Record, stretch: Stretch, *, since: date) -> Iterator[date]:
    chance = record.chance
    if stretch.code in ON_LISTS:
        for year in range(since.year, record.until.year + 1):
            autumn = date(year, 9, 6)
            if autumn > since and not happens(
                chance, rates.SHARE_UNVERIFIED[record.is_adult(autumn)]
            ):
                yield _list_day(chance, stretch.code, year)
        return
    usual = rates.CHECKS_OUT if stretch.is_out else rates.CHECKS_OTHERWISE
    least, most = rates.CHECKS.get(stretch.code, usual)
    while not happens(chance, rates.SHARE_LOST[record.is_adult(since)]):
        since += timedelta(days=chance.randint(least, most))
        yield since


def _expected(chance: random.Random, stretch: Stretch) -> date | None:
    """Return the day on which a course is recorded to end: for a few that of the last lesson."""
    expected = stretch.expected_end_on
    if expected and stretch.code in COURSES and happens(chance, rates.SHARE_ENDING_EARLY):
        return date(expected.year, 7, chance.randint(4, 22))
    return expected


def _is_not_known(row: Told | None) -> bool:
    return row is not None and group_of(row.stretch.code) is ActivityGroup.NOT_KNOWN
