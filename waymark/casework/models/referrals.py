"""Who was referred to which service, by what right, and what came of it?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.casework.rules.referring import (
    IN_WORDS,
    OPEN,
    Basis,
    DeclineReason,
    ReferralKind,
    ReferralOutcome,
    ReferralStatus,
    Urgency,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import DataGroup

KIND_LABELS = {
    ReferralKind.CASEWORK: "Ask for help",
    ReferralKind.NOTIFICATION: "Only let the service know",
}
URGENCY_LABELS = {
    Urgency.ROUTINE: "Routine",
    Urgency.SOON: "Within two weeks",
    Urgency.URGENT: "Within two working days",
}
BASIS_LABELS = {
    Basis.CONSENT: "Consent",
    Basis.DUTY: "A duty: support to take part in education or training",
    Basis.SAFETY: "To keep somebody safe",
    Basis.NOT_NEEDED: "None needed: a notification",
}
STATUS_LABELS = {
    ReferralStatus.DRAFT: "Not sent yet",
    ReferralStatus.SENT: "Sent",
    ReferralStatus.RECEIVED: "Received",
    ReferralStatus.ACCEPTED: "Accepted",
    ReferralStatus.WAITING: "On a waiting list",
    ReferralStatus.STARTED: "Started",
    ReferralStatus.COMPLETED: "Completed",
    ReferralStatus.DECLINED: "Declined",
    ReferralStatus.WITHDRAWN: "Withdrawn",
    ReferralStatus.REVOKED: "Revoked",
}
DECLINE_LABELS = {
    DeclineReason.THRESHOLD: "Below or above what the service takes",
    DeclineReason.AGE: "Not of the right age",
    DeclineReason.AREA: "Lives outside the area",
    DeclineReason.FULL: "No places",
    DeclineReason.HELPED_ALREADY: "Is helped already",
    DeclineReason.NOT_REACHED: "Could not be reached",
    DeclineReason.OTHER: "Another reason",
}
OUTCOME_LABELS = {
    ReferralOutcome.HELPED: "Helped",
    ReferralOutcome.HELPED_IN_PART: "Helped in part",
    ReferralOutcome.DID_NOT_ENGAGE: "The young person did not take it up",
    ReferralOutcome.PASSED_ON: "Passed on to another service",
    ReferralOutcome.NOT_HELPED: "Did not help",
}
DATA_GROUP_LABELS = {
    DataGroup.CONTACT: "Contact details and people around them",
    DataGroup.EDUCATION: "School, college, work and status",
    DataGroup.SEND: "Special educational needs and disability",
    DataGroup.NOTES: "Notes and next steps",
    DataGroup.SENSITIVE: "Health, pregnancy, substances and care",
    DataGroup.SAFEGUARDING: "Safeguarding",
    DataGroup.JUSTICE: "Youth justice",
}
LONGEST_WORDS = 2000
OPEN_VALUES = sorted(status.value for status in OPEN)


@keep_history()
class Referral(AuthorityModel):
    """A young person asked to be helped by a service, with what was sent and by what right.

    `team` is the one that was asked, empty where the service is outside. `grant` is the access
    that came with it, which ends with it. How it went stands in its moves. `consent` is what it
    rests on where that is its basis; `stopped_at`, since when no more of it may be shared.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    service = TenantForeignKey("directory.Service", on_delete=models.PROTECT)
    team = TenantForeignKey("access.Team", on_delete=models.PROTECT, null=True)
    kind = models.CharField(max_length=20, choices=choices_of(KIND_LABELS))
    reason = models.CharField(max_length=LONGEST_WORDS)
    urgency = models.CharField(max_length=20, choices=choices_of(URGENCY_LABELS))
    needs = ArrayField(models.CharField(max_length=20), default=list)
    data_groups = ArrayField(models.CharField(max_length=20), default=list)
    basis = models.CharField(max_length=20, choices=choices_of(BASIS_LABELS))
    consent = TenantForeignKey("people.Consent", on_delete=models.PROTECT, null=True)
    basis_note = models.CharField(max_length=500, blank=True)
    status = models.CharField(max_length=20, choices=choices_of(STATUS_LABELS))
    moved_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    stopped_at = models.DateTimeField(null=True)
    referred_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    decline_reason = models.CharField(max_length=20, choices=choices_of(DECLINE_LABELS), blank=True)
    outcome = models.CharField(max_length=20, choices=choices_of(OUTCOME_LABELS), blank=True)
    grant = TenantForeignKey("people.AccessGrant", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person", "service", "team", "kind", "urgency", "needs", "data_groups", "basis",
                "consent", "status", "moved_at", "sent_at", "stopped_at", "referred_by",
                "decline_reason", "outcome", "grant",
            ],
            "kept",
        ) | {"reason": "personal", "basis_note": "personal"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("referral_kind_known", "kind", ReferralKind),
            one_of("referral_urgency_known", "urgency", Urgency),
            one_of("referral_basis_known", "basis", Basis),
            one_of("referral_status_known", "status", ReferralStatus),
            models.CheckConstraint(name="referral_says_why", condition=~models.Q(reason="")),
            models.CheckConstraint(
                name="referral_consent_whole",
                condition=models.Q(basis=Basis.CONSENT.value) ^ models.Q(consent__isnull=True),
            ),
            models.CheckConstraint(
                name="referral_other_basis_in_words",
                condition=~models.Q(basis__in=sorted(each.value for each in IN_WORDS))
                | ~models.Q(basis_note=""),
            ),
            models.CheckConstraint(
                name="referral_stopped_was_sent",
                condition=models.Q(stopped_at__isnull=True) | models.Q(sent_at__isnull=False),
            ),
            models.CheckConstraint(
                name="referral_for_help_has_a_basis",
                condition=~models.Q(basis=Basis.NOT_NEEDED.value)
                | models.Q(kind=ReferralKind.NOTIFICATION.value),
            ),
            models.CheckConstraint(
                name="referral_declined_with_reason",
                condition=models.Q(status=ReferralStatus.DECLINED.value)
                & ~models.Q(decline_reason="")
                | ~models.Q(status=ReferralStatus.DECLINED.value) & models.Q(decline_reason=""),
            ),
            models.CheckConstraint(
                name="referral_completed_with_outcome",
                condition=models.Q(status=ReferralStatus.COMPLETED.value) & ~models.Q(outcome="")
                | ~models.Q(status=ReferralStatus.COMPLETED.value) & models.Q(outcome=""),
            ),
            models.CheckConstraint(
                name="referral_open_was_sent",
                condition=~models.Q(status__in=OPEN_VALUES) | models.Q(sent_at__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["person", "service"],
                condition=models.Q(status__in=OPEN_VALUES),
                name="referral_once_at_a_time",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["team", "sent_at", "id"],
                condition=models.Q(status__in=OPEN_VALUES),
                name="referral_in",
            ),
            models.Index(fields=["referred_by", "-moved_at", "id"], name="referral_sent"),
            models.Index(fields=["person", "-moved_at", "id"], name="referral_person"),
        ]

    def __str__(self) -> str:
        return STATUS_LABELS[ReferralStatus(self.status)]


@keep_history()
class ReferralMove(AuthorityModel):
    """One step of a referral: how it came to stand, when, by whom, with which words."""

    referral = TenantForeignKey(Referral, on_delete=models.PROTECT)
    status = models.CharField(max_length=20, choices=choices_of(STATUS_LABELS))
    at = models.DateTimeField()
    moved_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    note = models.CharField(max_length=LONGEST_WORDS, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["referral", "status", "at", "moved_by"], "kept"
        ) | {"note": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("referral_move_status_known", "status", ReferralStatus)]
        indexes: ClassVar = [models.Index(fields=["referral", "at"], name="referral_move_order")]

    def __str__(self) -> str:
        return STATUS_LABELS[ReferralStatus(self.status)]
