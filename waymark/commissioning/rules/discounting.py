"""How much does a cost of a later year count today?

Source: HM Treasury, The Green Book, on discounting. Year 0 is not discounted. Amounts are real: in
prices of one year, without VAT that can be recovered.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files

ONE = Decimal(1)


@dataclass(frozen=True)
class DiscountBasis:
    """By which rates, in per cent, an edition discounts; `steps` are (last year, rate)."""

    code: str
    label: str
    kind: str
    starts_on: date
    ends_on: date | None
    over_years: int
    steps: tuple[tuple[int, Decimal], ...]
    source: str

    @property
    def longest(self) -> int:
        """The last year that it has a rate for."""
        return self.steps[-1][0]

    def holds_on(self, day: date) -> bool:
        """Whether the edition is current on a day; the day it ends is the next one's."""
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


@cache
def discount_bases() -> dict[str, DiscountBasis]:
    """Return every edition's rates that are known, by code."""
    text = (files("waymark.commissioning") / "data" / "discount_rates.toml").read_text()
    found: dict[str, DiscountBasis] = {}
    for each in tomllib.loads(text)["bases"]:
        steps = tuple((last, Decimal(rate)) for last, rate in each["steps"])
        if "then" in each:
            steps += tuple(step for step in found[each["then"]].steps if step[0] > steps[-1][0])
        found[each["code"]] = DiscountBasis(
            code=each["code"],
            label=each["label"],
            kind=each["kind"],
            starts_on=each["starts_on"],
            ends_on=each.get("ends_on"),
            over_years=each.get("over_years", 0),
            steps=steps,
            source=each["source"],
        )
    return found


def standard_basis(day: date) -> DiscountBasis:
    """Return the standard rates that are current on a day; raises LookupError before the first."""
    for each in discount_bases().values():
        if each.kind == "standard" and each.holds_on(day):
            return each
    message = f"No discount rate is known for {day}"
    raise LookupError(message)


def lower_basis(basis: DiscountBasis, years: int) -> DiscountBasis | None:
    """Return the lower rates to be shown beside those of a basis, where so many years ask it."""
    for each in discount_bases().values():
        if (
            each.kind == "lower"
            and basis.kind == "standard"
            and each.starts_on == basis.starts_on
            and years > each.over_years
        ):
            return each
    return None


@cache
def factors(code: str, years: int) -> tuple[Decimal, ...]:
    """Return what one pound of each year counts today, from year 0 to the last one.

    Where the rate changes, a year is discounted by the rates of all the years before it. Raises
    ValueError for years without a rate.
    """
    basis = discount_bases()[code]
    if not 0 <= years <= basis.longest:
        message = f"{basis.label} has rates for 0 to {basis.longest} years, not {years}"
        raise ValueError(message)
    found = [ONE]
    for year in range(1, years + 1):
        rate = next(rate for last, rate in basis.steps if year <= last)
        found.append(found[-1] / (ONE + rate / 100))
    return tuple(found)


def in_prices_of(year: int, *, amount: Decimal, prices_of: int, inflation: Decimal) -> Decimal:
    """Return an amount in prices of another year, by general inflation in per cent a year."""
    return amount * (ONE + inflation / 100) ** (year - prices_of)
