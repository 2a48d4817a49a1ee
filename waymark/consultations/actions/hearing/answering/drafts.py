"""What is kept of an answer before it is sent?

That is nobody's record yet, so what saves it is no action and leaves no audit event.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import PurePath
from typing import Any

from django.db import transaction

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import ResponseDraft
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.queries.answering import Draft, list_old_drafts, token_hash
from waymark.consultations.queries.areas import area_of
from waymark.consultations.rules import stages
from waymark.consultations.rules.answering import (
    CODE_LETTERS,
    LONGEST_NAME,
    TOKEN_LENGTH,
    About,
    AskedQuestion,
    Given,
    Reach,
    fault_in_answer,
    plain_given,
)
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.sealed import seal
from waymark.documents.actions import remove_documents, require_clean, store_bytes
from waymark.documents.engines.inspection import MEGABYTE, inspect

LARGEST_FILE = 10 * MEGABYTE


class NotOpen(ActionRefused):
    """This consultation is not open for answers."""


class TooLate(ActionRefused):
    """Answers are being read now, so yours come too late. They are on this page: copy them."""


class SentAlready(ActionRefused):
    """You have sent these answers, so they can no longer be changed."""


class TestIsOver(ActionRefused):
    """These test answers have been sent or removed. Begin again."""


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
    token = fresh_code(TOKEN_LENGTH)
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
    locked = lock_draft(draft)
    if locked.response_id:
        raise SentAlready
    require_time(locked.consultation)
    return locked


def _lock_test(draft: TestAnswer) -> TestAnswer:
    locked = TestAnswer.objects.select_for_update().filter(pk=draft.pk).first()
    if locked is None or locked.sent_at:
        raise TestIsOver
    return locked


def lock_draft(draft: ResponseDraft) -> ResponseDraft:
    """Return a draft with its consultation, locked until the transaction ends."""
    rows = ResponseDraft.objects.select_for_update(of=("self",)).select_related("consultation")
    return rows.get(pk=draft.pk)


def require_time(consultation: Consultation) -> None:
    """Raise `TooLate` where the answers are being read already."""
    if not stages.may_send(ConsultationStage(consultation.stage)):
        raise TooLate


def fresh_code(length: int) -> str:
    """Return a code that nobody can guess, in letters and digits that nobody mistakes."""
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
