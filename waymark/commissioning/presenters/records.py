"""What do pages of one record, of a list of them, and of a step share?"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from waymark.decisions.presenters.parts import Action, Fact

NOT_KNOWN = "Not known"
NOT_YET = "Not yet"


@dataclass(frozen=True)
class Row:
    """A line of a list, with the way to its page."""

    title: str
    url: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """A list, and what begins the next entry of it."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    empty_title: str
    empty_text: str
    primary: Action | None
    links: tuple[Action, ...] = ()
    earlier_url: str = ""
    later_url: str = ""


@dataclass(frozen=True)
class Section:
    """One table of a page; where it has no rows, `empty` says so."""

    title: str
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    empty: str = ""
    note: str = ""
    links: tuple[Action, ...] = ()


@dataclass(frozen=True)
class RecordPage:
    """A record with what hangs on it, and what can be done now."""

    caption: str
    state: str
    colour: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    notes: tuple[str, ...] = ()
    primary: Action | None = None
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True)
class StepPage:
    """A form that takes one step, with what to know first."""

    submit: str
    cancel_url: str
    sentences: Sequence[str] = field(default=())
    sections: Sequence[Section] = field(default=())


def pounds(amount: Decimal | None) -> str:
    """Return a sum in words of money: £2,520,000, with pence only where there are some."""
    if amount is None:
        return NOT_KNOWN
    return f"£{amount:,.2f}".removesuffix(".00")


def plain(number: Decimal | None, unit: str = "") -> str:
    """Return a number without trailing noughts, and its unit."""
    return NOT_KNOWN if number is None else f"{number.normalize():f}{unit}"
