"""What came of a consultation, its numbers large?"""

from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.presenters.public.moments import day_words
from waymark.consultations.rules.content.answers import QuestionReport
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.consultations.rules.wording import counted, share
from waymark.core.dates import local_date

LARGEST_TILES = 2
NOBODY = "Nobody answered this question."
REBUILT = "rebuilt by arithmetic from published percentages"


@dataclass(frozen=True)
class Tile:
    """A number that matters."""

    number: str
    label: str
    note: str


@dataclass(frozen=True)
class ResultRow:
    """How many chose one answer."""

    label: str
    share: str
    mark: str


@dataclass(frozen=True)
class ResultTable:
    """What came of one question."""

    wording: str
    tiles: tuple[Tile, ...]
    sentences: tuple[str, ...]
    rows: tuple[ResultRow, ...]
    note: str


@dataclass(frozen=True)
class Results:
    """We asked, you said, we did."""

    tiles: tuple[Tile, ...]
    questions: tuple[ResultTable, ...]
    reports: tuple[tuple[str, str], ...]
    downloads: tuple[tuple[str, str], ...]
    published_on: str
    data_url: str


def results_of(
    content: ReportContent,
    *,
    reports: tuple[tuple[str, str], ...],
    downloads: tuple[tuple[str, str], ...],
    published_at: datetime | None,
    data_url: str,
) -> Results:
    """Return what a published report says, its numbers large; nothing is counted again."""
    found = content.reconciliation
    mark = REBUILT if content.is_reconstructed else ""
    tiles = [Tile(f"{found.analysed:,}", "responses counted", mark)]
    if found.groups:
        people = counted(found.group_participants, "person", "people")
        tiles.append(
            Tile(
                f"{found.groups:,}",
                "group responses" if found.groups > 1 else "group response",
                f"{people}, counted apart from the others",
            )
        )
    return Results(
        tiles=tuple(tiles),
        questions=tuple(_result_table(question) for question in content.questions),
        reports=reports,
        downloads=downloads,
        published_on=day_words(local_date(published_at)) if published_at else "",
        data_url=data_url,
    )


def _result_table(question: QuestionReport) -> ResultTable:
    if question.table is None:
        return ResultTable(question.wording, (), (), (), _note_without_table(question))
    if not question.table.answering:
        return ResultTable(question.wording, (), (), (), NOBODY)
    table = question.table
    largest = sorted(table.totals, key=lambda total: -total.figure.numerator)[:LARGEST_TILES]
    return ResultTable(
        wording=question.wording,
        tiles=tuple(
            Tile(
                number=f"{total.figure.numerator:,}",
                label=f"chose {total.label}",
                note=", ".join(
                    each
                    for each in (
                        f"{total.figure.percent}% of {total.figure.base:,}",
                        REBUILT if total.figure.reconstructed else "",
                    )
                    if each
                ),
            )
            for total in largest
            if total.figure.numerator
        ),
        sentences=tuple(each.sentence for each in question.findings),
        rows=tuple(
            ResultRow(
                label=total.label,
                share=share(total.figure),
                mark=REBUILT if total.figure.reconstructed else "",
            )
            for total in table.totals
        ),
        note=f"{counted(table.answering, 'response')} answered this question."
        + (f" {counted(table.not_answered, 'response')} did not." if table.not_answered else ""),
    )


def _note_without_table(question: QuestionReport) -> str:
    held = question.answers_held
    if held is None:
        return "The answers to this question are not held here."
    if not held:
        return NOBODY
    people = counted(held, "person", "people")
    if question.kind is QuestionKind.OPEN_TEXT:
        return f"{people} answered in their own words."
    return f"{people} answered this question. Their answers are in the full report."
