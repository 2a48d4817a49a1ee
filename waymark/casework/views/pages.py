"""What do the pages about one young person share?"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

from waymark.casework import permissions
from waymark.core.dates import local_date
from waymark.people.queries.people import OpenRecord, get_record
from waymark.web.pages import AuthorityPage

FROM_DAY = "day"
"""Said in the address of a form that was begun on my day, so that it leads back there."""


class RecordPage(AuthorityPage):
    """A page of a record that lies open to the viewer; closed ones are as if they were not there.

    One whose work is with notes needs those to lie open too.
    """

    found: OpenRecord
    at: datetime

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record."""
        self.at = timezone.now()
        self.found = get_record(viewer=self.actor, public_id=person, at=self.at)

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def page_title(self) -> str:
        """Return what the page is for, with the name of the young person."""
        name = str(self.found.person)
        return f"{self.title}: {name}" if self.title else name

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [(str(self.found.person), self.record_url())]

    def record_url(self, **parts: Any) -> str:
        """Return the address of the record, or with a route of a page of it."""
        route = parts.pop("route", "casework:record")
        return self.url(route, person=self.found.person.public_id, **parts)

    def back_url(self) -> str:
        """Return where the viewer came from: my day, or the record."""
        if self.request.GET.get("from") == FROM_DAY:
            return self.url("casework:day")
        return self.record_url()

    def back(self, message: str, *, undo_url: str = "") -> HttpResponse:
        """Say what happened, with the way to undo it where there is one, and go back."""
        tags = f"undo:{undo_url}" if undo_url else ""
        messages.success(self.request, message, extra_tags=tags)
        return HttpResponseRedirect(self.back_url())

    def context(self) -> dict[str, Any]:
        """Add the way out of a form."""
        return super().context() | {"cancel_url": self.back_url()}


class NotesPage(RecordPage):
    """A page of a record whose notes lie open to the viewer, who works with young people."""

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the record, and make sure of its notes."""
        super().load(person=person, **rest)
        permissions.require_notes(viewer=self.actor, person=self.found.person, at=self.at)


def key_of(typed: str) -> UUID | None:
    """Read a key from an address; one that is none is passed over."""
    try:
        return UUID(typed)
    except ValueError:
        return None
