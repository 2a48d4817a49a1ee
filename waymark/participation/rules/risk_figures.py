"""Does a model of risk place one group of young people otherwise than another, and rightly?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from waymark.core.figures import Direction, Figure
from waymark.core.suppression import USUAL_THRESHOLD, Key, joined, suppress, table_family
from waymark.participation.rules.risk import Band

LATER_MONTHS = 6
"""How old a reckoning is before it is asked who became NEET since."""
ALL = ("all",)
NEET, NOT_NEET = "neet", "not_neet"


class By(StrEnum):
    """By what the young people of a table are told apart; none of it but SEND is in a model."""

    SEX = "sex"
    ETHNICITY = "ethnicity"
    SEND = "send"
    MEALS = "meals"
    LOCALITY = "locality"


@dataclass(frozen=True)
class Counted:
    """So many who are alike in all of this; whether they became NEET later, where it is asked."""

    values: Mapping[By, str]
    band: Band
    became_neet: bool | None
    number: int


@dataclass(frozen=True)
class GroupRow:
    """One group: how many, how many in each band, and of those how many became NEET later.

    A number that is hidden is None. Without a value the row is about everybody.
    """

    by: By | None
    value: str
    number: int | None
    bands: Mapping[Band, int | None]
    later: Mapping[Band, int | None]

    def share(self, band: Band) -> Figure | None:
        """Return how much of the group a band holds."""
        return _figure(self.bands[band], self.number)

    def share_later(self, band: Band) -> Figure | None:
        """Return how many of a band of the group became NEET later."""
        return _figure(self.later.get(band), self.bands[band])


def group_rows(counted: Iterable[Counted]) -> tuple[GroupRow, ...]:
    """Return everybody, then every group by what tells it apart, small numbers hidden for all.

    All tables are one family, as they share their totals and stand beside each other.
    """
    held = list(counted)
    is_later = bool(held) and all(each.became_neet is not None for each in held)
    bands = [band.value for band in Band]
    families = []
    values: dict[By, list[str]] = {}
    for by in By:
        found = values[by] = sorted({each.values[by] for each in held}, key=_last_if_none)
        families.append(
            table_family(
                name=(by.value,),
                counts=_cells(((each.values[by], each.band.value), each) for each in held),
                row_totals={value: (by.value, value) for value in found},
                column_totals={band: (*ALL, band) for band in bands},
                total=ALL,
            )
        )
        families += [
            table_family(
                name=(by.value, "later", band),
                counts=_cells(
                    ((each.values[by], NEET if each.became_neet else NOT_NEET), each)
                    for each in held
                    if each.band.value == band
                ),
                row_totals={value: (by.value, value, band) for value in found},
                column_totals={name: (*ALL, band, name) for name in (NEET, NOT_NEET)},
                total=(*ALL, band),
            )
            for band in bands
            if is_later
        ]
    family = joined(families)
    hidden = suppress(family, threshold=USUAL_THRESHOLD).hidden
    shown = {key: None if key in hidden else number for key, number in family.values.items()}

    def row(by: By | None, value: str, key: Key) -> GroupRow:
        return GroupRow(
            by=by,
            value=value,
            number=shown[key],
            bands={Band(band): shown[*key, band] for band in bands},
            later={
                Band(band): shown[
                    (by.value, "later", band, value, NEET) if by else (*ALL, band, NEET)
                ]
                for band in bands
                if is_later
            },
        )

    return (
        row(None, "", ALL),
        *(row(by, value, (by.value, value)) for by in By for value in values[by]),
    )


def _cells(rows: Iterable[tuple[tuple[str, str], Counted]]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for key, each in rows:
        found[key] = found.get(key, 0) + each.number
    return found


def _figure(number: int | None, base: int | None) -> Figure | None:
    return None if number is None or base is None else Figure(number, base, Direction.ROW)


def _last_if_none(value: str) -> tuple[bool, str]:
    return (value in {"", "Unknown"}, value)
