"""What is kept of a question of each kind, and which settings are refused."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.question_settings import (
    SETTINGS_OF,
    QuestionSettings,
    default_settings,
    faults_in_settings,
    read_settings,
    write_settings,
)
from waymark.consultations.rules.statistics.ranking import RankingMethod
from waymark.consultations.rules.vocabulary import QuestionKind

SETTINGS = st.builds(
    QuestionSettings,
    total=st.integers(2, 1000),
    unit=st.sampled_from(["", "£", "miles"]),
    least=st.none() | st.decimals(0, 5, places=2),
    most=st.none() | st.decimals(6, 9, places=2),
    earliest=st.none() | st.dates(),
    latest=st.none() | st.dates(),
    headline=st.sampled_from(["", *RankingMethod]),
)


@given(settings=SETTINGS, kind=st.sampled_from(QuestionKind))
def test_what_a_kind_keeps_is_read_as_it_was_written(
    settings: QuestionSettings, kind: QuestionKind
) -> None:
    default = default_settings(kind)

    read = read_settings(kind, write_settings(kind, settings))

    for name in SETTINGS_OF.get(kind, ()):
        written = getattr(settings, name)
        kept = getattr(default, name) if written in {None, ""} else written
        assert getattr(read, name) == kept


@pytest.mark.parametrize(
    ("kind", "settings", "field"),
    [
        (QuestionKind.POINTS, QuestionSettings(total=1), "total"),
        (QuestionKind.POINTS, QuestionSettings(total=1001), "total"),
        (QuestionKind.NUMBER, QuestionSettings(least=Decimal(5), most=Decimal(5)), "most"),
        (QuestionKind.RANKING, QuestionSettings(headline="loudest"), "headline"),
        (
            QuestionKind.DATE,
            QuestionSettings(earliest=date(2027, 1, 2), latest=date(2027, 1, 1)),
            "latest",
        ),
        (QuestionKind.CRITERIA, QuestionSettings(most=Decimal(5)), "least"),
        (QuestionKind.CRITERIA, QuestionSettings(least=Decimal("0.5"), most=Decimal(5)), "least"),
        (QuestionKind.CRITERIA, QuestionSettings(least=Decimal(0)), "most"),
        (QuestionKind.CRITERIA, QuestionSettings(least=Decimal(0), most=Decimal(21)), "most"),
    ],
)
def test_settings_that_no_answer_can_keep_to_are_refused(
    kind: QuestionKind, settings: QuestionSettings, field: str
) -> None:
    assert list(faults_in_settings(kind, settings)) == [field]


def test_settings_begin_as_they_can_be_used() -> None:
    for kind in QuestionKind:
        assert faults_in_settings(kind, default_settings(kind)) == {}
    assert default_settings(QuestionKind.CRITERIA).scale == (0, 1, 2, 3, 4, 5)


def test_a_setting_that_does_not_read_counts_as_none() -> None:
    assert read_settings(QuestionKind.NUMBER, {"least": "many"}).least is None
