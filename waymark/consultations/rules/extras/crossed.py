"""How are two closed questions set against each other?"""

from waymark.consultations.rules.content.answers import ExtraRow, ExtraTable
from waymark.consultations.rules.counted import Counts, QuestionCount
from waymark.consultations.rules.extras.cells import Veil, figure_cell
from waymark.consultations.rules.extras.hidden import hidden_table
from waymark.consultations.rules.hiding import counted_tables, tabulated
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.suppressing import (
    NOBODY,
    choice_key,
    cross_key,
    crossed_key,
    may_be_crossed,
)
from waymark.consultations.rules.vocabulary import QUESTION_RULES
from waymark.core.figures import Direction

NOT_TOGETHER = (
    "One of these questions hides small numbers and the other lets people tick several answers. "
    "What is hidden could not be vouched for, so the two are not set against each other."
)
TOO_FEW = (
    "One of these questions hides small numbers, and so few people gave one of its answers that a "
    "table against another question would give them away. Join the answer with another one, or "
    "read each question by itself."
)
NOT_COUNTED = (
    "These two questions were not counted against each other in this snapshot. Take another "
    "snapshot; questions beyond the first 16 closed ones are not crossed."
)
BASE_NOTE = (
    "The base is everyone who gave the answer of the row, also those who passed the other "
    "question over."
)


def cross_table_of(counts: Counts, *, first: str, second: str) -> ExtraTable | NotShown:
    """A table of one question's answers by another's, with small numbers hidden where asked."""
    questions = {each.key: each for each in counts.questions}
    crosses = {(each.first, each.second): each for each in counts.crosses}
    found = crosses.get((first, second)) or crosses.get((second, first))
    if found is None or first not in questions or second not in questions:
        return NotShown(NOT_COUNTED)
    tables = counted_tables(counts)
    one, other = questions[found.first], questions[found.second]
    own, others = tabulated(one, tables[one.key]), tabulated(other, tables[other.key])
    if not may_be_crossed(own, others):
        return NotShown(NOT_TOGETHER)
    is_hiding = one.threshold is not None or other.threshold is not None
    veil = Veil(counts.hidden if is_hiding else None)
    if crossed_key(found.first, found.second) in veil.withheld:
        return NotShown(TOO_FEW)
    is_turned = found.first != first
    rows = questions[first]
    columns = questions[second]
    base_of = others if is_turned else own
    several = QUESTION_RULES[columns.kind].holds_several
    lines = []
    for row in rows.choices:
        base = base_of.chosen(row.key)
        cells = []
        held = 0
        for column in columns.choices:
            place = (column.key, row.key) if is_turned else (row.key, column.key)
            number = found.counts.get(place, 0)
            held += number
            cells.append(
                veil.share(
                    cross_key(found.first, found.second, *place),
                    number,
                    base,
                    bound_to=[choice_key(first, row.key)],
                    direction=Direction.ROW,
                )
            )
        if not several:
            place = (NOBODY, row.key) if is_turned else (row.key, NOBODY)
            cells.append(veil.count(cross_key(found.first, found.second, *place), base - held))
        lines.append(ExtraRow(label=row.label, cells=tuple(cells)))
    covered = any(cell.is_hidden for line in lines for cell in line.cells)
    labels = tuple(column.label for column in columns.choices)
    return ExtraTable(
        key=f"{first}-by-{second}",
        heading=f"{_short(rows)} by {_short(columns)}",
        columns=labels if several else (*labels, "Did not answer"),
        rows=tuple(lines),
        notes=(BASE_NOTE, veil.note) if covered else (BASE_NOTE,),
        chart="" if covered or several else "stacked",
    )


def plain_table(counts: Counts, *, first: str, second: str) -> tuple[tuple[int, ...], ...]:
    """The numbers of a cross-table alone, for a test of association; empty where not counted."""
    questions = {each.key: each for each in counts.questions}
    for each in counts.crosses:
        if {each.first, each.second} == {first, second}:
            return tuple(
                tuple(each.counts.get((a.key, b.key), 0) for b in questions[each.second].choices)
                for a in questions[each.first].choices
            )
    return ()


def _short(question: QuestionCount) -> str:
    return f"“{question.wording}”"


def category_cross(counts: Counts, *, question: str, categories_first: bool) -> ExtraTable:
    """A question's answers by category, either way round, with small numbers hidden where asked."""
    found = next(each for each in counts.questions if each.key == question)
    table = counted_tables(counts)[question]
    if found.threshold is not None:
        return hidden_table(found, table=table, categories=counts.categories, hidden=counts.hidden)
    several = QUESTION_RULES[found.kind].holds_several
    if categories_first:
        return ExtraTable(
            key=f"category-by-{question}",
            heading=f"Category of respondent by {_short(found)}",
            lines="Category",
            columns=tuple(choice.label for choice in found.choices),
            rows=tuple(
                ExtraRow(
                    label=category.label,
                    cells=tuple(
                        figure_cell(table.row_figure(category.key, choice.key))
                        for choice in found.choices
                    ),
                )
                for category in table.categories
            ),
            notes=("The base is everyone of the category who answered.",),
            chart="" if several else "stacked",
        )
    return ExtraTable(
        key=f"{question}-by-category",
        heading=f"{_short(found)} by category of respondent",
        columns=tuple(category.label for category in table.categories),
        rows=tuple(
            ExtraRow(
                label=choice.label,
                cells=tuple(
                    figure_cell(table.column_figure(category.key, choice.key))
                    for category in table.categories
                ),
            )
            for choice in found.choices
        ),
        notes=("The base is everyone who gave the answer of the row.",),
        chart="stacked",
    )


def plain_category_table(counts: Counts, *, question: str) -> tuple[tuple[int, ...], ...]:
    """The numbers of a question by category alone, for a test of association."""
    table = counted_tables(counts)[question]
    return tuple(
        tuple(table.counts[cell] for cell in table.row_cells(category.key))
        for category in table.categories
    )
