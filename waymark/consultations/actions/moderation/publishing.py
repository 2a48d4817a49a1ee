"""How does a person decide whether an answer is published, and which of its words are hidden?"""

from collections.abc import Sequence
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.moderation import Moderation, NameList, Redaction
from waymark.consultations.queries.moderation.publishing import (
    decided_mark,
    listed_names,
    moderated,
    publishable_answers,
    spans_of,
)
from waymark.consultations.rules.redaction import RedactionReason, Span, find_words, merge_spans
from waymark.consultations.rules.vocabulary import ModerationState
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile


class NotPublishable(ActionRefused):
    """This answer may not be published: its sender said so, or it is not counted any more."""


class ReasonMissing(ActionRefused):
    """Enter why the answer is not published."""


class OutsideAnswer(ActionRefused):
    """This page is out of date. Open the answer again, then choose what to hide."""


class NothingChosen(ActionRefused):
    """Tick at least one answer that may be published."""


class LookedAtFirst(ActionRefused):
    """Some of these have changed meanwhile. Open the list again and look at them once more."""


class NotModerated(ActionRefused):
    """Nothing has been decided on this answer, so there is nothing to undo."""


@action
def moderate_answer(
    *,
    by: Actor,
    answer: Answer,
    state: ModerationState,
    spans: Sequence[Span],
    reason: str,
    seen: str,
    at: datetime,
) -> Moderation:
    """Approve an answer with these words hidden, or reject it with a reason.

    `seen` is the mark of the decision that stood when the page was opened.
    """
    permissions.require(by, Permission.RESPONSES_MODERATE)
    locked = _lock(answer)
    held = Moderation.objects.filter(answer=locked).first()
    if decided_mark(held) != seen:
        raise ChangedMeanwhile
    if state is ModerationState.REJECTED and not reason:
        raise ReasonMissing(field="reason")
    if any(span.end > len(locked.text) for span in spans):
        raise OutsideAnswer
    _hide(locked, spans, by=by, at=at)
    moderation, _ = Moderation.objects.update_or_create(
        authority_id=locked.authority_id,
        answer=locked,
        defaults={
            "state": state,
            "reason": reason if state is ModerationState.REJECTED else "",
            "decided_at": at,
            "decided_by_id": by.user_id,
        },
    )
    record(
        by=by,
        event=Event.ANSWER_MODERATED,
        target=locked.question.consultation,
        at=at,
        detail={
            "answer": str(locked.public_id),
            "state": state.value,
            "hidden": len(merge_spans(spans)),
        },
    )
    return moderation


@action
def reopen_answer(*, by: Actor, answer: Answer, at: datetime) -> Answer:
    """Take a decision back: the answer waits again, with the words that were hidden still so."""
    permissions.require(by, Permission.RESPONSES_MODERATE)
    locked = _lock(answer)
    number, _ = Moderation.objects.filter(answer=locked).delete()
    if not number:
        raise NotModerated
    record(
        by=by,
        event=Event.ANSWER_MODERATED,
        target=locked.question.consultation,
        at=at,
        detail={"answer": str(locked.public_id), "state": "waiting"},
    )
    return locked


@action
def approve_shown(*, by: Actor, question: Question, shown: Sequence[str], at: datetime) -> int:
    """Approve answers that a person was shown, by their public ids, with nothing to hide in them.

    Return how many.
    """
    permissions.require(by, Permission.RESPONSES_MODERATE)
    keys = set(shown)
    if not keys:
        raise NothingChosen
    locked = list(
        publishable_answers()
        .filter(question=question, public_id__in=keys)
        .select_for_update(of=("self",))
        .order_by("pk")
    )
    rows = moderated(locked, names=listed_names(question.consultation))
    if len(rows) != len(keys) or any(each.moderation or not each.is_plain for each in rows):
        raise LookedAtFirst
    Moderation.objects.bulk_create(
        [
            Moderation(
                authority_id=question.authority_id,
                answer=each,
                state=ModerationState.APPROVED,
                decided_at=at,
                decided_by_id=by.user_id,
            )
            for each in locked
        ]
    )
    record(
        by=by,
        event=Event.ANSWERS_APPROVED,
        target=question.consultation,
        at=at,
        detail={"answers": len(locked), "question": question.code},
    )
    return len(locked)


@action
def save_names(
    *, by: Actor, consultation: Consultation, names: Sequence[str], revision: int, at: datetime
) -> int:
    """Keep the names to look for; return how many approved answers wait again.

    An approved answer waits again when it mentions a new name that is not hidden in it.
    """
    permissions.require(by, Permission.RESPONSES_MODERATE)
    Consultation.objects.select_for_update().get(pk=consultation.pk)
    held = NameList.objects.filter(consultation=consultation).first()
    if (held.revision if held else 0) != revision:
        raise ChangedMeanwhile
    before = {name.casefold() for name in held.names.splitlines()} if held else set()
    fresh = [name for name in names if name.casefold() not in before]
    reopened = _reopen_where_named(consultation, fresh)
    NameList.objects.update_or_create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        defaults={
            "names": "\n".join(names),
            "revision": revision + 1,
            "saved_at": at,
            "saved_by_id": by.user_id,
        },
    )
    record(
        by=by,
        event=Event.NAMES_SAVED,
        target=consultation,
        at=at,
        detail={"names": len(names), "waiting_again": reopened},
    )
    return reopened


def _reopen_where_named(consultation: Consultation, names: Sequence[str]) -> int:
    if not names:
        return 0
    approved = list(
        Answer.objects.filter(
            question__consultation=consultation,
            pk__in=Moderation.objects.filter(state=ModerationState.APPROVED).values("answer_id"),
        ).order_by("pk")
    )
    hidden = spans_of(approved)
    named = [
        each.pk
        for each in approved
        if any(
            not any(span.start <= start and end <= span.end for span in hidden.get(each.pk, ()))
            for name in names
            for start, end in find_words(each.text, name)
        )
    ]
    Moderation.objects.filter(answer_id__in=named).delete()
    return len(named)


def _lock(answer: Answer) -> Answer:
    locked = (
        publishable_answers()
        .select_for_update(of=("self",))
        .select_related("question__consultation", "response")
        .filter(pk=answer.pk)
        .first()
    )
    if locked is None:
        raise NotPublishable
    return locked


def _hide(answer: Answer, spans: Sequence[Span], *, by: Actor, at: datetime) -> None:
    wanted = merge_spans(spans)
    held = {
        Span(each.start, each.end, RedactionReason(each.reason)): each
        for each in Redaction.objects.filter(answer=answer)
    }
    gone = [row.pk for span, row in held.items() if span not in wanted]
    Redaction.objects.filter(pk__in=gone).delete()
    Redaction.objects.bulk_create(
        [
            Redaction(
                authority_id=answer.authority_id,
                answer=answer,
                start=each.start,
                end=each.end,
                reason=each.reason,
                made_at=at,
                made_by_id=by.user_id,
            )
            for each in wanted
            if each not in held
        ]
    )
