"""What do the pages beside the analysis show: cross-tables, small numbers, the area?"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.consultations.models.asking.questions import Question
from waymark.consultations.presenters.analysis import ExtraView, extra_view
from waymark.consultations.rules.content.answers import ExtraTable
from waymark.consultations.rules.counted import Counts
from waymark.consultations.rules.statistics.association import ONLY_ON_REQUEST, Chance, Strength
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.vocabulary import QUESTION_RULES, Sensitivity
from waymark.core.suppression import hidden_words

CATEGORY = "category"


@dataclass(frozen=True)
class CrossView:
    """Two closed questions against each other, or what to choose first."""

    number: int
    table: ExtraView | None
    sentence: str
    association: tuple[str, ...]
    request_url: str


def crossable(counts: Counts) -> list[tuple[str, str]]:
    """Return what can be set against each other: categories, and questions with choices."""
    found = [
        (each.key, each.wording)
        for each in counts.questions
        if QUESTION_RULES[each.kind].is_tabulated
    ]
    return [(CATEGORY, "Category of respondent"), *found] if found else []


def cross_view(
    *,
    number: int,
    table: ExtraTable | NotShown | None,
    strength: Strength | NotShown | None,
    chance: Chance | NotShown | None,
    request_url: str,
) -> CrossView:
    """Return a cross-table with how strongly its two sides hang together."""
    words = []
    if isinstance(strength, NotShown):
        words.append(f"Strength: {strength.reason}")
    elif strength is not None:
        words.append(
            f"Strength of the connection (Cramér’s V, corrected): {strength.corrected:.2f}; "
            f"0 is none, 1 is the strongest. Before the correction: {strength.uncorrected:.2f}."
        )
    if isinstance(chance, NotShown):
        words.append(f"P-value: {chance.reason}")
    elif chance is not None:
        words.append(chance_words(chance))
    if strength is not None:
        words.append(ONLY_ON_REQUEST)
    return CrossView(
        number=number,
        table=extra_view(table, {}) if isinstance(table, ExtraTable) else None,
        sentence=table.reason if isinstance(table, NotShown) else "",
        association=tuple(words),
        request_url=request_url if isinstance(strength, Strength) and chance is None else "",
    )


def chance_words(chance: Chance) -> str:
    """Return a p-value in words, with its test and why that test."""
    parts = [f"P-value: {chance.p_words}. {chance.method}"]
    if chance.resamples:
        parts.append(f" with {chance.resamples:,} simulated tables and a fixed seed")
    elif chance.degrees is not None and chance.statistic is not None:
        parts.append(f" ({chance.statistic:.1f} on {chance.degrees} degrees of freedom)")
    return f"{''.join(parts)}. {chance.why}"


@dataclass(frozen=True)
class SmallNumbersRow:
    """One question with how its small numbers are treated."""

    wording: str
    state: str
    url: str


@dataclass(frozen=True)
class SmallNumbersView:
    """How the small numbers of each closed question are treated."""

    rows: tuple[SmallNumbersRow, ...]
    warning: str


CATEGORY_WARNING = (
    "Small numbers are shown unless you hide them. That suits bodies, which answer in public. "
    "Where a category is a few private people, anybody who knows them can read their answers from "
    "the table: hide the small numbers of those questions."
)


def small_numbers_view(questions: Sequence[tuple[Question, str]]) -> SmallNumbersView:
    """Return each closed question with its state; the addresses are empty for those who look."""
    return SmallNumbersView(
        rows=tuple(
            SmallNumbersRow(wording=each.wording, state=hiding_words(each), url=url)
            for each, url in questions
        ),
        warning=CATEGORY_WARNING,
    )


def hiding_words(question: Question) -> str:
    """Return how the small numbers of a question are treated."""
    if not question.hides_small_numbers:
        return "Shown"
    words = f"Hidden as “{hidden_words(question.threshold)}”"
    return f"{words}, always" if question.sensitivity == Sensitivity.EQUALITY else words


@dataclass(frozen=True)
class PopulationRow:
    """One question with what is known of the area."""

    wording: str
    state: str
    url: str


def population_rows(
    questions: Sequence[tuple[Question, int, str, str]],
) -> tuple[PopulationRow, ...]:
    """Return each question with how many of its choices have a number, and from where."""
    return tuple(
        PopulationRow(
            wording=question.wording,
            state=f"{known} choices entered. Source: {source}" if known else "Not entered",
            url=url,
        )
        for question, known, source, url in questions
    )
