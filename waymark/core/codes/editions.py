"""How is a list of official codes read from its files, and which edition holds on a day?

Files come with the package, and an authority may load the next ones itself: who knows those fills
`use_loaded` when it is ready. What an authority has loaded stands before a packaged edition of the
same name or the same first day.
"""

import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Protocol, TypeVar

FOLDER = "waymark.core:codes"
MOST_KEPT = 512
"""How many lists of editions a process keeps read."""


class FaultyCodes(ValueError):
    """A file of codes contradicts itself: a fault of the installation, found when it starts."""


class Edited(Protocol):
    """Something that holds from a day until the next edition begins."""

    @property
    def name(self) -> str:
        """Return what the edition is called."""

    @property
    def starts_on(self) -> date:
        """Return the first day on which it holds."""


E = TypeVar("E", bound=Edited)


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


Loaded = Callable[[str], tuple[str, ...]]


def _nothing_loaded(_subject: str) -> tuple[str, ...]:
    return ()


_loaded: Loaded = _nothing_loaded


def use_loaded(loaded: Loaded) -> None:
    """Ask this for the texts of the editions of a subject that the authority in scope loaded."""
    global _loaded
    _loaded = loaded


def read_loaded() -> None:
    """Have read what the authority in scope loaded: while rows are copied, nothing can be read."""
    _loaded("")


def editions(subject: str) -> tuple[Edition, ...]:
    """Return the editions of a list, the earliest first; raise `FaultyCodes`."""
    return gather(FOLDER, subject, read_edition)


def edition_on(subject: str, day: date) -> Edition:
    """Return the edition in force on a day; before the first one, the first."""
    return in_force(editions(subject), day)


def gather(folder: str, subject: str, read: Callable[[dict[str, Any]], E]) -> tuple[E, ...]:
    """Return what the files of a subject say, by the day they begin; raise `FaultyCodes`."""
    return _gathered(texts(folder, subject), read)


@lru_cache(maxsize=MOST_KEPT)
def _gathered(found: tuple[str, ...], read: Callable[[dict[str, Any]], E]) -> tuple[E, ...]:
    return in_order(read(tomllib.loads(text)) for text in found)


def texts(folder: str, subject: str) -> tuple[str, ...]:
    """Return the files of a subject that count: those loaded, and the packaged ones beside them."""
    return _beside(packaged_texts(folder, subject), _loaded(subject))


@lru_cache(maxsize=MOST_KEPT)
def _beside(packaged: tuple[str, ...], loaded: tuple[str, ...]) -> tuple[str, ...]:
    taken = {part for text in loaded for part in _name_and_start(text)}
    return (*(text for text in packaged if not taken & _name_and_start(text)), *loaded)


def _name_and_start(text: str) -> set[object]:
    facts = tomllib.loads(text)
    return {facts["edition"], facts["starts_on"]}


@cache
def packaged_texts(folder: str, subject: str) -> tuple[str, ...]:
    """Return the files of a subject that come with the package, by their names."""
    package, _, inside = folder.partition(":")
    found = [
        (each.name, each.read_text(encoding="utf-8"))
        for each in (files(package) / inside / subject).iterdir()
        if each.name.endswith(".toml")
    ]
    return tuple(text for _, text in sorted(found))


def in_force(found: Sequence[E], day: date) -> E:
    """Return the edition in force on a day; before the first one, the first."""
    return next((each for each in reversed(found) if each.starts_on <= day), found[0])


def read_edition(facts: dict[str, Any]) -> Edition:
    """Read one file; raise `FaultyCodes` where it says two things of one code or nothing."""
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


def in_order(found: Iterable[E]) -> tuple[E, ...]:
    """Return editions by the day they begin; raise `FaultyCodes` where two begin on one day."""
    ordered = tuple(sorted(found, key=lambda each: each.starts_on))
    if len({each.starts_on for each in ordered}) != len(ordered) or not ordered:
        message = "There is no edition, or two begin on one day"
        raise FaultyCodes(message)
    return ordered
