"""The figures of the authority, the people behind them, and what changed between two days."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import end_of_month, local_date
from waymark.core.refusals import NotFound
from waymark.documents.engines.charts import bars
from waymark.participation.actions.exporting import record_history_export
from waymark.participation.exports.history_csv import history_csv
from waymark.participation.forms import figures as forms
from waymark.participation.presenters import behind as people
from waymark.participation.presenters import figures as presenters
from waymark.participation.queries import behind
from waymark.participation.queries.figures import as_known, get_figures
from waymark.participation.queries.history import list_history
from waymark.participation.rules.figures import By, Measure, months_up_to
from waymark.people.models.people import Person
from waymark.web.fields import DateBoxes
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityPage, as_download
from waymark.web.paging import stretch_of

MONTHS_OFFERED = 36


class FiguresPage(Narrowed, AuthorityPage):
    """A page about the figures of a month: reads which, and as known when."""

    at: datetime

    def load(self, **_: Any) -> None:
        """Read the month; the last whole one where none is named."""
        self.at = timezone.now()
        last = self.today.replace(day=1) - timedelta(days=1)
        months = months_up_to(last, MONTHS_OFFERED)
        offered = [(f"{each:%Y-%m}", f"{each:%B %Y}") for each in months]
        self.narrow(forms.MonthFilter(self.request.GET or {"month": offered[0][0]}, months=offered))
        month = self.narrowing.get("month", offered[0][0])
        year, number = (int(part) for part in month.split("-"))
        self.month_end = end_of_month(date(year, number, 1))
        self.known_on: date | None = self.narrowing.get("known_on")

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def of_month(self, route: str, **asked: str) -> str:
        """Return a page about the same month."""
        return self.with_narrowing(self.url(route), month=f"{self.month_end:%Y-%m}", **asked)


class Figures(FiguresPage):
    """The shares of a month, by every group, and the months before it."""

    title = "Learning and work"
    permission = Permission.FIGURES_SEE
    template_name = "participation/figures.html"

    def present(self) -> presenters.FiguresPage:
        """Return the page."""
        found = get_figures(viewer=self.actor, month_end=self.month_end, known_on=self.known_on)
        return presenters.figures_page(
            found,
            months=behind.list_months(viewer=self.actor),
            url=self._people_url if self.may(Permission.FIGURES_FOLLOW) else None,
            picture=lambda months: bars(
                key="months",
                title="NEET or not known, by month",
                description="The share of the cohort that is NEET or not known.",
                bars=months,
            ),
            links=self._links(),
        )

    def _links(self) -> list[tuple[str, str]]:
        found = [("September Guarantee", self.url("participation:guarantee"))]
        if self.may(Permission.FIGURES_FOLLOW):
            found.append(("What changed between two days", self.url("participation:changes")))
        if self.may(Permission.HISTORY_EXPORT):
            url = self.url("participation:history_file")
            found.append(("Download the history of everybody (CSV)", url))
        return found

    def _people_url(self, measure: Measure | None, by: By | None, key: str) -> str:
        asked = {"measure": measure.value} if measure else {}
        asked |= {"by": by.value, "key": key} if by else {}
        return self.of_month("participation:figure_people", **asked)


class FigurePeople(FiguresPage):
    """The people behind a figure, as far as they lie open to the viewer."""

    title = "People behind a figure"
    permission = Permission.FIGURES_FOLLOW
    template_name = "participation/figure_people.html"

    def load(self, **_: Any) -> None:
        """Read which figure, and fetch its people."""
        super().load()
        asked = self.request.GET
        try:
            self.measure = Measure(asked["measure"]) if asked.get("measure") else None
            self.by = By(asked["by"]) if asked.get("by") else None
        except ValueError as unknown:
            raise NotFound from unknown
        self.key = asked.get("key", "").replace("\x00", "")
        self.behind = behind.list_behind(
            viewer=self.actor,
            at=self.at,
            month_end=self.month_end,
            known_on=self.known_on,
            measure=self.measure,
            by=self.by,
            key=self.key,
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the figures."""
        return [(Figures.title, self.of_month("participation:figures"))]

    def present(self) -> people.PeoplePage:
        """Return the list."""
        return people.people_page(
            stretch_of(self.request, self.behind.rows),
            stood=self.behind.stood,
            count=self.behind.rows.count(),
            what=people.figure_in_words(self.measure, self.month_end, self.known_on),
            url=self._person_url,
            today=self.month_end,
        )

    def _person_url(self, person: Person) -> str:
        return self.url("participation:activity_list", person=person.public_id)


class Changes(Narrowed, AuthorityPage):
    """Who counts otherwise on one day than on another, and why."""

    title = "What changed between two days"
    permission = Permission.FIGURES_FOLLOW
    template_name = "participation/changes.html"

    def load(self, **_: Any) -> None:
        """Read the days: the ends of the last two months where none are named."""
        self.at = timezone.now()
        last = local_date(self.at).replace(day=1) - timedelta(days=1)
        ends = {"first": last.replace(day=1) - timedelta(days=1), "second": last}
        self.narrow(forms.ChangesFilter(self.request.GET or _in_boxes(ends)))
        typed = self.narrowing
        self.second = as_known(typed.get("second") or last, typed.get("second_known"))
        before = self.second.day.replace(day=1) - timedelta(days=1)
        self.first = as_known(typed.get("first") or before, typed.get("first_known"))

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the figures."""
        return [(Figures.title, self.url("participation:figures"))]

    def present(self) -> people.ChangesPage:
        """Return the page."""
        found = behind.list_changes(
            viewer=self.actor, at=self.at, first=self.first, second=self.second
        )
        return people.changes_page(
            found,
            stretch_of(self.request, found.rows),
            first=self.first,
            second=self.second,
            url=lambda person: self.url("participation:activity_list", person=person.public_id),
        )


class HistoryFile(AuthorityPage):
    """Everybody's history as a file; that it was taken out is an event too."""

    permission = Permission.HISTORY_EXPORT

    def get(self, request: HttpRequest, **_: Any) -> HttpResponse:
        """Write it, record the export, and send it."""
        at = timezone.now()
        text = "".join(history_csv(list_history(viewer=self.actor, at=at)))
        record_history_export(by=self.actor, at=at, rows=text.count("\n") - 1, way="page")
        return as_download(
            text.encode(),
            media_type="text/csv; charset=utf-8",
            file_name=f"history-{self.authority.code}-{local_date(at)}.csv",
        )


def _in_boxes(days: Mapping[str, date]) -> dict[str, str]:
    boxes = DateBoxes()
    return {
        f"{name}-{part}": text
        for name, day in days.items()
        for part, text in zip(boxes.parts, boxes.decompress(day), strict=True)
    }
