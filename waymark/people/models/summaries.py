"""What does a list of young people show? One row a person, kept by the apps that know."""

from datetime import date
from typing import ClassVar

from django.db import models

from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import ActivityGroup

ACTIVITY_GROUP_LABELS = {
    ActivityGroup.COMPULSORY: "In school",
    ActivityGroup.EET: "In learning or work",
    ActivityGroup.REENGAGEMENT: "On the way back",
    ActivityGroup.NEET: "NEET",
    ActivityGroup.OTHER: "Neither",
    ActivityGroup.NOT_KNOWN: "Not known",
}


class PersonSummary(AuthorityModel):
    """What lists show of a person; the fields come from the record, participation and casework.

    All are written by `people.actions.summaries` in the transaction that changes what they say.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    name = models.CharField(max_length=210)
    sort_name = models.CharField(max_length=210, db_collation="C")
    born_on = models.DateField(null=True)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    is_restricted = models.BooleanField()
    tier = models.CharField(max_length=20, choices=choices_of(TIER_LABELS), blank=True)
    activity_code = models.CharField(max_length=3, blank=True)
    activity_group = models.CharField(
        max_length=20, choices=choices_of(ACTIVITY_GROUP_LABELS), blank=True
    )
    activity_since = models.DateField(null=True)
    activity_verified_on = models.DateField(null=True)
    activity_lapses_on = models.DateField(null=True)
    neet_since = models.DateField(null=True)
    lead = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    latest_contact_on = models.DateField(null=True)
    next_step = models.CharField(max_length=200, blank=True)
    next_step_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "name", "sort_name", "born_on", "tier", "activity_code", "activity_group",
                "activity_since", "activity_verified_on", "activity_lapses_on", "neet_since",
                "latest_contact_on", "next_step",
                "next_step_on",
            ],
            "personal",
        ) | dict.fromkeys(["person", "locality", "is_restricted", "lead"], "kept")  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person"], name="person_summary_one_each"),
            models.CheckConstraint(
                name="person_summary_named", condition=~models.Q(name="") & ~models.Q(sort_name="")
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "sort_name", "person"], name="summary_name"),
            models.Index(
                fields=["authority", "locality", "sort_name", "person"], name="summary_locality"
            ),
            models.Index(fields=["lead", "sort_name"], name="summary_lead"),
        ]

    def __str__(self) -> str:
        return self.name

    def counts_as(self, day: date) -> ActivityGroup | None:
        """The group that the activity counts as; nothing is said where none is recorded."""
        if not self.activity_group:
            return None
        if self.activity_lapses_on is not None and self.activity_lapses_on < day:
            return ActivityGroup.NOT_KNOWN
        return ActivityGroup(self.activity_group)


def counting_as(group: ActivityGroup, day: date) -> models.Q:
    """Return the condition under which a row counts as a group: `counts_as` for many."""
    current = models.Q(activity_lapses_on__isnull=True) | models.Q(activity_lapses_on__gte=day)
    as_recorded = models.Q(activity_group=group.value) & current
    if group is not ActivityGroup.NOT_KNOWN:
        return as_recorded
    return as_recorded | models.Q(activity_group__gt="", activity_lapses_on__lt=day)
