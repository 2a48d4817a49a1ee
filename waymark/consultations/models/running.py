"""What happens to a consultation besides its set-up: approvals, gates, notices, dates, links?"""

from typing import Any, ClassVar

from django.db import models

from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.events import Event
from waymark.consultations.rules.calendar import PeriodKind
from waymark.consultations.rules.gates import ANSWERABLE, LegalBasis
from waymark.consultations.rules.stages import ApprovalOutcome, NoticeKind
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

PERIOD_KIND_LABELS = {
    PeriodKind.SCHOOL_HOLIDAY: "School holiday",
    PeriodKind.PRE_ELECTION: "Time before an election",
}
LEGAL_BASIS_LABELS = {
    LegalBasis.BEST_VALUE: "Best value duty to consult (Local Government Act 1999, section 3)",
    LegalBasis.EQUALITY_DUTY: "Public sector equality duty (Equality Act 2010, section 149)",
    LegalBasis.SPECIFIC_STATUTE: "A law about this service",
    LegalBasis.PROMISE: "The authority has promised to ask, or always has",
    LegalBasis.FAIRNESS: "It would be unfair not to ask",
}
NOTICE_KIND_LABELS = {
    NoticeKind.CHANGED: "Changed",
    NoticeKind.EXTENDED: "More time to answer",
    NoticeKind.CLOSED_EARLY: "Closed early",
    NoticeKind.WITHDRAWN: "Withdrawn",
    NoticeKind.FEEDBACK_LATE: "Our answer will be late",
}


def _user() -> Any:
    return models.ForeignKey("access.User", on_delete=models.PROTECT, null=True, related_name="+")


