"""How long may a decision be called in here, who called it in, and what came of it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.decisions import Decision
from waymark.decisions.rules.call_in import CallInOutcome
from waymark.decisions.rules.periods import Counting

COUNTING_LABELS = {
    Counting.WORKING: "Working days, without weekends and bank holidays",
    Counting.CALENDAR: "Every day of the calendar",
}
CALL_IN_OUTCOME_LABELS = {
    CallInOutcome.CONFIRMED: "Confirmed",
    CallInOutcome.AMENDED: "Another decision takes its place",
    CallInOutcome.REFERRED: "Referred to the full council",
}


@keep_history()
class CallInRule(AuthorityModel):
    """What the authority's constitution says of call-in, from a day until the next one begins."""

    starts_on = models.DateField()
    days = models.PositiveSmallIntegerField()
    counting = models.CharField(
        max_length=8, choices=[(each.value, label) for each, label in COUNTING_LABELS.items()]
    )
    closes_at = models.TimeField(null=True)
    fewest_callers = models.PositiveSmallIntegerField()
    callers = models.CharField(max_length=300)
    source = models.CharField(max_length=300)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "starts_on", "days", "counting", "closes_at", "fewest_callers", "callers",
                "source",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "starts_on"], name="call_in_rule_once"),
            one_of("call_in_counting_known", "counting", Counting),
            models.CheckConstraint(
                name="call_in_rule_within_reason",
                condition=models.Q(days__gte=1, days__lte=60, fewest_callers__gte=1),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.days} days from {self.starts_on}"


@keep_history()
class CallInWindow(AuthorityModel):
    """Until when one decision can be called in, and from which day it has effect."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    rule = TenantForeignKey(CallInRule, on_delete=models.PROTECT)
    opened_on = models.DateField()
    closes_at = models.DateTimeField()
    effective_on = models.DateField(null=True)
    urgent_reason = models.TextField(max_length=2000, blank=True)
    urgent_agreed_by = models.CharField(max_length=200, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "decision", "rule", "opened_on", "closes_at", "effective_on", "urgent_reason",
                "urgent_agreed_by",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision"], name="call_in_window_once"),
            models.CheckConstraint(
                name="call_in_urgent_pair",
                condition=models.Q(urgent_reason="", urgent_agreed_by="")
                | models.Q(urgent_reason__gt="", urgent_agreed_by__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Window of {self.decision_id}"


@keep_history()
class CallIn(AuthorityModel):
    """Somebody asks that a decision be looked at again before it has effect."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    called_at = models.DateTimeField()
    callers = models.JSONField()
    grounds = models.TextField(max_length=5000)
    outcome = models.CharField(
        max_length=10,
        blank=True,
        choices=[(each.value, label) for each, label in CALL_IN_OUTCOME_LABELS.items()],
    )
    settled_on = models.DateField(null=True)
    note = models.TextField(max_length=2000, blank=True)
    replaced_by = TenantForeignKey(Decision, on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "decision", "called_at", "callers", "grounds", "outcome", "settled_on", "note",
                "replaced_by",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision"], name="call_in_once"),
            one_of("call_in_outcome_known", "outcome", CallInOutcome, or_blank=True),
            models.CheckConstraint(
                name="call_in_settled_pair",
                condition=models.Q(outcome="", settled_on__isnull=True)
                | models.Q(outcome__gt="", settled_on__isnull=False),
            ),
            models.CheckConstraint(
                name="call_in_amended_names_decision",
                condition=models.Q(outcome="amended", replaced_by__isnull=False)
                | (~models.Q(outcome="amended") & models.Q(replaced_by__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"Call-in of {self.decision_id}"
