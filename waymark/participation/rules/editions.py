"""Which rules of the national requirement held on a day? Data by edition, each with its source."""

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Protocol, TypeVar

from waymark.core.codes.editions import FaultyCodes


class Edited(Protocol):
    """Something that holds from a day until the next edition begins."""

    @property
    def starts_on(self) -> date:
        """Return the first day on which it holds."""


E = TypeVar("E", bound=Edited)


class Currency(StrEnum):
    """Until when a word on an activity may be relied on."""

    SCHOOL_YEAR = "school_year"
    MONTHS = "months"
    DAYS_AFTER_REVIEW = "days_after_review"
    NEVER = "never"


class Route(StrEnum):
    """How somebody takes part in learning, as the duty to participate counts it."""

    FULL_TIME = "full_time"
    APPRENTICESHIP = "apprenticeship"
    OTHER = "other"


@dataclass(frozen=True)
class CurrencyRule:
    """How long one code may be relied on; `number` counts months or days, as the kind says."""

    kind: Currency
    number: int = 0


@dataclass(frozen=True)
class CurrencyEdition:
    """The periods of currency, by code."""

    name: str
    starts_on: date
    source: str
    is_inferred: bool
    by_code: dict[str, CurrencyRule]


@dataclass(frozen=True)
class CohortEdition:
    """Whose activity has to be known, by academic age; `headline` are the ages of the figures."""

    name: str
    starts_on: date
    source: str
    youngest: int
    oldest: int
    oldest_with_plan: int
    headline: tuple[int, ...]


@dataclass(frozen=True)
class StandingEdition:
    """What activities count as: by which route, and which stand outside the base of the shares."""

    name: str
    starts_on: date
    source: str
    is_inferred: bool
    routes: dict[str, Route]
    outside_base: frozenset[str]


def currency_on(day: date) -> CurrencyEdition:
    """Return the periods of currency in force on a day; before the first edition, the first."""
    return _on(currency_editions(), day)


def cohort_on(day: date) -> CohortEdition:
    """Return the rules of the cohort in force on a day; before the first edition, the first."""
    return _on(cohort_editions(), day)


def standing_on(day: date) -> StandingEdition:
    """Return what activities counted as on a day; before the first edition, the first."""
    return _on(standing_editions(), day)


@cache
def currency_editions() -> tuple[CurrencyEdition, ...]:
    """Return every edition of the periods of currency; raise `FaultyCodes`."""
    return _in_order([read_currency(facts) for facts in _read("currency")])


@cache
def cohort_editions() -> tuple[CohortEdition, ...]:
    """Return every edition of the rules of the cohort; raise `FaultyCodes`."""
    return _in_order([read_cohort(facts) for facts in _read("cohort")])


@cache
def standing_editions() -> tuple[StandingEdition, ...]:
    """Return every edition of what activities count as; raise `FaultyCodes`."""
    return _in_order([read_standing(facts) for facts in _read("standing")])


def read_currency(facts: dict[str, Any]) -> CurrencyEdition:
    """Read one file; raise `FaultyCodes` where it says two things of one code."""
    by_code: dict[str, CurrencyRule] = {}
    for each in facts["rules"]:
        rule = CurrencyRule(kind=Currency(each["kind"]), number=each.get("number", 0))
        if (rule.kind in {Currency.MONTHS, Currency.DAYS_AFTER_REVIEW}) != bool(rule.number):
            message = f"Edition {facts['edition']}: months and days need a number, others none"
            raise FaultyCodes(message)
        for code in each["codes"]:
            if code in by_code:
                message = f"Edition {facts['edition']} gives two periods of currency to {code}"
                raise FaultyCodes(message)
            by_code[code] = rule
    return CurrencyEdition(
        name=facts["edition"],
        starts_on=facts["starts_on"],
        source=facts["source"],
        is_inferred=facts["is_inferred"],
        by_code=by_code,
    )


def read_cohort(facts: dict[str, Any]) -> CohortEdition:
    """Read one file; raise `FaultyCodes` where its ages are not in order."""
    found = CohortEdition(
        name=facts["edition"],
        starts_on=facts["starts_on"],
        source=facts["source"],
        youngest=facts["youngest"],
        oldest=facts["oldest"],
        oldest_with_plan=facts["oldest_with_plan"],
        headline=tuple(facts["headline"]),
    )
    ages = {*range(found.youngest, found.oldest + 1)}
    if not found.headline or not ages.issuperset(found.headline):
        message = f"Edition {found.name} counts ages that are not in its cohort"
        raise FaultyCodes(message)
    return found


def read_standing(facts: dict[str, Any]) -> StandingEdition:
    """Read one file; raise `FaultyCodes` where a code takes part in two ways."""
    routes: dict[str, Route] = {}
    for route in Route:
        for code in facts[route.value]:
            if code in routes:
                message = f"Edition {facts['edition']} has {code} take part in two ways"
                raise FaultyCodes(message)
            routes[code] = route
    return StandingEdition(
        name=facts["edition"],
        starts_on=facts["starts_on"],
        source=facts["source"],
        is_inferred=facts["is_inferred"],
        routes=routes,
        outside_base=frozenset(facts["outside_base"]),
    )


def _read(subject: str) -> list[dict[str, Any]]:
    folder = files("waymark.participation") / "data" / subject
    found = sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml"))
    return [tomllib.loads((folder / name).read_text()) for name in found]


def _on(found: tuple[E, ...], day: date) -> E:
    return next((each for each in reversed(found) if each.starts_on <= day), found[0])


def _in_order(found: list[E]) -> tuple[E, ...]:
    ordered = tuple(sorted(found, key=lambda each: each.starts_on))
    if not ordered or len({each.starts_on for each in ordered}) != len(ordered):
        message = "There is no edition, or two begin on one day"
        raise FaultyCodes(message)
    return ordered
