"""Which figures does Waymark itself reckon for a measure of a contract, and what were they?

A source offers figures by key and gives one for a period.
"""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from waymark.access.permissions import Permission, may
from waymark.commissioning.models.performance import Kpi
from waymark.core.actors import Actor
from waymark.indicators.queries.indicators import list_indicators, value_ending
from waymark.participation.queries.figures import get_totals
from waymark.participation.rules.figures import Measure

PLACES = Decimal("0.01")


class Source(Protocol):
    """Where figures come from."""

    def choices(self, *, viewer: Actor) -> Mapping[str, str]:
        """Return the words of each figure by its key."""
        ...

    def value(self, key: str, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
        """Return a figure for the period that ends on a day; None where there is no such one."""
        ...


class Participation:
    """What young people of academic age 16 and 17 do on the last day of the period, in per cent."""

    words: Mapping[Measure, str] = {
        Measure.NEET: "Not in learning or work, in per cent",
        Measure.NOT_KNOWN: "Activity not known, in per cent",
        Measure.NEET_OR_NOT_KNOWN: "Not in learning or work, or not known, in per cent",
        Measure.PARTICIPATING: "Participating, in per cent",
    }

    def choices(self, *, viewer: Actor) -> Mapping[str, str]:
        """Return the measures of participation."""
        return {key.value: words for key, words in self.words.items()}

    def value(self, key: str, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
        """Return the share of the cohort, None where there is nobody in it."""
        if key not in self.choices(viewer=viewer):
            return None
        cohort, _ = get_totals(viewer=viewer, month_end=period_ends_on)
        if not cohort.cohort:
            return None
        share = Decimal(100 * cohort.number(Measure(key))) / cohort.cohort
        return share.quantize(PLACES, rounding=ROUND_HALF_UP)


class Indicators:
    """The value of the whole authority for the period of an indicator that ends on the day."""

    def choices(self, *, viewer: Actor) -> Mapping[str, str]:
        """Return the indicators in use; none for who may not see them."""
        if not may(viewer, Permission.INDICATORS_SEE):
            return {}
        return {each.code: each.title for each in list_indicators(viewer=viewer)}

    def value(self, key: str, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
        """Return its value, None where there is none or its number is hidden."""
        found = value_ending(code=key, ends_on=period_ends_on, viewer=viewer)
        return found.value if found else None


SOURCES: dict[str, Source] = {"participation": Participation(), "indicators": Indicators()}


def choices(*, viewer: Actor) -> dict[str, str]:
    """Return the words of every figure by the key that a measure keeps."""
    return {
        f"{name}:{key}": words
        for name, source in SOURCES.items()
        for key, words in source.choices(viewer=viewer).items()
    }


def measured_value(kpi: Kpi, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
    """Return what Waymark reckons of a measure for a period; None where it reckons nothing."""
    name, _, key = kpi.indicator.partition(":")
    source = SOURCES.get(name)
    if source is None:
        return None
    return source.value(key, viewer=viewer, period_ends_on=period_ends_on)
