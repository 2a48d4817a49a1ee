"""How does somebody without an account answer, page by page, and send it in once?

What is saved before sending is nobody's record yet, so those functions are no actions and leave no
audit event; sending is one.
"""

import secrets
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db import transaction

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.inviting.links import keep_invited
from waymark.consultations.models.asking import Choice, Consultation, Question
from waymark.consultations.models.hearing import Answer, RespondentContact, Response, ResponseDraft
from waymark.consultations.queries.answering import (
    asked_questions,
    list_old_drafts,
    read_draft,
    token_hash,
)
from waymark.consultations.queries.setup import find_version, read_setup
from waymark.consultations.rules import stages
from waymark.consultations.rules.answering import (
    CODE_LETTERS,
    RECEIPT_LENGTH,
    TOKEN_LENGTH,
    About,
    Answers,
    AskedQuestion,
    Given,
    Reach,
    fault_in_answer,
    missing_before_sending,
    spaced_code,
)
from waymark.consultations.rules.vocabulary import (
    Channel,
    ConsultationStage,
    RespondentKind,
    ResponseStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.sealed import seal
from waymark.organisations.models import Organisation


class NotOpen(ActionRefused):
    """This consultation is not open for answers."""


class TooLate(ActionRefused):
    """Answers are being read now, so yours come too late. They are on this page: copy them."""


class SentAlready(ActionRefused):
    """You have sent these answers, so they can no longer be changed."""


class NotComplete(ActionRefused):
    """Your answers are not complete yet."""


# Before sending -------------------------------------------------------------------------------


def begin_answer(*, consultation: Consultation, at: datetime) -> str:
    """Begin an answer and return the code that alone opens it again; only its hash is kept."""
    is_open = (
        consultation.opens_at
        and consultation.closes_at
        and stages.may_answer(
            stage=ConsultationStage(consultation.stage),
            opens_at=consultation.opens_at,
            closes_at=consultation.closes_at,
            at=at,
        )
    )
    if not is_open:
        raise NotOpen
    token = _code(TOKEN_LENGTH)
    ResponseDraft.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        token_hash=token_hash(token),
        started_at=at,
        saved_at=at,
    )
    return token


def save_about(*, draft: ResponseDraft, about: About, at: datetime) -> None:
    """Keep for whom somebody answers."""
    kept = asdict(about)
    _save(draft, {"about": {**kept, "kind": about.kind.value}}, at)


def save_answer(
    *, draft: ResponseDraft, question: AskedQuestion, given: Given, at: datetime
) -> None:
    """Keep the answer to one question; an empty one passes the question over."""
    fault = fault_in_answer(question, given)
    if fault:
        raise ActionRefused(fault, field="answer")
    kept = {"choices": list(given.choices), "text": given.text}
    _save(draft, {"given": {question.code: kept}}, at)


def save_reach(*, draft: ResponseDraft, reach: Reach, at: datetime) -> None:
    """Keep, sealed, how somebody may be reached, and whether their words may be published."""
    kept = {
        "publication": reach.publication,
        "name": seal(reach.name) if reach.name else "",
        "email": seal(reach.email) if reach.email else "",
    }
    _save(draft, {"reach": kept}, at)


def _save(draft: ResponseDraft, part: dict[str, Any], at: datetime) -> None:
    with transaction.atomic():
        locked = _lock(draft)
        if locked.response_id:
            raise SentAlready
        _require_time(locked.consultation)
        given = locked.values.get("given", {}) | part.get("given", {})
        locked.values = locked.values | part | {"given": given}
        locked.saved_at = at
        locked.save(update_fields=["values", "saved_at"])


def _lock(draft: ResponseDraft) -> ResponseDraft:
    rows = ResponseDraft.objects.select_for_update(of=("self",)).select_related("consultation")
    return rows.get(pk=draft.pk)


def _require_time(consultation: Consultation) -> None:
    if not stages.may_send(ConsultationStage(consultation.stage)):
        raise TooLate


