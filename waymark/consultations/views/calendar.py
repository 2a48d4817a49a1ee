"""Which pages keep the calendar that the checks before opening look at?"""

from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import gates as actions
from waymark.consultations.forms import running as forms
from waymark.consultations.models.running import CalendarPeriod
from waymark.consultations.presenters import calendar as presenters
from waymark.consultations.presenters.setup.pages import Confirmation, FormPage
from waymark.consultations.queries import running
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class Calendar(AuthorityPage):
    """School holidays and times before elections."""

    permission = Permission.CONSULTATIONS_SEE
    title = "School holidays and elections"
    template_name = "consultations/running/calendar.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Consultations", self.url("consultations:list"))]

    def present(self) -> presenters.Calendar:
        """Show them, the latest first."""
        return presenters.present_calendar(
            periods=list(running.list_periods(viewer=self.actor)), viewer=self.actor, url=self.url
        )


class PeriodForm(AuthorityFormPage):
    """A form about one period of the calendar, or a new one."""

    permission = Permission.CONSULTATIONS_MANAGE
    form_class: ClassVar[type[Form]] = forms.Period
    template_name = "consultations/setup/form.html"
    period: CalendarPeriod | None = None

    def load(self, **kwargs: Any) -> None:
        """Find the period where the address names one."""
        if "period" in kwargs:
            self.period = running.get_period(viewer=self.actor, public_id=kwargs["period"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the calendar."""
        return [
            ("Consultations", self.url("consultations:list")),
            (Calendar.title, self.url("consultations:calendar")),
        ]

    def present(self) -> object:
        """Word the button."""
        return FormPage(submit="Save", cancel_url=self.url("consultations:calendar"))


class PeriodAdd(PeriodForm):
    title = "Add to the calendar"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.save_period(by=self.actor, at=timezone.now(), **values)
        return self.done("consultations:calendar", "Added to the calendar")


class PeriodChange(PeriodForm):
    title = "Change the calendar"

    def initial(self) -> dict[str, Any]:
        """Show the period as it is now."""
        names = ("kind", "label", "first_day", "last_day")
        return {name: getattr(self.period, name) for name in names}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.save_period(by=self.actor, at=timezone.now(), period=self.period, **values)
        return self.done("consultations:calendar", "Calendar saved")


class PeriodRemove(PeriodForm):
    title = "Remove from the calendar"
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def present(self) -> Confirmation:
        """Ask whether to remove it."""
        return Confirmation(
            sentences=(f"“{self.period}” will be taken out of the calendar.",),
            submit="Remove",
            cancel_url=self.url("consultations:calendar"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        if self.period is not None:
            actions.remove_period(by=self.actor, period=self.period, at=timezone.now())
        return self.done("consultations:calendar", "Removed from the calendar")
