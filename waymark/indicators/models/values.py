"""What did an indicator come to in a period, where, for whom, and who says so?"""

from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.rules.vocabulary import Characteristic, Mark, Origin

CHARACTERISTIC_LABELS = {
    Characteristic.ACADEMIC_AGE: "Academic age",
    Characteristic.SEX: "Sex",
    Characteristic.ETHNICITY: "Ethnicity",
    Characteristic.SEND: "Special educational needs",
    Characteristic.VULNERABLE: "Vulnerable groups",
}
ORIGIN_LABELS = {Origin.ENTERED: "Entered", Origin.COMPUTED: "From the records"}
AMOUNT: dict[str, Any] = {"max_digits": 16, "decimal_places": 4}

STANDS = Q(superseded_at__isnull=True)
"""The condition that no later value has taken this one's place."""


@keep_history()
class IndicatorValue(AuthorityModel):
    """One value, as whoever may see indicators may see it: small numbers are not kept here at all.

    The period is from its first to its last day, both inside. Without a locality and a
    `characteristic` it is of the whole authority; of a characteristic, `group` is the key of the
    group and `group_name` its words. A `mark` stands where no number may or can. `known_on` is the
    day whose knowledge a computed value rests on. A value that was wrong, or was computed anew,
    stays with `superseded_at`; the one after it says in `reason` why.
    """

    indicator = TenantForeignKey(Indicator, on_delete=models.PROTECT)
    starts_on = models.DateField()
    ends_on = models.DateField()
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    characteristic = models.CharField(max_length=20, blank=True)
    group = models.CharField(max_length=60, blank=True)
    group_name = models.CharField(max_length=120, blank=True)
    numerator = models.DecimalField(**AMOUNT, null=True)
    denominator = models.DecimalField(**AMOUNT, null=True)
    value = models.DecimalField(**AMOUNT, null=True)
    mark = models.CharField(max_length=1, blank=True)
    is_comparable = models.BooleanField(default=True)
    origin = models.CharField(max_length=10)
    source = models.CharField(max_length=300, blank=True)
    evidence = models.CharField(max_length=1000, blank=True)
    known_on = models.DateField(null=True)
    reason = models.CharField(max_length=500, blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    superseded_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "indicator", "starts_on", "ends_on", "locality", "characteristic", "group",
                    "group_name", "numerator", "denominator", "value", "mark", "is_comparable",
                    "origin", "source", "known_on", "recorded_at", "superseded_at",
                ],
                "public",
            ),
            **dict.fromkeys(["evidence", "reason", "recorded_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=[
                    "authority", "indicator", "starts_on", "ends_on", "locality",
                    "characteristic", "group",
                ],
                condition=STANDS,
                nulls_distinct=False,
                name="indicator_value_stands_once",
            ),
            one_of(
                "indicator_value_characteristic_known",
                "characteristic",
                Characteristic,
                or_blank=True,
            ),
            one_of("indicator_value_mark_known", "mark", Mark, or_blank=True),
            one_of("indicator_value_origin_known", "origin", Origin),
            models.CheckConstraint(
                name="indicator_value_period", condition=Q(ends_on__gte=F("starts_on"))
            ),
            models.CheckConstraint(
                name="indicator_value_of_place_or_group",
                condition=Q(characteristic="", group="", group_name="")
                | Q(locality__isnull=True, characteristic__gt="", group__gt="", group_name__gt=""),
            ),
            models.CheckConstraint(
                name="indicator_value_or_mark",
                condition=Q(mark="", value__isnull=False)
                | Q(
                    mark__gt="",
                    value__isnull=True,
                    numerator__isnull=True,
                    denominator__isnull=True,
                ),
            ),
            models.CheckConstraint(
                name="indicator_value_base_above_nothing",
                condition=Q(denominator__isnull=True) | Q(denominator__gt=0),
            ),
            models.CheckConstraint(
                name="indicator_value_computed_as_known",
                condition=Q(origin=Origin.COMPUTED.value, known_on__isnull=False)
                | Q(origin=Origin.ENTERED.value, known_on__isnull=True, source__gt=""),
            ),
            models.CheckConstraint(
                name="indicator_value_superseded_after",
                condition=Q(superseded_at__isnull=True) | Q(superseded_at__gte=F("recorded_at")),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.starts_on:%Y-%m-%d} to {self.ends_on:%Y-%m-%d}"
