"""How are scores of options by criteria told in tables?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

from waymark.consultations.rules.content.answers import ExtraCell, ExtraRow, ExtraTable
from waymark.consultations.rules.counted import QuestionCount, RowCount
from waymark.consultations.rules.extras.cells import count_cell, statistic_cell, words_cell
from waymark.consultations.rules.hiding import respondents
from waymark.consultations.rules.statistics.criteria import KEPT_APART, appraise
from waymark.consultations.rules.statistics.numbers import Spread, spread
from waymark.consultations.rules.statistics.shown import NO_ANSWERS, NotShown


def criteria_tables(
    question: QuestionCount,
) -> tuple[tuple[ExtraTable, ...], tuple[str, ...]]:
    """The middle score of each option on each criterion, and what the weights make of them."""
    if not respondents(question):
        return (), (NO_ANSWERS,)
    numbers: dict[tuple[str, str], dict[Fraction, int]] = defaultdict(dict)
    for each in question.values:
        numbers[each.choice, each.row][Fraction(each.value)] = each.number
    found = {
        (option.key, row.key): spread(
            numbers[option.key, row.key], threshold=question.threshold or 0
        )
        for option in question.choices
        for row in question.rows
    }
    table = ExtraTable(
        key=f"{question.key}-scores",
        heading="The scores that people gave: the middle score, and how many gave one",
        columns=tuple(row.label for row in question.rows),
        lines="Option",
        rows=tuple(
            ExtraRow(
                label=option.label,
                cells=tuple(_cell(found[option.key, row.key]) for row in question.rows),
            )
            for option in question.choices
        ),
        notes=(KEPT_APART,),
    )
    reasons = {each.reason: None for each in found.values() if isinstance(each, NotShown)}
    if all(row.weight is None for row in question.rows):
        return (table,), tuple(reasons)
    weighed = _weighed(question, found)
    if isinstance(weighed, NotShown):
        return (table,), (*reasons, weighed.reason)
    return (table, weighed), tuple(reasons)


def _cell(found: Spread | NotShown) -> ExtraCell:
    if isinstance(found, NotShown):
        return words_cell("not shown")
    return words_cell(f"{statistic_cell(found.median).text} ({found.base:,})")


def _weighed(
    question: QuestionCount, found: dict[tuple[str, str], Spread | NotShown]
) -> ExtraTable | NotShown:
    return weighed_table(
        key=f"{question.key}-weighed",
        heading="The options by people's mean scores and the weights of the criteria",
        options={each.key: each.label for each in question.choices},
        criteria=question.rows,
        scores={
            place: each.mean
            for place, each in found.items()
            if isinstance(each, Spread) and isinstance(each.mean, Fraction)
        },
        whose="Officers set them; the scores are those of the people who answered.",
    )


def weighed_table(
    *,
    key: str,
    heading: str,
    options: Mapping[str, str],
    criteria: Sequence[RowCount],
    scores: Mapping[tuple[str, str], Fraction | int],
    whose: str,
) -> ExtraTable | NotShown:
    """The weighted score of each option, and its place under each of the weights tried."""
    result = appraise(
        options=options,
        criteria={each.key: each.label for each in criteria},
        scores=scores,
        weights={each.key: each.weight or 0 for each in criteria},
    )
    if isinstance(result, NotShown):
        return result
    ways = (result.weighed, *result.changes)
    return ExtraTable(
        key=key,
        heading=heading,
        lines="Option",
        columns=("Weighted score", *(f"Place: {way.label}" for way in ways)),
        rows=tuple(
            ExtraRow(
                label=options[line.option],
                cells=(
                    statistic_cell(line.score),
                    *(count_cell(way.lines[number].place) for way in ways),
                ),
            )
            for number, line in enumerate(result.weighed.lines)
        ),
        notes=(
            result.sentence,
            "Weights: "
            + "; ".join(f"{each.label} {each.weight or 0}" for each in criteria)
            + f". {whose}",
        ),
    )
