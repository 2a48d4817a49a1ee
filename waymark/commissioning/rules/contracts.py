"""How long may a contract run, when must notice be given, and what belongs in the register?"""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.core.dates import end_of_month, months_after

YEARS_SHOWN = 3


class ContractState(StrEnum):
    DRAFT = "draft"
    LIVE = "live"
    ENDED = "ended"
    TERMINATED = "terminated"


class BuyingRoute(StrEnum):
    TENDERED = "tendered"
    QUOTED = "quoted"
    DIRECT = "direct"


class NumberKind(StrEnum):
    """Which register a supplier's number is from."""

    COMPANY = "company"
    CHARITY = "charity"
    PLATFORM = "platform"  # the central digital platform's own number


class OptionKind(StrEnum):
    EXTENSION = "extension"
    BREAK = "break"


class DueKind(StrEnum):
    """What somebody has to see to by a day."""

    NOTICE = "notice"
    INSURANCE = "insurance"
    SAFEGUARDING = "safeguarding"
    STAFF_CHECKS = "staff_checks"
    VISIT = "visit"
    ISSUE = "issue"
    IMPROVEMENT = "improvement"
    REVIEW = "review"
    EXIT = "exit"
    PAYMENT = "payment"


CONTRACT_MOVES: dict[ContractState, frozenset[ContractState]] = {
    ContractState.DRAFT: frozenset({ContractState.LIVE}),
    ContractState.LIVE: frozenset({ContractState.ENDED, ContractState.TERMINATED}),
    ContractState.ENDED: frozenset(),
    ContractState.TERMINATED: frozenset(),
}


@dataclass(frozen=True)
class Fault:
    """What is wrong, and in which field."""

    field: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class ContractWritten:
    """A contract as somebody states it; what is not known stays empty."""

    reference: str
    title: str
    starts_on: date
    ends_on: date
    description: str = ""
    department: str = ""
    holder: str = ""
    supplier_number: str = ""
    number_kind: str = ""
    is_sme: bool | None = None
    is_voluntary: bool | None = None
    route: str = ""
    regime: str = ""
    value_total: Decimal | None = None
    value_annual: Decimal | None = None
    irrecoverable_vat: Decimal | None = None
    outcome_base: Decimal | None = None
    review_on: date | None = None
    may_run_until: date | None = None
    limit_source: str = ""
    term_reason: str = ""
    is_from_history: bool = False
    history_source: str = ""


@dataclass(frozen=True)
class BuyerShare:
    """One of those who pay; the share is in per cent, empty where it is not known."""

    name: str
    share: Decimal | None = None


def may_move(current: ContractState, following: ContractState) -> bool:
    """Whether a contract may go from one state to the other."""
    return following in CONTRACT_MOVES[current]


def months_on(day: date, months: int) -> date:
    """Return the day some months on, or back; the last of a month leads to the last of a month."""
    moved = months_after(day, months)
    return end_of_month(moved) if day == end_of_month(day) else moved


def latest_possible_end(ends_on: date, *, months: Iterable[int], until: date | None) -> date:
    """Return the last day that a contract can run to: every extension left, within its limit."""
    end = months_on(ends_on, sum(months))
    return end if until is None else max(ends_on, min(end, until))


def notice_deadline(ends_on: date, *, months: int) -> date:
    """Return the last day to give notice of so many months."""
    return months_on(ends_on, -months)


def exceeds_limit(ends_on: date, *, until: date | None) -> bool:
    """Whether a contract would run past the day that the law allows."""
    return until is not None and ends_on > until


def faults(written: ContractWritten, buyers: Sequence[BuyerShare] = ()) -> tuple[Fault, ...]:
    """Return what must be put right before a contract is kept.

    One recorded from history may have run past its limit, and then says where that is written.
    """
    found = []
    for name, words in (("reference", "Enter a reference"), ("title", "Enter a title")):
        if not getattr(written, name).strip():
            found.append(Fault(name, words))
    if written.ends_on < written.starts_on:
        found.append(Fault("ends_on", "The end must be on or after the start"))
    if written.review_on and written.review_on < written.starts_on:
        found.append(Fault("review_on", "The review must be on or after the start"))
    if written.may_run_until and not written.limit_source.strip():
        found.append(Fault("limit_source", "Say which law or advice sets the limit"))
    if written.is_from_history:
        if not written.history_source.strip():
            found.append(Fault("history_source", "Say where this contract is written down"))
    elif exceeds_limit(written.ends_on, until=written.may_run_until):
        found.append(Fault("ends_on", "The contract would run past the day the law allows"))
    if bool(written.supplier_number.strip()) != bool(written.number_kind):
        sentence = "Give the supplier's number together with its register, or neither"
        found.append(Fault("supplier_number", sentence))
    shares = [each.share for each in buyers]
    if any(share is not None for share in shares) and sum(filter(None, shares)) != 100:
        found.append(Fault("buyers", "The shares must come to 100 per cent"))
    return tuple(found)


def not_ready_to_publish(
    *, value: Decimal | None, review_on: date | None, route: str, department: str, description: str
) -> tuple[str, ...]:
    """Name what the register has to say and this contract does not.

    Local Government Transparency Code 2015, "Procurement information", contracts.
    """
    missing = {
        "a description": not description,
        "the department": not department,
        "the value": value is None,
        "the review date": review_on is None,
        "whether it was tendered or quoted": not route,
    }
    return tuple(name for name, is_missing in missing.items() if is_missing)


def belongs_in_register(value: Decimal | None, *, on: date) -> bool:
    """Whether a contract has to be published; one of unknown value may have to be, so it does."""
    over = Decimal(in_force("register", on)["over"])
    return value is None or value > over


def quarters_ahead(today: date) -> tuple[date, ...]:
    """Return the first days of the quarters that the board of endings shows, from this one on."""
    first = quarter_start(today)
    return tuple(months_after(first, 3 * number) for number in range(YEARS_SHOWN * 4))


def quarter_start(day: date) -> date:
    """Return the first day of the quarter in which a day lies."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def quarter_end(first: date) -> date:
    """Return the last day of a quarter."""
    return months_after(first, 3) - timedelta(days=1)


def regimes() -> dict[str, str]:
    """Return the laws that a contract may have been bought under, by key."""
    return dict(definitions()["regimes"])


@cache
def definitions() -> dict[str, Any]:
    """Return the dated definitions of the register and of performance."""
    text = files("waymark.commissioning").joinpath("data/contracts.toml").read_text("utf-8")
    return tomllib.loads(text)


def in_force(table: str, on: date) -> dict[str, Any]:
    """Return the entry of a dated table in force on a day; before the first, the first."""
    entries = definitions()[table]
    return max((each for each in entries if each["since"] <= on), key=_since, default=entries[0])


def _since(entry: dict[str, Any]) -> date:
    return entry["since"]  # type: ignore[no-any-return]
