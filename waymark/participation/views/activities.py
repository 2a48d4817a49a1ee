"""A young person's learning and work: all of it, adding, correcting, withdrawing."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.organisations.queries import list_organisations
from waymark.participation.actions import history as actions
from waymark.participation.actions.overlapping import in_words
from waymark.participation.forms import activities as forms
from waymark.participation.models.activities import Activity
from waymark.participation.presenters import activities as presenters
from waymark.participation.queries import activities as queries
from waymark.participation.views.pages import RecordPage
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage
from waymark.web.versioned import VersionedPage


class ActivityList(RecordPage):
    """Everything that is recorded, the latest first."""

    title = "Learning and work"
    permission = Permission.PEOPLE_SEE
    template_name = "participation/activity_list.html"

    def present(self) -> presenters.HistoryPage:
        """Return the list."""
        return presenters.history_page(
            queries.list_recorded(viewer=self.actor, record=self.found),
            today=self.today,
            add_url=self.record_url("participation:activity_add"),
            may_change=self.may(Permission.PEOPLE_CHANGE),
            url=lambda route, each: self.record_url(route, activity=each.public_id),
        )


class ListedPage(RecordPage):
    """A page that leads back to the list."""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        url = self.record_url("participation:activity_list")
        return [*super().breadcrumbs(), (ActivityList.title, url)]

    def context(self) -> dict[str, Any]:
        """Add the way out of a form."""
        return super().context() | {"cancel_url": self.record_url("participation:activity_list")}

    def to_list(self, message: str) -> HttpResponse:
        """Say what happened and go back to the list."""
        return self.done("participation:activity_list", message, person=self.found.person.public_id)

    def offered(self) -> dict[str, Any]:
        """Return what the form of a row offers."""
        return {
            "today": self.today,
            "organisations": list_organisations(viewer=self.actor),
        }


class ActivityAdd(ListedPage, AuthorityFormPage):
    """Record what a young person did on earlier days, or does beside something else."""

    title = "Add an activity"
    permission = Permission.PEOPLE_CHANGE
    form_class = forms.ActivityWrite
    template_name = "participation/activity_form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return what may be chosen."""
        return self.offered()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_activity(
            by=self.actor,
            at=self.at,
            person=self.found.person,
            written=actions.Written(**values),
        )
        return self.to_list("Activity added")


class OneActivity(ListedPage):
    """A page about one row."""

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the row."""
        super().load(person=person)
        self.key: UUID = rest["activity"]
        self.activity = self.fetched()

    def fetched(self) -> Activity:
        """Return the row as it is now."""
        return queries.get_activity(viewer=self.actor, record=self.found, public_id=self.key)


class ActivityCorrect(OneActivity, VersionedPage):
    """Write over what a row says."""

    title = "Correct an activity"
    permission = Permission.PEOPLE_CHANGE
    form_class = forms.ActivityCorrect

    def reload(self) -> None:
        """Fetch the row again."""
        self.activity = self.fetched()

    def form_arguments(self) -> dict[str, Any]:
        """Return what may be chosen."""
        return self.offered()

    def initial(self) -> dict[str, Any]:
        """Return what the row says."""
        names = [
            "code", "starts_on", "ends_on", "provider_name", "course", "level", "expected_end_on",
            "review_on", "verified_on", "source", "confidence", "evidence", "left_because",
        ]  # fmt: skip
        return {name: getattr(self.activity, name) for name in names} | {
            "is_primary": forms.IN_THE_FIRST_PLACE if self.activity.is_primary else forms.BESIDE,
            "provider": str(self.activity.provider.public_id) if self.activity.provider else "",
            "version": actions.full_version(self.activity),
        }

    def take(self, form: Any) -> Any:
        """Keep the version apart: it is no part of what was written."""
        self.version = form.cleaned_data["version"]
        return super().take(form)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Correct it."""
        actions.correct_activity(
            by=self.actor,
            at=self.at,
            activity=self.activity,
            written=actions.Written(**values),
            version=self.version,
        )
        return self.to_list("Activity corrected")


class ActivityWithdraw(OneActivity, AuthorityFormPage):
    """Say that a row was mistaken."""

    title = "Withdraw an activity"
    permission = Permission.PEOPLE_CHANGE
    form_class = forms.ActivityWithdraw
    template_name = "participation/activity_withdraw.html"

    def context(self) -> dict[str, Any]:
        """Add which row it is."""
        return super().context() | {"what": in_words(self.activity)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        actions.withdraw_activity(by=self.actor, at=self.at, activity=self.activity, **values)
        return self.to_list("Activity withdrawn. You can bring it back from the end of this page.")


class ActivityBringBack(OneActivity, AuthorityFormPage):
    """Undo a withdrawal."""

    title = "Bring an activity back"
    permission = Permission.PEOPLE_CHANGE
    form_class = Confirm
    template_name = "participation/activity_bring_back.html"

    def context(self) -> dict[str, Any]:
        """Add which row it is."""
        return super().context() | {"what": in_words(self.activity)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Bring it back."""
        actions.bring_back_activity(by=self.actor, at=self.at, activity=self.activity)
        return self.to_list("Activity brought back")


class ActivityStates(OneActivity):
    """What a row said at which time."""

    title = "What was known when"
    permission = Permission.PEOPLE_SEE
    template_name = "participation/activity_states.html"

    def context(self) -> dict[str, Any]:
        """Add which row it is."""
        return super().context() | {"what": in_words(self.activity)}

    def present(self) -> presenters.StatesPage:
        """Return the states."""
        return presenters.states_page(
            queries.list_states(viewer=self.actor, record=self.found, activity=self.activity)
        )