# Sending --------------------------------------------------------------------------------------


def send_answer(*, by: Actor, draft: ResponseDraft, at: datetime) -> Response:
    """Send an answer in; sent a second time, return what the first one made."""
    with transaction.atomic():
        locked = _lock(draft)
        if locked.response is not None:
            return locked.response
        return submit_response(by=by, draft=locked, at=at)


@action
def submit_response(*, by: Actor, draft: ResponseDraft, at: datetime) -> Response:
    """Make a response of a draft, which its caller has locked.

    Sent in time it counts at once; a late one waits until an officer decides.
    """
    # Waits for a move of the consultation that is under way.
    consultation = Consultation.objects.select_for_update().get(pk=draft.consultation_id)
    _require_time(consultation)
    setup = read_setup(consultation)
    questions = asked_questions(setup)
    answers = read_draft(draft)
    categories = {each.key: each for each in setup.categories}
    missing = missing_before_sending(questions=questions, categories=categories, answers=answers)
    if missing or answers.about is None or answers.reach is None:
        raise NotComplete(problems=missing)
    is_late = consultation.closes_at is not None and stages.is_late(
        started_at=draft.started_at, submitted_at=at, closes_at=consultation.closes_at
    )
    body = _body(answers.about)
    response = Response.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        version=find_version(consultation=consultation),
        reference=_new_reference(consultation),
        status=ResponseStatus.SUBMITTED if is_late else ResponseStatus.ACCEPTED,
        kind=answers.about.kind,
        category=categories.get(answers.about.category),
        body=body,
        body_name="" if body else answers.about.body_name,
        channel=Channel.ONLINE,
        received_at=at,
        is_late=is_late,
        publication=answers.reach.publication,
        entered_at=at,
    )
    rows = _answers(response, answers, [(each.question, each.choices) for each in setup.questions])
    Answer.objects.bulk_create(rows)
    _keep_contact(response, answers.reach)
    keep_invited(draft=draft, response=response)
    draft.response = response
    draft.values = {}
    draft.saved_at = at
    draft.save(update_fields=["response", "values", "saved_at"])
    record(
        by=by,
        event=Event.RESPONSE_SUBMITTED,
        target=response,
        at=at,
        detail={"answers": len(rows), "is_late": is_late},
    )
    return response


def _answers(
    response: Response,
    answers: Answers,
    asked: Sequence[tuple[Question, Sequence[Choice]]],
) -> list[Answer]:
    rows = []
    for question, choices in asked:
        given = answers.given.get(question.code, Given())
        base = {"authority_id": response.authority_id, "response": response, "question": question}
        rows += [Answer(**base, choice=each) for each in choices if each.code in given.choices]
        if given.text.strip():
            rows.append(Answer(**base, text=given.text))
    return rows


def _keep_contact(response: Response, reach: Reach) -> None:
    if reach.name or reach.email:
        RespondentContact.objects.create(
            authority_id=response.authority_id,
            response=response,
            name=reach.name,
            email=reach.email,
        )


def _body(about: About) -> Organisation | None:
    """The organisation of exactly this name; another spelling stays a name for officers to see."""
    if about.kind is not RespondentKind.BODY:
        return None
    return Organisation.objects.filter(name__iexact=about.body_name).order_by("id").first()


def _new_reference(consultation: Consultation) -> str:
    while True:
        reference = spaced_code(_code(RECEIPT_LENGTH))
        taken = Response.objects.filter(consultation=consultation, reference=reference)
        if not taken.exists():
            return reference


def _code(length: int) -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))


@action
def forget_drafts(*, by: Actor, at: datetime) -> int:
    """Delete drafts 30 days after closing, sent or not; return how many."""
    old = list_old_drafts(at=at)
    number = len(old)
    old.delete()
    record(by=by, event=Event.DRAFTS_FORGOTTEN, at=at, detail={"drafts": number})
    return number
