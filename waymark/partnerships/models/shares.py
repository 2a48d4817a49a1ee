"""Who of a partnership pays what, by which key, and who has agreed to it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.partnerships.models.partnerships import Partnership, Party
from waymark.partnerships.rules.shares import Liability, ShareKey

KEY_LABELS = {
    ShareKey.EQUAL: "Equal shares",
    ShareKey.POPULATION: "Population aged 13 to 19",
    ShareKey.SPEND: "Spending so far",
    ShareKey.CASELOAD: "Caseload",
    ShareKey.NEGOTIATED: "Negotiated amounts",
}
LIABILITY_LABELS = {
    Liability.RUNNING: "Running costs",
    Liability.EXIT: "Costs of leaving or ending",
}


@keep_history()
class ShareSet(AuthorityModel):
    """How a sum is shared between the parties: one version; the next takes its place.

    `accepted_on` is the day on which the last party agreed; until then it is a proposal.
    """

    partnership = TenantForeignKey(Partnership, on_delete=models.PROTECT)
    liability = models.CharField(
        max_length=8, choices=[(each.value, label) for each, label in LIABILITY_LABELS.items()]
    )
    number = models.PositiveIntegerField()
    title = models.CharField(max_length=200)
    key = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in KEY_LABELS.items()]
    )
    total = models.DecimalField(max_digits=14, decimal_places=2)
    basis = models.CharField(max_length=300, blank=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    proposed_on = models.DateField()
    accepted_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "partnership", "liability", "number", "title", "key", "total", "basis",
                "starts_on", "ends_on", "proposed_on", "accepted_on",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("share_set_key_known", "key", ShareKey),
            one_of("share_set_liability_known", "liability", Liability),
            models.UniqueConstraint(
                fields=["partnership", "liability", "number"], name="share_set_number"
            ),
            models.CheckConstraint(
                name="share_set_total_not_negative", condition=models.Q(total__gte=0)
            ),
            models.CheckConstraint(
                name="share_set_ends_after_start",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class Share(AuthorityModel):
    """What one party pays of a sum, and when it agreed to that."""

    share_set = TenantForeignKey(ShareSet, on_delete=models.PROTECT)
    party = TenantForeignKey(Party, on_delete=models.PROTECT)
    weight = models.DecimalField(max_digits=16, decimal_places=4)
    amount = models.DecimalField(max_digits=14, decimal_places=2)
    agreed_on = models.DateField(null=True)
    agreed_in = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["share_set", "party", "weight", "amount", "agreed_on", "agreed_in"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["share_set", "party"], name="share_once"),
            models.CheckConstraint(
                name="share_not_negative", condition=models.Q(amount__gte=0, weight__gte=0)
            ),
        ]

    def __str__(self) -> str:
        return f"Share of {self.party_id} in {self.share_set_id}"
