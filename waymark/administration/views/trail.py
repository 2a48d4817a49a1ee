"""The audit trail: to read, to narrow, to export. Looking for something leaves an event itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.administration import queries
from waymark.administration.exports.trail_csv import trail_csv
from waymark.administration.forms.trail import TrailFilter
from waymark.administration.presenters import trail
from waymark.audit.actions import record
from waymark.audit.queries import Search
from waymark.audit.rules import Event
from waymark.web.narrowing import Narrowed, with_query
from waymark.web.pages import AuthorityPage, as_download


class TrailRead(Narrowed, AuthorityPage):
    """The events that fit the filter in the address."""

    permission = Permission.AUDIT_READ
    title = "Audit trail"
    template_name = "administration/trail_read.html"

    form: TrailFilter
    search: Search
    stretch: queries.TrailStretch
    count: int

    def load(self, **_: Any) -> None:
        """Read the filter and the events; a look for something in particular is kept."""
        self._read_filter()
        now = timezone.now()
        asked = self.request.GET
        self.stretch = queries.get_trail(
            viewer=self.actor,
            search=self.search,
            at=now,
            older_than=asked.get("older", ""),
            newer_than=asked.get("newer", ""),
        )
        self.count = queries.count_trail(viewer=self.actor, search=self.search, at=now)
        if self.search != Search():
            record(
                by=self.actor,
                event=Event.AUDIT_SEARCHED,
                at=now,
                detail={"by": sorted(self.narrowing), "found": self.count},
            )

    def present(self) -> trail.Trail:
        """Return the page."""
        export = self.url("administration:trail_export")
        return trail.present_trail(
            stretch=self.stretch,
            count=self.count,
            chosen=self.chosen(),
            clear_url=self.request.path,
            export_url=self.with_narrowing(export) if self.may(Permission.AUDIT_EXPORT) else None,
            address=self._address,
        )

    def _read_filter(self) -> None:
        people = queries.list_people(viewer=self.actor)
        self.narrow(TrailFilter(self.request.GET, people=people))
        self.search = self.form.search()

    def _address(self, **others: str) -> str:
        if "target" in others:  # everything about one record: not what else was asked for
            return with_query(self.request.path, others)
        return self.here(**others)


class TrailExport(TrailRead):
    """The events that fit, as a file; that they were taken out is an event too."""

    permission = Permission.AUDIT_EXPORT

    def load(self, **_: Any) -> None:
        """Read the filter and every event that fits."""
        self._read_filter()
        self.rows = queries.list_trail(viewer=self.actor, search=self.search, at=timezone.now())

    def get(self, request: HttpRequest, **_: Any) -> HttpResponse:
        """Record the export, then send it; a filter that cannot be read exports nothing."""
        if not self.form.is_valid():
            return HttpResponseRedirect(self.with_narrowing(self.url("administration:trail")))
        now = timezone.now()
        record(
            by=self.actor,
            event=Event.AUDIT_EXPORTED,
            at=now,
            detail={"by": sorted(self.narrowing), "rows": len(self.rows)},
        )
        return as_download(
            trail_csv(self.rows),
            media_type="text/csv; charset=utf-8",
            file_name=f"audit-trail-{self.authority.code}-{timezone.localtime(now).date()}.csv",
        )
