"""How does a consultation go from one stage to the next?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import freeze, lock
from waymark.consultations.actions.hearing.equality import move_held
from waymark.consultations.actions.noticing import (
    change_closing,
    freeze_with_notice,
    publish_notice,
    require_words,
)
from waymark.consultations.actions.preview import remove_all_tests
from waymark.consultations.actions.short_links import keep_short_link
from waymark.consultations.models.asking.consultations import STAGE_LABELS, Consultation
from waymark.consultations.models.running import PublicNotice
from waymark.consultations.queries import running
from waymark.consultations.queries.setup.standing import stage_before
from waymark.consultations.queries.setup.whole import draft_for_checks, read_setup
from waymark.consultations.rules import stages
from waymark.consultations.rules.gates import missing_at_gates
from waymark.consultations.rules.stages import NoticeKind
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NotReady(ActionRefused):
    """The consultation cannot open yet."""


class OpensInThePast(ActionRefused):
    """The time of opening has passed. Set another one, or open the consultation now."""


class ApprovalVoid(ActionRefused):
    """What was approved is not what would open. Return it to draft and ask for approval again."""


class NotLater(ActionRefused):
    """More time means a later closing: type one after the closing that was announced."""


class OnlyWhileOpen(ActionRefused):
    """Only a consultation that is open can be given more time."""


class NotInArchive(ActionRefused):
    """This consultation is not in the archive."""


# Before opening -------------------------------------------------------------------------------


@action
def schedule_consultation(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Let the consultation open by itself when its time comes; its short address is made now."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.SCHEDULED)
    _require_approved(locked)
    require_ready(locked, at=at)
    if locked.opens_at is not None and locked.opens_at <= at:
        raise OpensInThePast
    move(locked, ConsultationStage.SCHEDULED)
    keep_short_link(locked, at=at)
    record(by=by, event=Event.CONSULTATION_SCHEDULED, target=locked, at=at)


@action
def return_consultation_to_draft(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Take an approved or scheduled consultation back; its approval is void."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.DRAFT)
    standing = running.find_standing_approval(consultation=locked)
    if standing is not None:
        standing.outcome, standing.settled_at = stages.ApprovalOutcome.VOID, at
        standing.settled_by_id = by.user_id
        standing.save(update_fields=["outcome", "settled_at", "settled_by"])
    move(locked, ConsultationStage.DRAFT)
    record(by=by, event=Event.CONSULTATION_RETURNED_TO_DRAFT, target=locked, at=at)


@action
def open_consultation(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Open the consultation now and freeze its set-up; a later opening moves here."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.OPEN)
    _require_approved(locked)
    if locked.opens_at is None or locked.opens_at > at:
        locked.opens_at = at
    require_ready(locked, at=at)
    locked.opened_at = at
    move(locked, ConsultationStage.OPEN, "opens_at", "opened_at")
    remove_all_tests(locked)
    version = freeze(locked, at=at)
    keep_short_link(locked, at=at)
    record(
        by=by,
        event=Event.CONSULTATION_OPENED,
        target=locked,
        at=at,
        detail={"version": version.number, "sha256": version.sha256},
    )


# While open and after -------------------------------------------------------------------------


@action
def extend_consultation(
    *,
    by: Actor,
    consultation: Consultation,
    closes_at: datetime,
    reason: str,
    notice: str,
    at: datetime,
) -> PublicNotice:
    """Give people more time: a dated row says from when to when, and everybody is told."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    if locked.stage != ConsultationStage.OPEN:
        raise OnlyWhileOpen
    require_words(reason=reason, notice=notice)
    before = locked.closes_at
    if before is None or closes_at <= max(before, at):
        raise NotLater(field="closes_at")
    locked.closes_at = closes_at
    locked.revision += 1
    locked.save(update_fields=["closes_at", "revision"])
    told = freeze_with_notice(
        locked, kind=NoticeKind.EXTENDED, by=by, reason=reason, notice=notice, at=at
    )
    change_closing(locked, before=before, told=told, at=at)
    record(
        by=by,
        event=Event.CONSULTATION_EXTENDED,
        target=locked,
        at=at,
        reason=reason,
        detail={"notice": told.number},
    )
    return told


