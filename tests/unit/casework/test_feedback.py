"""Are complaints due when the procedures say, and does each do what is theirs to do?"""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules.feedback import (
    OF_COMPLAINTS,
    OF_HANDLER,
    FeedbackKind,
    FeedbackMove,
    FeedbackState,
    Part,
    Standing,
    acknowledgement_due,
    all_procedures,
    all_topics,
    feedback_reference,
    has_next_stage,
    may_extend,
    may_happen,
    moves_of,
    procedure_of,
    procedures_on,
    reply_due,
    topic_label,
    topics_on,
    working_days_after,
)
from waymark.core.dates import is_working_day

MONDAY = date(2026, 11, 2)
CORPORATE, STATUTORY = procedure_of("corporate"), procedure_of("statutory")
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
STANDINGS = st.builds(
    Standing,
    kind=st.sampled_from(FeedbackKind),
    state=st.sampled_from(FeedbackState),
    may_escalate=st.booleans(),
    may_extend=st.booleans(),
    is_acknowledged=st.booleans(),
    names_staff=st.booleans(),
    is_shared=st.booleans(),
)


@given(day=DAYS, number=st.integers(1, 70), holidays=st.sets(DAYS, max_size=5))
def test_working_days_hold_no_weekend_and_no_holiday(
    day: date, number: int, holidays: set[date]
) -> None:
    last = working_days_after(day, number, holidays)

    between = [day + timedelta(days=each) for each in range(1, (last - day).days + 1)]
    assert sum(is_working_day(each, holidays) for each in between) == number
    assert is_working_day(last, holidays)


def test_no_working_days_end_on_the_day_itself() -> None:
    assert working_days_after(MONDAY, 0) == MONDAY


def test_a_stage_of_the_code_counts_from_its_acknowledgement() -> None:
    assert acknowledgement_due(CORPORATE, 1, MONDAY) == date(2026, 11, 9)
    assert reply_due(CORPORATE, 1, MONDAY) == date(2026, 11, 23)
    assert reply_due(CORPORATE, 1, MONDAY, acknowledged=MONDAY) == date(2026, 11, 16)
    assert reply_due(CORPORATE, 1, MONDAY, acknowledged=MONDAY, is_extended=True) == date(
        2026, 11, 30
    )
    assert reply_due(CORPORATE, 2, MONDAY, acknowledged=MONDAY) == date(2026, 11, 30)


def test_a_late_acknowledgement_wins_no_time() -> None:
    late = reply_due(CORPORATE, 1, MONDAY, acknowledged=date(2026, 11, 20))

    assert late == reply_due(CORPORATE, 1, MONDAY)


@pytest.mark.parametrize(
    ("stage", "is_extended", "due"),
    [
        (1, False, date(2026, 11, 16)),
        (1, True, date(2026, 11, 30)),
        (2, False, date(2026, 12, 7)),
        (3, False, date(2026, 12, 14)),
    ],
)
def test_a_stage_of_the_regulations_counts_from_the_request(
    stage: int, is_extended: bool, due: date
) -> None:
    found = reply_due(STATUTORY, stage, MONDAY, acknowledged=MONDAY, is_extended=is_extended)

    assert found == due


def test_stages_end_and_the_panel_has_no_longer() -> None:
    assert [has_next_stage(CORPORATE, stage) for stage in (1, 2)] == [True, False]
    assert [may_extend(STATUTORY, stage) for stage in (1, 2, 3)] == [True, True, False]


def test_topics_and_procedures_hold_from_a_day() -> None:
    assert topics_on(MONDAY) == all_topics()
    assert not topics_on(date(2000, 1, 1))
    assert procedures_on(MONDAY) == all_procedures()
    assert procedures_on(date(2020, 1, 1)) == (STATUTORY,)
    assert topic_label("delay") == "Delay, or nothing happened"
    assert topic_label("of old") == "of old"


def test_a_reference_tells_nothing_but_itself() -> None:
    assert feedback_reference(UUID(int=0xABCDEF12 << 96)) == "F-ABCDEF12"


@given(standing=STANDINGS)
def test_nobody_does_what_is_not_theirs(standing: Standing) -> None:
    assert moves_of(standing, Part()) == ()
    recorder = set(moves_of(standing, Part(recorded=True)))
    assert recorder <= {FeedbackMove.ADDED, FeedbackMove.WITHDRAWN}
    assert not set(moves_of(standing, Part(oversees=True))) & OF_HANDLER
    handler = moves_of(standing, Part(oversees=True, handles=True))
    assert FeedbackMove.TAKEN_ON not in handler
    assert all(may_happen(standing, each) for each in handler)


@given(standing=STANDINGS)
def test_only_a_complaint_is_due_and_goes_on(standing: Standing) -> None:
    found = set(moves_of(standing, Part(recorded=True, oversees=True, handles=True)))

    if standing.kind is not FeedbackKind.COMPLAINT:
        assert not found & OF_COMPLAINTS
    if not standing.names_staff:
        assert FeedbackMove.SHARED not in found
    assert FeedbackMove.ADDED in found


def test_whoever_recorded_it_takes_it_back_until_it_is_taken_on() -> None:
    for state, may in ((FeedbackState.RECEIVED, True), (FeedbackState.IN_HAND, False)):
        standing = Standing(kind=FeedbackKind.COMMENT, state=state)
        assert (FeedbackMove.WITHDRAWN in moves_of(standing, Part(recorded=True))) is may
