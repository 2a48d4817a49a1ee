"""How does a file of responses come in, and what becomes of it before it is taken in?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action
from waymark.audit.rules import Event
from waymark.consultations.actions.intake.steps import (
    keep_file,
    keep_findings,
    record_step,
    version_for_import,
)
from waymark.consultations.actions.intake.undoing import UNDO_TASK
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.intake import BATCH_KIND
from waymark.consultations.rules.response_file import CheckedFile
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.intake import actions as intake
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState

CHECK_TASK = "consultations.check_responses_file"
APPLY_TASK = "consultations.apply_responses_file"


@action
def receive_responses_file(
    *, by: Actor, consultation: Consultation, file_name: str, content: bytes, at: datetime
) -> Batch:
    """Keep a file of responses, and have it checked in the background."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    version_for_import(consultation)
    document = keep_file(by=by, file_name=file_name, content=content, at=at)
    batch = intake.receive_batch(
        by=by, kind=BATCH_KIND, subject_id=consultation.public_id, document=document, at=at
    )
    _defer(CHECK_TASK, batch)
    record_step(by, Event.RESPONSES_RECEIVED, consultation, batch, at, size=document.size)
    return batch


@action
def save_check(
    *, by: Actor, consultation: Consultation, batch: Batch, checked: CheckedFile, at: datetime
) -> Batch:
    """Keep what checking a file found: its faults, or that it is ready to apply."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.RECEIVED, BatchState.CHECKING})
    keep_findings(locked, checked)
    record_step(by, Event.IMPORT_CHECKED, consultation, locked, at, faults=checked.fault_count)
    return locked


@action
def start_applying(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> Batch:
    """Have a checked file applied in the background; only the first to ask does."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.READY})
    version_for_import(consultation)
    intake.move_batch(locked, to=BatchState.APPLYING, applied_by_id=by.user_id)
    _defer(APPLY_TASK, locked)
    record_step(by, Event.IMPORT_STARTED, consultation, locked, at)
    return locked


@action
def try_again(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> Batch:
    """Take up the work on a file whose worker stopped in the middle; nothing was half done."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    stopped = {
        BatchState.RECEIVED,
        BatchState.CHECKING,
        BatchState.APPLYING,
        BatchState.UNDOING,
        BatchState.FAILED,
    }
    locked = intake.lock_batch(batch, states=stopped)
    if locked.state == BatchState.UNDOING:
        intake.move_batch(locked, to=BatchState.UNDOING, undone_by_id=by.user_id)
        _defer(UNDO_TASK, locked)
        record_step(by, Event.IMPORT_UNDO_STARTED, consultation, locked, at)
        return locked
    if locked.state == BatchState.APPLYING:
        intake.move_batch(locked, to=BatchState.APPLYING, applied_by_id=by.user_id)
        _defer(APPLY_TASK, locked)
    else:
        intake.move_batch(locked, to=BatchState.CHECKING)
        _defer(CHECK_TASK, locked)
    record_step(by, Event.IMPORT_STARTED, consultation, locked, at)
    return locked


@action
def mark_failed(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> None:
    """Say that the machine failed, so that somebody can try again."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    working = {BatchState.RECEIVED, BatchState.CHECKING, BatchState.APPLYING}
    locked = intake.lock_batch(batch, states=working)
    if locked.state == BatchState.RECEIVED:
        intake.move_batch(locked, to=BatchState.CHECKING)
    intake.move_batch(locked, to=BatchState.FAILED)
    record_step(by, Event.IMPORT_FAILED, consultation, locked, at)


@action
def discard_responses_file(
    *, by: Actor, consultation: Consultation, batch: Batch, at: datetime
) -> None:
    """Set aside a file of which nothing was applied."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    idle = {BatchState.RECEIVED, BatchState.FAULTY, BatchState.READY, BatchState.FAILED}
    locked = intake.lock_batch(batch, states=idle)
    intake.keep_faults(locked, ())
    intake.move_batch(locked, to=BatchState.DISCARDED)
    record_step(by, Event.IMPORT_DISCARDED, consultation, locked, at)


def _defer(task: str, batch: Batch) -> None:
    # No queue lock: a worker killed in the middle would keep it. The row's lock does the work.
    defer(task, authority_id=batch.authority_id, batch_id=str(batch.public_id))
