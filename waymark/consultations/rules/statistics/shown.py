"""How does a statistic say that it may not be shown?"""

from dataclasses import dataclass
from fractions import Fraction

NO_ANSWERS = "Nobody answered, so there is nothing to show."


@dataclass(frozen=True)
class NotShown:
    """The sentence that stands in the place of a statistic whose condition does not hold."""

    reason: str


def decimal_places(value: Fraction, places: int = 1) -> str:
    """A number with its decimals, exact halves upwards: 2.25 is 2.3.

    Whole numbers only, for the reason given at `Figure.percent`. Negative numbers keep their sign
    and round towards the larger.
    """
    scale = 10**places
    scaled = (2 * value.numerator * scale + value.denominator) // (2 * value.denominator)
    sign = "-" if scaled < 0 else ""
    whole, part = divmod(abs(scaled), scale)
    return f"{sign}{whole:,}" + (f".{part:0{places}}" if places else "")


def plain_number(value: Fraction) -> str:
    """A number as people write it: whole without decimals, otherwise with one or two."""
    for places in (0, 1):
        if (value * 10**places).denominator == 1:
            return decimal_places(value, places)
    return decimal_places(value, 2)
