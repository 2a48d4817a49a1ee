"""How is an answer on paper typed with few keys, which are typed twice, and do both readings agree?

Sample and second person: "Data quality in manual entry" is common practice; the shares are settings
of this product, stated on the page and in the report.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from math import ceil
from typing import Protocol, TypeVar

from waymark.consultations.rules.answering import AskedQuestion, Cell, Given, fault_in_answer
from waymark.consultations.rules.response_file import fold, read_day
from waymark.consultations.rules.typed import Reading, read_number, read_points, read_postcode
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
ENTERED_KINDS = frozenset(QuestionKind) - {QuestionKind.FILE}
NOTHING = "-"
BETWEEN_OPTIONS = "/"
HOW_TO_TYPE = {
    QuestionKind.MULTIPLE_CHOICE: "Any of these, such as 1 3",
    QuestionKind.RANKING: "In order, the first place first, such as 2 1 3",
    QuestionKind.POINTS: "The points of each in turn, such as 50 30 20",
    QuestionKind.MATRIX: "One for each row in turn, - for none",
    QuestionKind.CRITERIA: "The scores of each in turn, / between them, - for none",
    QuestionKind.DATE: "Such as 8/3/2026",
}

Value = TypeVar("Value")
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
    given = _read_kind(question, typed.strip())
    fault = fault_in_answer(replace(question, is_required=False), given)
    if fault:
        raise NotRead(fault)
    return given


def how_to_type(kind: QuestionKind) -> str:
    """Return how an answer of this kind is typed, where that is not plain from the answers."""
    return HOW_TO_TYPE.get(kind, "")


def _read_kind(question: AskedQuestion, typed: str) -> Given:
    match question.kind:
        case QuestionKind.SINGLE_CHOICE | QuestionKind.AGREEMENT:
            return Given(choices=(pick_one(question.choices, typed),))
        case QuestionKind.MULTIPLE_CHOICE:
            return Given(choices=pick_several(question.choices, typed))
        case QuestionKind.RANKING:
            return Given(choices=tuple(pick_one(question.choices, each) for each in _words(typed)))
        case QuestionKind.POINTS:
            return _read_points(question, _words(typed))
        case QuestionKind.MATRIX:
            return _read_grid(question, _words(typed))
        case QuestionKind.CRITERIA:
            return _read_scores(question, typed)
        case QuestionKind.NUMBER:
            settings = question.settings
            return Given(
                number=_value(
                    read_number(typed, least=settings.least, most=settings.most, unit=settings.unit)
                )
            )
        case QuestionKind.DATE:
            day = read_day(typed)
            if day is None:
                raise NotRead("Type the day as 8/3/2026")
            return Given(day=day)
        case QuestionKind.POSTCODE:
            return Given(text=_value(read_postcode(typed)))
        case QuestionKind.FILE:
            raise NotRead("A file cannot be typed in")
    return Given(text=typed)


def _read_points(question: AskedQuestion, words: list[str]) -> Given:
    if len(words) > len(question.choices):
        raise NotRead(f"There are {len(question.choices)} answers to give points to")
    typed = dict(zip(question.labels, words, strict=False))
    points = _value(read_points(typed, labels=question.labels, total=question.settings.total))
    return Given(cells=tuple(Cell(choice=code, number=number) for code, number in points))


def _read_grid(question: AskedQuestion, words: list[str]) -> Given:
    if len(words) != len(question.rows):
        raise NotRead(f"Type one answer for each of the {len(question.rows)} rows, - for none")
    return Given(
        cells=tuple(
            Cell(choice=pick_one(question.choices, word), row=row.code)
            for row, word in zip(question.rows, words, strict=True)
            if word != NOTHING
        )
    )


def _read_scores(question: AskedQuestion, typed: str) -> Given:
    """Scores of one option after the other, with a stroke between."""
    options = [_words(part) for part in typed.split(BETWEEN_OPTIONS)]
    is_whole = len(options) == len(question.choices)
    if not is_whole or any(len(each) != len(question.rows) for each in options):
        raise NotRead(
            f"Type {len(question.rows)} scores for each of the {len(question.choices)} answers, "
            f"with {BETWEEN_OPTIONS} between the answers and {NOTHING} for none"
        )
    cells = []
    for choice, words in zip(question.choices, options, strict=True):
        for row, word in zip(question.rows, words, strict=True):
            if word == NOTHING:
                continue
            if not word.isdecimal() or len(word) > 4:
                raise NotRead(f"“{word}” is no score")
            cells.append(Cell(choice=choice.code, row=row.code, number=int(word)))
    return Given(cells=tuple(cells))


def _words(typed: str) -> list[str]:
    return re.split(r"[\s,;]+", typed.strip(" ,;"))


def _value(reading: Reading[Value]) -> Value:
    if reading.faults:
        raise NotRead(next(iter(reading.faults.values())))
    return reading.value


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
    return kind is QuestionKind.POSTCODE or not QUESTION_RULES[kind].holds_text


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


def agree(first: Given, second: Given, *, is_order: bool = False) -> bool:
    """Whether two readings say the same; spacing, capitals and punctuation of words aside.

    `is_order` where the order of what was chosen matters.
    """
    words = [_WORDS.findall(each.text.lower()) for each in (first, second)]
    picked = [each.choices if is_order else set(each.choices) for each in (first, second)]
    rest = [(set(each.cells), each.number, each.day) for each in (first, second)]
    return all(one == other for one, other in (words, picked, rest))


def total_rate(rates: Iterable[Figure]) -> Figure:
    """How many readings differed, of all compared: counts added, never shares averaged."""
    known = list(rates)
    return Figure(
        numerator=sum(each.numerator for each in known),
        base=sum(each.base for each in known),
        direction=Direction.TOTAL,
    )


def check_sentence(forms: int, rate: Figure) -> str:
    """Say for the report how paper was checked; empty where none was."""
    if not forms:
        return ""
    times = "1 form was" if forms == 1 else f"{forms:,} forms were"
    answers = "1 answer" if rate.base == 1 else f"{rate.base:,} answers"
    return (
        f"{times} typed by two people: {rate.numerator:,} of {answers} differed "
        f"({rate.percent or '0.0'}%) and were settled from the paper."
    )
