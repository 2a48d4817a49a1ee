"""What would the answers be if those who answered were made up like the population?

Raking: W. E. Deming and F. F. Stephan, "On a Least Squares Adjustment of a Sampled Frequency
Table", Annals of Mathematical Statistics 11 (1940). Effective number: L. Kish, "Survey Sampling",
1965, chapter 11.7. Off unless it was announced before opening, and never without the unweighted
figures beside it. Stakeholder categories are not weighted by: a category stands for bodies, and
no population says how many people it speaks for.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown
from waymark.consultations.rules.vocabulary import QuestionKind, Sensitivity
from waymark.core.figures import Direction, Figure

LEAST_WEIGHT, MOST_WEIGHT = 0.3, 3.0
MOST_DIMENSIONS = 3
"""More than this leave one or two people in most combinations, and their weights at the limits."""

_ROUNDS = 200
_CLOSE = 1e-6

Profile = tuple[str, ...]
"""One level of each dimension that is weighted on."""


def may_be_weighted_by(kind: QuestionKind, *, sensitivity: Sensitivity, asks_options: bool) -> bool:
    """Whether results can be weighted by a question: one answer each, about the person.

    Answers about equality are joined to no other answer, so nothing can be weighted by them.
    """
    is_joined = sensitivity is not Sensitivity.EQUALITY
    return kind is QuestionKind.SINGLE_CHOICE and is_joined and not asks_options


@dataclass(frozen=True, kw_only=True)
class Dimension:
    """What is known of the population in one respect: its levels with their numbers of people."""

    key: str
    label: str
    population: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Weights:
    """A weight for each sort of respondent, and what weighting cost.

    `effective` is the number of unweighted answers that would be as firm (Kish). `gaps` names the
    dimensions that trimming keeps from their population, by the largest gap in percentage points.
    """

    of: Mapping[Profile, float]
    respondents: int
    effective: float
    trimmed: int
    gaps: Mapping[str, float]


@dataclass(frozen=True, kw_only=True)
class WeightedShare:
    """One answer, as counted and as weighted; the weighted share in percent."""

    choice: str
    unweighted: Figure
    weighted: str


@dataclass(frozen=True, kw_only=True)
class WeightedShares:
    """Each answer to a question, and as how many unweighted answers the weighted ones are firm."""

    lines: tuple[WeightedShare, ...]
    answering: int
    effective: float


def rake(
    *, dimensions: Sequence[Dimension], respondents: Mapping[Profile, int]
) -> Weights | NotShown:
    """Find weights that make each dimension like its population, trimmed to 0.3 to 3."""
    counted = {profile: number for profile, number in sorted(respondents.items()) if number}
    number = sum(counted.values())
    if not number:
        return NotShown(NO_ANSWERS)
    for place, dimension in enumerate(dimensions):
        refusal = why_not_by(dimension, answered={profile[place] for profile in counted})
        if refusal:
            return NotShown(refusal)
    weights = dict.fromkeys(counted, 1.0)
    for _ in range(_ROUNDS):
        before = dict(weights)
        for place, dimension in enumerate(dimensions):
            _fit(place, dimension, counted, weights)
        _trim(counted, weights)
        if max(abs(weights[each] - before[each]) for each in weights) < _CLOSE:
            break
    ends = (LEAST_WEIGHT + _CLOSE, MOST_WEIGHT - _CLOSE)
    return Weights(
        of={profile: round(weight, 6) for profile, weight in weights.items()},
        respondents=number,
        effective=_effective(counted, weights),
        trimmed=sum(
            n for profile, n in counted.items() if not ends[0] < weights[profile] < ends[1]
        ),
        gaps=_gaps(dimensions, counted, weights),
    )


def why_not_by(dimension: Dimension, *, answered: Collection[str]) -> str:
    """Say why nothing can be weighted by a dimension, given its levels that people answered."""
    for level, people in dimension.population.items():
        if people and level not in answered:
            return (
                f"“{dimension.label}” is not weighted by: nobody answered “{level}”, and no weight "
                "can make up for them."
            )
    for level in sorted(answered):
        if not dimension.population.get(level):
            return (
                f"“{dimension.label}” is not weighted by: how many people of the area answer to "
                f"“{level}” has not been entered."
            )
    return ""


def _effective(counted: Mapping[Profile, int], weights: Mapping[Profile, float]) -> float:
    total = sum(n * weights[profile] for profile, n in counted.items())
    squares = sum(n * weights[profile] ** 2 for profile, n in counted.items())
    return total**2 / squares


def _fit(
    place: int,
    dimension: Dimension,
    counted: Mapping[Profile, int],
    weights: dict[Profile, float],
) -> None:
    held: dict[str, float] = {}
    for profile, number in counted.items():
        held[profile[place]] = held.get(profile[place], 0.0) + number * weights[profile]
    people, number = sum(dimension.population.values()), sum(counted.values())
    for profile in weights:
        level = profile[place]
        weights[profile] *= dimension.population[level] / people * number / held[level]


def _trim(counted: Mapping[Profile, int], weights: dict[Profile, float]) -> None:
    """Hold every weight between the limits, and their mean at 1 as far as the limits allow."""
    number = sum(counted.values())
    for _ in range(_ROUNDS):
        mean = sum(n * weights[profile] for profile, n in counted.items()) / number
        for profile, weight in weights.items():
            weights[profile] = min(MOST_WEIGHT, max(LEAST_WEIGHT, weight / mean))
        if abs(mean - 1) < _CLOSE:
            return


def _gaps(
    dimensions: Sequence[Dimension],
    counted: Mapping[Profile, int],
    weights: Mapping[Profile, float],
) -> dict[str, float]:
    total = sum(n * weights[profile] for profile, n in counted.items())
    gaps = {}
    for place, dimension in enumerate(dimensions):
        people = sum(dimension.population.values())
        worst = max(
            abs(
                sum(n * weights[p] for p, n in counted.items() if p[place] == level) / total
                - size / people
            )
            for level, size in dimension.population.items()
        )
        if worst >= 0.0005:
            gaps[dimension.key] = 100 * worst
    return gaps


def weighted_shares(
    *,
    weights: Weights,
    choices: Sequence[str],
    counts: Mapping[tuple[Profile, str], int],
    answering: Mapping[Profile, int],
) -> WeightedShares | NotShown:
    """Each choice's share of those who answered, unweighted and weighted side by side."""
    number = sum(answering.values())
    if not number:
        return NotShown(NO_ANSWERS)
    base = sum(n * weights.of[profile] for profile, n in answering.items())
    lines = []
    for choice in choices:
        chosen = {profile: n for (profile, each), n in counts.items() if each == choice}
        weighted = sum(n * weights.of[profile] for profile, n in chosen.items())
        lines.append(
            WeightedShare(
                choice=choice,
                unweighted=Figure(sum(chosen.values()), number, Direction.TOTAL),
                weighted=_percent(weighted / base),
            )
        )
    return WeightedShares(
        lines=tuple(lines), answering=number, effective=_effective(answering, weights.of)
    )


def _percent(share: float) -> str:
    tenths = int(share * 1000 + 0.5)
    return f"{tenths // 10}.{tenths % 10}"
