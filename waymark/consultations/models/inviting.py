"""Who is invited to answer, who is told what came of it, and who needs another format?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.inviting import FormatKind, LetterKind, ListState, NewsKind
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

LETTER_KIND_LABELS = {
    LetterKind.INVITATION: "Invitation",
    LetterKind.REMINDER: "Reminder",
}
LIST_STATE_LABELS = {
    ListState.READY: "Ready to add",
    ListState.APPLIED: "Added",
    ListState.UNDONE: "Undone",
    ListState.DISCARDED: "Discarded",
}
FORMAT_LABELS = {
    FormatKind.LARGE_PRINT: "Large print",
    FormatKind.BRAILLE: "Braille",
    FormatKind.EASY_READ: "Easy read",
    FormatKind.AUDIO: "Audio",
    FormatKind.LANGUAGE: "Another language",
    FormatKind.BSL: "British Sign Language (BSL)",
    FormatKind.OTHER: "Something else",
}
NEWS_LABELS = {
    NewsKind.OPENED: "Opening",
    NewsKind.REPORTED: "Outcome",
    NewsKind.FEEDBACK: "You said, we did",
}


@keep_history(exclude=["content"])
class BodyList(AuthorityModel):
    """A list of bodies from a file, looked through before it is added.

    Not a batch of the intake, which keeps its file as it came: here the file holds addresses, so
    its text is sealed, and emptied when the list is added or discarded.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    file_name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    content = SealedTextField(blank=True)
    row_count = models.PositiveIntegerField()
    state = models.CharField(
        max_length=10, choices=[(each.value, text) for each, text in LIST_STATE_LABELS.items()]
    )
    received_at = models.DateTimeField()
    received_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "content": "personal",
            **dict.fromkeys(
                [
                    "consultation", "file_name", "sha256", "row_count", "state", "received_at",
                    "received_by",
                ],
                "kept",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("body_list_state_known", "state", ListState),
            models.CheckConstraint(
                name="body_list_content_while_ready",
                condition=models.Q(state="ready", content__gt="")
                | (~models.Q(state="ready") & models.Q(content="")),
            ),
        ]

    def __str__(self) -> str:
        return self.file_name


@keep_history(exclude=["contact_name", "contact_email"])
class StakeholderBody(AuthorityModel):
    """A body that is asked to answer, with one address to write to.

    A body stands on the list once, whoever answers for it: several people may answer by its link,
    each with a response of their own, and the body counts as having answered once.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    organisation = TenantForeignKey(
        "organisations.Organisation", on_delete=models.PROTECT, null=True
    )
    category = TenantForeignKey(StakeholderCategory, on_delete=models.PROTECT)
    contact_name = SealedTextField(blank=True)
    contact_email = SealedTextField()
    body_list = TenantForeignKey(BodyList, on_delete=models.PROTECT, null=True)
    added_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["contact_name", "contact_email"], "personal"),
            **dict.fromkeys(
                ["consultation", "name", "organisation", "category", "body_list", "added_at"],
                "kept",
            ),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                "authority",
                "consultation",
                models.functions.Lower("name"),
                name="stakeholder_body_once",
            )
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class InvitationText(AuthorityModel):
    """What the letters of one kind say, where officers changed the ready-made text."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=12, choices=[(each.value, text) for each, text in LETTER_KIND_LABELS.items()]
    )
    subject = models.CharField(max_length=200)
    body = models.TextField(max_length=5000)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "kind", "subject", "body"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "kind"], name="invitation_text_once"
            ),
            one_of("invitation_text_kind", "kind", LetterKind),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of consultation {self.consultation_id}"


@keep_history(exclude=["link_hash"])
class InvitationLetter(AuthorityModel):
    """One letter to one body, with a link of its own: all links of a body lead to it."""

    body = TenantForeignKey(StakeholderBody, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=12, choices=[(each.value, text) for each, text in LETTER_KIND_LABELS.items()]
    )
    message = TenantForeignKey("waymark_messages.Message", on_delete=models.PROTECT)
    link_hash = models.CharField(max_length=64, unique=True)
    written_at = models.DateTimeField()
    is_to_former_address = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "link_hash": "secret",
            **dict.fromkeys(
                ["body", "kind", "message", "written_at", "is_to_former_address"], "kept"
            ),
        }

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["authority", "body", "-id"], name="invitation_letter_latest")
        ]
        constraints: ClassVar = [one_of("invitation_letter_kind", "kind", LetterKind)]

    def __str__(self) -> str:
        return f"{self.kind} to body {self.body_id}"


@keep_history()
class InvitedResponse(AuthorityModel):
    """A response that came by the link of a body."""

    body = TenantForeignKey(StakeholderBody, on_delete=models.PROTECT)
    response = TenantForeignKey(Response, on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["body", "response"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "response"], name="invited_response_of_one_body"
            )
        ]

    def __str__(self) -> str:
        return f"Response {self.response_id} of body {self.body_id}"


class NewsRequest(AuthorityModel):
    """An address that wants to know: what came of one consultation, or of all that open.

    Kept apart from every answer: days instead of moments, no history, no link to a response, so
    that neither a time nor an order tells who answered what. Nothing is sent before the address
    is confirmed by a link that went to it.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT, null=True)
    address = SealedTextField()
    address_hash = models.CharField(max_length=64)
    asked_on = models.DateField()
    confirmed_on = models.DateField(null=True)
    told_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["address", "address_hash"], "personal"),
            **dict.fromkeys(["consultation", "asked_on", "confirmed_on", "told_on"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["authority", "address_hash"], name="news_request_address")
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="news_request_told_once_confirmed",
                condition=models.Q(told_on__isnull=True) | models.Q(confirmed_on__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"News asked for on {self.asked_on:%Y-%m-%d}"


@keep_history()
class NewsTold(AuthorityModel):
    """Something that was told once to all who had asked for news."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=10, choices=[(each.value, text) for each, text in NEWS_LABELS.items()]
    )
    told_at = models.DateTimeField()
    readers = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "kind", "told_at", "readers"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "kind"], name="news_told_once"
            ),
            one_of("news_told_kind", "kind", NewsKind),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of consultation {self.consultation_id}"


@keep_history(exclude=["name", "contact", "detail"])
class FormatRequest(AuthorityModel):
    """Somebody who asked to read what is asked in another form, and when they were answered."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=12, choices=[(each.value, text) for each, text in FORMAT_LABELS.items()]
    )
    detail = SealedTextField(blank=True)
    name = SealedTextField(blank=True)
    contact = SealedTextField()
    asked_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["detail", "name", "contact"], "personal"),
            **dict.fromkeys(
                ["consultation", "kind", "asked_at", "answered_at", "answered_by"], "kept"
            ),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("format_request_kind", "kind", FormatKind),
            models.CheckConstraint(
                name="format_request_answered_has_time",
                condition=models.Q(answered_by__isnull=True) | models.Q(answered_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} asked for {self.asked_at:%Y-%m-%d}"
