"""How far may a share be from that of everyone, and when may that be said at all?"""

from dataclasses import dataclass
from math import sqrt

from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown
from waymark.core.figures import Figure

SELF_SELECTED = (
    "No margin of error is given: those who answered chose to do so and are not a random sample."
)
_NORMAL_95 = 1.959963984540054


@dataclass(frozen=True, kw_only=True)
class Interval:
    """The 95% interval of a share, both ends in percent with one decimal."""

    least: str
    most: str

    def __str__(self) -> str:
        """The interval in words."""
        return f"{self.least}% to {self.most}%"


def wilson(figure: Figure, *, frame: str) -> Interval | NotShown:
    """The Wilson interval of a share, only for a random sample drawn from a frame that is stated.

    Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
    Journal of the American Statistical Association 22 (1927).
    """
    if not frame.strip():
        return NotShown(SELF_SELECTED)
    if not figure.base:
        return NotShown(NO_ANSWERS)
    share, base = figure.numerator / figure.base, figure.base
    square = _NORMAL_95**2
    middle = (share + square / (2 * base)) / (1 + square / base)
    half = (
        _NORMAL_95
        / (1 + square / base)
        * sqrt(share * (1 - share) / base + square / (4 * base * base))
    )
    return Interval(least=_percent(max(0.0, middle - half)), most=_percent(min(1.0, middle + half)))


def _percent(share: float) -> str:
    """An estimate is no exact fraction, so a ten-thousandth more or less does not matter."""
    tenths = int(share * 1000 + 0.5)
    return f"{tenths // 10}.{tenths % 10}"