@keep_history()
class Approval(AuthorityModel):
    """A second person's word that people may be asked exactly this.

    `sha256` is the digest of the set-up that was put to the approver; a later change makes the
    approval void. `is_alone` marks the way round for an authority without a second person.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    sha256 = models.CharField(max_length=64)
    outcome = models.CharField(
        max_length=10, choices=[(each.value, each.value) for each in ApprovalOutcome]
    )
    note = models.CharField(max_length=1000, blank=True)
    asked_at = models.DateTimeField()
    asked_by = _user()
    settled_at = models.DateTimeField(null=True)
    settled_by = _user()
    reason = models.CharField(max_length=1000, blank=True)
    is_alone = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "sha256", "outcome", "note", "asked_at", "asked_by", "settled_at",
                "settled_by", "reason", "is_alone",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("approval_outcome_known", "outcome", ApprovalOutcome),
            models.UniqueConstraint(
                fields=["authority", "consultation"],
                condition=models.Q(outcome__in=["waiting", "approved"]),
                name="approval_one_standing",
            ),
            models.CheckConstraint(
                name="approval_settled_once_decided",
                condition=models.Q(outcome="waiting", settled_at__isnull=True)
                | (~models.Q(outcome="waiting") & models.Q(settled_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="approval_by_another_or_with_reason",
                condition=~models.Q(outcome="approved")
                | ~models.Q(settled_by=models.F("asked_by"))
                | models.Q(is_alone=True, reason__gt=""),
            ),
            models.CheckConstraint(
                name="approval_returned_with_reason",
                condition=~models.Q(outcome="returned") | models.Q(reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outcome} {self.asked_at:%Y-%m-%d}"


@keep_history()
class GateAnswer(AuthorityModel):
    """Why one of the checks before opening need not be met here, or why it is enough."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    gate = models.CharField(max_length=20)
    reason = models.CharField(max_length=1000)
    answered_at = models.DateTimeField()
    answered_by = _user()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["consultation", "gate", "reason"], "public"),
            **dict.fromkeys(["answered_at", "answered_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("gate_answer_gate_known", "gate", sorted(ANSWERABLE)),
            models.CheckConstraint(
                name="gate_answer_gives_reason", condition=models.Q(reason__gt="")
            ),
            models.UniqueConstraint(
                fields=["authority", "consultation", "gate"], name="gate_answer_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gate}: {self.reason[:40]}"


@keep_history()
class CalendarPeriod(AuthorityModel):
    """Days of the authority's calendar that matter to the time people are given."""

    kind = models.CharField(
        max_length=20, choices=[(kind.value, label) for kind, label in PERIOD_KIND_LABELS.items()]
    )
    label = models.CharField(max_length=120)
    first_day = models.DateField()
    last_day = models.DateField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["kind", "label", "first_day", "last_day"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("calendar_period_kind_known", "kind", PeriodKind),
            models.CheckConstraint(
                name="calendar_period_in_order",
                condition=models.Q(last_day__gte=models.F("first_day")),
            ),
            models.UniqueConstraint(
                fields=["authority", "kind", "label", "first_day"], name="calendar_period_unique"
            ),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class PublicNotice(AuthorityModel):
    """What everybody is told about a change after opening; never altered or taken back.

    `version` is the frozen set-up that the change made, where it made one.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    number = models.PositiveIntegerField()
    kind = models.CharField(
        max_length=20, choices=[(kind.value, label) for kind, label in NOTICE_KIND_LABELS.items()]
    )
    text = models.CharField(max_length=1000)
    reason = models.CharField(max_length=1000)
    version = TenantForeignKey(ConsultationVersion, on_delete=models.PROTECT, null=True)
    published_at = models.DateTimeField()
    published_by = _user()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                ["consultation", "number", "kind", "text", "version", "published_at"], "public"
            ),
            **dict.fromkeys(["reason", "published_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("public_notice_kind_known", "kind", NoticeKind),
            models.UniqueConstraint(
                fields=["authority", "consultation", "number"], name="public_notice_number"
            ),
            models.CheckConstraint(
                name="public_notice_says_what_and_why",
                condition=models.Q(text__gt="", reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]


@keep_history()
class ClosingChange(AuthorityModel):
    """One move of the closing: later (an extension) or earlier, from when to when."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    notice = TenantForeignKey(PublicNotice, on_delete=models.PROTECT)
    closed_before = models.DateTimeField()
    closes_now = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "notice", "closed_before", "closes_now", "changed_at"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="closing_change_moves",
                condition=~models.Q(closed_before=models.F("closes_now")),
            )
        ]

    def __str__(self) -> str:
        return f"{self.closed_before:%Y-%m-%d} to {self.closes_now:%Y-%m-%d}"


@keep_history()
class CategoryMerge(AuthorityModel):
    """One category counted as another from the next snapshot on; neither is altered."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    category = TenantForeignKey(StakeholderCategory, on_delete=models.PROTECT)
    counted_as = TenantForeignKey(StakeholderCategory, on_delete=models.PROTECT)
    reason = models.CharField(max_length=1000)
    merged_at = models.DateTimeField()
    merged_by = _user()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["consultation", "category", "counted_as", "reason"], "public"),
            **dict.fromkeys(["merged_at", "merged_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "category"], name="category_merged_once"),
            models.CheckConstraint(
                name="category_merged_with_another",
                condition=~models.Q(category=models.F("counted_as")),
            ),
            models.CheckConstraint(
                name="category_merged_with_reason", condition=models.Q(reason__gt="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.category_id} counted as {self.counted_as_id}"


@keep_history()
class ShortLink(AuthorityModel):
    """A short address for posters; it stays when the consultation is over."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    code = models.CharField(max_length=12)
    made_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "code", "made_at"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "code"], name="short_link_code_unique"),
            models.UniqueConstraint(
                fields=["authority", "consultation"], name="short_link_one_each"
            ),
            models.CheckConstraint(
                name="short_link_code_form", condition=models.Q(code__regex=r"^[a-z0-9]+$")
            ),
        ]

    def __str__(self) -> str:
        return self.code


@keep_history()
class EventMaterial(AuthorityModel):
    """A paper that was shown or made at an event."""

    event = TenantForeignKey(Event, on_delete=models.PROTECT)
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["event", "document", "position"], "public"
        )

    def __str__(self) -> str:
        return f"Material {self.position} of event {self.event_id}"
