"""Which duties are there, which body holds each, from when, and under what power?"""

from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

DAYS = Func(F("starts_on"), F("ends_on"), function="daterange", output_field=DateRangeField())


@keep_history()
class Duty(AuthorityModel):
    """Something that the law requires for young people; it stands in the register as published."""

    title = models.CharField(max_length=200)
    requires = models.TextField(max_length=4000)
    source = models.CharField(max_length=300)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    published_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["title", "requires", "source", "starts_on", "ends_on", "published_at"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "title"], name="duty_title_unique"),
            models.CheckConstraint(name="duty_names_its_source", condition=Q(source__gt="")),
            models.CheckConstraint(
                name="duty_dates",
                condition=Q(starts_on__isnull=True)
                | Q(ends_on__isnull=True)
                | Q(ends_on__gt=F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class DutyHolding(AuthorityModel):
    """One body holds a duty, from a day up to, and without, the day on which it passes on.

    `service` is what discharges it where the directory has it, `discharged_by` in words where not.
    """

    duty = TenantForeignKey(Duty, on_delete=models.PROTECT)
    holder = models.CharField(max_length=200)
    is_own = models.BooleanField(default=False)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)
    power = models.CharField(max_length=300)
    is_interim = models.BooleanField(default=False)
    service = TenantForeignKey("directory.Service", on_delete=models.PROTECT, null=True)
    discharged_by = models.CharField(max_length=200, blank=True)
    note = models.TextField(max_length=2000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "duty", "holder", "is_own", "starts_on", "ends_on", "power", "is_interim",
                "service", "discharged_by", "note",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="duty_holding_dates",
                condition=Q(ends_on__isnull=True) | Q(ends_on__gt=F("starts_on")),
            ),
            models.CheckConstraint(
                name="duty_holding_names_its_power", condition=Q(power__gt="") & Q(holder__gt="")
            ),
            models.CheckConstraint(
                name="duty_holding_discharged_one_way",
                condition=Q(service__isnull=True) | Q(discharged_by=""),
            ),
            ExclusionConstraint(
                name="duty_held_by_one_at_a_time",
                expressions=[("duty", RangeOperators.EQUAL), (DAYS, RangeOperators.OVERLAPS)],
            ),
        ]

    def __str__(self) -> str:
        return self.holder
