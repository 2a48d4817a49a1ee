"""What stands on a form that is filled in by hand, from the same definition as the pages?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind, Sensitivity
from waymark.consultations.rules.wordings import EASY_READ, ENGLISH, LANGUAGES, worded_content

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
FIXED = {
    "before": "Before you begin",
    "closes": "We have to receive this form by this day:",
    "send_to": "Send this form to:",
    "online": "You can answer online instead:",
    "qr": "QR code that leads to the address beside it",
    "options": "The options",
    "about": "About you",
    "category": "Who are you answering as? Tick one box.",
    "body": "Write the name of your organisation, if you answer for one:",
    "answers": "Your answers",
    "row": "Row",
    "publish": "May we publish your answers?",
    "publish_help": "Tick one box. We count your answers whichever you tick.",
    "reach": "If we may reach you, write your name and your email address here. "
    "We keep them apart from your answers.",
    "privacy": "How we use what you tell us",
}
"""What stands on every form, whatever is asked."""


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
    """Everything that stands on the form; `warning` says when it is an older version or a draft.

    `notice` says that some texts are still in English. `fixed` is what stands on every form.
    """

    tag: str
    direction: str
    title: str
    purpose: str
    version: str
    warning: str
    notice: str
    closes: str
    send_to: tuple[str, ...]
    privacy: str
    options: tuple[tuple[str, str], ...]
    categories: tuple[str, ...]
    questions: tuple[FormQuestion, ...]
    permissions: tuple[str, ...]
    fixed: Mapping[str, str]


def paper_texts(
    kinds: set[QuestionKind], permissions: Mapping[str, str]
) -> dict[str, tuple[str, str]]:
    """Return what is put in other words for paper only: its key, where it stands, its English.

    `kinds` are those of the questions asked, `permissions` what people allow to be published.
    """
    hands = {
        f"paper.by_hand.{kind}": ("Form to print: how to answer", BY_HAND[kind])
        for kind in BY_HAND
        if kind in kinds
    }
    return (
        {f"paper.{name}": ("Form to print", english) for name, english in FIXED.items()}
        | hands
        | {
            f"paper.permission.{code}": ("Form to print: box to tick", label)
            for code, label in permissions.items()
        }
    )


def printed_form(
    content: Mapping[str, Any],
    *,
    version: str,
    warning: str,
    closes_on: date | None,
    permissions: Mapping[str, str],
    language: str = ENGLISH,
    words: Mapping[str, str] | None = None,
    is_complete: bool = True,
) -> PrintedForm:
    """Return the form for a set-up as plain values, which a version keeps.

    Questions about equality are left out: on the same paper they would be joined to the answers.
    Where `words` lack a text of the language the English one stands, and the form says so unless
    it `is_complete`.
    """
    said = words or {}
    worded = worded_content(content, said)
    asked = [
        each
        for each in worded["questions"]
        if not each.get("is_withdrawn")
        and each.get("sensitivity", Sensitivity.NORMAL) != Sensitivity.EQUALITY
    ]
    lines = worded.get("contact_lines", "").splitlines()
    reach = [worded.get("contact_name", ""), *lines]
    reach += [worded.get("contact_telephone", ""), worded.get("contact_email", "")]
    found = LANGUAGES[language]
    fixed = {name: said.get(f"paper.{name}", english) for name, english in FIXED.items()}
    return PrintedForm(
        tag=found.tag,
        direction=found.direction,
        title=worded["title"],
        purpose=worded["purpose"],
        version=version if language == ENGLISH else f"{version}, {found.name}",
        warning=warning,
        notice=""
        if is_complete
        else f"Some texts are not in {found.name} yet. They are in English.",
        closes=_closes(closes_on, language=language, words=fixed["closes"]),
        send_to=tuple(line for line in reach if line.strip()),
        privacy=worded["privacy_notice"],
        options=tuple(
            (each["label"], each["description"])
            for each in worded["options"]
            if each.get("status", "live") == "live"
        ),
        categories=tuple(each["label"] for each in worded["categories"]),
        questions=tuple(_question(number, each, said) for number, each in enumerate(asked, 1)),
        permissions=tuple(
            said.get(f"paper.permission.{code}", label) for code, label in permissions.items()
        ),
        fixed=fixed,
    )


def _closes(day: date | None, *, language: str, words: str) -> str:
    """Say until when; in another language by numbers, as the names of days are English."""
    if day is None:
        return ""
    if language in {ENGLISH, EASY_READ}:
        return f"We have to receive this form by {day:%A} {day.day} {day:%B %Y}."
    return f"{words} {day:%d/%m/%Y}"


def _question(number: int, asked: Mapping[str, Any], words: Mapping[str, str]) -> FormQuestion:
    kind = QuestionKind(asked["kind"])
    rules = QUESTION_RULES[kind]
    settings = {"total": 100, "least": 0, "most": 5} | {
        name: value for name, value in asked.get("settings", {}).items() if value not in {None, ""}
    }
    by_hand = words.get(f"paper.by_hand.{kind}", BY_HAND.get(kind, ""))
    # Not by format: whoever words it may write a brace.
    for name in ("total", "least", "most"):
        by_hand = by_hand.replace(f"{{{name}}}", str(settings[name]))
    return FormQuestion(
        number=number,
        code=asked["code"],
        wording=asked["wording"],
        help=asked["help"],
        by_hand=by_hand,
        boxes=tuple(
            each["label"]
            for each in asked["choices"]
            if rules.has_choices and not each.get("is_withdrawn")
        ),
        rows=tuple(each["label"] for each in asked["rows"] if rules.has_rows),
        holds_numbers=rules.has_choices and rules.holds_number,
        lines=_lines(kind),
    )


def _lines(kind: QuestionKind) -> int:
    if kind is QuestionKind.OPEN_TEXT:
        return LINES_FOR_WORDS
    return 1 if kind in {QuestionKind.NUMBER, QuestionKind.DATE, QuestionKind.POSTCODE} else 0
