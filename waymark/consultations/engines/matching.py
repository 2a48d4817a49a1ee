"""How do scores of sentences against themes become suggestions for answers?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from waymark.consultations.engines.protocol import (
    MOST_SUGGESTIONS,
    KnownTheme,
    Suggestion,
    TextAnswer,
)
from waymark.consultations.engines.words import STOP_WORDS, WORD, Matrix
from waymark.consultations.rules.themes_text import readable, sentences


@dataclass(frozen=True)
class Cut:
    """Which scores become suggestions: those of `least` or more, within `near` of the best."""

    least: float
    near: float


@dataclass(frozen=True)
class Passage:
    """A whole answer (`span` None) or one sentence of it."""

    answer: int
    text: str
    span: tuple[int, int] | None


def passages(answers: Sequence[TextAnswer]) -> list[Passage]:
    """Each answer as a whole and, where it has several, each of its sentences."""
    found = []
    for place, answer in enumerate(answers):
        parts = sentences(answer.text)
        if not parts:
            continue
        if len(parts) == 1:
            only = parts[0]
            found.append(Passage(place, only.text, (only.start, only.end)))
            continue
        found.append(Passage(place, readable(answer.text).strip(), None))
        found.extend(Passage(place, part.text, (part.start, part.end)) for part in parts)
    return found


class ThemeWords:
    """Likeness by words between texts and themes.

    Weights come from the themes alone: what is suggested for one answer must not depend on which
    other answers happen to be read with it.
    """

    def __init__(self, themes: Sequence[KnownTheme]) -> None:
        """Weigh the words of the themes."""
        texts = [theme.as_text() for theme in themes]
        self._parts: list[tuple[TfidfVectorizer, Any, float]] = []
        for vectorizer, weight in (
            (
                TfidfVectorizer(
                    stop_words=STOP_WORDS, token_pattern=WORD, ngram_range=(1, 2), sublinear_tf=True
                ),
                0.5,
            ),
            (TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True), 0.5),
        ):
            try:
                known = vectorizer.fit_transform(texts)
            except ValueError:  # nothing but stop words
                continue
            self._parts.append((vectorizer, known, weight))
        self._number = len(texts)

    def scores(self, texts: Sequence[str]) -> Matrix:
        """The likeness of each text to each theme, 0 to 1."""
        total = np.zeros((len(texts), self._number))
        for vectorizer, known, weight in self._parts:
            total += weight * np.asarray((vectorizer.transform(texts) @ known.T).todense())
        return total


def chosen(
    *,
    answers: Sequence[TextAnswer],
    themes: Sequence[KnownTheme],
    read: Sequence[Passage],
    scores: Matrix,
    cut: Cut,
    top: float = 1.0,
) -> list[Suggestion]:
    """The suggestions that the cut leaves, the answers in their order, the best theme first.

    A theme's score for an answer is that of its best passage; `top` is the highest there can be.
    """
    of_answer: dict[int, list[int]] = {}
    for row, passage in enumerate(read):
        of_answer.setdefault(passage.answer, []).append(row)
    found: list[Suggestion] = []
    for place, rows in of_answer.items():
        own = scores[rows]
        best = own.max(axis=0)
        limit = max(cut.least, float(best.max()) - cut.near)
        order = sorted(range(len(themes)), key=lambda each: (-best[each], each))
        for theme in [each for each in order if best[each] >= limit][:MOST_SUGGESTIONS]:
            where = _where(read, rows, own, theme)
            found.append(
                Suggestion(
                    answer_id=answers[place].id,
                    theme_key=themes[theme].key,
                    score=round(min(1.0, max(0.0, float(best[theme]) / top)), 4),
                    span=where,
                )
            )
    return found


def _where(
    read: Sequence[Passage], rows: Sequence[int], own: Matrix, theme: int
) -> tuple[int, int] | None:
    """The sentence that speaks most for the theme, also where the whole answer speaks more."""
    parts = [place for place, row in enumerate(rows) if read[row].span is not None]
    if not parts:
        return None
    best = max(parts, key=lambda place: (float(own[place, theme]), -place))
    return read[rows[best]].span if own[best, theme] > 0 else None
