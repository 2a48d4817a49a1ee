"""How do the options compare by officers' scores and weights, and does the order hold?

Source: "Multi-criteria analysis: a manual", Department for Communities and Local Government, 2009,
chapters 5.5 and 6 (linear additive model, sensitivity to weights). What consultees prefer is no
part of it and stands in a table of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.wording import listed

KEPT_APART = (
    "Officers' scores and weights are one thing and what people prefer is another: neither is "
    "added to the other."
)


@dataclass(frozen=True, kw_only=True)
class Scored:
    """One option's weighted score and its place; equal scores share a place."""

    option: str
    score: Fraction
    place: int


@dataclass(frozen=True, kw_only=True)
class Weighing:
    """The order of the options under one set of weights, named by what was changed."""

    label: str
    lines: tuple[Scored, ...]

    @property
    def first(self) -> tuple[str, ...]:
        """The option in the first place; several where they tie."""
        return tuple(line.option for line in self.lines if line.place == 1)


@dataclass(frozen=True, kw_only=True)
class Appraisal:
    """The order as weighed, and under other weights; the sentence says whether it holds."""

    weighed: Weighing
    changes: tuple[Weighing, ...]
    sentence: str


def appraise(
    *,
    options: Mapping[str, str],
    criteria: Mapping[str, str],
    scores: Mapping[tuple[str, str], Fraction | int],
    weights: Mapping[str, int],
) -> Appraisal | NotShown:
    """Weigh the scores of options by criteria, and try how firmly the first place stands.

    Tried: all weights equal, each weight doubled, each criterion left out. Options and criteria are
    given by their keys, with their words.
    """
    missing = [
        f"{option} on {criterion}"
        for o, option in options.items()
        for c, criterion in criteria.items()
        if (o, c) not in scores
    ]
    if missing:
        return NotShown(f"No score is given for {missing[0]}, so the options cannot be compared.")
    if any(weights.get(each, 0) < 0 for each in criteria) or not sum(
        weights.get(each, 0) for each in criteria
    ):
        return NotShown("The weights add up to nothing, so the options cannot be compared.")
    own = {each: Fraction(weights.get(each, 0)) for each in criteria}
    keys = tuple(options)
    weighed = weigh("As weighed", keys, scores, own)
    tried = [("All weights equal", dict.fromkeys(criteria, Fraction(1)))]
    tried += [(f"{words} counts twice", own | {c: 2 * own[c]}) for c, words in criteria.items()]
    tried += [(f"Without {words}", own | {c: Fraction(0)}) for c, words in criteria.items()]
    changes = tuple(weigh(label, keys, scores, each) for label, each in tried if sum(each.values()))
    return Appraisal(
        weighed=weighed, changes=changes, sentence=_firmness(weighed, changes, options)
    )


def weigh(
    label: str,
    options: Sequence[str],
    scores: Mapping[tuple[str, str], Fraction | int],
    weights: Mapping[str, Fraction],
) -> Weighing:
    """Return the options' weighted scores in the order given; the weights are not all nothing."""
    whole = sum(weights.values())
    total = {
        option: sum(
            (scores[option, each] * weight for each, weight in weights.items()), Fraction(0)
        )
        / whole
        for option in options
    }
    return Weighing(
        label=label,
        lines=tuple(
            Scored(
                option=option,
                score=total[option],
                place=1 + sum(other > total[option] for other in total.values()),
            )
            for option in options
        ),
    )


def _firmness(weighed: Weighing, changes: Sequence[Weighing], names: Mapping[str, str]) -> str:
    def called(way: Weighing) -> str:
        return listed([names[each] for each in way.first])

    other = [each for each in changes if each.first != weighed.first]
    verb = "come" if len(weighed.first) > 1 else "comes"
    if not other:
        return (
            f"{called(weighed)} {verb} first as weighed and under all {len(changes)} other "
            "weights tried."
        )
    where = "; ".join(f"{each.label}: {called(each)}" for each in other)
    return f"{called(weighed)} {verb} first as weighed, but not under other weights. {where}."
