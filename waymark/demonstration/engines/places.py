"""Where does an invented household live, and which telephones are for stories? None of them exists.

Postcodes stand in areas that Royal Mail does not use; telephone numbers come from the ranges that
are kept for stories. Source: "Telephone numbers for drama use", Ofcom.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

MOBILES = "+447700900"
LANDLINES = "+441632960"
OFFICES = range(100, 200)
"""Which of the landlines belong to offices, and to no household."""

INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
STREETS = 48
HOUSES = 90
"""How many houses a street has; a place with more households gets more streets."""


@dataclass(frozen=True)
class Home:
    """A house, with the postcode that its street shares."""

    lines: str
    postcode: str


@cache
def facts() -> dict[str, Any]:
    """Return the lists that fill invented lives."""
    held = (files("waymark.demonstration") / "data" / "lives.toml").read_text(encoding="utf-8")
    return tomllib.loads(held)


def home_of(household: int, *, area: str, locality: int, localities: int, town: str) -> Home:
    """Return where a household lives; no two households of one locality share a house."""
    generation, rest = divmod(household, STREETS * HOUSES)
    house, street = divmod(rest, STREETS)
    number = 1 + house * 37 % HOUSES  # neighbours in the list do not live next door
    beginnings, endings = (facts()["streets"][each].split() for each in ("beginnings", "endings"))
    name = beginnings[(street * 7 + locality * 5) % len(beginnings)]
    kind = endings[(street + locality + generation * 5) % len(endings)]
    district = 1 + locality + localities * (generation // 80)
    return Home(
        lines=f"{number} {name} {kind}\n{town}",
        postcode=f"{area}{district} {_inward(street + STREETS * (generation % 80))}",
    )


def office(number: int) -> str:
    """Return the telephone of an office, which is the same for whoever is in its care."""
    return f"{LANDLINES}{OFFICES[number]:03}"


def _inward(street: int) -> str:
    digit, letters = divmod(street, len(INWARD_LETTERS) ** 2)
    one, other = divmod(letters, len(INWARD_LETTERS))
    return f"{digit}{INWARD_LETTERS[one]}{INWARD_LETTERS[other]}"
