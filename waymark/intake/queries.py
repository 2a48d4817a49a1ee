"""Which batches of rows were taken in for a record, and what was wrong with them?

The app whose rows they are says who may look: these reads take no viewer.
"""

import uuid

from django.db.models import QuerySet

from waymark.core.refusals import NotFound
from waymark.intake.models import Batch, BatchFault


def list_batches(*, kind: str, subject_id: uuid.UUID) -> QuerySet[Batch]:
    """Return the batches of a record with their files, newest first."""
    return (
        Batch.objects.select_related("document", "received_by", "applied_by", "undone_by")
        .filter(kind=kind, subject_id=subject_id)
        .order_by("-received_at", "-id")
    )


def get_batch(*, kind: str, subject_id: uuid.UUID, public_id: uuid.UUID) -> Batch:
    """Return one batch of a record; raise `NotFound`."""
    found = list_batches(kind=kind, subject_id=subject_id).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def find_batch(*, kind: str, public_id: uuid.UUID) -> Batch | None:
    """Return a batch by its own key, whatever record it is for."""
    return Batch.objects.select_related("document").filter(kind=kind, public_id=public_id).first()


def list_faults(batch: Batch) -> QuerySet[BatchFault]:
    """Return the faults that are kept of a batch, in the order of its file."""
    return BatchFault.objects.filter(batch=batch).order_by("position", "id")
