"""Which ways forward are weighed against each other, on what, and with what result?"""

from typing import ClassVar

from django.db import models

from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.appraisals import AppraisalState, Characteristic, Effect, Verdict
from waymark.commissioning.rules.costs import Confidence, CostCategory, CostKind
from waymark.core.constraints import between, one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

APPRAISAL_STATE_LABELS = {
    AppraisalState.DRAFT: "Draft",
    AppraisalState.LOCKED: "Scores locked",
    AppraisalState.PREFERRED: "Preferred option named",
}
VERDICT_LABELS = {Verdict.MEETS: "Meets", Verdict.PARTLY: "Meets in part", Verdict.FAILS: "Fails"}
EFFECT_LABELS = {
    Effect.POSITIVE: "Positive",
    Effect.NEUTRAL: "None",
    Effect.NEGATIVE: "Negative",
}
CHARACTERISTIC_LABELS = {
    Characteristic.AGE: "Age",
    Characteristic.DISABILITY: "Disability",
    Characteristic.GENDER_REASSIGNMENT: "Gender reassignment",
    Characteristic.MARRIAGE: "Marriage and civil partnership",
    Characteristic.PREGNANCY: "Pregnancy and maternity",
    Characteristic.RACE: "Race",
    Characteristic.RELIGION: "Religion or belief",
    Characteristic.SEX: "Sex",
    Characteristic.SEXUAL_ORIENTATION: "Sexual orientation",
    Characteristic.CARE_EXPERIENCE: "Care experience (local addition)",
    Characteristic.RURALITY: "Living in the country (local addition)",
}
COST_KIND_LABELS = {
    CostKind.RUNNING: "Running",
    CostKind.TRANSITION: "Transition",
    CostKind.ONE_OFF: "One-off",
    CostKind.AVOIDED: "Avoided",
    CostKind.RISK: "Risk",
}
COST_CATEGORY_LABELS = {
    CostCategory.STAFF: "Staff",
    CostCategory.PREMISES: "Premises",
    CostCategory.ICT: "ICT and data",
    CostCategory.TUPE: "Transfer of staff",
    CostCategory.PENSION: "Pensions",
    CostCategory.REDUNDANCY: "Redundancy",
    CostCategory.PROCUREMENT: "Procurement",
    CostCategory.CONTRACT_MANAGEMENT: "Contract management",
    CostCategory.DUAL_RUNNING: "Dual running",
    CostCategory.LEGAL: "Legal",
    CostCategory.OTHER: "Other",
}
CONFIDENCE_LABELS = {Confidence.HIGH: "High", Confidence.MEDIUM: "Medium", Confidence.LOW: "Low"}
TYPED_COST_KINDS = tuple(each for each in CostKind if each is not CostKind.RISK)


def _choices(labels: dict) -> list[tuple[str, str]]:  # type: ignore[type-arg]
    return [(each.value, label) for each, label in labels.items()]


