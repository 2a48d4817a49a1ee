"""On what matter is everyone asked, how far has it got, and how did it stand when it opened?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.rules.vocabulary import ConsultationStage, LatePolicy
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

STAGE_LABELS = {
    ConsultationStage.DRAFT: "Draft",
    ConsultationStage.APPROVED: "Approved",
    ConsultationStage.SCHEDULED: "Scheduled",
    ConsultationStage.OPEN: "Open",
    ConsultationStage.CLOSED: "Closed",
    ConsultationStage.ANALYSING: "Being analysed",
    ConsultationStage.REPORTED: "Reported",
    ConsultationStage.FEEDBACK: "Feedback given",
    ConsultationStage.ARCHIVED: "Archived",
    ConsultationStage.WITHDRAWN: "Withdrawn",
}
LATE_POLICY_LABELS = {
    LatePolicy.COUNT: "Count late responses, and say how many there were",
    LatePolicy.LEAVE_OUT: "Keep late responses, but leave them out of the figures",
}


@keep_history()
class Consultation(AuthorityModel):
    """One matter on which people are asked for their view.

    The slug is permanent. Lists (who was consulted, related consultations, contact lines) are
    texts of one item a line. `reconstruction` says which counts were rebuilt from a publication
    and how firmly each stands; empty for real responses. `sampling_frame` says from whom a random
    sample was drawn; empty, as usual, where everyone may answer who wants to. `revision` rises
    with every change of the set-up, so that two officers do not overwrite each other.
    """

    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=200)
    purpose = models.TextField(max_length=1000, blank=True)
    overview = models.TextField(max_length=10_000, blank=True)
    department = models.CharField(max_length=200, blank=True)
    who_was_consulted = models.TextField(max_length=4000, blank=True)
    method = models.TextField(max_length=4000, blank=True)
    channels = models.JSONField(default=list)
    related = models.TextField(max_length=2000, blank=True)
    privacy_notice = models.TextField(max_length=4000, blank=True)
    contact_name = models.CharField(max_length=200, blank=True)
    contact_lines = models.TextField(max_length=500, blank=True)
    contact_telephone = models.CharField(max_length=40, blank=True)
    contact_email = models.EmailField(blank=True)
    stage = models.CharField(
        max_length=12,
        choices=[(stage.value, label) for stage, label in STAGE_LABELS.items()],
    )
    opens_at = models.DateTimeField(null=True)
    closes_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    still_open = models.TextField(max_length=2000, blank=True)
    legal_bases = models.JSONField(default=list)
    legal_note = models.CharField(max_length=1000, blank=True)
    is_template = models.BooleanField(default=False)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)
    responses_held = models.BooleanField(default=True)
    late_policy = models.CharField(
        max_length=12,
        choices=[(policy.value, label) for policy, label in LATE_POLICY_LABELS.items()],
        default=LatePolicy.LEAVE_OUT.value,
    )
    sampling_frame = models.TextField(max_length=1000, blank=True)
    reconstruction = models.JSONField(default=dict)
    reconstruction_note = models.TextField(max_length=2000, blank=True)
    revision = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    created_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "slug", "title", "purpose", "overview", "department", "who_was_consulted",
                    "method", "channels", "related", "privacy_notice", "stage", "opens_at",
                    "closes_at", "opened_at", "closed_at", "is_from_history", "history_source",
                    "responses_held", "late_policy", "sampling_frame", "reconstruction",
                    "reconstruction_note", "still_open", "legal_bases", "legal_note",
                ],
                "public",
            ),
            **dict.fromkeys(
                ["contact_name", "contact_lines", "contact_telephone", "contact_email"], "public"
            ),
            **dict.fromkeys(["revision", "is_template", "created_at", "created_by"], "kept"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "slug"], name="consultation_slug_unique"),
            one_of("consultation_stage_known", "stage", ConsultationStage),
            one_of("consultation_late_policy", "late_policy", LatePolicy),
            models.CheckConstraint(
                name="consultation_closes_after_opening",
                condition=models.Q(opens_at__isnull=True)
                | models.Q(closes_at__isnull=True)
                | models.Q(closes_at__gt=models.F("opens_at")),
            ),
            models.CheckConstraint(
                name="consultation_dated_once_scheduled",
                condition=models.Q(stage="draft")
                | models.Q(opens_at__isnull=False, closes_at__isnull=False),
            ),
            models.CheckConstraint(
                name="consultation_template_stays_draft",
                condition=models.Q(is_template=False) | models.Q(stage="draft"),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class ConsultationVersion(AuthorityModel):
    """The set-up as it stood when it opened; each response points at the one it answered.

    `content` is the whole set-up by `queries.setup.versions.frozen_setup`, with its digest.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    number = models.PositiveIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    frozen_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "number", "content", "sha256", "frozen_at"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "number"],
                name="consultation_version_number",
            )
        ]

    def __str__(self) -> str:
        return f"Version {self.number}"
