"""What do the list of indicators, and the page of one, show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from waymark.core.dates import day_in_words, local_date
from waymark.indicators.models.indicators import (
    FREQUENCY_LABELS,
    POLARITY_LABELS,
    SCHEME_LABELS,
    Indicator,
)
from waymark.indicators.models.values import CHARACTERISTIC_LABELS, IndicatorValue
from waymark.indicators.queries.indicators import SeriesStep
from waymark.indicators.rules.catalogue import Entry
from waymark.indicators.rules.figures import (
    UNITS,
    people_short,
    source_words,
    unit_words,
    value_words,
)
from waymark.indicators.rules.periods import Period, period_in_words
from waymark.indicators.rules.vocabulary import (
    Characteristic,
    Comparable,
    Frequency,
    Mark,
    Polarity,
    Scheme,
)

WHOLE_AUTHORITY = "Whole authority"
NO_VALUE = "No value yet"
MARKS = {Mark.SUPPRESSED.value: "c", Mark.NOT_APPLICABLE.value: "z"}


@dataclass(frozen=True)
class IndicatorRow:
    """One indicator in the list, with its latest value."""

    title: str
    url: str
    scheme: str
    value: str
    period: str


@dataclass(frozen=True)
class IndicatorList:
    """The list, and what may be done from it."""

    rows: tuple[IndicatorRow, ...]
    take_url: str
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ValueRow:
    """One value in a table; addresses are blank where there is nothing to follow."""

    name: str
    value: str
    numbers: str
    said: str
    correct_url: str
    people_url: str = ""


@dataclass(frozen=True)
class ReplacedRow:
    """A value in whose place another stands."""

    period: str
    name: str
    value: str
    replaced: str


@dataclass(frozen=True)
class IndicatorPage:
    """One indicator: its values over time, by area and by group, and how it is defined."""

    title: str
    caption: str
    state: str
    latest: str
    short: str
    series: tuple[ValueRow, ...]
    picture: Markup
    picture_sentence: str
    period: str
    periods: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, tuple[ValueRow, ...]], ...]
    has_marks: bool
    facts: tuple[tuple[str, str], ...]
    replaced: tuple[ReplacedRow, ...]
    links: tuple[tuple[str, str], ...]
    enter_url: str


def indicator_row(indicator: Indicator, latest: IndicatorValue | None, *, url: str) -> IndicatorRow:
    """Word one line of the list."""
    return IndicatorRow(
        title=str(indicator),
        url=url,
        scheme=SCHEME_LABELS[Scheme(indicator.scheme)],
        value=value_in_words(latest, indicator) if latest else NO_VALUE,
        period=period_in_words(period_of(latest)) if latest else "",
    )


def value_in_words(value: IndicatorValue, indicator: Indicator) -> str:
    """Return a value with its unit, or the mark in its place."""
    if value.value is None:
        return MARKS[value.mark]
    return value_words(
        value.value,
        decimals=indicator.decimals,
        multiplier=indicator.multiplier,
        is_share=bool(indicator.denominator),
    )


def period_of(value: IndicatorValue) -> Period:
    """Return the period of a value."""
    return Period(value.starts_on, value.ends_on)


def name_of(value: IndicatorValue) -> str:
    """Return of whom a value is."""
    if value.locality is not None:
        return value.locality.name
    return value.group_name or WHOLE_AUTHORITY


def value_row(
    value: IndicatorValue,
    indicator: Indicator,
    *,
    name: str,
    correct_url: str = "",
    people_url: str = "",
) -> ValueRow:
    """Word one value."""
    return ValueRow(
        name=name,
        value=value_in_words(value, indicator),
        numbers=_numbers(value),
        said=_said(value),
        correct_url=correct_url,
        people_url=people_url,
    )


def parts_of(
    values: Iterable[IndicatorValue], row: Callable[[IndicatorValue], ValueRow]
) -> tuple[tuple[str, tuple[ValueRow, ...]], ...]:
    """Return the values of a period in tables: by area first, then by each characteristic."""
    tables: dict[str, list[ValueRow]] = {}
    for each in values:
        tables.setdefault(each.characteristic, []).append(row(each))
    return tuple(
        (
            f"By {CHARACTERISTIC_LABELS[Characteristic(key)].lower()}" if key else "By area",
            tuple(rows),
        )
        for key, rows in sorted(tables.items())
    )


def break_sentences(
    steps: Sequence[SeriesStep], indicator: Indicator, predecessor: Indicator | None
) -> tuple[str, ...]:
    """Say where the line breaks and why; a missing value says so itself."""
    said = []
    for before, step in zip(steps, steps[1:], strict=False):
        if not step.breaks:
            continue
        here = period_in_words(period_of(step.value))
        if before.value.indicator_id != step.value.indicator_id and predecessor is not None:
            why = (
                "which is counted differently"
                if indicator.comparable == Comparable.BREAK
                else "which cannot be compared"
            )
            said.append(
                f"{here} has the first value of this indicator. "
                f"Those before are of {predecessor}, {why}."
            )
        elif not step.value.is_comparable:
            said.append(f"{here} cannot be compared with the values before it.")
    return tuple(said)


def short_sentence(value: IndicatorValue | None, indicator: Indicator) -> str:
    """Say how far the latest value is from the authority's ambition; empty without one."""
    if value is None or value.value is None or indicator.ambition is None:
        return ""
    ambition = _plain(indicator.ambition)
    unit = unit_words(indicator.multiplier) if indicator.denominator else ""
    aim = f"Our ambition is {ambition}{unit}"
    if value.denominator is None or indicator.polarity == Polarity.NEITHER:
        return f"{aim}."
    people = people_short(
        value.value,
        indicator.ambition,
        denominator=value.denominator,
        multiplier=indicator.multiplier,
        is_low_good=indicator.polarity == Polarity.LOW,
    )
    if not people:
        return f"{aim}: it is reached."
    return f"{aim}: {people:,} short of it, of {_plain(value.denominator)} counted."


