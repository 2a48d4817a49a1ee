"""At which secret address does a worker's calendar read their diary?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history(exclude=["token_hash"])
class CalendarFeed(AuthorityModel):
    """A secret address of a worker's diary, from being made to being switched off.

    Only the hash of its secret part is kept: the address is shown once.
    """

    membership = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    token_hash = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "membership": "personal",
            "token_hash": "secret",
            "made_at": "kept",
            "ended_at": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "token_hash"], name="calendar_feed_token_once"
            ),
            models.UniqueConstraint(
                fields=["membership"],
                condition=models.Q(ended_at__isnull=True),
                name="calendar_feed_one_each",
            ),
            models.CheckConstraint(
                name="calendar_feed_ends_after_start",
                condition=models.Q(ended_at__isnull=True)
                | models.Q(ended_at__gte=models.F("made_at")),
            ),
        ]

    def __str__(self) -> str:
        return f"Since {self.made_at:%Y-%m-%d %H:%M}"
