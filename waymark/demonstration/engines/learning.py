"""At which school was an invented young person, and what do they do now?"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from waymark.demonstration.engines.chance import Weighted, day_between, happens, one_of
from waymark.demonstration.rules import places
from waymark.demonstration.rules.places import Place, School
from waymark.people.rules.ages import academic_age
from waymark.people.rules.loading import SchoolingRow
from waymark.people.rules.vocabulary import Source

SECONDARY_KINDS = frozenset([places.SECONDARY, places.WITH_SIXTH_FORM])
AFTER_SCHOOL = 16
"""The academic age from which school is no longer compulsory, though learning is."""

CODES_AT_SCHOOL = Weighted.of([("110", 965), ("120", 25), ("140", 10)])
CODES_AT_16 = Weighted.of(
    [
        ("210", 300), ("220", 140), ("230", 350), ("310", 60), ("320", 8), ("330", 22),
        ("410", 24), ("610", 8), ("615", 7), ("616", 5), ("619", 34), ("620", 3), ("640", 9),
        ("810", 30),
    ]
)  # fmt: skip
CODES_AT_18 = Weighted.of(
    [
        ("230", 210), ("240", 260), ("260", 15), ("310", 95), ("330", 130), ("350", 20),
        ("360", 45), ("380", 6), ("440", 8), ("610", 10), ("619", 65), ("620", 4), ("640", 16),
        ("670", 2), ("810", 110), ("820", 4),
    ]
)  # fmt: skip
CODES_WITH_PLAN = Weighted.of(
    [("230", 340), ("280", 200), ("460", 90), ("330", 60), ("360", 40), ("540", 40), ("619", 90),
     ("640", 60), ("670", 30), ("810", 50)]
)  # fmt: skip
OUT_OF_LEARNING = frozenset(
    ["540", "610", "615", "616", "619", "620", "630", "640", "670", "810", "820"]
)
"""Codes of those who are not in learning or work, or of whom nobody knows."""

OFFERS_OF_CODE = {
    "210": places.WITH_SIXTH_FORM,
    "220": places.SIXTH_FORM_COLLEGE,
    "230": places.COLLEGE,
    "280": places.COLLEGE,
    "310": places.TRAINING,
    "410": places.TRAINING,
    "460": places.COLLEGE,
}


@dataclass(frozen=True)
class Doing:
    """What somebody does now, by the code of the national return."""

    code: str
    since: date
    verified_on: date | None
    provider: str = ""


@dataclass(frozen=True)
class Learning:
    """Where somebody went to school, what they do now, and in whose area they learn."""

    schooling: tuple[SchoolingRow, ...]
    doing: Doing
    is_elsewhere: bool


def invent_learning(
    chance: random.Random,
    *,
    place: Place,
    born: date,
    on: date,
    locality: int,
    has_plan: bool,
    is_in_alternative: bool,
) -> Learning:
    """Return the schools of somebody born on a day who lives in a locality, up to a day."""
    age = academic_age(born, on)
    begun = _september_of_year_seven(born)
    left_school = date(begun.year + 5, 6, 30)
    if has_plan and happens(chance, 0.4):
        school = _offering(chance, place, places.SPECIAL)
    elif is_in_alternative:
        school = _offering(chance, place, places.ALTERNATIVE)
    else:
        school = _secondary(chance, place, locality)
    at_school = _years_at_school(
        chance, place, school, begun, min(on, left_school), is_over=age >= AFTER_SCHOOL
    )
    if age < AFTER_SCHOOL:
        doing = Doing(
            code=CODES_AT_SCHOOL.draw(chance),
            since=at_school[-1].starts_on or begun,
            verified_on=_lately(chance, on, 200, begun),
            provider=school.name,
        )
        if doing.code == "110":
            return Learning(schooling=at_school, doing=doing, is_elsewhere=False)
        ended = (*at_school[:-1], _ended(at_school[-1], day_between(chance, begun, on)))
        doing = Doing(code=doing.code, since=ended[-1].ends_on or on, verified_on=doing.verified_on)
        return Learning(schooling=ended, doing=doing, is_elsewhere=False)
    return _after_school(chance, place, school, at_school, age=age, on=on, has_plan=has_plan)


def _after_school(
    chance: random.Random,
    place: Place,
    school: School,
    at_school: tuple[SchoolingRow, ...],
    *,
    age: int,
    on: date,
    has_plan: bool,
) -> Learning:
    if has_plan:
        code = CODES_WITH_PLAN.draw(chance)
    else:
        code = (CODES_AT_16 if age < 18 else CODES_AT_18).draw(chance)
    september = date(on.year if on.month >= 9 else on.year - 1, 9, 1)
    since = min(on, september + timedelta(days=chance.randrange(12)))
    if code not in OFFERS_OF_CODE and code not in {"240", "260"}:
        since = _lately(chance, on, 420, september - timedelta(days=300))
    verified = None if code in {"810", "820"} else _lately(chance, on, 120, since)
    offers = OFFERS_OF_CODE.get(code)
    if offers is None:
        doing = Doing(code=code, since=since, verified_on=verified)
        return Learning(schooling=at_school, doing=doing, is_elsewhere=False)
    stays = offers == places.WITH_SIXTH_FORM and school.offers == offers and happens(chance, 0.8)
    provider = school if stays else _offering(chance, place, offers)
    now = SchoolingRow(organisation=provider.name, source=Source.PROVIDER, starts_on=since)
    return Learning(
        schooling=(*at_school, now),
        doing=Doing(code=code, since=since, verified_on=verified, provider=provider.name),
        is_elsewhere=provider.is_elsewhere,
    )


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
    earlier = _offering(chance, place, one_of(chance, sorted(SECONDARY_KINDS)))
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


def _offering(chance: random.Random, place: Place, offers: str) -> School:
    schools = [school for school in place.schools if school.offers == offers]
    return Weighted.of((school, school.weight) for school in schools).draw(chance)


def _lately(chance: random.Random, on: date, days: int, earliest: date) -> date:
    """Return a day of the latest so many, more often a recent one, never before the earliest."""
    ago = min(chance.randrange(days + 1), chance.randrange(days + 1))
    return max(min(earliest, on), on - timedelta(days=ago))
