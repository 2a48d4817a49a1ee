"""Who handed which young people over to whom, and what did they say to it?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.casework.rules.teams import LONGEST_NOTE
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class HandOver(AuthorityModel):
    """Young people who went from one worker to another at once, with a note for all of them.

    Without a `worker_before` they had no lead worker. It is shown to the new worker until they
    have read it.
    """

    worker_before = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    note = models.CharField(max_length=LONGEST_NOTE, blank=True)
    made_at = models.DateTimeField()
    made_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    read_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    undone_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["worker_before", "worker", "made_at", "made_by", "read_at", "undone_at", "undone_by"],
            "kept",
        ) | {"note": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="hand_over_to_another",
                condition=models.Q(worker_before__isnull=True)
                | ~models.Q(worker_before=models.F("worker")),
            ),
            models.CheckConstraint(
                name="hand_over_undone_by_somebody",
                condition=models.Q(undone_by__isnull=True) | models.Q(undone_at__isnull=False),
            ),
            models.CheckConstraint(
                name="hand_over_undone_after",
                condition=models.Q(undone_at__isnull=True)
                | models.Q(undone_at__gte=models.F("made_at")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["worker", "-made_at"],
                condition=models.Q(read_at__isnull=True, undone_at__isnull=True),
                name="hand_over_to_read",
            ),
            models.Index(fields=["made_by", "-made_at"], name="hand_over_made"),
        ]

    def __str__(self) -> str:
        return f"Hand-over of {self.made_at:%Y-%m-%d}"


@keep_history()
class HandedOver(AuthorityModel):
    """One young person of a hand-over: what to know of them, which work ended and which began.

    `steps` are the open next steps that went along, `appointments` what was booked with the worker
    of before; by their public ids, so that they can go back.
    """

    hand_over = TenantForeignKey(HandOver, on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    note = models.CharField(max_length=LONGEST_NOTE, blank=True)
    ended = TenantForeignKey("casework.Allocation", on_delete=models.PROTECT, null=True)
    replaced = TenantForeignKey("casework.Allocation", on_delete=models.PROTECT, null=True)
    made = TenantForeignKey("casework.Allocation", on_delete=models.PROTECT)
    steps = ArrayField(models.UUIDField(), default=list)
    appointments = ArrayField(models.UUIDField(), default=list)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["hand_over", "person", "ended", "replaced", "made", "steps", "appointments"], "kept"
        ) | {"note": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["hand_over", "person"], name="handed_over_once")
        ]
        indexes: ClassVar = [models.Index(fields=["person"], name="handed_over_person")]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.hand_over_id}"
