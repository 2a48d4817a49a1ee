"""What does the executive owe the full council a report of, and what was reported?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.decisions import Decision


@keep_history()
class KeyChallenge(AuthorityModel):
    """Scrutiny thinks that a decision should have been treated as key, and asks for a report."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    committee = models.CharField(max_length=200)
    raised_on = models.DateField()
    due_on = models.DateField()
    grounds = models.TextField(max_length=5000)
    is_agreed = models.BooleanField(null=True)
    not_key_reason = models.TextField(max_length=5000, blank=True)
    answered_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "decision", "committee", "raised_on", "due_on", "grounds", "is_agreed",
                "not_key_reason", "answered_on",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "decision", "committee"], name="key_challenge_once"
            ),
            models.CheckConstraint(
                name="key_challenge_due_after_raising",
                condition=models.Q(due_on__gte=models.F("raised_on")),
            ),
            models.CheckConstraint(
                name="key_challenge_answer_is_whole",
                condition=models.Q(is_agreed__isnull=True, not_key_reason="", answered_on=None)
                | models.Q(is_agreed=True, not_key_reason="", answered_on__isnull=False)
                | models.Q(is_agreed=False, not_key_reason__gt="", answered_on__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.committee} of {self.raised_on}"


@keep_history()
class CouncilReport(AuthorityModel):
    """A report to the full council for a period, frozen as it was issued."""

    starts_on = models.DateField()
    ends_on = models.DateField()
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)
    issued_at = models.DateTimeField()
    issued_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["starts_on", "ends_on", "document", "issued_at"], "public"),
            "issued_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="council_report_period",
                condition=models.Q(ends_on__gte=models.F("starts_on")),
            )
        ]

    def __str__(self) -> str:
        return f"Report to council, {self.starts_on} to {self.ends_on}"
