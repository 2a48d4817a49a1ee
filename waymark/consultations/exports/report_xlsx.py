"""How do the tables of a report look as an Excel workbook, numbers as numbers?"""

from collections.abc import Iterator, Sequence

from waymark.consultations.exports.report_layout.blocks import Layout, Table, Text
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.report_layout.words import MARK_MEANINGS, MARKS
from waymark.consultations.rules.content.report import ReportContent
from waymark.documents.engines.workbook import SheetTable, Value, render_workbook

WHOLE, ONE_DECIMAL, PLAIN = "#,##0", "0.0", "General"
MARK_NOTE = "A column called “Rebuilt” holds one of these marks:"


def render_xlsx(content: ReportContent, *, layout: Layout | None = None) -> bytes:
    """Every table of a report, each on a sheet of its own; the same report gives the same bytes.

    A share takes three columns: the number, what it is out of, and the percentage. `layout` is the
    summary unless another one is given.
    """
    layout = layout or lay_out(content)
    return render_workbook(
        title=f"{layout.title}: tables of the {layout.kind.lower()}",
        facts=(
            ("Authority", layout.authority),
            ("Edition", layout.edition),
            ("Figures", f"counted from snapshot {content.snapshot.number}"),
            *([("Decision", content.decision.headline)] if content.decision else []),
        ),
        tables=list(_tables(layout)),
        notes=[*(note.text for note in content.notes), *_marks(content)],
        author=layout.authority,
        created_at=content.snapshot.frozen_at.isoformat(),
    )


def _marks(content: ReportContent) -> list[str]:
    if not content.is_reconstructed:
        return []
    return [MARK_NOTE, *(f"{MARKS[each]}: {text}" for each, text in MARK_MEANINGS.items())]


def _tables(layout: Layout) -> Iterator[SheetTable]:
    for section in layout.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                columns = [
                    part
                    for place, heading in enumerate(block.columns)
                    for part in _columns(heading, [row[place] for row in block.rows])
                ]
                yield SheetTable(
                    caption=block.caption,
                    about=f"From “{section.heading}” of the {layout.kind.lower()}.",
                    header=tuple(heading for heading, _, _ in columns),
                    rows=tuple(zip(*(cells for _, _, cells in columns), strict=True)),
                    formats=tuple(form for _, form, _ in columns),
                )


def _columns(heading: Text, cells: Sequence[Text]) -> Iterator[tuple[str, str, list[Value]]]:
    """A column of the report as columns of a sheet: heading, number format, cells."""
    name = heading.text
    if any(cell.figure for cell in cells):
        yield f"{name}: number", WHOLE, [_part(cell, "numerator") for cell in cells]
        yield f"{name}: out of", WHOLE, [_part(cell, "base") for cell in cells]
        yield f"{name}: %", ONE_DECIMAL, [_percent(cell) for cell in cells]
    else:
        yield name, PLAIN, [_plain(cell) for cell in cells]
    if any(cell.mark for cell in cells):
        yield f"{name}: rebuilt", PLAIN, [MARKS[cell.mark] if cell.mark else "" for cell in cells]


def _plain(cell: Text) -> Value:
    return cell.text if cell.count is None else cell.count


def _part(cell: Text, name: str) -> Value:
    """The count of a share; a cell without one, such as a hidden number, keeps its words."""
    if cell.figure is None:
        return _plain(cell) if name == "numerator" else ""
    found: int = getattr(cell.figure, name)
    return found


def _percent(cell: Text) -> Value:
    """The percentage as it is printed, so that a sheet never says another tenth."""
    if cell.figure is None or cell.figure.percent is None:
        return ""
    return float(cell.figure.percent)
