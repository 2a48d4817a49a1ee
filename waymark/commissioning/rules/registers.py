"""How is a register of contracts in a file understood: its headings, its suppliers, its rows?"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.commissioning.rules.contracts import ContractWritten, NumberKind, in_force
from waymark.core.tabular import Fault

MOST_ROWS = 20_000
MOST_FAULTS = 1000
MOST_CHOICES = 5
PLATFORM = re.compile(r"[A-Z]{4}-\d{4}-[A-Z]{4}", re.IGNORECASE)
COMPANY = re.compile(r"[A-Z0-9]{2}\d{6}", re.IGNORECASE)
CHARITY = re.compile(r"\d{6,7}(-\d+)?")


class SupplierMatch(StrEnum):
    KNOWN = "known"
    NEW = "new"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Column:
    """A column that a file may have; `headings` are those under which it is known at once."""

    field: str
    label: str
    hint: str
    headings: tuple[str, ...]


@dataclass(frozen=True)
class Supplier:
    """An organisation that may be meant, with the numbers under which it has contracts."""

    key: int
    name: str
    numbers: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Matched:
    """What a supplier's name was found to mean: an organisation's key, or those to choose from."""

    match: SupplierMatch
    key: int | None = None
    choices: tuple[int, ...] = ()


@dataclass(frozen=True)
class RegisterRow:
    """One contract of a file: as it is written, its supplier's name, and the day of signing."""

    row: int
    written: ContractWritten
    supplier: str
    signed_on: date | None


@dataclass(frozen=True)
class CheckedRegister:
    """What was found in a file.

    `rows` are those to add; `differing` the references of contracts that are here already and say
    something else, which are left as they are; `suppliers` what each name of `rows` means.
    """

    rows: tuple[RegisterRow, ...] = ()
    unchanged: int = 0
    differing: tuple[str, ...] = ()
    suppliers: Mapping[str, Matched] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    fault_count: int = 0
    row_count: int = 0

    @property
    def unsure(self) -> dict[str, tuple[int, ...]]:
        """The suppliers about which somebody has to say whom they mean."""
        return {
            name: each.choices
            for name, each in self.suppliers.items()
            if each.match is SupplierMatch.UNSURE
        }

    @property
    def new_suppliers(self) -> tuple[str, ...]:
        """The suppliers that are not among the organisations yet."""
        return tuple(n for n, each in self.suppliers.items() if each.match is SupplierMatch.NEW)


@cache
def columns() -> tuple[Column, ...]:
    """Return the columns that a file may have, in the order of the empty file."""
    return tuple(
        Column(each["field"], each["label"], each.get("hint", ""), tuple(each["headings"]))
        for each in _definitions()["column"]
    )


def plain(text: str) -> str:
    """Return a heading or a name without what does not tell one from another."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def field_of(heading: str, remembered: Mapping[str, str]) -> str | None:
    """Return the field that a heading goes into: as remembered, else as it is known.

    Empty for one that is left out; None for one that nobody has said anything about.
    """
    key = plain(heading)
    if key in remembered:
        return remembered[key]
    return next((each.field for each in columns() if key in each.headings), None)


def core_of(name: str) -> str:
    """Return a body's name without the words for its legal form."""
    words = [each for each in plain(name).split() if each not in _legal_words()]
    return " ".join(words) or plain(name)


def number_kind(number: str) -> NumberKind | None:
    """Return which register a number is from, by its form; None where that says nothing.

    Companies have eight characters, charities six or seven digits (perhaps with a part for a
    subsidiary), the central digital platform AAAA-9999-AAAA.
    """
    for pattern, kind in (
        (PLATFORM, NumberKind.PLATFORM),
        (COMPANY, NumberKind.COMPANY),
        (CHARITY, NumberKind.CHARITY),
    ):
        if pattern.fullmatch(number):
            return kind
    return None


class Suppliers:
    """The organisations that a supplier of a file may be."""

    def __init__(
        self, known: Iterable[Supplier], *, remembered: Mapping[str, int | None], on: date
    ) -> None:
        """Take what is known; `remembered` says by plain name whom it means, None for a new one."""
        rows = list(known)
        self._remembered = remembered
        self._by_name = {plain(each.name): each.key for each in rows}
        self._by_number = {number: each.key for each in rows for number in each.numbers}
        self._by_core: dict[str, list[int]] = {}
        for each in rows:
            self._by_core.setdefault(core_of(each.name), []).append(each.key)
        self._alike = float(Decimal(in_force("matching", on)["alike"]))

    def match(self, name: str, number: str) -> Matched:
        """Return whom a supplier is; unsure where name and number disagree, or names are alike."""
        key = plain(name)
        if key in self._remembered:
            meant = self._remembered[key]
            return Matched(SupplierMatch.NEW if meant is None else SupplierMatch.KNOWN, meant)
        by_name, by_number = self._by_name.get(key), self._by_number.get(number.upper())
        found = [each for each in dict.fromkeys((by_number, by_name)) if each is not None]
        if len(found) == 1:
            return Matched(SupplierMatch.KNOWN, found[0])
        if not found:
            cores = get_close_matches(
                core_of(name), self._by_core, n=MOST_CHOICES, cutoff=self._alike
            )
            found = [each for core in cores for each in self._by_core[core]][:MOST_CHOICES]
        if found:
            return Matched(SupplierMatch.UNSURE, choices=tuple(found))
        return Matched(SupplierMatch.NEW)


def header_faults(
    fields: Sequence[str | None], header: Sequence[str], required: Sequence[str]
) -> list[Fault]:
    """Return what is wrong with the columns: nobody knows them, two are one, or one is missing."""
    found = []
    labels = {each.field: each.label for each in columns()}
    for heading, name in zip(header, fields, strict=True):
        if name is None:
            found.append(
                Fault(
                    row=1,
                    column=heading[:200],
                    message="Nobody has said yet what this column holds.",
                    remedy="Load the file on its page and say it there, or take the column out.",
                )
            )
    for name in labels:
        if fields.count(name) > 1:
            found.append(
                Fault(
                    row=1,
                    column=labels[name],
                    message="Several columns are said to hold this.",
                    remedy="Keep one of them and leave the others out.",
                )
            )
        if name in required and name not in fields:
            found.append(
                Fault(
                    row=1,
                    column=labels[name],
                    message=f"No column holds “{labels[name]}”.",
                    remedy="Add it, or say which column holds it.",
                )
            )
    return found


@cache
def _legal_words() -> frozenset[str]:
    return frozenset(_definitions()["names"]["legal_words"])


@cache
def _definitions() -> dict[str, Any]:
    text = files("waymark.commissioning").joinpath("data/register.toml").read_text("utf-8")
    return tomllib.loads(text)
