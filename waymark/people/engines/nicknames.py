"""Which given names may one person be called by? From a list of our own, one group a line."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LIST = Path(__file__).with_name("nicknames.txt")


def names_like(word: str) -> frozenset[str]:
    """Return the other folded words by which somebody called so may be known; often none."""
    return _by_word().get(word, frozenset())


def groups_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the groups of the list; a line that begins with # says what follows."""
    return tuple(tuple(line.split()) for line in text.splitlines() if line[:1] not in {"", "#"})


@cache
def _by_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for group in groups_of(LIST.read_text(encoding="utf-8")):
        for word in group:
            found[word].update(group)
    return {word: frozenset(others - {word}) for word, others in found.items()}
