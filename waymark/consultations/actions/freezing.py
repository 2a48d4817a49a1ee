"""When may the set-up be changed, and how is it frozen? For the actions beside this module."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries import running
from waymark.consultations.queries.setup.versions import (
    find_version,
    frozen_setup,
    may_change_setup,
)
from waymark.consultations.queries.setup.whole import draft_for_checks, read_setup
from waymark.consultations.rules import stages
from waymark.consultations.rules.content.report import digest
from waymark.consultations.rules.stages import ApprovalOutcome
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.refusals import ActionRefused

_announced: ContextVar[int | None] = ContextVar("waymark_announced_change", default=None)
"""The consultation of which an action is changing the set-up under a public notice."""


class SetupFrozen(ActionRefused):
    """This can no longer be changed: people have been asked on these terms."""


class NeedsNotice(SetupFrozen):
    """People are answering on these terms. Say why you change them, and what people are told."""


class AnswersFrozen(ActionRefused):
    """This can no longer be changed: a snapshot of the answers rests on it."""


class NotReadyAnyMore(ActionRefused):
    """This would leave a scheduled consultation unready to open. Return it to draft first."""


def lock_to_change(consultation: Consultation) -> Consultation:
    """Lock the row; raise `SetupFrozen` or `AnswersFrozen` where the set-up may not change."""
    locked = lock(consultation)
    if may_change_setup(locked) or _announced.get() == locked.pk:
        return locked
    if locked.is_from_history:
        raise AnswersFrozen
    raise NeedsNotice if locked.stage == ConsultationStage.OPEN else SetupFrozen


def lock(consultation: Consultation) -> Consultation:
    """Lock the consultation's row and return it as it now is."""
    return Consultation.objects.select_for_update().get(pk=consultation.pk)


@contextmanager
def announced(consultation: Consultation) -> Iterator[None]:
    """Let actions change an open set-up: whoever opens this freezes it and tells everybody."""
    token = _announced.set(consultation.pk)
    try:
        yield
    finally:
        _announced.reset(token)


def finish_change(consultation: Consultation, *, at: datetime) -> None:
    """Keep a changed set-up whole: void what was approved otherwise, freeze history anew.

    One that was scheduled before approvals were kept stays ready to open.
    """
    if consultation.is_from_history:
        freeze(consultation, at=at)
    if consultation.stage not in stages.BEFORE_OPENING:
        return
    is_void = void_approval(consultation, at=at)
    if consultation.stage == ConsultationStage.SCHEDULED and not is_void:
        setup = read_setup(consultation)
        missing = stages.missing_before_opening(draft_for_checks(setup), at=at)
        if missing:
            raise NotReadyAnyMore(problems=missing)


def void_approval(consultation: Consultation, *, at: datetime) -> bool:
    """Void an approval, or a request for one, of another set-up than this; return whether."""
    standing = running.find_standing_approval(consultation=consultation)
    if standing is None or standing.sha256 == running.setup_digest(consultation):
        return False
    standing.outcome, standing.settled_at = ApprovalOutcome.VOID, at
    standing.settled_by_id = None
    standing.save(update_fields=["outcome", "settled_at", "settled_by"])
    if consultation.stage != ConsultationStage.DRAFT:
        consultation.stage = ConsultationStage.DRAFT
        consultation.revision += 1
        consultation.save(update_fields=["stage", "revision"])
    return True


def freeze(consultation: Consultation, *, at: datetime) -> ConsultationVersion:
    """Keep the set-up as it is now.

    The latest version is written anew only while no response points at it; otherwise another one
    is added, so that every response points at what it answered.
    """
    content = frozen_setup(read_setup(consultation))
    sha256 = digest(content)
    latest = find_version(consultation=consultation)
    if latest is not None and latest.sha256 == sha256:
        return latest
    if latest is None or Response.objects.filter(version=latest).exists():
        return freeze_anew(consultation, at=at)
    latest.content, latest.sha256, latest.frozen_at = content, sha256, at
    latest.save(update_fields=["content", "sha256", "frozen_at"])
    return latest


def freeze_anew(consultation: Consultation, *, at: datetime) -> ConsultationVersion:
    """Keep the set-up as it is now as a further version, whoever has answered the earlier one."""
    content = frozen_setup(read_setup(consultation))
    latest = find_version(consultation=consultation)
    return ConsultationVersion.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        number=latest.number + 1 if latest else 1,
        content=content,
        sha256=digest(content),
        frozen_at=at,
    )