@keep_history()
class Appraisal(AuthorityModel):
    """Options weighed in one turn of the cycle, over years 0 to `years`, in prices of one year.

    `is_sealed` keeps the money from those who score until the scores are locked.
    """

    cycle = TenantForeignKey(Cycle, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    purpose = models.TextField(max_length=5000, blank=True)
    price_year = models.PositiveSmallIntegerField()
    first_year = models.PositiveSmallIntegerField()
    years = models.PositiveSmallIntegerField()
    discount = models.CharField(max_length=40)
    inflation = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    inflation_source = models.CharField(max_length=300, blank=True)
    is_sealed = models.BooleanField(default=False)
    state = models.CharField(max_length=12, choices=_choices(APPRAISAL_STATE_LABELS))
    locked_at = models.DateTimeField(null=True)
    locked_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    preferred_reason = models.TextField(max_length=5000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "cycle", "title", "purpose", "price_year", "first_year", "years", "discount",
                "inflation", "inflation_source", "is_sealed", "state", "locked_at", "locked_by",
                "preferred_reason",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "cycle", "title"], name="appraisal_title_unique"
            ),
            one_of("appraisal_state_known", "state", AppraisalState),
            between("appraisal_years_in_range", "years", 1, 125),
            models.CheckConstraint(
                name="appraisal_calendar_years",
                condition=models.Q(price_year__range=(1990, 2200), first_year__range=(1990, 2200)),
            ),
            models.CheckConstraint(
                name="appraisal_inflation_has_source",
                condition=models.Q(inflation__isnull=True) | models.Q(inflation_source__gt=""),
            ),
            models.CheckConstraint(
                name="appraisal_locked_by_somebody",
                condition=models.Q(state="draft", locked_at__isnull=True, locked_by__isnull=True)
                | (~models.Q(state="draft") & models.Q(locked_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="appraisal_preferred_with_reason",
                condition=~models.Q(state="preferred") | models.Q(preferred_reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class AppraisalOption(AuthorityModel):
    """One way forward; its key goes on to the consultation's option and to the decision's.

    `is_shortlisted` is empty while nobody has decided whether it leaves the long list.
    """

    appraisal = TenantForeignKey(Appraisal, on_delete=models.PROTECT)
    key = models.SlugField(max_length=40)
    label = models.CharField(max_length=120)
    description = models.TextField(max_length=4000, blank=True)
    position = models.PositiveSmallIntegerField()
    is_shortlisted = models.BooleanField(null=True)
    shortlist_reason = models.TextField(max_length=1000, blank=True)
    is_preferred = models.BooleanField(default=False)
    equality_reviewed_at = models.DateTimeField(null=True)
    equality_reviewed_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "appraisal", "key", "label", "description", "position", "is_shortlisted",
                "shortlist_reason", "is_preferred", "equality_reviewed_at",
                "equality_reviewed_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "appraisal", "key"], name="appraisal_option_key_unique"
            ),
            models.UniqueConstraint(
                fields=["authority", "appraisal"],
                condition=models.Q(is_preferred=True),
                name="appraisal_option_one_preferred",
            ),
            models.CheckConstraint(
                name="appraisal_option_listed_with_reason",
                condition=models.Q(is_shortlisted__isnull=True) | models.Q(shortlist_reason__gt=""),
            ),
            models.CheckConstraint(
                name="appraisal_option_preferred_of_shortlist",
                condition=models.Q(is_preferred=False) | models.Q(is_shortlisted=True),
            ),
            models.CheckConstraint(
                name="appraisal_option_equality_reviewed",
                condition=models.Q(
                    equality_reviewed_at__isnull=True, equality_reviewed_by__isnull=True
                )
                | models.Q(equality_reviewed_at__isnull=False, equality_reviewed_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class SuccessFactor(AuthorityModel):
    """What an option must achieve to be worth going on with."""

    appraisal = TenantForeignKey(Appraisal, on_delete=models.PROTECT)
    name = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField()
    is_local = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["appraisal", "name", "position", "is_local"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "appraisal", "name"], name="success_factor_unique"
            )
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class FactorAssessment(AuthorityModel):
    """How far an option meets a success factor, and why so."""

    option = TenantForeignKey(AppraisalOption, on_delete=models.PROTECT)
    factor = TenantForeignKey(SuccessFactor, on_delete=models.PROTECT)
    verdict = models.CharField(max_length=8, choices=_choices(VERDICT_LABELS))
    reason = models.CharField(max_length=1000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["option", "factor", "verdict", "reason"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "option", "factor"], name="factor_assessment_once"
            ),
            one_of("factor_assessment_verdict_known", "verdict", Verdict),
        ]

    def __str__(self) -> str:
        return self.verdict


@keep_history()
class CostLine(AuthorityModel):
    """The same amount in each year from the first to the last, counted from year 0.

    `amount` is as quoted, in prices of `price_year`; `recoverable_vat` in it is left out of every
    figure. `optimism` is the uplift in per cent before the share `mitigated` of its risk is met.
    """

    option = TenantForeignKey(AppraisalOption, on_delete=models.PROTECT)
    kind = models.CharField(max_length=12, choices=_choices(COST_KIND_LABELS))
    category = models.CharField(max_length=20, choices=_choices(COST_CATEGORY_LABELS))
    what = models.CharField(max_length=200)
    first_year = models.PositiveSmallIntegerField()
    last_year = models.PositiveSmallIntegerField()
    amount = models.DecimalField(max_digits=14, decimal_places=2)
    recoverable_vat = models.DecimalField(max_digits=14, decimal_places=2, default=0)
    price_year = models.PositiveSmallIntegerField()
    optimism = models.DecimalField(max_digits=6, decimal_places=2, default=0)
    mitigated = models.DecimalField(max_digits=5, decimal_places=2, default=0)
    bearer = models.CharField(max_length=200, blank=True)
    source = models.CharField(max_length=300, blank=True)
    confidence = models.CharField(max_length=8, choices=_choices(CONFIDENCE_LABELS), blank=True)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "option", "kind", "category", "what", "first_year", "last_year", "amount",
                "recoverable_vat", "price_year", "optimism", "mitigated", "bearer", "source",
                "confidence", "position",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("cost_line_kind_known", "kind", TYPED_COST_KINDS),
            one_of("cost_line_category_known", "category", CostCategory),
            one_of("cost_line_confidence_known", "confidence", Confidence, or_blank=True),
            models.CheckConstraint(
                name="cost_line_years",
                condition=models.Q(last_year__gte=models.F("first_year"), last_year__lte=125),
            ),
            models.CheckConstraint(
                name="cost_line_amount",
                condition=models.Q(recoverable_vat__gte=0, amount__gte=models.F("recoverable_vat")),
            ),
            between("cost_line_optimism", "optimism", 0, 1000),
            between("cost_line_mitigated", "mitigated", 0, 100),
        ]

    def __str__(self) -> str:
        return self.what


@keep_history()
class Risk(AuthorityModel):
    """What may go wrong with an option; with a probability and a cost it counts in the money."""

    option = TenantForeignKey(AppraisalOption, on_delete=models.PROTECT)
    cause = models.CharField(max_length=300)
    event = models.CharField(max_length=300)
    effect = models.CharField(max_length=300)
    likelihood = models.PositiveSmallIntegerField()
    impact = models.PositiveSmallIntegerField()
    response = models.CharField(max_length=500, blank=True)
    owner = models.CharField(max_length=120, blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    probability = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    cost = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "option", "cause", "event", "effect", "likelihood", "impact", "response", "owner",
                "year", "probability", "cost", "position",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            between("risk_likelihood", "likelihood", 1, 5),
            between("risk_impact", "impact", 1, 5),
            models.CheckConstraint(
                name="risk_cost_whole_or_not_at_all",
                condition=models.Q(year__isnull=True, probability__isnull=True, cost__isnull=True)
                | models.Q(year__lte=125, probability__range=(0, 100), cost__gte=0),
            ),
        ]

    def __str__(self) -> str:
        return self.event


@keep_history()
class EqualityEffect(AuthorityModel):
    """What an option does to people who share a characteristic, and what is done about it."""

    option = TenantForeignKey(AppraisalOption, on_delete=models.PROTECT)
    characteristic = models.CharField(max_length=20, choices=_choices(CHARACTERISTIC_LABELS))
    effect = models.CharField(max_length=8, choices=_choices(EFFECT_LABELS))
    evidence = models.CharField(max_length=1000, blank=True)
    mitigation = models.CharField(max_length=1000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["option", "characteristic", "effect", "evidence", "mitigation"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "option", "characteristic"], name="equality_effect_once"
            ),
            one_of("equality_effect_characteristic_known", "characteristic", Characteristic),
            one_of("equality_effect_known", "effect", Effect),
            models.CheckConstraint(
                name="equality_effect_negative_answered",
                condition=~models.Q(effect="negative") | models.Q(mitigation__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.characteristic
