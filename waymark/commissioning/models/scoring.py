"""On what are options scored, with which weights, and what was each given?"""

from typing import ClassVar

from django.db import models

from waymark.commissioning.models.appraisals import Appraisal, AppraisalOption
from waymark.core.constraints import between
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class Criterion(AuthorityModel):
    """What options are scored on; its weight says how much the swing from worst to best matters."""

    appraisal = TenantForeignKey(Appraisal, on_delete=models.PROTECT)
    name = models.CharField(max_length=120)
    worst = models.CharField(max_length=300, blank=True)
    best = models.CharField(max_length=300, blank=True)
    weight = models.DecimalField(max_digits=6, decimal_places=2)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["appraisal", "name", "worst", "best", "weight", "position"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "appraisal", "name"], name="criterion_name_unique"
            ),
            models.CheckConstraint(
                name="criterion_weight_not_negative", condition=models.Q(weight__gte=0)
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Score(AuthorityModel):
    """What an option is given on a criterion: by an assessor, or moderated where there is none."""

    criterion = TenantForeignKey(Criterion, on_delete=models.PROTECT)
    option = TenantForeignKey(AppraisalOption, on_delete=models.PROTECT)
    assessor = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    value = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=1000, blank=True)
    evidence = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["criterion", "option", "assessor", "value", "reason", "evidence"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "criterion", "option", "assessor"],
                nulls_distinct=False,
                name="score_once",
            ),
            between("score_in_range", "value", 0, 100),
        ]

    def __str__(self) -> str:
        return str(self.value)


@keep_history()
class WeightSet(AuthorityModel):
    """Other weights that somebody tried and named."""

    appraisal = TenantForeignKey(Appraisal, on_delete=models.PROTECT)
    name = models.CharField(max_length=120)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["appraisal", "name"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "appraisal", "name"], name="weight_set_name_unique"
            )
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class TriedWeight(AuthorityModel):
    """The weight of one criterion in a named set."""

    weight_set = TenantForeignKey(WeightSet, on_delete=models.PROTECT)
    criterion = TenantForeignKey(Criterion, on_delete=models.PROTECT)
    weight = models.DecimalField(max_digits=6, decimal_places=2)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["weight_set", "criterion", "weight"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "weight_set", "criterion"], name="tried_weight_once"
            ),
            models.CheckConstraint(
                name="tried_weight_not_negative", condition=models.Q(weight__gte=0)
            ),
        ]

    def __str__(self) -> str:
        return str(self.weight)
