"""How is what somebody typed into several boxes, or as a number or a postcode, read?

Every reader returns what was meant, or the sentences that say what is wrong, each beside the box
that it is about. What was typed is never mended in silence: spaces and commas apart.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Generic, TypeVar

from waymark.core.postcodes import normal_postcode

Value = TypeVar("Value")

MOST_DIGITS = 12


@dataclass(frozen=True, kw_only=True)
class Reading(Generic[Value]):
    """What was meant, or what is wrong: a sentence by the code of its box, "" for the whole."""

    value: Value
    faults: Mapping[str, str] = field(default_factory=dict)


def read_ranking(
    typed: Mapping[str, str], *, labels: Mapping[str, str]
) -> Reading[tuple[str, ...]]:
    """Return the codes in the order of their places, from "1" up; a blank is not placed.

    Two things in one place are refused, and so is a place left empty before another.
    """
    places: dict[int, list[str]] = {}
    faults: dict[str, str] = {}
    for code, label in labels.items():
        text = typed.get(code, "").strip()
        if not text:
            continue
        place = int(text) if text.isdecimal() and len(text) < 4 else 0
        if not 1 <= place <= len(labels):
            faults[code] = f"Choose a place from 1 to {len(labels)} for “{label}”, or leave it out"
            continue
        places.setdefault(place, []).append(code)
    for place, codes in places.items():
        if len(codes) > 1:
            names = " and ".join(f"“{labels[code]}”" for code in codes)
            faults[codes[-1]] = f"{names} are both in place {place}: give each its own place"
    for expected, place in enumerate(sorted(places), start=1):
        if place != expected and not faults:
            faults[places[place][0]] = (
                f"Nothing is in place {expected}: move “{labels[places[place][0]]}” up, "
                f"or choose what comes {ordinal(expected)}"
            )
    order = tuple(code for place in sorted(places) for code in places[place])
    return Reading(value=() if faults else order, faults=faults)


def read_points(
    typed: Mapping[str, str], *, labels: Mapping[str, str], total: int
) -> Reading[tuple[tuple[str, int], ...]]:
    """Return the points given to each, blanks as none, which have to come to the total.

    Nothing typed at all is no answer. The sentence about the sum says how far it has come.
    """
    if not any(text.strip() for text in typed.values()):
        return Reading(value=())
    faults: dict[str, str] = {}
    points: dict[str, int] = {}
    for code, label in labels.items():
        text = typed.get(code, "").strip()
        if not text.isdecimal() and text:
            faults[code] = f"Points for “{label}” must be a whole number from 0 to {total}"
        elif len(text) > 6 or int(text or 0) > total:
            faults[code] = f"Points for “{label}” must be {total} or fewer"
        else:
            points[code] = int(text or 0)
    given = sum(points.values())
    if not faults and given != total:
        faults[""] = points_so_far(given, total=total)
    return Reading(value=() if faults else tuple(points.items()), faults=faults)


def points_so_far(given: int, *, total: int) -> str:
    """Say how many points have been given, and how many are left or too many."""
    if given < total:
        return f"You have given {given} of {total} points: give the other {total - given}"
    return f"You have given {given} points, but there are {total}: take {given - total} away"


def read_choices_of_rows(
    typed: Mapping[str, str],
    *,
    rows: Mapping[str, str],
    choices: Mapping[str, str],
    is_required: bool,
) -> Reading[tuple[tuple[str, str], ...]]:
    """Return the choice of each row that has one; a required question has one in every row."""
    found = {code: typed.get(code, "").strip() for code in rows}
    faults = {
        code: "Choose from the answers on this page"
        for code, made in found.items()
        if made and made not in choices
    }
    if is_required:
        faults |= {
            code: f"Choose an answer for “{label}”"
            for code, label in rows.items()
            if not found[code]
        }
    value = tuple((code, made) for code, made in found.items() if made)
    return Reading(value=() if faults else value, faults=faults)


def read_number(
    text: str, *, least: Decimal | None = None, most: Decimal | None = None, unit: str = ""
) -> Reading[Decimal | None]:
    """Return a number typed with or without commas and its unit; nothing typed is None."""
    bare = text.strip()
    for dressing in filter(None, ("£" if unit == "£" else "", unit)):
        bare = bare.removeprefix(dressing).removesuffix(dressing).strip()
    bare = bare.replace(",", "").replace(" ", "").replace("\N{MINUS SIGN}", "-")
    if not bare:
        return Reading(value=None)
    number = _decimal(bare)
    if number is None:
        example = _in_words(least if least is not None else Decimal(12))
        return Reading(value=None, faults={"": f"Your answer must be a number, like {example}"})
    if least is not None and number < least:
        fault = f"Your answer must be {_in_words(least)}{_after(unit)} or more"
        return Reading(value=None, faults={"": fault})
    if most is not None and number > most:
        fault = f"Your answer must be {_in_words(most)}{_after(unit)} or less"
        return Reading(value=None, faults={"": fault})
    return Reading(value=number)


def read_postcode(text: str) -> Reading[str]:
    """Return a whole postcode as it is written, or its first half alone; nothing typed is ""."""
    postcode = normal_postcode(text)
    if postcode or not text.strip():
        return Reading(value=postcode)
    return Reading(value="", faults={"": "Enter a postcode, like LU1 2BQ, or its first half"})


def number_in_words(number: Decimal, *, unit: str = "") -> str:
    """A number as people read it, with its unit: £1,250, 12.5 miles."""
    return f"£{_in_words(number)}" if unit == "£" else f"{_in_words(number)}{_after(unit)}"


def ordinal(place: int) -> str:
    """A place as people say it: 1st, 2nd, 3rd, 11th."""
    ending = "th" if place % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(place % 10)
    return f"{place}{ending or 'th'}"


def code_of_pair(first: str, second: str) -> str:
    """Return the name of the box of an option and a criterion, or of a row and a column."""
    return f"{first}.{second}"


def _decimal(bare: str) -> Decimal | None:
    if not re.fullmatch(r"-?\d+(\.\d+)?", bare) or not bare.isascii():
        return None
    if len(bare.strip("-").replace(".", "")) > MOST_DIGITS:
        return None
    try:
        return Decimal(bare)
    except InvalidOperation:  # pragma: no cover (the pattern above lets none through)
        return None


def _in_words(number: Decimal) -> str:
    return f"{number:,f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:,f}"


def _after(unit: str) -> str:
    return "%" if unit == "%" else f" {unit}" if unit else ""
