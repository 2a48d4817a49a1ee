"""At which school was an invented young person, and what do they do now?"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from waymark.demonstration.engines.activities import Told, tell
from waymark.demonstration.engines.chance import Weighted, day_between, happens, one_of, seeded
from waymark.demonstration.engines.lives import Nature, Stretch, live, offering
from waymark.demonstration.engines.mistakes import with_mistakes
from waymark.demonstration.engines.needs import GRAVE, Needs
from waymark.demonstration.rules import places
from waymark.demonstration.rules.places import Place, School
from waymark.participation.rules.vocabulary import LeavingReason
from waymark.people.rules.ages import academic_age
from waymark.people.rules.loading import SchoolingRow
from waymark.people.rules.vocabulary import CharacteristicKind, Source

SECONDARY_KINDS = frozenset([places.SECONDARY, places.WITH_SIXTH_FORM])
AFTER_SCHOOL = 16
"""The academic age from which school is no longer compulsory, though learning is."""
SHARE_NOT_AT_SCHOOL = 0.05
"""How many leave school before its end."""
INSTEAD = Weighted.of([("120", 7), ("140", 3)])
"""What they do then: learn at home, or are on no school's roll."""
AT_SCHOOL = frozenset(["110", *INSTEAD.things])


@dataclass(frozen=True)
class Doing:
    """What somebody does now, by the code of the national return."""

    code: str
    since: date
    verified_on: date | None
    provider: str = ""


@dataclass(frozen=True)
class Learning:
    """Where somebody went to school, what they did and do now, and in whose area they learn.

    Of `activities` the last that is open says what `doing` says.
    """

    schooling: tuple[SchoolingRow, ...]
    activities: tuple[Told, ...]
    doing: Doing
    is_elsewhere: bool


def invent_learning(
    chance: random.Random,
    *,
    place: Place,
    born: date,
    begun: date,
    on: date,
    locality: int,
    needs: Needs,
) -> Learning:
    """Return what is known on a day of somebody whose record began on another.

    What they did is drawn from a chance of its own, so that it changes nobody else.
    """
    if needs.has_plan and happens(chance, 0.4):
        school = offering(chance, place, places.SPECIAL)
    elif CharacteristicKind.ALTERNATIVE_PROVISION in needs.kinds:
        school = offering(chance, place, places.ALTERNATIVE)
    else:
        school = _secondary(chance, place, locality)
    first = _september_of_year_seven(born)
    left_school = date(first.year + 5, 6, 30)
    schooling = _years_at_school(
        chance,
        place,
        school,
        first,
        min(on, left_school),
        is_over=academic_age(born, on) >= AFTER_SCHOOL,
    )
    own = seeded(chance.random())
    nature = Nature(
        place=place,
        school=school,
        born=born,
        has_plan=needs.has_plan,
        is_at_risk=bool(needs.kinds & GRAVE),
        kinds=needs.kinds,
    )
    schooling, at_school = _leave_early(
        own, schooling, until=date(first.year + 5, 9, own.randint(1, 12)), on=on
    )
    stretches = live(own, nature, at_school=at_school, on=on)
    told = tell(own, stretches, born=born, begun=begun, on=on)
    activities = with_mistakes(own, told, until=on - timedelta(days=1))
    now = next(each for each in activities if each.is_present)
    elsewhere = {each.name for each in place.schools if each.is_elsewhere}
    return Learning(
        schooling=(*schooling, *_after_school(activities)),
        activities=activities,
        doing=Doing(
            code=now.latest.code,
            since=now.latest.starts_on,
            verified_on=now.latest.verified_on,
            provider=now.stretch.provider,
        ),
        is_elsewhere=now.stretch.provider in elsewhere,
    )


def _after_school(activities: Iterable[Told]) -> Iterator[SchoolingRow]:
    """Yield where they learnt since, by what is recorded."""
    for told in activities:
        state, provider = told.latest, told.stretch.provider
        if provider and state.code not in AT_SCHOOL and not state.withdrawn_because:
            yield SchoolingRow(
                organisation=provider,
                source=Source.PROVIDER,
                starts_on=state.starts_on,
                ends_on=state.ends_on,
            )


def _leave_early(
    chance: random.Random, schooling: tuple[SchoolingRow, ...], *, until: date, on: date
) -> tuple[tuple[SchoolingRow, ...], tuple[Stretch, ...]]:
    """Return the years at school with what was done in them; a few leave before the end."""
    begins = [row.starts_on or until for row in schooling]
    stretches = tuple(
        Stretch(
            code="110",
            starts_on=starts,
            ends_on=ends,
            provider=row.organisation,
            left_because=LeavingReason.COMPLETED if ends == until else LeavingReason.MOVED,
        )
        for row, starts, ends in zip(schooling, begins, [*begins[1:], until], strict=True)
    )
    if not happens(chance, SHARE_NOT_AT_SCHOOL):
        return schooling, stretches
    last, left = stretches[-1], day_between(chance, begins[-1], min(on, until))
    if left == until or left == last.starts_on:
        return schooling, stretches
    gone = replace(last, ends_on=left, left_because=LeavingReason.UNKNOWN)
    home = Stretch(code=INSTEAD.draw(chance), starts_on=left, ends_on=until)
    ended = schooling if left >= on else (*schooling[:-1], _ended(schooling[-1], left))
    return ended, (*stretches[:-1], gone, home)


def _years_at_school(
    chance: random.Random,
    place: Place,
    school: School,
    begun: date,
    until: date,
    *,
    is_over: bool,
) -> tuple[SchoolingRow, ...]:
    ends = until if is_over else None
    if not happens(chance, 0.06) or school.offers not in SECONDARY_KINDS:
        return (SchoolingRow(organisation=school.name, starts_on=begun, ends_on=ends),)
    moved = day_between(chance, begun, until)
    earlier = offering(chance, place, one_of(chance, sorted(SECONDARY_KINDS)))
    return (
        SchoolingRow(organisation=earlier.name, starts_on=begun, ends_on=moved),
        SchoolingRow(organisation=school.name, starts_on=moved, ends_on=ends),
    )


def _ended(row: SchoolingRow, on: date) -> SchoolingRow:
    ends = max(on, row.starts_on or on)
    return SchoolingRow(
        organisation=row.organisation, source=row.source, starts_on=row.starts_on, ends_on=ends
    )


def _september_of_year_seven(born: date) -> date:
    years = 11 if (born.month, born.day) <= (8, 31) else 12
    return date(born.year + years, 9, 1)


def _secondary(chance: random.Random, place: Place, locality: int) -> School:
    """Return a secondary school, more often than not the nearest one."""
    schools = [school for school in place.schools if school.offers in SECONDARY_KINDS]
    if happens(chance, 0.55):
        return schools[locality % len(schools)]
    return Weighted.of((school, school.weight) for school in schools).draw(chance)
