"""What may be said of answers that are numbers, or points given out among options?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown
from waymark.core.figures import Direction, Figure

QUARTILE_RULE = (
    "Quartiles lie between the two nearest answers in proportion, as spreadsheets work them out."
)

Numbers = Mapping[Fraction, int]
"""How many people gave each number."""


@dataclass(frozen=True, kw_only=True)
class Spread:
    """Where numbers lie; each statistic by itself, or why it may not be shown."""

    base: int
    mean: Fraction | NotShown
    lower_quartile: Fraction | NotShown
    median: Fraction | NotShown
    upper_quartile: Fraction | NotShown
    least: Fraction | NotShown
    most: Fraction | NotShown


def spread(numbers: Numbers, *, threshold: int = 0) -> Spread | NotShown:
    """Work out the spread of numbers; a threshold above 0 protects single answers.

    Under the threshold nothing is shown. The least and the greatest are single people's answers,
    so with a threshold they are shown only where enough people gave them.
    Quartiles: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
    Statistician 50 (1996), definition 7.
    """
    counted = sorted((value, number) for value, number in numbers.items() if number)
    base = sum(number for _, number in counted)
    if not base:
        return NotShown(NO_ANSWERS)
    if base < threshold:
        return NotShown(f"Fewer than {threshold} people answered, so nothing is shown.")
    total = sum((value * number for value, number in counted), Fraction(0))
    return Spread(
        base=base,
        mean=total / base,
        lower_quartile=quantile(counted, Fraction(1, 4)),
        median=quantile(counted, Fraction(1, 2)),
        upper_quartile=quantile(counted, Fraction(3, 4)),
        least=_end(counted[0], threshold),
        most=_end(counted[-1], threshold),
    )


def quantile(counted: Sequence[tuple[Fraction, int]], part: Fraction) -> Fraction:
    """The number below which a part of the answers lies, from values in order with their counts."""
    base = sum(number for _, number in counted)
    place = part * (base - 1)
    low = place.numerator // place.denominator
    first, second = _at(counted, low), _at(counted, min(low + 1, base - 1))
    return first + (place - low) * (second - first)


def _at(counted: Sequence[tuple[Fraction, int]], rank: int) -> Fraction:
    for value, number in counted:
        if rank < number:
            return value
        rank -= number
    message = "there are not so many answers"
    raise ValueError(message)


def _end(found: tuple[Fraction, int], threshold: int) -> Fraction | NotShown:
    value, number = found
    if number < threshold:
        return NotShown(f"Fewer than {threshold} people gave it.")
    return value


@dataclass(frozen=True, kw_only=True)
class PointsLine:
    """One option's points: its part of all points given, and how people gave them."""

    option: str
    share: Figure
    spread: Spread
    distribution: tuple[tuple[Fraction, int], ...]


def count_points(
    *, options: Sequence[str], given: Mapping[str, Numbers], threshold: int = 0
) -> tuple[PointsLine, ...] | NotShown:
    """Count points that each person divided among the options; no points are 0, not missing.

    `given` holds for each option how many people gave it how many points; everyone who answered is
    in each of them.
    """
    bases = {sum(given.get(option, {}).values()) for option in options}
    if bases <= {0}:
        return NotShown(NO_ANSWERS)
    if len(bases) != 1:
        message = "each option must have the points of everyone who answered"
        raise ValueError(message)
    totals = {
        option: sum((value * n for value, n in given[option].items()), Fraction(0))
        for option in options
    }
    everything = sum(totals.values(), Fraction(0))
    lines = []
    for option in options:
        found = spread(given[option], threshold=threshold)
        if isinstance(found, NotShown):
            return found
        lines.append(
            PointsLine(
                option=option,
                share=Figure(int(totals[option]), int(everything), Direction.TOTAL),
                spread=found,
                distribution=tuple(sorted(given[option].items())),
            )
        )
    return tuple(lines)
