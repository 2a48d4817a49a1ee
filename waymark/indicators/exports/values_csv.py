"""The values of indicators as a table that a spreadsheet opens."""

from collections.abc import Iterable
from decimal import Decimal

from waymark.core.tabular import Value, write_csv
from waymark.indicators.models.values import IndicatorValue

HEADER = (
    "indicator", "scheme", "number", "title", "period_start", "period_end", "locality",
    "characteristic", "group", "numerator", "denominator", "value", "comparable", "origin",
    "known_on", "source",
)  # fmt: skip


def values_csv(values: Iterable[IndicatorValue]) -> bytes:
    """Return a value a row; `c` stands for a suppressed one and `z` where there is none."""
    return write_csv(HEADER, map(_row, values))


def _row(each: IndicatorValue) -> tuple[Value, ...]:
    return (
        each.indicator.code,
        each.indicator.scheme,
        each.indicator.number,
        each.indicator.title,
        each.starts_on.isoformat(),
        each.ends_on.isoformat(),
        each.locality.name if each.locality else "",
        each.characteristic,
        each.group_name,
        plain(each.numerator) or each.mark,
        plain(each.denominator) or each.mark,
        plain(each.value) or each.mark,
        "yes" if each.is_comparable else "no",
        each.origin,
        each.known_on.isoformat() if each.known_on else "",
        each.source,
    )


def plain(number: Decimal | None) -> str:
    """Return a number without needless noughts; empty for none."""
    return "" if number is None else f"{number.normalize():f}"
