"""What do the published tables of the September Guarantee say, and which of their numbers show?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from waymark.core.figures import Direction, Figure
from waymark.core.suppression import Key, joined, suppress, table_family
from waymark.participation.rules.guarantee import YEAR_GROUPS, GuaranteeGroup

EVERYBODY = ""


class Breakdown(StrEnum):
    """By what the young people of a year group are told apart."""

    SEX = "sex"
    SEND = "send"
    LOCALITY = "locality"
    SCHOOL = "school"


OPEN_BREAKDOWNS = (Breakdown.SEX, Breakdown.SEND, Breakdown.LOCALITY)
"""Those shown where small numbers are hidden: by school, hardly any number could stand."""


@dataclass(frozen=True, kw_only=True)
class Counted:
    """So many young people who are alike in all of this; `joined` of them came in later."""

    year_group: int
    group: GuaranteeGroup
    sex: str
    send: str
    locality: str
    school: str
    number: int
    joined: int = 0


@dataclass(frozen=True)
class FigureRow:
    """One row of a table; a number that is hidden is None.

    Without a year group it is about both, without a breakdown about everybody of the year group.
    """

    year_group: int | None
    breakdown: Breakdown | None
    value: str
    cohort: int | None
    numbers: Mapping[GuaranteeGroup, int | None]

    def figure(self, group: GuaranteeGroup) -> Figure | None:
        """Return how many of the cohort it came to that for; None where either number is hidden."""
        number = self.numbers[group]
        if number is None or self.cohort is None:
            return None
        return Figure(number, self.cohort, Direction.ROW)


def figure_rows(
    counted: Iterable[Counted], *, breakdowns: Iterable[Breakdown], threshold: int | None
) -> tuple[FigureRow, ...]:
    """Return the rows of all tables: both years, each year, then each by every breakdown.

    With a threshold small numbers are hidden, and whatever would give them away: all tables are
    taken together, as they stand beside each other.
    """
    held, wanted = list(counted), list(breakdowns)
    years = [str(year) for year in YEAR_GROUPS]
    columns = [group.value for group in GuaranteeGroup]
    families = [
        table_family(
            name=("year",),
            counts=_cells((str(each.year_group), each) for each in held),
            row_totals={year: ("year", year) for year in years},
            column_totals={column: ("both", column) for column in columns},
            total=("both",),
        )
    ]
    values: dict[tuple[str, Breakdown], list[str]] = {}
    for year in years:
        own = [each for each in held if str(each.year_group) == year]
        for by in wanted:
            name = ("year", year, by.value)
            found = sorted({str(getattr(each, by.value)) for each in own}, key=_last_if_none)
            values[year, by] = found
            families.append(
                table_family(
                    name=name,
                    counts=_cells((str(getattr(each, by.value)), each) for each in own),
                    row_totals={value: (*name, value) for value in found},
                    column_totals={column: ("year", year, column) for column in columns},
                    total=("year", year),
                )
            )
    family = joined(families)
    hidden = frozenset[Key]() if threshold is None else suppress(family, threshold=threshold).hidden
    shown = {key: None if key in hidden else number for key, number in family.values.items()}

    def row(year: str, by: Breakdown | None, value: str, key: Key) -> FigureRow:
        return FigureRow(
            year_group=int(year) if year else None,
            breakdown=by,
            value=value,
            cohort=shown[key],
            numbers={group: shown[*key, group.value] for group in GuaranteeGroup},
        )

    return (
        row("", None, EVERYBODY, ("both",)),
        *(row(year, None, EVERYBODY, ("year", year)) for year in years),
        *(
            row(year, by, value, ("year", year, by.value, value))
            for by in wanted
            for year in years
            for value in values[year, by]
        ),
    )


def _cells(rows: Iterable[tuple[str, Counted]]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for value, each in rows:
        key = (value, each.group.value)
        found[key] = found.get(key, 0) + each.number
    return found


def _last_if_none(value: str) -> tuple[bool, str]:
    return (not value, value)
