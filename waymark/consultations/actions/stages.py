"""How does a consultation go from one stage to the next?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import freeze, lock
from waymark.consultations.actions.hearing.equality import move_held
from waymark.consultations.actions.preview import remove_all_tests
from waymark.consultations.models.asking import STAGE_LABELS, Consultation
from waymark.consultations.queries import setup as queries
from waymark.consultations.rules import stages
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NotReady(ActionRefused):
    """The consultation cannot open yet."""


class OpensInThePast(ActionRefused):
    """The time of opening has passed. Set another one, or open the consultation now."""


@action
def schedule_consultation(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Let the consultation open by itself when its time comes."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = _lock_to_move(consultation, ConsultationStage.SCHEDULED)
    _require_ready(locked, at=at)
    if locked.opens_at is not None and locked.opens_at <= at:
        raise OpensInThePast
    _move(locked, ConsultationStage.SCHEDULED)
    record(by=by, event=Event.CONSULTATION_SCHEDULED, target=locked, at=at)


@action
def return_consultation_to_draft(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Take a scheduled consultation back; it no longer opens by itself."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = _lock_to_move(consultation, ConsultationStage.DRAFT)
    _move(locked, ConsultationStage.DRAFT)
    record(by=by, event=Event.CONSULTATION_RETURNED_TO_DRAFT, target=locked, at=at)


@action
def open_consultation(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Open the consultation now and freeze its set-up; a later opening moves here."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = _lock_to_move(consultation, ConsultationStage.OPEN)
    if locked.opens_at is None or locked.opens_at > at:
        locked.opens_at = at
    _require_ready(locked, at=at)
    locked.opened_at = at
    _move(locked, ConsultationStage.OPEN, "opens_at", "opened_at")
    remove_all_tests(locked)
    version = freeze(locked, at=at)
    record(
        by=by,
        event=Event.CONSULTATION_OPENED,
        target=locked,
        at=at,
        detail={"version": version.number, "sha256": version.sha256},
    )


@action
def close_consultation(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Close the consultation now; a later closing moves here."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = _lock_to_move(consultation, ConsultationStage.CLOSED)
    is_early = bool(
        locked.opens_at and locked.closes_at and locked.opens_at < at < locked.closes_at
    )
    if is_early:
        locked.closes_at = at
    locked.closed_at = at
    _move(locked, ConsultationStage.CLOSED, "closes_at", "closed_at")
    record(
        by=by,
        event=Event.CONSULTATION_CLOSED,
        target=locked,
        at=at,
        detail={"is_early": is_early},
    )


@action
def start_analysing(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Begin the analysis: answers are accepted no longer, not even those begun in time."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock_to_move(consultation, ConsultationStage.ANALYSING)
    _move(locked, ConsultationStage.ANALYSING)
    move_held(locked)
    record(by=by, event=Event.CONSULTATION_ANALYSING, target=locked, at=at)


def _lock_to_move(consultation: Consultation, following: ConsultationStage) -> Consultation:
    locked = lock(consultation)
    current = ConsultationStage(locked.stage)
    if not stages.may_move(current, following):
        raise ActionRefused(
            f"This consultation is at the stage “{STAGE_LABELS[current]}”, "
            f"from which it cannot go to “{STAGE_LABELS[following]}”."
        )
    return locked


def _require_ready(consultation: Consultation, *, at: datetime) -> None:
    draft = queries.draft_for_checks(queries.read_setup(consultation))
    missing = stages.missing_before_opening(draft, at=at)
    if missing:
        raise NotReady(problems=missing)


def _move(consultation: Consultation, following: ConsultationStage, *fields: str) -> None:
    consultation.stage = following
    consultation.revision += 1
    consultation.save(update_fields=["stage", "revision", *fields])
