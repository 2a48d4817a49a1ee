"""What does an authority owe those who answered, by when, and what must be there to decide?"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from waymark.consultations.rules.vocabulary import FeedbackStance

FEEDBACK_WEEKS = 12
"""The answer follows within 12 weeks of closing, or it is published why not (Cabinet Office,
"Consultation principles", 2018, principle J, "Consultation responses should be published in a
timely fashion")."""

MAIN_THEME_PERCENT = 10


class ClockState(StrEnum):
    """Where the time for answering those who took part stands."""

    NOT_CLOSED = "not_closed"
    RUNNING = "running"
    MET = "met"
    LATE = "late"


class Gap(StrEnum):
    """What is missing before a decision after a live consultation may be recorded."""

    REPORT = "report"
    THEMES = "themes"
    EQUALITY = "equality"


@dataclass(frozen=True, kw_only=True)
class MainTheme:
    """A theme that those who decide have to have before them, with how many raised it."""

    question: str
    key: str
    name: str
    mentions: int
    answers: int


@dataclass(frozen=True, kw_only=True)
class LineDraft:
    """One line of "you said, we did" as it was typed."""

    heading: str
    said: str
    stance: FeedbackStance
    answer: str
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None
    done_note: str = ""


@dataclass(frozen=True, kw_only=True)
class LineFault:
    """What is wrong with one field of a line, and what to do."""

    field: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Gate:
    """What a decision after a consultation rests on: what is there, and what is missing."""

    has_report: bool
    acknowledged: tuple[MainTheme, ...]
    unanswered: tuple[MainTheme, ...]
    has_equality_analysis: bool

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What is missing, in the order in which it is put right."""
        checks = (
            (Gap.REPORT, self.has_report),
            (Gap.THEMES, not self.unanswered),
            (Gap.EQUALITY, self.has_equality_analysis),
        )
        return tuple(gap for gap, is_there in checks if not is_there)

    @property
    def is_open(self) -> bool:
        """Whether a decision may be recorded."""
        return not self.gaps


def answer_due(closed_on: date) -> date:
    """The day by which those who took part are answered."""
    return closed_on + timedelta(weeks=FEEDBACK_WEEKS)


def clock_state(*, closed_on: date | None, published_on: date | None, today: date) -> ClockState:
    """Where the time stands; who is late publishes why."""
    if closed_on is None or closed_on > today:
        return ClockState.NOT_CLOSED
    reached = published_on or today
    if reached > answer_due(closed_on):
        return ClockState.LATE
    return ClockState.MET if published_on else ClockState.RUNNING


def is_main_theme(*, mentions: int, answers: int) -> bool:
    """Whether a theme is one that a decision has to answer: a tenth of the answers or more.

    A tenth is where "some" begins among the words for the size of a theme.
    """
    return mentions > 0 and 100 * mentions >= MAIN_THEME_PERCENT * answers


def unanswered_themes(
    themes: Sequence[MainTheme], *, answered: Collection[tuple[str, str]]
) -> tuple[MainTheme, ...]:
    """The themes, by question and key, to which no line answers; the most raised first."""
    left = [each for each in themes if (each.question, each.key) not in answered]
    return tuple(sorted(left, key=lambda each: (-each.mentions, each.question, each.key)))


def gate_before_deciding(
    *,
    has_report: bool,
    themes: Sequence[MainTheme],
    answered: Collection[tuple[str, str]],
    has_equality_analysis: bool,
) -> Gate:
    """What shows that what people said was weighed.

    The fourth of the principles of R v Brent LBC, ex parte Gunning (1985): "the product of
    consultation must be conscientiously taken into account"; and the public sector equality duty,
    Equality Act 2010, section 149.
    """
    left = unanswered_themes(themes, answered=answered)
    return Gate(
        has_report=has_report,
        acknowledged=tuple(each for each in themes if each not in left),
        unanswered=left,
        has_equality_analysis=has_equality_analysis,
    )


def line_faults(draft: LineDraft, *, today: date) -> Iterator[LineFault]:
    """What keeps a line from being saved, one sentence each."""
    if not draft.heading.strip():
        yield LineFault(field="heading", sentence="Enter a heading")
    if not draft.said.strip():
        yield LineFault(field="said", sentence="Enter what people said")
    if not draft.answer.strip():
        wanted = {
            FeedbackStance.ACCEPTED: "Enter what you did or will do",
            FeedbackStance.PARTLY: "Enter what you will do, and why not the rest",
            FeedbackStance.NOT_ACCEPTED: "Enter why you will not do it: people are told",
        }
        yield LineFault(field="answer", sentence=wanted[draft.stance])
    if draft.stance is FeedbackStance.NOT_ACCEPTED and draft.due_on:
        yield LineFault(
            field="due_on", sentence="Leave the date empty: nothing will be done that could be due"
        )
    if draft.due_on and not draft.owner.strip():
        yield LineFault(field="owner", sentence="Enter who sees to it, because a date is set")
    if draft.done_on and draft.done_on > today:
        yield LineFault(field="done_on", sentence="The day it was done must be today or earlier")
    if draft.done_on and draft.stance is FeedbackStance.NOT_ACCEPTED:
        yield LineFault(
            field="done_on", sentence="Leave this empty: what is not accepted cannot be done"
        )
    if draft.done_note.strip() and not draft.done_on:
        yield LineFault(field="done_on", sentence="Enter the day it was done")
