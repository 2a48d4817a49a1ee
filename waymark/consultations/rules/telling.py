"""How do quotes, what happened while it ran, and published feedback get into a report?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from waymark.consultations.rules.content.answers import QuestionReport
from waymark.consultations.rules.content.facts import HowItRan
from waymark.consultations.rules.content.feedback import FeedbackLine
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.content.themes import Quote
from waymark.consultations.rules.feedback import MainTheme, is_main_theme
from waymark.consultations.rules.vocabulary import ThemeKind


@dataclass(frozen=True, kw_only=True)
class PlacedQuote:
    """A quote with where it stands: under a theme of a question, or under the question itself."""

    question: str
    theme: str
    quote: Quote


def with_telling(
    content: ReportContent,
    *,
    quotes: Sequence[PlacedQuote] = (),
    how_it_ran: HowItRan | None = None,
    feedback: Sequence[FeedbackLine] = (),
) -> ReportContent:
    """A report with what people said and what is done about it beside its statistics.

    A quote under a theme that the report does not have stands under its question.
    """
    placed: dict[str, list[PlacedQuote]] = {}
    for each in quotes:
        placed.setdefault(each.question, []).append(each)
    return replace(
        content,
        questions=tuple(_quoted(each, placed.get(each.key, [])) for each in content.questions),
        how_it_ran=how_it_ran or content.how_it_ran,
        feedback=tuple(feedback),
    )


def quotes_of(content: ReportContent) -> tuple[Quote, ...]:
    """Every quote of a report, whatever it stands under."""
    return tuple(
        quote
        for question in content.questions
        for held in (
            *(theme.quotes for theme in (question.themes.themes if question.themes else ())),
            question.quotes,
        )
        for quote in held
    )


def themes_of(content: ReportContent) -> tuple[MainTheme, ...]:
    """Every theme of what people said, the most raised first within each question."""
    return tuple(
        MainTheme(
            question=question.key,
            key=theme.key,
            name=theme.name,
            mentions=theme.figure.numerator,
            answers=theme.figure.base,
        )
        for question in content.questions
        if question.themes
        for theme in sorted(question.themes.themes, key=lambda each: -each.figure.numerator)
        if theme.kind is ThemeKind.SAID
    )


def main_themes(content: ReportContent) -> tuple[MainTheme, ...]:
    """The themes that a decision has to answer."""
    return tuple(
        each
        for each in themes_of(content)
        if is_main_theme(mentions=each.mentions, answers=each.answers)
    )


def theme_figures(content: ReportContent) -> Mapping[str, ReportFigure]:
    """The figure of each theme, by the code of its question and its key with a colon between."""
    return {
        f"{question.key}:{theme.key}": theme.figure
        for question in content.questions
        if question.themes
        for theme in question.themes.themes
    }


def _quoted(question: QuestionReport, placed: Sequence[PlacedQuote]) -> QuestionReport:
    if not placed:
        return question
    themes = question.themes
    keys = {each.key for each in themes.themes} if themes else set()
    loose = tuple(each.quote for each in placed if each.theme not in keys)
    if themes is not None:
        themes = replace(
            themes,
            themes=tuple(
                replace(
                    theme,
                    quotes=tuple(each.quote for each in placed if each.theme == theme.key),
                )
                for theme in themes.themes
            ),
        )
    return replace(question, themes=themes, quotes=loose)
