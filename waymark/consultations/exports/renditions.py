"""What are the bytes of a report in a format? Made once, kept, and then always the same."""

import json
from collections.abc import Callable
from datetime import datetime

from django.core.cache import cache

from waymark.consultations.actions.reports import keep_rendition
from waymark.consultations.exports.report_charts import draw_charts
from waymark.consultations.exports.report_docx import render_docx
from waymark.consultations.exports.report_html import render_html
from waymark.consultations.exports.report_json import render_json
from waymark.consultations.exports.report_layout.blocks import Layout
from waymark.consultations.exports.report_layout.full import lay_out_full
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.report_pdf import render_pdf
from waymark.consultations.exports.report_xlsx import render_xlsx
from waymark.consultations.exports.tidy_csv import render_csv
from waymark.consultations.models.analysis import ReportEdition, ReportFormat, ReportLayout
from waymark.consultations.queries import reports as queries
from waymark.consultations.rules.content.report import ReportContent
from waymark.documents.queries import read_content as read_file

MEDIA_TYPES = {
    ReportFormat.HTML: "text/html; charset=utf-8",
    ReportFormat.PDF: "application/pdf",
    ReportFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ReportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ReportFormat.CSV: "text/csv; charset=utf-8",
    ReportFormat.JSON: "application/json",
    ReportFormat.CHARTS: "application/json",
}
LAYOUTS: dict[ReportLayout, Callable[[ReportContent], Layout]] = {
    ReportLayout.SUMMARY: lay_out,
    ReportLayout.FULL: lay_out_full,
}
DOWNLOADS = (
    ReportFormat.PDF,
    ReportFormat.DOCX,
    ReportFormat.HTML,
    ReportFormat.XLSX,
    ReportFormat.CSV,
    ReportFormat.JSON,
)


def report_bytes(*, edition: ReportEdition, form: ReportFormat, at: datetime) -> bytes:
    """Return the kept bytes of an edition, making and keeping them the first time."""
    kept = queries.find_rendition(edition=edition, form=form)
    if kept is not None:
        return read_file(kept.document)
    content = _render(edition, form, at)
    rendition = keep_rendition(
        edition=edition,
        form=form,
        content=content,
        media_type=MEDIA_TYPES[form],
        at=at,
    )
    return read_file(rendition.document)


def report_charts(*, edition: ReportEdition, at: datetime) -> dict[str, str]:
    """Return the SVG text of each chart of an edition by its key."""
    kept: dict[str, str] = json.loads(
        report_bytes(edition=edition, form=ReportFormat.CHARTS, at=at)
    )
    return kept


def edition_layout(edition: ReportEdition, content: ReportContent) -> Layout:
    """Return what an edition says under the headings of its layout."""
    return LAYOUTS[ReportLayout(edition.layout)](content)


def _render(edition: ReportEdition, form: ReportFormat, at: datetime) -> bytes:
    content = queries.read_content(edition)
    layout = edition_layout(edition, content)
    if form is ReportFormat.CHARTS:
        return json.dumps(draw_charts(layout)).encode()
    plain: dict[ReportFormat, Callable[[], bytes]] = {
        ReportFormat.CSV: lambda: render_csv(content),
        ReportFormat.JSON: lambda: render_json(content),
        ReportFormat.XLSX: lambda: render_xlsx(content, layout=layout),
    }
    if form in plain:
        return plain[form]()
    charts = report_charts(edition=edition, at=at)
    pictured = {
        ReportFormat.PDF: render_pdf,
        ReportFormat.DOCX: render_docx,
        ReportFormat.HTML: render_html,
    }
    return pictured[form](content, charts=charts, layout=layout)


def snapshot_charts(*, sha256: str, content: ReportContent) -> dict[str, str]:
    """Return the SVG text of each chart of a snapshot, by its key.

    Kept in the cache under the digest of the snapshot, for a drawing takes a tenth of a second; the
    number in the name rises when charts are drawn otherwise than before.
    """
    key = f"snapshot-charts-2-{sha256}"
    kept: dict[str, str] | None = cache.get(key)
    if kept is None:
        kept = draw_charts(lay_out_full(content))
        cache.set(key, kept, timeout=None)
    return kept
