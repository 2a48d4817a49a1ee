"""Which authorities decide a matter, and what has each decided?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.matters import Matter


@keep_history()
class Position(AuthorityModel):
    """One authority on the board of a matter: oneself, a partner of the installation, or another.

    One's own rests on a decision. A partner's is read where the partner keeps it, so its row here
    only names it. Another authority's rests on evidence that an officer recorded.
    """

    matter = TenantForeignKey(Matter, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    is_own = models.BooleanField(default=False)
    partner = models.ForeignKey(
        "access.Authority", on_delete=models.PROTECT, null=True, related_name="+"
    )
    decision = TenantForeignKey(Decision, on_delete=models.PROTECT, null=True)
    option = models.CharField(max_length=60, blank=True)
    term_from = models.DateField(null=True)
    term_until = models.DateField(null=True)
    share = models.DecimalField(max_digits=7, decimal_places=4, null=True)
    decided_on = models.DateField(null=True)
    evidence = models.TextField(max_length=2000, blank=True)
    source = models.CharField(max_length=300, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "matter", "name", "is_own", "partner", "decision", "option", "term_from",
                "term_until", "share", "decided_on", "evidence", "source",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["matter", "name"], name="position_name_once"),
            models.UniqueConstraint(
                fields=["matter"], condition=models.Q(is_own=True), name="position_own_once"
            ),
            models.UniqueConstraint(
                fields=["matter", "partner"],
                condition=models.Q(partner__isnull=False),
                name="position_partner_once",
            ),
            models.CheckConstraint(
                name="position_partner_speaks_for_itself",
                condition=models.Q(partner__isnull=True)
                | models.Q(is_own=False, option="", decision__isnull=True),
            ),
            models.CheckConstraint(
                name="position_rests_on_something",
                condition=models.Q(option="", decision__isnull=True, decided_on__isnull=True)
                | models.Q(is_own=True, decision__isnull=False, decided_on__isnull=False)
                | models.Q(
                    is_own=False,
                    decision__isnull=True,
                    decided_on__isnull=False,
                    evidence__gt="",
                    source__gt="",
                ),
            ),
            models.CheckConstraint(
                name="position_term_in_order",
                condition=models.Q(term_from__isnull=True)
                | models.Q(term_until__isnull=True)
                | models.Q(term_until__gte=models.F("term_from")),
            ),
            models.CheckConstraint(
                name="position_share_is_part",
                condition=models.Q(share__isnull=True) | models.Q(share__gte=0, share__lte=100),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class ConditionParty(AuthorityModel):
    """An authority of the board that the test of a condition names."""

    condition = TenantForeignKey(Condition, on_delete=models.PROTECT)
    position = TenantForeignKey(Position, on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["condition", "position"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["condition", "position"], name="condition_party_once")
        ]

    def __str__(self) -> str:
        return f"Position {self.position_id} in condition {self.condition_id}"
