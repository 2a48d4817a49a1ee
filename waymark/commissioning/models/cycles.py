"""Which services go through the commissioning cycle, and where has each got to?"""

from typing import ClassVar

from django.db import models

from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

CYCLE_STAGE_LABELS = {
    CycleStage.NEEDS: "Needs",
    CycleStage.OPTIONS: "Options",
    CycleStage.CONSULTATION: "Consultation",
    CycleStage.DECISION: "Decision",
    CycleStage.PROVISION: "Procurement or transfer",
    CycleStage.MONITORING: "Monitoring",
    CycleStage.REVIEW: "Review",
}
CYCLE_STATE_LABELS = {
    CycleState.OPEN: "Open",
    CycleState.ON_HOLD: "On hold",
    CycleState.ABANDONED: "Abandoned",
    CycleState.COMPLETED: "Completed",
}


@keep_history()
class Cycle(AuthorityModel):
    """One turn of the commissioning cycle for a service or a group of services.

    `previous` is the turn whose review led back to the needs, where there was one.
    """

    title = models.CharField(max_length=200)
    scope = models.TextField(max_length=5000, blank=True)
    stage = models.CharField(
        max_length=16, choices=[(each.value, label) for each, label in CYCLE_STAGE_LABELS.items()]
    )
    state = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in CYCLE_STATE_LABELS.items()]
    )
    opened_on = models.DateField()
    matter = TenantForeignKey("decisions.Matter", on_delete=models.PROTECT, null=True)
    consultation = TenantForeignKey(
        "consultations.Consultation", on_delete=models.PROTECT, null=True
    )
    previous = TenantForeignKey("self", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "title", "scope", "stage", "state", "opened_on", "matter", "consultation",
                "previous",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "title"], name="cycle_title_unique"),
            one_of("cycle_stage_known", "stage", CycleStage),
            one_of("cycle_state_known", "state", CycleState),
            models.CheckConstraint(
                name="cycle_does_not_follow_itself",
                condition=models.Q(previous__isnull=True) | ~models.Q(previous=models.F("id")),
            ),
        ]

    def __str__(self) -> str:
        return self.title
