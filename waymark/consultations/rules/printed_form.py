"""What stands on a form that is filled in by hand, from the same definition as the pages?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind, Sensitivity

LINES_FOR_WORDS = 8
BY_HAND = {
    QuestionKind.SINGLE_CHOICE: "Tick one box.",
    QuestionKind.MULTIPLE_CHOICE: "Tick as many boxes as you like.",
    QuestionKind.AGREEMENT: "Tick one box.",
    QuestionKind.RANKING: "Write 1 beside what comes first for you, 2 beside the next, and so on. "
    "You can leave some out.",
    QuestionKind.POINTS: "Share out {total} points: write a number beside each.",
    QuestionKind.MATRIX: "Tick one box in each row.",
    QuestionKind.NUMBER: "Write a number.",
    QuestionKind.DATE: "Write a day, a month and a year.",
    QuestionKind.POSTCODE: "Write a postcode, or its first half.",
    QuestionKind.CRITERIA: "Write a number from {least} to {most} into each box.",
    QuestionKind.FILE: "Send your file with this form, and write your name on it.",
}


@dataclass(frozen=True, kw_only=True)
class FormQuestion:
    """One question on paper.

    `boxes` are ticked or, where `holds_numbers`, written into. With `rows` they stand in a grid.
    `lines` is how many empty lines there are to write on.
    """

    number: int
    code: str
    wording: str
    help: str
    by_hand: str
    boxes: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    holds_numbers: bool = False
    lines: int = 0


@dataclass(frozen=True, kw_only=True)
class PrintedForm:
    """Everything that stands on the form; `warning` says when it is an older version or a draft."""

    title: str
    purpose: str
    version: str
    warning: str
    closes: str
    send_to: tuple[str, ...]
    privacy: str
    options: tuple[tuple[str, str], ...]
    categories: tuple[str, ...]
    questions: tuple[FormQuestion, ...]


def printed_form(
    content: Mapping[str, Any], *, version: str, warning: str, closes: str
) -> PrintedForm:
    """Return the form for a set-up as plain values, which a version keeps.

    Questions about equality are left out: on the same paper they would be joined to the answers.
    """
    asked = [
        each
        for each in content["questions"]
        if each.get("sensitivity", Sensitivity.NORMAL) != Sensitivity.EQUALITY
    ]
    lines = content.get("contact_lines", "").splitlines()
    reach = [content.get("contact_name", ""), *lines]
    reach += [content.get("contact_telephone", ""), content.get("contact_email", "")]
    return PrintedForm(
        title=content["title"],
        purpose=content.get("purpose", ""),
        version=version,
        warning=warning,
        closes=closes,
        send_to=tuple(line for line in reach if line.strip()),
        privacy=content.get("privacy_notice", ""),
        options=tuple(
            (each["label"], each["description"])
            for each in content.get("options", [])
            if each.get("status", "live") == "live"
        ),
        categories=tuple(each["label"] for each in content.get("categories", [])),
        questions=tuple(_question(number, each) for number, each in enumerate(asked, start=1)),
    )


def _question(number: int, asked: Mapping[str, Any]) -> FormQuestion:
    kind = QuestionKind(asked["kind"])
    rules = QUESTION_RULES[kind]
    settings = {"total": 100, "least": 0, "most": 5} | {
        name: value for name, value in asked.get("settings", {}).items() if value not in {None, ""}
    }
    return FormQuestion(
        number=number,
        code=asked["code"],
        wording=asked["wording"],
        help=asked.get("help", ""),
        by_hand=BY_HAND.get(kind, "").format(**settings),
        boxes=tuple(
            each["label"]
            for each in asked.get("choices", [])
            if rules.has_choices and not each.get("withdrawn_at")
        ),
        rows=tuple(each["label"] for each in asked.get("rows", []) if rules.has_rows),
        holds_numbers=rules.has_choices and rules.holds_number,
        lines=_lines(kind),
    )


def _lines(kind: QuestionKind) -> int:
    if kind is QuestionKind.OPEN_TEXT:
        return LINES_FOR_WORDS
    return 1 if kind in {QuestionKind.NUMBER, QuestionKind.DATE, QuestionKind.POSTCODE} else 0
