"""What did an invented young person truly do, from school to now, known to anybody or not?"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from waymark.demonstration.engines import rates
from waymark.demonstration.engines.chance import Weighted, day_between, happens, one_of
from waymark.demonstration.rules.places import Place, School
from waymark.participation.rules.codes import group_of
from waymark.participation.rules.currency import end_of_school_year
from waymark.participation.rules.editions import standing_on
from waymark.participation.rules.vocabulary import LeavingReason
from waymark.people.rules.ages import academic_age
from waymark.people.rules.vocabulary import ActivityGroup, CharacteristicKind

COURSES = frozenset(["210", "220", "230", "240", "280"])
"""Codes of courses that begin in autumn and run for one or two school years."""
SHARE_WAITING = 0.7
"""Of those who want a course when none begins, how many wait for the autumn."""
CUSTODY = frozenset(["290", "710"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What somebody did from a day up to another, which may still be to come."""

    code: str
    starts_on: date
    ends_on: date
    expected_end_on: date | None = None
    review_on: date | None = None
    left_because: LeavingReason | None = None
    provider: str = ""
    course: str = ""

    @property
    def is_out(self) -> bool:
        """Whether they are not in learning or work."""
        return group_of(self.code) is ActivityGroup.NEET


@dataclass(frozen=True, kw_only=True)
class Nature:
    """What a life depends on."""

    place: Place
    school: School
    born: date
    has_plan: bool
    is_at_risk: bool
    kinds: frozenset[CharacteristicKind]


def live(
    chance: random.Random, nature: Nature, *, at_school: Sequence[Stretch], on: date
) -> tuple[Stretch, ...]:
    """Return what somebody did up to a day: at school, and what came after the last of it."""
    held: list[Stretch] = []
    day = at_school[-1].ends_on
    while day < on:
        before, age = held[-1] if held else None, academic_age(nature.born, day)
        code = _table(nature, before, age=age).draw(chance)
        is_out = before is not None and before.is_out
        if code in COURSES and not _begins(code, day):
            if before is not None and is_out and happens(chance, SHARE_WAITING):
                day = _autumn(chance, end_of_school_year(day).year)
                held[-1] = replace(before, ends_on=day)
                continue
            code = "410" if age < rates.ADULT else "330"
        if before is not None and is_out and code not in CUSTODY:
            held[-1:] = _agreeing(chance, before, code)
        if code == rates.OUT:
            held.append(_out(chance, nature, day))
        else:
            latest = next((each for each in reversed(held) if each.code == code), None)
            held.append(_in(chance, nature, code, day, provider=latest.provider if latest else ""))
        day = held[-1].ends_on
    return (*at_school, *held)


def _begins(code: str, day: date) -> bool:
    """Whether a course may begin then: in autumn, or in winter but for those of universities."""
    return 8 <= day.month <= 10 or (code != "240" and day.month in {11, 12, 1})


def offering(chance: random.Random, place: Place, offers: str) -> School:
    """Return one of those in a place that offer something."""
    schools = [school for school in place.schools if school.offers == offers]
    return Weighted.of((school, school.weight) for school in schools).draw(chance)


def _table(nature: Nature, before: Stretch | None, *, age: int) -> Weighted[str]:
    is_out = before is not None and before.is_out
    if nature.has_plan and not is_out:
        return rates.WITH_PLAN if age < rates.ADULT else rates.WITH_PLAN_AS_ADULT
    if age >= rates.ADULT:
        return rates.AS_ADULT_OUT if is_out else rates.AS_ADULT
    if before is None:
        return rates.AFTER_SCHOOL
    if is_out:
        return rates.AFTER_OUT
    if before.left_because is LeavingReason.COMPLETED:
        return rates.AFTER_COURSE
    return rates.AFTER_DROPPING_OUT


