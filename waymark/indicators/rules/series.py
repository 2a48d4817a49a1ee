"""Where may a line of values be read on, and where must it break?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from waymark.indicators.rules.periods import Period
from waymark.indicators.rules.vocabulary import Comparable


@dataclass(frozen=True)
class Point:
    """One value of a line; None where it is hidden or there is none.

    `is_comparable` says whether it may be compared with the one before it, of the same indicator.
    """

    indicator: int
    period: Period
    value: Decimal | None
    is_comparable: bool = True


@dataclass(frozen=True)
class Step:
    """A point, and whether the line breaks before it."""

    point: Point
    breaks: bool


def steps(points: Iterable[Point], *, comparable: Comparable) -> Iterator[Step]:
    """Yield the points by period, each with whether the line breaks before it.

    It breaks where a value says that it is not comparable, and where one indicator follows another
    unless the later is the same as the earlier: `comparable`. Also where a value is missing.
    """
    before: Point | None = None
    for each in sorted(points, key=lambda point: point.period):
        breaks = before is not None and (
            not each.is_comparable
            or before.value is None
            or (before.indicator != each.indicator and comparable is not Comparable.YES)
        )
        yield Step(each, breaks)
        before = each
