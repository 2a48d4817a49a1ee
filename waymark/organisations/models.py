"""Which schools, colleges, providers and public or voluntary bodies does the authority know?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel


class OrganisationKind(models.TextChoices):
    SCHOOL = "school", "School"
    COLLEGE = "college", "College"
    PROVIDER = "provider", "Training or service provider"
    PUBLIC_BODY = "public_body", "Public body"
    VOLUNTARY = "voluntary", "Voluntary or community organisation"
    EMPLOYER = "employer", "Employer"
    OTHER = "other", "Another kind"


@keep_history()
class Organisation(AuthorityModel):
    """A body that answers, is consulted, provides or is bought from."""

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=OrganisationKind)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["name", "kind", "starts_on", "ends_on"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "name"], name="organisation_name_unique"),
            models.CheckConstraint(
                name="organisation_ends_after_start",
                condition=models.Q(starts_on__isnull=True)
                | models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.name
