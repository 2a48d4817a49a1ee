"""What may an answer to one question hold, and how is a code read that somebody wrote down?"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from waymark.consultations.rules.stages import fits_question
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind, RespondentKind

CODE_LETTERS = "2346789CDFGHJKMPQRTVWXY"
"""No letter that is taken for another when written down, and no vowel to make a word with."""

RECEIPT_LENGTH = 8
TOKEN_LENGTH = 16
LONGEST_ANSWER = 10_000
LONGEST_NAME = 200


@dataclass(frozen=True, kw_only=True)
class AskedChoice:
    """One answer that can be ticked; an exclusive one excludes the others."""

    code: str
    label: str
    hint: str = ""
    is_exclusive: bool = False


@dataclass(frozen=True, kw_only=True)
class AskedQuestion:
    """One question as it is put to somebody, with its place among the others."""

    number: int
    code: str
    kind: QuestionKind
    wording: str
    help: str = ""
    is_required: bool = False
    choices: tuple[AskedChoice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Given:
    """What somebody answered to one question; both empty where they passed it over."""

    choices: tuple[str, ...] = ()
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether the question was passed over."""
        return not self.choices and not self.text.strip()


@dataclass(frozen=True, kw_only=True)
class About:
    """For whom somebody answers: the key of their category is empty where none is asked."""

    kind: RespondentKind
    body_name: str = ""
    category: str = ""


@dataclass(frozen=True, kw_only=True)
class Reach:
    """How somebody may be reached, and whether their words may be published."""

    publication: str
    name: str = ""
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class Answers:
    """Everything that somebody has answered up to now; None is a page not yet filled in."""

    about: About | None
    given: Mapping[str, Given]
    reach: Reach | None

    def to(self, question: AskedQuestion) -> Given:
        """Return the answer to one question."""
        return self.given.get(question.code, Given())


def fault_in_answer(question: AskedQuestion, given: Given) -> str:
    """Return the sentence that says what is wrong with an answer; empty where nothing is."""
    if given.is_empty:
        return _unanswered(question) if question.is_required else ""
    known = {choice.code for choice in question.choices}
    if not known.issuperset(given.choices) or len(set(given.choices)) < len(given.choices):
        return "Choose from the answers on this page"
    if not fits_question(question.kind, chosen=len(given.choices), has_text=bool(given.text)):
        return "Choose one answer only"
    if len(given.text) > LONGEST_ANSWER:
        excess = len(given.text) - LONGEST_ANSWER
        return f"Your answer is {excess:,} characters too long: shorten it"
    alone = [each for each in question.choices if each.is_exclusive and each.code in given.choices]
    if alone and len(given.choices) > 1:
        return f"Tick either “{alone[0].label}” or other answers, not both"
    return ""


def _unanswered(question: AskedQuestion) -> str:
    rules = QUESTION_RULES[question.kind]
    if rules.holds_several:
        return "Tick at least one answer"
    return "Choose an answer" if rules.has_choices else "Write an answer"


def missing_before_sending(
    *, questions: tuple[AskedQuestion, ...], categories: Collection[str], answers: Answers
) -> tuple[str, ...]:
    """Return what has to be put right before answers can be sent; empty when nothing is.

    `categories` are the keys of those to choose from.
    """
    missing = []
    about = answers.about
    if about is None or (categories and about.category not in categories):
        missing.append("About you: say who you are answering for")
    for question in questions:
        fault = fault_in_answer(question, answers.to(question))
        if fault:
            missing.append(f"Question {question.number}: {fault[:1].lower()}{fault[1:]}")
    if answers.reach is None:
        missing.append("Publishing your answers: say whether we may")
    return tuple(missing)


def bare_code(typed: str) -> str:
    """Return a code as it was given out, whatever spaces and small letters it was typed with."""
    return re.sub(r"[^0-9A-Z]", "", typed.upper())


def spaced_code(code: str) -> str:
    """Return a code in groups of four, as people read it."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))
