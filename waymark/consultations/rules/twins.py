"""Do two authorities ask the same, and which lines of what they ask differ?

A twin consultation is held by two authorities at the same time with the same questions. What has
to be the same is what people answer: title, purpose, options and questions. Who is asked, contacts,
dates and events are each authority's own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

COMMON_TEXTS = {"title": "Title", "purpose": "What it is for", "overview": "Overview"}
OPTION_TEXTS = {
    "label": "label",
    "description": "description",
    "costs": "costs",
    "benefits": "benefits",
    "risks": "risks",
}
QUESTION_TEXTS = {"wording": "wording", "help": "help", "kind": "kind"}


@dataclass(frozen=True, kw_only=True)
class TwinLine:
    """One line of what is asked; `key` is the same on both sides."""

    key: str
    label: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A line that the two sides do not have alike; an empty side does not have it."""

    key: str
    label: str
    ours: str
    theirs: str


def twin_lines(content: Mapping[str, Any]) -> tuple[TwinLine, ...]:
    """What two authorities have in common, line by line, from a frozen set-up."""
    return tuple(_lines(content))


def common_content(content: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a frozen set-up that is offered to a twin, and nothing else of it.

    Contacts, dates, papers, events and who was asked stay with their authority.
    """
    return {
        **{name: str(content.get(name, "")) for name in COMMON_TEXTS},
        "options": [
            {"key": each["key"], **{name: str(each.get(name, "")) for name in OPTION_TEXTS}}
            for each in content.get("options", ())
        ],
        "categories": [
            {name: str(each.get(name, "")) for name in ("key", "label", "description")}
            for each in content.get("categories", ())
        ],
        "questions": [
            {
                "code": each["code"],
                **{name: str(each.get(name, "")) for name in QUESTION_TEXTS},
                "is_required": bool(each.get("is_required")),
                "asks_options": bool(each.get("asks_options")),
                "choices": [
                    {
                        "code": choice["code"],
                        "label": str(choice["label"]),
                        "is_exclusive": bool(choice.get("is_exclusive")),
                    }
                    for choice in each.get("choices", ())
                ],
            }
            for each in content.get("questions", ())
        ],
    }


def differences(ours: Sequence[TwinLine], theirs: Sequence[TwinLine]) -> tuple[Difference, ...]:
    """The lines that are not alike, in our order, then what only they have; empty when in step."""
    other = {line.key: line for line in theirs}
    own = {line.key: line for line in ours}
    found = [
        Difference(
            key=line.key,
            label=line.label,
            ours=line.text,
            theirs=other[line.key].text if line.key in other else "",
        )
        for line in ours
        if line.key not in other or other[line.key].text != line.text
    ]
    found += [
        Difference(key=line.key, label=line.label, ours="", theirs=line.text)
        for line in theirs
        if line.key not in own
    ]
    return tuple(found)


def _lines(content: Mapping[str, Any]) -> Iterator[TwinLine]:
    common = common_content(content)
    for name, label in COMMON_TEXTS.items():
        if common[name].strip():
            yield TwinLine(key=name, label=label, text=common[name].strip())
    for number, option in enumerate(common["options"], start=1):
        for name, label in OPTION_TEXTS.items():
            if option[name].strip():
                yield TwinLine(
                    key=f"option:{option['key']}:{name}",
                    label=f"Option {number}, {label}",
                    text=option[name].strip(),
                )
    for number, question in enumerate(common["questions"], start=1):
        yield from _question_lines(number, question)


def _question_lines(number: int, question: Mapping[str, Any]) -> Iterator[TwinLine]:
    key = f"question:{question['code']}"
    for name, label in QUESTION_TEXTS.items():
        if question[name].strip():
            text = question[name].strip()
            shown = text.replace("_", " ") if name == "kind" else text
            yield TwinLine(key=f"{key}:{name}", label=f"Question {number}, {label}", text=shown)
    if question["is_required"]:
        yield TwinLine(key=f"{key}:required", label=f"Question {number}", text="must be answered")
    if question["asks_options"]:
        return  # its choices are the options
    for place, choice in enumerate(question["choices"], start=1):
        exclusive = " (excludes the others)" if choice["is_exclusive"] else ""
        yield TwinLine(
            key=f"{key}:choice:{choice['code']}",
            label=f"Question {number}, answer {place}",
            text=f"{choice['label'].strip()}{exclusive}",
        )
