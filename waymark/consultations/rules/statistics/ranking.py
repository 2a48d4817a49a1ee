"""What follows from answers that put options in order?

Ballots may be partial: options that somebody left out stand below all those that they ranked, and
among each other nothing is known. Methods by name: J. Levin and B. Nalebuff, "An Introduction to
Vote-Counting Schemes", Journal of Economic Perspectives 9 (1995).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown
from waymark.core.figures import Direction, Figure

Ballots = Mapping[tuple[str, ...], int]
"""How many people put the options in an order; the first is the one they like best."""

TIE_RULE = (
    "Where several options are lowest, the one with the fewest votes in the latest earlier round "
    "in which they differed goes out; where they never differed, the one that stands last in the "
    "question."
)
BORDA_RULE = (
    "Of {number} options the first gets {most} points, the next one fewer, the last none. Options "
    "that somebody left out share the points of the places left."
)


class RankingMethod(StrEnum):
    """Which count of a ranking is the headline, stated before the consultation opens."""

    FIRST_CHOICES = "first_choices"
    MEAN_RANK = "mean_rank"
    BORDA = "borda"
    PAIRWISE = "pairwise"
    INSTANT_RUNOFF = "instant_runoff"


@dataclass(frozen=True, kw_only=True)
class RankLine:
    """One option: who put it first, who ranked it at all, at which place, with which points."""

    option: str
    first: Figure
    ranked: Figure
    mean_rank: Fraction | NotShown
    places: tuple[int, ...]
    borda: Fraction


@dataclass(frozen=True, kw_only=True)
class Pair:
    """How many put one option above another, which puts everyone else below or nowhere."""

    above: str
    below: str
    prefer: Figure


@dataclass(frozen=True, kw_only=True)
class Round:
    """One round of the instant run-off; `out` went out after it, and `spent` had no option left."""

    votes: tuple[tuple[str, Figure], ...]
    out: str
    spent: int
    by_tie_rule: bool


@dataclass(frozen=True, kw_only=True)
class Runoff:
    """The rounds, and who won; several names where the last ones tie."""

    rounds: tuple[Round, ...]
    winners: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """Everything that is counted of a ranking."""

    base: int
    lines: tuple[RankLine, ...]
    pairs: tuple[Pair, ...]
    condorcet: str | NotShown
    runoff: Runoff


def count_ranking(*, options: Sequence[str], ballots: Ballots) -> Ranking | NotShown:
    """Count ballots in every way; a ballot without any option is no answer."""
    counted = {ballot: number for ballot, number in ballots.items() if ballot and number}
    for ballot in counted:
        if len(set(ballot)) != len(ballot) or set(ballot) - set(options):
            message = f"{ballot} is no order of {tuple(options)}"
            raise ValueError(message)
    base = sum(counted.values())
    if not base:
        return NotShown(NO_ANSWERS)
    pairs = tuple(_pairs(options, counted, base))
    return Ranking(
        base=base,
        lines=tuple(_line(option, options, counted, base) for option in options),
        pairs=pairs,
        condorcet=_condorcet(options, pairs),
        runoff=instant_runoff(options=options, ballots=counted),
    )


def _line(option: str, options: Sequence[str], ballots: Ballots, base: int) -> RankLine:
    places = [0] * len(options)
    points = Fraction(0)
    for ballot, number in ballots.items():
        if option in ballot:
            place = ballot.index(option)
            places[place] += number
            points += number * (len(options) - 1 - place)
        else:
            points += number * Fraction(len(options) - 1 - len(ballot), 2)
    ranked = sum(places)
    mean: Fraction | NotShown = NotShown("Nobody ranked it.")
    if ranked:
        mean = Fraction(sum(place * n for place, n in enumerate(places, start=1)), ranked)
    return RankLine(
        option=option,
        first=Figure(places[0], base, Direction.TOTAL),
        ranked=Figure(ranked, base, Direction.TOTAL),
        mean_rank=mean,
        places=tuple(places),
        borda=points,
    )


def _pairs(options: Sequence[str], ballots: Ballots, base: int) -> list[Pair]:
    return [
        Pair(
            above=above,
            below=below,
            prefer=Figure(
                sum(n for ballot, n in ballots.items() if _is_above(ballot, above, below)),
                base,
                Direction.TOTAL,
            ),
        )
        for above in options
        for below in options
        if above != below
    ]


def _is_above(ballot: tuple[str, ...], above: str, below: str) -> bool:
    if above not in ballot:
        return False
    return below not in ballot or ballot.index(above) < ballot.index(below)


def _condorcet(options: Sequence[str], pairs: Sequence[Pair]) -> str | NotShown:
    """The option that more people put above than below each other one, if there is one."""
    prefer = {(pair.above, pair.below): pair.prefer.numerator for pair in pairs}
    for option in options:
        rivals = [other for other in options if other != option]
        if all(prefer[option, other] > prefer[other, option] for other in rivals):
            return option
    return NotShown("No option is preferred to each of the others one by one.")


def instant_runoff(*, options: Sequence[str], ballots: Ballots) -> Runoff:
    """Drop the lowest option round by round until one has more than half of the votes left.

    `TIE_RULE` says who goes out of several lowest. Where all that are left have the same number
    of votes, there is no winner but a tie.
    """
    left = list(options)
    rounds: list[Round] = []
    everyone = sum(ballots.values())
    while True:
        votes = dict.fromkeys(left, 0)
        for ballot, number in ballots.items():
            best = next((option for option in ballot if option in votes), None)
            if best is not None:
                votes[best] += number
        voting = sum(votes.values())
        most = max(votes.values())
        ended = 2 * most > voting or len(set(votes.values())) == 1
        lowest = [option for option in left if votes[option] == min(votes.values())]
        out = "" if ended else _goes_out(lowest, rounds)
        rounds.append(
            Round(
                votes=tuple(
                    (option, Figure(votes[option], voting, Direction.TOTAL)) for option in left
                ),
                out=out,
                spent=everyone - voting,
                by_tie_rule=len(lowest) > 1 and not ended,
            )
        )
        if ended:
            winners = tuple(option for option in left if votes[option] == most)
            return Runoff(rounds=tuple(rounds), winners=winners)
        left.remove(out)


def _goes_out(lowest: list[str], earlier: list[Round]) -> str:
    for found in reversed(earlier):
        votes = {option: figure.numerator for option, figure in found.votes}
        fewest = min(votes[option] for option in lowest)
        lowest = [option for option in lowest if votes[option] == fewest]
    return lowest[-1]
