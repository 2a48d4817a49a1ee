"""How does a result stand against its target, and what does it earn?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum

from waymark.commissioning.rules import contracts

PLACES = Decimal("0.001")
PENNY = Decimal("0.01")
WHOLE = Decimal(1)


class Polarity(StrEnum):
    HIGH = "high"  # more is better
    LOW = "low"  # less is better


class Rating(StrEnum):
    """The five ratings of the Procurement Act 2023, section 71."""

    GOOD = "good"
    APPROACHING = "approaching"
    REQUIRES_IMPROVEMENT = "requires_improvement"
    INADEQUATE = "inadequate"
    OTHER = "other"


@dataclass(frozen=True)
class Bands:
    """The lowest attainment of each rating."""

    good: Decimal
    approaching: Decimal
    requires_improvement: Decimal


@dataclass(frozen=True)
class Earned:
    """What one measure came to and what it weighs in the payment."""

    attainment: Decimal
    weight: Decimal


def bands_on(day: date) -> Bands:
    """Return the bands in force on a day."""
    entry = contracts.in_force("bands", day)
    return Bands(
        *(Decimal(entry[name]) for name in ("good", "approaching", "requires_improvement"))
    )


def attainment(value: Decimal, *, target: Decimal, polarity: Polarity) -> Decimal:
    """Return how far a value reaches its target, to three places, never rounded up.

    Where less is better and there is nothing at all, the target is reached: 1.
    """
    if polarity is Polarity.LOW and not value:
        return WHOLE
    reached = value / target if polarity is Polarity.HIGH else target / value
    return reached.quantize(PLACES, rounding=ROUND_DOWN)


def rate(
    value: Decimal, *, target: Decimal, polarity: Polarity, tolerance: Decimal, bands: Bands
) -> Rating:
    """Return the rating of a value; a miss by no more than the tolerance is good."""
    missed = target - value if polarity is Polarity.HIGH else value - target
    reached = attainment(value, target=target, polarity=polarity)
    if missed <= tolerance or reached >= bands.good:
        return Rating.GOOD
    if reached >= bands.approaching:
        return Rating.APPROACHING
    if reached >= bands.requires_improvement:
        return Rating.REQUIRES_IMPROVEMENT
    return Rating.INADEQUATE


def outcome_payment(
    base: Decimal, earned: Iterable[Earned], *, floor: Decimal = Decimal(0)
) -> Decimal:
    """Return what the results of a period earn: each counts from the floor to the whole."""
    parts = (each.weight * min(max(each.attainment, floor), WHOLE) for each in earned)
    return (base * sum(parts, Decimal(0))).quantize(PENNY, rounding=ROUND_HALF_UP)
