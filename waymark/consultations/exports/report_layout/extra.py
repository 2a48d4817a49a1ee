"""How does a report show any further statistic: a table with its conditions, and its chart?"""

from collections.abc import Iterator, Sequence

from waymark.consultations.exports.report_layout.blocks import Block, Chart, Paragraph, Table, Text
from waymark.consultations.exports.report_layout.words import column_headings
from waymark.consultations.rules.content.answers import ExtraCell, ExtraRow, ExtraTable
from waymark.consultations.rules.wording import share

DIVIDED = frozenset({"stacked", "diverging"})
FIRST_COLUMN = "Answer"


def show_extra_tables(tables: Sequence[ExtraTable]) -> Iterator[Block]:
    """Show each table under its chart, with the sentences that say how it may be read."""
    for table in tables:
        yield from _chart(table)
        yield Table(
            key=table.key,
            caption=table.heading,
            columns=column_headings(FIRST_COLUMN, numbers=table.columns),
            rows=tuple((Text(row.label), *map(_cell, row.cells)) for row in table.rows),
        )
        for note in table.notes:
            yield Paragraph(note, is_quiet=True)


def _cell(cell: ExtraCell) -> Text:
    figure = cell.figure
    mark = figure.reconstructed if figure else None
    return Text(cell.text, mark, is_number=True, figure=figure)


def _chart(table: ExtraTable) -> Iterator[Chart]:
    """The chart of a table, where every cell that it would draw is a share and none is hidden."""
    if not table.chart or not table.rows or not all(map(_is_drawn, table.rows)):
        return
    is_divided = table.chart in DIVIDED
    bars = tuple(
        (row.label, tuple(cell.figure for cell in row.cells if cell.figure)[: _parts(is_divided)])
        for row in table.rows
    )
    said = "; ".join(f"{label}: {share(figures[0])}" for label, figures in bars)
    yield Chart(
        key=f"{table.key}-chart",
        title=table.heading,
        lead="The table under the chart has every figure.",
        description=f"{table.columns[0]}: {said}." if is_divided else f"{said}.",
        options=table.columns if is_divided else (),
        bars=bars,
    )


def _parts(is_divided: bool) -> int | None:
    return None if is_divided else 1


def _is_drawn(row: ExtraRow) -> bool:
    return bool(row.cells) and all(cell.figure and not cell.is_hidden for cell in row.cells)
