"""What do the pages about one young person's learning and work share?"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.rules.vocabulary import DataGroup
from waymark.web.pages import AuthorityPage


class RecordPage(AuthorityPage):
    """A page of a record whose learning and work lie open; others are as if they were not there."""

    found: OpenRecord
    at: datetime

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record."""
        self.at = timezone.now()
        self.found = get_record(viewer=self.actor, public_id=person, at=self.at)
        if DataGroup.EDUCATION not in self.found.reach.groups:
            raise NotFound

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def page_title(self) -> str:
        """Return what the page is for, with the name of the young person."""
        return f"{self.title}: {self.found.person}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [(str(self.found.person), self.record_url("casework:record"))]

    def record_url(self, route: str, **parts: Any) -> str:
        """Return the address of a page of the record."""
        return self.url(route, person=self.found.person.public_id, **parts)
