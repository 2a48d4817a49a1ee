"""Which messages went to young people, what did they write back, and from which templates?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.messages.models import CHANNEL_LABELS
from waymark.messages.rules import Channel
from waymark.people.models.parts import choices_of
from waymark.people.rules.writing import LONGEST_MESSAGE, LONGEST_SUBJECT


@keep_history()
class MessageTemplate(AuthorityModel):
    """Words that are sent again and again, with gaps like ((first name))."""

    name = models.CharField(max_length=100)
    purpose = models.CharField(max_length=200, blank=True)
    channel = models.CharField(max_length=10, choices=choices_of(CHANNEL_LABELS))
    subject = models.CharField(max_length=LONGEST_SUBJECT, blank=True)
    body = models.CharField(max_length=LONGEST_MESSAGE)
    is_active = models.BooleanField(default=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["name", "purpose", "channel", "subject", "body", "is_active"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "channel", "name"], name="message_template_name_once"
            ),
            one_of("message_template_channel_known", "channel", Channel),
            models.CheckConstraint(
                name="message_template_says_something",
                condition=~models.Q(name="") & ~models.Q(body=""),
            ),
            models.CheckConstraint(
                name="message_template_subject_of_email",
                condition=models.Q(channel="email") | models.Q(subject=""),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class SentMessage(AuthorityModel):
    """A message that went to a young person: the entry in the record, and what became of it.

    `settled_at` is when somebody dealt with its not having arrived.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    contact = TenantForeignKey("casework.Contact", on_delete=models.PROTECT)
    message = TenantForeignKey("waymark_messages.Message", on_delete=models.PROTECT)
    template = TenantForeignKey(MessageTemplate, on_delete=models.PROTECT, null=True)
    sent_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    written_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    settled_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person", "contact", "message", "template", "sent_by", "written_at", "settled_at",
                "settled_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["contact"], name="sent_message_of_contact_once"),
            models.UniqueConstraint(fields=["message"], name="sent_message_once"),
            models.CheckConstraint(
                name="sent_message_settled_at_a_moment",
                condition=models.Q(settled_by__isnull=True) | models.Q(settled_at__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["person", "written_at"],
                condition=models.Q(settled_at__isnull=True),
                name="sent_message_unsettled",
            ),
        ]

    def __str__(self) -> str:
        return f"Written {self.written_at:%Y-%m-%d %H:%M}"


@keep_history()
class MessageReply(AuthorityModel):
    """A text that came from a number of a young person; one for each whose number it is."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    text = TenantForeignKey("waymark_messages.ReceivedText", on_delete=models.PROTECT)
    received_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    settled_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["person", "text", "received_at", "settled_at", "settled_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "text"], name="message_reply_once"),
            models.CheckConstraint(
                name="message_reply_settled_at_a_moment",
                condition=models.Q(settled_by__isnull=True) | models.Q(settled_at__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-received_at", "-id"], name="message_reply_timeline"),
            models.Index(
                fields=["person"],
                condition=models.Q(settled_at__isnull=True),
                name="message_reply_unsettled",
            ),
        ]

    def __str__(self) -> str:
        return f"Reply of {self.received_at:%Y-%m-%d %H:%M}"
