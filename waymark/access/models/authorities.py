"""Which authorities are there, by which codes are they known, and which areas do they have?"""

import uuid
from typing import ClassVar

from django.core.validators import RegexValidator
from django.db import models

from waymark.access.rules.unused import FEWEST_DAYS, MOST_DAYS, USUAL_DAYS
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel

RESERVED_CODES = frozenset(
    [
        "about",
        "accessibility",
        "account",
        "accounts",
        "admin",
        "api",
        "components",
        "consultations",
        "demonstration",
        "health",
        "invitations",
        "privacy",
        "sign-in",
        "sign-out",
        "static",
        "work",
    ]
)
"""Words that stand first in an address of the installation, so no authority may be called so."""


is_code = RegexValidator(
    r"\A[a-z][a-z0-9-]{1,39}\Z",
    "Use lower-case letters, digits and hyphens, starting with a letter.",
)


class Authority(models.Model):
    """An English local authority, for as long as it exists or existed.

    Shared: that an authority exists is public, so no wall stands around this table.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.SlugField(max_length=40, unique=True, validators=[is_code])
    name = models.CharField(max_length=200)
    short_name = models.CharField(max_length=60)
    colour = models.CharField(max_length=7, default="#1d4f91")
    web_address = models.URLField(max_length=300, blank=True)
    privacy_contact = models.CharField(max_length=300, blank=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    unused_days = models.PositiveSmallIntegerField(null=True, default=USUAL_DAYS)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "public_id", "code", "name", "short_name", "colour", "web_address",
                "privacy_contact", "starts_on", "ends_on",
            ],
            "public",
        ) | {"unused_days": "kept"}  # fmt: skip

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                name="authority_code_not_reserved",
                condition=~models.Q(code__in=sorted(RESERVED_CODES)),
            ),
            models.CheckConstraint(
                name="authority_colour",
                condition=models.Q(colour__regex=r"^#[0-9a-f]{6}$"),
            ),
            models.CheckConstraint(
                name="authority_unused_days_within_reason",
                condition=models.Q(unused_days__isnull=True)
                | models.Q(unused_days__gte=FEWEST_DAYS, unused_days__lte=MOST_DAYS),
            ),
            models.CheckConstraint(
                name="authority_ends_after_start",
                condition=models.Q(starts_on__isnull=True)
                | models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class IdentifierScheme(models.TextChoices):
    GSS = "gss", "Office for National Statistics (GSS) code"
    DFE = "dfe", "Department for Education number"


@keep_history()
class AuthorityIdentifier(AuthorityModel):
    """A code that others give the authority, from and until when."""

    scheme = models.CharField(max_length=20, choices=IdentifierScheme)
    value = models.CharField(max_length=40)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["scheme", "value", "starts_on", "ends_on"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "scheme", "value"],
                name="authority_identifier_unique",
            )
        ]

    def __str__(self) -> str:
        return f"{self.scheme} {self.value}"


@keep_history()
class Locality(AuthorityModel):
    """An identified area inside an authority, to which services go local."""

    name = models.CharField(max_length=120)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["name", "starts_on", "ends_on"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "name"],
                condition=models.Q(ends_on__isnull=True),
                name="locality_name_unique",
            )
        ]

    def __str__(self) -> str:
        return self.name
