"""What did groups answer together?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option
from waymark.consultations.rules.vocabulary import GroupOutcome
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

GROUP_OUTCOME_LABELS = {
    GroupOutcome.ONE_OPTION: "Preferred one option",
    GroupOutcome.SEVERAL_OPTIONS: "Could support several options",
    GroupOutcome.NO_PREFERENCE: "No preference",
}


@keep_history()
class GroupResponse(AuthorityModel):
    """A view that people reached together; never added to the other responses."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    label = models.CharField(max_length=120)
    participants = models.PositiveIntegerField()
    who = models.CharField(max_length=300)
    how_reached = models.TextField(max_length=2000, blank=True)
    facilitator = models.CharField(max_length=200, blank=True)
    outcome = models.CharField(
        max_length=20,
        choices=[(kind.value, text) for kind, text in GROUP_OUTCOME_LABELS.items()],
    )
    reasons = models.TextField(max_length=4000, blank=True)
    event = TenantForeignKey(Event, on_delete=models.PROTECT, null=True)
    received_on = models.DateField(null=True)
    entered_at = models.DateTimeField()
    entered_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "label", "participants", "who", "how_reached", "outcome",
                    "reasons", "event", "received_on",
                ],
                "public",
            ),
            **dict.fromkeys(["facilitator"], "personal"),
            **dict.fromkeys(["entered_at", "entered_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "label"],
                name="group_response_label_unique",
            ),
            models.CheckConstraint(
                name="group_response_people", condition=models.Q(participants__gte=1)
            ),
            one_of("group_response_outcome", "outcome", GroupOutcome),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class GroupResponseOption(AuthorityModel):
    """One option that a group prefers or can support."""

    group_response = TenantForeignKey(GroupResponse, on_delete=models.PROTECT)
    option = TenantForeignKey(Option, on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["group_response", "option"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "group_response", "option"],
                name="group_response_option_once",
            )
        ]

    def __str__(self) -> str:
        return f"Option {self.option_id} of group {self.group_response_id}"
