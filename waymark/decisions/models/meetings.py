"""Which body meets when, and where?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.bodies import Body
from waymark.decisions.rules.meetings import MeetingState

MEETING_STATE_LABELS = {
    MeetingState.PLANNED: "In the calendar",
    MeetingState.CALLED: "Called",
    MeetingState.HELD: "Held",
    MeetingState.CANCELLED: "Cancelled",
}


@keep_history()
class Meeting(AuthorityModel):
    """A body comes together; one recorded from history may lack its hour and place."""

    body = TenantForeignKey(Body, on_delete=models.PROTECT)
    held_on = models.DateField()
    starts_at = models.TimeField(null=True)
    place = models.CharField(max_length=300, blank=True)
    state = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in MEETING_STATE_LABELS.items()]
    )
    cancelled_reason = models.CharField(max_length=300, blank=True)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "body", "held_on", "starts_at", "place", "state", "cancelled_reason",
                    "is_from_history", "history_source", "published_at",
                ],
                "public",
            ),
            "published_by": "kept",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("meeting_state_known", "state", MeetingState),
            models.CheckConstraint(
                name="meeting_cancelled_has_reason",
                condition=models.Q(state="cancelled", cancelled_reason__gt="")
                | models.Q(cancelled_reason="") & ~models.Q(state="cancelled"),
            ),
            models.CheckConstraint(
                name="meeting_live_has_hour_and_place",
                condition=models.Q(is_from_history=False, starts_at__isnull=False, place__gt="")
                | models.Q(is_from_history=True, history_source__gt=""),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["authority", "held_on"], name="meeting_day")]

    def __str__(self) -> str:
        return f"{self.body}, {self.held_on}"
