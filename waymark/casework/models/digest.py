"""Who wants the weekly digest, and of which week were they sent it?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class WeeklyDigest(AuthorityModel):
    """What a member chose, and the Monday of their latest digest; without a row they want it."""

    membership = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    is_wanted = models.BooleanField(default=True)
    told_for = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["membership", "is_wanted", "told_for"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["membership"], name="weekly_digest_once")
        ]

    def __str__(self) -> str:
        return "Wanted" if self.is_wanted else "Not wanted"
