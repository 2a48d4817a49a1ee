"""How do all figures of a report look as one tidy table?"""

from collections.abc import Iterator

from waymark.consultations.rules.content.amendments import AmendmentReport
from waymark.consultations.rules.content.answers import ExtraTable, QuestionReport, TableReport
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.wording import listed
from waymark.core.figures import Direction, Figure
from waymark.core.tabular import Value, write_csv

HEADER = ("table", "direction", "row", "column", "numerator", "base", "percent")
ALL = "All"
NO_PREFERENCE = "No preference"


def render_csv(content: ReportContent) -> bytes:
    """Every figure of a report, one a line, in the order in which the report shows them."""
    return write_csv(HEADER, _rows(content))


def _row(table: str, row: str, column: str, figure: Figure) -> tuple[Value, ...]:
    return (
        table,
        figure.direction.value,
        row,
        column,
        figure.numerator,
        figure.base,
        figure.percent,
    )


def _rows(content: ReportContent) -> Iterator[tuple[Value, ...]]:
    yield from _reconciliation(content)
    for category in content.categories:
        yield _row("Responses by category", category.label, "Analysed", category.responses)
    for question in content.questions:
        if question.table:
            yield from _table(question, question.table)
            yield from _findings(question)
        for extra in question.extra_tables:
            yield from _extra(f"{question.key}: {extra.heading}", extra)
    further = (*content.equality, *content.cross_tables, *content.category_equal)
    for extra in (*further, *content.weighted, *content.officers_scores):
        yield from _extra(extra.heading, extra)
    for stated in content.stated_findings:
        for named in stated.figures:
            yield _row(stated.heading, named.label, "", named.figure)
    yield from _groups(content)
    for number, amendment in enumerate(content.amendments, start=1):
        yield from _amendment(f"Amendment {number}: {amendment.body}", amendment)


def _extra(name: str, table: ExtraTable) -> Iterator[tuple[Value, ...]]:
    """A further table: shares with their counts, other numbers as they are printed.

    The direction says which: a share has its own, a hidden number is `hidden` and has no value, and
    what is no share (a median, a place, a bare count) is `statistic` with its value alone.
    """
    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            if cell.figure:
                yield _row(name, row.label, column, cell.figure)
            elif cell.is_hidden:
                yield name, "hidden", row.label, column, None, None, None
            else:
                yield name, "statistic", row.label, column, cell.text, None, None


def _reconciliation(content: ReportContent) -> Iterator[tuple[Value, ...]]:
    counts = content.reconciliation
    lines = [
        ("Received", counts.received),
        *((f"Excluded: {line.reason}", line.count) for line in counts.excluded),
        ("Merged", counts.merged),
        ("Withdrawn", counts.withdrawn),
        ("Undecided", counts.undecided),
        ("Analysed", counts.analysed),
    ]
    for label, count in lines:
        figure = Figure(count, counts.received, Direction.TOTAL)
        yield _row("Reconciliation", label, "Responses", figure)


def _table(question: QuestionReport, table: TableReport) -> Iterator[tuple[Value, ...]]:
    labels = {total.key: total.label for total in table.totals}
    everyone = table.answering + table.not_answered
    answered = Figure(table.answering, everyone, Direction.TOTAL)
    yield _row(question.key, ALL, "Answered", answered)
    for row in table.rows:
        of_category = row.answering + row.not_answered
        answered = Figure(row.answering, of_category, Direction.ROW)
        yield _row(question.key, row.label, "Answered", answered)
    for total in table.totals:
        yield _row(question.key, ALL, total.label, total.figure)
    for direction in Direction:
        for row in table.rows:
            for cell in row.cells:
                figure = getattr(cell, direction.value)
                yield _row(question.key, row.label, labels[cell.choice], figure)


def _findings(question: QuestionReport) -> Iterator[tuple[Value, ...]]:
    for finding in question.findings:
        for named in finding.figures:
            yield _row(f"{question.key}: {finding.key}", named.label, "", named.figure)


def _groups(content: ReportContent) -> Iterator[tuple[Value, ...]]:
    people = content.reconciliation.group_participants
    for group in content.groups:
        figure = Figure(group.participants, people, Direction.TOTAL)
        outcome = listed(group.options) or NO_PREFERENCE
        yield _row("Group responses, people", group.label, outcome, figure)


def _amendment(table: str, amendment: AmendmentReport) -> Iterator[tuple[Value, ...]]:
    if amendment.sensitivity is None:
        return
    for row in amendment.sensitivity.rows:
        for column, cell in zip(amendment.sensitivity.columns, row.cells, strict=True):
            if cell.figure:
                yield _row(table, row.label, column, cell.figure)


def figure_rows(content: ReportContent) -> list[tuple[Value, ...]]:
    """The same lines, for a format in which a number stays a number."""
    return list(_rows(content))
