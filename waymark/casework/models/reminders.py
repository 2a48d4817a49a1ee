"""Which reminders of appointments went, and what does an authority say in them?"""

from typing import ClassVar

from django.db import models

from waymark.casework.models.appointments import Appointment
from waymark.casework.models.messaging import SentMessage
from waymark.casework.rules.reminders import LONGEST_REMINDER, ReminderLead, ReminderTiming
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

TIMING_LABELS = {
    ReminderTiming.DAY_BEFORE: "At 4pm on the day before",
    ReminderTiming.TWO_HOURS: "Two hours before",
    ReminderTiming.BOTH: "Both: on the day before, and two hours before",
    ReminderTiming.NEVER: "Never: send no reminders",
}
LEAD_LABELS = {
    ReminderLead.DAY_BEFORE: "the day before",
    ReminderLead.TWO_HOURS: "two hours before",
}


@keep_history()
class ReminderWording(AuthorityModel):
    """One version of what reminders say and when they go; the newest holds."""

    text = models.CharField(max_length=LONGEST_REMINDER)
    timing = models.CharField(max_length=20, choices=choices_of(TIMING_LABELS))
    since_at = models.DateTimeField()
    saved_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["text", "timing", "since_at", "saved_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("reminder_wording_timing_known", "timing", ReminderTiming),
            models.CheckConstraint(
                name="reminder_wording_says_something", condition=~models.Q(text="")
            ),
        ]

    def __str__(self) -> str:
        return f"Since {self.since_at:%Y-%m-%d %H:%M}"


@keep_history()
class AppointmentReminder(AuthorityModel):
    """A reminder that went: of which time, how long before, and as which message.

    One that was moved is another time, so it is reminded of anew; the same time never twice.
    """

    appointment = TenantForeignKey(Appointment, on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
    lead = models.CharField(max_length=20, choices=choices_of(LEAD_LABELS))
    sent = TenantForeignKey(SentMessage, on_delete=models.PROTECT)
    wording = TenantForeignKey(ReminderWording, on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["appointment", "starts_at", "lead", "sent", "wording"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["appointment", "starts_at", "lead"], name="appointment_reminder_once"
            ),
            models.UniqueConstraint(fields=["sent"], name="appointment_reminder_one_message"),
            one_of("appointment_reminder_lead_known", "lead", ReminderLead),
        ]

    def __str__(self) -> str:
        return f"Of {self.starts_at:%Y-%m-%d %H:%M}"
