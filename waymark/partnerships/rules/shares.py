"""What does each authority pay of a sum, to the penny?

The keys are those in use between councils: equal, population, spend, caseload, or negotiated.
Shares are rounded by largest remainder, so that they come to the sum; of equal remainders the
earlier authority code goes first.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class ShareKey(StrEnum):
    """By what a sum is shared."""

    EQUAL = "equal"
    POPULATION = "population"
    SPEND = "spend"
    CASELOAD = "caseload"
    NEGOTIATED = "negotiated"


class Liability(StrEnum):
    """What a sum is for: the end may be shared by another key than the running."""

    RUNNING = "running"
    EXIT = "exit"


class Rounding(StrEnum):
    """What rounding did to a share."""

    EXACT = "exact"
    DOWN = "down"
    UP = "up"
    TIE_UP = "tie_up"  # got the penny by its code
    TIE_DOWN = "tie_down"  # lost the penny by its code


@dataclass(frozen=True)
class Portion:
    """One authority's share: its weight, the exact amount in pence, and the amount to pay."""

    code: str
    weight: Decimal
    exact: Fraction
    pence: int
    rounding: Rounding


class CannotShare(ValueError):
    """A sum that cannot be shared so: the sentence says why."""


def to_pence(amount: Decimal) -> int:
    """Return an amount of pounds in pence; raise where it has parts of a penny."""
    pence = amount * 100
    if pence != pence.to_integral_value():
        raise CannotShare("Give amounts in pounds and pence.")
    return int(pence)


def to_pounds(pence: int) -> Decimal:
    """Return pence as pounds with two places."""
    return Decimal(pence).scaleb(-2)


def in_pounds(amount: Decimal) -> str:
    """Return an amount in words, such as £4,171,290.00."""
    return f"£{amount:,.2f}"


def share_out(total: int, weights: Mapping[str, Decimal]) -> tuple[Portion, ...]:
    """Share a sum in pence by weights, by authority code; raise `CannotShare` where none can be."""
    if not weights:
        raise CannotShare("A sum is shared between at least one authority.")
    if total < 0:
        raise CannotShare("A sum to share cannot be less than nothing.")
    if any(weight < 0 for weight in weights.values()):
        raise CannotShare("No authority can count for less than nothing.")
    whole = sum((Fraction(weight) for weight in weights.values()), Fraction(0))
    if whole == 0:
        raise CannotShare("At least one authority must count for more than nothing.")
    exact = {code: total * Fraction(weight) / whole for code, weight in weights.items()}
    rest = {code: amount - int(amount) for code, amount in exact.items()}
    order = sorted(exact, key=lambda code: (-rest[code], code))
    left = total - sum(int(amount) for amount in exact.values())
    raised = frozenset(order[:left])
    edge = rest[order[left - 1]] if left else None
    is_tie = edge is not None and left < len(order) and rest[order[left]] == edge
    return tuple(
        Portion(
            code=code,
            weight=weights[code],
            exact=exact[code],
            pence=int(exact[code]) + (code in raised),
            rounding=_rounding(
                rest[code], is_up=code in raised, ties=is_tie and rest[code] == edge
            ),
        )
        for code in sorted(exact)
    )


def _rounding(rest: Fraction, *, is_up: bool, ties: bool) -> Rounding:
    if rest == 0:
        return Rounding.EXACT
    if ties:
        return Rounding.TIE_UP if is_up else Rounding.TIE_DOWN
    return Rounding.UP if is_up else Rounding.DOWN


def agreed_portions(total: int, amounts: Mapping[str, int]) -> tuple[Portion, ...]:
    """Return negotiated shares, in pence; raise `CannotShare` where they do not add up."""
    if not amounts or any(amount < 0 for amount in amounts.values()):
        raise CannotShare("Give each authority a share of nothing or more.")
    given = sum(amounts.values())
    if given != total:
        gap = in_pounds(to_pounds(abs(total - given)))
        word = "less" if given < total else "more"
        raise CannotShare(
            f"The shares come to {in_pounds(to_pounds(given))}, {gap} {word} than the total of "
            f"{in_pounds(to_pounds(total))}."
        )
    return tuple(
        Portion(
            code, to_pounds(amounts[code]), Fraction(amounts[code]), amounts[code], Rounding.EXACT
        )
        for code in sorted(amounts)
    )


def portions(key: ShareKey, total: int, weights: Mapping[str, Decimal]) -> tuple[Portion, ...]:
    """Return the shares by a key; weights are pounds for negotiated ones, and idle for equal."""
    if key is ShareKey.NEGOTIATED:
        return agreed_portions(total, {code: to_pence(each) for code, each in weights.items()})
    if key is ShareKey.EQUAL:
        weights = dict.fromkeys(weights, Decimal(1))
    return share_out(total, weights)


def percent(amount: Fraction | int, total: int) -> str:
    """Return a share of a sum in percent with four places, or nothing where the sum is nothing."""
    return f"{float(Fraction(amount) * 100 / total):.4f}" if total else ""
