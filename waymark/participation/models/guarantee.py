"""Who is in the September Guarantee of a year, and what came of it for each of them?"""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.rules.guarantee import (
    UNRECORDED,
    YEAR_12,
    YEAR_12_ONLY,
    YEAR_GROUPS,
    GuaranteeGroup,
    Window,
    find_status,
    window_of,
)

GUARANTEE_GROUP_LABELS = {
    GuaranteeGroup.OFFER_MADE: "Offer made",
    GuaranteeGroup.NOT_APPROPRIATE: "Offer not appropriate",
    GuaranteeGroup.NO_OFFER: "No offer",
    GuaranteeGroup.NOT_RECORDED: "Not recorded",
}


@keep_history()
class GuaranteeYear(AuthorityModel):
    """The September Guarantee of one summer, from the moment that its cohort was fixed."""

    year = models.PositiveSmallIntegerField()
    fixed_at = models.DateTimeField()
    fixed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["year", "fixed_at", "fixed_by"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "year"], name="guarantee_year_once"),
            models.CheckConstraint(
                name="guarantee_year_since_it_was_extended", condition=Q(year__gte=2008)
            ),
        ]

    def __str__(self) -> str:
        return f"September Guarantee {self.year}"

    @property
    def window(self) -> Window:
        """The days of this year's guarantee."""
        return window_of(self.year)


@keep_history()
class GuaranteeMember(AuthorityModel):
    """Somebody who finished Year 11 or 12 that summer, who leads, and what came of it.

    Those whom another authority leads are among them, as its number is returned with them; figures
    count those who are led here. `suggested` is what was recorded of offers came to; `status` is
    the same until somebody sets it by hand, and again once the suggestion changes. `joined_at` is
    set for those who came in after the cohort was fixed.
    """

    guarantee = TenantForeignKey(GuaranteeYear, on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    year_group = models.PositiveSmallIntegerField()
    lead_dfe_number = models.CharField(max_length=3, blank=True)
    is_led_here = models.BooleanField()
    joined_at = models.DateTimeField(null=True)
    status = models.CharField(max_length=3, default=UNRECORDED)
    suggested = models.CharField(max_length=3, default=UNRECORDED)
    set_at = models.DateTimeField(null=True)
    set_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    evidence = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["status", "suggested", "evidence"], "personal"
        ) | dict.fromkeys(
            [
                "guarantee", "person", "year_group", "lead_dfe_number", "is_led_here", "joined_at",
                "set_at", "set_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["guarantee", "person"], name="guarantee_member_once"),
            models.CheckConstraint(
                name="guarantee_member_year_group", condition=Q(year_group__in=YEAR_GROUPS)
            ),
            models.CheckConstraint(
                name="guarantee_member_lead_number",
                condition=Q(lead_dfe_number="", is_led_here=True)
                | Q(lead_dfe_number__regex=r"^[0-9]{3}$"),
            ),
            models.CheckConstraint(
                name="guarantee_member_status_of_year_group",
                condition=Q(year_group=YEAR_12)
                | ~Q(status__in=sorted(YEAR_12_ONLY)) & ~Q(suggested__in=sorted(YEAR_12_ONLY)),
            ),
            models.CheckConstraint(
                name="guarantee_member_status_code",
                condition=Q(status__regex=r"^1[0-9]{2}$", suggested__regex=r"^1[0-9]{2}$"),
            ),
            models.CheckConstraint(
                name="guarantee_member_set_by_hand",
                condition=Q(set_at__isnull=False) | Q(set_by__isnull=True, evidence=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["guarantee", "status", "person"], name="guarantee_member_status")
        ]

    def __str__(self) -> str:
        return find_status(self.status, self.guarantee.window.cohort_on).words
