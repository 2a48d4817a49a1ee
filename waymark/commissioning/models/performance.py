"""What is measured of a contract, and what came of it?"""

from typing import Any, ClassVar

from django.db import models

from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.rules.performance import Polarity, Rating
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.indicators.rules.vocabulary import Frequency

POLARITY_LABELS = {Polarity.HIGH: "More is better", Polarity.LOW: "Less is better"}
FREQUENCY_LABELS = {
    Frequency.MONTHLY: "Each month",
    Frequency.QUARTERLY: "Each quarter",
    Frequency.YEARLY: "Each year",
}
RATING_LABELS = {
    Rating.GOOD: "Good",
    Rating.APPROACHING: "Approaching target",
    Rating.REQUIRES_IMPROVEMENT: "Requires improvement",
    Rating.INADEQUATE: "Inadequate",
    Rating.OTHER: "Other",
}
AMOUNT: dict[str, Any] = {"max_digits": 14, "decimal_places": 4}


@keep_history()
class Kpi(AuthorityModel):
    """One measure of a contract; `weight` is its part of the payment by results, of 1 in all.

    `outcome` is what it is to bring about; `indicator` the figure that Waymark itself reckons, by
    the key under which `queries.measures` knows it.
    """

    contract = TenantForeignKey(Contract, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    definition = models.TextField(max_length=2000, blank=True)
    numerator = models.CharField(max_length=300, blank=True)
    denominator = models.CharField(max_length=300, blank=True)
    source = models.CharField(max_length=300, blank=True)
    frequency = models.CharField(max_length=10)
    polarity = models.CharField(max_length=4)
    baseline = models.DecimalField(**AMOUNT, null=True)
    target = models.DecimalField(**AMOUNT)
    tolerance = models.DecimalField(**AMOUNT, default=0)
    weight = models.DecimalField(max_digits=5, decimal_places=4, default=0)
    outcome = models.CharField(max_length=200, blank=True)
    indicator = models.CharField(max_length=100, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "contract", "name", "definition", "numerator", "denominator", "source",
                "frequency", "polarity", "baseline", "target", "tolerance", "weight", "outcome",
                "indicator",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "contract", "name"], name="kpi_once"),
            one_of("kpi_frequency_known", "frequency", Frequency),
            one_of("kpi_polarity_known", "polarity", Polarity),
            models.CheckConstraint(
                name="kpi_target_above_nothing",
                condition=models.Q(target__gt=0, tolerance__gte=0),
            ),
            models.CheckConstraint(
                name="kpi_weight_in_range",
                condition=models.Q(weight__gte=0, weight__lte=1),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class KpiResult(AuthorityModel):
    """What one measure came to in a period that ends on a day."""

    kpi = TenantForeignKey(Kpi, on_delete=models.PROTECT)
    period_ends_on = models.DateField()
    value = models.DecimalField(**AMOUNT)
    evidence = models.CharField(max_length=1000, blank=True)
    comment = models.TextField(max_length=2000, blank=True)
    rating = models.CharField(max_length=20)
    rating_reason = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["kpi", "period_ends_on", "value", "rating"], "public"),
            **dict.fromkeys(["evidence", "comment", "rating_reason"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "kpi", "period_ends_on"], name="kpi_result_once"
            ),
            one_of("kpi_result_rating_known", "rating", Rating),
            models.CheckConstraint(
                name="kpi_result_not_below_nothing", condition=models.Q(value__gte=0)
            ),
            models.CheckConstraint(
                name="kpi_result_other_has_reason",
                condition=~models.Q(rating=Rating.OTHER.value) | models.Q(rating_reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.period_ends_on:%Y-%m-%d}"
