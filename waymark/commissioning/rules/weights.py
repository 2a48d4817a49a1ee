"""Which options come first by weighted scores, and which weights would change that?

Swing weights: a weight says how much it matters to move from the worst option to the best one on a
criterion. Source: Government Analysis Function, "An introductory guide to multi-criteria decision
analysis", 2024. The weighted scores themselves are those of `consultations.rules.statistics`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from waymark.consultations.rules.statistics.criteria import Weighing, weigh

SAMPLES = 1000
SEED = 1944

Scores = Mapping[tuple[str, str], Fraction]
Weights = Mapping[str, Fraction]


@dataclass(frozen=True)
class WeightSwitch:
    """At which share of all weights another option comes first; the rest keep their proportions."""

    criterion: str
    share: Fraction
    at: Fraction
    winner: str

    @property
    def change(self) -> Fraction:
        """How far the share must move, below nothing where it must fall."""
        return self.at - self.share


@dataclass(frozen=True)
class Sampled:
    """In which share of the sampled weights each option comes first; ties count in parts."""

    samples: int
    shares: Mapping[str, float]


def scored_whole(options: Sequence[str], criteria: Sequence[str], scores: Scores) -> list[str]:
    """Return the options that have a score on every criterion, in their order."""
    return [each for each in options if all((each, one) in scores for one in criteria)]


def weighted(options: Sequence[str], scores: Scores, weights: Weights) -> Weighing:
    """Return the weighted scores; raises ValueError where the weights add up to nothing."""
    if any(each < 0 for each in weights.values()) or not sum(weights.values()):
        raise ValueError("Weights must not be below nothing, nor all be nothing")
    return weigh("As weighed", options, scores, weights)


def weight_switches(
    options: Sequence[str], scores: Scores, weights: Weights
) -> tuple[WeightSwitch, ...]:
    """Return where one weight alone changes the first place, the smallest move first.

    Exact, not by trying. A weight moves from 0 to 1 and the rest are rescaled in proportion (they
    share equally where they were all nothing). For each criterion the nearest change on either side
    is given. Where two come first there is no order to change.
    """
    first = weighted(options, scores, weights).first
    if len(first) != 1 or len(weights) < 2:  # noqa: PLR2004 (one weight alone is always all)
        return ()
    leader, whole = first[0], sum(weights.values())
    found = []
    for criterion, weight in weights.items():
        share = weight / whole
        rest = {each: other for each, other in weights.items() if each != criterion}
        if not any(rest.values()):
            rest = dict.fromkeys(rest, Fraction(1))
        crossings: list[tuple[Fraction, str]] = []
        for other in options:
            if other == leader:
                continue
            here = scores[other, criterion] - scores[leader, criterion]
            away = sum(
                (each * (scores[other, key] - scores[leader, key]) for key, each in rest.items()),
                Fraction(0),
            ) / sum(rest.values())
            if here != away:
                at = away / (away - here)
                # At either end of the scale it could only draw level, not overtake.
                if 0 < at < 1:
                    crossings.append((at, other))
        for side in (
            [each for each in crossings if each[0] < share],
            [each for each in crossings if each[0] > share],
        ):
            if side:
                at, winner = min(side, key=lambda each: (abs(each[0] - share), each[1]))
                found.append(WeightSwitch(criterion=criterion, share=share, at=at, winner=winner))
    return tuple(sorted(found, key=lambda each: (abs(each.change), each.criterion, each.at)))


def sample_weights(
    options: Sequence[str],
    criteria: Sequence[str],
    scores: Scores,
    *,
    samples: int = SAMPLES,
    seed: int = SEED,
) -> Sampled:
    """Return how often each option comes first when every set of weights is as likely as another.

    The same options and scores give the same shares: the samples are drawn from a fixed seed.
    """
    table = np.array(
        [[float(scores[option, each]) for each in criteria] for option in options], dtype=float
    )
    drawn = np.random.default_rng(seed).dirichlet(np.ones(len(criteria)), size=samples)
    totals = drawn @ table.T
    best = totals >= totals.max(axis=1, keepdims=True) - 1e-9
    shares = (best / best.sum(axis=1, keepdims=True)).mean(axis=0)
    return Sampled(
        samples=samples,
        shares={option: float(share) for option, share in zip(options, shares, strict=True)},
    )
