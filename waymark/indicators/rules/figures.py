"""Which value do two numbers make, where is it from, and how many young people short is an aim?"""

from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from waymark.core.dates import day_in_words

UNITS = {100: "%", 1: ""}


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Return a value to so many places, exact halves away from nothing."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def value_of(
    numerator: Decimal | int, denominator: Decimal | int | None, *, multiplier: int, decimals: int
) -> Decimal | None:
    """Return numerator / denominator x multiplier, rounded once; None on a base of nothing.

    Without a denominator the value is a count. Counts of several months are pooled before: shares
    of different bases are never averaged here.
    """
    if denominator is None:
        return rounded(Decimal(numerator) * multiplier, decimals)
    if not denominator:
        return None
    return rounded(Decimal(numerator) * multiplier / Decimal(denominator), decimals)


def unit_words(multiplier: int) -> str:
    """Return what stands behind a value of so many."""
    return UNITS.get(multiplier, f" per {multiplier:,}")


def value_words(value: Decimal, *, decimals: int, multiplier: int, is_share: bool) -> str:
    """Write a value with its unit; a count has none."""
    return f"{value:,.{decimals}f}{unit_words(multiplier) if is_share else ''}"


def source_words(*, source: str, known_on: date | None) -> str:
    """Say where a value comes from; one with a day was worked out from the records of that day."""
    if known_on is not None:
        return f"From the records, as known on {day_in_words(known_on)}"
    return source


def people_short(
    value: Decimal, ambition: Decimal, *, denominator: Decimal, multiplier: int, is_low_good: bool
) -> int:
    """Return how many more of the base it takes to reach the ambition; 0 where it is reached.

    A part of a young person counts as one more: with one fewer the ambition is missed.
    """
    gap = value - ambition if is_low_good else ambition - value
    people = max(gap, Decimal(0)) * denominator / multiplier
    return int(people.to_integral_value(rounding=ROUND_CEILING))
