"""What do the pages about money show?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from waymark.commissioning.models.funding import Commitment, FundingStream, FundingYear
from waymark.commissioning.rules.funding import (
    Standing,
    financial_year_of,
    standing,
    year_in_words,
)
from waymark.core.dates import day_in_words


@dataclass(frozen=True)
class StreamRow:
    """One stream of the list, with how this year stands."""

    title: str
    url: str
    funder: str
    days: str
    amount: str
    left: str
    is_over: bool


@dataclass(frozen=True)
class StreamList:
    """Every stream; `year` is the present financial year."""

    year: str
    rows: tuple[StreamRow, ...]
    create_url: str
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class YearRow:
    """How one year of a stream stands."""

    year: str
    amount: str
    promised: str
    left: str
    is_over: bool


@dataclass(frozen=True)
class CommitmentRow:
    """What was promised, for what, and whether it still counts."""

    year: str
    purpose: str
    amount: str
    committed_on: date
    state: str
    withdraw_url: str


@dataclass(frozen=True)
class StreamPage:
    """One stream, year by year."""

    title: str
    facts: tuple[tuple[str, str], ...]
    years: tuple[YearRow, ...]
    commitments: tuple[CommitmentRow, ...]
    edit_url: str
    year_url: str
    commit_url: str


def pounds(amount: Decimal) -> str:
    """Return an amount as people write it; pence only where there are any."""
    sign = "−" if amount < 0 else ""
    whole = abs(amount)
    return f"{sign}£{whole:,.0f}" if whole == whole.to_integral_value() else f"{sign}£{whole:,.2f}"


def days_in_words(stream: FundingStream) -> str:
    """Return from when until when a stream runs."""
    first = day_in_words(stream.starts_on)
    return f"{first} to {day_in_words(stream.ends_on)}" if stream.ends_on else f"From {first}"


def stream_row(
    stream: FundingStream, years: Sequence[FundingYear], *, url: str, day: date
) -> StreamRow:
    """Word one stream of the list."""
    now = financial_year_of(day)
    found = next((_standing(each) for each in years if each.year == now), None)
    return StreamRow(
        title=stream.title,
        url=url,
        funder=stream.funder,
        days=days_in_words(stream),
        amount=pounds(found.amount) if found else "None recorded",
        left=pounds(found.left) if found else "",
        is_over=bool(found and found.is_over),
    )


def year_row(year: FundingYear) -> YearRow:
    """Word how one year of a stream stands."""
    found = _standing(year)
    return YearRow(
        year=year_in_words(year.year),
        amount=pounds(found.amount),
        promised=pounds(found.promised),
        left=pounds(found.left),
        is_over=found.is_over,
    )


def commitment_row(commitment: Commitment, *, withdraw_url: str) -> CommitmentRow:
    """Word one promise; one that was taken back says why, and offers nothing."""
    gone = commitment.withdrawn_on
    cycle = commitment.cycle
    return CommitmentRow(
        year=year_in_words(commitment.funding_year.year),
        purpose=commitment.purpose + (f" ({cycle.title})" if cycle else ""),
        amount=pounds(commitment.amount),
        committed_on=commitment.committed_on,
        state=f"Taken back on {day_in_words(gone)}: {commitment.withdrawn_because}" if gone else "",
        withdraw_url="" if gone else withdraw_url,
    )


def _standing(year: FundingYear) -> Standing:
    return standing(year.amount, [year.promised])  # type: ignore[attr-defined]
