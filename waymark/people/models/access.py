"""For what reason may somebody see a record, and until when?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import GrantKind

GRANT_LABELS = {
    GrantKind.ALLOCATED: "Works with the young person",
    GrantKind.TEAM: "Is in the young person's team",
    GrantKind.LOCALITY: "Serves the area",
    GrantKind.REFERRAL: "Was asked to help",
    GrantKind.ADDED: "Added the record",
    GrantKind.NAMED: "Is named for this record",
    GrantKind.BREAK_GLASS: "Opened it for a stated reason",
}
PERSONAL = [GrantKind.NAMED.value, GrantKind.BREAK_GLASS.value]
"""The kinds that open one record to one person, never to a team or for an area."""


@keep_history()
class AccessGrant(AuthorityModel):
    """One reason for access: to whom, to which record or area, to which data, from and until when.

    The only way in: a record without a grant that holds is closed to everybody but machines and,
    where it is restricted, those who see all hidden records. An empty `data_groups` opens nothing
    beyond identity. Other apps write grants through `people.actions.granting`.
    """

    kind = models.CharField(max_length=20, choices=choices_of(GRANT_LABELS))
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    membership = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    team = TenantForeignKey("access.Team", on_delete=models.PROTECT, null=True)
    data_groups = ArrayField(models.CharField(max_length=20), default=list)
    reason = models.CharField(max_length=500, blank=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)
    granted_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    reviewed_at = models.DateTimeField(null=True)
    reviewed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    was_justified = models.BooleanField(null=True)
    review_note = models.CharField(max_length=500, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "kind", "person", "locality", "membership", "team", "data_groups", "starts_at",
                "ends_at", "granted_by", "reviewed_at", "reviewed_by", "was_justified",
            ],
            "kept",
        ) | {"reason": "personal", "review_note": "personal"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("access_grant_kind_known", "kind", GrantKind),
            models.CheckConstraint(
                name="access_grant_of_one_thing",
                condition=models.Q(person__isnull=True) ^ models.Q(locality__isnull=True),
            ),
            models.CheckConstraint(
                name="access_grant_to_one_holder",
                condition=models.Q(membership__isnull=True) ^ models.Q(team__isnull=True),
            ),
            models.CheckConstraint(
                name="access_grant_for_an_area",
                condition=models.Q(kind=GrantKind.LOCALITY.value) ^ models.Q(locality__isnull=True),
            ),
            models.CheckConstraint(
                name="access_grant_personal",
                condition=~models.Q(kind__in=PERSONAL) | models.Q(membership__isnull=False),
            ),
            models.CheckConstraint(
                name="access_grant_ends_after_start",
                condition=models.Q(ends_at__isnull=True)
                | models.Q(ends_at__gte=models.F("starts_at")),
            ),
            models.CheckConstraint(
                name="access_grant_broken_glass_ends",
                condition=~models.Q(kind=GrantKind.BREAK_GLASS.value)
                | (models.Q(ends_at__isnull=False) & ~models.Q(reason="")),
            ),
            models.CheckConstraint(
                name="access_grant_review_whole",
                condition=models.Q(
                    reviewed_at__isnull=True,
                    reviewed_by__isnull=True,
                    was_justified__isnull=True,
                    review_note="",
                )
                | models.Q(
                    kind=GrantKind.BREAK_GLASS.value,
                    reviewed_at__isnull=False,
                    reviewed_by__isnull=False,
                    was_justified__isnull=False,
                ),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "membership", "ends_at"], name="access_grant_person"),
            models.Index(fields=["membership", "ends_at", "person"], name="access_grant_member"),
            models.Index(fields=["team", "ends_at", "person"], name="access_grant_team"),
            models.Index(
                fields=["authority", "starts_at"],
                condition=models.Q(kind=GrantKind.BREAK_GLASS.value, reviewed_at__isnull=True),
                name="access_grant_to_review",
            ),
        ]

    def __str__(self) -> str:
        return GRANT_LABELS[GrantKind(self.kind)]
