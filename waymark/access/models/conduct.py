"""What does the authority expect of its staff, in which words, and who has accepted them?"""

from typing import ClassVar

from django.db import models

from waymark.access.models.members import Membership
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class ConductCode(AuthorityModel):
    """One version of the code of conduct, in Markdown; once published it is never changed."""

    version = models.PositiveIntegerField()
    text = models.TextField()
    published_at = models.DateTimeField()
    published_by = TenantForeignKey(Membership, on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["version", "text", "published_at", "published_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "version"], name="conduct_code_version_once"
            ),
            models.CheckConstraint(
                name="conduct_code_says_something", condition=~models.Q(text="")
            ),
        ]

    def __str__(self) -> str:
        return f"Code of conduct, version {self.version}"


@keep_history()
class ConductAcceptance(AuthorityModel):
    """That a member of staff accepted one version, and when."""

    code = TenantForeignKey(ConductCode, on_delete=models.PROTECT)
    membership = TenantForeignKey(Membership, on_delete=models.PROTECT)
    accepted_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["code", "membership", "accepted_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["code", "membership"], name="conduct_accepted_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["membership"], name="conduct_acceptance_membership")
        ]

    def __str__(self) -> str:
        return f"{self.code_id} accepted {self.accepted_at:%Y-%m-%d}"
