"""Which shares of the cohort are told each month, by what groups, and which numbers stay hidden?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from waymark.core.codes.editions import edition_on
from waymark.core.dates import end_of_month
from waymark.core.figures import Direction, Figure
from waymark.core.suppression import Family, Key, Sum, suppress
from waymark.people.rules.vocabulary import CharacteristicKind

HEADLINE_MONTH = 2
"""The month whose three-month average is the published one: December, January and February.

Source: participation in education, training and NEET age 16 to 17 by local authority, methodology.
"""

OLDER_AGES = (16, 17, 18)
OLDER_MONTH = 1
"""The ages, and the last of the three months, of national indicator 117.

Source: "National Indicators for Local Authorities and Local Authority Partnerships", NI 117. The
mean of three percentages, not pooled. Its correction for those not known is not applied: no public
text gives the formula.
"""

VULNERABLE = frozenset(CharacteristicKind) - {
    CharacteristicKind.CARING_FOR_OWN_CHILD,
    CharacteristicKind.PREGNANCY,
}
"""Who is counted as vulnerable. Source: NEET and participation scorecard, vulnerable group."""


class Measure(StrEnum):
    """A share of the cohort; the stored value is the key by which it goes out."""

    NEET = "neet"
    NOT_KNOWN = "not_known"
    NEET_OR_NOT_KNOWN = "neet_or_not_known"
    PARTICIPATING = "participating"


class By(StrEnum):
    """By what groups the shares are told."""

    ACADEMIC_AGE = "academic_age"
    SEX = "sex"
    ETHNICITY = "ethnicity"
    SEND = "send"
    VULNERABLE = "vulnerable"
    LOCALITY = "locality"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are in a group, and how many of them count as what."""

    cohort: int = 0
    neet: int = 0
    not_known: int = 0
    participating: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            cohort=self.cohort + other.cohort,
            neet=self.neet + other.neet,
            not_known=self.not_known + other.not_known,
            participating=self.participating + other.participating,
        )

    def number(self, measure: Measure) -> int:
        """Return the numerator of a measure."""
        match measure:
            case Measure.NEET:
                return self.neet
            case Measure.NOT_KNOWN:
                return self.not_known
            case Measure.NEET_OR_NOT_KNOWN:
                return self.neet + self.not_known
            case Measure.PARTICIPATING:
                return self.participating

    def figure(self, measure: Measure) -> Figure:
        """Return a measure with its base."""
        return Figure(numerator=self.number(measure), base=self.cohort, direction=Direction.TOTAL)


@dataclass(frozen=True)
class Group:
    """The counts of one group; `key` is what the rows bear, blank where they say nothing."""

    key: str
    words: str
    counts: Counts


@dataclass(frozen=True)
class MonthFigures:
    """What is told of the end of a month, as known on a day; today where `known_on` is None.

    `hidden` are the numbers that must not be shown to whoever may not see the rows behind them, by
    group and measure; a measure of None is the base. It is empty for those who may.
    """

    month_end: date
    known_on: date | None
    total: Counts
    groups: Mapping[By, Sequence[Group]] = field(default_factory=dict)
    hidden: frozenset[tuple[By, str, Measure | None]] = frozenset()


def pooled(months: Iterable[Counts]) -> Counts:
    """Return the counts of several months together: shares of it are the average of the months.

    Counts and cohorts are pooled, shares are not averaged. Source: participation in education,
    training and NEET age 16 to 17 by local authority, data guidance.
    """
    return sum(months, start=Counts())


def mean_percent(months: Sequence[Counts], measure: Measure) -> str | None:
    """Return the mean of the shares of several months with one decimal; None without a base.

    Exact halves go up, and the shares are rounded but once, at the end.
    """
    if not months or any(each.cohort == 0 for each in months):
        return None
    numerator, base = 0, 1
    for each in months:
        numerator = numerator * each.cohort + each.number(measure) * base
        base *= each.cohort
    base *= len(months)
    tenths = (2000 * numerator + base) // (2 * base)
    return f"{tenths // 10}.{tenths % 10}"


def months_up_to(month_end: date, number: int) -> tuple[date, ...]:
    """Return the ends of so many months, the last one first."""
    found = [end_of_month(month_end)]
    while len(found) < number:
        found.append(found[-1].replace(day=1) - timedelta(days=1))
    return tuple(found)


def ethnic_groups(counts: Mapping[str, Counts], day: date) -> dict[str, Counts]:
    """Return the counts of codes by the groups that are reported; codes nobody knows as unknown."""
    group_of = {each.code: each.group for each in edition_on("ethnicity", day).codes}
    found: dict[str, Counts] = {}
    for code, each in counts.items():
        group = group_of.get(code, "Unknown")
        found[group] = found.get(group, Counts()) + each
    return found


def hidden_numbers(
    groups: Mapping[By, Sequence[Group]], total: Counts
) -> frozenset[tuple[By, str, Measure | None]]:
    """Return which numbers to hide so that no small one can be read or worked out.

    The total stands on the same page and is shown; each breakdown is a table that adds up to it.
    """
    hidden: set[tuple[By, str, Measure | None]] = set()
    for by, found in groups.items():
        family = _family(found, total)
        for key in suppress(family).hidden:
            if key[0] == "group" and key[2] != REST:
                hidden.add((by, key[1], Measure(key[2]) if key[2] else None))
    return frozenset(hidden)


def _family(groups: Sequence[Group], total: Counts) -> Family:
    """Return one breakdown as numbers and sums: rows of groups, columns of what they count as."""
    values: dict[Key, int] = {}
    sums: list[Sum] = []
    kept: set[Key] = set()
    for name, counts in [("", total), *((f"={each.key}", each.counts) for each in groups)]:
        at = ("group", name[1:]) if name else ("total",)
        parts = _parts(counts)
        values |= {(*at, part): number for part, number in parts.items()}
        sums.append(Sum(total=(*at, ""), parts=tuple((*at, part) for part in _DISJOINT)))
        sums.append(
            Sum(
                total=(*at, Measure.NEET_OR_NOT_KNOWN.value),
                parts=((*at, Measure.NEET.value), (*at, Measure.NOT_KNOWN.value)),
            )
        )
        if not name:
            kept = {(*at, part) for part in parts}
    for part in _parts(total):
        rows = tuple(("group", each.key, part) for each in groups)
        sums.append(Sum(total=("total", part), parts=rows))
    return Family(values=values, sums=tuple(sums), kept=frozenset(kept))


REST = "rest"
_DISJOINT = (Measure.NEET.value, Measure.NOT_KNOWN.value, Measure.PARTICIPATING.value, REST)


def _parts(counts: Counts) -> dict[str, int]:
    return {
        "": counts.cohort,
        Measure.NEET.value: counts.neet,
        Measure.NOT_KNOWN.value: counts.not_known,
        Measure.NEET_OR_NOT_KNOWN.value: counts.neet + counts.not_known,
        Measure.PARTICIPATING.value: counts.participating,
        REST: counts.cohort - counts.neet - counts.not_known - counts.participating,
    }
