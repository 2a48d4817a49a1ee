"""Which years does a plan aim for, what is overdue, and when may it be published?"""

from datetime import date

import pytest

from waymark.commissioning.rules.plans import (
    Aim,
    Plan,
    PlanActionState,
    Step,
    is_overdue,
    missing_to_publish,
    plan_years,
)
from waymark.consultations.rules.codec import from_plain, to_plain

DUE = date(2026, 11, 22)
STEP = Step("a", "Open on Saturdays", "Head of service", "", DUE, PlanActionState.PLANNED, ())


def plan(*aims: Aim) -> Plan:
    return Plan("A plan", date(2026, 4, 1), date(2029, 3, 31), "", aims)


def test_a_plan_aims_for_each_of_its_financial_years() -> None:
    assert list(plan_years(date(2026, 4, 1), date(2029, 3, 31))) == [2026, 2027, 2028]
    assert list(plan_years(date(2026, 3, 31), date(2026, 4, 1))) == [2025, 2026]


@pytest.mark.parametrize(
    ("state", "today", "late"),
    [
        (PlanActionState.PLANNED, DUE, False),
        (PlanActionState.PLANNED, date(2026, 11, 23), True),
        (PlanActionState.DONE, date(2026, 11, 23), False),
        (PlanActionState.DROPPED, date(2026, 11, 23), False),
    ],
)
def test_an_open_action_is_overdue_the_day_after(
    state: PlanActionState, today: date, late: bool
) -> None:
    assert is_overdue(state, DUE, today) is late


def test_a_plan_without_aims_or_an_aim_without_actions_is_not_published() -> None:
    idle = Aim("b", "Somewhere to go", "", (), ())

    assert missing_to_publish(plan()) == ("Add an aim.",)
    assert missing_to_publish(plan(idle)) == ("Say what is done for the aim “Somewhere to go”.",)
    assert missing_to_publish(plan(Aim("b", "Somewhere to go", "", (STEP,), ()))) == ()


def test_a_published_plan_reads_back_as_it_was() -> None:
    whole = plan(Aim("b", "Somewhere to go", "Because", (STEP,), ()))

    assert from_plain(Plan, to_plain(whole)) == whole
