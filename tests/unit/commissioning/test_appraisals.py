"""What do options cost, which come first, and what would change that?"""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules import appraisals, costs, discounting, weights
from waymark.commissioning.rules.costs import Cost, CostKind

D = Decimal
BASIS = "green_book_2026"


def _pence(value: Decimal) -> str:
    return f"{value:.2f}"


def _option(transition: str, running: str) -> list[Cost]:
    lines = [Cost(CostKind.RUNNING, 1, 5, D(running))]
    return lines + ([Cost(CostKind.TRANSITION, 0, 0, D(transition))] if D(transition) else [])


# The worked example: GBP thousand, transition in year 0, running cost in years 1 to 5.
COSTS = {
    "a": _option("0", "3000"),
    "b": _option("180", "2820"),
    "c": _option("260", "2760"),
    "d": _option("640", "2640"),
}
WEIGHTS = {
    "outcomes": Fraction(35, 100),
    "continuity": Fraction(20, 100),
    "value": Fraction(25, 100),
    "control": Fraction(20, 100),
}
TABLE = {
    "outcomes": (50, 60, 75, 70),
    "continuity": (90, 40, 55, 50),
    "value": (20, 60, 65, 80),
    "control": (40, 30, 70, 95),
}
SCORES = {
    (option, criterion): Fraction(row["abcd".index(option)])
    for criterion, row in TABLE.items()
    for option in "abcd"
}

ANNUITY = sum(discounting.factors(BASIS, 5)[1:], D(0))


def test_annuity_of_five_years() -> None:
    assert f"{ANNUITY:.6f}" == "4.515052"


def test_net_present_values_of_the_worked_example() -> None:
    found = costs.cost_options(COSTS, discount=BASIS, years=5)
    assert [(each.option, int(each.cash), _pence(each.value), each.place) for each in found] == [
        ("a", 15000, "13545.16", 4),
        ("b", 14280, "12912.45", 3),
        ("c", 14060, "12721.54", 2),
        ("d", 13840, "12559.74", 1),
    ]


def test_switching_values_of_the_worked_example() -> None:
    found = {
        (each.option, each.kind): each
        for each in costs.cost_switches(COSTS, discount=BASIS, years=5)
    }
    transition, running = found["d", CostKind.TRANSITION], found["d", CostKind.RUNNING]
    assert (_pence(transition.amount or D(0)), _pence(running.amount or D(0))) == (
        "801.81",
        "2675.84",
    )
    assert (f"{100 * transition.change:.1f}", f"{100 * running.change:.2f}") == ("25.3", "1.36")
    assert {transition.winner, running.winner} == {"c"}


def test_switches_come_with_the_smallest_change_first() -> None:
    changes = [abs(each.change) for each in costs.cost_switches(COSTS, discount=BASIS, years=5)]
    assert changes == sorted(changes)


def test_optimism_bias_of_the_worked_example() -> None:
    def value(mitigated: str) -> tuple[str, str]:
        amount = costs.with_bias(D(640), upper=D(41), mitigated=D(mitigated))
        changed = COSTS | {"d": _option(str(amount), "2640")}
        found = costs.cost_options(changed, discount=BASIS, years=5)
        first = next(each.option for each in found if each.place == 1)
        return _pence(next(each.value for each in found if each.option == "d")), first

    assert costs.with_bias(D(640), upper=D(41)) == D("902.4")
    assert value("0") == ("12822.14", "c")
    assert costs.resultant_bias(D(41), D(60)) == D("16.4")
    assert costs.with_bias(D(640), upper=D(41), mitigated=D(60)) == D("744.96")
    assert value("60") == ("12664.70", "d")


def test_expected_cost_of_a_risk() -> None:
    assert costs.expected_cost(probability=D(40), cost=D(250_000)) == D(100_000)


def test_what_is_avoided_counts_against_the_cost() -> None:
    lines = {"a": [*_option("0", "3000"), Cost(CostKind.AVOIDED, 1, 5, D(-500))]}
    (found,) = costs.cost_options(lines, discount=BASIS, years=5)
    assert _pence(found.value) == _pence(D(2500) * ANNUITY)


def test_option_without_costs_is_not_the_cheapest() -> None:
    found = costs.cost_options({"e": [], **COSTS}, discount=BASIS, years=5)
    assert [each.place for each in found] == [None, 4, 3, 2, 1]
    assert all(
        "e" not in {each.option, each.winner}
        for each in costs.cost_switches({"e": [], **COSTS}, discount=BASIS, years=5)
    )


def test_rates_fall_after_thirty_years() -> None:
    found = discounting.factors(BASIS, 125)
    assert f"{found[30]:.4f}" == "0.3563"
    assert f"{found[31]:.4f}" == "0.3459"
    assert found[76] == found[75] / D("1.025")


def test_lower_rate_is_shown_beside_horizons_over_fifty_years() -> None:
    basis = discounting.discount_bases()[BASIS]
    assert discounting.lower_basis(basis, 50) is None
    lower = discounting.lower_basis(basis, 51)
    assert lower is not None
    assert discounting.factors(lower.code, 1)[1] == 1 / D("1.03")
    assert lower.longest == 125


def test_standard_rates_are_dated() -> None:
    assert discounting.standard_basis(date(2026, 1, 31)).code == "green_book_2003"
    assert discounting.standard_basis(date(2026, 11, 23)).code == BASIS
    with pytest.raises(LookupError):
        discounting.standard_basis(date(1999, 1, 1))


def test_years_without_a_rate_are_refused() -> None:
    with pytest.raises(ValueError, match="not 126"):
        discounting.factors(BASIS, 126)
    with pytest.raises(ValueError, match="not -1"):
        discounting.factors(BASIS, -1)


