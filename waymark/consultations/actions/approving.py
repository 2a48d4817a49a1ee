"""How does a second person come to say that people may be asked exactly this?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import lock
from waymark.consultations.actions.stages import lock_to_move, move, require_ready
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.running import Approval
from waymark.consultations.queries import running
from waymark.consultations.rules.stages import ApprovalOutcome
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class AskedAlready(ActionRefused):
    """It waits for approval already."""


class NobodyAsked(ActionRefused):
    """Nobody has asked for approval, or it was changed since: it has to be asked for again."""


class OwnRequest(ActionRefused):
    """You asked for this approval, so somebody else has to give it."""


class ReasonNeeded(ActionRefused):
    """Say why: it is kept with the approval."""


class TemplateStays(ActionRefused):
    """A template cannot open. Begin a consultation from it."""


@action
def ask_for_approval(
    *, by: Actor, consultation: Consultation, at: datetime, note: str = ""
) -> Approval:
    """Put the set-up, as it is now, to an approver; what is missing is refused here already."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.APPROVED)
    if locked.is_template:
        raise TemplateStays
    if running.find_standing_approval(consultation=locked) is not None:
        raise AskedAlready
    require_ready(locked, at=at)
    asked = _ask(locked, by=by, at=at, note=note)
    record(
        by=by,
        event=Event.APPROVAL_ASKED,
        target=locked,
        at=at,
        detail={"sha256": asked.sha256},
    )
    return asked


@action
def approve_consultation(
    *, by: Actor, consultation: Consultation, at: datetime, reason: str = ""
) -> Approval:
    """Approve exactly what was asked for; nobody approves their own request."""
    permissions.require(by, Permission.CONSULTATIONS_APPROVE)
    locked = lock_to_move(consultation, ConsultationStage.APPROVED)
    asked = _waiting(locked)
    if by.user_id is not None and by.user_id == asked.asked_by_id:
        raise OwnRequest
    require_ready(locked, at=at)
    _settle(asked, ApprovalOutcome.APPROVED, by=by, at=at, reason=reason)
    move(locked, ConsultationStage.APPROVED)
    record(
        by=by,
        event=Event.CONSULTATION_APPROVED,
        target=locked,
        at=at,
        detail={"sha256": asked.sha256},
    )
    return asked


@action
def return_for_changes(
    *, by: Actor, consultation: Consultation, reason: str, at: datetime
) -> Approval:
    """Send the set-up back with the reason why it may not be asked like this."""
    permissions.require(by, Permission.CONSULTATIONS_APPROVE)
    locked = lock(consultation)
    asked = _waiting(locked)
    if not reason.strip():
        raise ReasonNeeded(field="reason")
    _settle(asked, ApprovalOutcome.RETURNED, by=by, at=at, reason=reason)
    record(by=by, event=Event.CONSULTATION_SENT_BACK, target=locked, at=at, reason=reason)
    return asked


@action
def approve_without_second_person(
    *, by: Actor, consultation: Consultation, reason: str, at: datetime
) -> Approval:
    """Approve where there is nobody else, with the reason; marked for good and audited as such."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock_to_move(consultation, ConsultationStage.APPROVED)
    if locked.is_template:
        raise TemplateStays
    if not reason.strip():
        raise ReasonNeeded(field="reason")
    require_ready(locked, at=at)
    asked = running.find_standing_approval(consultation=locked)
    if asked is None:
        asked = _ask(locked, by=by, at=at, note="")
    asked.is_alone = True
    _settle(asked, ApprovalOutcome.APPROVED, by=by, at=at, reason=reason)
    move(locked, ConsultationStage.APPROVED)
    record(
        by=by,
        event=Event.APPROVED_ALONE,
        target=locked,
        at=at,
        reason=reason,
        detail={"sha256": asked.sha256},
    )
    return asked


def _ask(consultation: Consultation, *, by: Actor, at: datetime, note: str) -> Approval:
    return Approval.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        sha256=running.setup_digest(consultation),
        outcome=ApprovalOutcome.WAITING,
        note=note,
        asked_at=at,
        asked_by_id=by.user_id,
    )


def _waiting(consultation: Consultation) -> Approval:
    asked = running.find_standing_approval(consultation=consultation)
    if asked is None or asked.outcome != ApprovalOutcome.WAITING:
        raise NobodyAsked
    if asked.sha256 != running.setup_digest(consultation):
        raise NobodyAsked
    return asked


def _settle(
    asked: Approval, outcome: ApprovalOutcome, *, by: Actor, at: datetime, reason: str
) -> None:
    asked.outcome, asked.reason = outcome, reason
    asked.settled_at, asked.settled_by_id = at, by.user_id
    asked.save(update_fields=["outcome", "reason", "settled_at", "settled_by", "is_alone"])
