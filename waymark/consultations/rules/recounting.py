"""How do changes of mind that replace votes change the counts of a new snapshot?"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from waymark.consultations.rules.amendments import Amendment
from waymark.consultations.rules.counted import CrossCount, QuestionCount
from waymark.consultations.rules.tables import Cell
from waymark.consultations.rules.vocabulary import AmendmentEffect, SupportKind


def counted_as(
    *,
    covered: Mapping[Cell, int],
    supports: Iterable[tuple[str, SupportKind]],
    choice_of: Mapping[str, str],
) -> dict[Cell, int]:
    """Return how covered votes count once replaced: for the one option preferred, if there is one.

    `choice_of` gives the choice that stands for an option. Options that a body can support are
    no votes: two acceptable options are two rows, not half votes.
    """
    preferred = [choice_of[key] for key, kind in supports if kind is SupportKind.PREFERRED]
    if len(preferred) != 1:
        return {}
    categories: Counter[str] = Counter()
    for (category, _choice), number in covered.items():
        categories[category] += number
    return {(category, preferred[0]): number for category, number in categories.items()}


def recounted(
    questions: Sequence[QuestionCount], amendments: Sequence[Amendment]
) -> tuple[QuestionCount, ...]:
    """Return the questions with the votes that amendments replace where they count now.

    Votes of responses that were withdrawn are in no count to begin with.
    """
    found = []
    for question in questions:
        counts = Counter(question.counts)
        for each in _replacing(question.key, amendments):
            counts.subtract(each.covered)
            counts.update(each.counted_as)
        found.append(replace(question, counts={cell: n for cell, n in counts.items() if n}))
    return tuple(found)


def crossed_as_cast(
    crosses: Sequence[CrossCount], amendments: Sequence[Amendment]
) -> tuple[CrossCount, ...]:
    """Leave out tables against a question with replaced votes: the other answers stay as cast."""
    replaced = replaced_questions(amendments)
    return tuple(each for each in crosses if not replaced & {each.first, each.second})


def replaced_questions(amendments: Sequence[Amendment]) -> frozenset[str]:
    """The questions with replaced votes, whose other counts stay as cast."""
    return frozenset(each.question for each in amendments if each.effect is AmendmentEffect.REPLACE)


def _replacing(question: str, amendments: Sequence[Amendment]) -> list[Amendment]:
    return [
        each
        for each in amendments
        if each.question == question and each.effect is AmendmentEffect.REPLACE
    ]
