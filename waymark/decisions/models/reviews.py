"""Which decisions come back, what brought them back, and what came of it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.rules.reviews import ReviewOutcome

REVIEW_OUTCOME_LABELS = {
    ReviewOutcome.CAUSE_GONE: "What brought it back is no longer so",
    ReviewOutcome.UPHELD: "The decision stands",
    ReviewOutcome.CHANGED: "Another decision was taken",
    ReviewOutcome.ENDED: "The decision was given up",
}


@keep_history()
class Review(AuthorityModel):
    """A decision that a failed condition brought back, due at a meeting on or after a day."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    condition = TenantForeignKey(Condition, on_delete=models.PROTECT)
    opened_on = models.DateField()
    cause = models.TextField(max_length=2000)
    due_on = models.DateField()
    closed_on = models.DateField(null=True)
    outcome = models.CharField(
        max_length=12,
        blank=True,
        choices=[(each.value, label) for each, label in REVIEW_OUTCOME_LABELS.items()],
    )
    note = models.TextField(max_length=2000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "decision", "condition", "opened_on", "cause", "due_on", "closed_on", "outcome",
                "note",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("review_outcome_known", "outcome", ReviewOutcome, or_blank=True),
            models.UniqueConstraint(
                fields=["condition"],
                condition=models.Q(closed_on__isnull=True),
                name="review_open_once",
            ),
            models.CheckConstraint(
                name="review_closed_with_outcome",
                condition=models.Q(closed_on__isnull=True, outcome="")
                | models.Q(closed_on__gte=models.F("opened_on"), outcome__gt=""),
            ),
            models.CheckConstraint(
                name="review_due_after_opening",
                condition=models.Q(due_on__gte=models.F("opened_on")),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["authority", "due_on"], name="review_due")]

    def __str__(self) -> str:
        return f"Review of {self.decision_id}, due {self.due_on}"
