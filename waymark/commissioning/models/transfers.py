"""Which staff come over from one employer to another, and what comes and goes with them?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.transfers import CostKind, InScope, LikelyFuture, TransferState
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

TRANSFER_STATE_LABELS = {
    TransferState.PLANNED: "Planned",
    TransferState.COMPLETED: "Completed",
    TransferState.ABANDONED: "Abandoned",
}
IN_SCOPE_LABELS = {InScope.YES: "Yes", InScope.NO: "No", InScope.DISPUTED: "Disputed"}
FUTURE_LABELS = {
    LikelyFuture.TRANSFERS: "Transfers",
    LikelyFuture.REDEPLOYED: "Redeployed",
    LikelyFuture.REDUNDANT: "Redundant",
}
COST_KIND_LABELS = {
    CostKind.STAFF: "Staff",
    CostKind.REDUNDANCY: "Redundancy",
    CostKind.PENSION: "Pension",
    CostKind.STRAIN: "Pension strain, as the fund gives it",
    CostKind.PREMISES: "Premises and leases",
    CostKind.EQUIPMENT: "Equipment and systems",
    CostKind.DUAL_RUNNING: "Running two services at once",
    CostKind.LEGAL: "Legal advice",
}


@keep_history()
class TransferPlan(AuthorityModel):
    """How a service and those who work in it come over to another employer on a day."""

    cycle = TenantForeignKey(Cycle, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    from_employer = models.CharField(max_length=200)
    to_employer = models.CharField(max_length=200)
    transfers_on = models.DateField()
    vests_on = models.DateField(null=True)
    liability_received_on = models.DateField(null=True)
    measures = models.TextField(max_length=5000, blank=True)
    measures_told_on = models.DateField(null=True)
    consultation_from = models.DateField(null=True)
    consultation_to = models.DateField(null=True)
    expected_dismissals = models.PositiveIntegerField(default=0)
    redundancy_multiplier = models.DecimalField(max_digits=4, decimal_places=2, default=1)
    is_redundancy_capped = models.BooleanField(default=True)
    decision = TenantForeignKey("decisions.Decision", on_delete=models.PROTECT, null=True)
    state = models.CharField(
        max_length=12,
        choices=[(each.value, label) for each, label in TRANSFER_STATE_LABELS.items()],
    )
    revision = models.PositiveIntegerField(default=1)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "cycle", "title", "from_employer", "to_employer", "transfers_on", "vests_on",
                "liability_received_on", "measures", "measures_told_on", "consultation_from",
                "consultation_to", "expected_dismissals", "redundancy_multiplier",
                "is_redundancy_capped", "decision", "state", "revision", "is_from_history",
                "history_source",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("transfer_plan_state_known", "state", TransferState),
            models.CheckConstraint(
                name="transfer_plan_consults_forwards",
                condition=Q(consultation_to__isnull=True)
                | Q(consultation_from__isnull=False, consultation_to__gte=F("consultation_from")),
            ),
            models.CheckConstraint(
                name="transfer_plan_history_has_source",
                condition=Q(is_from_history=False) | Q(history_source__gt=""),
            ),
            models.CheckConstraint(
                name="transfer_plan_policy_no_less_than_law",
                condition=Q(redundancy_multiplier__gte=1),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class WorkforceRow(AuthorityModel):
    """One post of the old employer, by a key that names nobody.

    `share` is the per cent of its time that it gives to the service of the authority named.
    """

    plan = TenantForeignKey(TransferPlan, on_delete=models.PROTECT)
    reference = models.CharField(max_length=40)
    employer = models.CharField(max_length=200)
    served = models.CharField(max_length=100)
    grouping = models.CharField(max_length=200, blank=True)
    share = models.DecimalField(max_digits=5, decimal_places=2)
    in_scope = models.CharField(
        max_length=8, choices=[(each.value, label) for each, label in IN_SCOPE_LABELS.items()]
    )
    age = models.PositiveSmallIntegerField()
    contract = models.CharField(max_length=60, blank=True)
    fte = models.DecimalField(max_digits=4, decimal_places=3)
    hours = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    pay = models.DecimalField(max_digits=10, decimal_places=2)
    service_from = models.DateField()
    notice_weeks = models.PositiveSmallIntegerField(null=True)
    pension_scheme = models.CharField(max_length=60, blank=True)
    holiday_days = models.DecimalField(max_digits=4, decimal_places=1, null=True)
    benefits = models.CharField(max_length=300, blank=True)
    is_on_leave = models.BooleanField(default=False)
    has_discipline = models.BooleanField(default=False)
    has_claim = models.BooleanField(default=False)
    location = models.CharField(max_length=100, blank=True)
    future = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in FUTURE_LABELS.items()]
    )
    redundancy_given = models.DecimalField(max_digits=12, decimal_places=2, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "plan": "kept",
            **dict.fromkeys(
                [
                    "reference", "employer", "served", "grouping", "share", "in_scope", "age",
                    "contract", "fte", "hours", "pay", "service_from", "notice_weeks",
                    "pension_scheme", "holiday_days", "benefits", "is_on_leave", "has_discipline",
                    "has_claim", "location", "future", "redundancy_given",
                ],
                "personal",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "plan", "reference", "served"], name="workforce_row_once"
            ),
            one_of("workforce_row_scope_known", "in_scope", InScope),
            one_of("workforce_row_future_known", "future", LikelyFuture),
            models.CheckConstraint(
                name="workforce_row_in_range",
                condition=Q(share__gt=0, share__lte=100, fte__gt=0, fte__lte=1, pay__gte=0),
            ),
        ]

    def __str__(self) -> str:
        return self.reference


@keep_history()
class PensionAnalysis(AuthorityModel):
    """What an actuary reports of the pensions of those who transfer, until when it holds.

    Levels that the report gives itself stand beside those worked out from its figures.
    """

    plan = TenantForeignKey(TransferPlan, on_delete=models.PROTECT)
    scheme = models.CharField(max_length=200)
    actuary = models.CharField(max_length=200)
    basis = models.CharField(max_length=200, blank=True)
    valuation_on = models.DateField()
    valid_until = models.DateField()
    active_members = models.PositiveIntegerField(null=True)
    deferred_members = models.PositiveIntegerField(null=True)
    pensioners = models.PositiveIntegerField(null=True)
    assets = models.DecimalField(max_digits=14, decimal_places=2)
    liabilities = models.DecimalField(max_digits=14, decimal_places=2)
    level_given = models.DecimalField(max_digits=5, decimal_places=1, null=True)
    recovery_years = models.PositiveSmallIntegerField(null=True)
    pay = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    primary_rate = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    fixed_rate = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    secondary_amount = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    bond = models.CharField(max_length=300, blank=True)
    guarantor = models.CharField(max_length=200, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "plan", "scheme", "actuary", "basis", "valuation_on", "valid_until",
                "active_members", "deferred_members", "pensioners", "assets", "liabilities",
                "level_given", "recovery_years", "pay", "primary_rate", "fixed_rate",
                "secondary_amount", "bond", "guarantor",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="pension_analysis_in_order",
                condition=Q(valid_until__gte=F("valuation_on"), liabilities__gt=0, assets__gte=0),
            )
        ]

    def __str__(self) -> str:
        return self.scheme


@keep_history()
class TransferCost(AuthorityModel):
    """One sum that a transfer costs an authority in a year, with its source."""

    plan = TenantForeignKey(TransferPlan, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=16, choices=[(each.value, label) for each, label in COST_KIND_LABELS.items()]
    )
    borne_by = models.CharField(max_length=200)
    year = models.PositiveSmallIntegerField()
    amount = models.DecimalField(max_digits=14, decimal_places=2)
    source = models.CharField(max_length=300)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["plan", "kind", "borne_by", "year", "amount", "source"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("transfer_cost_kind_known", "kind", CostKind)]

    def __str__(self) -> str:
        return f"{self.amount} in {self.year}"


@keep_history()
class TransferAsset(AuthorityModel):
    """Something that the service uses, and whether it comes over too."""

    plan = TenantForeignKey(TransferPlan, on_delete=models.PROTECT)
    description = models.CharField(max_length=300)
    held_by = models.CharField(max_length=200)
    comes_over = models.BooleanField()
    value = models.DecimalField(max_digits=14, decimal_places=2, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["plan", "description", "held_by", "comes_over", "value"], "kept"
        )

    def __str__(self) -> str:
        return self.description
