"""How are officers' own scores of the options told, apart from what people answered?"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.consultations.rules.content.answers import ExtraRow, ExtraTable
from waymark.consultations.rules.counted import ScoringCount
from waymark.consultations.rules.extras.cells import count_cell, words_cell
from waymark.consultations.rules.extras.scored import weighed_table
from waymark.consultations.rules.statistics.criteria import KEPT_APART
from waymark.consultations.rules.statistics.shown import NotShown

NO_WEIGHTS = "“{wording}”: the criteria have no weights, so officers' scores make no order."
NOT_SCORED = "not scored"


@dataclass(frozen=True)
class OfficersFigures:
    """The tables of officers' scores, and the sentences about what is not shown."""

    tables: tuple[ExtraTable, ...] = ()
    not_shown: tuple[str, ...] = ()


def officers_figures(scorings: Sequence[ScoringCount]) -> OfficersFigures:
    """Tell what officers scored: each score, then the order by the weights and by others."""
    tables, not_shown = [], []
    for scoring in scorings:
        if not any(option.scores for option in scoring.options):
            continue
        tables.append(_scores(scoring))
        weighed = _weighed(scoring)
        if isinstance(weighed, NotShown):
            not_shown.append(weighed.reason)
        else:
            tables.append(weighed)
    return OfficersFigures(tables=tuple(tables), not_shown=tuple(not_shown))


def _scores(scoring: ScoringCount) -> ExtraTable:
    return ExtraTable(
        key=f"{scoring.question}-officers-scores",
        heading=f"Officers' scores: {scoring.wording}",
        lines="Option",
        columns=tuple(each.label for each in scoring.criteria),
        rows=tuple(
            ExtraRow(
                label=option.label,
                cells=tuple(
                    count_cell(option.scores[each.key])
                    if each.key in option.scores
                    else words_cell(NOT_SCORED)
                    for each in scoring.criteria
                ),
            )
            for option in scoring.options
        ),
        notes=(
            f"Officers gave these scores, from {scoring.least} to {scoring.most}. {KEPT_APART}",
            *(f"{each.label}: {each.reason}" for each in scoring.options if each.reason),
        ),
    )


def _weighed(scoring: ScoringCount) -> ExtraTable | NotShown:
    if all(each.weight is None for each in scoring.criteria):
        return NotShown(NO_WEIGHTS.format(wording=scoring.wording))
    weighed = weighed_table(
        key=f"{scoring.question}-officers-weighed",
        heading=f"The options by officers' scores and the weights: {scoring.wording}",
        options={each.key: each.label for each in scoring.options},
        criteria=scoring.criteria,
        scores={
            (each.key, criterion): score
            for each in scoring.options
            for criterion, score in each.scores.items()
        },
        whose="Officers set the weights and gave the scores; nobody's answer is in them.",
    )
    if isinstance(weighed, NotShown):
        return NotShown(f"Officers' scores, “{scoring.wording}”: {weighed.reason}")
    return weighed
