"""What was answered, by whom and by what way?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.rules.vocabulary import (
    Channel,
    ExclusionReason,
    RespondentKind,
    ResponseStatus,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

STATUS_LABELS = {
    ResponseStatus.STARTED: "Started",
    ResponseStatus.SUBMITTED: "Received, to be decided",
    ResponseStatus.ACCEPTED: "Counted",
    ResponseStatus.QUERY: "Under query",
    ResponseStatus.EXCLUDED: "Left out",
    ResponseStatus.MERGED: "Merged into another",
    ResponseStatus.WITHDRAWN: "Withdrawn",
}
RESPONDENT_KIND_LABELS = {
    RespondentKind.INDIVIDUAL: "As myself",
    RespondentKind.BODY: "On behalf of an organisation",
    RespondentKind.GROUP: "As a group",
}
CHANNEL_LABELS = {
    Channel.ONLINE: "Online",
    Channel.EMAIL: "Email",
    Channel.LETTER: "Letter",
    Channel.PAPER_FORM: "Paper form",
    Channel.TELEPHONE: "Telephone",
    Channel.EVENT_SHEET: "Sheet filled in at an event",
    Channel.GROUP_SESSION: "Group session",
    Channel.PETITION: "Petition",
    Channel.SOCIAL_MEDIA: "Social media",
    Channel.OFFICER_ENTRY: "Entered by an officer",
    Channel.IMPORT_FILE: "Loaded from a file",
}
EXCLUSION_LABELS = {
    ExclusionReason.BLANK: "Blank",
    ExclusionReason.NO_IDENTITY: "No valid identity, where one is needed",
    ExclusionReason.DUPLICATE: "A duplicate",
    ExclusionReason.OUT_OF_SCOPE: "Not about this consultation",
    ExclusionReason.LATE: "Late",
    ExclusionReason.TEST: "A test",
}


class PublicationPermission(models.TextChoices):
    WITH_NAME = "with_name", "Publish my answers with my name"
    WITHOUT_NAME = "without_name", "Publish my answers without my name"
    DO_NOT_PUBLISH = "do_not_publish", "Do not publish my answers"


@keep_history()
class Response(AuthorityModel):
    """One person's or one body's answers; never deleted but with the file that brought it.

    `reference` is the `response_id` of a file, or the receipt of somebody who answered online.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    version = TenantForeignKey(ConsultationVersion, on_delete=models.PROTECT, null=True)
    reference = models.CharField(max_length=60)
    status = models.CharField(
        max_length=12,
        choices=[(status.value, label) for status, label in STATUS_LABELS.items()],
    )
    kind = models.CharField(
        max_length=12,
        choices=[(kind.value, text) for kind, text in RESPONDENT_KIND_LABELS.items()],
    )
    category = TenantForeignKey(StakeholderCategory, on_delete=models.PROTECT, null=True)
    body = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT, null=True)
    body_name = models.CharField(max_length=200, blank=True)
    channel = models.CharField(
        max_length=20,
        choices=[(channel.value, text) for channel, text in CHANNEL_LABELS.items()],
    )
    received_at = models.DateTimeField()
    is_late = models.BooleanField(default=False)
    language = models.CharField(max_length=10, default="en-GB")
    publication = models.CharField(max_length=16, choices=PublicationPermission, blank=True)
    entered_at = models.DateTimeField()
    entered_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    batch = TenantForeignKey("intake.Batch", on_delete=models.PROTECT, null=True)
    exclusion_reason = models.CharField(
        max_length=12,
        blank=True,
        choices=[(reason.value, text) for reason, text in EXCLUSION_LABELS.items()],
    )
    exclusion_note = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "version", "reference", "status", "kind", "category",
                    "channel", "received_at", "is_late", "language", "publication", "entered_at",
                    "entered_by", "batch", "exclusion_reason",
                ],
                "kept",
            ),
            **dict.fromkeys(["body", "body_name", "exclusion_note"], "personal"),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["authority", "consultation", "id"], name="response_list"),
            models.Index(fields=["authority", "batch"], name="response_batch"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "reference"],
                name="response_reference_unique",
            ),
            one_of("response_status_known", "status", ResponseStatus),
            one_of("response_kind_known", "kind", RespondentKind),
            one_of("response_channel_known", "channel", Channel),
            models.CheckConstraint(
                name="response_excluded_with_reason",
                condition=models.Q(status="excluded", exclusion_reason__gt="")
                | (~models.Q(status="excluded") & models.Q(exclusion_reason="")),
            ),
        ]

    def __str__(self) -> str:
        return self.reference


@keep_history()
class Answer(AuthorityModel):
    """One thing ticked, ranked, pointed, scored, written or sent; `QUESTION_RULES` says which.

    A ranking has one row a choice with its place in `number`; points have one row a choice;
    a grid one row for each of its rows; scores one row for each criterion and option. `text` is the
    original, never edited; what is published is made from it by redactions.
    """

    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    choice = TenantForeignKey(Choice, on_delete=models.PROTECT, null=True, db_index=False)
    row = TenantForeignKey(QuestionRow, on_delete=models.PROTECT, null=True, db_index=False)
    number = models.DecimalField(max_digits=14, decimal_places=4, null=True)
    day = models.DateField(null=True)
    document = TenantForeignKey(
        "documents.Document", on_delete=models.PROTECT, null=True, db_index=False
    )
    text = models.TextField(blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["response", "question", "choice", "row"], "kept"),
            **dict.fromkeys(["number", "day", "document", "text"], "personal"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "response", "question", "choice", "row"],
                name="answer_given_once",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="answer_of_one_form",
                condition=models.Q(choice__isnull=False, text="", day__isnull=True)
                & models.Q(document__isnull=True)
                | models.Q(choice__isnull=True, row__isnull=True)
                & (
                    models.Q(text__gt="", number__isnull=True, day__isnull=True)
                    | models.Q(text="", number__isnull=False, day__isnull=True)
                    & models.Q(document__isnull=True)
                    | models.Q(text="", number__isnull=True, day__isnull=False)
                    & models.Q(document__isnull=True)
                    | models.Q(text="", number__isnull=True, day__isnull=True)
                    & models.Q(document__isnull=False)
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"Answer {self.pk}"


class RespondentContact(AuthorityModel):
    """How to reach somebody who answered: encrypted, apart from the answers, without history."""

    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    name = SealedTextField(blank=True)
    email = SealedTextField(blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "response": "kept",
            "name": "personal",
            "email": "personal",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "response"], name="contact_one_a_response")
        ]

    def __str__(self) -> str:
        return f"Contact of response {self.response_id}"


class ResponseDraft(AuthorityModel):
    """Answers not yet sent, found again by a token that only the respondent's browser holds."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    token_hash = models.CharField(max_length=64, unique=True)
    values = models.JSONField(default=dict)
    started_at = models.DateTimeField()
    saved_at = models.DateTimeField()
    response = TenantForeignKey(Response, on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "consultation": "kept",
            "token_hash": "secret",
            "values": "personal",
            "started_at": "kept",
            "saved_at": "kept",
            "response": "kept",
        }

    def __str__(self) -> str:
        return f"Draft begun {self.started_at:%Y-%m-%d %H:%M}"
