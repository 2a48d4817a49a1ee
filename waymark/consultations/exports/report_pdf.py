"""What does a consultation report look like on paper, as a tagged PDF?"""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from waymark.consultations.exports.report_charts import draw_charts
from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Chart,
    Facts,
    Layout,
    Prose,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.report_layout.words import MARKS
from waymark.consultations.rules.content.report import ReportContent
from waymark.core.markup import to_blocks
from waymark.documents.engines.pdf import render_pdf as set_pdf


def render_pdf(
    content: ReportContent,
    *,
    charts: Mapping[str, str] | None = None,
    layout: Layout | None = None,
) -> bytes:
    """A report as a PDF that bears the date on which its snapshot was frozen.

    The same content gives the same bytes. `charts` are kept pictures, if there are; `layout` is
    the summary unless another one is given.
    """
    layout = layout or lay_out(content)
    return layout_pdf(
        layout,
        created_at=content.snapshot.frozen_at,
        charts=draw_charts(layout) if charts is None else charts,
    )


def layout_pdf(layout: Layout, *, created_at: datetime, charts: Mapping[str, str]) -> bytes:
    """Any paper that is made of these blocks as a PDF, with its pictures by their key."""
    return set_pdf(
        "consultation_report",
        {
            "title": layout.title,
            "kind": layout.kind,
            "authority": layout.authority,
            "edition": layout.edition,
            "created_at": created_at.isoformat(),
            "sections": [
                {
                    "heading": section.heading,
                    "blocks": [_plain(block, charts) for block in section.blocks],
                }
                for section in layout.sections
            ],
        },
    )


def _plain(block: Block, charts: Mapping[str, str]) -> dict[str, Any]:
    """A block as the values that the Typst template knows."""
    match block:
        case Prose():
            plain: dict[str, Any] = {"content": to_blocks(block.text)}
        case Facts():
            plain = {
                "lines": [{"label": label, "value": _part(part)} for label, part in block.lines]
            }
        case Table():
            plain = {
                "caption": block.caption,
                "columns": [_part(column) for column in block.columns],
                "rows": [[_part(cell) for cell in row] for row in block.rows],
                "is_wide": block.is_wide,
            }
        case Chart():
            plain = {
                "title": block.title,
                "lead": block.lead,
                "description": block.description,
                "svg": charts.get(block.key, ""),
            }
        case _:
            plain = {each.name: getattr(block, each.name) for each in fields(block)}
            if "items" in plain:
                plain["items"] = [_part(item) for item in plain["items"]]
    return {"kind": block.kind, **plain}


def _part(part: Text | Prose) -> dict[str, Any]:
    if isinstance(part, Prose):
        return {"content": to_blocks(part.text)}
    mark = f"[{MARKS[part.mark]}]" if part.mark else ""
    return {"text": part.text, "mark": mark, "is_number": part.is_number}
