"""How does an officer try a draft out, without leaving anything among what people answer?"""

from datetime import datetime
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import lock
from waymark.consultations.actions.hearing.answering.drafts import TestIsOver
from waymark.consultations.actions.hearing.answering.responses import NotComplete
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.queries.answering import asked_questions, read_draft
from waymark.consultations.queries.setup.whole import read_questionnaire
from waymark.consultations.rules.answering import missing_before_sending
from waymark.consultations.rules.stages import is_frozen
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotAllowed
from waymark.documents.actions import remove_documents


class OpenAlready(ActionRefused):
    """People are answering already, so there is nothing to try out any more."""


@action
def begin_test(
    *, by: Actor, consultation: Consultation, at: datetime, language: str = ""
) -> TestAnswer:
    """Begin test answers of one's own; those that were begun and not sent before are dropped."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    if is_frozen(ConsultationStage(locked.stage)):
        raise OpenAlready
    _remove(TestAnswer.objects.filter(consultation=locked, begun_by=by.user_id, sent_at=None))
    begun = TestAnswer.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        values={"language": language} if language else {},
        begun_by_id=_officer(by),
        started_at=at,
        saved_at=at,
    )
    record(by=by, event=Event.PREVIEW_SEEN, target=locked, at=at)
    return begun


@action
def send_test(*, by: Actor, test: TestAnswer, at: datetime) -> TestAnswer:
    """Send test answers, by the checks that sending goes by; they become no response."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = TestAnswer.objects.select_for_update().filter(pk=test.pk).first()
    if locked is None or locked.sent_at:
        raise TestIsOver
    setup = read_questionnaire(locked.consultation)
    missing = missing_before_sending(
        questions=asked_questions(setup),
        categories=[each.key for each in setup.categories],
        answers=read_draft(locked),
    )
    if missing:
        raise NotComplete(problems=missing)
    locked.sent_at = at
    locked.save(update_fields=["sent_at"])
    record(by=by, event=Event.TEST_ANSWER_SENT, target=locked.consultation, at=at)
    return locked


@action
def remove_tests(*, by: Actor, consultation: Consultation, at: datetime) -> int:
    """Remove all test answers of a consultation; return how many."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    number = remove_all_tests(locked)
    record(
        by=by,
        event=Event.TEST_ANSWERS_REMOVED,
        target=locked,
        at=at,
        detail={"test_answers": number},
    )
    return number


def remove_all_tests(consultation: Consultation) -> int:
    """Remove all test answers with their files; return how many.

    Not an action: it is one with the opening, at which they vanish.
    """
    return _remove(TestAnswer.objects.filter(consultation=consultation))


def _officer(by: Actor) -> int:
    """Who tries the draft out: only somebody who works here can."""
    if by.user_id is None:
        raise NotAllowed
    return by.user_id


def _remove(tests: Any) -> int:
    held = list(tests)
    files = [
        given["file"]
        for each in held
        for given in each.values.get("given", {}).values()
        if given.get("file")
    ]
    remove_documents(files)
    TestAnswer.objects.filter(pk__in=[each.pk for each in held]).delete()
    return len(held)
