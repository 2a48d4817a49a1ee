"""What do the figures of a month say, in words?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from waymark.core.dates import day_in_words
from waymark.core.figures import Figure
from waymark.core.suppression import USUAL_THRESHOLD, hidden_words
from waymark.participation.models.figures import MonthTotal
from waymark.participation.rules.figures import (
    HEADLINE_MONTH,
    OLDER_MONTH,
    By,
    Counts,
    Group,
    Measure,
    MonthFigures,
    mean_percent,
    months_up_to,
    pooled,
)

MEASURE_LABELS = {
    Measure.NEET: "NEET",
    Measure.NOT_KNOWN: "Not known",
    Measure.NEET_OR_NOT_KNOWN: "NEET or not known",
    Measure.PARTICIPATING: "Participating",
}
BY_LABELS = {
    By.ACADEMIC_AGE: "By academic age",
    By.SEX: "By sex",
    By.ETHNICITY: "By ethnic group",
    By.SEND: "By special educational needs",
    By.VULNERABLE: "By vulnerable group",
    By.LOCALITY: "By area",
    By.SCHOOL: "By school, college or provider",
}
MONTHS_SHOWN = 13

PeopleUrl = Callable[[Measure | None, By | None, str], str]
Picture = Callable[[Sequence[tuple[str, Figure]]], str]


@dataclass(frozen=True)
class Cell:
    """A number with what it leads to; the address blank where the viewer may not follow it."""

    text: str
    url: str


@dataclass(frozen=True)
class Breakdown:
    """One table: a row for each group, with the base and each measure."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


@dataclass(frozen=True)
class FiguresPage:
    """The page: the four shares, the averages, the groups, the months before."""

    when: str
    tiles: tuple[dict[str, str], ...]
    averages: tuple[str, ...]
    breakdowns: tuple[Breakdown, ...]
    months_head: tuple[str, ...]
    months: tuple[tuple[str, ...], ...]
    picture: Markup
    is_hiding: bool
    links: tuple[tuple[str, str], ...]


def figures_page(
    found: MonthFigures,
    *,
    months: Sequence[MonthTotal],
    url: PeopleUrl | None,
    picture: Picture,
    links: Sequence[tuple[str, str]],
) -> FiguresPage:
    """Word the figures of a month."""
    line = [each for each in months if each.month_end <= found.month_end][:MONTHS_SHOWN]
    when = f"At the end of {found.month_end:%B %Y}"
    if found.known_on:
        when += f", as known on {day_in_words(found.known_on)}"
    return FiguresPage(
        when=when,
        tiles=tuple(
            {
                "number": _percent(found.total.figure(measure)),
                "label": label,
                "note": f"{found.total.number(measure):,} of {found.total.cohort:,}",
                "url": url(measure, None, "") if url else "",
            }
            for measure, label in MEASURE_LABELS.items()
        ),
        averages=tuple(_averages(found, months)),
        breakdowns=tuple(
            Breakdown(
                title=BY_LABELS[by],
                head=("Group", "Cohort", *MEASURE_LABELS.values()),
                rows=tuple((each.words, _cells(by, each, found, url=url)) for each in groups),
            )
            for by, groups in found.groups.items()
        ),
        months_head=("Month", "Cohort", *MEASURE_LABELS.values()),
        months=tuple(_month(each) for each in line),
        picture=Markup(  # noqa: S704 (drawn by the charts of this house)
            picture(
                [
                    (f"{each.month_end:%B %Y}", counts_of(each).figure(Measure.NEET_OR_NOT_KNOWN))
                    for each in line
                ]
            )
        )
        if line
        else Markup(),
        is_hiding=bool(found.hidden),
        links=tuple(links),
    )


def figures_in_words(found: MonthFigures) -> str:
    """Return the shares of a month as lines of text."""
    lines = [f"{day_in_words(found.month_end)}, cohort {found.total.cohort}"]
    if found.known_on:
        lines.append(f"As known on {day_in_words(found.known_on)}")
    for measure, label in MEASURE_LABELS.items():
        figure = found.total.figure(measure)
        lines.append(f"{label}: {figure.numerator} of {figure.base}, {_percent(figure)}")
    return "\n".join(lines)


def counts_of(month: MonthTotal) -> Counts:
    """Return the kept counts of a month."""
    return Counts(
        cohort=month.cohort,
        neet=month.neet,
        not_known=month.not_known,
        participating=month.participating,
    )


def _averages(found: MonthFigures, months: Sequence[MonthTotal]) -> Sequence[str]:
    """Return the average of three months, and the older measure where its months are there."""
    if found.known_on:
        return ()
    by_month = {each.month_end: each for each in months}
    three = [by_month.get(each) for each in months_up_to(found.month_end, 3)]
    known = [each for each in three if each is not None]
    if len(known) < 3:
        return ()
    total = pooled(counts_of(each) for each in known)
    share = _percent(total.figure(Measure.NEET_OR_NOT_KNOWN))
    named = f"{known[-1].month_end:%B}, {known[1].month_end:%B} and {known[0].month_end:%B %Y}"
    line = (
        f"Average of {named}: {share} NEET or not known "
        f"({_percent(total.figure(Measure.NEET))} NEET, "
        f"{_percent(total.figure(Measure.NOT_KNOWN))} not known), counts and cohorts pooled."
    )
    if found.month_end.month == HEADLINE_MONTH:
        line += " This is the measure that the Department for Education publishes."
    lines = [line]
    if found.month_end.month == OLDER_MONTH:
        older = [Counts(cohort=each.older_cohort, neet=each.older_neet) for each in known]
        mean = mean_percent(older, Measure.NEET)
        if mean is not None:
            lines.append(
                f"National Indicator 117, ages 16 to 18: {mean}% NEET, the mean of the three "
                "months, without the old correction for those not known."
            )
    return lines


def _cells(by: By, group: Group, found: MonthFigures, *, url: PeopleUrl | None) -> tuple[Cell, ...]:
    hidden = {measure for each, key, measure in found.hidden if each is by and key == group.key}
    measures: tuple[Measure | None, ...] = (None, *MEASURE_LABELS)
    return tuple(
        Cell(
            text=hidden_words(USUAL_THRESHOLD)
            if measure in hidden
            else _number(group.counts, measure, has_share=None not in hidden),
            url=url(measure, by, group.key) if url else "",
        )
        for measure in measures
    )


def _number(counts: Counts, measure: Measure | None, *, has_share: bool = True) -> str:
    if measure is None:
        return f"{counts.cohort:,}"
    number = f"{counts.number(measure):,}"
    return f"{number} ({_percent(counts.figure(measure))})" if has_share else number


def _percent(figure: Figure) -> str:
    return "none" if figure.percent is None else f"{figure.percent}%"


def _month(month: MonthTotal) -> tuple[str, ...]:
    counts = counts_of(month)
    return (
        f"{month.month_end:%B %Y}",
        _number(counts, None),
        *(_number(counts, measure) for measure in MEASURE_LABELS),
    )
