"""How do members sign in with the accounts of their council?"""

from typing import ClassVar

from django.db import models

from waymark.access.models.members import Membership
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history(exclude=["client_secret"])
class SignInProvider(AuthorityModel):
    """Where an authority keeps its own accounts, with which its members sign in (OpenID Connect).

    Only addresses in its domains come in this way, and only to its own work.
    """

    label = models.CharField(max_length=60)
    issuer = models.CharField(max_length=300)
    client_id = models.CharField(max_length=200)
    client_secret = SealedTextField()
    email_claim = models.CharField(max_length=60, default="email")
    email_domains = models.JSONField()
    gives_out_addresses = models.BooleanField(default=False)
    strong_acr = models.CharField(max_length=200, blank=True)
    allows_password = models.BooleanField(default=True)
    is_on = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "client_secret": "secret",
            **dict.fromkeys(
                [
                    "label", "issuer", "client_id", "email_claim", "email_domains",
                    "gives_out_addresses", "strong_acr", "allows_password", "is_on",
                ],
                "kept",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority"], name="sign_in_provider_one"),
            models.CheckConstraint(
                name="sign_in_provider_password_or_on",
                condition=models.Q(allows_password=True) | models.Q(is_on=True),
            ),
        ]

    def __str__(self) -> str:
        return self.label


@keep_history()
class SignInIdentity(AuthorityModel):
    """Which account at an authority's own provider a member has: found by address once, then kept.

    An address can be given to somebody else one day; what the provider calls an account cannot.
    """

    membership = TenantForeignKey(Membership, on_delete=models.PROTECT)
    issuer = models.CharField(max_length=300)
    subject = models.CharField(max_length=255)
    bound_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "membership": "personal",
            "issuer": "kept",
            "subject": "personal",
            "bound_at": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "membership", "issuer"], name="sign_in_identity_one"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "issuer", "subject"], name="sign_in_identity_subject")
        ]

    def __str__(self) -> str:
        return f"{self.issuer} {self.subject}"
