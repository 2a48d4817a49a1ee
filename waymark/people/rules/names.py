"""How is a name written so that it is found again, whoever types it and however?

Source of the scheme: dictionary search by deletions, "SymSpell"; here with one deletion, which
finds every word one letter apart: one wrong, one missing, one too many, two neighbours exchanged.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST_WORD = 60
MOST_PAIRS = 16
SHORTEST_TO_MISTYPE = 3
"""Words of fewer letters are too short to be found by another spelling."""

_LETTERS_WITHOUT_ACCENT = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
        "ħ": "h", "ı": "i", "ŋ": "n", "ʼ": "", "’": "", "‘": "", "'": "", "`": "", ".": "",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Name:
    """A name as given; either half may be empty. `is_current` is false for what was once true."""

    given: str
    family: str
    is_current: bool = True


@dataclass(frozen=True, order=True)
class Pair:
    """A folded word of the family name beside one of the given names; either may be empty."""

    family: str
    given: str
    is_current: bool


def fold(text: str) -> str:
    """Return lower-case words without accents, apostrophes or punctuation, one space apart."""
    # Twice: some letters have a small form only once they are spread, and spread again by it.
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return " ".join(_WORD.findall(plain.translate(_LETTERS_WITHOUT_ACCENT)))


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a name, each once, in order."""
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in fold(text).split()))


def sort_name(*, given: str, family: str) -> str:
    """Return what people are listed by: family name, then given names, folded."""
    return f"{fold(family)}, {fold(given)}".strip(", ") or given or family


def search_pairs(names: Iterable[Name]) -> tuple[Pair, ...]:
    """Return the pairs of words under which somebody with these names is found.

    A pair that a present name has counts as present. At most 16 pairs a name, the first words
    first.
    """
    present: dict[tuple[str, str], bool] = {}
    for name in names:
        givens = words_of(name.given) or ("",)
        families = words_of(name.family) or ("",)
        pairs = [(family, given) for given in givens for family in families][:MOST_PAIRS]
        for pair in pairs:
            present[pair] = present.get(pair, False) or name.is_current
    return tuple(
        Pair(family=family, given=given, is_current=is_current)
        for (family, given), is_current in present.items()
    )


def deletions(word: str) -> Iterator[str]:
    """Yield the word with each one of its letters left out, each result once."""
    if len(word) < SHORTEST_TO_MISTYPE:
        return
    yield from dict.fromkeys(word[:place] + word[place + 1 :] for place in range(len(word)))


def is_one_edit_apart(one: str, other: str) -> bool:
    """Whether one letter wrong, missing, too many or exchanged with its neighbour parts the two.

    Equal words are no edit apart.
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, other_rest = one[start:], other[start:]
    if len(one) == len(other):
        if rest[1:] == other_rest[1:]:
            return True
        return rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:]
    longer, shorter = (rest, other_rest) if len(rest) > len(other_rest) else (other_rest, rest)
    return longer[1:] == shorter
