"""Which indicators does the authority use, and how is each defined?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.indicators.rules.vocabulary import (
    Comparable,
    Frequency,
    Measure,
    Polarity,
    Scheme,
)

SCHEME_LABELS = {
    Scheme.NI: "National Indicators (2008 to 2011)",
    Scheme.DFE: "Department for Education",
    Scheme.YJB: "Youth Justice Board",
    Scheme.ONS: "Office for National Statistics",
    Scheme.OHID: "Office for Health Improvement and Disparities",
    Scheme.DWP: "Department for Work and Pensions",
    Scheme.LOCAL: "Our own",
}
POLARITY_LABELS = {
    Polarity.HIGH: "More is better",
    Polarity.LOW: "Less is better",
    Polarity.NEITHER: "Neither is better",
}
FREQUENCY_LABELS = {
    Frequency.MONTHLY: "Each month",
    Frequency.QUARTERLY: "Each quarter",
    Frequency.YEARLY: "Each year",
}
COMPARABLE_LABELS = {
    Comparable.YES: "Yes",
    Comparable.NO: "No",
    Comparable.BREAK: "Only across a break: it is counted differently",
}


@keep_history()
class Indicator(AuthorityModel):
    """What is measured, of whom and how: a value is numerator / denominator x multiplier.

    `measure` says how the records tell it; blank where values are entered. `edition` is that of the
    catalogue from which it was taken; blank for the authority's own. `valid_from` and `valid_to`
    are the first and last day of its use anywhere. `comparable` says whether its values may be read
    on from those of the indicator whose `successor` it is. `ambition` is the value that the
    authority set itself.
    """

    code = models.SlugField(max_length=60)
    scheme = models.CharField(max_length=10)
    number = models.CharField(max_length=20, blank=True)
    title = models.CharField(max_length=200)
    definition = models.TextField(max_length=4000, blank=True)
    numerator = models.CharField(max_length=300)
    denominator = models.CharField(max_length=300, blank=True)
    multiplier = models.PositiveIntegerField(default=100)
    decimals = models.PositiveSmallIntegerField(default=1)
    polarity = models.CharField(max_length=10)
    frequency = models.CharField(max_length=10)
    geography = models.CharField(max_length=200)
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    successor = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    comparable = models.CharField(max_length=10, default=Comparable.YES.value)
    source = models.CharField(max_length=500)
    ambition = models.DecimalField(max_digits=16, decimal_places=4, null=True)
    measure = models.CharField(max_length=30, blank=True)
    edition = models.CharField(max_length=20, blank=True)
    retired_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "code", "scheme", "number", "title", "definition", "numerator", "denominator",
                "multiplier", "decimals", "polarity", "frequency", "geography", "valid_from",
                "valid_to", "successor", "comparable", "source", "ambition", "measure", "edition",
                "retired_at",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "code"], name="indicator_code_unique"),
            one_of("indicator_scheme_known", "scheme", Scheme),
            one_of("indicator_polarity_known", "polarity", Polarity),
            one_of("indicator_frequency_known", "frequency", Frequency),
            one_of("indicator_comparable_known", "comparable", Comparable),
            one_of("indicator_measure_known", "measure", Measure, or_blank=True),
            models.CheckConstraint(
                name="indicator_says_what_and_whence",
                condition=Q(title__gt="", numerator__gt="", source__gt=""),
            ),
            models.CheckConstraint(
                name="indicator_multiplier_above_nothing",
                condition=Q(multiplier__gte=1, decimals__lte=4),
            ),
            models.CheckConstraint(
                name="indicator_dates",
                condition=Q(valid_from__isnull=True)
                | Q(valid_to__isnull=True)
                | Q(valid_to__gte=F("valid_from")),
            ),
            models.CheckConstraint(
                name="indicator_does_not_succeed_itself",
                condition=Q(successor__isnull=True) | ~Q(successor=F("id")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.title}".strip()
