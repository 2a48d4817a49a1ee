"""What becomes of an answer when it is sent in?"""

from datetime import datetime

from django.db import transaction

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing import sent
from waymark.consultations.actions.hearing.answering.drafts import (
    fresh_code,
    lock_draft,
    require_time,
)
from waymark.consultations.actions.hearing.answering.rows import answer_rows
from waymark.consultations.actions.hearing.equality import hold_equality_answers
from waymark.consultations.actions.hearing.files import read_later
from waymark.consultations.actions.inviting.links import keep_invited
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import (
    Answer,
    RespondentContact,
    Response,
    ResponseDraft,
)
from waymark.consultations.queries.answering import asked_questions, read_draft
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.queries.setup.whole import read_questionnaire
from waymark.consultations.rules import stages
from waymark.consultations.rules.answering import (
    RECEIPT_LENGTH,
    About,
    Reach,
    missing_before_sending,
    spaced_code,
)
from waymark.consultations.rules.receipts import Trace
from waymark.consultations.rules.vocabulary import Channel, RespondentKind, ResponseStatus
from waymark.consultations.rules.wordings import ENGLISH
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.organisations.models import Organisation


class ChangedSince(ActionRefused):
    """What we ask has changed since this page was made. Read what changed, then send again."""


class NotComplete(ActionRefused):
    """Your answers are not complete yet."""


def send_answer(
    *,
    by: Actor,
    draft: ResponseDraft,
    at: datetime,
    seen_version: int | None = None,
    trace: Trace | None = None,
) -> Response:
    """Send an answer in; sent a second time, return what the first one made.

    `seen_version` is the frozen set-up that the sender was shown: nobody answers terms unseen.
    """
    with transaction.atomic():
        locked = lock_draft(draft)
        if locked.response is not None:
            return locked.response
        return submit_response(by=by, draft=locked, at=at, seen_version=seen_version, trace=trace)


@action
def submit_response(
    *,
    by: Actor,
    draft: ResponseDraft,
    at: datetime,
    seen_version: int | None = None,
    trace: Trace | None = None,
) -> Response:
    """Make a response of a draft, which its caller has locked.

    Sent in time it counts at once; a late one waits until an officer decides. Where the draft was
    made of answers sent before, those are merged into the new ones.
    """
    # Waits for a move of the consultation that is under way.
    consultation = Consultation.objects.select_for_update().get(pk=draft.consultation_id)
    require_time(consultation)
    version = find_version(consultation=consultation)
    if seen_version is not None and version is not None and version.number != seen_version:
        raise ChangedSince
    setup = read_questionnaire(consultation)
    questions = asked_questions(setup)
    answers = read_draft(draft)
    categories = {each.key: each for each in setup.categories}
    missing = missing_before_sending(questions=questions, categories=categories, answers=answers)
    if missing or answers.about is None or answers.reach is None:
        raise NotComplete(problems=missing)
    is_late = consultation.closes_at is not None and stages.is_late(
        started_at=draft.started_at, submitted_at=at, closes_at=consultation.closes_at
    )
    earlier = sent.lock_earlier(draft)
    status = ResponseStatus.SUBMITTED if is_late else ResponseStatus.ACCEPTED
    body = _body(answers.about)
    response = Response.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        version=version,
        reference=_new_reference(consultation),
        status=sent.status_after(earlier, status),
        kind=answers.about.kind,
        category=categories.get(answers.about.category),
        body=body,
        body_name="" if body else answers.about.body_name,
        channel=Channel.ONLINE,
        received_at=at,
        is_late=is_late,
        language=answers.language or ENGLISH,
        publication=answers.reach.publication,
        entered_at=at,
    )
    shown = {each.code: answers.to(each) for each in answers.shown(questions)}
    rows = answer_rows(response, setup.questions, shown)
    read_later(Answer.objects.bulk_create(rows))
    _keep_contact(response, answers.reach)
    keep_invited(draft=draft, response=response)
    sent.keep_receipt(response, draft, at=at)
    sent.keep_trace(response, consultation, trace, at=at)
    if earlier is not None:
        sent.stand_in_for(earlier, response, at=at)
    else:  # changed answers ask nothing about equality: what was said cannot be found again
        hold_equality_answers(consultation=consultation, given=answers.equality or {})
    draft.response = response
    draft.values = {}
    draft.saved_at = at
    draft.save(update_fields=["response", "values", "saved_at"])
    record(
        by=by,
        event=Event.RESPONSE_AMENDED if earlier else Event.RESPONSE_SUBMITTED,
        target=response,
        at=at,
        detail={"answers": len(rows), "is_late": is_late},
    )
    return response


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
        reference = spaced_code(fresh_code(RECEIPT_LENGTH))
        taken = Response.objects.filter(consultation=consultation, reference=reference)
        if not taken.exists():
            return reference
