"""What was written to whom, what became of it, and which addresses are left alone?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.messages.rules import Channel, MessageState, Purpose, Silence

STATE_LABELS = {
    MessageState.QUEUED: "Waiting to be sent",
    MessageState.SENT: "Sent",
    MessageState.DELIVERED: "Arrived",
    MessageState.BOUNCED: "Came back",
    MessageState.FAILED: "Given up",
    MessageState.WITHHELD: "Not sent: the address is left alone",
}
PURPOSE_LABELS = {
    Purpose.CONSULTATION_INVITATION: "Invitation to a consultation",
    Purpose.CONSULTATION_REMINDER: "Reminder of a consultation",
    Purpose.ANSWERS_SAVED: "Code to come back with",
    Purpose.ANSWERS_RECEIVED: "Receipt of answers",
    Purpose.OUTCOME_CONFIRM: "Confirm: tell me the outcome",
    Purpose.OUTCOME_TOLD: "Outcome of a consultation",
    Purpose.SUBSCRIPTION_CONFIRM: "Confirm: news of consultations",
    Purpose.CONSULTATION_OPENED: "News: a consultation opened",
    Purpose.CONSULTATION_REPORTED: "News: a report was published",
    Purpose.PLAN_COPY: "Copy of a plan for a young person",
    Purpose.YOUNG_PERSON: "Message to a young person",
    Purpose.CONCERN: "Concern passed on to the front door",
    Purpose.LONE_VISIT: "Somebody who is out alone",
    Purpose.WEEKLY_DIGEST: "Weekly digest",
    Purpose.CONTRACT_REMINDER: "What is due in contracts",
}
CHANNEL_LABELS = {Channel.EMAIL: "Email", Channel.TEXT: "Text"}
SILENCE_LABELS = {
    Silence.BOUNCED: "Messages came back: there is no such mailbox",
    Silence.UNSUBSCRIBED: "Asked not to be invited any more",
    Silence.OPTED_OUT: "Wants no messages from workers there",
}


@keep_history(exclude=["recipient", "recipient_hash", "subject", "body", "unsubscribe_url"])
class Message(AuthorityModel):
    """One email or text to one address, from being queued to its last state.

    `about_id` is the public id of the record that it is about, so that this app knows no higher
    one. The text is emptied when it has left: it may hold a link that is for one reader alone. So
    is the subject of what stands in a young person's record: that says enough by itself.
    """

    purpose = models.CharField(
        max_length=40, choices=[(each.value, label) for each, label in PURPOSE_LABELS.items()]
    )
    channel = models.CharField(
        max_length=10,
        choices=[(each.value, label) for each, label in CHANNEL_LABELS.items()],
        default=Channel.EMAIL.value,
    )
    about_id = models.UUIDField(null=True)
    provider_id = models.UUIDField(null=True)  # by which GOV.UK Notify knows it
    recipient = SealedTextField(blank=True)
    recipient_hash = models.CharField(max_length=64)
    subject = models.CharField(max_length=300, blank=True)
    body = SealedTextField(blank=True)
    language = models.CharField(max_length=10, default="en-GB")
    unsubscribe_url = SealedTextField(blank=True)
    state = models.CharField(
        max_length=10, choices=[(each.value, label) for each, label in STATE_LABELS.items()]
    )
    attempts = models.PositiveIntegerField(default=0)
    queued_at = models.DateTimeField()
    next_try_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=40, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["recipient", "subject", "body", "recipient_hash"], "personal"),
            "unsubscribe_url": "secret",
            **dict.fromkeys(
                [
                    "purpose", "channel", "about_id", "provider_id", "language", "state",
                    "attempts", "queued_at", "next_try_at", "sent_at", "ended_at", "reason",
                ],
                "kept",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "next_try_at"],
                condition=models.Q(state="queued"),
                name="message_waiting",
            ),
            models.Index(
                fields=["authority", "sent_at"],
                condition=models.Q(state="sent", provider_id__isnull=False),
                name="message_unanswered",
            ),
            models.Index(fields=["authority", "about_id", "purpose"], name="message_about"),
            models.Index(fields=["authority", "-queued_at", "-id"], name="message_list"),
            models.Index(fields=["authority", "recipient_hash", "queued_at"], name="message_to"),
        ]
        constraints: ClassVar = [
            one_of("message_state_known", "state", MessageState),
            one_of("message_purpose_known", "purpose", Purpose),
            one_of("message_channel_known", "channel", Channel),
            models.CheckConstraint(
                name="message_queued_is_tried",
                condition=models.Q(state="queued", next_try_at__isnull=False, ended_at__isnull=True)
                | (~models.Q(state="queued") & models.Q(next_try_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="message_sent_has_time",
                condition=~models.Q(state="sent") | models.Q(sent_at__isnull=False),
            ),
            models.CheckConstraint(
                name="message_ended_has_time",
                condition=~models.Q(state__in=["delivered", "bounced", "failed", "withheld"])
                | models.Q(ended_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.purpose} queued {self.queued_at:%Y-%m-%d %H:%M}"


@keep_history(exclude=["address", "address_hash", "how", "lift_note"])
class SilentAddress(AuthorityModel):
    """An address that is not written to, until somebody lifts that.

    Several records can have it: `about_id` says in which of them `how` was said, if in one.
    """

    address = SealedTextField()
    address_hash = models.CharField(max_length=64)
    reason = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in SILENCE_LABELS.items()]
    )
    message = TenantForeignKey(Message, on_delete=models.PROTECT, null=True)
    since_at = models.DateTimeField()
    how = models.CharField(max_length=200, blank=True)  # of an opt-out: by a text, or who heard it
    about_id = models.UUIDField(null=True)
    lifted_at = models.DateTimeField(null=True)
    lift_note = models.CharField(max_length=200, blank=True)
    lifted_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["address", "address_hash", "how", "lift_note"], "personal"),
            **dict.fromkeys(
                ["reason", "message", "since_at", "about_id", "lifted_at", "lifted_by"], "kept"
            ),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "address_hash", "reason"],
                condition=models.Q(lifted_at__isnull=True),
                name="silent_address_once",
            ),
            one_of("silent_address_reason", "reason", Silence),
            models.CheckConstraint(
                name="silent_address_lifted_has_time",
                condition=models.Q(lifted_by__isnull=True) | models.Q(lifted_at__isnull=False),
            ),
            models.CheckConstraint(
                name="silent_address_opt_out_says_how",
                condition=(models.Q(reason="opted_out") & ~models.Q(how=""))
                | (~models.Q(reason="opted_out") & models.Q(how="", lift_note="")),
            ),
            models.CheckConstraint(
                name="silent_address_opt_out_lifted_on_request",
                condition=~models.Q(reason="opted_out")
                | models.Q(lifted_at__isnull=True, lift_note="")
                | (models.Q(lifted_at__isnull=False) & ~models.Q(lift_note="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reason} since {self.since_at:%Y-%m-%d}"


@keep_history(exclude=["sender", "sender_hash", "body"])
class ReceivedText(AuthorityModel):
    """A text that somebody wrote back, from the number to which `answers` had gone."""

    provider_id = models.UUIDField()
    sender = SealedTextField(blank=True)
    sender_hash = models.CharField(max_length=64)
    body = SealedTextField(blank=True)
    answers = TenantForeignKey(Message, on_delete=models.PROTECT, null=True)
    asks_to_stop = models.BooleanField(default=False)
    received_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["sender", "sender_hash", "body"], "personal"),
            **dict.fromkeys(["provider_id", "answers", "asks_to_stop", "received_at"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "provider_id"], name="received_text_taken_once"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "received_at"], name="received_text_age"),
        ]

    def __str__(self) -> str:
        return f"Text of {self.received_at:%Y-%m-%d %H:%M}"
