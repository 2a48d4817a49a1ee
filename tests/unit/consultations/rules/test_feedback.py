"""Is the time for answering kept, and does a decision wait for what it has to weigh?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.feedback import (
    ClockState,
    Gap,
    LineDraft,
    MainTheme,
    answer_due,
    clock_state,
    gate_before_deciding,
    is_main_theme,
    line_faults,
)
from waymark.consultations.rules.vocabulary import FeedbackStance

CLOSED = date(2026, 3, 2)
LINE = LineDraft(
    heading="Travel", said="It is too far.", stance=FeedbackStance.ACCEPTED, answer="A bus runs."
)
TRAVEL = MainTheme(question="q2", key="travel", name="Travel", mentions=12, answers=40)
HOURS = MainTheme(question="q2", key="hours", name="Hours", mentions=20, answers=40)


def test_answer_is_due_twelve_weeks_after_closing() -> None:
    assert answer_due(CLOSED) == date(2026, 5, 25)


@pytest.mark.parametrize(
    ("published_on", "today", "state"),
    [
        (None, date(2026, 5, 25), ClockState.RUNNING),
        (None, date(2026, 5, 26), ClockState.LATE),
        (date(2026, 5, 25), date(2027, 1, 1), ClockState.MET),
        (date(2026, 5, 26), date(2027, 1, 1), ClockState.LATE),
        (None, CLOSED - timedelta(days=1), ClockState.NOT_CLOSED),
    ],
)
def test_clock_says_where_the_twelve_weeks_stand(
    published_on: date | None, today: date, state: ClockState
) -> None:
    assert clock_state(closed_on=CLOSED, published_on=published_on, today=today) is state


def test_clock_of_a_consultation_without_closing_does_not_run() -> None:
    found = clock_state(closed_on=None, published_on=None, today=CLOSED)

    assert found is ClockState.NOT_CLOSED


@pytest.mark.parametrize(
    ("mentions", "answers", "is_main"), [(4, 40, True), (3, 40, False), (0, 0, False), (1, 1, True)]
)
def test_theme_is_main_from_a_tenth_of_the_answers(
    mentions: int, answers: int, is_main: bool
) -> None:
    assert is_main_theme(mentions=mentions, answers=answers) is is_main


def test_gate_is_open_when_everything_is_there() -> None:
    gate = gate_before_deciding(
        has_report=True,
        themes=[TRAVEL, HOURS],
        answered={("q2", "travel"), ("q2", "hours")},
        has_equality_analysis=True,
    )

    assert gate.is_open
    assert gate.acknowledged == (TRAVEL, HOURS)


def test_gate_names_what_is_missing_the_most_raised_theme_first() -> None:
    gate = gate_before_deciding(
        has_report=False, themes=[TRAVEL, HOURS], answered=set(), has_equality_analysis=False
    )

    assert gate.gaps == (Gap.REPORT, Gap.THEMES, Gap.EQUALITY)
    assert gate.unanswered == (HOURS, TRAVEL)


def test_theme_of_another_question_does_not_answer_for_this_one() -> None:
    gate = gate_before_deciding(
        has_report=True, themes=[TRAVEL], answered={("q3", "travel")}, has_equality_analysis=True
    )

    assert gate.unanswered == (TRAVEL,)


def test_line_that_says_everything_has_no_faults() -> None:
    assert not list(line_faults(LINE, today=CLOSED))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"heading": " "}, "heading"),
        ({"said": ""}, "said"),
        ({"answer": ""}, "answer"),
        ({"answer": "", "stance": FeedbackStance.NOT_ACCEPTED}, "answer"),
        ({"due_on": CLOSED}, "owner"),
        ({"due_on": CLOSED, "owner": "A", "stance": FeedbackStance.NOT_ACCEPTED}, "due_on"),
        ({"done_on": CLOSED + timedelta(days=1)}, "done_on"),
        ({"done_on": CLOSED, "stance": FeedbackStance.NOT_ACCEPTED}, "done_on"),
        ({"done_note": "It runs."}, "done_on"),
    ],
)
def test_line_is_refused_with_one_sentence_at_its_field(
    change: dict[str, object], field: str
) -> None:
    (fault,) = line_faults(replace(LINE, **change), today=CLOSED)  # type: ignore[arg-type]

    assert fault.field == field


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_more_mentions_never_make_a_theme_less_of_a_main_one(mentions: int, more: int) -> None:
    answers = mentions + more
    if is_main_theme(mentions=mentions, answers=answers):
        assert is_main_theme(mentions=answers, answers=answers)
