"""What do the pages show on which somebody answers a consultation?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.models.hearing import RESPONDENT_KIND_LABELS, PublicationPermission
from waymark.consultations.presenters.public import moment_words
from waymark.consultations.rules.answering import Answers, AskedQuestion, Given
from waymark.consultations.rules.stages import GRACE
from waymark.consultations.rules.vocabulary import RespondentKind

PASSED_OVER = "No answer"


@dataclass(frozen=True)
class StartPage:
    """What somebody reads before they begin."""

    title: str
    questions: str
    closes: str
    privacy_notice: str
    go_on_url: str
    return_url: str


@dataclass(frozen=True)
class StepPage:
    """One step of answering: where one is, and the ways out."""

    back_url: str
    progress: str
    can_come_back: bool
    can_skip: bool


@dataclass(frozen=True)
class AnswerLine:
    """One thing that was answered, with the way to change it where there is one."""

    key: str
    value: str
    change_url: str


@dataclass(frozen=True)
class CheckPage:
    """Everything that was answered, before it is sent."""

    back_url: str
    lines: tuple[AnswerLine, ...]
    can_send: bool
    warning: str


@dataclass(frozen=True)
class ReceiptPage:
    """What somebody keeps after sending."""

    title: str
    receipt: str
    late: str
    lines: tuple[AnswerLine, ...]
    back_url: str
    leave_url: str
    email_url: str
    outcome_url: str


@dataclass(frozen=True)
class ComeBackPage:
    """How to find one's answers again."""

    code: str
    closes: str
    return_url: str
    go_on_url: str
    email_url: str


def question_lines(
    questions: tuple[AskedQuestion, ...],
    given: Mapping[str, Given],
    *,
    change_url: Callable[[AskedQuestion], str],
) -> tuple[AnswerLine, ...]:
    """Return each question with what was answered, by the words of its choices."""
    lines = []
    for question in questions:
        answer = given.get(question.code, Given())
        labels = {choice.code: choice.label for choice in question.choices}
        ticked = "\n".join(labels[code] for code in answer.choices if code in labels)
        lines.append(
            AnswerLine(
                key=question.wording,
                value=ticked or answer.text or PASSED_OVER,
                change_url=change_url(question),
            )
        )
    return tuple(lines)


def about_lines(
    answers: Answers, *, categories: Mapping[str, str], change_url: str
) -> tuple[AnswerLine, ...]:
    """Return for whom somebody answers."""
    about = answers.about
    if about is None:
        return (AnswerLine("About you", "Not filled in yet", change_url),)
    kind = RESPONDENT_KIND_LABELS[about.kind]
    who = f"{kind}: {about.body_name}" if about.kind is RespondentKind.BODY else kind
    lines = [AnswerLine("You answer", who, change_url)]
    if categories:
        label = categories.get(about.category, "Not filled in yet")
        lines.append(AnswerLine("Which of these you are", label, change_url))
    return tuple(lines)


def reach_lines(answers: Answers, *, change_url: str) -> tuple[AnswerLine, ...]:
    """Return what may be published and how somebody may be reached."""
    reach = answers.reach
    if reach is None:
        return (AnswerLine("Publishing your answers", "Not filled in yet", change_url),)
    return (
        AnswerLine(
            "Publishing your answers", PublicationPermission(reach.publication).label, change_url
        ),
        AnswerLine("Your name", reach.name or "Not given", change_url),
        AnswerLine("Your email address", reach.email or "Not given", change_url),
    )


def closing_warning(*, closes_at: datetime | None, at: datetime) -> str:
    """Say what becomes of an answer that was begun in time and is not sent yet; empty before."""
    if closes_at is None or at < closes_at:
        return ""
    closed = f"This consultation closed at {moment_words(closes_at)}."
    if at <= closes_at + GRACE:
        last = moment_words(closes_at + GRACE)
        return f"{closed} You began before that, so you can still send your answers until {last}."
    return (
        f"{closed} You can still send your answers. They will be marked as late, "
        "and we will decide whether they can be counted."
    )
