"""All details of a young person, and who they are."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record as audit
from waymark.audit.rules import Event
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile, NotFound
from waymark.people.actions.identity import change_identity
from waymark.people.forms.identity import IdentityEdit
from waymark.people.presenters import details as presenters
from waymark.people.presenters.forms import FormPage
from waymark.people.queries import parts as queries
from waymark.people.queries.people import OpenRecord, get_record
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import saved_meanwhile


class OpenRecordPage(AuthorityPage):
    """A page inside a record that lies open; each look at one is in the trail."""

    record: OpenRecord
    at: datetime

    def load(self, **kwargs: Any) -> None:
        """Fetch the record, a closed one as if it were not there."""
        person: UUID = kwargs["person"]
        self.at = timezone.now()
        self.record = get_record(viewer=self.actor, public_id=person, at=self.at)
        if self.request.method == "GET":
            audit(by=self.actor, event=Event.PERSON_SEEN, target=self.record.person, at=self.at)

    def person_url(self, route: str, **kwargs: Any) -> str:
        """Return an address within this record."""
        return self.url(route, person=self.record.person.public_id, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [(str(self.record.person), self.person_url("casework:record"))]


class Details(OpenRecordPage):
    """Everything in the record that the viewer may see, with the way to change it."""

    permission = Permission.PEOPLE_SEE
    template_name = "people/details.html"

    def page_title(self) -> str:
        """Return the title with the name."""
        return f"All details of {self.record.person}"

    def present(self) -> presenters.DetailsPage:
        """Return the page."""
        return presenters.details_page(
            self.record.person,
            parts=queries.get_parts(viewer=self.actor, record=self.record, at=self.at),
            ended_today=queries.list_ended_today(viewer=self.actor, record=self.record, at=self.at),
            on=local_date(self.at),
            record_url=self.person_url("casework:record"),
            url=self.person_url if self.may(Permission.PEOPLE_CHANGE) else None,
        )


class RecordFormPage(AuthorityFormPage, OpenRecordPage):
    """A form about a record: the way back to the details, and what a clash looks like."""

    permission = Permission.PEOPLE_CHANGE
    template_name = "people/form.html"

    changed_by_other: tuple[str, ...] = ()

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the details."""
        return [*super().breadcrumbs(), ("All details", self.person_url("people:details"))]

    def present(self) -> FormPage:
        """Return what stands above the form."""
        return FormPage(
            back_url=self.person_url("people:details"),
            about=self.about(),
            saved_meanwhile=saved_meanwhile(self.form, self.changed_by_other, self.initial())
            if self.form is not None
            else (),
        )

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return what the form is about, as facts."""
        return ()

    def reload(self) -> int:
        """Fetch again what the form is about, and return its version."""
        raise NotImplementedError

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after a clash the form goes on from what the other person saved."""
        try:
            return super().take(form)
        except ChangedMeanwhile:
            data: Any = form.data
            data["version"] = str(self.reload())
            self.changed_by_other = tuple(
                name for name in form.changed_data if name not in {"version", "submission"}
            )
            raise

    def saved(self, message: str, *, undo_url: str = "") -> HttpResponse:
        """Say what happened and go to the details; to one's work where they have closed."""
        try:
            get_record(viewer=self.actor, public_id=self.record.person.public_id, at=self.at)
        except NotFound:
            return self.done("portal:work", f"{message}. You no longer have a reason to see more")
        if undo_url:
            messages.success(self.request, message, extra_tags=f"undo:{undo_url}")
            return HttpResponseRedirect(self.person_url("people:details"))
        return self.done("people:details", message, person=self.record.person.public_id)


class Identity(RecordFormPage):
    """Change who the young person is."""

    form_class = IdentityEdit

    def page_title(self) -> str:
        """Return the title with the name."""
        return f"Change who {self.record.person} is"

    def form_arguments(self) -> dict[str, Any]:
        """Return what the form offers."""
        return {
            "areas": tuple(queries.list_areas(viewer=self.actor)),
            "kept": self.record.person.ethnicity,
            "today": local_date(self.at),
        }

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        person = self.record.person
        return {
            **{name: getattr(person, name) for name in queries.IDENTITY if name != "locality_id"},
            "locality": str(person.locality.public_id) if person.locality else "",
            "version": queries.person_version(person),
        }

    def reload(self) -> int:
        """Fetch the person again."""
        self.record = get_record(
            viewer=self.actor, public_id=self.record.person.public_id, at=self.at
        )
        return queries.person_version(self.record.person)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        person = change_identity(by=self.actor, at=self.at, person=self.record.person, **values)
        return self.saved(f"Saved who {person} is")
