"""Who works for an authority, in what role, and who is invited to?"""

import uuid
from typing import Any, ClassVar

import pghistory.models
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from waymark.access.rules import RoleName
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, OwnManager, TenantForeignKey


class UserManager(BaseUserManager["User"]):
    """Users by their email address, kept in lower case."""

    def create_user(self, email: str, password: str | None = None, *, name: str = "") -> "User":
        """Make a user; without a password, one who cannot sign in with one."""
        user = self.model(email=email.strip().lower(), name=name)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """Return the user with this email address, whatever its case."""
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
    leaves_on = models.DateField(null=True)  # the last day here, where it is known beforehand
    leaving_set_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")
    warned_at = models.DateTimeField(null=True)  # that the account is unused
    suspended_at = models.DateTimeField(null=True)  # until somebody lifts it, at `lifted_at`
    lifted_at = models.DateTimeField(null=True)
    records_close_on = models.DateField(null=True)  # for want of a training or check
    code_to_accept = TenantForeignKey(
        "access.ConductCode", on_delete=models.PROTECT, null=True
    )  # the code of conduct that waits for an answer

    own = OwnManager["Membership"]()

    row_security_options: ClassVar[dict[str, Any]] = {"own": "user_id"}

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "user": "personal",
            "role": "kept",
            "joined_at": "kept",
            "ended_at": "kept",
            "ended_by": "kept",
            "leaves_on": "kept",
            "leaving_set_by": "kept",
            "warned_at": "kept",
            "suspended_at": "kept",
            "lifted_at": "kept",
            "records_close_on": "kept",
            "code_to_accept": "kept",
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
            models.CheckConstraint(
                name="membership_leaving_pair",
                condition=models.Q(leaves_on__isnull=True, leaving_set_by__isnull=True)
                | models.Q(leaves_on__isnull=False, leaving_set_by__isnull=False),
            ),
            models.CheckConstraint(
                name="membership_suspended_after_warning",
                condition=models.Q(suspended_at__isnull=True)
                | models.Q(warned_at__isnull=False, suspended_at__gte=models.F("warned_at")),
            ),
            one_of("membership_role_known", "role", RoleName),
        ]
        indexes: ClassVar = [models.Index(fields=["user"], name="membership_user")]

    def __str__(self) -> str:
        return f"{self.role} since {self.joined_at:%Y-%m-%d}"

    @property
    def name_at_work(self) -> str:
        """The name, with a word where the account is suspended."""
        return f"{self.user} (account suspended)" if self.suspended_at else str(self.user)


@keep_history(exclude=["token_hash"])
class Invitation(AuthorityModel):
    """An email that lets one person join in one role, once, for seven days."""

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
