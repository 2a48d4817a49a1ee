"""The tests of conditions, the board of a matter, call-in and going ahead."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.dates import ENGLAND
from waymark.core.working_days import bank_holidays
from waymark.decisions.rules import call_in, periods, positions, tests
from waymark.decisions.rules.decisions import (
    ConditionKind,
    ConditionState,
    DecisionStage,
    Finality,
)
from waymark.decisions.rules.periods import Counting
from waymark.decisions.rules.positions import MatterStanding, Stand
from waymark.decisions.rules.proceeding import ConditionFact, may_proceed
from waymark.decisions.rules.reviews import faults_of_closing
from waymark.decisions.rules.tests import ConditionTest, OnFail, TestDraft

MIXED, IN_HOUSE = "mixed economy", "in-house"
TODAY = date(2026, 12, 15)
SHARES = [Decimal(20), Decimal(20), Decimal(20), Decimal(20), Decimal(10), Decimal(10)]

options = st.sampled_from(["", MIXED, IN_HOUSE])


def board(*chosen: str, **changes: object) -> dict[int, Stand]:
    values: dict[str, object] = {"decided_on": TODAY, **changes}
    return {
        key: Stand(party=key, option=option, **(values if option else {}))  # type: ignore[arg-type]
        for key, option in enumerate(chosen)
    }


def test_window_of_five_working_days_after_14_december() -> None:
    found = call_in.window(
        date(2026, 12, 14),
        days=5,
        counting=Counting.WORKING,
        hour=None,
        holidays=bank_holidays(),
    )

    assert found.closes_at.date() == date(2026, 12, 21)
    assert found.effective_on == date(2026, 12, 22)


def test_window_that_closes_at_midday_of_the_eighth_day() -> None:
    found = call_in.window(
        date(2026, 12, 14), days=8, counting=Counting.CALENDAR, hour=time(12), holidays=()
    )

    assert found.closes_at == datetime(2026, 12, 22, 12, tzinfo=ENGLAND)


def test_window_passes_over_christmas() -> None:
    assert periods.last_day(
        date(2026, 12, 23), days=3, counting=Counting.WORKING, holidays=bank_holidays()
    ) == date(2026, 12, 30)


def test_review_is_due_28_clear_days_after_15_december() -> None:
    due = periods.review_due(date(2026, 12, 15), holidays=bank_holidays())

    assert due == date(2027, 1, 13)
    assert periods.first_meeting([date(2027, 1, 7), date(2027, 1, 21)], due=due) == date(
        2027, 1, 21
    )
    assert periods.first_meeting([date(2027, 1, 7)], due=due) is None


def test_review_of_before_there_was_such_a_rule_is_due_at_once() -> None:
    assert periods.review_due(date(2008, 12, 18), holidays=()) == date(2008, 12, 18)


@given(st.dates(date(2026, 1, 1), date(2027, 6, 1)), st.integers(1, 40), st.sampled_from(Counting))
def test_so_many_days_lie_between(published: date, days: int, counting: Counting) -> None:
    first = periods.first_after(published, days=days, counting=counting, holidays=bank_holidays())

    between = (first - published).days - 1
    assert between == days if counting is Counting.CALENDAR else between >= days


def test_matter_of_six_authorities_splits_when_the_neighbour_decides_otherwise() -> None:
    before = board(MIXED, MIXED, MIXED, MIXED, MIXED, "")
    after = board(MIXED, MIXED, MIXED, MIXED, MIXED, IN_HOUSE)
    trigger = TestDraft(test=ConditionTest.ANY_OTHERWISE, options=(MIXED,), parties=(5,))
    precedent = TestDraft(test=ConditionTest.ALL_OF, options=(MIXED,), parties=(1, 2, 3, 4, 5))

    assert positions.standing(list(before.values())) is MatterStanding.PARTIAL
    assert tests.evaluate(trigger, stands=before, today=TODAY) == tests.OPEN
    assert positions.standing(list(after.values())) is MatterStanding.SPLIT
    found = tests.evaluate(trigger, stands=after, today=TODAY)
    assert (found.state, found.parties, found.on) == (ConditionState.FAILED, (5,), TODAY)
    assert tests.fires(kind=ConditionKind.REVIEW_TRIGGER, outcome=found)
    unmet = tests.evaluate(precedent, stands=after, today=TODAY)
    assert not may_proceed(
        stage=DecisionStage.EFFECTIVE,
        finality=Finality.FINAL,
        effective_on=None,
        conditions=[ConditionFact("All agree", ConditionKind.PRECEDENT, unmet.state)],
        today=TODAY,
    ).is_allowed


@pytest.mark.parametrize(
    ("stands", "expected"),
    [
        ([], MatterStanding.NONE),
        ([Stand(party=1), Stand(party=2)], MatterStanding.NONE),
        (
            [Stand(party=n, option=MIXED, share=share) for n, share in enumerate(SHARES)],
            MatterStanding.ALIGNED,
        ),
        (
            [Stand(party=n, option=MIXED, share=share) for n, share in enumerate(SHARES[:5])],
            MatterStanding.FAILED,
        ),
        (
            [
                Stand(party=1, option=MIXED, share=Decimal(50), term_until=date(2012, 3, 31)),
                Stand(party=2, option=MIXED, share=Decimal(50), term_until=date(2011, 3, 31)),
            ],
            MatterStanding.FAILED,
        ),
        (
            [
                Stand(party=1, option=MIXED, share=Decimal(50), term_until=date(2012, 3, 31)),
                Stand(party=2, option=MIXED, share=Decimal(50)),
            ],
            MatterStanding.ALIGNED,
        ),
    ],
)
def test_where_a_matter_stands(stands: list[Stand], expected: MatterStanding) -> None:
    assert positions.standing(stands) is expected


@given(st.lists(options, max_size=8))
def test_standing_does_not_depend_on_the_order(chosen: list[str]) -> None:
    stands = list(board(*chosen).values())

    assert positions.standing(stands) is positions.standing(stands[::-1])


@given(st.lists(options, min_size=1, max_size=8), st.integers(1, 8))
def test_what_a_test_found_stays_when_the_rest_decide(chosen: list[str], number: int) -> None:
    draft = TestDraft(
        test=ConditionTest.N_OF,
        options=(MIXED,),
        number=min(number, len(chosen)),
        parties=tuple(range(len(chosen))),
    )
    now = tests.evaluate(draft, stands=board(*chosen), today=TODAY).state

    for rest in (MIXED, IN_HOUSE):
        filled = board(*(each or rest for each in chosen))
        later = tests.evaluate(draft, stands=filled, today=TODAY).state
        assert now in {ConditionState.OPEN, later}
        assert later is not ConditionState.OPEN


@pytest.mark.parametrize(
    ("draft", "state"),
    [
        (TestDraft(test=ConditionTest.BY_DATE, until=TODAY), ConditionState.OPEN),
        (TestDraft(test=ConditionTest.BY_DATE, until=date(2026, 12, 14)), ConditionState.FAILED),
        (TestDraft(test=ConditionTest.AT_MOST, amount=Decimal(810_450)), ConditionState.OPEN),
        (
            TestDraft(
                test=ConditionTest.AT_MOST, amount=Decimal(810_450), amount_found=Decimal(810_450)
            ),
            ConditionState.MET,
        ),
        (
            TestDraft(
                test=ConditionTest.AT_MOST, amount=Decimal(810_450), amount_found=Decimal(810_451)
            ),
            ConditionState.FAILED,
        ),
        (TestDraft(test=ConditionTest.JUDGED, judge="Treasurer"), ConditionState.OPEN),
    ],
)
def test_what_tests_of_days_and_amounts_find(draft: TestDraft, state: ConditionState) -> None:
    assert tests.evaluate(draft, stands={}, today=TODAY).state is state


@pytest.mark.parametrize(
    ("draft", "fields"),
    [
        (TestDraft(test=ConditionTest.ALL_OF), {"test", "options"}),
        (
            TestDraft(test=ConditionTest.N_OF, options=(MIXED,), parties=(1, 2), number=3),
            {"test", "number"},
        ),
        (TestDraft(test=ConditionTest.BY_DATE), {"until"}),
        (TestDraft(test=ConditionTest.AT_MOST), {"amount"}),
        (TestDraft(test=ConditionTest.JUDGED, judge=" "), {"judge"}),
        (
            TestDraft(test=ConditionTest.JUDGED, judge="Treasurer", on_fail=OnFail.FALLBACK),
            {"fallback"},
        ),
    ],
)
def test_what_is_wrong_with_a_test(draft: TestDraft, fields: set[str]) -> None:
    assert {each.field for each in tests.faults_of_test(draft, has_matter=False)} == fields


def test_test_of_authorities_names_at_least_one() -> None:
    draft = TestDraft(test=ConditionTest.ALL_OF, options=(MIXED,))

    assert [each.field for each in tests.faults_of_test(draft, has_matter=True)] == ["parties"]


def test_authorities_that_wait_for_each_other_are_found() -> None:
    assert positions.circles({1: [2], 2: [3], 3: [1], 4: [1]}) == ((1, 2, 3),)
    assert positions.circles({1: [2], 2: [1], 3: [4], 4: [3]}) == ((1, 2), (3, 4))
    assert positions.circles({1: [2, 3], 2: [3]}) == ()


@given(st.dictionaries(st.integers(0, 6), st.sets(st.integers(0, 6)), max_size=7))
def test_everybody_of_a_circle_waits_for_somebody_of_it(waits: dict[int, set[int]]) -> None:
    for circle in positions.circles(waits):
        assert all(waits[each] & set(circle) for each in circle)


@given(st.permutations(range(6)))
def test_who_waits_only_for_earlier_ones_is_in_no_circle(order: list[int]) -> None:
    assert positions.circles({each: order[:n] for n, each in enumerate(order)}) == ()


CLOSES = datetime(2026, 12, 21, 23, 59, 59, tzinfo=ENGLAND)
CALLED = datetime(2026, 12, 18, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({}, []),
        ({"closes_at": None}, [""]),
        ({"is_urgent": True}, [""]),
        ({"stage": DecisionStage.EFFECTIVE}, [""]),
        ({"at": datetime(2026, 12, 22, 0, 0, tzinfo=UTC)}, ["called_at"]),
        ({"callers": 2}, ["callers"]),
        ({"grounds": " "}, ["grounds"]),
    ],
)
def test_when_a_decision_can_be_called_in(changes: dict[str, object], fields: list[str]) -> None:
    values: dict[str, object] = {
        "stage": DecisionStage.DECIDED,
        "closes_at": CLOSES,
        "is_urgent": False,
        "at": CALLED,
        "callers": 3,
        "fewest": 3,
        "grounds": "No equality assessment was read.",
        **changes,
    }
    found = call_in.faults_of_call_in(**values)  # type: ignore[arg-type]
    assert [each.field for each in found] == fields


@pytest.mark.parametrize(("days", "fewest", "count"), [(5, 3, 0), (0, 3, 1), (61, 0, 2)])
def test_what_an_authority_may_set(days: int, fewest: int, count: int) -> None:
    assert len(call_in.faults_of_window(days=days, fewest=fewest)) == count


@pytest.mark.parametrize(
    ("today", "allowed"), [(date(2026, 12, 21), False), (date(2026, 12, 22), True)]
)
def test_nothing_is_bought_before_the_day_of_effect(today: date, allowed: bool) -> None:
    found = may_proceed(
        stage=DecisionStage.DECIDED,
        finality=Finality.FINAL,
        effective_on=date(2026, 12, 22),
        conditions=[],
        today=today,
    )
    assert found.is_allowed is allowed
    assert allowed or found.reasons == ("The decision takes effect on 22 December 2026.",)


@pytest.mark.parametrize(
    ("stage", "finality", "condition", "count"),
    [
        (DecisionStage.EFFECTIVE, Finality.FINAL, None, 0),
        (DecisionStage.DECIDED, Finality.FINAL, None, 1),
        (DecisionStage.IN_CALL_IN, Finality.FINAL, None, 1),
        (DecisionStage.RESCINDED, Finality.IN_PRINCIPLE, None, 2),
        (
            DecisionStage.EFFECTIVE,
            Finality.FINAL,
            ConditionFact("W agrees", ConditionKind.PRECEDENT, ConditionState.OPEN),
            1,
        ),
        (
            DecisionStage.EFFECTIVE,
            Finality.FINAL,
            ConditionFact("W agrees", ConditionKind.PRECEDENT, ConditionState.WAIVED),
            0,
        ),
        (
            DecisionStage.EFFECTIVE,
            Finality.FINAL,
            ConditionFact(
                "W agrees", ConditionKind.REVIEW_TRIGGER, ConditionState.OPEN, OnFail.SUSPEND, True
            ),
            1,
        ),
        (
            DecisionStage.EFFECTIVE,
            Finality.FINAL,
            ConditionFact(
                "W agrees",
                ConditionKind.REVIEW_TRIGGER,
                ConditionState.OPEN,
                OnFail.REFER_BACK,
                True,
            ),
            0,
        ),
    ],
)
def test_why_nothing_may_be_bought(
    stage: DecisionStage, finality: Finality, condition: ConditionFact | None, count: int
) -> None:
    found = may_proceed(
        stage=stage,
        finality=finality,
        effective_on=None,
        conditions=[condition] if condition else [],
        today=TODAY,
    )
    assert len(found.reasons) == count


@pytest.mark.parametrize(
    ("closed_on", "note", "fields"),
    [
        (date(2026, 12, 15), "Minute 12", []),
        (date(2026, 12, 16), "Minute 12", ["closed_on"]),
        (date(2026, 12, 1), " ", ["closed_on", "note"]),
    ],
)
def test_how_a_review_is_closed(closed_on: date, note: str, fields: list[str]) -> None:
    found = faults_of_closing(
        closed_on=closed_on, opened_on=date(2026, 12, 10), today=TODAY, note=note
    )
    assert [each.field for each in found] == fields
