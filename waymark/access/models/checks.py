"""Which trainings and checks are there for staff, and who has done which until when?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.access.rules.checks import LONGEST_GRACE_DAYS
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class CheckKind(AuthorityModel):
    """A training or check that the authority keeps track of, from and until when.

    To the roles in `required_of` young people's records open only with one that holds.
    """

    name = models.CharField(max_length=120)
    months_valid = models.PositiveSmallIntegerField(null=True)
    required_of = ArrayField(models.CharField(max_length=40), default=list)
    required_from = models.DateField(null=True)
    grace_days = models.PositiveSmallIntegerField(default=28)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "name", "months_valid", "required_of", "required_from", "grace_days",
                "starts_on", "ends_on",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "name"],
                condition=models.Q(ends_on__isnull=True),
                name="check_kind_name_unique",
            ),
            models.CheckConstraint(
                name="check_kind_roles_known",
                condition=models.Q(required_of__contained_by=[each.value for each in RoleName]),
            ),
            models.CheckConstraint(
                name="check_kind_required_pair",
                condition=models.Q(required_of=[], required_from__isnull=True)
                | (~models.Q(required_of=[]) & models.Q(required_from__isnull=False)),
            ),
            models.CheckConstraint(
                name="check_kind_grace",
                condition=models.Q(grace_days__lte=LONGEST_GRACE_DAYS),
            ),
            models.CheckConstraint(
                name="check_kind_ends_after_start",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class StaffCheck(AuthorityModel):
    """A training or check that a member of staff has done; of its paper the number alone is kept.

    A criminal record certificate's content is not kept: code of practice of the Disclosure and
    Barring Service, "Handling of certificate information".
    """

    membership = TenantForeignKey(Membership, on_delete=models.PROTECT)
    kind = TenantForeignKey(CheckKind, on_delete=models.PROTECT)
    reference = models.CharField(max_length=60, blank=True)
    done_on = models.DateField()
    expires_on = models.DateField(null=True)
    seen_by = TenantForeignKey(Membership, on_delete=models.PROTECT, null=True)
    recorded_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)
    removed_by = TenantForeignKey(Membership, on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "reference": "personal",
            **dict.fromkeys(
                [
                    "membership", "kind", "done_on", "expires_on", "seen_by", "recorded_at",
                    "removed_at", "removed_by",
                ],
                "kept",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="staff_check_expires_after_done",
                condition=models.Q(expires_on__isnull=True)
                | models.Q(expires_on__gte=models.F("done_on")),
            ),
            models.CheckConstraint(
                name="staff_check_removed_pair",
                condition=models.Q(removed_at__isnull=True, removed_by__isnull=True)
                | models.Q(removed_at__isnull=False, removed_by__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["membership", "kind"], name="staff_check_membership"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} on {self.done_on}"
