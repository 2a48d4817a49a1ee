"""What notice was given of a decision or a meeting, and which periods does an authority keep?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.rules.notices import AGREED, GIVE_REASONS, Agreer, Counting, NoticeKind

NOTICE_LABELS = {
    NoticeKind.KEY_DECISION: "Notice of a key decision",
    NoticeKind.PRIVATE_MEETING: "Notice of a private meeting",
    NoticeKind.PRIVATE_MEETING_SECOND: "Second notice of a private meeting",
    NoticeKind.PUBLIC_MEETING: "Notice of a public meeting",
    NoticeKind.AGENDA: "Agenda and reports",
    NoticeKind.GENERAL_EXCEPTION: "Notice of general exception",
    NoticeKind.SPECIAL_URGENCY: "Notice of special urgency",
    NoticeKind.PRIVATE_AT_SHORT_NOTICE: "Notice of a private meeting at short notice",
}
COUNTING_LABELS = {
    Counting.CALENDAR: "Every day counts",
    Counting.WORKING: "Monday to Friday, without bank holidays",
}
AGREER_LABELS = {
    Agreer.SCRUTINY_CHAIR: "Chair of the scrutiny committee",
    Agreer.AUTHORITY_CHAIR: "Chair of the authority",
    Agreer.AUTHORITY_VICE_CHAIR: "Vice-chair of the authority",
}


@keep_history()
class Notice(AuthorityModel):
    """A notice as it was published: its wording never changes, also not in the database.

    A correction is another notice that `corrects` this one and says why. `for_day` and `latest_on`
    are the day of the decision and the last day of publishing as they stood at that moment.
    """

    kind = models.CharField(
        max_length=30, choices=[(each.value, label) for each, label in NOTICE_LABELS.items()]
    )
    plan_item = TenantForeignKey(PlanItem, on_delete=models.PROTECT, null=True)
    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT, null=True)
    wording = models.TextField(max_length=20_000)
    checksum = models.CharField(max_length=64)
    reasons = models.TextField(max_length=5000, blank=True)
    representations = models.TextField(max_length=5000, blank=True)
    response = models.TextField(max_length=5000, blank=True)
    told = models.CharField(max_length=300, blank=True)
    told_on = models.DateField(null=True)
    agreed_office = models.CharField(
        max_length=24,
        blank=True,
        choices=[(each.value, label) for each, label in AGREER_LABELS.items()],
    )
    agreed_by = models.CharField(max_length=200, blank=True)
    agreed_on = models.DateField(null=True)
    for_day = models.DateField()
    latest_on = models.DateField(null=True)
    corrects = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    correction_reason = models.CharField(max_length=500, blank=True)
    published_on = models.DateField()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)

    is_append_only: ClassVar[bool] = True

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "kind", "plan_item", "meeting", "wording", "checksum", "reasons",
                    "representations", "response", "told", "told_on", "agreed_office",
                    "agreed_by", "agreed_on", "for_day", "latest_on", "corrects",
                    "correction_reason", "published_on", "published_at", "is_from_history",
                    "history_source",
                ],
                "public",
            ),
            "published_by": "kept",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("notice_kind_known", "kind", NoticeKind),
            one_of("notice_agreer_known", "agreed_office", Agreer, or_blank=True),
            models.CheckConstraint(
                name="notice_is_of_one_thing",
                condition=models.Q(plan_item__isnull=True, meeting__isnull=False)
                | models.Q(plan_item__isnull=False, meeting__isnull=True),
            ),
            models.CheckConstraint(
                name="notice_agreement_is_complete",
                condition=~models.Q(kind__in=sorted(each.value for each in AGREED))
                | models.Q(is_from_history=True)
                | models.Q(agreed_office__gt="", agreed_by__gt="", agreed_on__isnull=False),
            ),
            models.CheckConstraint(
                name="notice_scrutiny_was_told",
                condition=~models.Q(kind=NoticeKind.GENERAL_EXCEPTION.value)
                | models.Q(is_from_history=True)
                | models.Q(told__gt="", told_on__isnull=False),
            ),
            models.CheckConstraint(
                name="notice_gives_reasons",
                condition=~models.Q(kind__in=sorted(each.value for each in GIVE_REASONS))
                | models.Q(is_from_history=True)
                | models.Q(reasons__gt=""),
            ),
            models.CheckConstraint(
                name="notice_correction_gives_reason",
                condition=models.Q(corrects__isnull=True) | models.Q(correction_reason__gt=""),
            ),
            models.CheckConstraint(
                name="notice_history_has_source",
                condition=models.Q(is_from_history=False) | models.Q(history_source__gt=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "plan_item"], name="notice_of_item"),
            models.Index(fields=["authority", "meeting"], name="notice_of_meeting"),
        ]

    def __str__(self) -> str:
        return NOTICE_LABELS[NoticeKind(self.kind)]


@keep_history()
class NoticePeriod(AuthorityModel):
    """How many clear days an authority keeps for a kind of notice, and how it counts, from a day.

    The law's own period stands until there is one.
    """

    kind = models.CharField(
        max_length=30, choices=[(each.value, label) for each, label in NOTICE_LABELS.items()]
    )
    days = models.PositiveSmallIntegerField()
    counting = models.CharField(
        max_length=8, choices=[(each.value, label) for each, label in COUNTING_LABELS.items()]
    )
    starts_on = models.DateField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["kind", "days", "counting", "starts_on"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("notice_period_kind_known", "kind", NoticeKind),
            one_of("notice_period_counting_known", "counting", Counting),
            models.UniqueConstraint(
                fields=["authority", "kind", "starts_on"], name="notice_period_start_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}, {self.days} days from {self.starts_on}"


@keep_history()
class KeyThreshold(AuthorityModel):
    """From where on money is significant in an authority, as its constitution says, from a day."""

    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    percent = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    wards = models.PositiveSmallIntegerField(default=2)
    starts_on = models.DateField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["amount", "percent", "wards", "starts_on"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="key_threshold_says_something",
                condition=models.Q(amount__gt=0) | models.Q(percent__gt=0, percent__lte=100),
            ),
            models.CheckConstraint(
                name="key_threshold_wards", condition=models.Q(wards__gte=1, wards__lte=2)
            ),
            models.UniqueConstraint(
                fields=["authority", "starts_on"], name="key_threshold_start_once"
            ),
        ]

    def __str__(self) -> str:
        return f"Key decisions from {self.starts_on}"
