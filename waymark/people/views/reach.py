"""A record that is closed to the viewer, and who has seen one that is open."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.access.queries import user_names
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.dates import local_date
from waymark.people import permissions
from waymark.people.actions import glass
from waymark.people.actions.mistakes import say_opened_in_error
from waymark.people.forms import reach as forms
from waymark.people.models.people import Person
from waymark.people.presenters import reach as presenters
from waymark.people.queries import people
from waymark.people.queries import reach as queries
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of


class ClosedRecord(AuthorityPage):
    """What the two pages of a record beyond the viewer's reach share.

    Whoever may open the record is sent to it.
    """

    template_name = "people/closed.html"

    person: Person
    at: datetime

    def load(self, person: UUID) -> None:
        """Fetch the person; restricted ones as if they were not there."""
        self.at = timezone.now()
        self.person = people.get_findable(viewer=self.actor, public_id=person, at=self.at)

    def page_title(self) -> str:
        """Return the name of the young person."""
        return str(self.person)

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Show the little there is, or lead to the record where it is open."""
        if permissions.reach(viewer=self.actor, person=self.person, at=self.at).is_open:
            return HttpResponseRedirect(self.url("casework:record", person=self.person.public_id))
        return super().get(request, **kwargs)

    def present(self) -> presenters.Closed:
        """Return the page."""
        return presenters.closed(
            self.person,
            teams=queries.list_serving_teams(viewer=self.actor, person=self.person, at=self.at),
            break_url=self.url("people:break_glass", person=self.person.public_id)
            if self.may(Permission.PEOPLE_BREAK_GLASS)
            else None,
            on=local_date(self.at),
        )


class Closed(ClosedRecord):
    """Minimal identity, whom to ask, and the form that opens the record for three hours."""

    permission = Permission.PEOPLE_FIND

    def context(self) -> dict[str, Any]:
        """Add the form, which another page takes in."""
        return super().context() | {"form": forms.BreakGlass(initial={"submission": uuid4()})}


class BreakGlass(ClosedRecord, AuthorityFormPage):
    """Open the record for three hours, with a reason."""

    permission = Permission.PEOPLE_BREAK_GLASS
    form_class = forms.BreakGlass

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it."""
        glass.break_glass(by=self.actor, person=self.person, at=self.at, **values)
        return self.done(
            "casework:record",
            "The record is open to you for 3 hours",
            person=self.person.public_id,
        )


class SeenBy(AuthorityPage):
    """Who has seen this record; that somebody asked is kept too."""

    permission = Permission.PEOPLE_SEE
    title = "Who has seen this record"
    template_name = "people/seen_by.html"

    opened: people.OpenRecord

    def load(self, person: UUID) -> None:
        """Fetch the open record, and note who asks."""
        now = timezone.now()
        self.opened = people.get_record(viewer=self.actor, public_id=person, at=now)
        self.stretch = stretch_of(
            self.request, queries.list_viewings(viewer=self.actor, opened=self.opened)
        )
        record(by=self.actor, event=Event.PERSON_VIEWERS_SEEN, target=self.opened.person, at=now)

    def page_title(self) -> str:
        """Return what it is, and whose."""
        return f"Who has seen the record of {self.opened.person}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        person = self.opened.person
        return [(str(person), self.url("casework:record", person=person.public_id))]

    def present(self) -> presenters.Viewings:
        """Return the page."""
        names = user_names({event.user_id for event in self.stretch.rows if event.user_id})
        return presenters.Viewings(
            rows=tuple(presenters.viewing_row(event, names=names) for event in self.stretch.rows),
            newer_url=self.stretch.earlier_url,
            older_url=self.stretch.later_url,
        )


class OpenedInError(AuthorityFormPage):
    """Say that one opened this record by mistake."""

    permission = Permission.PEOPLE_SEE
    title = "I opened this record by mistake"
    form_class = forms.OpenedInError
    template_name = "people/mistake.html"

    opened: people.OpenRecord

    def load(self, person: UUID) -> None:
        """Fetch the open record."""
        self.at = timezone.now()
        self.opened = people.get_record(viewer=self.actor, public_id=person, at=self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [(str(self.opened.person), self._record_url())]

    def present(self) -> presenters.About:
        """Return whose record it is."""
        return presenters.About(person=str(self.opened.person))

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self._record_url()}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep it, and lead away from the record."""
        say_opened_in_error(by=self.actor, person=self.opened.person, at=self.at, **values)
        return self.done("people:find", "It is kept that you opened the record by mistake")

    def _record_url(self) -> str:
        return self.url("casework:record", person=self.opened.person.public_id)
