"""What follows from the clauses of a decision, who does it, and who may decide the rest?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.decisions import Decision


@keep_history()
class ClauseAction(AuthorityModel):
    """What somebody has to do because of a clause; from history, owner and day may be unknown."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    clause = models.CharField(max_length=20, blank=True)
    text = models.TextField(max_length=2000)
    owner = models.CharField(max_length=200, blank=True)
    due_on = models.DateField(null=True)
    done_on = models.DateField(null=True)
    evidence = models.TextField(max_length=2000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["decision", "clause", "text", "owner", "due_on", "done_on", "evidence"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="clause_done_with_evidence",
                condition=models.Q(done_on__isnull=True, evidence="")
                | models.Q(done_on__isnull=False, evidence__gt=""),
            )
        ]
        indexes: ClassVar = [models.Index(fields=["authority", "due_on"], name="clause_action_due")]

    def __str__(self) -> str:
        return self.text[:60]


@keep_history()
class Delegation(AuthorityModel):
    """What a decision leaves to a member or an officer, under which power and until when."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    delegate = models.CharField(max_length=200)
    what = models.TextField(max_length=2000)
    power = models.CharField(max_length=300)
    until = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["decision", "delegate", "what", "power", "until"], "public"
        )

    def __str__(self) -> str:
        return f"{self.delegate}: {self.what[:40]}"
