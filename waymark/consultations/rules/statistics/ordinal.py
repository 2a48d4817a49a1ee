"""What may be said of answers on a scale, whose steps have an order but no distance?

Source: "Consultation: facts and design guidance", statistics, agreement scales; S. S. Stevens, "On
the Theory of Scales of Measurement", Science 103 (1946): ordinal answers have a median and no mean.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown
from waymark.core.figures import Direction, Figure

NO_MEAN = (
    "No mean is given: the steps of a scale have an order, but nobody knows that they are equally "
    "far apart."
)


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The steps in their order, with the neutral one; answers that are no step stand apart.

    The steps before the neutral one are one side, those after it the other. Without a neutral step
    the scale divides in the middle, and a middle step then belongs to no side.
    """

    steps: tuple[str, ...]
    neutral: str = ""
    apart: tuple[str, ...] = ()

    def sides(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The steps on either side of neutral."""
        if self.neutral in self.steps:
            place = self.steps.index(self.neutral)
            return self.steps[:place], self.steps[place + 1 :]
        half = len(self.steps) // 2
        return self.steps[:half], self.steps[len(self.steps) - half :]


@dataclass(frozen=True, kw_only=True)
class ScaleCount:
    """How the answers lie on the scale; the base leaves out those that stand apart."""

    base: int
    steps: tuple[tuple[str, Figure], ...]
    first_side: Figure
    neutral: Figure | NotShown
    last_side: Figure
    apart: tuple[tuple[str, Figure], ...]
    median: tuple[str, ...] | NotShown


def count_scale(*, scale: Scale, counts: Mapping[str, int]) -> ScaleCount | NotShown:
    """Count a scale: each step, both sides, the median step, and apart who does not know.

    The median is one step, or two where the middle lies between them.
    """
    on_scale = [counts.get(step, 0) for step in scale.steps]
    base = sum(on_scale)
    apart = {each: counts.get(each, 0) for each in scale.apart}
    everyone = base + sum(apart.values())
    if not everyone:
        return NotShown(NO_ANSWERS)
    first, last = scale.sides()
    neutral: Figure | NotShown = NotShown("The scale has no neutral step.")
    if scale.neutral in scale.steps:
        neutral = Figure(counts.get(scale.neutral, 0), base, Direction.TOTAL)
    return ScaleCount(
        base=base,
        steps=tuple(
            (step, Figure(number, base, Direction.TOTAL))
            for step, number in zip(scale.steps, on_scale, strict=True)
        ),
        first_side=Figure(sum(counts.get(each, 0) for each in first), base, Direction.TOTAL),
        neutral=neutral,
        last_side=Figure(sum(counts.get(each, 0) for each in last), base, Direction.TOTAL),
        apart=tuple(
            (each, Figure(number, everyone, Direction.TOTAL)) for each, number in apart.items()
        ),
        median=median_steps(scale.steps, on_scale),
    )


def median_steps(steps: Sequence[str], numbers: Sequence[int]) -> tuple[str, ...] | NotShown:
    """The step that the middle answer takes; two where the middle lies between two of them."""
    base = sum(numbers)
    if not base:
        return NotShown("Nobody chose a step of the scale, so there is no median.")
    ranks = sorted({(base - 1) // 2, base // 2})
    found = []
    for rank in ranks:
        below = 0
        for step, number in zip(steps, numbers, strict=True):
            if below <= rank < below + number:
                found.append(step)
            below += number
    return tuple(dict.fromkeys(found))
