"""What is to be decided next, by whom and when?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules.plans import Limb, PlanState, Route

PLAN_STATE_LABELS = {
    PlanState.DRAFT: "Draft",
    PlanState.PUBLISHED: "On the plan",
    PlanState.DEFERRED: "Put off",
    PlanState.WITHDRAWN: "Withdrawn",
    PlanState.SUPERSEDED: "Replaced",
    PlanState.FOR_DECISION: "For decision",
    PlanState.DECIDED: "Decided",
}
LIMB_LABELS = {
    Limb.FINANCIAL: "Money",
    Limb.WARDS: "Two or more wards",
    Limb.BOTH: "Money, and two or more wards",
}
ROUTE_LABELS = {
    Route.NORMAL: "Full notice",
    Route.GENERAL_EXCEPTION: "General exception",
    Route.SPECIAL_URGENCY: "Special urgency",
}


@keep_history()
class PlanItem(AuthorityModel):
    """One decision that is expected of a body, on a day or within a period.

    Whether it is a key decision is unknown (`is_key` is None) until somebody assesses it;
    `threshold_applied` keeps the words of the threshold as it then stood.
    """

    matter = TenantForeignKey(Matter, on_delete=models.PROTECT)
    body = TenantForeignKey(Body, on_delete=models.PROTECT)
    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT, null=True)
    title = models.CharField(max_length=200)
    decide_from = models.DateField()
    decide_until = models.DateField()
    state = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in PLAN_STATE_LABELS.items()]
    )
    state_reason = models.TextField(max_length=2000, blank=True)
    moved_on = models.DateField(null=True)
    superseded_by = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    decision_maker = models.TextField(max_length=2000, blank=True)
    documents = models.TextField(max_length=2000, blank=True)
    contact = models.CharField(max_length=300, blank=True)
    is_key = models.BooleanField(null=True)
    limb = models.CharField(
        max_length=12,
        blank=True,
        choices=[(each.value, label) for each, label in LIMB_LABELS.items()],
    )
    value = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    budget_line = models.CharField(max_length=200, blank=True)
    budget_line_value = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    threshold_applied = models.CharField(max_length=200, blank=True)
    wards = ArrayField(models.CharField(max_length=100), default=list, blank=True)
    is_whole_area = models.BooleanField(default=False)
    assessed_on = models.DateField(null=True)
    assessed_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    is_private = models.BooleanField(default=False)
    private_reason = models.TextField(max_length=2000, blank=True)
    route = models.CharField(
        max_length=20,
        default=Route.NORMAL.value,
        choices=[(each.value, label) for each, label in ROUTE_LABELS.items()],
    )
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "matter", "body", "meeting", "title", "decide_from", "decide_until", "state",
                    "state_reason", "moved_on", "superseded_by", "decision_maker", "documents",
                    "contact", "is_key", "limb", "value", "budget_line", "budget_line_value",
                    "threshold_applied", "wards", "is_whole_area", "assessed_on", "is_private",
                    "private_reason", "route", "published_at", "is_from_history",
                    "history_source",
                ],
                "public",
            ),
            **dict.fromkeys(["assessed_by", "published_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("plan_item_state_known", "state", PlanState),
            models.CheckConstraint(
                name="plan_item_period",
                condition=models.Q(decide_until__gte=models.F("decide_from")),
            ),
            one_of("plan_item_limb_known", "limb", Limb, or_blank=True),
            one_of("plan_item_route_known", "route", Route),
            models.CheckConstraint(
                name="plan_item_key_has_limb",
                condition=models.Q(is_key=True, limb__gt="")
                | models.Q(is_key=True, is_from_history=True)
                | (models.Q(limb="") & ~models.Q(is_key=True)),
            ),
            models.CheckConstraint(
                name="plan_item_assessed_before_publishing",
                condition=models.Q(published_at__isnull=True)
                | models.Q(is_from_history=True)
                | models.Q(is_key__isnull=False),
            ),
            models.CheckConstraint(
                name="plan_item_private_has_reason",
                condition=models.Q(is_private=False) | models.Q(private_reason__gt=""),
            ),
            models.CheckConstraint(
                name="plan_item_budget_is_positive",
                condition=models.Q(budget_line_value__isnull=True)
                | models.Q(budget_line_value__gt=0),
            ),
            models.CheckConstraint(
                name="plan_item_history_has_source",
                condition=models.Q(is_from_history=False) | models.Q(history_source__gt=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "decide_until"], name="plan_item_until")
        ]

    def __str__(self) -> str:
        return self.title
