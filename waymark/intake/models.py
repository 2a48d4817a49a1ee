"""What came in, what was wrong with it, and what became of it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.intake.rules import BatchState, UndoEnd

BATCH_STATE_LABELS = {
    BatchState.RECEIVED: "Waiting to be checked",
    BatchState.CHECKING: "Being checked",
    BatchState.FAULTY: "Needs mending",
    BatchState.READY: "Ready to apply",
    BatchState.APPLYING: "Being applied",
    BatchState.APPLIED: "Applied",
    BatchState.UNDOING: "Being undone",
    BatchState.UNDONE: "Undone",
    BatchState.DISCARDED: "Discarded",
    BatchState.FAILED: "Stopped by a failure",
}


@keep_history()
class Batch(AuthorityModel):
    """One file of rows: read, checked, applied as one, perhaps undone.

    `subject_id` is the public id of the record that the rows belong to (a consultation), so that
    this app need not know which app that is. `counts` holds numbers only, by outcome. `undo_also`
    is the numbers of what goes with the rows, as whoever asked for undoing was told; `undo_end`
    says why nothing was taken out, and `undone_by` is then whoever asked.
    """

    kind = models.CharField(max_length=40)
    subject_id = models.UUIDField()
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)
    state = models.CharField(
        max_length=12,
        choices=[(state.value, label) for state, label in BATCH_STATE_LABELS.items()],
    )
    row_count = models.PositiveIntegerField(null=True)
    fault_count = models.PositiveIntegerField(default=0)
    counts = models.JSONField(default=dict)
    received_at = models.DateTimeField()
    received_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    applied_at = models.DateTimeField(null=True)
    applied_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    undo_also = models.JSONField(default=list)
    undo_end = models.CharField(max_length=8, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "kind", "subject_id", "document", "state", "row_count", "fault_count", "counts",
                "received_at", "received_by", "applied_at", "applied_by", "undone_at", "undone_by",
                "undo_also", "undo_end",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["authority", "subject_id", "-received_at"], name="batch_subject")
        ]
        constraints: ClassVar = [
            one_of("batch_state_known", "state", BatchState),
            models.CheckConstraint(
                name="batch_applied_has_time",
                condition=~models.Q(state__in=["applied", "undoing", "undone"])
                | models.Q(applied_at__isnull=False),
            ),
            models.CheckConstraint(
                name="batch_undo_end_known",
                condition=models.Q(undo_end__in=["", *(each.value for each in UndoEnd)]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} received {self.received_at:%Y-%m-%d %H:%M}"


class BatchFault(AuthorityModel):
    """One thing wrong with a file: where it is, what it is and what to do.

    `row` counts as a spreadsheet does: 1 is the header; 0 is the file as a whole. At most the
    first thousand are kept; `Batch.fault_count` counts all.
    """

    batch = TenantForeignKey(Batch, on_delete=models.PROTECT)
    position = models.PositiveIntegerField()
    row = models.PositiveIntegerField()
    column = models.CharField(max_length=200, blank=True)
    value = models.CharField(max_length=200, blank=True)
    message = models.CharField(max_length=400)
    remedy = models.CharField(max_length=400)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "batch": "kept",
            "position": "kept",
            "row": "kept",
            "column": "kept",
            "value": "personal",
            "message": "kept",
            "remedy": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "batch", "position"], name="batch_fault_position"
            )
        ]

    def __str__(self) -> str:
        return f"Row {self.row}: {self.message}"
