"""What does a young person do, since when, by whose word, and who has verified it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.rules.codes import words_of
from waymark.people.models.parts import choices_of, dated
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import Source


@keep_history()
class Activity(AuthorityModel):
    """What a young person does from a day until a day, by the national codes.

    Never overwritten: a change closes the row and opens another. `recorded_at` beside the days
    tells what was known when, so that a past return can be made again.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    code = models.CharField(max_length=3)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)
    expected_end_on = models.DateField(null=True)
    provider = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT, null=True)
    provider_name = models.CharField(max_length=200, blank=True)
    course = models.CharField(max_length=200, blank=True)
    source = models.CharField(max_length=20, choices=choices_of(SOURCE_LABELS))
    evidence = models.CharField(max_length=500, blank=True)
    verified_on = models.DateField(null=True)
    verified_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "code", "starts_on", "ends_on", "expected_end_on", "provider", "provider_name",
                "course", "evidence",
            ],
            "personal",
        ) | dict.fromkeys(
            ["person", "source", "verified_on", "verified_by", "recorded_at", "recorded_by"],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            dated("activity_dates"),
            one_of("activity_source_known", "source", Source),
            models.CheckConstraint(
                name="activity_code_of_three_digits", condition=models.Q(code__regex=r"^[0-9]{3}$")
            ),
            models.CheckConstraint(
                name="activity_expected_to_end_after_start",
                condition=models.Q(expected_end_on__isnull=True)
                | models.Q(expected_end_on__gte=models.F("starts_on")),
            ),
            models.CheckConstraint(
                name="activity_one_provider",
                condition=models.Q(provider__isnull=True) | models.Q(provider_name=""),
            ),
            models.CheckConstraint(
                name="activity_verified_after_start",
                condition=models.Q(verified_on__isnull=True)
                | models.Q(verified_on__gte=models.F("starts_on")),
            ),
            models.CheckConstraint(
                name="activity_verified_by_somebody_on_a_day",
                condition=models.Q(verified_by__isnull=True) | models.Q(verified_on__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(ends_on__isnull=True),
                name="activity_one_at_a_time",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-starts_on", "-id"], name="activity_person"),
        ]

    def __str__(self) -> str:
        return words_of(self.code)