def _in(chance: random.Random, nature: Nature, code: str, day: date, *, provider: str) -> Stretch:
    """Return a course, a training or a job; the provider of the last like it is kept."""
    offers = rates.OFFERS_OF_CODE.get(code)
    if offers is not None and not provider:
        stays = offers == nature.school.offers and happens(chance, 0.8)
        provider = (nature.school if stays else offering(chance, nature.place, offers)).name
    courses = rates.COURSES.get(code)
    made = Stretch(
        code=code,
        starts_on=day,
        ends_on=day,
        provider=provider,
        course=one_of(chance, courses) if courses else "",
    )
    share = rates.SHARE_DROPPING_OUT.get(code, 0.0)
    share *= rates.TIMES_AT_RISK if nature.is_at_risk else 1
    if code in COURSES:
        return _on_course(chance, made, share)
    if code == "260":
        ends = _autumn(chance, day.year + (day.month >= 6))
        return replace(made, ends_on=ends, review_on=ends, left_because=LeavingReason.COMPLETED)
    least, most = rates.DAYS_OF_WORK[code]
    planned = day + timedelta(days=chance.randint(least, most))
    ends = day_between(chance, day + timedelta(days=20), planned)
    drops = happens(chance, share)
    is_learning = code in {"310", "410", "440", "460", "530"}
    why = rates.WHY_LEFT if is_learning else rates.WHY_WORK_ENDED
    is_done = code in CUSTODY or (is_learning and not drops)
    return replace(
        made,
        ends_on=ends if drops else planned,
        expected_end_on=planned if code in {"410", "440", "460"} else None,
        review_on=planned if code in {"350", *CUSTODY} else None,
        left_because=LeavingReason.COMPLETED if is_done else why.draw(chance),
    )


def _on_course(chance: random.Random, made: Stretch, share: float) -> Stretch:
    """Return a course with its end: in a winter, between its years, or when it is done."""
    first = end_of_school_year(made.starts_on).year
    years = 2 if happens(chance, rates.SHARE_OF_TWO_YEARS[made.code]) else 1
    if made.starts_on.month < 8:
        years = 1  # begun in winter
    made = replace(made, expected_end_on=date(first + years - 1, 8, 31))
    for number in range(years):
        (month, later), autumn = rates.WINTER.draw(chance), first + number - 1
        left = date(autumn + later, month, chance.randint(1, 28))
        if happens(chance, share) and left > made.starts_on + timedelta(days=14):
            return replace(made, ends_on=left, left_because=rates.WHY_LEFT.draw(chance))
        if number + 1 < years and happens(chance, rates.SHARE_LEAVING_BETWEEN):
            return replace(
                made,
                ends_on=_autumn(chance, autumn + 1),
                left_because=LeavingReason.NOT_ENROLLED_AGAIN,
            )
    return replace(
        made,
        ends_on=_autumn(chance, first + years - 1),
        left_because=LeavingReason.COMPLETED,
    )


def _out(chance: random.Random, nature: Nature, day: date) -> Stretch:
    """Return a time out of learning and work."""
    code = _code_of_being_out(chance, nature)
    days = rates.LEAST_DAYS_OUT + int(chance.expovariate(1 / rates.DAYS_OUT.get(code, 100)))
    return Stretch(code=code, starts_on=day, ends_on=day + timedelta(days=days))


def _agreeing(chance: random.Random, out: Stretch, code: str) -> tuple[Stretch, ...]:
    """Return the time out, perhaps with a start of something that was agreed towards its end."""
    if out.code == "670" or not happens(chance, rates.SHARE_AGREED):
        return (out,)
    days = (out.ends_on - out.starts_on).days
    agreed = out.ends_on - timedelta(days=chance.randint(7, min(50, days - 7)))
    is_compliant = code in standing_on(agreed).routes
    start = Stretch(
        code="616" if is_compliant else "615",
        starts_on=agreed,
        ends_on=out.ends_on,
        review_on=out.ends_on,
    )
    return (replace(out, ends_on=agreed), start)


def _code_of_being_out(chance: random.Random, nature: Nature) -> str:
    for kind, code, share in rates.OUT_BY_KIND:
        if kind in nature.kinds and happens(chance, share):
            return code
    return (rates.OUT_WITH_PLAN if nature.has_plan else rates.OUT_OTHERWISE).draw(chance)


def _autumn(chance: random.Random, year: int) -> date:
    return date(year, 9, 1 + chance.randrange(12))
