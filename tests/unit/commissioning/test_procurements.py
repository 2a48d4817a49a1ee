from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules.procurements import (
    Bidding,
    Facts,
    Occasion,
    ProcurementState,
    Regime,
    Route,
    ThresholdKind,
    bidding_at,
    contract_value,
    is_above,
    may_move,
    must_publish,
    net_line,
    paid_a_year,
    ranks,
    regime_on,
    standstill_ends,
    threshold_on,
    vat_on,
    voluntary_standstill_ends,
    weighted,
    weights_fault,
)

START = date(2026, 12, 1)
CONTRACT = date(2027, 3, 1)
VAT = Decimal("0.20")
LIGHT_TOUCH = Decimal(663_540)
FACTS = Facts(
    regime=Regime.PROCUREMENT_ACT,
    route=Route.COMPETITIVE,
    is_light_touch=True,
    gross=Decimal(3_024_000),
    threshold=LIGHT_TOUCH,
    days={Occasion.START: START, Occasion.CONTRACT: CONTRACT},
)


def codes(facts: Facts) -> dict[str, date | None]:
    return {each.code: each.due_on for each in must_publish(facts)}


@pytest.mark.parametrize(
    ("day", "is_health", "expected"),
    [
        (date(2008, 11, 1), False, Regime.EU_DERIVED),
        (date(2015, 2, 26), False, Regime.PCR_2015),
        (date(2025, 2, 23), False, Regime.PCR_2015),
        (date(2025, 2, 24), False, Regime.PROCUREMENT_ACT),
        (date(2023, 12, 31), True, Regime.PCR_2015),
        (date(2024, 1, 1), True, Regime.PROVIDER_SELECTION),
        (date(2024, 1, 1), False, Regime.PCR_2015),
    ],
)
def test_the_day_a_procurement_begins_says_which_rules_it_follows(
    day: date, is_health: bool, expected: Regime
) -> None:
    assert regime_on(day, is_health=is_health) is expected


@given(st.dates(), st.booleans())
def test_every_day_has_exactly_one_regime(day: date, is_health: bool) -> None:
    assert regime_on(day, is_health=is_health) in Regime


def test_six_authorities_together_are_far_above_the_threshold() -> None:
    value = contract_value([Decimal(140_000)] * 6, months=36, vat=VAT)

    assert (value.net, value.gross) == (Decimal(2_520_000), Decimal(3_024_000))
    assert is_above(value.gross or Decimal(), threshold_on(ThresholdKind.LIGHT_TOUCH, START))


def test_one_authority_alone_is_below_the_threshold() -> None:
    value = contract_value([Decimal(180_000)], months=36, vat=VAT)

    assert (value.net, value.gross) == (Decimal(540_000), Decimal(648_000))
    assert not is_above(value.gross or Decimal(), threshold_on(ThresholdKind.LIGHT_TOUCH, START))


@given(st.integers(0, 10**11), st.integers(1, 600))
def test_what_is_paid_a_year_gives_the_value_again(pence: int, months: int) -> None:
    share = Decimal(pence) / 100
    net = contract_value([share], months=months, vat=VAT).net

    again = paid_a_year(net, months=months)

    if months >= 12:
        assert again == share
    else:
        assert contract_value([again], months=months, vat=VAT).net == net


def test_the_light_touch_begins_at_552_950_without_vat() -> None:
    assert net_line(LIGHT_TOUCH, vat=VAT) == Decimal(552_950)
    assert vat_on(START) == VAT


def test_thresholds_are_those_of_the_day() -> None:
    goods = ThresholdKind.GOODS_AND_SERVICES

    assert threshold_on(ThresholdKind.LIGHT_TOUCH, START) == LIGHT_TOUCH
    assert threshold_on(goods, date(2025, 12, 31)) == Decimal(214_904)
    assert threshold_on(goods, date(2026, 1, 1)) == Decimal(207_720)
    assert threshold_on(goods, date(2028, 1, 1)) is None


def test_what_has_no_threshold_on_file_counts_as_above() -> None:
    assert is_above(Decimal(1), None)


def test_a_light_touch_contract_is_published_within_120_days() -> None:
    assert codes(FACTS) == {
        "UK4": START,
        "UK6": CONTRACT,
        "UK7": CONTRACT + timedelta(days=120),
    }


def test_any_other_contract_is_published_within_30_days() -> None:
    found = codes(replace(FACTS, is_light_touch=False))

    assert found["UK7"] == CONTRACT + timedelta(days=30)


