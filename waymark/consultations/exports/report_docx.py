"""What does a consultation report look like in Word?"""

from collections.abc import Mapping
from datetime import datetime
from functools import singledispatch

from waymark.consultations.exports.report_charts import draw_charts
from waymark.consultations.exports.report_layout.blocks import (
    Bullets,
    Chart,
    Facts,
    Heading,
    Headline,
    Layout,
    Paragraph,
    Prose,
    Quotation,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.report_layout.words import MARKS
from waymark.consultations.rules.content.report import ReportContent
from waymark.core.markup import to_blocks
from waymark.documents.engines.pictures import to_png
from waymark.documents.engines.word import Column, WordFile


def render_docx(
    content: ReportContent,
    *,
    charts: Mapping[str, str] | None = None,
    layout: Layout | None = None,
) -> bytes:
    """A report as a Word file that bears the date on which its snapshot was frozen.

    The same content gives the same bytes. `charts` are kept pictures, if there are; `layout` is
    the summary unless another one is given.
    """
    layout = layout or lay_out(content)
    return layout_docx(
        layout,
        created_at=content.snapshot.frozen_at,
        charts=draw_charts(layout) if charts is None else charts,
    )


def layout_docx(layout: Layout, *, created_at: datetime, charts: Mapping[str, str]) -> bytes:
    """Any paper that is made of these blocks as a Word file, with its pictures by their key."""
    file = WordFile(
        title=layout.title,
        author=layout.authority,
        created_at=created_at.isoformat(),
        footer=f"{layout.authority}: {layout.kind}, {layout.edition}",
    )
    file.title(
        layout.title, above=f"{layout.authority}: {layout.kind.lower()}", below=layout.edition
    )
    file.contents([(section.key, section.heading) for section in layout.sections])
    for section in layout.sections:
        file.heading(section.heading, level=1, key=section.key)
        for block in section.blocks:
            if isinstance(block, Chart):
                _picture(block, file, charts)
            else:
                _put(block, file)
    return file.content()


def _picture(chart: Chart, file: WordFile, pictures: Mapping[str, str]) -> None:
    if chart.key in pictures:
        file.picture(
            to_png(pictures[chart.key]),
            title=chart.title,
            lead=chart.lead,
            words=f"{chart.title}. {chart.description}",
        )


@singledispatch
def _put(block: object, file: WordFile) -> None:
    message = f"Word does not know how to show {type(block).__name__}"
    raise TypeError(message)


@_put.register
def _(block: Prose, file: WordFile) -> None:
    file.prose(to_blocks(block.text))


@_put.register
def _(block: Paragraph, file: WordFile) -> None:
    file.paragraph(block.text, is_quiet=block.is_quiet)


@_put.register
def _(block: Heading, file: WordFile) -> None:
    file.heading(block.text, level=block.level - 1)


@_put.register
def _(block: Bullets, file: WordFile) -> None:
    file.bullets([_words(item) for item in block.items], is_numbered=block.is_numbered)


@_put.register
def _(block: Facts, file: WordFile) -> None:
    for label, part in block.lines:
        if isinstance(part, Prose):
            file.label(label)
            file.prose(to_blocks(part.text), depth=2)
        else:
            file.labelled(label, _words(part))


@_put.register
def _(block: Table, file: WordFile) -> None:
    if block.is_wide:
        file.turn(is_wide=True)
    file.table(
        caption=block.caption,
        columns=[Column(text=_words(each), is_number=each.is_number) for each in block.columns],
        rows=[[_words(cell) for cell in row] for row in block.rows],
    )
    if block.is_wide:
        file.turn(is_wide=False)


@_put.register
def _(block: Headline, file: WordFile) -> None:
    file.box(label=block.label, text=block.text, detail=block.detail)


@_put.register
def _(block: Quotation, file: WordFile) -> None:
    file.quotation(block.text, by=block.attribution)


def _words(part: Text) -> str:
    return f"{part.text} [{MARKS[part.mark]}]" if part.mark else part.text
