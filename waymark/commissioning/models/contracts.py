"""Which contracts are there, who buys and supplies, and what has to be seen to by when?"""

from typing import Any, ClassVar

from django.db import models

from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.contracts import (
    BuyingRoute,
    ContractState,
    DueKind,
    NumberKind,
    OptionKind,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

CONTRACT_STATE_LABELS = {
    ContractState.DRAFT: "Not signed yet",
    ContractState.LIVE: "Live",
    ContractState.ENDED: "Ended",
    ContractState.TERMINATED: "Ended early",
}
ROUTE_LABELS = {
    BuyingRoute.TENDERED: "Tendered",
    BuyingRoute.QUOTED: "Quoted",
    BuyingRoute.DIRECT: "Awarded directly",
}
NUMBER_KIND_LABELS = {
    NumberKind.COMPANY: "Company number",
    NumberKind.CHARITY: "Charity number",
    NumberKind.PLATFORM: "Number on the central digital platform",
}
OPTION_KIND_LABELS = {OptionKind.EXTENSION: "Extension", OptionKind.BREAK: "Break"}
DUE_KIND_LABELS = {
    DueKind.NOTICE: "Notice",
    DueKind.INSURANCE: "Insurance runs out",
    DueKind.SAFEGUARDING: "Safeguarding policy runs out",
    DueKind.STAFF_CHECKS: "Staff checks run out",
    DueKind.VISIT: "Visit",
    DueKind.ISSUE: "Issue",
    DueKind.IMPROVEMENT: "Improvement plan",
    DueKind.REVIEW: "Review",
    DueKind.EXIT: "Exit plan",
    DueKind.PAYMENT: "Payment",
}
MONEY: dict[str, Any] = {"max_digits": 14, "decimal_places": 2}


@keep_history()
class Contract(AuthorityModel):
    """A contract, signed or about to be; published ones make up the public register.

    `holder` names the authority that signs for all; `owner` is who watches over it and is reminded.
    `batch` is the file it was loaded from. `may_run_until` is the last day the law
    allows, `limit_source` the law or advice it rests on. `outcome_base` is the sum per period that
    depends on results. `procurement` is the purchase it came from, `follows` the contract it takes
    the place of. What is not known stays empty.
    """

    reference = models.CharField(max_length=50)
    title = models.CharField(max_length=200)
    description = models.TextField(max_length=5000, blank=True)
    department = models.CharField(max_length=200, blank=True)
    holder = models.CharField(max_length=200, blank=True)
    supplier = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT)
    supplier_number = models.CharField(max_length=40, blank=True)
    number_kind = models.CharField(max_length=10, blank=True)
    is_sme = models.BooleanField(null=True)
    is_voluntary = models.BooleanField(null=True)
    route = models.CharField(max_length=10, blank=True)
    regime = models.CharField(max_length=20, blank=True)
    value_total = models.DecimalField(**MONEY, null=True)
    value_annual = models.DecimalField(**MONEY, null=True)
    irrecoverable_vat = models.DecimalField(**MONEY, null=True)
    outcome_base = models.DecimalField(**MONEY, null=True)
    starts_on = models.DateField()
    ends_on = models.DateField()
    review_on = models.DateField(null=True)
    may_run_until = models.DateField(null=True)
    limit_source = models.CharField(max_length=500, blank=True)
    term_reason = models.TextField(max_length=2000, blank=True)
    state = models.CharField(max_length=10)
    signed_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    ending_reason = models.CharField(max_length=500, blank=True)
    decision = TenantForeignKey("decisions.Decision", on_delete=models.PROTECT, null=True)
    cycle = TenantForeignKey(Cycle, on_delete=models.PROTECT, null=True)
    procurement = TenantForeignKey("commissioning.Procurement", on_delete=models.PROTECT, null=True)
    follows = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    owner = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    batch = TenantForeignKey("intake.Batch", on_delete=models.PROTECT, null=True)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)
    published_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "reference", "title", "description", "department", "holder", "supplier",
                    "supplier_number", "number_kind", "is_sme", "is_voluntary", "route", "regime",
                    "value_total", "value_annual", "irrecoverable_vat", "starts_on", "ends_on",
                    "review_on", "state", "signed_on", "decision", "procurement", "follows",
                    "is_from_history", "history_source", "published_at",
                ],
                "public",
            ),
            **dict.fromkeys(
                [
                    "outcome_base", "may_run_until", "limit_source", "term_reason", "ended_on",
                    "ending_reason", "cycle", "owner", "batch",
                ],
                "kept",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "reference"], name="contract_reference_unique"
            ),
            one_of("contract_state_known", "state", ContractState),
            one_of("contract_route_known", "route", BuyingRoute, or_blank=True),
            one_of("contract_number_kind_known", "number_kind", NumberKind, or_blank=True),
            models.CheckConstraint(
                name="contract_ends_after_start",
                condition=models.Q(ends_on__gte=models.F("starts_on")),
            ),
            models.CheckConstraint(
                name="contract_limit_has_source",
                condition=models.Q(may_run_until__isnull=True) | models.Q(limit_source__gt=""),
            ),
            models.CheckConstraint(
                name="contract_within_limit",
                condition=models.Q(is_from_history=True)
                | models.Q(may_run_until__isnull=True)
                | models.Q(ends_on__lte=models.F("may_run_until")),
            ),
            models.CheckConstraint(
                name="contract_signed_unless_draft",
                condition=models.Q(is_from_history=True)
                | models.Q(state=ContractState.DRAFT.value, signed_on__isnull=True)
                | models.Q(signed_on__isnull=False),
            ),
            models.CheckConstraint(
                name="contract_history_has_source",
                condition=models.Q(is_from_history=False) | models.Q(history_source__gt=""),
            ),
            models.CheckConstraint(
                name="contract_follows_another",
                condition=models.Q(follows__isnull=True) | ~models.Q(follows=models.F("id")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"


@keep_history()
class ContractBuyer(AuthorityModel):
    """One of the authorities that pay, with its share in per cent."""

    contract = TenantForeignKey(Contract, on_delete=models.PROTECT)
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=200)
    share = models.DecimalField(max_digits=7, decimal_places=4, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["contract", "position", "name", "share"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "contract", "name"], name="contract_buyer_once"
            ),
            models.CheckConstraint(
                name="contract_buyer_share_in_range",
                condition=models.Q(share__isnull=True) | models.Q(share__gte=0, share__lte=100),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class ContractOption(AuthorityModel):
    """A right in the contract: to extend it by some months, or to break it on some ground."""

    contract = TenantForeignKey(Contract, on_delete=models.PROTECT)
    kind = models.CharField(max_length=10)
    months = models.PositiveSmallIntegerField(null=True)
    ground = models.CharField(max_length=500, blank=True)
    notice_on = models.DateField(null=True)
    used_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["contract", "kind", "months", "ground", "notice_on", "used_on"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("contract_option_kind_known", "kind", OptionKind),
            models.CheckConstraint(
                name="contract_option_says_what",
                condition=models.Q(kind=OptionKind.EXTENSION.value, months__gte=1)
                | models.Q(kind=OptionKind.BREAK.value, months__isnull=True, ground__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.months} months" if self.months else self.ground


@keep_history()
class ContractDue(AuthorityModel):
    """Something to see to by a day: a notice, a visit, a document that runs out, a review.

    `right` is the right to extend or break of which notice is to be given.
    """

    contract = TenantForeignKey(Contract, on_delete=models.PROTECT)
    right = TenantForeignKey(ContractOption, on_delete=models.PROTECT, null=True)
    kind = models.CharField(max_length=14)
    text = models.CharField(max_length=500)
    due_on = models.DateField()
    done_on = models.DateField(null=True)
    outcome = models.CharField(max_length=1000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["contract", "right", "kind", "text", "due_on", "done_on", "outcome"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "due_on"],
                name="contract_due_open",
                condition=models.Q(done_on__isnull=True),
            )
        ]
        constraints: ClassVar = [
            one_of("contract_due_kind_known", "kind", DueKind),
            models.CheckConstraint(
                name="contract_due_done_says_what",
                condition=models.Q(done_on__isnull=True, outcome="")
                | models.Q(done_on__isnull=False, outcome__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.text


@keep_history()
class ContractVariation(AuthorityModel):
    """A change of a contract after signing: what it said before, what since, and why."""

    contract = TenantForeignKey(Contract, on_delete=models.PROTECT)
    made_on = models.DateField()
    before = models.TextField(max_length=2000)
    after = models.TextField(max_length=2000)
    reason = models.TextField(max_length=2000)
    advice = models.TextField(max_length=2000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["contract", "made_on", "before", "after", "reason"], "public"),
            "advice": "kept",
        }

    class Meta(AuthorityModel.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.made_on:%Y-%m-%d}"


@keep_history()
class ContractPayment(AuthorityModel):
    """A sum paid under a contract."""

    contract = TenantForeignKey(Contract, on_delete=models.PROTECT)
    paid_on = models.DateField()
    amount = models.DecimalField(**MONEY)
    purpose = models.CharField(max_length=200)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["contract", "paid_on", "amount", "purpose"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        pass

    def __str__(self) -> str:
        return self.purpose
