"""How is an answer on paper typed with few keys, which are typed twice, and do both readings agree?

Sample and second person: "Data quality in manual entry" is common practice; the shares are settings
of this product, stated on the page and in the report.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from enum import StrEnum
from math import ceil
from typing import Protocol

from waymark.consultations.rules.answering import AskedQuestion, Given, fault_in_answer
from waymark.consultations.rules.response_file import fold
from waymark.consultations.rules.vocabulary import (
    QUESTION_RULES,
    Channel,
    ExclusionReason,
    QuestionKind,
    ResponseStatus,
)
from waymark.core.figures import Direction, Figure

ENTERED_BY_OFFICERS = (
    Channel.PAPER_FORM,
    Channel.LETTER,
    Channel.EMAIL,
    Channel.TELEPHONE,
    Channel.EVENT_SHEET,
    Channel.SOCIAL_MEDIA,
)
"""The ways of answering that end with an officer at a keyboard."""

SAMPLED_OF_HUNDRED = 10
ALL_CLOSED_BELOW = 200
ENTERED_KINDS = frozenset(
    {
        QuestionKind.SINGLE_CHOICE,
        QuestionKind.MULTIPLE_CHOICE,
        QuestionKind.AGREEMENT,
        QuestionKind.OPEN_TEXT,
    }
)

_WORDS = re.compile(r"[^\W_]+")
_BETWEEN_LISTED = re.compile(r"[,;]+")


class EntryState(StrEnum):
    """How far a bundle of paper has come."""

    OPEN = "open"  # forms are typed in
    CHECKING = "checking"  # a second person types the sampled ones again
    CHECKED = "checked"


ENTRY_MOVES: dict[EntryState, frozenset[EntryState]] = {
    EntryState.OPEN: frozenset({EntryState.CHECKING}),
    EntryState.CHECKING: frozenset({EntryState.OPEN, EntryState.CHECKED}),
    EntryState.CHECKED: frozenset(),
}


class Sample(StrEnum):
    """Which answers of a form are typed a second time."""

    NONE = "none"
    CLOSED = "closed"
    ALL = "all"


class Settled(StrEnum):
    """Which reading of an answer is right."""

    FIRST = "first"
    SECOND = "second"
    TYPED = "typed"  # neither: what the form says was typed afresh


class NotRead(ValueError):
    """What was typed is no answer to the question; the message says why and what to type."""


class Coded(Protocol):
    """Anything with a code and words of its own: a choice, a category."""

    @property
    def code(self) -> str: ...

    @property
    def label(self) -> str: ...


# Typing -----------------------------------------------------------------------------------------


def pick_one(things: Sequence[Coded], typed: str, *, digits_are_places: bool = True) -> str:
    """Return the code of what was meant: by its code, its words, its place or its first letters.

    Raises `NotRead` for nothing that is there, and for letters that several begin with.
    """
    word = fold(typed)
    for each in things:
        if word in {fold(each.code), fold(each.label)}:
            return each.code
    if digits_are_places and word.isdecimal() and len(word) < 5:
        place = int(word)
        if 1 <= place <= len(things):
            return things[place - 1].code
        raise NotRead(f"There is no {place}. Type a number from 1 to {len(things)}")
    near = [
        each for each in things if fold(each.label).startswith(word) or fold(each.code) == word
    ] or [each for each in things if fold(each.code).startswith(word)]
    if len(near) == 1:
        return near[0].code
    if near:
        names = " and ".join(f"“{each.label}”" for each in near[:3])
        raise NotRead(f"“{typed.strip()}” can mean {names}. Type more letters, or the number")
    raise NotRead(f"“{typed.strip()}” is none of the answers. Type its number or its first letters")


def pick_several(things: Sequence[Coded], typed: str) -> tuple[str, ...]:
    """Return the codes of what was listed, in the order of the things, each once.

    Listed with commas or semicolons between; without any, with spaces between.
    """
    words = _BETWEEN_LISTED.split(typed) if _BETWEEN_LISTED.search(typed) else typed.split()
    if len(words) > 1 and not _BETWEEN_LISTED.search(typed):
        words = _whole_or_parts(things, typed, words)
    picked = {pick_one(things, word) for word in words if word.strip()}
    return tuple(each.code for each in things if each.code in picked)


def _whole_or_parts(things: Sequence[Coded], typed: str, words: list[str]) -> list[str]:
    """Words with spaces between can be one label of several words."""
    try:
        pick_one(things, typed, digits_are_places=False)
    except NotRead:
        return words
    return [typed]


def read_typed(question: AskedQuestion, typed: str) -> Given:
    """Return the answer that was typed; nothing typed is no answer. Raises `NotRead`.

    A required question may stay empty: the paper may have nothing there.
    """
    if not typed.strip():
        return Given()
    rules = QUESTION_RULES[question.kind]
    if question.kind not in ENTERED_KINDS:
        raise NotRead("Answers to this question cannot be typed in here")
    if not rules.has_choices:
        given = Given(text=typed.strip())
    elif rules.holds_several:
        given = Given(choices=pick_several(question.choices, typed))
    else:
        given = Given(choices=(pick_one(question.choices, typed),))
    fault = fault_in_answer(question, given)
    if fault:
        raise NotRead(fault)
    return given


def typed_again(question: AskedQuestion, given: Given) -> str:
    """Return what to type for an answer, as `read_typed` reads it."""
    if given.text:
        return given.text
    places = {choice.code: str(place) for place, choice in enumerate(question.choices, start=1)}
    return " ".join(places[code] for code in given.choices if code in places)


def in_words(question: AskedQuestion, given: Given) -> str:
    """Return an answer as people read it."""
    if given.is_empty:
        return "No answer"
    labels = {choice.code: choice.label for choice in question.choices}
    return given.text or "; ".join(labels.get(code, code) for code in given.choices)


# Lateness ---------------------------------------------------------------------------------------


def is_late_on(received_on: date, *, closes_on: date | None) -> bool:
    """Whether what came on a day came after closing; the day of entry does not matter."""
    return closes_on is not None and received_on > closes_on


def standing_when_entered(
    *, is_late: bool, is_late_counted: bool, is_blank: bool
) -> tuple[ResponseStatus, ExclusionReason | None]:
    """Return whether a form counts, by the consultation's policy on late ones, and why not."""
    if is_blank:
        return ResponseStatus.EXCLUDED, ExclusionReason.BLANK
    if is_late and not is_late_counted:
        return ResponseStatus.EXCLUDED, ExclusionReason.LATE
    return ResponseStatus.ACCEPTED, None