def facts_of(indicator: Indicator, predecessor: Indicator | None) -> tuple[tuple[str, str], ...]:
    """Return how an indicator is defined, a fact a line."""
    days = (indicator.valid_from, indicator.valid_to)
    rows = [
        ("Definition", indicator.definition),
        ("What is counted", indicator.numerator),
        ("Of how many", indicator.denominator),
        ("Told as", "" if indicator.multiplier in UNITS else f"Per {indicator.multiplier:,}"),
        ("Better", POLARITY_LABELS[Polarity(indicator.polarity)]),
        ("How often", FREQUENCY_LABELS[Frequency(indicator.frequency)]),
        ("Areas", indicator.geography),
        ("In use since", day_in_words(days[0]) if days[0] else ""),
        ("In use until", day_in_words(days[1]) if days[1] else ""),
        ("Came before it", str(predecessor) if predecessor else ""),
        ("Came after it", str(indicator.successor) if indicator.successor else ""),
        ("Values", "Worked out from the records every night" if indicator.measure else "Entered"),
        ("Source", indicator.source),
        ("Catalogue", f"Edition {indicator.edition}" if indicator.edition else ""),
    ]
    return tuple((key, text) for key, text in rows if text)


def replaced_row(value: IndicatorValue, indicator: Indicator) -> ReplacedRow:
    """Word a value in whose place another stands."""
    assert value.superseded_at is not None  # noqa: S101 (the query asks for it)
    return ReplacedRow(
        period=period_in_words(period_of(value)),
        name=name_of(value),
        value=value_in_words(value, indicator),
        replaced=day_in_words(local_date(value.superseded_at)),
    )


def entry_hint(entry: Entry) -> str:
    """Say of an entry of the catalogue whose it is, from when until when, and how it comes in."""
    days = ""
    if entry.valid_to:
        days = f", until {entry.valid_to:%Y}"
    elif entry.valid_from:
        days = f", since {entry.valid_from:%Y}"
    way = "worked out from the records" if entry.measure else "entered"
    return f"{SCHEME_LABELS[entry.scheme]}{days}; {way}"


def _numbers(value: IndicatorValue) -> str:
    if value.numerator is None or value.denominator is None:
        return ""
    return f"{_plain(value.numerator)} of {_plain(value.denominator)}"


def _said(value: IndicatorValue) -> str:
    """Say where a value comes from, and why it took another's place."""
    words = source_words(source=value.source, known_on=value.known_on)
    return f"{words}. Corrected: {value.reason}" if value.reason else words


def _plain(number: Decimal) -> str:
    return f"{number.normalize():,f}"
