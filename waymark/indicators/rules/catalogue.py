"""Which indicators are there for everybody to take into use? From a dated file, never from code."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.indicators.rules.vocabulary import (
    Comparable,
    Frequency,
    Measure,
    Polarity,
    Scheme,
)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One indicator as its scheme defines it; `successor` is the code of the entry after it."""

    code: str
    scheme: Scheme
    title: str
    numerator: str
    source: str
    polarity: Polarity
    frequency: Frequency
    geography: str
    number: str = ""
    definition: str = ""
    denominator: str = ""
    multiplier: int = 100
    decimals: int = 1
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str = ""
    comparable: Comparable = Comparable.YES
    measure: Measure | None = None


@dataclass(frozen=True)
class Catalogue:
    """The entries of one edition, by code, in the order of the file."""

    edition: str
    entries: Mapping[str, Entry]


@cache
def catalogue() -> Catalogue:
    """Return the catalogue; a successor that is not there raises ValueError."""
    text = files("waymark.indicators").joinpath("data/catalogue.toml").read_text("utf-8")
    return read_catalogue(tomllib.loads(text))


def read_catalogue(found: Mapping[str, Any]) -> Catalogue:
    """Return the catalogue that a file holds."""
    entries: dict[str, Entry] = {}
    for each in found["indicators"]:
        typed = each | {
            "scheme": Scheme(each["scheme"]),
            "polarity": Polarity(each["polarity"]),
            "frequency": Frequency(each["frequency"]),
            "comparable": Comparable(each.get("comparable", Comparable.YES.value)),
            "measure": Measure(each["measure"]) if "measure" in each else None,
        }
        if each["code"] in entries:
            message = f"{each['code']} stands in the catalogue twice"
            raise ValueError(message)
        entries[each["code"]] = Entry(**typed)
    for entry in entries.values():
        if entry.successor and entry.successor not in entries:
            message = f"{entry.code} names a successor that is not there: {entry.successor}"
            raise ValueError(message)
    return Catalogue(edition=found["edition"], entries=entries)
