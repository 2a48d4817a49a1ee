"""What is to be decided next, by whom and when?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules.plans import PlanState

PLAN_STATE_LABELS = {
    PlanState.DRAFT: "Draft",
    PlanState.PUBLISHED: "On the plan",
    PlanState.DEFERRED: "Put off",
    PlanState.WITHDRAWN: "Withdrawn",
    PlanState.SUPERSEDED: "Replaced",
    PlanState.FOR_DECISION: "For decision",
    PlanState.DECIDED: "Decided",
}


@keep_history()
class PlanItem(AuthorityModel):
    """One decision that is expected of a body, on a day or within a period."""

    matter = TenantForeignKey(Matter, on_delete=models.PROTECT)
    body = TenantForeignKey(Body, on_delete=models.PROTECT)
    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT, null=True)
    title = models.CharField(max_length=200)
    decide_from = models.DateField()
    decide_until = models.DateField()
    state = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in PLAN_STATE_LABELS.items()]
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["matter", "body", "meeting", "title", "decide_from", "decide_until", "state"],
            "public",
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("plan_item_state_known", "state", PlanState),
            models.CheckConstraint(
                name="plan_item_period",
                condition=models.Q(decide_until__gte=models.F("decide_from")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "decide_until"], name="plan_item_until")
        ]

    def __str__(self) -> str:
        return self.title
