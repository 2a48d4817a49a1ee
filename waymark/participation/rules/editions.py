"""Which rules of the national requirement held on a day? Data by edition, each with its source."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from waymark.core.codes.editions import FaultyCodes, gather, in_force

FOLDER = "waymark.participation:data"


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
    return in_force(currency_editions(), day)


def cohort_on(day: date) -> CohortEdition:
    """Return the rules of the cohort in force on a day; before the first edition, the first."""
    return in_force(cohort_editions(), day)


def standing_on(day: date) -> StandingEdition:
    """Return what activities counted as on a day; before the first edition, the first."""
    return in_force(standing_editions(), day)


def currency_editions() -> tuple[CurrencyEdition, ...]:
    """Return every edition of the periods of currency; raise `FaultyCodes`."""
    return gather(FOLDER, "currency", read_currency)


def cohort_editions() -> tuple[CohortEdition, ...]:
    """Return every edition of the rules of the cohort; raise `FaultyCodes`."""
    return gather(FOLDER, "cohort", read_cohort)


def standing_editions() -> tuple[StandingEdition, ...]:
    """Return every edition of what activities count as; raise `FaultyCodes`."""
    return gather(FOLDER, "standing", read_standing)


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
