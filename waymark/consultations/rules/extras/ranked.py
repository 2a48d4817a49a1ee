"""How is an order of choices told in tables?"""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from waymark.consultations.rules.content.answers import ExtraCell, ExtraRow, ExtraTable
from waymark.consultations.rules.counted import QuestionCount
from waymark.consultations.rules.extras.cells import (
    count_cell,
    figure_cell,
    share_of,
    statistic_cell,
    words_cell,
)
from waymark.consultations.rules.statistics.ranking import (
    BORDA_RULE,
    TIE_RULE,
    Ranking,
    RankingMethod,
    RankLine,
    count_ranking,
)
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.wording import listed
from waymark.core.figures import Direction

HEADLINES = {
    RankingMethod.FIRST_CHOICES: "first choices",
    RankingMethod.MEAN_RANK: "the mean place",
    RankingMethod.BORDA: "points for places (Borda)",
    RankingMethod.PAIRWISE: "choices one against one",
    RankingMethod.INSTANT_RUNOFF: "the instant run-off",
}
NO_HEADLINE = "No headline was set before the consultation opened: read all the counts."


def ranking_tables(
    question: QuestionCount,
) -> tuple[tuple[ExtraTable, ...], tuple[str, ...]]:
    """The tables of a ranking, the headline first, and what may not be said of it."""
    options = tuple(each.key for each in question.choices)
    found = count_ranking(
        options=options, ballots={each.order: each.number for each in question.ballots}
    )
    if isinstance(found, NotShown):
        return (), (found.reason,)
    labels = {each.key: each.label for each in question.choices}
    not_shown = (found.condorcet.reason,) if isinstance(found.condorcet, NotShown) else ()
    headline = _headline(question)
    tables = [
        _summary(question, found, labels, headline),
        _places(question, found, labels),
        _pairs(question, found, labels),
        _rounds(question, found, labels),
    ]
    leading = next((each for each in tables if each.key == _headline_key(question, headline)), None)
    if headline is None or leading is None:
        first, *others = tables
        return (replace(first, notes=(NO_HEADLINE, *first.notes)), *others), not_shown
    sentence = " ".join(
        (
            f"Headline, set before the consultation opened: {HEADLINES[headline]}.",
            *_result(headline, found, labels),
        )
    )
    named = replace(
        leading, heading=f"Headline: {leading.heading}", notes=(sentence, *leading.notes)
    )
    return (named, *(each for each in tables if each is not leading)), not_shown


def _headline(question: QuestionCount) -> RankingMethod | None:
    is_set = question.headline in set(RankingMethod)
    return RankingMethod(question.headline) if is_set else None


def _headline_key(question: QuestionCount, headline: RankingMethod | None) -> str:
    match headline:
        case RankingMethod.PAIRWISE:
            return f"{question.key}-pairs"
        case RankingMethod.INSTANT_RUNOFF:
            return f"{question.key}-runoff"
        case _:
            return f"{question.key}-ranking"


def _result(headline: RankingMethod, found: Ranking, labels: dict[str, str]) -> tuple[str, ...]:
    """What a headline comes to that its table does not say, ties named."""
    lines = found.lines
    match headline:
        case RankingMethod.PAIRWISE | RankingMethod.INSTANT_RUNOFF:
            return ()
        case RankingMethod.MEAN_RANK:
            means = {
                line.option: line.mean_rank
                for line in lines
                if isinstance(line.mean_rank, Fraction)
            }
            best, what = min(means.values()), "the best mean place"
            leading = [option for option, mean in means.items() if mean == best]
        case RankingMethod.BORDA:
            most, what = max(line.borda for line in lines), "the most points"
            leading = [line.option for line in lines if line.borda == most]
        case RankingMethod.FIRST_CHOICES:
            votes = max(line.first.numerator for line in lines)
            leading = [line.option for line in lines if line.first.numerator == votes]
            what = "the most first choices"
    names = listed([labels[each] for each in leading])
    return (f"{names} has {what}." if len(leading) == 1 else f"{names} tie for {what}.",)


