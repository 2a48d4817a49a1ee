"""Reminders of appointments: of one, and what all of them say."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.casework.actions import reminders as actions
from waymark.casework.forms import reminders as forms
from waymark.casework.presenters import reminders as presenters
from waymark.casework.queries import reminders as queries
from waymark.casework.queries.versions import wording_version
from waymark.casework.views.appointments import OneAppointment
from waymark.web.versioned import VersionedPage


class AppointmentReminder(OneAppointment):
    """When a reminder goes or went, or why none can; the switch for this appointment."""

    title = "Reminder of the appointment"
    template_name = "casework/appointment_reminder.html"

    def present(self) -> presenters.ReminderPage:
        """Return what is known of it."""
        state = queries.get_reminder_state(
            viewer=self.actor, record=self.found, appointment=self.appointment, at=self.at
        )
        return presenters.reminder_page(
            state,
            appointment=self.appointment,
            words=actions.reminder_words(state.wording.text, appointment=self.appointment),
            at=self.at,
        )

    def context(self) -> dict[str, Any]:
        """Add the way to the switch for all appointments."""
        return super().context() | {
            "wanted_url": self.record_url(route="casework:reminders_stop"),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Switch it off, or on again."""
        is_on = not self.appointment.is_reminded_of
        actions.switch_reminder(
            by=self.actor, at=self.at, appointment=self.appointment, is_reminded_of=is_on
        )
        here = self.record_url(
            route="casework:appointment_reminder", appointment=self.appointment.public_id
        )
        said = "A reminder goes" if is_on else "No reminder goes"
        return self.back(said, undo_url=here)


class ReminderWording(VersionedPage):
    """What reminders of appointments say, and when they go."""

    permission = Permission.CASES_MANAGE
    title = "Reminders of appointments"
    form_class = forms.ReminderWording
    template_name = "casework/reminder_wording.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the templates."""
        return [("Message templates", self.url("casework:template_list"))]

    def reload(self) -> None:
        """Nothing is kept of it: `initial` asks anew."""

    def initial(self) -> dict[str, Any]:
        """Begin with what holds now."""
        found = queries.present_wording()
        return {
            "text": found.text,
            "timing": found.timing.value,
            "version": wording_version(found),
        }

    def present(self) -> tuple[presenters.WordingRow, ...]:
        """Return every version."""
        return presenters.wording_rows(queries.list_wordings(viewer=self.actor))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save another version."""
        actions.save_wording(by=self.actor, at=timezone.now(), **values)
        return self.done("casework:reminder_wording", "Reminders say this from now on")
