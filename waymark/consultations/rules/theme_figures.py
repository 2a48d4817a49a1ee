"""How many answers hold each theme, by what else their writers said, and which go together?"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from waymark.core.figures import Direction, Figure


@dataclass(frozen=True)
class CodedAnswer:
    """An answer with the themes that stand, and its writer's place in each dimension.

    One that `is_apart` belongs to a campaign that is shown apart: figures stand with and without.
    """

    id: str
    themes: frozenset[str]
    places: Mapping[str, frozenset[str]] = field(default_factory=dict)
    is_apart: bool = False


def theme_figures(answers: Sequence[CodedAnswer], themes: Sequence[str]) -> dict[str, Figure]:
    """Each theme's answers as a part of all that are coded."""
    counts = Counter(theme for answer in answers for theme in answer.themes)
    return {theme: Figure(counts[theme], len(answers), Direction.TOTAL) for theme in themes}


def figures_without_campaigns(
    answers: Sequence[CodedAnswer], themes: Sequence[str]
) -> dict[str, Figure]:
    """Each theme's answers as a part of all coded ones that are not shown apart."""
    return theme_figures([answer for answer in answers if not answer.is_apart], themes)


def theme_splits(
    answers: Sequence[CodedAnswer], themes: Sequence[str], *, dimension: str, values: Sequence[str]
) -> dict[str, dict[str, Figure]]:
    """For each theme and value: of the coded answers with that value, how many hold the theme."""
    bases: Counter[str] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    for answer in answers:
        for value in answer.places.get(dimension, ()):
            bases[value] += 1
            counts.update((theme, value) for theme in answer.themes)
    return {
        theme: {
            value: Figure(counts[theme, value], bases[value], Direction.COLUMN) for value in values
        }
        for theme in themes
    }


def overlaps(answers: Sequence[CodedAnswer]) -> list[tuple[str, str, int]]:
    """Pairs of themes that stand together on answers, the most frequent first."""
    pairs = Counter(pair for answer in answers for pair in combinations(sorted(answer.themes), 2))
    return [
        (one, other, number)
        for (one, other), number in sorted(pairs.items(), key=lambda each: (-each[1], each[0]))
    ]