@action
def close_consultation(
    *,
    by: Actor,
    consultation: Consultation,
    at: datetime,
    reason: str = "",
    notice: str = "",
) -> None:
    """Close the consultation now; before the time that was announced, everybody is told why."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.CLOSED)
    announced = locked.closes_at
    is_early = bool(locked.opens_at and announced and locked.opens_at < at < announced)
    if is_early:
        require_words(reason=reason, notice=notice)
        locked.closes_at = at
    locked.closed_at = at
    move(locked, ConsultationStage.CLOSED, "closes_at", "closed_at")
    if is_early and announced is not None:
        told = publish_notice(
            locked, kind=NoticeKind.CLOSED_EARLY, by=by, reason=reason, notice=notice, at=at
        )
        change_closing(locked, before=announced, told=told, at=at)
    record(
        by=by,
        event=Event.CONSULTATION_CLOSED,
        target=locked,
        at=at,
        reason=reason,
        detail={"is_early": is_early},
    )


@action
def withdraw_consultation(
    *, by: Actor, consultation: Consultation, reason: str, notice: str, at: datetime
) -> PublicNotice:
    """Stop a consultation for good; answers are kept and not analysed, and everybody is told."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.WITHDRAWN)
    require_words(reason=reason, notice=notice)
    if locked.closed_at is None:
        locked.closed_at = at
    move(locked, ConsultationStage.WITHDRAWN, "closed_at")
    told = publish_notice(
        locked, kind=NoticeKind.WITHDRAWN, by=by, reason=reason, notice=notice, at=at
    )
    record(by=by, event=Event.CONSULTATION_WITHDRAWN, target=locked, at=at, reason=reason)
    return told


@action
def start_analysing(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Begin the analysis: answers are accepted no longer, not even those begun in time."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.ANALYSING)
    move(locked, ConsultationStage.ANALYSING)
    move_held(locked)
    record(by=by, event=Event.CONSULTATION_ANALYSING, target=locked, at=at)


@action
def archive_consultation(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Put away what is done with; its public page stays."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.ARCHIVED)
    move(locked, ConsultationStage.ARCHIVED)
    record(by=by, event=Event.CONSULTATION_ARCHIVED, target=locked, at=at)


@action
def restore_from_archive(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Take a consultation out of the archive, to the stage from which it was put there."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    if locked.stage != ConsultationStage.ARCHIVED:
        raise NotInArchive
    following = stage_before(locked)
    move(locked, following)
    record(
        by=by,
        event=Event.CONSULTATION_UNARCHIVED,
        target=locked,
        at=at,
        detail={"stage": following.value},
    )


# For the actions of this module and beside it -------------------------------------------------


def lock_to_move(consultation: Consultation, following: ConsultationStage) -> Consultation:
    """Lock the row; refuse a move that the table of moves does not have."""
    locked = lock(consultation)
    current = ConsultationStage(locked.stage)
    if not stages.may_move(current, following):
        raise ActionRefused(
            f"This consultation is at the stage “{STAGE_LABELS[current]}”, "
            f"from which it cannot go to “{STAGE_LABELS[following]}”."
        )
    return locked


def require_ready(consultation: Consultation, *, at: datetime) -> None:
    """Refuse, with everything that is missing, what cannot open.

    One that was scheduled before approvals were kept is held to what was asked of it then.
    """
    setup = read_setup(consultation)
    missing = stages.missing_before_opening(draft_for_checks(setup), at=at)
    is_older = (
        consultation.stage == ConsultationStage.SCHEDULED
        and running.find_standing_approval(consultation=consultation) is None
    )
    if not is_older:
        missing += missing_at_gates(running.gate_facts(setup, at=at))
    if missing:
        raise NotReady(problems=missing)


def move(consultation: Consultation, following: ConsultationStage, *fields: str) -> None:
    """Write the stage of a row that is locked, with what changed beside it."""
    consultation.stage = following
    consultation.revision += 1
    consultation.save(update_fields=["stage", "revision", *fields])


def _require_approved(consultation: Consultation) -> None:
    standing = running.find_standing_approval(consultation=consultation)
    if standing is None:
        if consultation.stage == ConsultationStage.SCHEDULED:
            return
        raise ApprovalVoid
    is_same = standing.sha256 == running.setup_digest(consultation)
    if standing.outcome != stages.ApprovalOutcome.APPROVED or not is_same:
        raise ApprovalVoid
