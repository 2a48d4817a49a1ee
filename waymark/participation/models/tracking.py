"""How was it tried to find out what somebody does, and who says that it cannot be found out?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.rules.chasing import (
    NEED_APPROVAL,
    NO_ADDRESS,
    REFUSED,
    ClaimState,
    Method,
    Outcome,
)
from waymark.people.models.parts import choices_of

METHOD_LABELS = {
    Method.TEXT: "Text",
    Method.CALL: "Call",
    Method.EMAIL: "Email",
    Method.LETTER: "Letter",
    Method.FAMILY: "Family or carer",
    Method.PROVIDER: "School, college or provider",
    Method.VISIT: "Visit",
}
OUTCOME_LABELS = {
    Outcome.STILL_TRUE: "Spoke: still true",
    Outcome.CHANGED: "Spoke: changed",
    Outcome.MESSAGE_LEFT: "Message left",
    Outcome.NO_ANSWER: "No answer",
    Outcome.WRONG_NUMBER: "Wrong number",
    Outcome.OTHER: "Something else",
    Outcome.NO_TEXTS: "Want no more texts there",
    Outcome.SENT: "Text sent, no answer yet",
}
CLAIM_LABELS = {
    NO_ADDRESS: "Cannot be contacted, no current address",
    REFUSED: "Refused to say what they do",
}
CLAIM_STATE_LABELS = {
    ClaimState.WAITING: "Waiting",
    ClaimState.APPROVED: "Approved",
    ClaimState.DECLINED: "Not approved",
    ClaimState.WITHDRAWN: "Withdrawn",
}

LONGEST_TEXT = 1_000
"""More than any text has characters: six parts are 918."""

STANDS = Q(undone_at__isnull=True)
"""The condition that a try was not taken back."""


@keep_history()
class AttemptBatch(AuthorityModel):
    """That many young people were tried in one way at once, as by letters to all of a list.

    `words` are those of a text that went to all, with the gap for the first name still open.
    """

    method = models.CharField(max_length=20, choices=choices_of(METHOD_LABELS))
    outcome = models.CharField(max_length=20, choices=choices_of(OUTCOME_LABELS))
    words = models.CharField(max_length=LONGEST_TEXT, blank=True)
    made_at = models.DateTimeField()
    made_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    undone_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["method", "outcome", "words", "made_at", "made_by", "undone_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("attempt_batch_method_known", "method", Method),
            one_of("attempt_batch_outcome_known", "outcome", Outcome),
            models.CheckConstraint(
                name="attempt_batch_undone_after",
                condition=Q(undone_at__isnull=True) | Q(undone_at__gte=F("made_at")),
            ),
            models.CheckConstraint(
                name="attempt_batch_words_of_texts",
                condition=Q(words="") ^ Q(outcome=Outcome.SENT.value),
            ),
        ]

    def __str__(self) -> str:
        return f"{METHOD_LABELS[Method(self.method)]}: {OUTCOME_LABELS[Outcome(self.outcome)]}"


@keep_history()
class TrackingAttempt(AuthorityModel):
    """A try to find out what a young person does: when, by which way, and what came of it.

    Of one that found something out, `activity` is what was verified or recorded; of a verified
    one, the two fields that end in `before` say who had verified it when, to take the try back.
    `message` is the text of one that was written to many.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    method = models.CharField(max_length=20, choices=choices_of(METHOD_LABELS))
    outcome = models.CharField(max_length=20, choices=choices_of(OUTCOME_LABELS))
    contact_point = TenantForeignKey("people.ContactPoint", on_delete=models.PROTECT, null=True)
    note = models.CharField(max_length=500, blank=True)
    made_at = models.DateTimeField()
    made_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    batch = TenantForeignKey("participation.AttemptBatch", on_delete=models.PROTECT, null=True)
    message = TenantForeignKey("waymark_messages.Message", on_delete=models.PROTECT, null=True)
    activity = TenantForeignKey("participation.Activity", on_delete=models.PROTECT, null=True)
    verified_on_before = models.DateField(null=True)
    verified_by_before = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    undone_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {"note": "personal"} | dict.fromkeys(
            [
                "person", "method", "outcome", "contact_point", "made_at", "made_by", "batch",
                "message", "activity", "verified_on_before", "verified_by_before", "undone_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("tracking_attempt_method_known", "method", Method),
            one_of("tracking_attempt_outcome_known", "outcome", Outcome),
            models.CheckConstraint(
                name="tracking_attempt_undone_after",
                condition=Q(undone_at__isnull=True) | Q(undone_at__gte=F("made_at")),
            ),
            models.CheckConstraint(
                name="tracking_attempt_sent_by_text",
                condition=Q(outcome=Outcome.SENT.value, method=Method.TEXT.value)
                & Q(message__isnull=False, batch__isnull=False)
                | ~Q(outcome=Outcome.SENT.value) & Q(message__isnull=True),
            ),
            models.UniqueConstraint(fields=["message"], name="tracking_attempt_message_once"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-made_at"], name="attempt_person"),
            models.Index(fields=["authority", "made_at", "person"], name="attempt_moment"),
        ]

    def __str__(self) -> str:
        return f"{METHOD_LABELS[Method(self.method)]}: {OUTCOME_LABELS[Outcome(self.outcome)]}"


@keep_history()
class TrackingReply(AuthorityModel):
    """Whose a text is that answered one to many, and which try came of it.

    There is none for a text that waits and that only one person can have written. Without a person
    it is of nobody here.
    """

    text = TenantForeignKey("waymark_messages.ReceivedText", on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    attempt = TenantForeignKey("participation.TrackingAttempt", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["text", "person", "attempt"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["text"], name="tracking_reply_once"),
            models.CheckConstraint(
                name="tracking_reply_try_at_its_person",
                condition=Q(attempt__isnull=True) | Q(person__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"Whose text {self.text_id} is"


@keep_history()
class StatusClaim(AuthorityModel):
    """That somebody cannot be contacted or refused to say what they do, until another agrees."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    code = models.CharField(max_length=3, choices=list(CLAIM_LABELS.items()))
    evidence = models.CharField(max_length=500)
    state = models.CharField(max_length=10, choices=choices_of(CLAIM_STATE_LABELS))
    claimed_at = models.DateTimeField()
    claimed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    answer = models.CharField(max_length=500, blank=True)
    activity = TenantForeignKey("participation.Activity", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["code", "evidence", "answer"], "personal"
        ) | dict.fromkeys(
            ["person", "state", "claimed_at", "claimed_by", "decided_at", "decided_by", "activity"],
            "kept",
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("status_claim_state_known", "state", ClaimState),
            models.CheckConstraint(
                name="status_claim_of_codes_to_approve",
                condition=Q(code__in=sorted(NEED_APPROVAL)),
            ),
            models.CheckConstraint(name="status_claim_has_evidence", condition=~Q(evidence="")),
            models.CheckConstraint(
                name="status_claim_decided_at_a_moment",
                condition=Q(state=ClaimState.WAITING.value) ^ Q(decided_at__isnull=False),
            ),
            models.CheckConstraint(
                name="status_claim_decided_by_another",
                condition=Q(state__in=[ClaimState.WAITING.value, ClaimState.WITHDRAWN.value])
                | Q(decided_by__isnull=True)
                | Q(claimed_by__isnull=True)
                | ~Q(decided_by=F("claimed_by")),
            ),
            models.CheckConstraint(
                name="status_claim_declined_with_a_reason",
                condition=~Q(state=ClaimState.DECLINED.value) | ~Q(answer=""),
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(state=ClaimState.WAITING.value),
                name="status_claim_one_waits",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "-claimed_at"], name="status_claim_moment"),
        ]

    def __str__(self) -> str:
        return CLAIM_LABELS[self.code]
