"""What is asked, of whom, when, and with what before them?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.rules.vocabulary import (
    ChoiceRole,
    ConsultationStage,
    DocumentKind,
    EventKind,
    LatePolicy,
    QuestionKind,
    Sensitivity,
)
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
SENSITIVITY_LABELS = {
    Sensitivity.NORMAL: "Ordinary",
    Sensitivity.PERSONAL: "Personal",
    Sensitivity.EQUALITY: "Equality monitoring",
}
CHOICE_ROLE_LABELS = {
    ChoiceRole.ORDINARY: "An answer like the others",
    ChoiceRole.NEUTRAL: "The middle of the scale",
    ChoiceRole.DONT_KNOW: "Don't know",
    ChoiceRole.NO_PREFERENCE: "No preference",
    ChoiceRole.PREFER_NOT_TO_SAY: "Prefer not to say",
}
QUESTION_KIND_LABELS = {
    QuestionKind.SINGLE_CHOICE: "Choose one",
    QuestionKind.MULTIPLE_CHOICE: "Choose any number",
    QuestionKind.OPEN_TEXT: "Answer in words",
    QuestionKind.AGREEMENT: "Agree or disagree",
    QuestionKind.RANKING: "Put in order",
    QuestionKind.POINTS: "Share out points",
    QuestionKind.MATRIX: "Answer row by row",
    QuestionKind.NUMBER: "A number",
    QuestionKind.DATE: "A date",
    QuestionKind.POSTCODE: "A postcode, kept as an area",
    QuestionKind.CRITERIA: "Score each option by criteria",
    QuestionKind.FILE: "Send a file",
}
EVENT_KIND_LABELS = {
    EventKind.BRIEFING: "Briefing",
    EventKind.PUBLIC_MEETING: "Public meeting",
    EventKind.DROP_IN: "Drop-in",
    EventKind.WORKSHOP: "Workshop",
    EventKind.YOUNG_PEOPLE: "Young people's event",
    EventKind.ONLINE: "Online event",
}
DOCUMENT_KIND_LABELS = {
    DocumentKind.PROPOSAL: "Proposal",
    DocumentKind.EQUALITY_IMPACT_ASSESSMENT: "Equality impact assessment",
    DocumentKind.EASY_READ: "Easy read",
    DocumentKind.TRANSLATION: "Translation",
    DocumentKind.COSTINGS: "Costings",
    DocumentKind.OTHER: "Another document",
}


def _known(name: str, field: str, values: type) -> models.CheckConstraint:
    allowed = [value.value for value in values]  # type: ignore[attr-defined]
    return models.CheckConstraint(name=name, condition=models.Q(**{f"{field}__in": allowed}))


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
            _known("consultation_stage_known", "stage", ConsultationStage),
            _known("consultation_late_policy", "late_policy", LatePolicy),
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

    `content` is the whole set-up by `consultations.queries.setup.frozen_setup`, with its digest.
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


@keep_history()
class ConsultationDocument(AuthorityModel):
    """A paper put before the people consulted."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=30,
        choices=[(kind.value, label) for kind, label in DOCUMENT_KIND_LABELS.items()],
    )
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "document", "kind", "position"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [_known("consultation_document_kind", "kind", DocumentKind)]

    def __str__(self) -> str:
        return f"{self.kind} {self.position}"


class OptionStatus(models.TextChoices):
    LIVE = "live", "Open to choose"
    WITHDRAWN = "withdrawn", "Withdrawn"
    NOT_VIABLE = "not_viable", "Considered and set aside"


