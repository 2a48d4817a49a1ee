"""Whom to try first of those whose activity is not known, by which way, and when to stop?

How to try and when to stop is practice, inferred, and stands in `data/ladder.toml`.
"""

import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TypeVar

from waymark.core.dates import ENGLAND
from waymark.participation.rules.currency import has_lapsed
from waymark.participation.rules.editions import cohort_on
from waymark.participation.rules.status import STATUTORY
from waymark.people.rules.vocabulary import (
    ActivityGroup,
    CharacteristicKind,
    ContactKind,
    RelationshipKind,
    Tier,
)


class Method(StrEnum):
    """By which way somebody was tried."""

    TEXT = "text"
    CALL = "call"
    EMAIL = "email"
    LETTER = "letter"
    FAMILY = "family"
    PROVIDER = "provider"
    VISIT = "visit"


class Outcome(StrEnum):
    """What came of it, in the order of the keys."""

    STILL_TRUE = "still_true"
    CHANGED = "changed"
    MESSAGE_LEFT = "message_left"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    OTHER = "other"
    NO_TEXTS = "no_texts"
    SENT = "sent"  # a text to many, written down by itself


class PartOfDay(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class ClaimState(StrEnum):
    """What became of the word that somebody's activity cannot be found out."""

    WAITING = "waiting"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Want(StrEnum):
    """Which part of the queue to work through."""

    ALL = "all"
    NOT_KNOWN = "not_known"
    LAPSING = "lapsing"


FOUND = (Outcome.STILL_TRUE, Outcome.CHANGED)
"""What came of it where somebody said what the young person does."""
BY_HAND = tuple(each for each in Outcome if each is not Outcome.SENT)
"""What a tracker says of a try."""
FOR_MANY = (Outcome.MESSAGE_LEFT, Outcome.NO_ANSWER)
"""What can be said of many people at once, as nobody's activity changes by it."""

REFUSED = "830"
NO_ADDRESS = "820"
NEED_APPROVAL = frozenset({REFUSED, NO_ADDRESS})
"""Codes that end a search without an answer, so that somebody else has to agree.

Inferred: managers sign them off in practice; the national list only names them.
"""

VULNERABLE = frozenset(CharacteristicKind) - {
    CharacteristicKind.CARING_FOR_OWN_CHILD,
    CharacteristicKind.PREGNANCY,
}
"""Source: NEET and participation, local authority figures, methodology, "Vulnerable group"."""

FAMILY = frozenset(
    {
        RelationshipKind.PARENT,
        RelationshipKind.STEP_PARENT,
        RelationshipKind.CARER,
        RelationshipKind.FOSTER_CARER,
        RelationshipKind.GRANDPARENT,
        RelationshipKind.SIBLING,
    }
)
METHODS_OF_KIND = {
    ContactKind.MOBILE: (Method.CALL, Method.TEXT),
    ContactKind.TELEPHONE: (Method.CALL,),
    ContactKind.EMAIL: (Method.EMAIL,),
    ContactKind.SOCIAL_MEDIA: (),
}
NOON, EVENING = 12, 17


@dataclass(frozen=True)
class Step:
    """One way to try, and in which part of the day."""

    method: Method
    part_of_day: PartOfDay | None = None


@dataclass(frozen=True)
class Ladder:
    """The order of the ways, and the numbers of tries at which to stop."""

    steps: tuple[Step, ...]
    most_in_a_week: int
    most_in_a_month: int
    is_left_alone_for: timedelta
    lapsing_within: timedelta


@dataclass(frozen=True)
class Point:
    """A telephone number or address: whose, of what kind, how good a word it is."""

    key: int
    kind: ContactKind
    is_own: bool
    has_answered: bool
    verified_on: date | None


P = TypeVar("P", bound=Point)


@cache
def ladder() -> Ladder:
    """Return the order of the ways and when to stop."""
    text = (files("waymark.participation") / "data" / "ladder.toml").read_text()
    read = tomllib.loads(text)
    return Ladder(
        steps=tuple(
            Step(
                method=Method(each["method"]),
                part_of_day=PartOfDay(each["part_of_day"]) if "part_of_day" in each else None,
            )
            for each in read["steps"]
        ),
        most_in_a_week=read["most_in_a_week"],
        most_in_a_month=read["most_in_a_month"],
        is_left_alone_for=timedelta(days=read["is_left_alone_for"]),
        lapsing_within=timedelta(days=read["lapsing_within"]),
    )


def part_of_day(moment: datetime) -> PartOfDay:
    """Return in which part of the day a moment falls in England."""
    hour = moment.astimezone(ENGLAND).hour
    if hour < NOON:
        return PartOfDay.MORNING
    return PartOfDay.AFTERNOON if hour < EVENING else PartOfDay.EVENING


def next_step(*, tried: Iterable[Step], open_to: Collection[Method]) -> Step | None:
    """Return the first open step of the ladder not taken this month; None after the last."""
    taken = set(tried)
    return next(
        (step for step in ladder().steps if step not in taken and step.method in open_to),
        None,
    )


def paused_until(*, days: Collection[date], today: date) -> date | None:
    """Return the day from which to try again, given the days of earlier tries; None for now.

    Once a day, so many times in seven days, so many in a calendar month, then not before the next.
    """
    rules = ladder()
    tried = set(days)
    of_month = [day for day in tried if (day.year, day.month) == (today.year, today.month)]
    if len(of_month) >= rules.most_in_a_month:
        return first_of_next_month(today)
    of_week = sorted(day for day in tried if day > today - timedelta(days=7))
    if len(of_week) >= rules.most_in_a_week:
        return of_week[-rules.most_in_a_week] + timedelta(days=7)
    return today + timedelta(days=1) if today in of_week else None


def first_of_next_month(day: date) -> date:
    """Return the first day of the month after the day's."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def best_first(points: Iterable[P]) -> list[P]:
    """Return the numbers and addresses in the order to try them.

    Where somebody answered before, then the young person's own, mobiles before others, the word
    that was checked last.
    """
    kinds = list(ContactKind)
    return sorted(
        points,
        key=lambda each: (
            not each.has_answered,
            not each.is_own,
            kinds.index(each.kind),
            -(each.verified_on or date.min).toordinal(),
            each.key,
        ),
    )


def born_between(youngest: int, oldest: int, day: date) -> tuple[date, date]:
    """Return the first and the last day of birth of those of these academic ages on a day."""
    year = day.year if day.month >= 9 else day.year - 1
    return date(year - oldest - 1, 9, 1), date(year - youngest, 8, 31)


def cohort_rank(*, academic_age: int, has_plan: bool, day: date) -> int | None:
    """Return whose activity the law has the authority know first; None for nobody of the cohort.

    Those of the ages that the figures count, older ones with a plan, then the last school year.
    Source: client caseload return, coverage.
    """
    rules = cohort_on(day)
    if rules.youngest <= academic_age <= rules.oldest:
        return 0
    if rules.oldest < academic_age <= rules.oldest_with_plan and has_plan:
        return 1
    return 2 if academic_age == STATUTORY else None


def vulnerability_rank(*, tier: Tier | None, is_vulnerable: bool, has_send: bool) -> int:
    """Return who is most at risk where nobody knows what they do."""
    if tier is Tier.SPECIALIST or is_vulnerable:
        return 0
    return 1 if tier is Tier.TARGETED or has_send else 2


def expiry_rank(*, group: ActivityGroup | None, lapses_on: date | None, day: date) -> int | None:
    """Return whose word ran out first: gone already, within a week, soon; None where it holds."""
    if group in {None, ActivityGroup.NOT_KNOWN} or has_lapsed(lapses_on, day):
        return 0
    if lapses_on is None or lapses_on > day + ladder().lapsing_within:
        return None
    return 1 if lapses_on <= day + timedelta(days=7) else 2


def chance_rank(*, has_answered: bool, has_number: bool, has_other: bool) -> int:
    """Return how likely a try succeeds: somebody answered there before, an own number, any way."""
    found = (has_answered, has_number, has_other)
    return next((rank for rank, holds in enumerate(found) if holds), len(found))


def place_in_queue(
    *, cohort: int, vulnerability: int, expiry: int, chance: int, since: date | None
) -> str:
    """Return by what the queue is in order: as text, the earlier first."""
    return f"{cohort}{vulnerability}{expiry}{chance}{since or ''}"
