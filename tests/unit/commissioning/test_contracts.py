"""How long a contract may run, and what belongs in the register."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules import contracts as rules
from waymark.commissioning.rules.contracts import BuyerShare, ContractWritten
from waymark.core.dates import end_of_month

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
MERSEYSIDE_END = date(2012, 3, 31)


def written(**changes: object) -> ContractWritten:
    values = {
        "reference": "C-1",
        "title": "Advice",
        "starts_on": date(2026, 4, 1),
        "ends_on": date(2027, 3, 31),
        **changes,
    }
    return ContractWritten(**values)  # type: ignore[arg-type]


def fields_at_fault(*args: object, **changes: object) -> list[str]:
    return [each.field for each in rules.faults(written(**changes), *args)]  # type: ignore[arg-type]


def test_greater_merseyside_could_run_to_march_2015() -> None:
    """30 months to 31 March 2012, and up to 36 more."""
    assert rules.latest_possible_end(MERSEYSIDE_END, months=[36], until=None) == date(2015, 3, 31)


def test_greater_merseyside_had_to_give_notice_by_march_2011() -> None:
    assert rules.notice_deadline(MERSEYSIDE_END, months=12) == date(2011, 3, 31)


@given(DAYS, st.integers(0, 120))
def test_what_ends_with_a_month_goes_on_ending_with_a_month(day: date, months: int) -> None:
    moved = rules.months_on(end_of_month(day), months)

    assert moved == end_of_month(moved)
    assert rules.months_on(moved, -months) == end_of_month(day)


@given(DAYS, st.lists(st.integers(1, 36), max_size=4), st.none() | DAYS)
def test_the_latest_end_is_never_before_the_end_nor_past_the_limit(
    ends_on: date, months: list[int], until: date | None
) -> None:
    latest = rules.latest_possible_end(ends_on, months=months, until=until)

    assert latest >= ends_on
    if until is not None:
        assert latest <= max(until, ends_on)


@given(DAYS)
def test_the_board_shows_twelve_quarters_without_a_gap(today: date) -> None:
    quarters = rules.quarters_ahead(today)

    assert len(quarters) == 12
    assert quarters[0] <= today <= rules.quarter_end(quarters[0])
    for first, following in zip(quarters, quarters[1:], strict=False):
        assert rules.quarter_end(first) + timedelta(days=1) == following


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"ends_on": date(2026, 3, 31)}, "ends_on"),
        ({"review_on": date(2026, 3, 31)}, "review_on"),
        ({"may_run_until": date(2027, 3, 30), "limit_source": "Advice"}, "ends_on"),
        ({"may_run_until": date(2028, 3, 31)}, "limit_source"),
        ({"is_from_history": True}, "history_source"),
        ({"supplier_number": "01234567"}, "supplier_number"),
        ({"reference": " "}, "reference"),
        ({"title": ""}, "title"),
    ],
)
def test_a_fault_is_named_at_its_field(changes: dict[str, object], field: str) -> None:
    assert fields_at_fault() == []
    assert fields_at_fault(**changes) == [field]


def test_one_from_history_may_have_run_past_its_limit() -> None:
    limit = {"may_run_until": date(2027, 3, 30), "limit_source": "Advice"}

    assert fields_at_fault(**limit) == ["ends_on"]
    assert fields_at_fault(**limit, is_from_history=True, history_source="Minutes") == []


def test_shares_come_to_a_hundred_or_are_not_known() -> None:
    halves = [BuyerShare("Halton", Decimal(50)), BuyerShare("Wirral", Decimal(50))]

    assert fields_at_fault(halves) == []
    assert fields_at_fault([BuyerShare("Halton"), BuyerShare("Wirral")]) == []
    assert fields_at_fault(halves[:1]) == ["buyers"]


@pytest.mark.parametrize(
    ("value", "belongs"),
    [(Decimal(5000), False), (Decimal("5000.01"), True), (None, True)],
)
def test_the_register_begins_above_five_thousand_pounds(
    value: Decimal | None, belongs: bool
) -> None:
    assert rules.belongs_in_register(value, on=date(2026, 4, 1)) is belongs
