"""Are figures without campaigns kept back where they would say too much or be wrong?"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.content.answers import ExtraTable
from waymark.consultations.rules.counted import CampaignsCount, QuestionCount
from waymark.consultations.rules.extras.campaigns import HIDDEN, REPLACED, campaign_table
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.tables import CrossTable, Heading, cross_table
from waymark.consultations.rules.vocabulary import QuestionKind

QUESTION = QuestionCount(
    key="way",
    kind=QuestionKind.SINGLE_CHOICE,
    wording="Which way?",
    choices=(Heading(key="bus", label="Bus"), Heading(key="train", label="Train")),
)


def _table(bus: int, train: int) -> CrossTable:
    return cross_table(
        kind=QUESTION.kind,
        categories=(Heading(key="all", label="All"),),
        choices=QUESTION.choices,
        counts={("all", "bus"): bus, ("all", "train"): train},
        answering=None,
    )


def _apart(bus: int, train: int) -> CampaignsCount:
    return CampaignsCount(
        responses=bus + train,
        answering={"way": bus + train},
        counts={("way", "bus"): bus, ("way", "train"): train},
    )


@given(*([st.integers(0, 50)] * 4))
def test_with_is_without_and_what_stands_apart(bus: int, train: int, more: int, yet: int) -> None:
    found = campaign_table(
        QUESTION,
        table=_table(bus + more, train + yet),
        apart=_apart(more, yet),
        is_replaced=False,
    )

    assert isinstance(found, ExtraTable)
    figures = [[cell.figure for cell in row.cells] for row in found.rows]
    assert [[(one.numerator, one.base) for one in row if one] for row in figures] == [
        [(bus + more, bus + train + more + yet), (bus, bus + train)],
        [(train + yet, bus + train + more + yet), (train, bus + train)],
    ]


@pytest.mark.parametrize(
    ("question", "is_replaced", "reason"),
    [(replace(QUESTION, threshold=5), False, HIDDEN), (QUESTION, True, REPLACED)],
)
def test_difference_is_not_told_where_it_would_say_too_much_or_be_wrong(
    question: QuestionCount, is_replaced: bool, reason: str
) -> None:
    found = campaign_table(
        question, table=_table(3, 4), apart=_apart(1, 1), is_replaced=is_replaced
    )

    assert found == NotShown(reason)