# The second reading -----------------------------------------------------------------------------


def is_closed_kind(kind: QuestionKind) -> bool:
    """Whether an answer is picked rather than written."""
    return not QUESTION_RULES[kind].holds_text


def choose_sample(keys: Collection[str], *, seed: str, forms: int) -> dict[str, Sample]:
    """Return which forms of a bundle are typed again, and how much of them.

    One in ten, at least one, with everything on it; all of them, without what was written in
    words, while the consultation has fewer than 200 `forms`. Which ones follows from the `seed`,
    so that nobody chooses them.
    """
    number = ceil(len(keys) * SAMPLED_OF_HUNDRED / 100)
    drawn = sorted(keys, key=lambda key: hashlib.sha256(f"{seed}/{key}".encode()).digest())
    whole = set(drawn[:number])
    rest = Sample.CLOSED if forms < ALL_CLOSED_BELOW else Sample.NONE
    return {key: Sample.ALL if key in whole else rest for key in keys}


def is_read_again(kind: QuestionKind, sample: Sample) -> bool:
    """Whether a question of this kind is typed again on a form sampled so."""
    return sample is Sample.ALL or (sample is Sample.CLOSED and is_closed_kind(kind))


def agree(first: Given, second: Given) -> bool:
    """Whether two readings say the same; spacing, capitals and punctuation of words aside."""
    words = (_WORDS.findall(each.text.lower()) for each in (first, second))
    return set(first.choices) == set(second.choices) and next(words) == next(words)


def total_rate(rates: Iterable[Figure]) -> Figure:
    """How many readings differed, of all compared: counts added, never shares averaged."""
    known = list(rates)
    return Figure(
        numerator=sum(each.numerator for each in known),
        base=sum(each.base for each in known),
        direction=Direction.TOTAL,
    )
