"""What does each option cost over the period, and which change of a cost would change the order?

Source: HM Treasury, The Green Book, on switching values and optimism bias.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files

from waymark.commissioning.rules.discounting import factors

ZERO = Decimal(0)


class CostKind(StrEnum):
    RUNNING = "running"
    TRANSITION = "transition"
    ONE_OFF = "one_off"
    AVOIDED = "avoided"  # what the option spares; it counts against the other costs
    RISK = "risk"  # what a risk is expected to cost; carried from the risks, never typed


class CostCategory(StrEnum):
    STAFF = "staff"
    PREMISES = "premises"
    ICT = "ict"
    TUPE = "tupe"
    PENSION = "pension"
    REDUNDANCY = "redundancy"
    PROCUREMENT = "procurement"
    CONTRACT_MANAGEMENT = "contract_management"
    DUAL_RUNNING = "dual_running"
    LEGAL = "legal"
    OTHER = "other"


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True)
class Cost:
    """So much in each year from the first to the last; what is avoided is below nothing."""

    kind: CostKind
    first_year: int
    last_year: int
    amount: Decimal


@dataclass(frozen=True)
class OptionCost:
    """One option's cost: in cash, as present value, and its place, the cheapest first.

    An option without costs has no place: it is not free, it is not yet known.
    """

    option: str
    cash: Decimal
    value: Decimal
    place: int | None
    by_kind: Mapping[CostKind, Decimal]


@dataclass(frozen=True)
class CostSwitch:
    """By how much one kind of cost of an option must change before another option is cheapest.

    `change` is a share of the cost as it is, below nothing where it must fall. `amount` is the
    yearly amount at which the order changes, where all of that kind is one line.
    """

    option: str
    kind: CostKind
    change: Decimal
    winner: str
    amount: Decimal | None = None


@dataclass(frozen=True)
class BiasValue:
    """Where to start from with optimism bias, in per cent."""

    code: str
    label: str
    starts_on: date
    upper: Decimal
    lower: Decimal
    source: str


@cache
def bias_values() -> tuple[BiasValue, ...]:
    """Return the published starting values of optimism bias."""
    text = (files("waymark.commissioning") / "data" / "optimism_bias.toml").read_text()
    return tuple(
        BiasValue(
            code=each["code"],
            label=each["label"],
            starts_on=each["starts_on"],
            upper=Decimal(each["upper"]),
            lower=Decimal(each["lower"]),
            source=each["source"],
        )
        for each in tomllib.loads(text)["values"]
    )


def resultant_bias(upper: Decimal, mitigated: Decimal) -> Decimal:
    """Return the uplift in per cent that is left once a share of the risk, in per cent, is met."""
    return upper * (100 - mitigated) / 100


def with_bias(amount: Decimal, *, upper: Decimal, mitigated: Decimal = ZERO) -> Decimal:
    """Return a cost adjusted for optimism bias."""
    return amount * (100 + resultant_bias(upper, mitigated)) / 100


def expected_cost(*, probability: Decimal, cost: Decimal) -> Decimal:
    """Return what a risk is expected to cost; its probability is in per cent."""
    return probability * cost / 100


def cost_options(
    costs: Mapping[str, Sequence[Cost]], *, discount: str, years: int
) -> tuple[OptionCost, ...]:
    """Return what each option costs over years 0 to the last one, in the order given."""
    worth = factors(discount, years)
    found = []
    for option, lines in costs.items():
        by_kind: dict[CostKind, Decimal] = {}
        for each in lines:
            by_kind[each.kind] = by_kind.get(each.kind, ZERO) + each.amount * _worth(each, worth)
        cash = sum((each.amount * len(_years(each, years)) for each in lines), ZERO)
        found.append((option, cash, sum(by_kind.values(), ZERO), by_kind))
    values = [value for option, _, value, _ in found if costs[option]]
    return tuple(
        OptionCost(
            option=option,
            cash=cash,
            value=value,
            place=1 + sum(other < value for other in values) if costs[option] else None,
            by_kind=by_kind,
        )
        for option, cash, value, by_kind in found
    )


def cost_switches(
    costs: Mapping[str, Sequence[Cost]], *, discount: str, years: int
) -> tuple[CostSwitch, ...]:
    """Return which change of which cost makes another option cheapest, the smallest first.

    The cheapest option's costs rise until the second one wins; each other option's fall until it
    wins itself, and none falls below nothing. Where two are cheapest there is no order to change.
    """
    known = [each for each in cost_options(costs, discount=discount, years=years) if each.place]
    ranked = sorted(known, key=lambda each: each.value)
    if len(ranked) < 2 or ranked[0].value == ranked[1].value:  # noqa: PLR2004 (a pair)
        return ()
    leader, second = ranked[:2]
    found = []
    for each in ranked:
        gap = second.value - leader.value if each is leader else leader.value - each.value
        winner = second.option if each is leader else each.option
        for kind, value in each.by_kind.items():
            if not value:
                continue
            change = gap / value
            if change < -1:
                continue
            lines = [line for line in costs[each.option] if line.kind is kind]
            found.append(
                CostSwitch(
                    option=each.option,
                    kind=kind,
                    change=change,
                    winner=winner,
                    amount=abs(lines[0].amount) * (1 + change) if len(lines) == 1 else None,
                )
            )
    return tuple(sorted(found, key=lambda each: (abs(each.change), each.option, each.kind)))


def _years(cost: Cost, years: int) -> range:
    return range(cost.first_year, min(cost.last_year, years) + 1)


def _worth(cost: Cost, worth: Sequence[Decimal]) -> Decimal:
    return sum(worth[cost.first_year : cost.last_year + 1], ZERO)
