"""Does a record bear the name of the worker who looks at it?

A name is all that is known of a worker here, so this says whether to look again, never that two
people are related.
"""

from collections.abc import Iterable

from waymark.people.rules.names import LONGEST_WORD, fold
from waymark.people.rules.vocabulary import AlertKind

MOST_ALERTS_A_SEARCH = 5
"""A search that finds more of the worker's own name was for a common name, not for somebody."""


def family_word(worker: str) -> str:
    """Return the word of a worker's name that a relative's family name would hold; empty for none.

    The last one, as names are written in England; of a compound name its last word.
    """
    words = _words(worker)
    return words[-1] if words else ""


def alert_kind(*, worker: str, names: Iterable[tuple[str, str]]) -> AlertKind | None:
    """Return whether the names of a record are the worker's own, or those of their family.

    `names` are folded words, family and given, as people are searched by. Earlier names count.
    """
    *given, family = _words(worker) or [""]
    if not family:
        return None
    found = list(names)
    if any(pair in found for pair in _own(family, given)):
        return AlertKind.OWN_RECORD
    if any(family == each for each, _ in found):
        return AlertKind.OWN_FAMILY
    return None


def _own(family: str, given: list[str]) -> list[tuple[str, str]]:
    """The pairs that are the worker's own name; somebody with a single name has it as a given."""
    return [(family, each) for each in given] or [("", family)]


def _words(worker: str) -> list[str]:
    # Not `words_of`, which has each word once: a given and a family name may be the same.
    return [word[:LONGEST_WORD] for word in fold(worker).split() if not word.isdecimal()]
