"""Are sums shared to the penny, by rules that do not depend on who is named first?"""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.partnerships.rules.shares import (
    CannotShare,
    Rounding,
    ShareKey,
    percent,
    portions,
    share_out,
    to_pence,
    to_pounds,
)

EXTENSION = to_pence(Decimal("4171290"))
POPULATION = {
    code: Decimal(thousands)
    for code, thousands in zip("abcdef", (12, 15, 42, 24, 17, 30), strict=True)
}
SHARED = {"a": "357539.14", "b": "446923.93", "c": "1251387.00", "d": "715078.29"}

weights = st.dictionaries(
    st.text("abcdefghij", min_size=1, max_size=4),
    st.decimals(0, 10**9, places=4),
    min_size=1,
    max_size=40,
).filter(lambda found: any(found.values()))
totals = st.integers(0, 10**13)


def test_the_extension_of_six_authorities_is_shared_to_the_penny() -> None:
    found = {each.code: each for each in share_out(EXTENSION, POPULATION)}

    paid = {code: str(to_pounds(each.pence)) for code, each in found.items()}
    assert paid == SHARED | {"e": "506513.78", "f": "893847.86"}
    assert [percent(each.exact, EXTENSION) for each in found.values()] == [
        "8.5714", "10.7143", "30.0000", "17.1429", "12.1429", "21.4286",
    ]  # fmt: skip
    assert found["d"].rounding is Rounding.TIE_UP
    assert found["e"].rounding is Rounding.TIE_DOWN
    assert sum(each.pence for each in found.values()) == EXTENSION


def test_a_negotiated_share_is_told_as_part_of_the_sum() -> None:
    assert percent(Fraction(81_045_000), EXTENSION)[:6] == "19.429"


@given(totals, weights)
def test_shares_come_to_the_sum_and_none_is_off_by_a_penny(
    total: int, weights: dict[str, Decimal]
) -> None:
    found = share_out(total, weights)

    assert sum(each.pence for each in found) == total
    assert all(abs(each.pence - each.exact) < 1 for each in found)
    assert [each.code for each in found] == sorted(weights)


@given(totals, weights, st.randoms())
def test_shares_do_not_depend_on_the_order_in_which_authorities_are_named(
    total: int, weights: dict[str, Decimal], random: object
) -> None:
    turned = list(weights.items())
    random.shuffle(turned)  # type: ignore[attr-defined]

    assert share_out(total, dict(turned)) == share_out(total, weights)


@given(totals, weights)
def test_of_equal_weights_none_is_paid_more_than_a_penny_over_the_other(
    total: int, weights: dict[str, Decimal]
) -> None:
    paid = [each.pence for each in portions(ShareKey.EQUAL, total, weights)]

    assert max(paid) - min(paid) <= 1
    assert paid == sorted(paid, reverse=True)


@given(st.dictionaries(st.text("abc", min_size=1), st.integers(0, 10**9), min_size=1))
def test_negotiated_shares_are_taken_as_they_are_where_they_add_up(amounts: dict[str, int]) -> None:
    total = sum(amounts.values())
    pounds = {code: to_pounds(each) for code, each in amounts.items()}

    found = portions(ShareKey.NEGOTIATED, total, pounds)

    assert {each.code: each.pence for each in found} == amounts
    with pytest.raises(CannotShare):
        portions(ShareKey.NEGOTIATED, total + 1, pounds)


@pytest.mark.parametrize(
    ("key", "weights", "sentence"),
    [
        ("negotiated", {"a": "60", "b": "30"}, "come to £90.00, £10.00 less than the total"),
        ("negotiated", {"a": "60", "b": "45"}, "come to £105.00, £5.00 more than the total"),
        ("negotiated", {"a": "110", "b": "-10"}, "nothing or more"),
        ("negotiated", {"a": "99.999", "b": "0.001"}, "pounds and pence"),
        ("population", {"a": "0", "b": "0"}, "more than nothing"),
        ("spend", {"a": "2", "b": "-1"}, "less than nothing"),
        ("caseload", {}, "at least one authority"),
    ],
)
def test_a_sum_that_cannot_be_shared_is_refused_in_words(
    key: str, weights: dict[str, str], sentence: str
) -> None:
    counted = {code: Decimal(each) for code, each in weights.items()}

    with pytest.raises(CannotShare, match=sentence):
        portions(ShareKey(key), 10_000, counted)


def test_less_than_nothing_is_not_shared() -> None:
    with pytest.raises(CannotShare):
        share_out(-1, {"a": Decimal(1)})
