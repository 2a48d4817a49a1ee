"""How is a list of official codes read from its files, and which edition holds on a day?"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files


class FaultyCodes(ValueError):
    """A file of codes contradicts itself: a fault of the installation, found when it starts."""


@dataclass(frozen=True)
class Code:
    """One official code: its official label, plain words for it, and the group it counts in."""

    code: str
    label: str
    words: str
    group: str
    ends_on: date | None = None


@dataclass(frozen=True)
class Edition:
    """The codes that hold from a day until the next edition begins.

    `is_reconstructed` marks a list that was rebuilt from other sources than the requirement itself.
    """

    name: str
    starts_on: date
    source: str
    is_reconstructed: bool
    codes: tuple[Code, ...]


@cache
def editions(subject: str) -> tuple[Edition, ...]:
    """Return the editions of a list, the earliest first; raise `FaultyCodes`."""
    folder = files("waymark.core") / "codes" / subject
    texts = sorted(
        (each.name, each.read_text()) for each in folder.iterdir() if each.name.endswith(".toml")
    )
    return in_order(read_edition(text) for _, text in texts)


def edition_on(subject: str, day: date) -> Edition:
    """Return the edition in force on a day; before the first one, the first."""
    found = editions(subject)
    return next((each for each in reversed(found) if each.starts_on <= day), found[0])


def read_edition(text: str) -> Edition:
    """Read one file; raise `FaultyCodes` where it says two things of one code or nothing."""
    facts = tomllib.loads(text)
    codes = tuple(Code(**each) for each in facts["codes"])
    if len({each.code for each in codes}) != len(codes) or not codes:
        message = f"Edition {facts['edition']} has no codes, or the same one twice"
        raise FaultyCodes(message)
    if not all(each.code and each.label and each.words and each.group for each in codes):
        message = f"Edition {facts['edition']} has a code without label, words or group"
        raise FaultyCodes(message)
    return Edition(
        name=facts["edition"],
        starts_on=facts["starts_on"],
        source=facts["source"],
        is_reconstructed=facts["is_reconstructed"],
        codes=codes,
    )


def in_order(found: Iterable[Edition]) -> tuple[Edition, ...]:
    """Return editions by the day they begin; raise `FaultyCodes` where two begin on one day."""
    ordered = tuple(sorted(found, key=lambda each: each.starts_on))
    if len({each.starts_on for each in ordered}) != len(ordered) or not ordered:
        message = "There is no edition, or two begin on one day"
        raise FaultyCodes(message)
    return ordered
