"""What does a young person do, since when, by whose word, and who has verified it?"""

from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Deferrable, F, Func, Q

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.rules.codes import words_of
from waymark.participation.rules.vocabulary import Confidence, LearningLevel, LeavingReason
from waymark.people.models.parts import choices_of, dated
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import Source

CONFIDENCE_LABELS = {
    Confidence.SURE: "Sure",
    Confidence.LIKELY: "Likely",
    Confidence.DOUBTFUL: "Doubtful",
}
LEVEL_LABELS = {
    LearningLevel.ENTRY: "Entry level",
    LearningLevel.ONE: "Level 1",
    LearningLevel.TWO: "Level 2",
    LearningLevel.THREE: "Level 3",
    LearningLevel.FOUR: "Level 4 or above",
    LearningLevel.NONE: "No level",
}
LEAVING_LABELS = {
    LeavingReason.COMPLETED: "Completed",
    LeavingReason.WRONG_COURSE: "Wrong course or job",
    LeavingReason.HEALTH: "Health",
    LeavingReason.FAMILY: "Family",
    LeavingReason.MONEY: "Money",
    LeavingReason.TRAVEL: "Travel",
    LeavingReason.BULLYING: "Bullying",
    LeavingReason.EXCLUDED: "Excluded",
    LeavingReason.NOT_ENROLLED_AGAIN: "Not enrolled again",
    LeavingReason.DISMISSED: "Dismissed",
    LeavingReason.REDUNDANT: "Made redundant",
    LeavingReason.CONTRACT_ENDED: "Contract ended",
    LeavingReason.MOVED: "Moved away",
    LeavingReason.NEVER_STARTED: "Never started",
    LeavingReason.UNKNOWN: "Not known",
}

COUNTS = Q(is_primary=True, withdrawn_at__isnull=True)
"""The condition that a row says what somebody does in the first place, and was not withdrawn."""

PRESENT = COUNTS & Q(ends_on__isnull=True)
"""The condition that a row says what somebody does until something else is known."""

DAYS = Func(F("starts_on"), F("ends_on"), function="daterange", output_field=DateRangeField())


@keep_history()
class Activity(AuthorityModel):
    """What a young person does from a day up to, and without, the day it ends, by national code.

    A change closes the row and opens another; what was written of it before stays in its history.
    `recorded_at` says since when the row is known, `amended_at` since when it says what it says
    now, where that is later: so the status on a day, as known on another, can be found again. A
    row that was mistaken is withdrawn, never deleted. Beside the primary activity there may be
    others, a job beside a course: those count nowhere. `lapses_on` is the last day on which the
    record is current, by the edition in force when it was verified; `review_on` the day to look at
    it again, and for a start that is agreed, that day.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    code = models.CharField(max_length=3)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)
    is_primary = models.BooleanField(default=True)
    expected_end_on = models.DateField(null=True)
    review_on = models.DateField(null=True)
    lapses_on = models.DateField(null=True)
    provider = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT, null=True)
    provider_name = models.CharField(max_length=200, blank=True)
    course = models.CharField(max_length=200, blank=True)
    level = models.CharField(max_length=10, choices=choices_of(LEVEL_LABELS), blank=True)
    source = models.CharField(max_length=20, choices=choices_of(SOURCE_LABELS))
    evidence = models.CharField(max_length=500, blank=True)
    confidence = models.CharField(max_length=10, choices=choices_of(CONFIDENCE_LABELS), blank=True)
    left_because = models.CharField(max_length=20, choices=choices_of(LEAVING_LABELS), blank=True)
    verified_on = models.DateField(null=True)
    verified_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    amended_at = models.DateTimeField(null=True)
    amended_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_because = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "code", "starts_on", "ends_on", "expected_end_on", "provider", "provider_name",
                "course", "level", "evidence", "left_because", "withdrawn_because",
            ],
            "personal",
        ) | dict.fromkeys(
            [
                "person", "source", "is_primary", "review_on", "lapses_on", "confidence",
                "verified_on", "verified_by", "recorded_at", "recorded_by", "amended_at",
                "amended_by", "withdrawn_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            dated("activity_dates"),
            one_of("activity_source_known", "source", Source),
            models.CheckConstraint(
                name="activity_code_of_three_digits", condition=Q(code__regex=r"^[0-9]{3}$")
            ),
            models.CheckConstraint(
                name="activity_expected_to_end_after_start",
                condition=Q(expected_end_on__isnull=True) | Q(expected_end_on__gte=F("starts_on")),
            ),
            models.CheckConstraint(
                name="activity_one_provider",
                condition=Q(provider__isnull=True) | Q(provider_name=""),
            ),
            models.CheckConstraint(
                name="activity_verified_after_start",
                condition=Q(verified_on__isnull=True) | Q(verified_on__gte=F("starts_on")),
            ),
            models.CheckConstraint(
                name="activity_verified_by_somebody_on_a_day",
                condition=Q(verified_by__isnull=True) | Q(verified_on__isnull=False),
            ),
            one_of("activity_level_known", "level", LearningLevel, or_blank=True),
            one_of("activity_confidence_known", "confidence", Confidence, or_blank=True),
            one_of("activity_leaving_known", "left_because", LeavingReason, or_blank=True),
            models.CheckConstraint(
                name="activity_withdrawn_with_a_reason",
                condition=Q(withdrawn_at__isnull=True) ^ ~Q(withdrawn_because=""),
            ),
            models.CheckConstraint(
                name="activity_amended_after_recorded",
                condition=Q(amended_at__isnull=True) | Q(amended_at__gte=F("recorded_at")),
            ),
            ExclusionConstraint(
                name="activity_never_overlaps",
                expressions=[
                    ("person", RangeOperators.EQUAL),
                    (DAYS, RangeOperators.OVERLAPS),
                ],
                condition=COUNTS,
                deferrable=Deferrable.IMMEDIATE,  # put off where many states come in at once
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-starts_on", "-id"], name="activity_person"),
            models.Index(
                fields=["authority", "lapses_on"],
                condition=Q(ends_on__isnull=True, lapses_on__isnull=False),
                name="activity_lapsing",
            ),
        ]

    def __str__(self) -> str:
        return words_of(self.code)
