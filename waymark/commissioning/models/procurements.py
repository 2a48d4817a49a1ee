"""What is being bought, under which rules, who bids, and who won for which reasons?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.procurements import (
    TOP_SCORE,
    LotState,
    ProcurementState,
    Regime,
    Route,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

REGIME_LABELS = {
    Regime.EU_DERIVED: "Regulations made under the European directives",
    Regime.PCR_2015: "Public Contracts Regulations 2015",
    Regime.PROCUREMENT_ACT: "Procurement Act 2023",
    Regime.PROVIDER_SELECTION: "Provider Selection Regime",
}
ROUTE_LABELS = {
    Route.COMPETITIVE: "Open to competition",
    Route.DIRECT_AWARD: "Direct award",
    Route.USER_CHOICE: "Direct award by the choice of those who use the service",
    Route.FRAMEWORK: "Call-off from a framework",
}
PROCUREMENT_STATE_LABELS = {
    ProcurementState.PREPARING: "Being prepared",
    ProcurementState.INVITING: "Bids invited",
    ProcurementState.EVALUATING: "Bids opened",
    ProcurementState.AWARDED: "Award decided",
    ProcurementState.CONTRACTED: "Contract signed",
    ProcurementState.TERMINATED: "Ended without a contract",
}
LOT_STATE_LABELS = {
    LotState.OPEN: "Not awarded yet",
    LotState.AWARDED: "Awarded",
    LotState.UNSUCCESSFUL: "Ended without an award",
}


@keep_history()
class Procurement(AuthorityModel):
    """One purchase from its beginning to the contract, or to its end without one.

    Its rules and its threshold are those of the day it began and stay so. `gross` is the value
    over the whole term, with every extension and all authorities' shares, with VAT. What is public
    of it is so once a notice of it has been published.
    """

    cycle = TenantForeignKey(Cycle, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    regime = models.CharField(
        max_length=20, choices=[(each.value, label) for each, label in REGIME_LABELS.items()]
    )
    route = models.CharField(
        max_length=16, choices=[(each.value, label) for each, label in ROUTE_LABELS.items()]
    )
    route_reason = models.TextField(max_length=5000, blank=True)
    direct_award_ground = models.CharField(max_length=300, blank=True)
    is_health = models.BooleanField(default=False)
    is_light_touch = models.BooleanField(default=False)
    cpv_codes = models.CharField(max_length=300, blank=True)
    net = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    gross = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    threshold = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    term_months = models.PositiveIntegerField(null=True)
    extension_months = models.PositiveIntegerField(default=0)
    term_reason = models.TextField(max_length=2000, blank=True)
    engaged_on = models.DateField(null=True)
    begins_on = models.DateField()
    bids_due_at = models.DateTimeField(null=True)
    state = models.CharField(
        max_length=12,
        choices=[(each.value, label) for each, label in PROCUREMENT_STATE_LABELS.items()],
    )
    ended_on = models.DateField(null=True)
    end_reason = models.TextField(max_length=2000, blank=True)
    opening_begun_at = models.DateTimeField(null=True)
    opening_begun_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    opened_at = models.DateTimeField(null=True)
    opened_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "title", "regime", "route", "direct_award_ground", "is_light_touch",
                    "cpv_codes", "net", "gross", "threshold", "term_months", "engaged_on",
                    "bids_due_at", "state", "ended_on",
                ],
                "public",
            ),
            **dict.fromkeys(
                [
                    "cycle", "route_reason", "is_health", "extension_months", "term_reason",
                    "begins_on", "end_reason", "opening_begun_at", "opening_begun_by", "opened_at",
                    "opened_by", "is_from_history", "history_source",
                ],
                "kept",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("procurement_regime_known", "regime", Regime),
            one_of("procurement_route_known", "route", Route),
            one_of("procurement_state_known", "state", ProcurementState),
            models.CheckConstraint(
                name="procurement_opened_by_two",
                condition=Q(opened_at__isnull=True)
                | Q(is_from_history=True)
                | (
                    Q(opening_begun_by__isnull=False, opened_by__isnull=False)
                    & ~Q(opening_begun_by=F("opened_by"))
                ),
            ),
            models.CheckConstraint(
                name="procurement_not_opened_early",
                condition=Q(opening_begun_at__isnull=True, opened_at__isnull=True)
                | Q(is_from_history=True)
                | Q(bids_due_at__isnull=False, opening_begun_at__gte=F("bids_due_at")),
            ),
            models.CheckConstraint(
                name="procurement_direct_award_has_ground",
                condition=~Q(route=Route.DIRECT_AWARD.value)
                | Q(is_from_history=True)
                | Q(direct_award_ground__gt=""),
            ),
            models.CheckConstraint(
                name="procurement_live_has_value",
                condition=Q(is_from_history=True)
                | Q(net__isnull=False, gross__isnull=False, term_months__isnull=False),
            ),
            models.CheckConstraint(
                name="procurement_history_has_source",
                condition=Q(is_from_history=False) | Q(history_source__gt=""),
            ),
            models.CheckConstraint(
                name="procurement_end_has_reason",
                condition=Q(ended_on__isnull=True) | Q(end_reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class Lot(AuthorityModel):
    """A part of a procurement that is bid for and awarded by itself; `value` is without VAT."""

    procurement = TenantForeignKey(Procurement, on_delete=models.PROTECT)
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=200)
    value = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    state = models.CharField(max_length=12)
    ended_on = models.DateField(null=True)
    end_reason = models.TextField(max_length=2000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["procurement", "number", "title", "value", "state"], "public"),
            **dict.fromkeys(["ended_on", "end_reason"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "procurement", "number"], name="lot_number_once"
            ),
            one_of("lot_state_known", "state", LotState),
            models.CheckConstraint(
                name="lot_end_has_reason",
                condition=Q(state=LotState.UNSUCCESSFUL.value, ended_on__isnull=False)
                & Q(end_reason__gt="")
                | (~Q(state=LotState.UNSUCCESSFUL.value) & Q(ended_on__isnull=True, end_reason="")),
            ),
        ]

    def __str__(self) -> str:
        return f"Lot {self.number}: {self.title}"


@keep_history()
class ProcurementNotice(AuthorityModel):
    """A notice that has been published, by the code that the regime knows it under."""

    procurement = TenantForeignKey(Procurement, on_delete=models.PROTECT)
    code = models.CharField(max_length=12)
    title = models.CharField(max_length=200)
    due_on = models.DateField(null=True)
    published_on = models.DateField()
    reference = models.CharField(max_length=100, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["procurement", "code", "title", "due_on", "published_on", "reference"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "procurement", "code"], name="procurement_notice_once"
            )
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class Bid(AuthorityModel):
    """What a bidder offers: one sealed text until two people have opened the bids.

    Until then neither the bidder's name nor the price is kept where anybody could read it.
    """

    procurement = TenantForeignKey(Procurement, on_delete=models.PROTECT)
    lot = TenantForeignKey(Lot, on_delete=models.PROTECT, null=True)
    number = models.PositiveIntegerField()
    received_at = models.DateTimeField()
    sealed = models.TextField()
    opened_at = models.DateTimeField(null=True)
    bidder = models.CharField(max_length=200, blank=True)
    price = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    offer = models.TextField(max_length=10_000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "procurement", "lot", "number", "received_at", "sealed", "opened_at", "bidder",
                "price", "offer",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "procurement", "number"], name="bid_number_once"
            ),
            models.CheckConstraint(
                name="bid_sealed_until_opened",
                condition=Q(opened_at__isnull=False, bidder__gt="")
                | Q(opened_at__isnull=True, bidder="", price__isnull=True, offer="", sealed__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Bid {self.number}"


@keep_history()
class BidCriterion(AuthorityModel):
    """What bids are judged by, with its weight in per cent; known before bids are invited."""

    procurement = TenantForeignKey(Procurement, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    weight = models.DecimalField(max_digits=5, decimal_places=2)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["procurement", "name", "weight"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "procurement", "name"], name="bid_criterion_once"
            ),
            models.CheckConstraint(
                name="bid_criterion_weight_is_share", condition=Q(weight__gt=0, weight__lte=100)
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Evaluator(AuthorityModel):
    """Somebody who scores bids, with what they declared of interests of their own."""

    procurement = TenantForeignKey(Procurement, on_delete=models.PROTECT)
    member = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    declared_at = models.DateTimeField(null=True)
    has_interest = models.BooleanField(null=True)
    interest = models.TextField(max_length=2000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["procurement", "member", "declared_at"], "kept"),
            **dict.fromkeys(["has_interest", "interest"], "personal"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "procurement", "member"], name="evaluator_once"
            ),
            models.CheckConstraint(
                name="evaluator_declares_whole",
                condition=Q(declared_at__isnull=True, has_interest__isnull=True, interest="")
                | Q(declared_at__isnull=False, has_interest=False, interest="")
                | Q(declared_at__isnull=False, has_interest=True, interest__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Evaluator {self.member_id}"


@keep_history()
class BidScore(AuthorityModel):
    """What a bid was given for a criterion: by an evaluator, or moderated where it names none."""

    bid = TenantForeignKey(Bid, on_delete=models.PROTECT)
    criterion = TenantForeignKey(BidCriterion, on_delete=models.PROTECT)
    evaluator = TenantForeignKey(Evaluator, on_delete=models.PROTECT, null=True)
    score = models.DecimalField(max_digits=5, decimal_places=2)
    reason = models.TextField(max_length=2000)
    given_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["bid", "criterion", "evaluator", "score", "reason", "given_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "bid", "criterion", "evaluator"],
                name="bid_score_once",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="bid_score_in_range", condition=Q(score__gte=0, score__lte=TOP_SCORE)
            ),
            models.CheckConstraint(name="bid_score_has_reason", condition=Q(reason__gt="")),
        ]

    def __str__(self) -> str:
        return f"{self.score} for bid {self.bid_id}"


@keep_history()
class Award(AuthorityModel):
    """Who won, why, on which decision it rests, and until when no contract may be signed.

    One for each lot where there are lots, else one for the whole.
    """

    procurement = TenantForeignKey(Procurement, on_delete=models.PROTECT)
    lot = TenantForeignKey(Lot, on_delete=models.PROTECT, null=True)
    bid = TenantForeignKey(Bid, on_delete=models.PROTECT, null=True)
    supplier = models.CharField(max_length=200)
    reasons = models.TextField(max_length=5000, blank=True)
    decision = TenantForeignKey("decisions.Decision", on_delete=models.PROTECT, null=True)
    awarded_on = models.DateField()
    standstill_ends_on = models.DateField(null=True)
    contract_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                ["procurement", "lot", "supplier", "decision", "awarded_on", "standstill_ends_on"],
                "public",
            ),
            **dict.fromkeys(["bid", "reasons", "contract_on"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "procurement", "lot"],
                name="award_once",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="award_stands_still",
                condition=Q(contract_on__isnull=True)
                | Q(standstill_ends_on__isnull=True)
                | Q(contract_on__gt=F("standstill_ends_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.supplier
