"""Which answers in words may leave for another service, and under which numbers did they?"""

import random
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.exchanging import ExchangeExport, ExchangeNumber
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.theming import Theme, ThemeFramework
from waymark.consultations.queries.moderation.publishing import approved_answers, published_answers
from waymark.consultations.rules.themefinder import fresh_numbers
from waymark.consultations.rules.vocabulary import (
    IN_WORDS,
    Sensitivity,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


@dataclass(frozen=True, kw_only=True)
class OutgoingAnswer:
    """An answer as it leaves: redacted, under a number that says nothing of who gave it.

    `demographics` is the category; `options` are the labels that the same person chose.
    """

    answer: int
    number: int
    text: str
    demographics: Mapping[str, str]
    options: tuple[str, ...]


def list_open_questions(*, viewer: Actor, consultation: Consultation) -> QuerySet[Question]:
    """Return the questions that are answered in words, in their order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return Question.objects.filter(
        consultation=consultation, kind__in=IN_WORDS, sensitivity=Sensitivity.NORMAL
    ).order_by("position", "id")


def get_open_question(*, viewer: Actor, consultation: Consultation, code: str) -> Question:
    """Return one of them by its code; raise `NotFound`."""
    found = list_open_questions(viewer=viewer, consultation=consultation).filter(code=code).first()
    if found is None:
        raise NotFound
    return found


def outgoing_answers(question: Question, *, chance: random.Random) -> list[OutgoingAnswer]:
    """Return the answers that a moderator has read, redacted and freshly numbered.

    An answer that nobody has moderated stays here: names in it have not been looked for.
    """
    answers = list(_outgoing(question).order_by("pk"))
    chosen: dict[int, list[str]] = {}
    ticks = Answer.objects.filter(
        response__in=[each.response_id for each in answers],
        choice__isnull=False,
        question__sensitivity=Sensitivity.NORMAL,
    ).select_related("choice")
    for tick in ticks.order_by("question__position", "choice__position", "id"):
        if tick.choice:
            chosen.setdefault(tick.response_id, []).append(tick.choice.label)
    numbers = fresh_numbers(len(answers), chance=chance)
    return [
        OutgoingAnswer(
            answer=each.answer.pk,
            number=number,
            text=each.text,
            demographics={"category": each.answer.response.category.label}
            if each.answer.response.category
            else {},
            options=tuple(chosen.get(each.answer.response_id, ())),
        )
        for each, number in zip(published_answers(answers), numbers, strict=True)
    ]


def list_exports(*, viewer: Actor, consultation: Consultation) -> QuerySet[ExchangeExport]:
    """Return what has left, newest first."""
    permissions.require(viewer, Permission.ANALYSIS_MANAGE)
    return (
        ExchangeExport.objects.filter(question__consultation=consultation)
        .select_related("question", "made_by")
        .order_by("-made_at", "-id")
    )


def latest_export(question: Question) -> ExchangeExport | None:
    """Return the export whose numbers come back."""
    return ExchangeExport.objects.filter(question=question).order_by("-made_at", "-id").first()


def numbers_of(export: ExchangeExport) -> dict[int, int]:
    """Return the key of each answer by the number under which it left."""
    rows = ExchangeNumber.objects.filter(export=export).order_by("number")
    return dict(rows.values_list("number", "answer_id"))


def latest_framework(question: Question) -> ThemeFramework | None:
    """Return the newest version of the themes of a question."""
    return ThemeFramework.objects.filter(question=question).order_by("-version", "-id").first()


def themes_in(framework: ThemeFramework | None) -> list[Theme]:
    """Return the themes of a version that are in it or on the long list."""
    if framework is None:
        return []
    held = [ThemeStatus.CHOSEN, ThemeStatus.CANDIDATE]
    rows = Theme.objects.filter(framework=framework, status__in=held)
    return list(rows.order_by("position", "id"))


def count_outgoing(*, viewer: Actor, question: Question) -> int:
    """Return how many answers to a question may leave."""
    permissions.require(viewer, Permission.ANALYSIS_MANAGE)
    return _outgoing(question).count()


def count_outgoing_by_question(*, viewer: Actor, consultation: Consultation) -> dict[int, int]:
    """Return the same for each question that has any, by its key, in one statement."""
    permissions.require(viewer, Permission.ANALYSIS_MANAGE)
    questions = list_open_questions(viewer=viewer, consultation=consultation)
    rows = approved_answers().filter(question__in=questions).order_by()
    return dict(rows.values_list("question").annotate(Count("id")))


def _outgoing(question: Question) -> QuerySet[Answer]:
    return approved_answers().filter(question=question)
