"""Do the rules of concerns hold?"""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.rules import concerns as rules
from waymark.casework.rules.concern_words import WordedConcern, as_letter, subject_of
from waymark.casework.rules.concerns import ConcernMove, ConcernState
from waymark.core.dates import ENGLAND, is_working_day, local_date

moments = st.integers(0, 700 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
MONDAY = date(2026, 11, 16)


def _at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=ENGLAND)


@pytest.mark.parametrize(
    ("raised", "due"),
    [
        (_at(MONDAY, "10:00"), _at(MONDAY, "14:00")),
        (_at(MONDAY, "13:00"), _at(MONDAY, "17:00")),
        (_at(MONDAY, "15:00"), _at(date(2026, 11, 17), "11:00")),
        (_at(MONDAY, "19:30"), _at(date(2026, 11, 17), "13:00")),
        (_at(MONDAY, "06:00"), _at(MONDAY, "13:00")),
        (_at(date(2026, 11, 20), "16:00"), _at(date(2026, 11, 23), "12:00")),  # over a weekend
        (_at(date(2026, 12, 24), "16:00"), _at(date(2026, 12, 29), "12:00")),  # over Christmas
    ],
)
def test_receipt_is_due_after_the_working_hours(raised: datetime, due: datetime) -> None:
    holidays = {date(2026, 12, 25), date(2026, 12, 28)}

    assert rules.receipt_due(raised, holidays=holidays) == due


@given(raised=moments, hours=st.integers(1, rules.MOST_HOURS))
def test_receipt_is_due_while_the_front_door_is_open(raised: datetime, hours: int) -> None:
    due = rules.receipt_due(raised, hours=hours).astimezone(ENGLAND)

    assert due >= raised + timedelta(hours=hours)
    assert is_working_day(due.date())
    assert rules.OPENS < due.time() <= rules.CLOSES


@given(raised=moments)
def test_danger_now_does_not_wait_for_an_office(raised: datetime) -> None:
    assert rules.receipt_due(raised, is_immediate=True) == raised + rules.AT_ONCE


@given(
    state=st.sampled_from(ConcernState),
    handles=st.booleans(),
    oversees=st.booleans(),
)
def test_who_only_sees_a_concern_only_adds_to_it(
    state: ConcernState, handles: bool, oversees: bool
) -> None:
    moves = rules.moves_of(state, handles=handles, oversees=oversees)

    assert ConcernMove.ADDED in moves
    assert all(rules.may_move(state, move) for move in moves)
    if not (handles or oversees):
        assert moves == (ConcernMove.ADDED,)
    if not oversees:
        assert not {ConcernMove.CLOSED, ConcernMove.REOPENED} & set(moves)


@pytest.mark.parametrize(
    ("move", "passed_on", "received", "after"),
    [
        (ConcernMove.PASSED_ON, True, False, ConcernState.PASSED_ON),
        (ConcernMove.RECEIVED, False, True, ConcernState.RECEIVED),
        (ConcernMove.ADDED, False, False, ConcernState.CLOSED),
        (ConcernMove.REOPENED, False, False, ConcernState.RAISED),
        (ConcernMove.REOPENED, True, False, ConcernState.PASSED_ON),
        (ConcernMove.REOPENED, True, True, ConcernState.RECEIVED),
    ],
)
def test_a_move_leads_as_far_as_was_come(
    move: ConcernMove, passed_on: bool, received: bool, after: ConcernState
) -> None:
    found = rules.state_after(
        ConcernState.CLOSED, move, was_passed_on=passed_on, was_received=received
    )

    assert found is after


def test_late_is_what_nobody_received_in_time() -> None:
    due = _at(MONDAY, "14:00")

    assert rules.is_overdue(ConcernState.RAISED, due, due + timedelta(minutes=1))
    assert not rules.is_overdue(ConcernState.RAISED, due, due)
    assert not rules.is_overdue(ConcernState.RECEIVED, due, due + timedelta(days=1))


def test_a_reference_tells_nothing_but_which_concern_it_is() -> None:
    assert rules.reference_of(UUID("1a2b3c4d-0000-4000-8000-000000000001")) == "C-1A2B3C4D"


def test_kinds_are_offered_from_their_day_on() -> None:
    assert rules.kinds_on(date(2020, 1, 1)) == ()
    found = rules.kinds_on(MONDAY)
    assert [each.code for each in found if each.is_allegation] == ["adult"]
    assert len({each.code for each in rules.all_kinds()}) == len(rules.all_kinds())
    assert rules.kind_label("neglect") == "Neglect"
    assert rules.kind_label("of old") == "of old"
    assert local_date(_at(MONDAY, "10:00")) == MONDAY


def test_only_a_secure_address_is_told_of_the_young_person() -> None:
    worded = WordedConcern(
        reference="C-1A2B3C4D",
        authority="Marshfield",
        raised="16 November 2026",
        is_immediate=True,
        sender="Ada Invented",
        sender_email="ada@example.org",
        facts=(("About", "Amira Inventedkhan"), ("What was seen or said", "No food at home")),
    )

    plain, whole = as_letter(worded, is_secure=False), as_letter(worded, is_secure=True)

    for fact in ("Amira", "No food"):
        assert fact not in plain
        assert fact in whole
    assert "C-1A2B3C4D" in plain
    assert "ada@example.org" in plain
    assert "in danger now" in plain
    assert subject_of("C-1", is_immediate=True) == "URGENT: Safeguarding concern C-1"
    assert subject_of("C-1", is_immediate=False) == "Safeguarding concern C-1"
