"""What do the records themselves say that an indicator comes to?

Nothing is counted here: participation and casework count. They are read with the eyes of somebody
who may see figures but neither follow them to people nor know of hidden records, so that small
numbers never reach the rows that are kept.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from waymark.access.models.authorities import Locality
from waymark.access.rules import RoleName
from waymark.casework.queries.reach import Reached, count_led, count_reached
from waymark.core.actors import Actor, ActorKind
from waymark.core.suppression import USUAL_THRESHOLD, joined, list_family, suppress
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.rules.figures import value_of
from waymark.indicators.rules.periods import WINTERS, Period
from waymark.indicators.rules.vocabulary import Characteristic, Mark
from waymark.indicators.rules.vocabulary import Measure as OwnMeasure
from waymark.participation.queries.figures import get_figures, get_totals, names_of
from waymark.participation.queries.guarantee import count_members, list_years
from waymark.participation.rules.figures import (
    By,
    Counts,
    Measure,
    mean_percent,
    months_up_to,
)
from waymark.participation.rules.guarantee import GuaranteeGroup
from waymark.participation.rules.guarantee_figures import (
    OPEN_BREAKDOWNS,
    Breakdown,
    figure_rows,
)

SHARES = {
    OwnMeasure.NEET: Measure.NEET,
    OwnMeasure.NOT_KNOWN: Measure.NOT_KNOWN,
    OwnMeasure.NEET_OR_NOT_KNOWN: Measure.NEET_OR_NOT_KNOWN,
    OwnMeasure.PARTICIPATING: Measure.PARTICIPATING,
    OwnMeasure.NEET_WINTER: Measure.NEET,
    OwnMeasure.NOT_KNOWN_WINTER: Measure.NOT_KNOWN,
    OwnMeasure.NEET_OR_NOT_KNOWN_WINTER: Measure.NEET_OR_NOT_KNOWN,
}
"""Which share of the cohort a measure is; a winter's pools those of its three months."""

NOT_RECORDED = "not_recorded"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """Of whom a value is: an area, a group, or the whole authority where nothing is said."""

    locality_id: int | None = None
    characteristic: str = ""
    group: str = ""


EVERYBODY = Cell()


@dataclass(frozen=True, kw_only=True)
class Computed:
    """What the records say of one cell; a mark where nothing may or can be said."""

    cell: Cell
    group_name: str = ""
    numerator: int | None = None
    denominator: int | None = None
    value: Decimal | None = None
    mark: str = ""


@dataclass(frozen=True)
class _Told:
    """Two numbers of a cell; None where they are hidden."""

    numerator: int | None
    denominator: int | None
    words: str = ""


Cells = Mapping[Cell, _Told]


def compute(*, indicator: Indicator, period: Period, at: datetime) -> tuple[Computed, ...]:
    """Return what the records say of a period: the whole authority, its areas and its groups."""
    reader = Actor(
        kind=ActorKind.MEMBER,
        authority_id=indicator.authority_id,
        role=RoleName.COMMISSIONER.value,
    )
    measure = OwnMeasure(indicator.measure)
    if measure is OwnMeasure.NEET_16_TO_18:
        return (_older(reader, period),)
    if measure in SHARES:
        months = months_up_to(period.ends_on, 3 if measure in WINTERS else 1)
        found = _shares(reader, SHARES[measure], months)
    elif measure is OwnMeasure.SEPTEMBER_GUARANTEE:
        found = _guarantee(reader, period, at)
    elif measure is OwnMeasure.SESSIONS_REACHED:
        found = _people(
            count_reached(viewer=reader, starts_on=period.starts_on, ends_on=period.ends_on, at=at)
        )
    else:
        found = _people(count_led(viewer=reader, on=period.ends_on, at=at))
    return tuple(_computed(indicator, cell, told) for cell, told in found.items())


def _computed(indicator: Indicator, cell: Cell, told: _Told) -> Computed:
    name = told.words if cell.characteristic else ""
    if told.numerator is None:
        return Computed(cell=cell, group_name=name, mark=Mark.SUPPRESSED.value)
    value = value_of(
        told.numerator,
        told.denominator,
        multiplier=indicator.multiplier,
        decimals=indicator.decimals,
    )
    if value is None:
        return Computed(cell=cell, group_name=name, mark=Mark.NOT_APPLICABLE.value)
    return Computed(
        cell=cell,
        group_name=name,
        numerator=told.numerator,
        denominator=told.denominator,
        value=value,
    )


def _older(reader: Actor, period: Period) -> Computed:
    months = [
        get_totals(viewer=reader, month_end=each)[1] for each in months_up_to(period.ends_on, 3)
    ]
    mean = mean_percent(months, Measure.NEET)
    if mean is None:
        return Computed(cell=EVERYBODY, mark=Mark.NOT_APPLICABLE.value)
    return Computed(cell=EVERYBODY, value=Decimal(mean))


