"""How is an order of choices told in tables?"""

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
    count_ranking,
)
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.wording import listed
from waymark.core.figures import Direction

HEADLINES = {
    RankingMethod.FIRST_CHOICES: "first choices",
    RankingMethod.BORDA: "points for places (Borda)",
    RankingMethod.INSTANT_RUNOFF: "the instant run-off",
    RankingMethod.PAIRWISE: "options one against one",
}


def ranking_tables(
    question: QuestionCount,
) -> tuple[tuple[ExtraTable, ...], tuple[str, ...]]:
    """The tables of a ranking, and what may not be said of it."""
    options = tuple(each.key for each in question.choices)
    found = count_ranking(
        options=options, ballots={each.order: each.number for each in question.ballots}
    )
    if isinstance(found, NotShown):
        return (), (found.reason,)
    labels = {each.key: each.label for each in question.choices}
    not_shown = (found.condorcet.reason,) if isinstance(found.condorcet, NotShown) else ()
    return (
        (
            _summary(question, found, labels),
            _places(question, found, labels),
            _pairs(question, found, labels),
            _rounds(question, found, labels),
        ),
        not_shown,
    )


def _summary(question: QuestionCount, found: Ranking, labels: dict[str, str]) -> ExtraTable:
    number = len(question.choices)
    notes = [BORDA_RULE.format(number=number, most=number - 1)]
    if question.headline in set(RankingMethod):
        headline = HEADLINES[RankingMethod(question.headline)]
        notes.insert(0, f"The headline was set before the consultation opened: {headline}.")
    else:
        notes.insert(0, "No headline was set before the consultation opened: read all four ways.")
    return ExtraTable(
        key=f"{question.key}-ranking",
        heading="How the choices rank",
        columns=("First choice", "Put in any place", "Mean place", "Points for places"),
        rows=tuple(
            ExtraRow(
                label=labels[line.option],
                cells=(
                    figure_cell(line.first),
                    figure_cell(line.ranked),
                    _mean(line.mean_rank, line.ranked.numerator),
                    statistic_cell(line.borda),
                ),
            )
            for line in found.lines
        ),
        notes=tuple(notes),
        chart="bars",
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
    sentence = (
        f"{labels[found.condorcet]} is preferred to each of the others one by one."
        if isinstance(found.condorcet, str)
        else found.condorcet.reason
    )
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
        notes=(sentence, "A choice without a place counts as below every choice with one."),
    )


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
    winners = [labels[each] for each in found.runoff.winners]
    won = (
        f"{winners[0]} wins the run-off."
        if len(winners) == 1
        else f"{listed(winners)} tie in the last round."
    )
    used = " It was used here." if any(each.by_tie_rule for each in rounds) else ""
    return ExtraTable(
        key=f"{question.key}-runoff",
        heading="Instant run-off, round by round",
        columns=tuple(f"Round {number}" for number in range(1, len(rounds) + 1)),
        rows=tuple(rows),
        notes=(won, f"{TIE_RULE}{used}"),
    )
