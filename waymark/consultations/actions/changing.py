"""How is what people are asked changed while they are answering?

Every change is a further version with a public notice; nothing that was answered is deleted.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import SetupFrozen, announced, lock
from waymark.consultations.actions.noticing import (
    freeze_with_notice,
    publish_notice,
    require_words,
)
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.running import PublicNotice
from waymark.consultations.queries.setup.versions import find_version, frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules import versions
from waymark.consultations.rules.feedback import FEEDBACK_WEEKS
from waymark.consultations.rules.stages import BEFORE_CLOSING, NoticeKind
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused

T = TypeVar("T")
LONGEST_REASON = 500


class NothingChanged(ActionRefused):
    """Nothing is different, so there is nothing to tell anybody."""


class WithdrawnAlready(ActionRefused):
    """This was withdrawn already."""


class LastOneAsked(ActionRefused):
    """This is the last question that is asked. Withdraw the whole consultation instead."""


class TooFewChoices(ActionRefused):
    """A question needs two choices or more. Withdraw the question instead."""


class NotClosedYet(ActionRefused):
    """People can still answer: an answer of ours is not late yet."""


@action
def change_while_open(
    *,
    by: Actor,
    consultation: Consultation,
    reason: str,
    notice: str,
    change: Callable[[], T],
    at: datetime,
) -> T:
    """Make one change to an open set-up: freeze it as a further version and tell everybody.

    `change` calls the action that makes it, which may add and reword but not take away what has
    been answered.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    if locked.stage != ConsultationStage.OPEN:
        raise SetupFrozen
    require_words(reason=reason, notice=notice)
    before = find_version(consultation=locked)
    with announced(locked):
        result = change()
    locked.refresh_from_db()
    _tell(locked, by=by, reason=reason, notice=notice, at=at, before=before)
    return result


@action
def withdraw_question(
    *, by: Actor, question: Question, reason: str, notice: str, at: datetime
) -> None:
    """Ask a question no more; the answers it had are kept and reported as far as it was asked."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(question.consultation)
    if locked.stage != ConsultationStage.OPEN:
        raise SetupFrozen
    require_words(reason=reason, notice=notice)
    saved = Question.objects.get(pk=question.pk)
    if saved.withdrawn_at is not None:
        raise WithdrawnAlready
    asked = Question.objects.filter(consultation=locked, withdrawn_at__isnull=True)
    if asked.count() == 1:
        raise LastOneAsked
    before = find_version(consultation=locked)
    saved.withdrawn_at, saved.withdrawn_reason = at, reason.strip()[:LONGEST_REASON]
    saved.save(update_fields=["withdrawn_at", "withdrawn_reason"])
    _tell(locked, by=by, reason=reason, notice=notice, at=at, before=before)


@action
def withdraw_choice(*, by: Actor, choice: Choice, reason: str, notice: str, at: datetime) -> None:
    """Offer a choice no more; who ticked it before is counted as they answered."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(choice.question.consultation)
    if locked.stage != ConsultationStage.OPEN:
        raise SetupFrozen
    require_words(reason=reason, notice=notice)
    saved = Choice.objects.get(pk=choice.pk)
    if saved.withdrawn_at is not None:
        raise WithdrawnAlready
    offered = Choice.objects.filter(question=saved.question_id, withdrawn_at__isnull=True)
    if offered.count() <= 2:
        raise TooFewChoices
    before = find_version(consultation=locked)
    saved.withdrawn_at = at
    saved.save(update_fields=["withdrawn_at"])
    _tell(locked, by=by, reason=reason, notice=notice, at=at, before=before)


@action
def publish_late_feedback(
    *, by: Actor, consultation: Consultation, reason: str, notice: str, at: datetime
) -> PublicNotice:
    """Publish why what came of it takes longer than 12 weeks."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    if locked.stage in BEFORE_CLOSING:
        raise NotClosedYet
    require_words(reason=reason, notice=notice)
    told = publish_notice(
        locked, kind=NoticeKind.FEEDBACK_LATE, by=by, reason=reason, notice=notice, at=at
    )
    record(
        by=by,
        event=Event.FEEDBACK_DELAY_PUBLISHED,
        target=locked,
        at=at,
        reason=reason,
        detail={"notice": told.number, "weeks": FEEDBACK_WEEKS},
    )
    return told


def _tell(
    consultation: Consultation,
    *,
    by: Actor,
    reason: str,
    notice: str,
    at: datetime,
    before: ConsultationVersion | None,
) -> None:
    after = frozen_setup(read_setup(consultation))
    changes = versions.differences(before.content if before else {}, after)
    if not changes:
        raise NothingChanged
    told = freeze_with_notice(
        consultation, kind=NoticeKind.CHANGED, by=by, reason=reason, notice=notice, at=at
    )
    record(
        by=by,
        event=Event.VERSION_MADE,
        target=consultation,
        at=at,
        reason=reason,
        detail={
            "version": told.version.number if told.version else None,
            "notice": told.number,
            "changes": len(changes),
        },
    )