def _summary(
    question: QuestionCount,
    found: Ranking,
    labels: dict[str, str],
    headline: RankingMethod | None,
) -> ExtraTable:
    """The counts that give each choice one number; that of the headline stands first."""
    number = len(question.choices)
    columns: dict[str, Callable[[RankLine], ExtraCell]] = {
        "First choice": lambda line: figure_cell(line.first),
        "Put in any place": lambda line: figure_cell(line.ranked),
        "Mean place": lambda line: _mean(line.mean_rank, line.ranked.numerator),
        "Points for places": lambda line: statistic_cell(line.borda),
    }
    first = {
        RankingMethod.MEAN_RANK: "Mean place",
        RankingMethod.BORDA: "Points for places",
    }.get(headline or RankingMethod.FIRST_CHOICES, "First choice")
    ordered = [first, *(name for name in columns if name != first)]
    return ExtraTable(
        key=f"{question.key}-ranking",
        heading="How the choices rank",
        columns=tuple(ordered),
        rows=tuple(
            ExtraRow(
                label=labels[line.option], cells=tuple(columns[name](line) for name in ordered)
            )
            for line in found.lines
        ),
        notes=(BORDA_RULE.format(number=number, most=number - 1),),
        chart="bars" if first == "First choice" else "",
    )


def _mean(found: Fraction | NotShown, ranked: int) -> ExtraCell:
    cell = statistic_cell(found)
    return words_cell(f"{cell.text} ({ranked:,} put it in a place)") if ranked else cell


def _places(question: QuestionCount, found: Ranking, labels: dict[str, str]) -> ExtraTable:
    number = len(question.choices)
    return ExtraTable(
        key=f"{question.key}-places",
        heading="In which place each choice was put",
        columns=(*(f"Place {place}" for place in range(1, number + 1)), "No place"),
        rows=tuple(
            ExtraRow(
                label=labels[line.option],
                cells=tuple(
                    share_of(count, found.base, Direction.ROW)
                    for count in (*line.places, found.base - line.ranked.numerator)
                ),
            )
            for line in found.lines
        ),
        chart="stacked",
    )


def _pairs(question: QuestionCount, found: Ranking, labels: dict[str, str]) -> ExtraTable:
    prefer = {(each.above, each.below): each.prefer for each in found.pairs}
    options = [each.key for each in question.choices]
    return ExtraTable(
        key=f"{question.key}-pairs",
        heading="One against one: who put the choice of the row above that of the column",
        columns=tuple(labels[each] for each in options),
        rows=tuple(
            ExtraRow(
                label=labels[above],
                cells=tuple(
                    words_cell("–") if above == below else figure_cell(prefer[above, below])
                    for below in options
                ),
            )
            for above in options
        ),
        notes=(
            _pairs_sentence(found, labels),
            "A choice without a place counts as below every choice with one.",
        ),
    )


def _pairs_sentence(found: Ranking, labels: dict[str, str]) -> str:
    if isinstance(found.condorcet, NotShown):
        return found.condorcet.reason
    return f"{labels[found.condorcet]} is preferred to each of the others one by one."


def _rounds(question: QuestionCount, found: Ranking, labels: dict[str, str]) -> ExtraTable:
    rounds = found.runoff.rounds
    held = [dict(each.votes) for each in rounds]
    rows = [
        ExtraRow(
            label=labels[option],
            cells=tuple(
                figure_cell(votes[option]) if option in votes else words_cell("out")
                for votes in held
            ),
        )
        for option in (each.key for each in question.choices)
    ]
    rows.append(
        ExtraRow(
            label="No choice left on the answer",
            cells=tuple(count_cell(each.spent) for each in rounds),
        )
    )
    used = " It was used here." if any(each.by_tie_rule for each in rounds) else ""
    return ExtraTable(
        key=f"{question.key}-runoff",
        heading="Instant run-off, round by round",
        columns=tuple(f"Round {number}" for number in range(1, len(rounds) + 1)),
        rows=tuple(rows),
        notes=(_runoff_sentence(found, labels), f"{TIE_RULE}{used}"),
    )


def _runoff_sentence(found: Ranking, labels: dict[str, str]) -> str:
    winners = [labels[each] for each in found.runoff.winners]
    if len(winners) == 1:
        return f"{winners[0]} wins the run-off."
    return f"{listed(winners)} tie in the last round."
