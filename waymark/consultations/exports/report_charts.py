"""Which pictures does a report show?"""

from waymark.consultations.exports.report_layout.blocks import Chart, Layout, Timeline
from waymark.documents.engines import charts, pictures, timelines


def draw_charts(layout: Layout) -> dict[str, str]:
    """The SVG text of each chart of a report, by its key.

    Worth keeping beside a frozen report: drawing takes a tenth of a second each. A chart with more
    options than there are colours is left out; its table has the figures.
    """
    every = [block for section in layout.sections for block in section.blocks]
    return {
        block.key: _draw(block)
        for block in every
        if isinstance(block, Chart) and len(block.options) <= len(pictures.COLOURS)
    }


def _draw(chart: Chart) -> str:
    if isinstance(chart, Timeline):
        return timelines.days(
            key=chart.key,
            title=chart.title,
            description=chart.description,
            options=chart.options,
            days=[timelines.Day(day, numbers, is_marked) for day, numbers, is_marked in chart.days],
        )
    if chart.sides:
        return charts.diverging_bars(
            key=chart.key,
            title=chart.title,
            description=chart.description,
            options=chart.options,
            sides=(chart.sides[0], chart.sides[1]),
            bars=[charts.Bar(label, figures) for label, figures in chart.bars],
        )
    if chart.options:
        return charts.stacked_bars(
            key=chart.key,
            title=chart.title,
            description=chart.description,
            options=chart.options,
            bars=[charts.Bar(label, figures) for label, figures in chart.bars],
        )
    return charts.bars(
        key=chart.key,
        title=chart.title,
        description=chart.description,
        bars=[(label, figures[0]) for label, figures in chart.bars],
    )
