"""Which answers in words may be published, which wait for somebody, and what do readers see?"""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import (
    Answer,
    PublicationPermission,
    RespondentContact,
)
from waymark.consultations.models.moderation import Moderation, NameList, Redaction
from waymark.consultations.rules.personal_data import Candidate, find_personal_data
from waymark.consultations.rules.redaction import RedactionReason, Span, published_text
from waymark.consultations.rules.vocabulary import (
    IN_WORDS,
    ModerationState,
    RespondentKind,
    ResponseStatus,
    Sensitivity,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

ANSWERS_A_PAGE = 20
WAITING = "waiting"
STATES = (WAITING, ModerationState.APPROVED.value, ModerationState.REJECTED.value)
PERMITTED = (PublicationPermission.WITH_NAME, PublicationPermission.WITHOUT_NAME)


@dataclass(frozen=True, kw_only=True)
class QuestionProgress:
    """How far the answers to one question are moderated.

    `withheld` are those whose senders said not to publish them: counted, never shown here.
    """

    question: Question
    waiting: int
    approved: int
    rejected: int
    withheld: int

    @property
    def total(self) -> int:
        """Return how many may be published if a person agrees."""
        return self.waiting + self.approved + self.rejected


@dataclass(frozen=True, kw_only=True)
class Moderated:
    """An answer with what was decided on it and what may be hidden in it."""

    answer: Answer
    moderation: Moderation | None
    hidden: tuple[Span, ...]
    candidates: tuple[Candidate, ...]

    @property
    def is_plain(self) -> bool:
        """Whether nothing in it is hidden or looks as if it should be."""
        return not self.hidden and not self.candidates


@dataclass(frozen=True)
class AnswersPage:
    """Up to twenty answers beside a mark, in the order in which they came."""

    rows: tuple[Moderated, ...]
    earlier: int | None
    later: int | None


@dataclass(frozen=True, kw_only=True)
class PublishedAnswer:
    """What readers may see of one answer, and whose name may stand beside it (empty for none)."""

    answer: Answer
    text: str
    name: str


def list_questions(*, consultation: Consultation) -> QuerySet[Question]:
    """Return the questions whose answers in words may be published, in their order."""
    return (
        Question.objects.filter(consultation=consultation, kind__in=IN_WORDS, is_publishable=True)
        .exclude(sensitivity=Sensitivity.EQUALITY)
        .order_by("position", "id")
    )


def publishable_answers() -> QuerySet[Answer]:
    """Return the counted answers in words whose senders let them be published.

    Bodies answer in public: theirs may be published unless they said otherwise.
    """
    allowed = Q(response__publication__in=PERMITTED) | Q(
        response__publication="", response__kind=RespondentKind.BODY
    )
    return Answer.objects.filter(
        allowed,
        question__kind__in=IN_WORDS,
        question__is_publishable=True,
        response__status=ResponseStatus.ACCEPTED,
        text__gt="",
    ).exclude(question__sensitivity=Sensitivity.EQUALITY)


def approved_answers() -> QuerySet[Answer]:
    """Return those of them that a person approved.

    Whoever quotes or exports chooses from these and from nothing else.
    """
    rows = publishable_answers().select_related("response__category", "response__body")
    return _decided(rows, ModerationState.APPROVED)


def list_progress(*, viewer: Actor, consultation: Consultation) -> tuple[QuestionProgress, ...]:
    """Return how far each question is moderated."""
    permissions.require(viewer, Permission.RESPONSES_MODERATE)
    questions = list(list_questions(consultation=consultation))
    allowed = dict(
        publishable_answers()
        .filter(question__in=questions)
        .order_by()
        .values_list("question_id")
        .annotate(number=Count("id"))
    )
    counted = Answer.objects.filter(
        question__in=questions, response__status=ResponseStatus.ACCEPTED, text__gt=""
    )
    given = dict(counted.order_by().values_list("question_id").annotate(number=Count("id")))
    decided: Mapping[tuple[int, str], int] = {
        (question, state): number
        for question, state, number in Moderation.objects.filter(
            answer__in=publishable_answers().filter(question__in=questions)
        )
        .order_by()
        .values_list("answer__question_id", "state")
        .annotate(number=Count("id"))
    }
    lines = []
    for each in questions:
        approved = decided.get((each.pk, ModerationState.APPROVED), 0)
        rejected = decided.get((each.pk, ModerationState.REJECTED), 0)
        permitted = allowed.get(each.pk, 0)
        lines.append(
            QuestionProgress(
                question=each,
                waiting=permitted - approved - rejected,
                approved=approved,
                rejected=rejected,
                withheld=given.get(each.pk, 0) - permitted,
            )
        )
    return tuple(lines)


def get_question(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> Question:
    """Return a question whose answers are moderated; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_MODERATE)
    found = list_questions(consultation=consultation).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def listed_names(consultation: Consultation) -> tuple[str, ...]:
    """Return the names that moderators have listed."""
    held = NameList.objects.filter(consultation=consultation).first()
    return tuple(held.names.splitlines()) if held else ()


def find_names(*, viewer: Actor, consultation: Consultation) -> NameList | None:
    """Return the list of names; None where nobody has begun one."""
    permissions.require(viewer, Permission.RESPONSES_MODERATE)
    return NameList.objects.filter(consultation=consultation).first()


def _in_state(question: Question, state: str) -> QuerySet[Answer]:
    rows = publishable_answers().filter(question=question)
    if state == WAITING:
        return rows.filter(~Exists(Moderation.objects.filter(answer=OuterRef("pk"))))
    return _decided(rows, state)


def _decided(rows: QuerySet[Answer], state: str) -> QuerySet[Answer]:
    return rows.filter(Exists(Moderation.objects.filter(answer=OuterRef("pk"), state=state)))


def list_answers(
    *,
    viewer: Actor,
    question: Question,
    state: str = WAITING,
    after: int | None = None,
    before: int | None = None,
) -> AnswersPage:
    """Return up to twenty answers in a state, with their candidates by today's list of names."""
    permissions.require(viewer, Permission.RESPONSES_MODERATE)
    rows = _in_state(question, state).select_related("response")
    if before is not None:
        found = list(rows.filter(pk__lt=before).order_by("-pk")[:ANSWERS_A_PAGE])[::-1]
    else:
        found = list(rows.filter(pk__gt=after or 0).order_by("pk")[:ANSWERS_A_PAGE])
    has_earlier = bool(found) and rows.filter(pk__lt=found[0].pk).exists()
    has_later = bool(found) and rows.filter(pk__gt=found[-1].pk).exists()
    return AnswersPage(
        rows=tuple(moderated(found, names=listed_names(question.consultation))),
        earlier=found[0].pk if has_earlier else None,
        later=found[-1].pk if has_later else None,
    )


def moderated(answers: Sequence[Answer], *, names: Iterable[str]) -> list[Moderated]:
    """Return answers with what was decided on them and what in them may be personal."""
    known = tuple(names)
    decided = {
        each.answer_id: each
        for each in Moderation.objects.filter(answer__in=answers).select_related("decided_by")
    }
    hidden = spans_of(answers)
    return [
        Moderated(
            answer=each,
            moderation=decided.get(each.pk),
            hidden=hidden.get(each.pk, ()),
            candidates=find_personal_data(each.text, names=known),
        )
        for each in answers
    ]


def spans_of(answers: Sequence[Answer] | QuerySet[Answer]) -> dict[int, tuple[Span, ...]]:
    """Return what is hidden of some answers, by the key of the answer."""
    found: dict[int, list[Span]] = defaultdict(list)
    rows = Redaction.objects.filter(answer__in=answers).order_by("start", "end")
    for answer, start, end, reason in rows.values_list("answer_id", "start", "end", "reason"):
        found[answer].append(Span(start, end, RedactionReason(reason)))
    return {answer: tuple(spans) for answer, spans in found.items()}


def get_answer(*, viewer: Actor, question: Question, public_id: uuid.UUID) -> Moderated:
    """Return one answer that may be published; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_MODERATE)
    found = (
        publishable_answers()
        .filter(question=question, public_id=public_id)
        .select_related("response", "question__consultation")
        .first()
    )
    if found is None:
        raise NotFound
    return moderated([found], names=listed_names(question.consultation))[0]


def decided_mark(moderation: Moderation | None) -> str:
    """Return what tells one decision on an answer from the next; empty before the first."""
    return moderation.decided_at.isoformat() if moderation else ""


def find_next(*, viewer: Actor, question: Question, after: int) -> Answer | None:
    """Return the next answer that waits, from the beginning once the end is reached."""
    permissions.require(viewer, Permission.RESPONSES_MODERATE)
    waiting = _in_state(question, WAITING).order_by("pk")
    return waiting.filter(pk__gt=after).first() or waiting.first()


# What others may use ----------------------------------------------------------------------------


def published_answers(answers: Iterable[Answer]) -> tuple[PublishedAnswer, ...]:
    """Return what readers see of approved answers: what was hidden is replaced.

    A name is given only where its owner said so, or where a body speaks. The number of statements
    does not grow with the answers.
    """
    found = list(answers)
    hidden = spans_of(found)
    named = [each.response_id for each in found if _is_named_person(each)]
    contacts = RespondentContact.objects.filter(response__in=named)
    names = {each.response_id: each.name for each in contacts}
    return tuple(
        PublishedAnswer(
            answer=each,
            text=published_text(each.text, hidden.get(each.pk, ())),
            name=_name_beside(each, names.get(each.response_id, "")),
        )
        for each in found
    )


def _is_named_person(answer: Answer) -> bool:
    response = answer.response
    return (
        response.publication == PublicationPermission.WITH_NAME
        and response.kind == RespondentKind.INDIVIDUAL
    )


def _name_beside(answer: Answer, contact: str) -> str:
    response = answer.response
    if response.publication == PublicationPermission.WITHOUT_NAME:
        return ""
    if response.kind == RespondentKind.INDIVIDUAL:
        return contact
    return response.body.name if response.body else response.body_name
