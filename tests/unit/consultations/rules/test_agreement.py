import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules import agreement
from waymark.consultations.rules.agreement import Pair, Themes

SETS = st.frozensets(st.sampled_from(["a", "b", "c", "d"]), max_size=4)
PAIRS = st.lists(st.tuples(SETS, SETS), min_size=1, max_size=30)


def themes(letters: str) -> Themes:
    return frozenset(letters)


def test_mean_f1_leaves_out_answers_where_both_are_empty() -> None:
    pairs: list[Pair] = [
        (themes("ab"), themes("a")),
        (themes(""), themes("")),
        (themes("c"), themes("")),
    ]

    assert agreement.mean_f1(pairs) == pytest.approx((2 / 3 + 0) / 2)
    assert agreement.mean_f1([(themes(""), themes(""))]) is None


def test_change_counts_ticks_added_and_removed() -> None:
    pairs: list[Pair] = [
        (themes("ab"), themes("bc")),
        (themes("a"), themes("a")),
        (themes(""), themes("")),
    ]

    assert agreement.change(pairs) == agreement.Change(answers=3, unchanged=2, added=1, removed=1)


def test_masi_distance_of_known_pairs() -> None:
    assert agreement.masi_distance(themes("ab"), themes("ab")) == 0
    assert agreement.masi_distance(themes("a"), themes("ab")) == pytest.approx(1 - 1 / 2 * 2 / 3)
    assert agreement.masi_distance(themes("ab"), themes("bc")) == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert agreement.masi_distance(themes("a"), themes("b")) == 1
    assert agreement.masi_distance(themes(""), themes("b")) == 1


def test_alpha_of_nominal_data_is_that_of_the_literature() -> None:
    """Two observers, 10 units, alpha 0.095: Krippendorff, Computing alpha (2011), part A."""
    one = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    other = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    units = [
        (themes(str(left)), themes(str(right))) for left, right in zip(one, other, strict=True)
    ]

    assert agreement.krippendorff_alpha(units) == pytest.approx(0.095, abs=0.0005)


def test_alpha_says_nothing_of_answers_coded_once_or_all_alike() -> None:
    assert agreement.krippendorff_alpha([(themes("a"),)]) is None
    assert agreement.krippendorff_alpha([(themes("a"), themes("a"))] * 5) is None


def test_kappa_of_a_known_table() -> None:
    """20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: 0.4."""
    pairs: list[Pair] = (
        [(themes("a"), themes("a"))] * 20
        + [(themes("a"), themes(""))] * 5
        + [(themes(""), themes("a"))] * 10
        + [(themes(""), themes(""))] * 15
    )

    assert agreement.cohen_kappa(pairs, "a") == pytest.approx(0.4)
    assert agreement.cohen_kappa(pairs, "never") is None
    assert agreement.cohen_kappa([], "a") is None


def test_rank_shift_counts_places() -> None:
    before = {"a": 9, "b": 5, "c": 1}

    assert agreement.rank_shift(before, before) == 0
    assert agreement.rank_shift(before, {"a": 5, "b": 9, "c": 1}) == pytest.approx(2 / 3)
    assert agreement.rank_shift(before, {"a": 7, "b": 7, "c": 1}) == pytest.approx(1 / 3)
    assert agreement.rank_shift({}, {}) is None


def test_sample_error_of_known_samples() -> None:
    assert agreement.sample_error(population=1000, sample=278) == pytest.approx(0.05, abs=0.0005)
    assert agreement.sample_error(population=50, sample=50) == 0
    assert agreement.sample_error(population=1, sample=1) == 0
    assert agreement.sample_error(population=50, sample=0) is None


@given(pairs=PAIRS)
def test_measures_are_the_same_from_either_side(pairs: list[Pair]) -> None:
    turned = [(other, one) for one, other in pairs]

    assert agreement.mean_f1(pairs) == agreement.mean_f1(turned)
    alpha, back = agreement.krippendorff_alpha(pairs), agreement.krippendorff_alpha(turned)
    assert alpha == back if alpha is None else alpha == pytest.approx(back)
    assert agreement.change(pairs).added == agreement.change(turned).removed


@given(sets=st.lists(SETS, min_size=2, max_size=20))
def test_whoever_agrees_everywhere_agrees_perfectly(sets: list[Themes]) -> None:
    pairs = [(each, each) for each in sets]

    assert agreement.mean_f1(pairs) in (None, 1)
    assert agreement.krippendorff_alpha(pairs) in (None, 1)
    assert agreement.cohen_kappa(pairs, "a") in (None, pytest.approx(1))
    assert agreement.change(pairs).unchanged == len(sets)


@given(one=SETS, other=SETS)
def test_distance_is_a_distance(one: Themes, other: Themes) -> None:
    distance = agreement.masi_distance(one, other)

    assert 0 <= distance <= 1
    assert distance == agreement.masi_distance(other, one)
    assert (distance == 0) == (one == other)