def test_amounts_in_prices_of_another_year() -> None:
    found = discounting.in_prices_of(2026, amount=D("104.04"), prices_of=2028, inflation=D(2))
    assert _pence(found) == "100.00"


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=100))
def test_value_of_an_option_is_the_sum_of_its_years(amounts: list[int]) -> None:
    lines = [Cost(CostKind.RUNNING, year, year, D(each)) for year, each in enumerate(amounts)]
    (found,) = costs.cost_options({"a": lines}, discount=BASIS, years=len(amounts) - 1)
    factors = discounting.factors(BASIS, len(amounts) - 1)
    whole = sum(D(a) * f for a, f in zip(amounts, factors, strict=True))
    assert found.value is not None
    assert abs(found.value - whole) < D("0.001")
    assert found.value <= sum(amounts)


@given(
    st.lists(
        st.tuples(st.integers(1, 10**6), st.integers(1, 10**6)), min_size=2, max_size=6, unique=True
    )
)
def test_at_the_switching_value_both_cost_the_same(lines: list[tuple[int, int]]) -> None:
    given_ = {
        str(number): _option(str(transition), str(running))
        for number, (transition, running) in enumerate(lines)
    }
    for each in costs.cost_switches(given_, discount=BASIS, years=5):
        moved = {
            option: [
                Cost(
                    line.kind,
                    line.first_year,
                    line.last_year,
                    line.amount * (1 + each.change)
                    if (option, line.kind) == (each.option, each.kind)
                    else line.amount,
                )
                for line in held
            ]
            for option, held in given_.items()
        }
        values = {
            one.option: one.value for one in costs.cost_options(moved, discount=BASIS, years=5)
        }
        assert abs(values[each.winner] - min(values.values())) < D("0.0001")


def test_weighted_scores_of_the_worked_example() -> None:
    found = weights.weighted("abcd", SCORES, WEIGHTS)
    assert [f"{float(each.score):.2f}" for each in found.lines] == [
        "48.50",
        "50.00",
        "67.50",
        "73.50",
    ]
    assert found.first == ("d",)


def test_switching_weights_of_the_worked_example() -> None:
    found = weights.weight_switches("abcd", SCORES, WEIGHTS)
    assert [(each.criterion, f"{float(each.at):.3f}", each.winner) for each in found] == [
        ("continuity", "0.508", "a"),
        ("outcomes", "0.705", "c"),
    ]


def test_one_weight_may_be_nothing_but_not_all() -> None:
    assert weights.weighted("abcd", SCORES, WEIGHTS | {"value": Fraction(0)}).first
    with pytest.raises(ValueError, match="nothing"):
        weights.weighted("abcd", SCORES, dict.fromkeys(WEIGHTS, Fraction(0)))
    assert appraisals.weights_fault([D(0), D(1)]) == ""
    assert appraisals.weights_fault([D(0), D(0)])
    assert appraisals.weights_fault([D(-1), D(2)])


SCORED = st.integers(2, 6).flatmap(
    lambda options: st.integers(2, 5).flatmap(
        lambda criteria: st.tuples(
            st.lists(
                st.lists(st.integers(0, 100), min_size=criteria, max_size=criteria),
                min_size=options,
                max_size=options,
            ),
            st.lists(st.integers(0, 100), min_size=criteria, max_size=criteria).filter(any),
        )
    )
)


@given(SCORED)
def test_at_a_switching_weight_the_two_draw_level(
    drawn: tuple[list[list[int]], list[int]],
) -> None:
    table, given_ = drawn
    options = [str(number) for number in range(len(table))]
    scores = {
        (options[o], str(c)): Fraction(value)
        for o, row in enumerate(table)
        for c, value in enumerate(row)
    }
    held = {str(c): Fraction(value) for c, value in enumerate(given_)}
    leader = weights.weighted(options, scores, held).first
    for each in weights.weight_switches(options, scores, held):
        rest = {key: value for key, value in held.items() if key != each.criterion}
        if not any(rest.values()):
            rest = dict.fromkeys(rest, Fraction(1))
        scale = (1 - each.at) / sum(rest.values())
        moved = {key: value * scale for key, value in rest.items()} | {each.criterion: each.at}
        assert set(weights.weighted(options, scores, moved).first) >= {each.winner, *leader}


@given(SCORED)
def test_sampled_shares_add_up_and_come_out_the_same(
    drawn: tuple[list[list[int]], list[int]],
) -> None:
    table, _ = drawn
    options = [str(number) for number in range(len(table))]
    criteria = [str(number) for number in range(len(table[0]))]
    scores = {
        (options[o], criteria[c]): Fraction(value)
        for o, row in enumerate(table)
        for c, value in enumerate(row)
    }
    found = weights.sample_weights(options, criteria, scores)
    assert abs(sum(found.shares.values()) - 1) < 1e-9
    assert found == weights.sample_weights(options, criteria, scores)


def test_best_on_every_criterion_wins_every_sample() -> None:
    scores = {("x", "p"): Fraction(9), ("x", "q"): Fraction(9)}
    scores |= {("y", "p"): Fraction(1), ("y", "q"): Fraction(8)}
    assert weights.sample_weights(["x", "y"], ["p", "q"], scores).shares == {"x": 1.0, "y": 0.0}
    assert weights.weight_switches(["x", "y"], scores, {"p": Fraction(1), "q": Fraction(1)}) == ()


def test_money_shows_unless_sealed() -> None:
    draft, locked = appraisals.AppraisalState.DRAFT, appraisals.AppraisalState.LOCKED
    assert appraisals.shows_money(draft, is_sealed=False)
    assert not appraisals.shows_money(draft, is_sealed=True)
    assert appraisals.shows_money(locked, is_sealed=True)
