"""Do two authorities ask the same, and which lines of what they ask differ?

A twin consultation is held by two authorities at the same time with the same questions. What has
to be the same is what people answer: title, purpose, options and questions. Who is asked, contacts,
dates and events are each authority's own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from waymark.consultations.rules.vocabulary import ChoiceRole, Sensitivity

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

    Contacts, dates, papers, events and who was asked stay with their authority, and so does what
    is asked no longer.
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
            _common_question(each)
            for each in content.get("questions", ())
            if not each.get("is_withdrawn")
        ],
    }


def _common_question(question: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "code": question["code"],
        **{name: str(question.get(name, "")) for name in QUESTION_TEXTS},
        "is_required": bool(question.get("is_required")),
        "asks_options": bool(question.get("asks_options")),
        "sensitivity": str(question.get("sensitivity") or Sensitivity.NORMAL),
        "settings": dict(question.get("settings") or {}),
        "shown_if": dict(question.get("shown_if") or {}),
        "choices": [
            {
                "code": choice["code"],
                "label": str(choice["label"]),
                "is_exclusive": bool(choice.get("is_exclusive")),
                "role": str(choice.get("role") or ChoiceRole.ORDINARY),
            }
            for choice in question.get("choices", ())
            if not choice.get("is_withdrawn")
        ],
        "rows": [
            {"code": row["code"], "label": str(row["label"]), "weight": row.get("weight")}
            for row in question.get("rows", ())
        ],
    }


def own_choices(
    question: Mapping[str, Any], options: Sequence[Mapping[str, Any]]
) -> tuple[Mapping[str, Any], ...]:
    """The choices of a question that are none of the options; all where it does not ask them."""
    keys = {each["key"] for each in options} if question["asks_options"] else set()
    return tuple(each for each in question["choices"] if each["code"] not in keys)


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
        yield from _question_lines(number, question, common)


def _question_lines(
    number: int, question: Mapping[str, Any], common: Mapping[str, Any]
) -> Iterator[TwinLine]:
    key, named = f"question:{question['code']}", f"Question {number}"
    for name, label in QUESTION_TEXTS.items():
        if question[name].strip():
            text = question[name].strip()
            shown = text.replace("_", " ") if name == "kind" else text
            yield TwinLine(key=f"{key}:{name}", label=f"{named}, {label}", text=shown)
    if question["is_required"]:
        yield TwinLine(key=f"{key}:required", label=named, text="must be answered")
    if question["sensitivity"] == Sensitivity.EQUALITY:
        yield TwinLine(key=f"{key}:sensitivity", label=named, text="asked for equality monitoring")
    for place, row in enumerate(question["rows"], start=1):
        weight = f" (weight {row['weight']})" if row["weight"] else ""
        yield TwinLine(
            key=f"{key}:row:{row['code']}",
            label=f"{named}, row {place}",
            text=f"{row['label'].strip()}{weight}",
        )
    for place, choice in enumerate(own_choices(question, common["options"]), start=1):
        exclusive = " (excludes the others)" if choice["is_exclusive"] else ""
        yield TwinLine(
            key=f"{key}:choice:{choice['code']}",
            label=f"{named}, answer {place}",
            text=f"{choice['label'].strip()}{exclusive}{_role_words(choice['role'])}",
        )
    for name, value in sorted(question["settings"].items()):
        yield TwinLine(key=f"{key}:setting:{name}", label=f"{named}, {name}", text=str(value))
    if question["shown_if"]:
        yield TwinLine(
            key=f"{key}:shown_if",
            label=f"{named}, shown",
            text=_showing_words(question["shown_if"], common["questions"]),
        )


def _role_words(role: str) -> str:
    """What a choice stands for, where that is not told by its being a choice."""
    words = role.replace("_", " ").replace("dont", "don't")
    return "" if role == ChoiceRole.ORDINARY else f" (counts as {words})"


def _showing_words(rule: Mapping[str, Any], questions: Sequence[Mapping[str, Any]]) -> str:
    """A rule in words; what it names and is not there is named by its code."""
    found = next((each for each in questions if each["code"] == rule["question"]), None)
    labels = {each["code"]: each["label"] for each in found["choices"]} if found else {}
    wording = found["wording"] if found else rule["question"]
    answers = " or ".join(f"“{labels.get(code, code)}”" for code in sorted(rule["choices"]))
    return f"only after {answers} to “{wording}”"
