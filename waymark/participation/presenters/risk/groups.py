"""How do groups fare in a reckoning of the risk of NEET?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from waymark.core.dates import day_in_words
from waymark.core.figures import Figure
from waymark.core.suppression import USUAL_THRESHOLD, hidden_words
from waymark.participation.models.risk import (
    BAND_LABELS,
    RiskRun,
)
from waymark.participation.presenters.guarantee import Link, Table
from waymark.participation.presenters.risk.words import run_words
from waymark.participation.rules.risk import (
    Band,
)
from waymark.participation.rules.risk_figures import By, GroupRow
from waymark.people.models.needs import SEND_LABELS
from waymark.people.models.people import SEX_LABELS
from waymark.people.rules.vocabulary import SendStatus, Sex

BY_LABELS = {
    By.SEX: "Sex",
    By.ETHNICITY: "Ethnic group",
    By.SEND: "Special educational needs",
    By.MEALS: "Free school meals",
    By.LOCALITY: "Area",
}


@dataclass(frozen=True)
class GroupsPage:
    """How groups fare in one reckoning."""

    sentences: tuple[str, ...]
    tables: tuple[Table, ...]
    runs: tuple[Link, ...]


def groups_page(
    run: RiskRun,
    rows: Sequence[GroupRow],
    *,
    runs: Iterable[RiskRun],
    run_url: Callable[[RiskRun], str],
) -> GroupsPage:
    """Word how groups fare."""
    everybody, groups = rows[0], rows[1:]
    is_later = bool(everybody.later)
    tables = [
        _bands_table(by, [everybody, *(each for each in groups if each.by is by)]) for by in By
    ]
    if is_later:
        tables += [
            _later_table(by, [everybody, *(each for each in groups if each.by is by)]) for by in By
        ]
    later = (
        f"The later tables show who became NEET after {day_in_words(run.day)}. Where few of a "
        "group’s “High” did, it is marked too easily; where many of its “Low” did, it is missed."
        if is_later
        else "Who became NEET later is counted once six months have passed."
    )
    return GroupsPage(
        sentences=(
            run_words(run),
            "Everybody counts for whom it was worked out, by that alone.",
            "Every share is of its own row. Small numbers are hidden from everybody.",
            later,
        ),
        tables=tuple(tables),
        runs=tuple(
            Link(f"{each.month:%B %Y}", run_url(each), is_current=each.pk == run.pk)
            for each in runs
        ),
    )


def _bands_table(by: By, rows: Sequence[GroupRow]) -> Table:
    return Table(
        caption=f"Bands by {_lower(by)}",
        head=(BY_LABELS[by], "Young people", *(BAND_LABELS[band] for band in Band)),
        rows=tuple(
            (
                _group_name(each),
                _number(each.number),
                *(_share(each.bands[band], each.share(band)) for band in Band),
            )
            for each in rows
        ),
    )


def _later_table(by: By, rows: Sequence[GroupRow]) -> Table:
    return Table(
        caption=f"Became NEET later, by {_lower(by)}",
        head=(BY_LABELS[by], *(f"Of those in “{BAND_LABELS[band]}”" for band in Band)),
        rows=tuple(
            (
                _group_name(each),
                *(_share(each.later[band], each.share_later(band)) for band in Band),
            )
            for each in rows
        ),
    )


def _lower(by: By) -> str:
    return BY_LABELS[by].lower()


def _group_name(row: GroupRow) -> str:
    match row.by:
        case None:
            return "Everybody"
        case By.SEX:
            return SEX_LABELS[Sex(row.value)]
        case By.SEND:
            return SEND_LABELS[SendStatus(row.value)] if row.value else "None recorded"
        case By.MEALS:
            return {"1": "Yes", "0": "No"}.get(row.value, "Not known")
        case _:
            return row.value or "Not recorded"


def _number(number: int | None) -> str:
    return hidden_words(USUAL_THRESHOLD) if number is None else f"{number:,}"


def _share(number: int | None, figure: Figure | None) -> str:
    words = _number(number)
    return words if figure is None or figure.percent is None else f"{words} ({figure.percent}%)"
