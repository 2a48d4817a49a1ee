"""Who works with which young person, as what, since when?"""

from datetime import datetime
from typing import ClassVar

from django.db import models

from waymark.casework.rules.caseloads import MOST_POINTS
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

ROLE_LABELS = {
    AllocationRole.LEAD: "Lead worker",
    AllocationRole.CO_WORKER: "Co-worker",
    AllocationRole.COVER: "Cover",
}


def works_at(at: datetime) -> models.Q:
    """Return the condition under which somebody works with a young person at a moment.

    Until the work is ended; where it is the cover of a caseload, while that runs.
    """
    return models.Q(ends_at__isnull=True) | models.Q(
        cover__isnull=False, starts_at__lte=at, ends_at__gt=at
    )


@keep_history()
class Allocation(AuthorityModel):
    """Somebody's work with a young person, with what was said when it was handed over.

    `weight` takes the place of the points of the tier where the work is heavier or lighter. The
    access that comes with the work is a grant, written and ended with this row. Work that belongs
    to the `cover` of a whole caseload is written with its end.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    membership = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    role = models.CharField(max_length=10, choices=choices_of(ROLE_LABELS))
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)
    note = models.CharField(max_length=1000, blank=True)
    weight = models.PositiveSmallIntegerField(null=True)
    allocated_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    cover = TenantForeignKey("casework.Cover", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person",
                "membership",
                "role",
                "starts_at",
                "ends_at",
                "weight",
                "allocated_by",
                "cover",
            ],
            "kept",
        ) | {"note": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("allocation_role_known", "role", AllocationRole),
            models.CheckConstraint(
                name="allocation_ends_after_start",
                condition=models.Q(ends_at__isnull=True)
                | models.Q(ends_at__gte=models.F("starts_at")),
            ),
            models.CheckConstraint(
                name="allocation_weight_within_reason",
                condition=models.Q(weight__isnull=True)
                | models.Q(weight__gte=1, weight__lte=MOST_POINTS),
            ),
            models.CheckConstraint(
                name="allocation_of_cover_ends",
                condition=models.Q(cover__isnull=True)
                | models.Q(role=AllocationRole.COVER.value, ends_at__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(ends_at__isnull=True, role=AllocationRole.LEAD.value),
                name="allocation_one_lead",
            ),
            models.UniqueConstraint(
                fields=["person", "membership"],
                condition=models.Q(ends_at__isnull=True),
                name="allocation_once",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["membership", "person"],
                condition=models.Q(ends_at__isnull=True),
                name="allocation_caseload",
            ),
            models.Index(
                fields=["membership", "ends_at", "person"],
                condition=models.Q(cover__isnull=False),
                name="allocation_covering",
            ),
            models.Index(fields=["person", "ends_at"], name="allocation_person"),
        ]

    def __str__(self) -> str:
        return ROLE_LABELS[AllocationRole(self.role)]
