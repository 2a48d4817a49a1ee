"""What do the board and the lists of the September Guarantee show?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words, local_date
from waymark.core.suppression import hidden_words
from waymark.participation.models.guarantee import GUARANTEE_GROUP_LABELS, GuaranteeYear
from waymark.participation.queries.guarantee import GuaranteeList, GuaranteeStretch, ListedMember
from waymark.participation.rules.guarantee import GuaranteeGroup, Window
from waymark.participation.rules.guarantee_figures import Breakdown, FigureRow
from waymark.people.models.needs import SEND_LABELS
from waymark.people.models.people import SEX_LABELS
from waymark.people.rules.vocabulary import SendStatus, Sex

BREAKDOWN_LABELS = {
    Breakdown.SEX: "Sex",
    Breakdown.SEND: "Special educational needs",
    Breakdown.LOCALITY: "Area",
    Breakdown.SCHOOL: "School or college",
}
LIST_LABELS = {
    GuaranteeList.NO_OFFER: "No offer",
    GuaranteeList.NOT_RIGHT: "Offer not right",
    GuaranteeList.NOT_RECORDED: "Not recorded",
}
LIST_SENTENCES = {
    GuaranteeList.NO_OFFER: "Young people whose status says that there is no offer.",
    GuaranteeList.NOT_RIGHT: (
        "Young people for whom an offer is not appropriate, or who declined what they were offered."
    ),
    GuaranteeList.NOT_RECORDED: "Young people of whom nobody has recorded what came of it.",
}
NOT_KNOWN = "Not recorded"


@dataclass(frozen=True)
class Link:
    """A way to somewhere."""

    label: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Table:
    """One table, as text."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Board:
    """The page of a year's figures."""

    state: str
    notes: tuple[str, ...]
    tables: tuple[Table, ...]
    breakdowns: tuple[Link, ...]
    years: tuple[Link, ...]
    list_url: str
    fix_url: str
    renew_url: str
    file_url: str


@dataclass(frozen=True)
class PersonRow:
    """Somebody on a list."""

    name: str
    url: str
    year: str
    status: str
    lead: str


@dataclass(frozen=True)
class ListPage:
    """The page of a list."""

    sentence: str
    lists: tuple[Link, ...]
    rows: tuple[PersonRow, ...]
    count: str
    later_url: str


def window_words(window: Window) -> str:
    """Say the days of a year's guarantee."""
    return (
        f"The cohort is fixed on {day_in_words(window.cohort_on)}. Offers are due by "
        f"{day_in_words(window.offers_by)} and returned until "
        f"{day_in_words(window.returned_until)}; corrections are taken until "
        f"{day_in_words(window.open_until)}."
    )


def state_words(guarantee: GuaranteeYear | None, window: Window, *, today: date) -> str:
    """Say how far a year's guarantee is."""
    if guarantee is None:
        return f"The cohort of {window.year} has not been fixed."
    who = f" by {guarantee.fixed_by.user}" if guarantee.fixed_by else ""
    fixed = f"Cohort fixed{who} on {day_in_words(local_date(guarantee.fixed_at))}."
    if window.is_open(today):
        return f"{fixed} Open until {day_in_words(window.open_until)}."
    return f"{fixed} Closed since {day_in_words(window.open_until)}."


def tables(
    rows: Iterable[FigureRow], *, by: Breakdown | None, threshold: int | None
) -> tuple[Table, ...]:
    """Word the table of the year groups, and those by one breakdown."""
    held = list(rows)
    found = [
        _table(
            "By year group",
            "Year group",
            [each for each in held if each.breakdown is None],
            name=_year_name,
            threshold=threshold,
        )
    ]
    if by is not None:
        for year in sorted({each.year_group for each in held if each.year_group}):
            own = [each for each in held if each.breakdown is by and each.year_group == year]
            if own:
                label = BREAKDOWN_LABELS[by]
                caption = f"Year {year}, by {label.lower()}"
                found.append(_table(caption, label, own, name=value_words, threshold=threshold))
    return tuple(found)


def value_words(row: FigureRow) -> str:
    """Name what a row is about."""
    if row.breakdown is Breakdown.SEX:
        return SEX_LABELS[Sex(row.value)]
    if row.breakdown is Breakdown.SEND:
        return SEND_LABELS[SendStatus(row.value)] if row.value else "None recorded"
    return row.value or NOT_KNOWN


def number_words(number: int | None, threshold: int | None) -> str:
    """Write a number; where it is hidden, why."""
    if number is None:
        return hidden_words(threshold or 0)
    return f"{number:,}"


def joined_words(number: int) -> str:
    """Say how many came in after the cohort was fixed."""
    if not number:
        return ""
    return f"Of the cohort, {number} came in after it was fixed."


def list_page(
    found: GuaranteeStretch,
    *,
    list_url: Callable[[GuaranteeList], str],
    person_url: Callable[[ListedMember], str],
    later_url: str,
) -> ListPage:
    """Word a list."""
    which, number = found.which, found.numbers[found.which]
    return ListPage(
        sentence=LIST_SENTENCES[which],
        lists=tuple(
            Link(f"{label} ({found.numbers[each]:,})", list_url(each), is_current=each is which)
            for each, label in LIST_LABELS.items()
        ),
        rows=tuple(
            PersonRow(
                name=each.summary.name,
                url=person_url(each),
                year=f"Year {each.member.year_group}",
                status=str(each.member),
                lead=str(each.summary.lead.user) if each.summary.lead else "Nobody",
            )
            for each in found.rows
        ),
        count=f"{number:,} {'person' if number == 1 else 'people'} within your reach",
        later_url=later_url,
    )


def percent_of(row: FigureRow, group: GuaranteeGroup) -> str:
    """Return the share for a file; empty where it is hidden or nobody is in the row."""
    figure = row.figure(group)
    return (figure.percent or "") if figure else ""


def shown_breakdowns(
    offered: Iterable[Breakdown], *, current: Breakdown | None, url: Mapping[Breakdown, str]
) -> tuple[Link, ...]:
    """Return the ways to look at the figures."""
    return tuple(
        Link(BREAKDOWN_LABELS[each], url[each], is_current=each is current) for each in offered
    )


def _table(
    caption: str,
    first: str,
    rows: Iterable[FigureRow],
    *,
    name: Callable[[FigureRow], str],
    threshold: int | None,
) -> Table:
    return Table(
        caption=caption,
        head=(first, "Cohort", *(GUARANTEE_GROUP_LABELS[group] for group in GuaranteeGroup)),
        rows=tuple(
            (
                name(each),
                number_words(each.cohort, threshold),
                *(_share(each, group, threshold) for group in GuaranteeGroup),
            )
            for each in rows
        ),
    )


def _share(row: FigureRow, group: GuaranteeGroup, threshold: int | None) -> str:
    figure = row.figure(group)
    words = number_words(row.numbers[group], threshold)
    if figure is None or figure.percent is None:
        return words
    return f"{words} ({figure.percent}%)"


def _year_name(row: FigureRow) -> str:
    return f"Year {row.year_group}" if row.year_group else "Both year groups"