def test_a_direct_award_is_announced_and_a_users_choice_is_not() -> None:
    direct = codes(replace(FACTS, route=Route.DIRECT_AWARD))
    chosen = codes(replace(FACTS, route=Route.USER_CHOICE))

    assert set(direct) == {"UK5", "UK6", "UK7"}
    assert set(chosen) == {"UK7"}


def test_a_small_purchase_needs_notices_from_30_000() -> None:
    small = replace(FACTS, gross=Decimal(648_000))

    assert set(codes(small)) == {"UK4", "UK7"}
    assert set(codes(replace(small, gross=Decimal(30_000)))) == {"UK4", "UK7"}
    assert codes(replace(small, gross=Decimal("29999.99"))) == {}


def test_engaging_the_market_and_ending_have_notices_of_their_own() -> None:
    ended = replace(
        FACTS,
        days={Occasion.START: START, Occasion.ENGAGEMENT: START, Occasion.NO_AWARD: CONTRACT},
        is_over=True,
    )
    stopped = replace(FACTS, days={**FACTS.days, Occasion.TERMINATION: CONTRACT})

    assert codes(ended) == {"UK2": START, "UK4": START, "UK12": CONTRACT}
    assert codes(stopped)["UK11"] == date(2027, 3, 31)


@pytest.mark.parametrize("regime", list(Regime))
def test_every_regime_asks_for_notices_and_a_standstill(regime: Regime) -> None:
    assert codes(replace(FACTS, regime=regime))
    assert voluntary_standstill_ends(regime, told_on=START) > START


def test_the_standstill_is_eight_working_days_and_optional_under_the_light_touch() -> None:
    told = date(2026, 12, 21)
    holidays = {date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)}

    act = Regime.PROCUREMENT_ACT
    assert standstill_ends(act, told_on=START) == date(2026, 12, 10)
    assert standstill_ends(act, told_on=told, holidays=holidays) == date(2027, 1, 4)
    assert standstill_ends(act, told_on=START, is_light_touch=True) is None
    assert standstill_ends(Regime.PCR_2015, told_on=START) == date(2026, 12, 11)


@given(st.dates(date(2006, 1, 1), date(2090, 1, 1)), st.sampled_from(Regime))
def test_a_later_notice_never_ends_the_standstill_earlier(day: date, regime: Regime) -> None:
    earlier = voluntary_standstill_ends(regime, told_on=day)
    later = voluntary_standstill_ends(regime, told_on=day + timedelta(days=1))

    assert day < earlier <= later


def test_nothing_follows_a_contract_or_an_end() -> None:
    ends = (ProcurementState.CONTRACTED, ProcurementState.TERMINATED)

    assert not any(may_move(now, to) for now in ends for to in ProcurementState)


@pytest.mark.parametrize(
    ("scores", "total"),
    [((50, 90, 20, 40), "48.50"), ((60, 40, 60, 30), "50.00"), ((75, 55, 65, 70), "67.50")],
)
def test_scores_are_weighted(scores: tuple[int, ...], total: str) -> None:
    weights = (35, 20, 25, 20)

    pairs = zip(map(Decimal, weights), map(Decimal, scores), strict=True)
    assert weighted(pairs) == Decimal(total)


def test_weights_must_add_up_to_a_hundred() -> None:
    assert weights_fault([Decimal(60), Decimal(40)]) == ""
    assert "60.5 %" in weights_fault([Decimal("60.50")])


@given(st.lists(st.decimals(0, 100, places=2), min_size=1))
def test_ranks_follow_the_totals(totals: list[Decimal]) -> None:
    found = ranks(totals)

    assert min(found) == 1
    for one, place in zip(totals, found, strict=True):
        assert place == 1 + sum(other > one for other in totals)


@given(st.integers(-90, 90), st.booleans())
def test_bids_come_in_until_the_last_moment_and_are_opened_only_after_it(
    minutes: int,
    has_bids: bool,  # noqa: FBT001 (given by hypothesis)
) -> None:
    at = datetime(2026, 12, 1, 12, tzinfo=UTC)
    due_at = at + timedelta(minutes=minutes)

    found = bidding_at(at, due_at=due_at, has_bids=has_bids, is_begun=False)

    assert (found is Bidding.OPEN) == (minutes >= 0)
    assert (found is Bidding.DUE) == (minutes < 0 and has_bids)
    assert bidding_at(at, due_at=due_at, has_bids=has_bids, is_begun=True) is Bidding.BEGUN
