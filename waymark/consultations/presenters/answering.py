"""What do the pages show on which somebody answers a consultation?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.models.hearing.responses import (
    RESPONDENT_KIND_LABELS,
    PublicationPermission,
)
from waymark.consultations.presenters.public.moments import moment_words
from waymark.consultations.presenters.versions import NoticeLine
from waymark.consultations.rules.answering import Answers, AskedQuestion, Given
from waymark.consultations.rules.stages import GRACE
from waymark.consultations.rules.typed import number_in_words, ordinal
from waymark.consultations.rules.vocabulary import QuestionKind, RespondentKind
from waymark.consultations.rules.wording import counted
from waymark.web.jinja import show_date

PASSED_OVER = "No answer"
NOT_ASKED = "Not asked, after what was answered before"


@dataclass(frozen=True)
class StartPage:
    """What somebody reads before they begin."""

    title: str
    purpose: str
    overview: str
    questions: str
    may_be_fewer: bool
    has_equality: bool
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
    kept: str = ""


@dataclass(frozen=True)
class AnswerLine:
    """One thing that was answered, with the way to change it where there is one."""

    key: str
    value: str
    change_url: str
    file_url: str = ""
    file: str = ""


@dataclass(frozen=True)
class CheckPage:
    """Everything that was answered, before it is sent."""

    back_url: str
    lines: tuple[AnswerLine, ...]
    can_send: bool
    warning: str
    changes: tuple[NoticeLine, ...] = ()


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
    file_url: Callable[[Given], str] = lambda _: "",
) -> tuple[AnswerLine, ...]:
    """Return each question with what was answered, by the words of its choices."""
    lines = []
    shown = Answers(about=None, given=given, reach=None).shown(questions)
    for question in questions:
        answer = given.get(question.code, Given())
        lines.append(
            AnswerLine(
                key=question.wording,
                value=answer_words(question, answer)
                if question in shown or not answer.is_empty
                else NOT_ASKED,
                change_url=change_url(question),
                file_url=file_url(answer) if answer.file else "",
                file=answer.file,
            )
        )
    return tuple(lines)


def answer_words(question: AskedQuestion, given: Given) -> str:
    """Say what was answered, by the words of the choices and rows; one thing a line."""
    labels, rows = question.labels, question.row_labels
    lines = [labels[code] for code in given.choices if code in labels]
    if question.kind is QuestionKind.RANKING:
        lines = [f"{ordinal(place)}: {label}" for place, label in enumerate(lines, start=1)]
    for cell in given.cells:
        choice, row = labels.get(cell.choice, ""), rows.get(cell.row, "")
        match question.kind:
            case QuestionKind.POINTS:
                lines.append(f"{choice}: {counted(cell.number or 0, 'point')}")
            case QuestionKind.CRITERIA:
                lines.append(f"{choice}, {row}: {cell.number}")
            case _:
                lines.append(f"{row}: {choice}")
    if given.number is not None:
        lines.append(number_in_words(given.number, unit=question.settings.unit))
    if given.day is not None:
        lines.append(show_date(given.day))
    return "\n".join(lines) or given.text or PASSED_OVER


def kept_words(question: AskedQuestion, given: Given) -> str:
    """Say what is kept of an answer that its box cannot show again; else nothing."""
    if given.is_empty:
        return ""
    if question.kind is QuestionKind.POSTCODE:
        return f"You have told us your area: {given.text}. Leave the box empty to keep it."
    if question.kind is QuestionKind.FILE:
        return f"You have sent “{given.text}”. Choose a file only if you want to replace it."
    return ""


def equality_lines(
    questions: tuple[AskedQuestion, ...], answers: Answers, *, change_url: str
) -> tuple[AnswerLine, ...]:
    """Return what somebody says of themselves, before it is sent and kept apart."""
    if not questions:
        return ()
    given = answers.equality or {}
    lines = [
        f"{each.wording} {answer_words(each, given[each.code])}"
        for each in questions
        if each.code in given
    ]
    value = "\n".join(lines) or "You have not answered these"
    return (AnswerLine("Questions about equality", value, change_url),)


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
