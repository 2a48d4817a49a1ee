"""What does an appraisal answer, and what would change the answer?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from waymark.commissioning.rules.costs import (
    Cost,
    CostSwitch,
    OptionCost,
    cost_options,
    cost_switches,
)
from waymark.commissioning.rules.discounting import discount_bases, lower_basis
from waymark.commissioning.rules.weights import (
    Sampled,
    Scores,
    Weights,
    WeightSwitch,
    sample_weights,
    scored_whole,
    weight_switches,
    weighted,
)
from waymark.consultations.rules.statistics.criteria import Scored

Switch = CostSwitch | WeightSwitch


@dataclass(frozen=True)
class Answer:
    """The figures of an appraisal; what cannot be worked out yet is empty.

    `at_lower_rate` is filled where the horizon asks for a lower rate beside the standard one.
    """

    costs: tuple[OptionCost, ...]
    at_lower_rate: tuple[OptionCost, ...]
    scores: tuple[Scored, ...]
    switches: tuple[Switch, ...]
    sampled: Sampled | None


def answer(
    *,
    costs: Mapping[str, Sequence[Cost]],
    discount: str,
    years: int,
    options: Sequence[str],
    scores: Scores,
    weights: Weights,
) -> Answer:
    """Work out the figures of the options; those without every score are not ranked by score."""
    whole = scored_whole(options, list(weights), scores) if sum(weights.values()) else []
    lower = lower_basis(discount_bases()[discount], years)
    switches: list[Switch] = list(cost_switches(costs, discount=discount, years=years))
    if whole:
        switches += weight_switches(whole, scores, weights)
    return Answer(
        costs=cost_options(costs, discount=discount, years=years),
        at_lower_rate=cost_options(costs, discount=lower.code, years=years) if lower else (),
        scores=weighted(whole, scores, weights).lines if whole else (),
        switches=tuple(sorted(switches, key=size_of)),
        sampled=sample_weights(whole, list(weights), scores) if len(whole) > 1 else None,
    )


def size_of(switch: Switch) -> Fraction:
    """Return how large a change is: a cost as a share of itself, a weight of all weights."""
    return abs(Fraction(switch.change))
