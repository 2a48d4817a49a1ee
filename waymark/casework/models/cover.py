"""Who looks after whose caseload, from when until when?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.cover import CoverReason
from waymark.casework.rules.teams import LONGEST_NOTE
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

REASON_LABELS = {
    CoverReason.LEAVE: "Planned leave",
    CoverReason.ABSENCE: "Unplanned absence",
    CoverReason.TRAINING: "Training",
    CoverReason.OTHER: "Another reason",
}


@keep_history()
class Cover(AuthorityModel):
    """One colleague covers the caseload of a worker for a time.

    For each young person there is an `Allocation` that names this row and ends by itself. Whoever
    comes to the worker while it runs is covered too. `ended_at` is when it was ended early.
    """

    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    colleague = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    reason = models.CharField(max_length=10, choices=choices_of(REASON_LABELS))
    note = models.CharField(max_length=LONGEST_NOTE, blank=True)
    made_at = models.DateTimeField()
    made_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "worker",
                "colleague",
                "starts_at",
                "ends_at",
                "made_at",
                "made_by",
                "ended_at",
                "ended_by",
            ],
            "kept",
        ) | dict.fromkeys(["reason", "note"], "personal")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("cover_reason_known", "reason", CoverReason),
            models.CheckConstraint(
                name="cover_by_another",
                condition=~models.Q(worker=models.F("colleague")),
            ),
            models.CheckConstraint(
                name="cover_ends_after_start",
                condition=models.Q(ends_at__gt=models.F("starts_at")),
            ),
            models.CheckConstraint(
                name="cover_ended_by_somebody",
                condition=models.Q(ended_by__isnull=True) | models.Q(ended_at__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["colleague", "ends_at"],
                condition=models.Q(ended_at__isnull=True),
                name="cover_by_colleague",
            ),
            models.Index(
                fields=["worker", "ends_at"],
                condition=models.Q(ended_at__isnull=True),
                name="cover_of_worker",
            ),
        ]

    def __str__(self) -> str:
        return f"Cover from {self.starts_at:%Y-%m-%d} until {self.ends_at:%Y-%m-%d}"
