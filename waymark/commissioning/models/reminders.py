"""Who is reminded of what is due in contracts, and of what were they reminded already?"""

from typing import ClassVar

from django.db import models

from waymark.commissioning.rules.reminders import DueSource
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class ReminderSetting(AuthorityModel):
    """Whether an authority wants reminders, and who gets those of contracts without an owner."""

    is_on = models.BooleanField(default=True)
    deputy = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["is_on", "deputy"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority"], name="reminder_setting_once")
        ]

    def __str__(self) -> str:
        return "On" if self.is_on else "Off"


class ReminderTold(AuthorityModel):
    """That somebody was reminded of something due at a step, so that nobody is told twice.

    `about_id` is the public id of the due, the contract or the measure, by `source`; `step` the
    days before the day (below nothing: after it).
    """

    source = models.CharField(max_length=10)
    about_id = models.UUIDField()
    due_on = models.DateField()
    step = models.SmallIntegerField()
    member = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    told_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["source", "about_id", "due_on", "step", "member", "told_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("reminder_source_known", "source", DueSource),
            models.UniqueConstraint(
                fields=["authority", "source", "about_id", "due_on", "step"],
                name="reminder_told_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.due_on:%Y-%m-%d}"
