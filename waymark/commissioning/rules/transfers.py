"""What must be known, said and paid when staff come over to another employer?

Transfer of Undertakings (Protection of Employment) Regulations 2006, regulations 11 and 13; Trade
Union and Labour Relations (Consolidation) Act 1992, section 188. What is dated stands in
`data/workforce.toml`.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from waymark.commissioning.rules.dated import entries, holding

PENNY = Decimal("0.01")
TENTH = Decimal("0.1")
WEEKS_A_YEAR = 52


class TransferState(StrEnum):
    PLANNED = "planned"
    COMPLETED = "completed"
    ABANDONED = "abandoned"


class InScope(StrEnum):
    YES = "yes"
    NO = "no"
    DISPUTED = "disputed"


class LikelyFuture(StrEnum):
    TRANSFERS = "transfers"
    REDEPLOYED = "redeployed"
    REDUNDANT = "redundant"


class CostKind(StrEnum):
    STAFF = "staff"
    REDUNDANCY = "redundancy"
    PENSION = "pension"
    STRAIN = "strain"  # from the pension fund, never computed
    PREMISES = "premises"
    EQUIPMENT = "equipment"
    DUAL_RUNNING = "dual_running"
    LEGAL = "legal"


def liability_information_due(transfers_on: date) -> date | None:
    """Return the last day for the old employer's information about staff (regulation 11)."""
    found = holding(entries("workforce", "liability_information"), transfers_on)
    return transfers_on - timedelta(days=found[0]["days"]) if found else None


def full_time_equivalent(rows: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """Return the posts that (full-time equivalent, per cent of the time on the service) make."""
    return sum((fte * percent / 100 for fte, percent in rows), Decimal())


def collective_consultation_days(dismissals: int, *, day: date) -> int:
    """Return how many days before the first dismissal consultation must begin; 0 if it need not.

    Dismissals at one establishment within 90 days count together.
    """
    found = holding(entries("workforce", "collective_consultation"), day)
    return max((each["days"] for each in found if dismissals >= each["at_least"]), default=0)


def weekly_pay(annual: Decimal) -> Decimal:
    """Return a week's pay of an annual one."""
    return (annual / WEEKS_A_YEAR).quantize(PENNY, ROUND_HALF_UP)


def age_band(age: int) -> str:
    """Return an age as pages show it, in bands that redundancy pay turns on."""
    bands = ((22, "Under 22"), (41, "22 to 40"), (55, "41 to 54"))
    return next((words for below, words in bands if age < below), "55 and over")


def funding_level(*, assets: Decimal, liabilities: Decimal) -> Decimal:
    """Return what share of its liabilities a pension fund's assets cover, in per cent."""
    return (assets / liabilities * 100).quantize(TENTH, ROUND_HALF_UP)


def indicative_recovery(*, deficit: Decimal, years: int) -> Decimal:
    """Return a deficit spread evenly over years, a year; interest is left out: indicative only."""
    return (deficit / years).quantize(PENNY, ROUND_HALF_UP)


def pass_through_top_up(*, pay: Decimal, certified_rate: Decimal, fixed_rate: Decimal) -> Decimal:
    """Return what the authority adds a year where the contractor pays a fixed rate, in per cent."""
    return (pay * (certified_rate - fixed_rate) / 100).quantize(PENNY, ROUND_HALF_UP)
