"""The audit trail: to read, to narrow, to export. Looking for something leaves an event itself."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

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
from waymark.web.jinja import show_date
from waymark.web.pages import AuthorityPage, as_download

MARKS = ("older", "newer")


class TrailRead(AuthorityPage):
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
                detail={"by": sorted(self._narrowing()), "found": self.count},
            )

    def present(self) -> trail.Trail:
        """Return the page."""
        export = self.url("administration:trail_export")
        return trail.present_trail(
            stretch=self.stretch,
            count=self.count,
            chosen=self._chosen(),
            clear_url=self.request.path,
            export_url=self._with_filter(export) if self.may(Permission.AUDIT_EXPORT) else None,
            address=self._address,
        )

    def _read_filter(self) -> None:
        people = queries.list_people(viewer=self.actor)
        self.form = TrailFilter(self.request.GET, people=people)
        self.status = 200 if self.form.is_valid() else 400
        self.search = self.form.search()

    def _narrowing(self) -> dict[str, str]:
        """Return each parameter of the address that narrows the list, but for the place in it."""
        return {
            name: str(value)
            for name, value in self.request.GET.items()
            if value and name not in MARKS and name.partition("-")[0] in self.form.fields
        }

    def _with_filter(self, path: str, **others: str) -> str:
        query = urlencode({**self._narrowing(), **others})
        return f"{path}?{query}" if query else path

    def _address(self, **others: str) -> str:
        if "target" in others:  # everything about one record: not what else was asked for
            return f"{self.request.path}?{urlencode(others)}"
        return self._with_filter(self.request.path, **others)

    def _chosen(self) -> list[trail.Chosen]:
        narrowing = self._narrowing()
        chosen = []
        for name, field in self.form.fields.items():
            value = self.form.cleaned_data.get(name)
            if not value:
                continue
            rest = {k: v for k, v in narrowing.items() if k.partition("-")[0] != name}
            words = dict(getattr(field, "choices", ())).get(value)
            chosen.append(
                trail.Chosen(
                    category=str(field.label),
                    text=str(words or (show_date(value) if isinstance(value, date) else value)),
                    remove_url=f"{self.request.path}?{urlencode(rest)}",
                )
            )
        return chosen


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
            return HttpResponseRedirect(self._with_filter(self.url("administration:trail")))
        now = timezone.now()
        record(
            by=self.actor,
            event=Event.AUDIT_EXPORTED,
            at=now,
            detail={"by": sorted(self._narrowing()), "rows": len(self.rows)},
        )
        return as_download(
            trail_csv(self.rows),
            media_type="text/csv; charset=utf-8",
            file_name=f"audit-trail-{self.authority.code}-{timezone.localtime(now).date()}.csv",
        )
