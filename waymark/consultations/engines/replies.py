"""What of a language model's reply may be believed? Only what names what it was given, once."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LONGEST_NAME = 120
LONGEST_DESCRIPTION = 1000

Mapped = dict[str, list[tuple[str, float]]]


@dataclass(frozen=True)
class Proposed:
    """A theme that a model named, with the answers it said raise it."""

    name: str
    description: str
    answer_ids: tuple[str, ...]


def _entries(reply: Any, name: str) -> list[Mapping[str, Any]]:
    listed = reply.get(name) if isinstance(reply, Mapping) else None
    return (
        [each for each in listed if isinstance(each, Mapping)] if isinstance(listed, list) else []
    )


def _words(value: Any, longest: int) -> str:
    return " ".join(value.split())[:longest] if isinstance(value, str) else ""


def _strings(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _once(entries: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The entries whose id stands there once: of two that contradict, neither is believed."""
    named = [each for each in entries if isinstance(each.get("id"), str)]
    seen = Counter(each["id"] for each in named)
    return [each for each in named if seen[each["id"]] == 1]


def read_proposed(reply: Any, names: Mapping[str, str]) -> list[Proposed]:
    """Themes with the answers that were sent; `names` leads from the name sent to the id."""
    themes = {}
    for each in _entries(reply, "themes"):
        key, name = each.get("key"), _words(each.get("name"), LONGEST_NAME)
        if isinstance(key, str) and name and key not in themes:
            themes[key] = (name, _words(each.get("description"), LONGEST_DESCRIPTION))
    held: dict[str, list[str]] = {key: [] for key in themes}
    for each in _once(_entries(reply, "answers")):
        if each["id"] in names:
            for key in dict.fromkeys(_strings(each.get("theme_keys"))):
                if key in held:
                    held[key].append(names[each["id"]])
    return [
        Proposed(name=name, description=description, answer_ids=tuple(held[key]))
        for key, (name, description) in themes.items()
        if held[key]
    ]


def read_condensed(reply: Any, listed: Mapping[str, Proposed]) -> list[Proposed]:
    """Themes put together; one that the reply forgets or names twice stays as it was."""
    entries = _entries(reply, "themes")
    seen = Counter(key for each in entries for key in set(_strings(each.get("ids"))))
    taken: set[str] = set()
    found = []
    for each in entries:
        own = [key for key in listed if key in _strings(each.get("ids")) and seen[key] == 1]
        name = _words(each.get("name"), LONGEST_NAME)
        if not own or not name:
            continue
        taken.update(own)
        together = dict.fromkeys(key for one in own for key in listed[one].answer_ids)
        found.append(
            Proposed(
                name=name,
                description=_words(each.get("description"), LONGEST_DESCRIPTION),
                answer_ids=tuple(together),
            )
        )
    return found + [theme for key, theme in listed.items() if key not in taken]


def read_mapped(reply: Any, *, names: Mapping[str, str], keys: set[str]) -> Mapped:
    """The themes of each answer that was sent, best first; an entry with any lie in it is left out.

    Left out: an id that was not sent or comes twice, a theme that does not exist or comes twice,
    a score that is no number from 0 to 1.
    """
    found: Mapped = {}
    for each in _once(_entries(reply, "answers")):
        if each["id"] not in names or not isinstance(each.get("themes"), list):
            continue
        themes = _scored(each["themes"], keys)
        if themes is not None:
            found[names[each["id"]]] = themes
    return found


def _scored(listed: Sequence[Any], keys: set[str]) -> list[tuple[str, float]] | None:
    themes: dict[str, float] = {}
    for each in listed:
        key = each.get("key") if isinstance(each, Mapping) else None
        score = each.get("score") if isinstance(each, Mapping) else None
        if not isinstance(key, str) or key not in keys or key in themes:
            return None
        if isinstance(score, bool) or not isinstance(score, int | float):
            return None
        if not math.isfinite(score) or not 0 <= score <= 1:
            return None
        themes[key] = float(score)
    return sorted(themes.items(), key=lambda pair: (-pair[1], pair[0]))
