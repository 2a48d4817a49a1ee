"""Which of the counted numbers are hidden, and by which name is each looked up?"""

from waymark.consultations.rules.counted import Counts, Hidden, QuestionCount
from waymark.consultations.rules.suppressing import (
    Listed,
    Tabulated,
    hide_in_equality,
    hide_in_questions,
)
from waymark.consultations.rules.tables import CrossTable, Heading, cross_table
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind

LISTED = frozenset({QuestionKind.MATRIX, QuestionKind.POSTCODE, QuestionKind.DATE})


def hide_small_numbers(counts: Counts) -> tuple[Hidden | None, Hidden | None]:
    """Choose what is hidden: among the answers, and among who took part.

    The two cannot be joined, for no characteristic is kept with an answer.
    """
    tables = counted_tables(counts)
    return (
        hide_in_questions(
            questions=[
                tabulated(each, tables[each.key]) for each in counts.questions if each.key in tables
            ],
            categories={each.key: each.responses for each in counts.categories},
            crosses=counts.crosses,
            lists=[listed(each) for each in counts.questions if each.kind in LISTED],
        ),
        hide_in_equality(counts.equality, people=counts.equality_people),
    )


def counted_tables(counts: Counts) -> dict[str, CrossTable]:
    """The table of categories by choices of each question that has one."""
    headings = tuple(Heading(key=each.key, label=each.label) for each in counts.categories)
    return {
        question.key: cross_table(
            kind=question.kind,
            categories=headings,
            choices=question.choices,
            counts=question.counts,
            answering=question.answering,
        )
        for question in counts.questions
        if QUESTION_RULES[question.kind].is_tabulated
    }


def tabulated(question: QuestionCount, table: CrossTable) -> Tabulated:
    """A closed question as its family needs it."""
    return Tabulated(
        key=question.key,
        choices=question.choices,
        counts=table.counts,
        answering=table.answering,
        is_several=QUESTION_RULES[question.kind].holds_several,
        threshold=question.threshold,
    )


def listed(question: QuestionCount) -> Listed:
    """A grid, or areas or months, as its family needs it."""
    if question.kind is QuestionKind.MATRIX:
        rows = {
            row.key: {
                choice.key: sum(n for (_, each), n in row.counts.items() if each == choice.key)
                for choice in question.choices
            }
            for row in question.rows
        }
    else:
        rows = {"": {each.value: each.number for each in question.values}}
    return Listed(
        key=question.key,
        rows=rows,
        answering=respondents(question),
        threshold=question.threshold,
    )


def respondents(question: QuestionCount) -> int:
    """Everyone who answered a question that has no table."""
    return sum((question.answering or {}).values())
