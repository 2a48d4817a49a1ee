"""Is it a key decision? The worked example, and what holds for every amount."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.decisions.rules import plans as rules
from waymark.decisions.rules.plans import Facts, Limb, PlanState, Threshold

USUAL = rules.usual_threshold(date(2026, 11, 23))
amounts = st.decimals(-10_000_000, 10_000_000, places=2)


def test_worked_example_of_a_youth_support_contract() -> None:
    facts = Facts(value=Decimal(810_450), budget_line_value=Decimal(3_501_900), is_whole_area=True)

    assert rules.share_of_budget(facts) == Decimal("23.1")
    assert rules.limb_met(facts, USUAL) is Limb.BOTH
    assert USUAL.in_words() == "£500,000 or 10% of the budget line; 2 wards"


@pytest.mark.parametrize(
    ("facts", "limb"),
    [
        (Facts(), None),
        (Facts(value=Decimal(499_999)), None),
        (Facts(value=Decimal(500_000)), Limb.FINANCIAL),
        (Facts(value=Decimal(-500_000)), Limb.FINANCIAL),
        (Facts(value=Decimal(10_000), budget_line_value=Decimal(100_000)), Limb.FINANCIAL),
        (Facts(value=Decimal(9_999), budget_line_value=Decimal(100_000)), None),
        (Facts(wards=("North",)), None),
        (Facts(wards=("North", "North")), None),
        (Facts(wards=("North", "South")), Limb.WARDS),
        (Facts(value=Decimal(600_000), wards=("North", "South")), Limb.BOTH),
    ],
)
def test_limb_is_told_from_money_and_wards(facts: Facts, limb: Limb | None) -> None:
    assert rules.limb_met(facts, USUAL) is limb


@given(amounts, amounts)
def test_more_money_never_makes_a_key_decision_ordinary(one: Decimal, other: Decimal) -> None:
    less, more = sorted([abs(one), abs(other)])

    if rules.limb_met(Facts(value=less), USUAL):
        assert rules.limb_met(Facts(value=more), USUAL)


@given(amounts)
def test_threshold_that_names_no_amount_asks_only_for_the_share(value: Decimal) -> None:
    only_share = Threshold(None, Decimal("12.5"))

    assert rules.limb_met(Facts(value=value), only_share) is None
    assert only_share.in_words() == "12.5% of the budget line; 2 wards"


@given(st.sampled_from(PlanState), st.sampled_from(PlanState))
def test_nothing_follows_what_was_decided_withdrawn_or_replaced(
    state: PlanState, following: PlanState
) -> None:
    if state not in rules.WAITING:
        assert not rules.may_move(state, following)
