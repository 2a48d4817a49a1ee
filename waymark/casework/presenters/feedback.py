"""How is a complaint or a compliment shown to whoever recorded it, answers it, or is in it?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from waymark.casework.models.feedback import (
    FEEDBACK_OUTCOME_LABELS,
    FEEDBACK_STATE_LABELS,
    KIND_LABELS,
    SENDER_LABELS,
    WAY_LABELS,
    Feedback,
    FeedbackStep,
)
from waymark.casework.presenters.concerns import HIDDEN_PERSON, Move
from waymark.casework.presenters.work import Waits
from waymark.casework.queries.feedback import Counted
from waymark.casework.rules.feedback import (
    OPEN,
    FeedbackKind,
    FeedbackMove,
    FeedbackOutcome,
    FeedbackSender,
    FeedbackState,
    FeedbackWay,
    all_topics,
    procedure_of,
    topic_label,
)
from waymark.core.dates import day_in_words, local_date
from waymark.web.jinja import show_datetime

STATE_COLOURS = {
    FeedbackState.RECEIVED: "orange",
    FeedbackState.IN_HAND: "blue",
    FeedbackState.REPLIED: "green",
    FeedbackState.WITHDRAWN: "grey",
}
MOVE_ACTIONS = {
    FeedbackMove.TAKEN_ON: "Take it on",
    FeedbackMove.ACKNOWLEDGED: "Say that you acknowledged it",
    FeedbackMove.REPLIED: "Write down the answer",
    FeedbackMove.SHARED: "Share it with the worker",
    FeedbackMove.EXTENDED: "Take more time",
    FeedbackMove.NAMED: "Say who it is about",
    FeedbackMove.ADDED: "Add to it",
    FeedbackMove.ESCALATED: "Go on to the next stage",
    FeedbackMove.UNSHARED: "Stop sharing it",
    FeedbackMove.WITHDRAWN: "Say that it was withdrawn",
    FeedbackMove.REOPENED: "Open it again",
}
MOVE_DONE = {
    FeedbackMove.TAKEN_ON: "You have taken it on",
    FeedbackMove.ACKNOWLEDGED: "Acknowledged",
    FeedbackMove.REPLIED: "The answer is written down",
    FeedbackMove.SHARED: "Shared. The worker finds it under Complaints and compliments",
    FeedbackMove.EXTENDED: "It has more time now",
    FeedbackMove.NAMED: "Saved",
    FeedbackMove.ADDED: "Added",
    FeedbackMove.ESCALATED: "The next stage has begun. A colleague takes it on",
    FeedbackMove.UNSHARED: "No longer shared",
    FeedbackMove.WITHDRAWN: "Withdrawn",
    FeedbackMove.REOPENED: "Opened again",
}
MOVE_SENTENCES = {
    FeedbackMove.TAKEN_ON: "From then on you answer it. It no longer waits for others.",
    FeedbackMove.SHARED: "The worker then reads what was said and the answer: not who said it, "
    "nor what else is written here. Where the words tell who said it, tell the worker yourself.",
    FeedbackMove.EXTENDED: "Tell whoever complained why it takes longer, and until when.",
    FeedbackMove.ADDED: "What was written stays as it is. This stands below it, with your name.",
    FeedbackMove.ESCALATED: "Whoever complained is not content with the answer. Whoever answered "
    "cannot answer the next stage as well.",
    FeedbackMove.UNSHARED: "The worker no longer finds it. What they have read they have read.",
    FeedbackMove.WITHDRAWN: "It stays readable to those who see it now, and can be opened again. "
    "Say who took it back, or that it was recorded by mistake.",
    FeedbackMove.REOPENED: "The answer that was given stays in what happened to it.",
}


@dataclass(frozen=True)
class FeedbackRow:
    """One row of the list."""

    title: str
    url: str
    kind: str
    about: str
    received: str
    state: str
    colour: str
    handler: str
    due: str
    is_late: bool


@dataclass(frozen=True)
class CountRow:
    """How many were about one thing."""

    topic: str
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class FeedbackList:
    """What the viewer sees; counts and the file for those who handle such."""

    rows: tuple[FeedbackRow, ...]
    earlier_url: str
    later_url: str
    record_url: str
    csv_url: str
    handles: bool
    is_narrowed: bool
    clear_url: str
    kinds: tuple[str, ...]
    counts: tuple[CountRow, ...]
    outcomes: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class FeedbackPage:
    """One of them, with what happened to it."""

    title: str
    caption: str
    state: str
    colour: str
    warning: str
    about: str
    about_url: str
    words: str
    wish: str
    facts: tuple[dict[str, Any], ...]
    events: tuple[dict[str, Any], ...]
    first: Move | None
    others: tuple[Move, ...]
    is_shared_with_viewer: bool


def feedback_about(feedback: Feedback) -> str:
    """Return whom it is about, as far as the viewer may know them; empty for nobody on record."""
    if feedback.person is None:
        return ""
    knows: bool = getattr(feedback, "knows_person", False)
    return str(feedback.person) if knows else HIDDEN_PERSON


def feedback_row(feedback: Feedback, *, url: str, today: date) -> FeedbackRow:
    """Word one row of the list."""
    state = FeedbackState(feedback.state)
    due = _next_due(feedback)
    return FeedbackRow(
        title=feedback.reference,
        url=url,
        kind=f"{KIND_LABELS[FeedbackKind(feedback.kind)]}: {topic_label(feedback.topic).lower()}",
        about=feedback_about(feedback),
        received=day_in_words(feedback.received_on),
        state=FEEDBACK_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        handler=str(feedback.handler.user) if feedback.handler else "",
        due=_due_words(feedback, due),
        is_late=due is not None and due < today,
    )


def feedback_list(
    rows: Iterable[FeedbackRow],
    *,
    counted: Sequence[Counted],
    handles: bool,
    is_narrowed: bool,
    **urls: str,
) -> FeedbackList:
    """Word the list; a topic of which there are none has no row."""
    topics = [each.code for each in all_topics()]
    found = [code for code in topics if any(each.topic == code for each in counted)]
    return FeedbackList(
        rows=tuple(rows),
        handles=handles,
        is_narrowed=is_narrowed,
        kinds=tuple(f"{label}s" for label in KIND_LABELS.values()),
        counts=tuple(
            CountRow(
                topic_label(code),
                tuple(
                    sum(each.number for each in counted if (each.topic, each.kind) == (code, kind))
                    for kind in KIND_LABELS
                ),
            )
            for code in found
        ),
        outcomes=tuple(
            (label, number)
            for outcome, label in FEEDBACK_OUTCOME_LABELS.items()
            if (number := sum(each.number for each in counted if each.outcome is outcome))
        ),
        **urls,
    )


def feedback_page(
    feedback: Feedback,
    *,
    steps: Iterable[FeedbackStep],
    moves: Sequence[tuple[FeedbackMove, str]],
    about_url: str,
    today: date,
    is_about_viewer: bool,
) -> FeedbackPage:
    """Word one of them. What has to be done next is the one button.

    Whom it is about reads what was said and answered: neither who said it nor who wrote it down.
    """
    state = FeedbackState(feedback.state)
    due = _next_due(feedback)
    facts = _shared_facts(feedback) if is_about_viewer else _facts(feedback)
    shown = [Move(_action_words(feedback, move), url) for move, url in moves]
    leads = bool(moves) and moves[0][0] in _LEADING
    return FeedbackPage(
        title=str(feedback),
        caption=topic_label(feedback.topic),
        state=FEEDBACK_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        warning=f"Overdue: {_due_words(feedback, due)[0].lower()}{_due_words(feedback, due)[1:]}"
        if due is not None and due < today and not is_about_viewer
        else "",
        about="" if is_about_viewer else feedback_about(feedback),
        about_url=about_url,
        words=feedback.words,
        wish="" if is_about_viewer else feedback.wish,
        facts=tuple({"key": key, "value": value} for key, value in facts if value),
        events=tuple(_event(each, names_writer=not is_about_viewer) for each in steps),
        first=shown[0] if leads else None,
        others=tuple(shown[1:] if leads else shown),
        is_shared_with_viewer=is_about_viewer,
    )


def feedback_waits(complaints: int, others: int, *, url: str) -> tuple[Waits, ...]:
    """Word how many wait, for the day of whoever handles them."""
    found = []
    if complaints:
        words = "1 complaint waits" if complaints == 1 else f"{complaints:,} complaints wait"
        found.append(Waits(text=f"{words} for you", url=url))
    if others:
        words = "1 compliment or comment waits"
        if others > 1:
            words = f"{others:,} compliments and comments wait"
        found.append(Waits(text=f"{words} for you", url=url))
    return tuple(found)


def shared_to_read(
    found: Iterable[Feedback], *, url: Callable[[Feedback], str]
) -> tuple[Waits, ...]:
    """Word what was shared with the viewer, whom it is about, for their day until they open it."""
    return tuple(
        Waits(
            text=f"{KIND_LABELS[FeedbackKind(each.kind)]} shared with you",
            url=url(each),
            hint=f"{each.reference}, shared on {day_in_words(local_date(each.shared_at))}",
        )
        for each in found
        if each.shared_at
    )


_LEADING = frozenset({FeedbackMove.TAKEN_ON, FeedbackMove.ACKNOWLEDGED, FeedbackMove.REPLIED})


def _action_words(feedback: Feedback, move: FeedbackMove) -> str:
    if move is FeedbackMove.TAKEN_ON and feedback.handler is not None:
        return f"Take it over from {feedback.handler.user}"
    return MOVE_ACTIONS[move]


def _next_due(feedback: Feedback) -> date | None:
    if FeedbackState(feedback.state) not in OPEN:
        return None
    return feedback.reply_by if feedback.acknowledged_on else feedback.acknowledge_by


def _due_words(feedback: Feedback, due: date | None) -> str:
    if due is None:
        return ""
    verb = "Answer" if feedback.acknowledged_on else "Acknowledge"
    return f"{verb} by {day_in_words(due)}"


def _shared_facts(feedback: Feedback) -> Iterable[tuple[str, str]]:
    return (
        ("Received", day_in_words(feedback.received_on)),
        ("Found", _outcome(feedback.outcome)),
    )


def _facts(feedback: Feedback) -> Iterable[tuple[str, str]]:
    sender = SENDER_LABELS[FeedbackSender(feedback.sender)]
    by = f" by {feedback.recorded_by.user}" if feedback.recorded_by else ""
    return (
        ("Received", day_in_words(feedback.received_on)),
        ("How", WAY_LABELS[FeedbackWay(feedback.way)]),
        ("From", ", ".join(filter(None, (sender, feedback.sender_name)))),
        ("How to answer", feedback.answer_to),
        ("About a member of staff", str(feedback.staff.user) if feedback.staff else ""),
        ("Shared with them", show_datetime(feedback.shared_at) if feedback.shared_at else ""),
        ("Recorded", f"{show_datetime(feedback.recorded_at)}{by}"),
        ("Handled by", str(feedback.handler.user) if feedback.handler else "Nobody yet"),
        *_stage_facts(feedback),
        ("Found", _outcome(feedback.outcome)),
    )


def _stage_facts(feedback: Feedback) -> Iterable[tuple[str, str]]:
    if feedback.acknowledge_by is None or feedback.reply_by is None:
        return ()
    return (
        ("Procedure", procedure_of(feedback.procedure).label),
        ("Stage", str(feedback.stage)),
        ("To be acknowledged by", day_in_words(feedback.acknowledge_by)),
        (
            "Acknowledged",
            day_in_words(feedback.acknowledged_on) if feedback.acknowledged_on else "Not yet",
        ),
        ("To be answered by", day_in_words(feedback.reply_by)),
        ("Answered", day_in_words(feedback.replied_on) if feedback.replied_on else "Not yet"),
    )


def _outcome(value: str) -> str:
    return FEEDBACK_OUTCOME_LABELS[FeedbackOutcome(value)] if value else ""


def _event(step: FeedbackStep, *, names_writer: bool) -> dict[str, Any]:
    said = [
        _outcome(step.outcome),
        f"About {step.staff.user}" if step.staff else "",
        f"To be answered by {day_in_words(step.due_on)}" if step.due_on else "",
        step.note,
        f"Done: {step.done}" if step.done else "",
        f"Learnt: {step.learnt}" if step.learnt else "",
    ]
    return {
        "title": str(step) if step.stage == 1 else f"{step} (stage {step.stage})",
        "at": step.happened_on,
        "by": str(step.recorded_by.user) if names_writer and step.recorded_by else "",
        "text": "\n".join(filter(None, said)),
    }
