"""What does a consultation report look like as one accessible HTML file, and as part of a page?"""

from collections.abc import Mapping
from typing import Any

from django.template.loader import render_to_string
from markupsafe import Markup

from waymark.consultations.exports.report_charts import draw_charts
from waymark.consultations.exports.report_layout.blocks import Layout
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.report_layout.words import MARKS
from waymark.consultations.rules.content.report import ReportContent


def render_html(
    content: ReportContent,
    *,
    charts: Mapping[str, str] | None = None,
    layout: Layout | None = None,
) -> bytes:
    """A report as a file that needs nothing beside it; `charts` are kept pictures, if there are.

    `layout` is the summary unless another one is given.
    """
    context = page_context(content, charts=charts, layout=layout)
    return render_to_string("consultations/report/document.html", context, using="jinja2").encode()


def page_context(
    content: ReportContent,
    *,
    charts: Mapping[str, str] | None = None,
    layout: Layout | None = None,
) -> dict[str, Any]:
    """What `consultations/report/body.html` and `contents.html` show of a report.

    `charts` are those that `draw_charts` gave when the report was frozen; without them they are
    drawn now.
    """
    layout = layout or lay_out(content)
    pictures = draw_charts(layout) if charts is None else charts
    return {
        "layout": layout,
        "charts": {key: Markup(svg) for key, svg in pictures.items()},  # noqa: S704  ours
        "marks": MARKS,
    }