@keep_history()
class Option(AuthorityModel):
    """One way forward: one key from appraisal to consultation to decision."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    key = models.SlugField(max_length=40)
    label = models.CharField(max_length=120)
    description = models.TextField(max_length=4000, blank=True)
    costs = models.TextField(max_length=2000, blank=True)
    benefits = models.TextField(max_length=2000, blank=True)
    risks = models.TextField(max_length=2000, blank=True)
    position = models.PositiveIntegerField()
    status = models.CharField(max_length=12, choices=OptionStatus, default=OptionStatus.LIVE)
    status_reason = models.TextField(max_length=1000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "key", "label", "description", "costs", "benefits", "risks",
                "position", "status", "status_reason",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "key"], name="option_key_unique"
            ),
            models.CheckConstraint(
                name="option_set_aside_with_reason",
                condition=models.Q(status="live") | ~models.Q(status_reason=""),
            ),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class StakeholderCategory(AuthorityModel):
    """A sort of respondent; results are shown by category beside results by people.

    `target` is how many responses officers hope for; it is never published.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    key = models.SlugField(max_length=60)
    label = models.CharField(max_length=120)
    description = models.CharField(max_length=500, blank=True)
    target = models.PositiveIntegerField(null=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["consultation", "key", "label", "description", "position"], "public"),
            "target": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "key"], name="category_key_unique"
            ),
            models.UniqueConstraint(
                fields=["authority", "consultation", "label"],
                name="category_label_unique",
            ),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class Question(AuthorityModel):
    """One question; one that asks about the options takes its choices from them.

    `answers_held` is False where the answers to an open question were never recorded here. One
    that was withdrawn while people were answering is asked no more; its answers stay.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    code = models.CharField(max_length=60)
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, label) for kind, label in QUESTION_KIND_LABELS.items()],
    )
    wording = models.CharField(max_length=500)
    help = models.CharField(max_length=1000, blank=True)
    is_required = models.BooleanField(default=False)
    asks_options = models.BooleanField(default=False)
    answers_held = models.BooleanField(default=True)
    sensitivity = models.CharField(
        max_length=10,
        choices=[(each.value, label) for each, label in SENSITIVITY_LABELS.items()],
        default=Sensitivity.NORMAL.value,
    )
    is_publishable = models.BooleanField(default=True)
    hides_small_numbers = models.BooleanField(default=False)
    threshold = models.PositiveSmallIntegerField(default=5)
    settings = models.JSONField(default=dict)
    shown_if = models.JSONField(default=dict)
    is_weighted_by = models.BooleanField(default=False)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_reason = models.CharField(max_length=500, blank=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "code", "kind", "wording", "help", "is_required", "asks_options",
                "answers_held", "sensitivity", "is_publishable", "hides_small_numbers",
                "threshold", "settings", "shown_if", "is_weighted_by", "withdrawn_at",
                "withdrawn_reason", "position",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "code"],
                name="question_code_unique",
            ),
            _known("question_kind_known", "kind", QuestionKind),
            _known("question_sensitivity", "sensitivity", Sensitivity),
            models.CheckConstraint(
                name="question_threshold", condition=models.Q(threshold__range=(3, 10))
            ),
            models.CheckConstraint(
                name="question_equality_is_hidden",
                condition=~models.Q(sensitivity="equality") | models.Q(hides_small_numbers=True),
            ),
            models.CheckConstraint(
                name="question_withdrawn_pair",
                condition=models.Q(withdrawn_at__isnull=True, withdrawn_reason="")
                | models.Q(withdrawn_at__isnull=False, withdrawn_reason__gt=""),
            ),
            models.CheckConstraint(
                name="question_weighted_by_is_known_of_each",
                condition=models.Q(is_weighted_by=False)
                | models.Q(kind="single_choice", asks_options=False)
                & ~models.Q(sensitivity="equality"),
            ),
            models.CheckConstraint(
                name="question_code_form",
                condition=models.Q(code__regex=r"^[a-z][a-z0-9_]*$"),
            ),
        ]

    def __str__(self) -> str:
        return self.wording


@keep_history()
class Choice(AuthorityModel):
    """One answer that can be ticked; `is_exclusive` ("none of these") excludes the others.

    A withdrawn choice can no longer be chosen; what was answered with it stays and is counted.
    """

    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    code = models.CharField(max_length=60)
    label = models.CharField(max_length=200)
    option = TenantForeignKey(Option, on_delete=models.PROTECT, null=True)
    is_exclusive = models.BooleanField(default=False)
    role = models.CharField(
        max_length=20,
        choices=[(each.value, label) for each, label in CHOICE_ROLE_LABELS.items()],
        default=ChoiceRole.ORDINARY.value,
    )
    withdrawn_at = models.DateTimeField(null=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "question", "code", "label", "option", "is_exclusive", "role", "withdrawn_at",
                "position",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            _known("choice_role_known", "role", ChoiceRole),
            models.UniqueConstraint(
                fields=["authority", "question", "code"], name="choice_code_unique"
            ),
            models.UniqueConstraint(
                fields=["authority", "question", "label"], name="choice_label_unique"
            ),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class QuestionRow(AuthorityModel):
    """One row of a grid, or one criterion by which options are scored, with its weight."""

    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    code = models.CharField(max_length=60)
    label = models.CharField(max_length=200)
    weight = models.PositiveSmallIntegerField(null=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["question", "code", "label", "weight", "position"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "question", "code"], name="question_row_code_unique"
            )
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class Event(AuthorityModel):
    """An occasion on which people were brought together; what nobody wrote down is empty."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, label) for kind, label in EVENT_KIND_LABELS.items()],
    )
    held_on = models.DateField(null=True)
    place = models.CharField(max_length=200, blank=True)
    audience = models.CharField(max_length=200, blank=True)
    attendance = models.PositiveIntegerField(null=True)
    notes = models.TextField(max_length=2000, blank=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "title", "kind", "held_on", "place", "audience", "attendance",
                "notes", "position",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [_known("event_kind_known", "kind", EventKind)]

    def __str__(self) -> str:
        return self.title
