"""How does a batch go from one state to the next? Called within the action that records it."""

import uuid
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import psycopg
from django.db import OperationalError, transaction

from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.tabular import Fault
from waymark.documents.models import Document
from waymark.intake.models import Batch, BatchFault
from waymark.intake.rules import BatchState, may_move

FAULTS_KEPT = 1000
MOVED_ON = {
    BatchState.RECEIVED: "This file is still being checked.",
    BatchState.CHECKING: "This file is still being checked.",
    BatchState.FAULTY: "This file has faults. Mend them and load the mended file.",
    BatchState.READY: "Nothing of this file has been applied.",
    BatchState.APPLYING: "This file is being applied already.",
    BatchState.APPLIED: "This file has been applied already.",
    BatchState.UNDOING: "This file is being undone already.",
    BatchState.UNDONE: "This file has been undone. Load it again to apply it once more.",
    BatchState.DISCARDED: "This file has been discarded. Load it again to use it.",
    BatchState.FAILED: "A failure stopped the work on this file. Check it again.",
}


class BatchBusy(ActionRefused):
    """This file is being worked on just now. Wait until that is finished."""


class BatchMovedOn(ActionRefused):
    """This file is no longer as it was when you opened the page."""


def receive_batch(
    *,
    by: Actor,
    kind: str,
    subject_id: uuid.UUID,
    document: Document,
    at: datetime,
    state: BatchState = BatchState.RECEIVED,
) -> Batch:
    """Take in a file that is kept already."""
    return Batch.objects.create(
        authority_id=document.authority_id,
        kind=kind,
        subject_id=subject_id,
        document=document,
        state=state.value,
        received_at=at,
        received_by_id=by.user_id,
    )


def lock_batch(batch: Batch, *, states: Collection[BatchState]) -> Batch:
    """Return the batch, kept for this transaction alone; refuse if it is in no such state.

    Does not wait for whoever holds it: a worker may hold it for a minute.
    """
    try:
        with transaction.atomic():
            locked = (
                Batch.objects.select_for_update(nowait=True, of=("self",))
                .select_related("document")
                .get(pk=batch.pk)
            )
    except OperationalError as error:
        if isinstance(error.__cause__, psycopg.errors.LockNotAvailable):
            raise BatchBusy from error
        raise
    state = BatchState(locked.state)
    if state not in states:
        raise BatchMovedOn(MOVED_ON[state])
    return locked


def move_batch(batch: Batch, *, to: BatchState, **values: Any) -> None:
    """Bring a locked batch into another state, with what is then known of it."""
    now = BatchState(batch.state)
    if now is BatchState.RECEIVED and to in {BatchState.FAULTY, BatchState.READY}:
        now = BatchState.CHECKING  # checked in one go
    if not may_move(now, to):
        raise BatchMovedOn(MOVED_ON[now])
    batch.state = to.value
    for name, value in values.items():
        setattr(batch, name, value)
    batch.save(update_fields=["state", *values])


def keep_faults(batch: Batch, faults: Sequence[Fault]) -> None:
    """Keep the first faults of a batch, in place of the ones found earlier."""
    BatchFault.objects.filter(batch=batch).delete()
    BatchFault.objects.bulk_create(
        BatchFault(
            authority_id=batch.authority_id,
            batch=batch,
            position=position,
            row=fault.row,
            column=fault.column,
            value=fault.value,
            message=fault.message,
            remedy=fault.remedy,
        )
        for position, fault in enumerate(faults[:FAULTS_KEPT])
    )
