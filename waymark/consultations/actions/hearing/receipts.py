"""How are answers changed or withdrawn by whoever holds their receipt, and traces forgotten?"""

from datetime import datetime

from django.db import transaction

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing.answering.drafts import (
    begin_answer,
    save_about,
    save_answer,
    save_reach,
)
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import RespondentContact, Response
from waymark.consultations.queries.answering import asked_questions, find_draft, given_answers
from waymark.consultations.queries.receipts import list_old_traces
from waymark.consultations.queries.setup.whole import read_questionnaire
from waymark.consultations.rules import receipts as rules
from waymark.consultations.rules.answering import About, Reach, fault_in_answer
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    RespondentKind,
    ResponseStatus,
)
from waymark.consultations.rules.wordings import ENGLISH
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class CannotWithdraw(ActionRefused):
    """These answers can no longer be withdrawn here. Write to us instead, and say the reference."""


class CannotAmend(ActionRefused):
    """These answers can no longer be changed."""


@action
def withdraw_response(*, by: Actor, response: Response, at: datetime) -> Response:
    """Take answers out of the count for good, and forget how to reach whoever sent them."""
    consultation = Consultation.objects.select_for_update().get(pk=response.consultation_id)
    locked = Response.objects.select_for_update().get(pk=response.pk)
    stage, status = ConsultationStage(consultation.stage), ResponseStatus(locked.status)
    if not rules.may_withdraw(stage=stage, status=status):
        raise CannotWithdraw
    locked.status = ResponseStatus.WITHDRAWN
    locked.save(update_fields=["status"])
    RespondentContact.objects.filter(response=locked).delete()
    record(
        by=by,
        event=Event.RESPONSE_WITHDRAWN,
        target=locked,
        at=at,
        detail={"from": status.value},
    )
    return locked


def begin_amendment(*, response: Response, at: datetime) -> str:
    """Begin a draft of what was sent and return its code; nothing changes until it is sent.

    Contact details are not put into it: a receipt may be shared. Those given before go on being
    used where nothing new is given. Whether the answers may be published stays as it was said.
    """
    consultation = response.consultation
    if not rules.may_amend(
        stage=ConsultationStage(consultation.stage),
        opens_at=consultation.opens_at,
        closes_at=consultation.closes_at,
        status=ResponseStatus(response.status),
        at=at,
    ):
        raise CannotAmend
    with transaction.atomic():
        language = "" if response.language == ENGLISH else response.language
        token = begin_answer(consultation=consultation, language=language, at=at)
        draft = find_draft(consultation_id=consultation.pk, token=token)
        if draft is None:
            raise CannotAmend
        draft.values = {**draft.values, "amends": str(response.public_id)}
        draft.save(update_fields=["values"])
        about = About(
            kind=RespondentKind(response.kind),
            body_name=response.body.name if response.body else response.body_name,
            category=response.category.key if response.category else "",
        )
        save_about(draft=draft, about=about, at=at)
        given = given_answers(response)
        for question in asked_questions(read_questionnaire(consultation)):
            answer = given.get(question.code)
            # What no longer fits a question that was changed is asked again.
            if answer is not None and not fault_in_answer(question, answer):
                save_answer(draft=draft, question=question, given=answer, at=at)
        if response.publication:
            save_reach(draft=draft, reach=Reach(publication=response.publication), at=at)
    return token


@action
def forget_traces(*, by: Actor, at: datetime) -> int:
    """Delete the traces whose day has come; return how many."""
    old = list_old_traces(on=at.date())
    number = len(old)
    old.delete()
    record(by=by, event=Event.TRACES_FORGOTTEN, at=at, detail={"traces": number})
    return number
