"""Which authorities are there, who works for them, and in what role?"""

import uuid
from typing import Any, ClassVar

import pghistory.models
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.core.validators import RegexValidator
from django.db import models

from waymark.access.rules import RoleName
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import (
    AuthorityModel,
    OwnManager,
    TenantForeignKey,
)

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

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "public_id", "code", "name", "short_name", "colour", "web_address",
                "privacy_contact", "starts_on", "ends_on",
            ],
            "public",
        )  # fmt: skip

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


class UserManager(BaseUserManager["User"]):
    """Users by their e-mail address, kept in lower case."""

    def create_user(self, email: str, password: str | None = None, *, name: str = "") -> "User":
        """Make a user; without a password, one who cannot sign in with one."""
        user = self.model(email=email.strip().lower(), name=name)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """Return the user with this e-mail address, whatever its case."""
        return self.get(email=(username or "").strip().lower())


@keep_history(
    exclude=["password", "last_login"],
    base_model=pghistory.models.Event,
    model_name="UserHistory",
)
class User(AbstractBaseUser):
    """Somebody who can sign in; what they may do comes from their memberships alone.

    Shared: one person may work for several authorities.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "public_id": "kept",
            "email": "personal",
            "name": "personal",
            "is_active": "kept",
            "joined_at": "kept",
            "password": "secret",
            "last_login": "personal",
        }

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                name="user_email_lower_case",
                condition=models.Q(email=models.functions.Lower("email")),
            )
        ]

    def __str__(self) -> str:
        return self.name or self.email


ROLE_CHOICES = [(role.value, role.value) for role in RoleName]  # labels: permissions.ROLES


@keep_history()
class Membership(AuthorityModel):
    """One person's role in one authority, from joining until leaving."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=40, choices=ROLE_CHOICES)
    joined_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")

    own = OwnManager["Membership"]()

    row_security_options: ClassVar[dict[str, Any]] = {"own": "user_id"}

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "user": "personal",
            "role": "kept",
            "joined_at": "kept",
            "ended_at": "kept",
            "ended_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "user"],
                condition=models.Q(ended_at__isnull=True),
                name="membership_one_at_a_time",
            ),
            models.CheckConstraint(
                name="membership_ended_pair",
                condition=models.Q(ended_at__isnull=True, ended_by__isnull=True)
                | models.Q(ended_at__isnull=False, ended_by__isnull=False),
            ),
            one_of("membership_role_known", "role", RoleName),
        ]
        indexes: ClassVar = [models.Index(fields=["user"], name="membership_user")]

    def __str__(self) -> str:
        return f"{self.role} since {self.joined_at:%Y-%m-%d}"


@keep_history(exclude=["token_hash"])
class Invitation(AuthorityModel):
    """An e-mail that lets one person join in one role, once, for seven days."""

    email = models.EmailField()
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=40, choices=ROLE_CHOICES)
    token_hash = models.CharField(max_length=64)
    invited_at = models.DateTimeField()
    invited_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    membership = TenantForeignKey(Membership, on_delete=models.PROTECT, null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "email": "personal",
            "name": "personal",
            "role": "kept",
            "token_hash": "secret",
            "invited_at": "kept",
            "invited_by": "kept",
            "expires_at": "kept",
            "accepted_at": "kept",
            "membership": "kept",
            "withdrawn_at": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "token_hash"], name="invitation_token_unique"
            ),
            models.CheckConstraint(
                name="invitation_accepted_pair",
                condition=models.Q(accepted_at__isnull=True, membership__isnull=True)
                | models.Q(accepted_at__isnull=False, membership__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"Invitation as {self.role}"
