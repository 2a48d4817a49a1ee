"""How does somebody without an account answer, page by page, and send it in once?

What is saved before sending is nobody's record yet, so those functions are no actions and leave no
audit event; sending is one.
"""

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import PurePath
from typing import Any
from uuid import UUID

from django.db import transaction

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing import sent
from waymark.consultations.actions.hearing.equality import hold_equality_answers
from waymark.consultations.actions.hearing.files import read_later
from waymark.consultations.actions.inviting.links import keep_invited
from waymark.consultations.models.asking import Consultation
from waymark.consultations.models.hearing import Answer, RespondentContact, Response, ResponseDraft
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.queries.answering import (
    Draft,
    asked_questions,
    list_old_drafts,
    read_draft,
    token_hash,
)
from waymark.consultations.queries.areas import area_of
from waymark.consultations.queries.setup import AskedQuestion as SetupQuestion
from waymark.consultations.queries.setup import find_version, read_setup
from waymark.consultations.rules import stages
from waymark.consultations.rules.answering import (
    CODE_LETTERS,
    LONGEST_NAME,
    RECEIPT_LENGTH,
    TOKEN_LENGTH,
    About,
    AskedQuestion,
    Given,
    Reach,
    fault_in_answer,
    missing_before_sending,
    plain_given,
    spaced_code,
)
from waymark.consultations.rules.receipts import Trace
from waymark.consultations.rules.vocabulary import (
    Channel,
    ConsultationStage,
    QuestionKind,
    RespondentKind,
    ResponseStatus,
)
from waymark.consultations.rules.wordings import ENGLISH
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.sealed import seal
from waymark.documents.actions import remove_documents, require_clean, store_bytes
from waymark.documents.engines.inspection import MEGABYTE, inspect
from waymark.documents.models import Document
from waymark.organisations.models import Organisation

LARGEST_FILE = 10 * MEGABYTE


class NotOpen(ActionRefused):
    """This consultation is not open for answers."""


class TooLate(ActionRefused):
    """Answers are being read now, so yours come too late. They are on this page: copy them."""


class SentAlready(ActionRefused):
    """You have sent these answers, so they can no longer be changed."""


class ChangedSince(ActionRefused):
    """What we ask has changed since this page was made. Read what changed, then send again."""


class TestIsOver(ActionRefused):
    """These test answers have been sent or removed. Begin again."""


class NotComplete(ActionRefused):
    """Your answers are not complete yet."""


# Before sending -------------------------------------------------------------------------------


def begin_answer(*, consultation: Consultation, at: datetime, language: str = "") -> str:
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
        values={"language": language} if language else {},
        started_at=at,
        saved_at=at,
    )
    return token


def save_about(*, draft: Draft, about: About, at: datetime) -> None:
    """Keep for whom somebody answers."""
    kept = asdict(about)
    _save(draft, {"about": {**kept, "kind": about.kind.value}}, at)


def save_answer(
    *,
    draft: Draft,
    question: AskedQuestion,
    given: Given,
    at: datetime,
    file: tuple[str, bytes] | None = None,
) -> None:
    """Keep the answer to one question; an empty one passes the question over.

    Of a postcode only the area is kept, here already. `file` is the name and the bytes of one that
    was brought.
    """
    fault = fault_in_answer(question, given)
    if fault:
        raise ActionRefused(fault, field="answer")
    if question.kind is QuestionKind.POSTCODE and given.text:
        given = replace(given, text=area_of(given.text))
    with transaction.atomic():
        if file is not None:
            given = _keep_file(draft, file, at=at)
        _save(draft, {"given": {question.code: plain_given(given)}}, at)


def save_language(*, draft: Draft, language: str, at: datetime) -> None:
    """Keep in which language somebody reads the questions."""
    _save(draft, {"language": language}, at)


def save_equality(*, draft: Draft, given: Mapping[str, Given], at: datetime) -> None:
    """Keep, sealed, what somebody says of themselves; nothing is asked for."""
    plain = {code: plain_given(each) for code, each in given.items() if not each.is_empty}
    _save(draft, {"equality": seal(json.dumps(plain))}, at)


