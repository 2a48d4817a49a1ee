"""Who moves to another authority, what goes with them, and what did the other side answer?"""

import uuid
from typing import Any, ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.access.rules import DataGroup
from waymark.casework.rules.moving import MOVE_PURPOSES, MoveStatus
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityManager, AuthorityModel, SharedManager, TenantForeignKey
from waymark.partnerships.models.agreements import PURPOSE_LABELS
from waymark.people.models.parts import choices_of

STATUS_LABELS = {
    MoveStatus.OFFERED: "Waiting for an answer",
    MoveStatus.ACCEPTED: "Taken over",
    MoveStatus.DECLINED: "Declined",
    MoveStatus.WITHDRAWN: "Taken back",
}
PURPOSES = {each: PURPOSE_LABELS[each] for each in MOVE_PURPOSES}
LONGEST_NOTE = 1000
ANSWERED = [MoveStatus.ACCEPTED.value, MoveStatus.DECLINED.value]


@keep_history()
class MoveOut(AuthorityModel):
    """An offer that another authority takes a record over; a row that the partner may read.

    Until it is taken over the partner learns who it is about and the note, and nothing of the
    record. `their_reference` is the number of the partner's receipt.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    partner = models.ForeignKey("access.Authority", on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=210)
    born_on = models.DateField(null=True)
    is_restricted = models.BooleanField(default=False)
    moves_on = models.DateField()
    purpose = models.CharField(max_length=20, choices=choices_of(PURPOSES))
    data_groups = ArrayField(models.CharField(max_length=20), default=list)
    why = models.CharField(max_length=500)
    note = models.CharField(max_length=LONGEST_NOTE)
    new_address = models.CharField(max_length=300, blank=True)
    new_postcode = models.CharField(max_length=8, blank=True)
    status = models.CharField(max_length=20, choices=choices_of(STATUS_LABELS))
    offered_at = models.DateTimeField()
    offered_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    ended_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=LONGEST_NOTE, blank=True)
    their_reference = models.UUIDField(null=True)

    objects: ClassVar[AuthorityManager[Self]] = AuthorityManager()
    shared: ClassVar[SharedManager[Self]] = SharedManager()

    row_security_options: ClassVar[dict[str, Any]] = {"partner": "partner_id"}

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person", "partner", "is_restricted", "moves_on", "purpose", "data_groups",
                "status", "offered_at", "offered_by", "ended_at", "their_reference",
            ],
            "kept",
        ) | dict.fromkeys(
            ["name", "born_on", "why", "note", "new_address", "new_postcode", "answer"], "personal"
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("move_out_status_known", "status", MoveStatus),
            one_of("move_out_purpose_known", "purpose", MOVE_PURPOSES),
            models.CheckConstraint(
                name="move_out_groups_known",
                condition=models.Q(data_groups__contained_by=[each.value for each in DataGroup]),
            ),
            models.CheckConstraint(
                name="move_out_to_another", condition=~models.Q(partner=models.F("authority"))
            ),
            models.CheckConstraint(
                name="move_out_says_why", condition=~models.Q(why="") & ~models.Q(note="")
            ),
            models.CheckConstraint(
                name="move_out_ended_whole",
                condition=models.Q(status=MoveStatus.OFFERED.value)
                ^ models.Q(ended_at__isnull=False),
            ),
            models.CheckConstraint(
                name="move_out_answered_whole",
                condition=models.Q(status__in=ANSWERED) ^ models.Q(their_reference__isnull=True),
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(status=MoveStatus.OFFERED.value),
                name="move_out_one_at_a_time",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["partner", "offered_at", "id"],
                condition=models.Q(status=MoveStatus.OFFERED.value),
                name="move_out_waiting",
            ),
        ]

    def __str__(self) -> str:
        return STATUS_LABELS[MoveStatus(self.status)]


@keep_history()
class MoveIn(AuthorityModel):
    """What another authority handed on, as it came, and what was answered: the receipt.

    `link` is the number of the sender's offer. A copy: it names no row of theirs, and they cannot
    read this one.
    """

    link = models.UUIDField(default=uuid.uuid4)
    partner = models.ForeignKey("access.Authority", on_delete=models.PROTECT, related_name="+")
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    received = models.JSONField(default=dict)
    note = models.CharField(max_length=LONGEST_NOTE, blank=True)
    answer = models.CharField(max_length=LONGEST_NOTE, blank=True)
    answered_at = models.DateTimeField()
    answered_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["link", "partner", "person", "answered_at", "answered_by"], "kept"
        ) | dict.fromkeys(["received", "note", "answer"], "personal")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "link"], name="move_in_answered_once"),
            models.CheckConstraint(
                name="move_in_declined_with_reason",
                condition=models.Q(person__isnull=False) | ~models.Q(answer=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-answered_at", "id"], name="move_in_person"),
        ]

    def __str__(self) -> str:
        return str(self.link)
