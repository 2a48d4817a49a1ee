"""Which groups meet for a partnership, which office sits on them, and who has to do what?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.partnerships.models.partnerships import Partnership, Party
from waymark.partnerships.rules.partnerships import ActionState, GroupKind

GROUP_KIND_LABELS = {
    GroupKind.STEERING: "Steering group",
    GroupKind.JOINT_COMMITTEE: "Joint committee",
    GroupKind.WORKING: "Working group",
}
ACTION_STATE_LABELS = {
    ActionState.OPEN: "To do",
    ActionState.DONE: "Done",
    ActionState.DROPPED: "Dropped",
}


@keep_history()
class JointGroup(AuthorityModel):
    """A group that meets for a partnership; its meetings and recommendations are decisions'."""

    partnership = TenantForeignKey(Partnership, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    kind = models.CharField(
        max_length=16, choices=[(each.value, label) for each, label in GROUP_KIND_LABELS.items()]
    )
    purpose = models.TextField(max_length=5000, blank=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["partnership", "name", "kind", "purpose", "starts_on", "ends_on"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("joint_group_kind_known", "kind", GroupKind),
            models.UniqueConstraint(fields=["partnership", "name"], name="joint_group_unique"),
            models.CheckConstraint(
                name="joint_group_ends_after_start",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Seat(AuthorityModel):
    """A place on a group that goes with an office of a party, whoever holds the office."""

    group = TenantForeignKey(JointGroup, on_delete=models.PROTECT)
    party = TenantForeignKey(Party, on_delete=models.PROTECT)
    office = models.CharField(max_length=200)
    is_chair = models.BooleanField(default=False)
    ended_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["group", "party", "office", "is_chair", "ended_on"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["group", "party", "office"], name="seat_once"),
            models.UniqueConstraint(
                fields=["group"],
                condition=models.Q(is_chair=True, ended_on__isnull=True),
                name="seat_one_chair",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.office}, {self.party}"


@keep_history()
class SeatHolder(AuthorityModel):
    """Who held the office of a seat, from and until when; without a name, nobody knows who."""

    seat = TenantForeignKey(Seat, on_delete=models.PROTECT)
    name = models.CharField(max_length=200, blank=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["seat", "name", "starts_on", "ends_on"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "seat"],
                condition=models.Q(ends_on__isnull=True),
                name="seat_holder_one_at_a_time",
            ),
            models.CheckConstraint(
                name="seat_holder_ends_after_start",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.name or "Not known"


@keep_history()
class JointAction(AuthorityModel):
    """Something a party has to do for a partnership, perhaps through one of its seats."""

    partnership = TenantForeignKey(Partnership, on_delete=models.PROTECT)
    party = TenantForeignKey(Party, on_delete=models.PROTECT)
    seat = TenantForeignKey(Seat, on_delete=models.PROTECT, null=True)
    text = models.TextField(max_length=2000)
    agreed_on = models.DateField()
    due_on = models.DateField(null=True)
    state = models.CharField(
        max_length=8, choices=[(each.value, label) for each, label in ACTION_STATE_LABELS.items()]
    )
    settled_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "partnership", "party", "seat", "text", "agreed_on", "due_on", "state",
                "settled_on",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("joint_action_state_known", "state", ActionState),
            models.CheckConstraint(
                name="joint_action_settled_pair",
                condition=models.Q(state="open", settled_on__isnull=True)
                | (~models.Q(state="open") & models.Q(settled_on__isnull=False)),
            ),
            models.CheckConstraint(
                name="joint_action_due_after_agreed",
                condition=models.Q(due_on__isnull=True)
                | models.Q(due_on__gte=models.F("agreed_on")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["partnership", "state", "due_on"], name="joint_action_due")
        ]

    def __str__(self) -> str:
        return self.text[:60]


@keep_history()
class ActionUpdate(AuthorityModel):
    """What became of an action by a day, and how it then stood."""

    joint_action = TenantForeignKey(JointAction, on_delete=models.PROTECT)
    on = models.DateField()
    text = models.TextField(max_length=2000)
    state = models.CharField(
        max_length=8, choices=[(each.value, label) for each, label in ACTION_STATE_LABELS.items()]
    )
    written_at = models.DateTimeField()
    written_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["joint_action", "on", "text", "state", "written_at", "written_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("action_update_state_known", "state", ActionState)]

    def __str__(self) -> str:
        return self.text[:60]
