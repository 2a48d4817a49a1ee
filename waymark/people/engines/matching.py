"""How like the names that somebody bears are the words that were typed?"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from waymark.people.engines.nicknames import names_like
from waymark.people.engines.sounds import sound_of
from waymark.people.rules.asking import FEWEST_LETTERS
from waymark.people.rules.names import Pair, is_one_edit_apart

FEWEST_WORDS = 2
"""So many words of a long name must fit; middle names are often left out of a record."""


class Likeness(IntEnum):
    """In what way a typed word stands for a kept one, the closest first."""

    SAME = 0
    BEGINS = 1
    ONE_LETTER_APART = 2
    SHORT_FORM = 3
    SOUND = 4


@dataclass(frozen=True, order=True)
class NameMatch:
    """How the typed words fit somebody's names; the smaller, the better."""

    missing: int
    worst: Likeness
    total: int
    is_old: bool
    kinds: frozenset[Likeness] = field(compare=False)


def likeness(typed: str, kept: str) -> Likeness | None:
    """Return the closest way in which a typed word stands for a kept one, if any."""
    if not kept:
        return None
    if typed == kept:
        return Likeness.SAME
    if kept.startswith(typed):
        return Likeness.BEGINS
    if len(typed) < FEWEST_LETTERS:
        return None
    if is_one_edit_apart(typed, kept):
        return Likeness.ONE_LETTER_APART
    if kept in names_like(typed):
        return Likeness.SHORT_FORM
    sound = sound_of(typed)
    return Likeness.SOUND if sound and sound == sound_of(kept) else None


def match_name(words: tuple[str, ...], pairs: Iterable[Pair]) -> NameMatch | None:
    """Return how the words fit the words of somebody's names, in whatever order; None for not.

    Each typed word stands for another kept one. A word that only an old name holds makes the match
    an old one.
    """
    kept: dict[str, bool] = {}
    for pair in pairs:
        for word in (pair.family, pair.given):
            kept[word] = kept.get(word, False) or pair.is_current
    ways = sorted(
        (way, not is_current, place, word)
        for place, typed in enumerate(words)
        for word, is_current in kept.items()
        if (way := likeness(typed, word)) is not None
    )
    chosen: dict[int, Likeness] = {}
    used: set[str] = set()
    is_old = False
    for way, old, place, word in ways:
        if place not in chosen and word not in used:
            chosen[place] = way
            used.add(word)
            is_old = is_old or old
    if not chosen or len(chosen) < min(len(words), FEWEST_WORDS):
        return None
    return NameMatch(
        missing=len(words) - len(chosen),
        worst=max(chosen.values()),
        total=sum(chosen.values()),
        is_old=is_old,
        kinds=frozenset(chosen.values()),
    )
