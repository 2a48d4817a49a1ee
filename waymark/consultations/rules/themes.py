"""When may a framework of themes be signed, and what should people look at before they do?

Guidance for consultation analysis: two people sign, 30 themes at most, none under 5 answers or a
thousandth, none alike, another look once more than a twentieth of the answers is “other”.
"""

import hashlib
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from waymark.consultations.rules.vocabulary import ThemeKind

MOST_THEMES = 30
FEWEST_ANSWERS = 5
FEWEST_PER_THOUSAND = 1
SHARED_ANSWERS_PER_CENT = 70
ALIKE = 0.9
OTHER_PER_CENT = 5
SECOND_CODED_ONE_IN = 10
SIGNATURES = 2
LONGEST_KEY = 40
STANDING = frozenset({ThemeKind.OTHER.value, ThemeKind.NO_REASON.value})


class Warn(StrEnum):
    """What a framework may be warned of."""

    MANY = "many"
    SMALL = "small"
    SHARED = "shared"
    ALIKE = "alike"
    OTHER = "other"


@dataclass(frozen=True)
class ThemeFacts:
    """What is known of one theme: its answers by id, in the framework or in the coding."""

    key: str
    name: str
    answers: frozenset[str]


@dataclass(frozen=True)
class ThemeWarning:
    """One thing to look at, with the themes it is about, by key, and the number it rests on."""

    kind: Warn
    themes: tuple[str, ...] = ()
    number: float = 0


def framework_warnings(
    themes: Sequence[ThemeFacts],
    *,
    answered: int,
    likeness: Mapping[tuple[str, str], float] | None = None,
) -> list[ThemeWarning]:
    """What to look at before signing; `likeness` is how alike two themes read, by pair of keys.

    The standing themes are never too small, nor like another.
    """
    found = []
    if len(themes) > MOST_THEMES:
        found.append(ThemeWarning(Warn.MANY, number=len(themes)))
    own = [theme for theme in themes if theme.key not in STANDING]
    for theme in own:
        count = len(theme.answers)
        if count < FEWEST_ANSWERS or 1000 * count < FEWEST_PER_THOUSAND * answered:
            found.append(ThemeWarning(Warn.SMALL, (theme.key,), count))
    for place, one in enumerate(own):
        for other in own[place + 1 :]:
            both = len(one.answers & other.answers)
            smaller = min(len(one.answers), len(other.answers))
            if smaller and 100 * both > SHARED_ANSWERS_PER_CENT * smaller:
                share = round(100 * both / smaller)
                found.append(ThemeWarning(Warn.SHARED, (one.key, other.key), share))
            near = (likeness or {}).get((one.key, other.key), 0.0)
            if near > ALIKE:
                found.append(ThemeWarning(Warn.ALIKE, (one.key, other.key), near))
    return found


def needs_revision(*, other: int, coded: int) -> bool:
    """Whether so many answers fit no theme that the framework should be looked at again."""
    return 100 * other > OTHER_PER_CENT * coded


def second_coded(answers: Iterable[str], *, salt: str) -> frozenset[str]:
    """The answers that a second person codes too: a tenth, rounded up, the same every time.

    Chosen by digest, so that nobody can tell from an answer whether it is among them.
    """
    order = sorted(set(answers), key=lambda key: hashlib.sha256(f"{salt}:{key}".encode()).digest())
    return frozenset(order[: math.ceil(len(order) / SECOND_CODED_ONE_IN)])


def in_reading_order(answers: Iterable[str], *, salt: str) -> list[str]:
    """The answers as they are handed out: mixed, the same every time.

    Whoever codes only a part has then coded a random sample, and its error can be stated.
    """
    return sorted(answers, key=lambda key: hashlib.sha256(f"{salt}#{key}".encode()).digest())


def theme_key(name: str, taken: Iterable[str]) -> str:
    """A short key for a theme made from its name, unlike those that are taken."""
    stem = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[: LONGEST_KEY - 4] or "theme"
    used, key, number = set(taken) | STANDING, stem, 2
    while key in used:
        key, number = f"{stem}_{number}", number + 1
    return key


def may_sign(*, signed_by: Sequence[int], user: int | None) -> bool:
    """Whether this person may sign: somebody by name, who has not signed already."""
    return user is not None and user not in signed_by and len(signed_by) < SIGNATURES


def followed(key: int, merged_into: Mapping[int, int | None]) -> int:
    """The theme into which a theme has been merged in the end; itself where it stands alone."""
    seen = {key}
    while (into := merged_into.get(key)) is not None and into not in seen:
        seen.add(into)
        key = into
    return key


def likeness(texts: Mapping[str, str]) -> dict[tuple[str, str], float]:
    """How alike each pair of texts reads, 0 to 1: the cosine of their runs of three letters."""
    runs = {key: _letter_runs(text) for key, text in texts.items()}
    lengths = {
        key: math.sqrt(sum(number * number for number in own.values())) for key, own in runs.items()
    }
    keys = list(runs)
    found = {}
    for place, one in enumerate(keys):
        for other in keys[place + 1 :]:
            shared = sum(number * runs[other][run] for run, number in runs[one].items())
            norm = lengths[one] * lengths[other]
            found[one, other] = shared / norm if norm else 0.0
    return found


def _letter_runs(text: str) -> Counter[str]:
    plain = f" {' '.join(text.casefold().split())} "
    return Counter(plain[place : place + 3] for place in range(len(plain) - 2))
