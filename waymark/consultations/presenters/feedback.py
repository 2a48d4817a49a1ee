"""What do the pages about what is done about what people said show?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.feedback import STANCE_LABELS, FeedbackEdition, FeedbackItem
from waymark.consultations.rules.content.feedback import FeedbackLine
from waymark.consultations.rules.feedback import (
    FEEDBACK_WEEKS,
    ClockState,
    MainTheme,
    answer_due,
    clock_state,
)
from waymark.consultations.rules.vocabulary import FeedbackStance
from waymark.consultations.rules.wording import counted, share
from waymark.core.dates import local_date
from waymark.web.jinja import show_date

STANCE_COLOURS = {
    FeedbackStance.ACCEPTED: "green",
    FeedbackStance.PARTLY: "yellow",
    FeedbackStance.NOT_ACCEPTED: "grey",
}


@dataclass(frozen=True)
class LineCard:
    """One line, worded: what was said, and the answer."""

    heading: str
    said: str
    raised_by: str
    stance: str
    stance_colour: str
    answer_label: str
    answer: str
    facts: tuple[tuple[str, str], ...]
    edit_url: str = ""
    remove_url: str = ""


@dataclass(frozen=True)
class FeedbackTab:
    """The lines at work, what is missing, the time, and what was published."""

    lines: tuple[LineCard, ...]
    unanswered: tuple[str, ...]
    clock: str
    is_late: bool
    published: str
    has_news: bool
    add_url: str
    publish_url: str
    public_url: str


@dataclass(frozen=True)
class PublicFeedback:
    """The feedback as everybody reads it."""

    title: str
    lines: tuple[LineCard, ...]
    counts: str
    published: str
    is_latest: bool
    waiting: str
    others: tuple[tuple[str, str], ...]
    consultation_url: str
    report_url: str
    decision: str
    decision_url: str


def line_card(line: FeedbackLine, *, edit_url: str = "", remove_url: str = "") -> LineCard:
    """Word a line."""
    facts = []
    if line.owner:
        facts.append(("Who sees to it", line.owner))
    if line.done_on:
        facts.append(("Done", " ".join([f"{show_date(line.done_on)}.", line.done_note]).strip()))
    elif line.due_on:
        facts.append(("By", show_date(line.due_on)))
    is_refused = line.stance is FeedbackStance.NOT_ACCEPTED
    return LineCard(
        heading=line.heading or line.said,
        said=line.said,
        raised_by=f"Raised by {share(line.figure)} of the answers that were sorted."
        if line.figure
        else "",
        stance=STANCE_LABELS[line.stance],
        stance_colour=STANCE_COLOURS[line.stance],
        answer_label="Why not" if is_refused else "We did" if line.done_on else "We will",
        answer=line.answer,
        facts=tuple(facts),
        edit_url=edit_url,
        remove_url=remove_url,
    )


def clock_sentence(
    consultation: Consultation, *, published: FeedbackEdition | None, today: date
) -> tuple[str, bool]:
    """Say by when those who took part are answered, and whether that day is past."""
    closed_on = local_date(consultation.closed_at) if consultation.closed_at else None
    first = local_date(published.published_at) if published else None
    state = clock_state(closed_on=closed_on, published_on=first, today=today)
    if closed_on is None or state is ClockState.NOT_CLOSED or consultation.is_from_history:
        return "", False
    due = show_date(answer_due(closed_on))
    words = {
        ClockState.RUNNING: f"Answer those who took part by {due}, {FEEDBACK_WEEKS} weeks after "
        "closing, or publish why not.",
        ClockState.MET: f"Answered within {FEEDBACK_WEEKS} weeks of closing, by {due}.",
        ClockState.LATE: f"Answered later than {FEEDBACK_WEEKS} weeks after closing."
        if published
        else f"The {FEEDBACK_WEEKS} weeks after closing ended on {due}. "
        "Publish the answer, or publish why not.",
    }
    return words[state], state is ClockState.LATE and published is None


def theme_choices(themes: tuple[MainTheme, ...]) -> list[tuple[str, str]]:
    """The themes that a line can answer, with how many raised each."""
    return [
        (
            f"{each.question}:{each.key}",
            f"{each.name} ({counted(each.mentions, 'answer')})",
        )
        for each in themes
    ]


def line_values(item: FeedbackItem, *, theme: str) -> dict[str, object]:
    """What the form about a line starts with."""
    names = ("heading", "said", "stance", "answer", "owner", "due_on", "done_on", "done_note")
    return {
        **{name: getattr(item, name) for name in names},
        "theme": theme,
        "version": item.revision,
    }


def public_counts(lines: tuple[LineCard, ...]) -> str:
    """Say how many things were raised and how they were answered."""
    parts = [
        f"{sum(line.stance == label for line in lines)} {label.lower()}"
        for label in STANCE_LABELS.values()
        if any(line.stance == label for line in lines)
    ]
    return f"{counted(len(lines), 'thing')} you said: {', '.join(parts)}."


def published_words(edition: FeedbackEdition | None) -> str:
    """Say what of it people can read."""
    if edition is None:
        return ""
    return (
        f"Edition {edition.number} was published on {show_date(local_date(edition.published_at))}."
    )


def other_editions(
    editions: list[FeedbackEdition], *, shown: FeedbackEdition, url: Callable[[int], str]
) -> tuple[tuple[str, str], ...]:
    """Name the other editions, newest first."""
    return tuple(
        (f"Edition {each.number}, {show_date(local_date(each.published_at))}", url(each.number))
        for each in editions
        if each != shown
    )


def waiting_sentence(consultation: Consultation) -> str:
    """Say by when those who took part will read an answer."""
    if consultation.closed_at is None:
        return ""
    due = answer_due(local_date(consultation.closed_at))
    return (
        "We have not answered yet. We aim to tell you what we do about what you said by "
        f"{show_date(due)}, {FEEDBACK_WEEKS} weeks after closing."
    )
