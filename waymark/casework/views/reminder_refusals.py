"""Reminders of appointments for one young person: none at all, or as for everybody."""

from typing import Any

from django.http import HttpResponse

from waymark.casework.actions import reminder_refusals as actions
from waymark.casework.presenters import reminder_refusals as presenters
from waymark.casework.queries import reminder_refusals as queries
from waymark.casework.views.appointments import AppointmentForm

ROUTES = {False: "casework:reminders_stop", True: "casework:reminders_start"}


class RemindersWanted(AppointmentForm):
    """Say that they want no reminders of appointments, or that they want them again."""

    title = "Reminders of appointments"
    template_name = "casework/reminders_wanted.html"
    wants = False

    def present(self) -> presenters.RefusalPage:
        """Return how it stands."""
        return presenters.refusal_page(
            queries.find_refusal(viewer=self.actor, record=self.found),
            wants=self.wants,
            other_url=self.record_url(route=ROUTES[not self.wants]),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep it."""
        switch = actions.allow_reminders if self.wants else actions.refuse_reminders
        switch(by=self.actor, at=self.at, person=self.found.person)
        said = "Reminders of appointments go to them again"
        return self.back(
            said if self.wants else "No reminders of appointments go to them",
            undo_url=self.record_url(route=ROUTES[not self.wants]),
        )
