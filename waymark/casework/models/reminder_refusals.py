"""Which young people want no reminders of appointments, since when and until when?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class ReminderRefusal(AuthorityModel):
    """That a young person wants no reminders of appointments, until somebody takes it back."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
    said_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    ends_at = models.DateTimeField(null=True)
    ended_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["person", "starts_at", "said_by", "ends_at", "ended_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(ends_at__isnull=True),
                name="reminder_refusal_one_at_a_time",
            ),
            models.CheckConstraint(
                name="reminder_refusal_ends_after_start",
                condition=models.Q(ends_at__isnull=True)
                | models.Q(ends_at__gte=models.F("starts_at")),
            ),
            models.CheckConstraint(
                name="reminder_refusal_ended_at_a_moment",
                condition=models.Q(ended_by__isnull=True) | models.Q(ends_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"No reminders since {self.starts_at:%Y-%m-%d}"
