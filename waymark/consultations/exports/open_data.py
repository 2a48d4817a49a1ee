"""How does open data leave the system: which tables, in which formats?"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from waymark.consultations.exports.tidy_csv import HEADER, figure_rows
from waymark.consultations.queries.open_data import OpenAnswer, OpenData
from waymark.core.tabular import Value, write_csv
from waymark.documents.engines.workbook import SheetTable, render_workbook

MEDIA_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}
FORMAT_LABELS = {"csv": "CSV", "xlsx": "Excel", "json": "JSON"}
ANSWERS_HEADER = tuple(each.name for each in fields(OpenAnswer))


@dataclass(frozen=True, kw_only=True)
class OpenTable:
    """One table of open data."""

    label: str
    about: str
    header: tuple[str, ...]
    rows: Callable[[OpenData], list[tuple[Value, ...]]]


def _answers(data: OpenData) -> list[tuple[Value, ...]]:
    return [tuple(getattr(each, name) for name in ANSWERS_HEADER) for each in data.answers]


TABLES: Mapping[str, OpenTable] = {
    "figures": OpenTable(
        label="Every figure of the report",
        about="One line for each figure: what it counts, its number, what it is out of, its share.",
        header=HEADER,
        rows=lambda data: figure_rows(data.content),
    ),
    "answers": OpenTable(
        label="Answers in people's own words",
        about="Only answers that may be published, with names and details taken out.",
        header=ANSWERS_HEADER,
        rows=_answers,
    ),
}


def render_open_data(data: OpenData, *, table: str, form: str) -> bytes:
    """One table in one format; the same data give the same bytes."""
    held = TABLES[table]
    rows = held.rows(data)
    if form == "csv":
        return write_csv(held.header, rows)
    if form == "json":
        records = [dict(zip(held.header, row, strict=True)) for row in rows]
        text = json.dumps(records, ensure_ascii=False, indent=2)
        return f"{text}\n".encode()
    facts = data.content
    return render_workbook(
        title=f"{facts.consultation.title}: open data",
        facts=(("Authority", facts.authority.name), ("Edition", f"{facts.edition}")),
        tables=[
            SheetTable(caption=held.label, about=held.about, header=held.header, rows=tuple(rows))
        ],
        notes=[note.text for note in facts.notes],
        author=facts.authority.name,
        created_at=facts.snapshot.frozen_at.isoformat(),
    )
