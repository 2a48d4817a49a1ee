"""What do the pages show on which answers are coded, compared and settled?"""

from collections.abc import Callable
from dataclasses import dataclass

from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.languages import language_words
from waymark.consultations.presenters.themes.board import repeated_words, shortened
from waymark.consultations.queries.themes import PreparedAnswer
from waymark.consultations.queries.themes_coding import AnswerToCode, Queue
from waymark.consultations.rules.coding import Coder, Task
from waymark.consultations.rules.wording import counted

TASK_WORDS = {
    Task.FIRST: ("Not coded", "yellow"),
    Task.SECOND: ("Needs a second coder", "blue"),
    Task.OWN: ("Coded by you", "green"),
    Task.SETTLED: ("Settled", "green"),
    Task.NONE: ("Coded", "grey"),
}
SHOW_LABELS = {
    "todo": "To code",
    "mine": "Coded by me",
    "foreign": "Probably not in English",
    "all": "All",
}


@dataclass(frozen=True)
class CodingRow:
    """One answer of the list."""

    text: str
    url: str
    state: str
    state_colour: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodingPage:
    """The answers to code, with how far everybody is."""

    counter: str
    repeated: str
    second: str
    start: Link | None
    ways: tuple[tuple[str, str, bool], ...]
    rows: tuple[CodingRow, ...]
    earlier_url: str
    later_url: str
    differences: Link | None
    back: Link
    empty: str


@dataclass(frozen=True)
class AnswerPage:
    """One answer to code."""

    text: str
    counter: str
    role: str
    cancel_url: str
    skip: Link | None
    submit: str
    notes: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    saved: Link | None = None


def repeated_here(queue: Queue) -> str:
    """How many answers are not in the list, because another one is read for them."""
    return repeated_words(len(queue.repeats.aside), len(queue.repeats.followers))


def answer_notes(answer: PreparedAnswer, queue: Queue) -> tuple[str, ...]:
    """What to know of an answer before coding it: its language, and who else sent these words."""
    followers = len(queue.repeats.followers.get(answer.public_id, ()))
    language = language_words(answer.text)
    return (
        *((language,) if language else ()),
        *(
            (f"Coded together with {counted(followers, 'other answer')} of a campaign",)
            if followers
            else ()
        ),
    )


def counter_words(queue: Queue) -> str:
    """How many are coded, of how many."""
    return f"{queue.coded:,} of {counted(queue.answered, 'answer')} coded"


def second_words(queue: Queue) -> str:
    """How many have been looked at twice, of how many are to be."""
    wanted = len(queue.second)
    return (
        f"{queue.second_coded:,} of {wanted:,} coded by a second person too. These were chosen by "
        "chance, and nobody sees what the other one ticked."
    )


def coding_rows(
    answers: list[PreparedAnswer], queue: Queue, *, url: Callable[[str], str]
) -> tuple[CodingRow, ...]:
    """Word one page of the list, in reading order."""
    place = {each: number for number, each in enumerate(queue.order)}
    rows = []
    for each in sorted(answers, key=lambda answer: place[answer.public_id]):
        task = queue.task(each.public_id)
        words, colour = TASK_WORDS[task]
        can_open = task in {Task.FIRST, Task.SECOND, Task.OWN}
        rows.append(
            CodingRow(
                text=shortened(each.text),
                url=url(each.public_id) if can_open else "",
                state=words,
                state_colour=colour,
                notes=answer_notes(each, queue),
            )
        )
    return tuple(rows)


def choices(found: AnswerToCode) -> list[tuple[str, str]]:
    """The themes as boxes to tick, suggested ones marked in words."""
    return [
        (
            each.theme.key,
            each.theme.name if each.score is None else f"{each.theme.name} (suggested)",
        )
        for each in found.themes
    ]


def hints(found: AnswerToCode) -> dict[str, str]:
    """What belongs to each theme, and the words of the answer that speak for it."""
    result = {}
    for each in found.themes:
        parts = [each.theme.description] if each.theme.description else []
        if each.passage:
            parts.append(f"Suggested for: “{shortened(each.passage)}”")
        if parts:
            result[each.theme.key] = " ".join(parts)
    return result


def role_words(task: Task) -> str:
    """As what the person codes this answer."""
    if task is Task.SECOND:
        return (
            "Somebody else has coded this answer already. You see it without their ticks, so that "
            "the two can be compared."
        )
    if task is Task.OWN:
        return "You have coded this answer. Change it and save again."
    return ""


def compared(found: AnswerToCode) -> tuple[tuple[str, str], ...]:
    """What each coder ticked, in words, for the person who settles it."""
    names = {each.theme.key: each.theme.name for each in found.themes}
    labels = {
        Coder.FIRST: "First coder",
        Coder.SECOND: "Second coder",
        Coder.SETTLER: "Settled as",
    }
    return tuple(
        (
            labels[coder],
            ", ".join(sorted(names.get(key, key) for key in found.coding.ticks[coder])),
        )
        for coder in Coder
        if coder in found.coding.ticks
    )
