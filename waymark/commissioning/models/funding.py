"""Which money is there for services, on what conditions, and what of it is promised?"""

from decimal import Decimal
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class FundingStream(AuthorityModel):
    """Money from one source, from a day up to and with another, and what it may be spent on."""

    title = models.CharField(max_length=200)
    funder = models.CharField(max_length=200)
    conditions = models.TextField(max_length=4000, blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["title", "funder", "conditions", "starts_on", "ends_on"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "title"], name="funding_title_unique"),
            models.CheckConstraint(
                name="funding_dates",
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class FundingYear(AuthorityModel):
    """What a stream gives in one financial year, named by the year in which it begins."""

    stream = TenantForeignKey(FundingStream, on_delete=models.PROTECT)
    year = models.PositiveSmallIntegerField()
    amount = models.DecimalField(max_digits=14, decimal_places=2)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["stream", "year", "amount"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["stream", "year"], name="funding_year_once"),
            models.CheckConstraint(
                name="funding_year_amount", condition=Q(amount__gte=Decimal()) & Q(year__gte=1974)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.stream_id} {self.year}"


@keep_history()
class Commitment(AuthorityModel):
    """Part of a year's money that is promised for something; withdrawn, it no longer counts."""

    funding_year = TenantForeignKey(FundingYear, on_delete=models.PROTECT)
    purpose = models.CharField(max_length=200)
    cycle = TenantForeignKey("commissioning.Cycle", on_delete=models.PROTECT, null=True)
    amount = models.DecimalField(max_digits=14, decimal_places=2)
    committed_on = models.DateField()
    withdrawn_on = models.DateField(null=True)
    withdrawn_because = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "funding_year", "purpose", "cycle", "amount", "committed_on", "withdrawn_on",
                "withdrawn_because",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(name="commitment_amount", condition=Q(amount__gt=Decimal())),
            models.CheckConstraint(
                name="commitment_withdrawn_with_a_reason",
                condition=Q(withdrawn_on__isnull=True, withdrawn_because="")
                | Q(withdrawn_on__gte=F("committed_on"), withdrawn_because__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.purpose