def _shares(reader: Actor, measure: Measure, months: Iterable[date]) -> Cells:
    """Return a share of the cohort over the months together.

    A cell that is hidden in one month is hidden in the sum: what is told of several months never
    says more than what is told of each.
    """
    counts: dict[Cell, Counts] = {EVERYBODY: Counts()}
    words: dict[Cell, str] = {}
    hidden: set[Cell] = set()
    cell_of = _cell_maker()
    for month_end in months:
        figures = get_figures(viewer=reader, month_end=month_end)
        counts[EVERYBODY] += figures.total
        for by, groups in figures.groups.items():
            for each in groups:
                cell = cell_of(by.value, each.key)
                if cell is None:
                    continue
                counts[cell] = counts.get(cell, Counts()) + each.counts
                words[cell] = each.words
                if {(by, each.key, measure), (by, each.key, None)} & figures.hidden:
                    hidden.add(cell)
    return {
        cell: _Told(None, None, words.get(cell, ""))
        if cell in hidden
        else _Told(each.number(measure), each.cohort, words.get(cell, ""))
        for cell, each in counts.items()
    }


def _guarantee(reader: Actor, period: Period, at: datetime) -> Cells:
    """Return how many of a year's cohort had an offer; both year groups of an area together."""
    year = list_years(viewer=reader).filter(year=period.ends_on.year).first()
    if year is None:
        return {EVERYBODY: _Told(0, 0)}
    rows = figure_rows(
        count_members(viewer=reader, guarantee=year, at=at),
        breakdowns=OPEN_BREAKDOWNS,
        threshold=USUAL_THRESHOLD,
    )
    names = {Breakdown.SEX: names_of(By.SEX), Breakdown.SEND: names_of(By.SEND)}
    areas = {each.name: str(each.public_id) for each in Locality.objects.filter(ends_on=None)}
    cell_of = _cell_maker()
    found: dict[Cell, _Told] = {}
    for row in rows:
        words = row.value
        if row.breakdown is None:
            cell: Cell | None = EVERYBODY if row.year_group is None else None
        elif row.breakdown is Breakdown.LOCALITY:
            cell = cell_of(By.LOCALITY.value, areas.get(row.value, ""))
        else:
            key, words = names[row.breakdown].get(row.value, (row.value, row.value))
            cell = cell_of(row.breakdown.value, key)
        if cell is not None:
            told = _Told(row.numbers[GuaranteeGroup.OFFER_MADE], row.cohort, words)
            found[cell] = _together(found.get(cell), told)
    return found


def _together(before: _Told | None, told: _Told) -> _Told:
    numbers = (told.numerator, told.denominator)
    if before is None:
        return _Told(None, None, told.words) if None in numbers else told
    if None in {*numbers, before.numerator}:
        return _Told(None, None, told.words)
    return _Told(
        (before.numerator or 0) + (told.numerator or 0),
        (before.denominator or 0) + (told.denominator or 0),
        told.words,
    )


def _people(counted: Reached) -> Cells:
    """Return counts of people, with small ones hidden and those that would give them away."""
    areas: dict[str, int] = {}
    sexes: dict[str, int] = {}
    for (locality, sex), number in counted.items():
        area = str(locality or "")
        areas[area] = areas.get(area, 0) + number
        sexes[sex] = sexes.get(sex, 0) + number
    everybody = ("everybody",)
    family = joined(
        (
            list_family(name=("locality",), counts=areas, total=everybody),
            list_family(name=("sex",), counts=sexes, total=everybody),
        )
    )
    hidden = suppress(family).hidden
    shown = {key: None if key in hidden else number for key, number in family.values.items()}
    names = names_of(By.SEX)
    cells = {EVERYBODY: _Told(shown[everybody], None)}
    for area in areas:
        if area:
            cells[Cell(locality_id=int(area))] = _Told(shown["locality", area], None)
    for sex in sexes:
        cell = Cell(characteristic=Characteristic.SEX.value, group=sex)
        cells[cell] = _Told(shown["sex", sex], None, names[sex][1])
    return cells


def _cell_maker() -> Callable[[str, str], Cell | None]:
    """Return what names the cell of a group; None for groups by which nothing is kept.

    The area of those who have none, and schools, are left out.
    """
    areas = {str(key): pk for pk, key in Locality.objects.values_list("pk", "public_id")}
    kept = {each.value for each in Characteristic}

    def cell_of(by: str, key: str) -> Cell | None:
        if by == By.LOCALITY.value:
            return Cell(locality_id=areas[key]) if key in areas else None
        if by not in kept:
            return None
        return Cell(characteristic=by, group=key or NOT_RECORDED)

    return cell_of
