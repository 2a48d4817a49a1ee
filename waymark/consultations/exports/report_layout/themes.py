"""How does a report show what people said in their own words?"""

from collections.abc import Iterator

from waymark.consultations.exports.report_layout.answers import show_question
from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Chart,
    Heading,
    Paragraph,
    Quotation,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.words import column_headings, share_cell
from waymark.consultations.rules.content.answers import QuestionReport
from waymark.consultations.rules.content.themes import Quote, ThemeLine, ThemeReport
from waymark.consultations.rules.statistics.sizes import SIZE_WORDS
from waymark.consultations.rules.wording import counted, share

NOT_CODED = "The answers have not been sorted into themes, so no theme is counted."


def show_words(question: QuestionReport) -> Iterator[Block]:
    """Show the themes of an open question with their sizes, and what was said."""
    yield Heading(question.wording)
    yield from show_question(question)
    if question.themes is None:
        if question.answers_held:
            yield Paragraph(NOT_CODED)
    else:
        yield from _themes(question.key, question.themes)
    if question.quotes:
        yield Heading("In people's own words", level=4)
        yield from _quotes(question.quotes)


def _themes(key: str, found: ThemeReport) -> Iterator[Block]:
    yield Paragraph(
        f"{found.coded:,} of {counted(found.answers, 'answer')} were read and sorted into themes "
        f"by people, by version {found.version} of the agreed list. One answer can hold several "
        "themes."
    )
    if found.apart:
        yield Paragraph(
            f"{found.apart:,} of these answers came in campaigns that are shown apart. Each theme "
            "is counted with them, and without them beside it."
        )
    themes = sorted(found.themes, key=lambda each: -each.figure.numerator)
    if not themes:
        yield Paragraph("No theme was found in these answers.")
        return
    yield Chart(
        key=f"{key}-themes-chart",
        title="How many raised each theme",
        lead="One bar for each theme, as a share of the answers that were sorted.",
        description="; ".join(f"{each.name}: {share(each.figure)}" for each in themes) + ".",
        options=(),
        bars=tuple((each.name, (each.figure,)) for each in themes),
    )
    yield Table(
        key=f"{key}-themes",
        caption="Themes, the most raised first",
        columns=column_headings(
            "Theme",
            "What it holds",
            "Size",
            numbers=("Raised by", "Without campaigns") if found.apart else ("Raised by",),
        ),
        rows=tuple(
            (
                Text(each.name),
                Text(each.description or "—"),
                Text(each.size),
                share_cell(each.figure),
                *((share_cell(each.without),) if each.without else ()),
            )
            for each in themes
        ),
    )
    yield Paragraph(SIZE_WORDS, is_quiet=True)
    yield from _splits(key, themes)
    for theme in themes:
        if theme.quotes:
            yield Heading(theme.name, level=4)
            yield from _quotes(theme.quotes)
    if found.not_covered:
        yield Paragraph(f"Not covered: {found.not_covered}")
    if found.method:
        yield Bullets(tuple(Text(sentence) for sentence in found.method))


def _splits(key: str, themes: list[ThemeLine]) -> Iterator[Block]:
    """The themes by what the same people chose; the labels are those of the fullest theme."""
    labels = list(dict.fromkeys(named.label for each in themes for named in each.splits))
    if not labels:
        return
    held = [{named.label: named.figure for named in each.splits} for each in themes]
    yield Table(
        key=f"{key}-themes-by-choice",
        caption="Themes by what the same people chose, as a share of those who chose it",
        columns=column_headings("Theme", numbers=tuple(labels)),
        rows=tuple(
            (
                Text(theme.name),
                *(
                    share_cell(figures[label]) if label in figures else Text("—", is_number=True)
                    for label in labels
                ),
            )
            for theme, figures in zip(themes, held, strict=True)
        ),
    )


def _quotes(quotes: tuple[Quote, ...]) -> Iterator[Block]:
    for quote in quotes:
        yield Quotation(text=quote.text, attribution=quote.attribution)
