"""Which answers may be published as they now stand, and which are chosen to be quoted?

What may be published: a person allowed it who gave the answer, and a moderator approved the words.
Both are looked at anew each time, for either can be taken back.
"""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.feedback import ReportQuote
from waymark.consultations.models.hearing.responses import (
    Answer,
)
from waymark.consultations.models.theming import ThemeAssignment
from waymark.consultations.queries.moderation.publishing import (
    PublishedAnswer,
    approved_answers,
    published_answers,
)
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.content.themes import Quote
from waymark.consultations.rules.telling import PlacedQuote, quotes_of
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    Sensitivity,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

ROWS_A_PAGE = 20
NAMELESS = "Somebody who answered"


@dataclass(frozen=True, kw_only=True)
class Publishable:
    """An answer in words as readers may see it, with the attribution that was permitted.

    `themes` are the keys and names of the themes that people found in it.
    """

    answer: Answer
    text: str
    attribution: str
    themes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class PublishablePage:
    """A stretch of the answers that may be published; `next_after` if more follow."""

    rows: tuple[Publishable, ...]
    next_after: UUID | None


@dataclass(frozen=True, kw_only=True)
class ChosenQuote:
    """A quote that was chosen; `words` is None once it may no longer be published."""

    quote: ReportQuote
    words: Publishable | None


def take_publishable(
    *, viewer: Actor, consultation: Consultation, question: str = "", after: UUID | None = None
) -> PublishablePage:
    """Return one page of the answers that may be quoted, in the order in which they came."""
    permissions.require(viewer, Permission.REPORTS_PUBLISH)
    rows = _publishable(consultation).order_by("pk")
    if question:
        rows = rows.filter(question__code=question)
    if after is not None:
        start = rows.filter(public_id=after).first()
        if start is None:
            raise NotFound
        rows = rows.filter(pk__gte=start.pk)
    found = list(rows[: ROWS_A_PAGE + 1])
    return PublishablePage(
        rows=tuple(_worded(found[:ROWS_A_PAGE])),
        next_after=found[ROWS_A_PAGE].public_id if len(found) > ROWS_A_PAGE else None,
    )


def get_publishable(*, viewer: Actor, consultation: Consultation, answer: UUID) -> Publishable:
    """Return one answer that may be quoted; raise `NotFound`."""
    permissions.require(viewer, Permission.REPORTS_PUBLISH)
    found = find_publishable(consultation=consultation, answer=answer)
    if found is None:
        raise NotFound
    return found


def find_publishable(*, consultation: Consultation, answer: UUID) -> Publishable | None:
    """Return the same within an action, or None."""
    found = _publishable(consultation).filter(public_id=answer).first()
    return _worded([found])[0] if found else None


def list_publishable(*, consultation: Consultation) -> tuple[Publishable, ...]:
    """Return every answer in words that may be published, by question, in no telling order."""
    rows = _publishable(consultation).order_by("question__position", "question_id", "public_id")
    return tuple(_worded(list(rows)))


def list_chosen(*, viewer: Actor, consultation: Consultation) -> tuple[ChosenQuote, ...]:
    """Return what was chosen to be quoted, the earliest first, with what of it may be published."""
    permissions.require(viewer, Permission.REPORTS_PUBLISH)
    return _chosen(consultation)


def get_chosen(*, viewer: Actor, consultation: Consultation, quote: UUID) -> ReportQuote:
    """Return one chosen quote; raise `NotFound`."""
    permissions.require(viewer, Permission.REPORTS_PUBLISH)
    found = _quotes(consultation).filter(public_id=quote).first()
    if found is None:
        raise NotFound
    return found


def placed_quotes(consultation: Consultation) -> tuple[PlacedQuote, ...]:
    """Return the chosen quotes that may be published now, for an edition of the report."""
    return tuple(
        PlacedQuote(
            question=each.words.answer.question.code,
            theme=each.quote.theme_key,
            quote=Quote(text=each.words.text, attribution=each.words.attribution),
        )
        for each in _chosen(consultation)
        if each.words
    )


def taken_back(*, consultation: Consultation, content: ReportContent) -> tuple[Quote, ...]:
    """Return the quotes of an edition that may no longer be published."""
    held = quotes_of(content)
    if not held:
        return ()
    permitted = {each.quote for each in placed_quotes(consultation)}
    return tuple(each for each in held if each not in permitted)


def _quotes(consultation: Consultation) -> QuerySet[ReportQuote]:
    return (
        ReportQuote.objects.filter(consultation=consultation)
        .select_related("answer__question", "answer__response")
        .order_by("chosen_at", "id")
    )


def _chosen(consultation: Consultation) -> tuple[ChosenQuote, ...]:
    quotes = list(_quotes(consultation))
    answers = _publishable(consultation).filter(pk__in=[each.answer_id for each in quotes])
    words = {each.answer.pk: each for each in _worded(list(answers))}
    return tuple(ChosenQuote(quote=each, words=words.get(each.answer_id)) for each in quotes)


def _publishable(consultation: Consultation) -> QuerySet[Answer]:
    rows = approved_answers().select_related("question", "response__category", "response__body")
    return rows.filter(
        response__consultation=consultation, question__sensitivity=Sensitivity.NORMAL
    )


def _worded(answers: list[Answer]) -> list[Publishable]:
    """The answers as readers may see them; the number of statements does not grow with them."""
    themes: dict[int, dict[str, str]] = defaultdict(dict)
    confirmed = [AssignmentSource.PERSON, AssignmentSource.ENGINE_CONFIRMED]
    found = ThemeAssignment.objects.filter(
        answer__in=answers, is_final=True, source__in=confirmed
    ).select_related("theme")
    for each in found.order_by("theme__position", "id"):
        themes[each.answer_id][each.theme.key] = each.theme.name
    return [
        Publishable(
            answer=each.answer,
            text=each.text,
            attribution=_attribution(each),
            themes=tuple(themes[each.answer.pk].items()),
        )
        for each in published_answers(answers)
    ]


def _attribution(published: PublishedAnswer) -> str:
    who = published.name or NAMELESS
    category = published.answer.response.category
    return f"{who} ({category.label})" if category else who
