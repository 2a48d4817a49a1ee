"""Which figures does Waymark itself reckon for a measure of a contract, and what were they?

A source offers figures by key and reckons one for a period; other apps' figures join by `add`.
"""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from waymark.commissioning.models.performance import Kpi
from waymark.core.actors import Actor
from waymark.participation.queries.figures import get_totals
from waymark.participation.rules.figures import Measure

PLACES = Decimal("0.01")


class Source(Protocol):
    """Where figures come from."""

    def choices(self) -> Mapping[str, str]:
        """Return the words of each figure by its key."""
        ...

    def value(self, key: str, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
        """Return a figure for the period that ends on a day; None where there is none."""
        ...


class Participation:
    """What young people of academic age 16 and 17 do on the last day of the period, in per cent."""

    words: Mapping[Measure, str] = {
        Measure.NEET: "Not in learning or work, in per cent",
        Measure.NOT_KNOWN: "Activity not known, in per cent",
        Measure.NEET_OR_NOT_KNOWN: "Not in learning or work, or not known, in per cent",
        Measure.PARTICIPATING: "Participating, in per cent",
    }

    def choices(self) -> Mapping[str, str]:
        """Return the measures of participation."""
        return {key.value: words for key, words in self.words.items()}

    def value(self, key: str, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
        """Return the share of the cohort, None where there is nobody in it."""
        cohort, _ = get_totals(viewer=viewer, month_end=period_ends_on)
        if not cohort.cohort:
            return None
        share = Decimal(100 * cohort.number(Measure(key))) / cohort.cohort
        return share.quantize(PLACES, rounding=ROUND_HALF_UP)


SOURCES: dict[str, Source] = {"participation": Participation()}


def add(name: str, source: Source) -> None:
    """Let another app's figures be measures, once it is ready."""
    SOURCES[name] = source


def choices() -> dict[str, str]:
    """Return the words of every figure by the key that a measure keeps."""
    return {
        f"{name}:{key}": words
        for name, source in SOURCES.items()
        for key, words in source.choices().items()
    }


def measured_value(kpi: Kpi, *, viewer: Actor, period_ends_on: date) -> Decimal | None:
    """Return what Waymark reckons of a measure for a period; None where it reckons nothing."""
    name, _, key = kpi.indicator.partition(":")
    source = SOURCES.get(name)
    if source is None or key not in source.choices():
        return None
    return source.value(key, viewer=viewer, period_ends_on=period_ends_on)