def _keep_file(draft: Draft, file: tuple[str, bytes], *, at: datetime) -> Given:
    """Keep a file under a plain name: the one it had may name somebody, and history keeps names."""
    name, content = file
    media_type = inspect(name, content, largest=LARGEST_FILE)
    require_clean(content)
    document = store_bytes(
        authority_id=draft.authority_id,
        title="A file sent with an answer",
        file_name=f"answer{PurePath(name).suffix.lower()}",
        content=content,
        media_type=media_type,
        at=at,
    )
    return Given(text=name[:LONGEST_NAME], file=str(document.public_id))


def save_reach(*, draft: Draft, reach: Reach, at: datetime) -> None:
    """Keep, sealed, how somebody may be reached, and whether their words may be published."""
    kept = {
        "publication": reach.publication,
        "name": seal(reach.name) if reach.name else "",
        "email": seal(reach.email) if reach.email else "",
    }
    _save(draft, {"reach": kept}, at)


def _save(draft: Draft, part: dict[str, Any], at: datetime) -> None:
    with transaction.atomic():
        locked: Draft = _lock_test(draft) if isinstance(draft, TestAnswer) else _lock_own(draft)
        given = locked.values.get("given", {}) | part.get("given", {})
        locked.values = locked.values | part | {"given": given}
        locked.saved_at = at
        locked.save(update_fields=["values", "saved_at"])


def _lock_own(draft: ResponseDraft) -> ResponseDraft:
    locked = _lock(draft)
    if locked.response_id:
        raise SentAlready
    _require_time(locked.consultation)
    return locked


def _lock_test(draft: TestAnswer) -> TestAnswer:
    locked = TestAnswer.objects.select_for_update().filter(pk=draft.pk).first()
    if locked is None or locked.sent_at:
        raise TestIsOver
    return locked


def _lock(draft: ResponseDraft) -> ResponseDraft:
    rows = ResponseDraft.objects.select_for_update(of=("self",)).select_related("consultation")
    return rows.get(pk=draft.pk)


def _require_time(consultation: Consultation) -> None:
    if not stages.may_send(ConsultationStage(consultation.stage)):
        raise TooLate


# Sending --------------------------------------------------------------------------------------


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
        locked = _lock(draft)
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
    _require_time(consultation)
    version = find_version(consultation=consultation)
    if seen_version is not None and version is not None and version.number != seen_version:
        raise ChangedSince
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


def answer_rows(
    response: Response, asked: Sequence[SetupQuestion], given: Mapping[str, Given]
) -> list[Answer]:
    """Return the rows that hold what was answered, not saved yet; whoever took the answers in."""
    files = Document.objects.in_bulk(
        [each.file for each in given.values() if each.file], field_name="public_id"
    )
    rows = []
    for each in asked:
        base = {
            "authority_id": response.authority_id,
            "response": response,
            "question": each.question,
        }
        answer = given.get(each.question.code, Given())
        rows += [Answer(**base, **values) for values in _values(each, answer, files)]
    return rows


def _values(
    asked: SetupQuestion, given: Given, files: Mapping[UUID, Document]
) -> Iterator[dict[str, Any]]:
    """Return what each row of one answer holds."""
    choices = {each.code: each for each in asked.choices}
    rows = {each.code: each for each in asked.rows}
    is_ranking = asked.question.kind == QuestionKind.RANKING
    for place, code in enumerate(given.choices, start=1):
        if code in choices:
            yield {"choice": choices[code], "number": place if is_ranking else None}
    for cell in given.cells:
        if cell.choice in choices:
            yield {
                "choice": choices[cell.choice],
                "row": rows.get(cell.row),
                "number": cell.number,
            }
    if given.number is not None:
        yield {"number": given.number}
    elif given.day is not None:
        yield {"day": given.day}
    elif given.file:
        yield {"document": files[UUID(given.file)]}
    elif given.text.strip():
        yield {"text": given.text}


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
    remove_documents(
        given["file"]
        for each in old
        if each.response_id is None
        for given in each.values.get("given", {}).values()
        if given.get("file")
    )
    old.delete()
    record(by=by, event=Event.DRAFTS_FORGOTTEN, at=at, detail={"drafts": number})
    return number
