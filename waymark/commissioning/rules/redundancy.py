"""How much redundancy pay is owed, by the law and by a local policy?

Employment Rights Act 1996, sections 155, 162 and 227. What is dated stands in
`data/workforce.toml`.
"""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from waymark.commissioning.rules.dated import entries, holding

LEAST_SERVICE = 2
MOST_SERVICE = 20
PENNY = Decimal("0.01")
OFF_BY_ONE = (
    "Some calculators on the web count one year too many at the higher rate: for age 45 with "
    "10 years they give 12.5 weeks. A year counts at the rate of the age at which it began, so "
    "the law gives 12."
)


@dataclass(frozen=True)
class LocalPolicy:
    """What an authority adds to the law: more weeks, or actual pay in place of the cap."""

    multiplier: Decimal = Decimal(1)
    is_capped: bool = True


STATUTORY = LocalPolicy()


def years_between(start: date, end: date) -> int:
    """Return the full years from one day to the other: of service, or of age."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def redundancy_weeks(*, age: int, service: int) -> Decimal:
    """Return the weeks' pay due at an age after full years of service, counted back from the end.

    Each of at most 20 years counts by the age at its beginning: 1.5 weeks wholly at 41 or over, 1
    from 22, half a week below. Nothing is due before two years.
    """
    if service < LEAST_SERVICE:
        return Decimal()
    return sum(
        (_rate(age - back - 1) for back in range(min(service, MOST_SERVICE))), start=Decimal()
    )


def week_cap_on(day: date) -> Decimal | None:
    """Return the most that counts as a week's pay; nothing where none is on file for the day."""
    found = holding(entries("workforce", "week_caps"), day)
    return Decimal(found[0]["amount"]) if found else None


def redundancy_pay(
    *, weeks: Decimal, weekly_pay: Decimal, cap: Decimal, policy: LocalPolicy = STATUTORY
) -> Decimal:
    """Return what is owed under a policy; the law's own is capped and adds nothing."""
    week = min(weekly_pay, cap) if policy.is_capped else weekly_pay
    return (weeks * policy.multiplier * week).quantize(PENNY, ROUND_HALF_UP)


def _rate(age: int) -> Decimal:
    if age >= 41:
        return Decimal("1.5")
    return Decimal(1) if age >= 22 else Decimal("0.5")
