"""What was found out about a young person by which form, and how far have they come?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.assessments import LONGEST_ANSWER
from waymark.casework.rules.vocabulary import AssessmentKind, AssessmentState
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

ASSESSMENT_LABELS = {
    AssessmentKind.PROFILE: "Universal profile",
    AssessmentKind.TARGETED: "Targeted assessment",
    AssessmentKind.READINESS: "Readiness for learning or work",
    AssessmentKind.LEARNING_DIFFICULTY: "Learning difficulty assessment, until 2014",
    AssessmentKind.EHC_PLAN: "Education, health and care plan: facts",
    AssessmentKind.EHC_REVIEW: "Education, health and care plan: review",
}
ASSESSMENT_STATE_LABELS = {
    AssessmentState.DRAFT: "Draft",
    AssessmentState.COMPLETED: "Completed",
    AssessmentState.APPROVED: "Approved",
}


@keep_history()
class Assessment(AuthorityModel):
    """The answers to one version of a form; `answers` holds them by part and question.

    They are checked against that version when they are written, and read by it for ever.
    `revision` counts the changes of a draft, so that no writer overwrites another.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    kind = models.CharField(max_length=30, choices=choices_of(ASSESSMENT_LABELS))
    version = models.PositiveSmallIntegerField()
    done_on = models.DateField()
    answers = models.JSONField(default=dict)
    own_view = models.CharField(max_length=LONGEST_ANSWER, blank=True)
    review_on = models.DateField(null=True)
    state = models.CharField(max_length=10, choices=choices_of(ASSESSMENT_STATE_LABELS))
    revision = models.PositiveIntegerField(default=1)
    written_at = models.DateTimeField()
    written_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    completed_at = models.DateTimeField(null=True)
    completed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    approved_at = models.DateTimeField(null=True)
    approved_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["answers", "own_view"], "personal") | (
            dict.fromkeys(
                [
                    "person", "kind", "version", "done_on", "review_on", "state", "revision",
                    "written_at", "written_by", "completed_at", "completed_by", "approved_at",
                    "approved_by",
                ],
                "kept",
            )
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("assessment_kind_known", "kind", AssessmentKind),
            one_of("assessment_state_known", "state", AssessmentState),
            models.CheckConstraint(
                name="assessment_completed_at_a_moment",
                condition=models.Q(state=AssessmentState.DRAFT.value, completed_at__isnull=True)
                | (
                    ~models.Q(state=AssessmentState.DRAFT.value)
                    & models.Q(completed_at__isnull=False)
                ),
            ),
            models.CheckConstraint(
                name="assessment_approved_at_a_moment",
                condition=models.Q(state=AssessmentState.APPROVED.value, approved_at__isnull=False)
                | (
                    ~models.Q(state=AssessmentState.APPROVED.value)
                    & models.Q(approved_at__isnull=True, approved_by__isnull=True)
                ),
            ),
            models.CheckConstraint(
                name="assessment_completed_by_somebody",
                condition=models.Q(completed_by__isnull=True)
                | models.Q(completed_at__isnull=False),
            ),
            models.CheckConstraint(
                name="assessment_approved_by_another",
                condition=~models.Q(approved_by=models.F("written_by"))
                & ~models.Q(approved_by=models.F("completed_by")),
            ),
            models.CheckConstraint(
                name="assessment_review_later",
                condition=models.Q(review_on__isnull=True)
                | models.Q(review_on__gte=models.F("done_on")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-done_on", "-id"], name="assessment_person"),
        ]

    def __str__(self) -> str:
        return ASSESSMENT_LABELS[AssessmentKind(self.kind)]
