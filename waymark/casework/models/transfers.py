"""Which young people were offered to another team, and did it take them over?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.transferring import TransferStatus
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

STATUS_LABELS = {
    TransferStatus.OFFERED: "Waiting for an answer",
    TransferStatus.ACCEPTED: "Taken over",
    TransferStatus.DECLINED: "Declined",
    TransferStatus.WITHDRAWN: "Taken back",
}


@keep_history()
class Transfer(AuthorityModel):
    """The offer that a team takes the lead for a young person, with what it should know first.

    Taken over, the young person is the team's, with a lead worker from it. The offer itself opens
    nothing: until then the team sees the note, and what tells young people apart.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    team = TenantForeignKey("access.Team", on_delete=models.PROTECT)
    note = models.CharField(max_length=1000)
    status = models.CharField(max_length=20, choices=choices_of(STATUS_LABELS))
    offered_at = models.DateTimeField()
    offered_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    answered_at = models.DateTimeField(null=True)
    answered_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    answer = models.CharField(max_length=1000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["person", "team", "status", "offered_at", "offered_by", "answered_at", "answered_by"],
            "kept",
        ) | {"note": "personal", "answer": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("transfer_status_known", "status", TransferStatus),
            models.CheckConstraint(
                name="transfer_answered_whole",
                condition=models.Q(
                    status=TransferStatus.OFFERED.value,
                    answered_at__isnull=True,
                    answered_by__isnull=True,
                    answer="",
                )
                | ~models.Q(status=TransferStatus.OFFERED.value)
                & models.Q(answered_at__isnull=False, answered_by__isnull=False),
            ),
            models.CheckConstraint(
                name="transfer_declined_with_reason",
                condition=~models.Q(status=TransferStatus.DECLINED.value) | ~models.Q(answer=""),
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(status=TransferStatus.OFFERED.value),
                name="transfer_one_at_a_time",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["team", "offered_at", "id"],
                condition=models.Q(status=TransferStatus.OFFERED.value),
                name="transfer_offered",
            ),
            models.Index(fields=["offered_by", "-offered_at", "id"], name="transfer_offers"),
        ]

    def __str__(self) -> str:
        return STATUS_LABELS[TransferStatus(self.status)]
