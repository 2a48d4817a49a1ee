"""What differs between two frozen states of what people are asked, word by word?"""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TEXTS = {
    "title": "Title",
    "purpose": "What the consultation is for",
    "overview": "Overview",
    "still_open": "What is still open",
    "department": "Department or service",
    "who_was_consulted": "Who is consulted",
    "method": "How people are consulted",
    "related": "Related consultations",
    "privacy_notice": "Privacy notice",
    "contact_name": "Who to ask",
    "contact_lines": "Postal address",
    "contact_telephone": "Telephone number",
    "contact_email": "Email address",
    "opens_at": "Opens",
    "closes_at": "Closes",
}
PARTS = {
    "options": ("Option", "key", "label"),
    "categories": ("Category", "key", "label"),
    "questions": ("Question", "code", "wording"),
    "events": ("Event", "title", "title"),
    "documents": ("Document", "sha256", "title"),
}
"""The lists of a frozen set-up: what one item is called, what it is known by, what names it."""

FIELDS = {
    "label": "name",
    "wording": "question",
    "help": "help",
    "is_required": "must be answered",
    "is_withdrawn": "withdrawn",
    "is_exclusive": "rules out the others",
    "status_reason": "why it is set aside",
    "held_on": "date",
}
WORDS = re.compile(r"\s+|[^\s]+")


class DifferenceKind(StrEnum):
    """What happened to one thing between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


class SegmentKind(StrEnum):
    """Whether words stand in both texts, only in the later one, or only in the earlier one."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Segment:
    """Words in a row that share a fate."""

    kind: SegmentKind
    text: str


@dataclass(frozen=True)
class Difference:
    """One thing that differs: where, how, and the words of both."""

    kind: DifferenceKind
    where: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, kw_only=True)
class QuestionVersions:
    """In which versions a question was asked, for the report; numbers in rising order."""

    code: str
    wording: str
    versions: tuple[int, ...]
    of: int
    wordings: tuple[tuple[int, str], ...]

    @property
    def is_in_all(self) -> bool:
        """Whether everybody was asked it, in the same words."""
        return len(self.versions) == self.of and len(self.wordings) == 1


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """Return what differs between two frozen set-ups, in the order in which they are read."""
    found = list(_text_differences(TEXTS, "", before, after))
    for name in PARTS:
        found += _part_differences(name, before.get(name, ()), after.get(name, ()))
    return tuple(found)


def word_by_word(before: str, after: str) -> tuple[Segment, ...]:
    """Return both texts as one row of segments: what stayed, what went, what came."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    found: list[Segment] = []
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal":
            found.append(Segment(SegmentKind.SAME, "".join(old[old_from:old_to])))
            continue
        if old_to > old_from:
            found.append(Segment(SegmentKind.REMOVED, "".join(old[old_from:old_to])))
        if new_to > new_from:
            found.append(Segment(SegmentKind.ADDED, "".join(new[new_from:new_to])))
    return tuple(found)


def asked_in(versions: Sequence[tuple[int, Mapping[str, Any]]]) -> tuple[QuestionVersions, ...]:
    """Return each question ever asked with the versions that asked it; `versions` in order."""
    wordings: dict[str, list[tuple[int, str]]] = {}
    for number, content in versions:
        for question in content.get("questions", ()):
            if not question.get("is_withdrawn", False):
                wordings.setdefault(question["code"], []).append((number, question["wording"]))
    return tuple(
        QuestionVersions(
            code=code,
            wording=asked[-1][1],
            versions=tuple(number for number, _ in asked),
            of=len(versions),
            wordings=tuple(_changes_only(asked)),
        )
        for code, asked in wordings.items()
    )


def _changes_only(asked: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    last = None
    for number, wording in asked:
        if wording != last:
            yield number, wording
        last = wording


def _text_differences(
    names: Mapping[str, str], place: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[Difference]:
    for name, label in names.items():
        old, new = _text(before.get(name)), _text(after.get(name))
        if old != new:
            where = f"{place}: {label}" if place else label
            yield Difference(DifferenceKind.CHANGED, where, word_by_word(old, new))


def _part_differences(
    name: str, before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> Iterator[Difference]:
    noun, key, title = PARTS[name]
    yield from _list_differences(noun, key, title, before, after)


def _list_differences(
    noun: str,
    key: str,
    title: str,
    before: Sequence[Mapping[str, Any]],
    after: Sequence[Mapping[str, Any]],
) -> Iterator[Difference]:
    old = {each[key]: each for each in before}
    new = {each[key]: each for each in after}
    for known, item in old.items():
        if known not in new:
            words = (Segment(SegmentKind.REMOVED, _text(item[title])),)
            yield Difference(DifferenceKind.REMOVED, noun, words)
    for known, item in new.items():
        if known not in old:
            words = (Segment(SegmentKind.ADDED, _text(item[title])),)
            yield Difference(DifferenceKind.ADDED, noun, words)
            continue
        yield from _item_differences(f"{noun} “{_text(item[title])}”", old[known], item)


def _item_differences(
    place: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[Difference]:
    if after.get("is_withdrawn") and not before.get("is_withdrawn"):
        yield Difference(DifferenceKind.WITHDRAWN, place, ())
    plain = {
        name: FIELDS.get(name, name.replace("_", " "))
        for name in dict.fromkeys((*before, *after))
        if name not in {"choices", "is_withdrawn"}
    }
    yield from _text_differences(plain, place, before, after)
    choices = before.get("choices", ()), after.get("choices", ())
    for each in _list_differences("Choice", "code", "label", *choices):
        yield Difference(each.kind, f"{place}: {each.where}", each.segments)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "\n".join(_text(each) for each in value)
    return str(value)
