"""What does the review of a cycle find, and what follows from it?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.stages import Outcome
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

OUTCOME_LABELS = {
    Outcome.CARRY_ON: "Carry on as it is",
    Outcome.CHANGE: "Change it",
    Outcome.END: "End it",
}


@keep_history()
class CycleReview(AuthorityModel):
    """The review at the end of a cycle; once approved, only its exit plan changes.

    `voices` holds words of young people, without names. `lessons` are one a line. Opening an
    earlier stage again takes the approval back.
    """

    cycle = TenantForeignKey(Cycle, on_delete=models.PROTECT)
    period_from = models.DateField()
    period_to = models.DateField()
    changed = models.TextField(max_length=5000)
    voices = models.TextField(max_length=5000, blank=True)
    lessons = models.TextField(max_length=5000, blank=True)
    outcome = models.CharField(
        max_length=10,
        blank=True,
        choices=[(each.value, label) for each, label in OUTCOME_LABELS.items()],
    )
    outcome_reason = models.TextField(max_length=5000, blank=True)
    approved_by = models.CharField(max_length=200, blank=True)
    approved_on = models.DateField(null=True)
    revision = models.PositiveIntegerField(default=1)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "cycle", "period_from", "period_to", "changed", "voices", "lessons", "outcome",
                "outcome_reason", "approved_by", "approved_on", "revision",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "cycle"], name="cycle_review_once"),
            one_of("cycle_review_outcome_known", "outcome", Outcome, or_blank=True),
            models.CheckConstraint(
                name="cycle_review_period_forwards",
                condition=Q(period_to__gte=F("period_from")),
            ),
            models.CheckConstraint(
                name="cycle_review_outcome_has_reason",
                condition=Q(outcome="") | Q(outcome_reason__gt=""),
            ),
            models.CheckConstraint(
                name="cycle_review_approved_by_somebody",
                condition=Q(approved_on__isnull=True, approved_by="")
                | Q(approved_on__isnull=False, approved_by__gt="", outcome__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Review to {self.period_to:%Y-%m-%d}"


@keep_history()
class ReviewFigure(AuthorityModel):
    """A figure before and after, with its source; words, as a source may give a range or a rank."""

    review = TenantForeignKey(CycleReview, on_delete=models.PROTECT)
    position = models.PositiveSmallIntegerField()
    what = models.CharField(max_length=200)
    before = models.CharField(max_length=60, blank=True)
    after = models.CharField(max_length=60)
    source = models.CharField(max_length=300)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["review", "position", "what", "before", "after", "source"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="review_figure_has_source", condition=Q(after__gt="", source__gt="")
            )
        ]

    def __str__(self) -> str:
        return self.what


@keep_history()
class ExitAction(AuthorityModel):
    """Something to do before a service ends, by whom and by when."""

    review = TenantForeignKey(CycleReview, on_delete=models.PROTECT)
    position = models.PositiveSmallIntegerField()
    what = models.CharField(max_length=300)
    owner = models.CharField(max_length=120)
    due_on = models.DateField()
    done_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["review", "position", "what", "owner", "due_on", "done_on"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(name="exit_action_has_owner", condition=Q(owner__gt=""))
        ]

    def __str__(self) -> str:
        return self.what
