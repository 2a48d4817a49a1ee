"""The September Guarantee of a year: its figures, its lists, and the fixing of its cohort."""

from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.suppression import USUAL_THRESHOLD
from waymark.participation.actions import guarantee as actions
from waymark.participation.exports.guarantee_csv import guarantee_csv
from waymark.participation.models.guarantee import GuaranteeYear
from waymark.participation.presenters import guarantee as presenters
from waymark.participation.queries import guarantee as queries
from waymark.participation.queries.guarantee import GuaranteeList
from waymark.participation.rules.guarantee import window_of, year_on
from waymark.participation.rules.guarantee_figures import (
    OPEN_BREAKDOWNS,
    Breakdown,
    FigureRow,
    figure_rows,
)
from waymark.participation.views.figures import Figures
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage, AuthorityPage, as_download


class YearPage(AuthorityPage):
    """A page about the guarantee of a year: that of the address, else the latest."""

    at: datetime
    guarantee: GuaranteeYear | None

    def load(self, **_: Any) -> None:
        """Find the year."""
        self.at = timezone.now()
        self.all_years = list(queries.list_years(viewer=self.actor))
        asked = self.request.GET.get("year", "")
        latest = year_on(self.today)
        self.year = int(asked) if asked.isdecimal() and len(asked) == 4 else latest
        by_year = {each.year: each for each in self.all_years}
        self.guarantee = by_year.get(self.year)
        if self.guarantee is None and self.year != latest:
            raise NotFound

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def page_title(self) -> str:
        """Return which year it is."""
        return f"{self.title} {self.year}"

    def year_url(self, route: str, **query: str) -> str:
        """Return a page about the same year."""
        return f"{self.url(route)}?{urlencode({'year': self.year, **query})}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the figures, for those who may see them."""
        if not self.may(Permission.FIGURES_SEE):
            return []
        return [
            (Figures.title, self.url("participation:figures")),
            (Guarantee.title, self.year_url("participation:guarantee")),
        ]


class Guarantee(YearPage):
    """The figures of a year, as published."""

    permission = Permission.FIGURES_SEE
    title = "September Guarantee"
    template_name = "participation/guarantee.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the figures."""
        return super().breadcrumbs()[:1]

    def load(self, **_: Any) -> None:
        """Find the year and count."""
        super().load()
        self.follows = self.may(Permission.FIGURES_FOLLOW)
        self.offered = tuple(Breakdown) if self.follows else OPEN_BREAKDOWNS
        self.threshold = None if self.follows else USUAL_THRESHOLD
        by = self.request.GET.get("by", "")
        self.by = Breakdown(by) if by in {each.value for each in self.offered} else Breakdown.SEX
        self.joined = 0
        self.rows: tuple[FigureRow, ...] = ()
        if self.guarantee is not None:
            counted = queries.count_members(viewer=self.actor, guarantee=self.guarantee, at=self.at)
            self.joined = sum(each.joined for each in counted) if self.follows else 0
            self.rows = figure_rows(counted, breakdowns=self.offered, threshold=self.threshold)

    def present(self) -> presenters.Board:
        """Return the page."""
        window = window_of(self.year)
        is_open = self.follows and window.is_open(self.today)
        notes = (presenters.window_words(window), presenters.joined_words(self.joined))
        return presenters.Board(
            state=presenters.state_words(self.guarantee, window, today=self.today),
            notes=tuple(filter(None, notes)),
            tables=presenters.tables(self.rows, by=self.by, threshold=self.threshold)
            if self.rows
            else (),
            breakdowns=presenters.shown_breakdowns(
                self.offered,
                current=self.by,
                url={
                    each: self.year_url("participation:guarantee", by=each.value)
                    for each in self.offered
                },
            ),
            years=tuple(
                presenters.Link(
                    str(each.year),
                    f"{self.url('participation:guarantee')}?year={each.year}",
                    is_current=each.year == self.year,
                )
                for each in self.all_years
            ),
            list_url=self.year_url("participation:guarantee_list")
            if self.guarantee is not None and self.may(Permission.OFFERS_MANAGE)
            else "",
            fix_url=self.url("participation:guarantee_fix")
            if is_open and self.guarantee is None
            else "",
            renew_url=self.url("participation:guarantee_renew")
            if is_open and self.guarantee is not None
            else "",
            file_url=self.year_url("participation:guarantee_file"),
        )


class GuaranteeFile(Guarantee):
    """The figures as a file; that they were taken out is an event too."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponse:
        """Record the export, then send it."""
        if self.guarantee is None:
            raise NotFound
        record(
            by=self.actor,
            event=Event.GUARANTEE_EXPORTED,
            target=self.guarantee,
            at=self.at,
            detail={"year": self.year, "rows": len(self.rows)},
        )
        return as_download(
            guarantee_csv(self.rows, year=self.year, threshold=self.threshold),
            media_type="text/csv; charset=utf-8",
            file_name=f"september-guarantee-{self.authority.code}-{self.year}.csv",
        )


class GuaranteePeople(YearPage):
    """Who still has no offer, none that is right, or nothing recorded."""

    permission = Permission.OFFERS_MANAGE
    title = "Who needs an offer: September Guarantee"
    template_name = "participation/guarantee_list.html"

    def present(self) -> presenters.ListPage | None:
        """Return the page; nothing before the cohort is fixed."""
        if self.guarantee is None:
            return None
        asked = self.request.GET.get("show", "")
        found = queries.get_list(
            viewer=self.actor,
            guarantee=self.guarantee,
            which=GuaranteeList(asked) if asked in set(GuaranteeList) else None,
            at=self.at,
            after=_key_of(self.request.GET.get("after", "")),
        )
        return presenters.list_page(
            found,
            list_url=lambda each: self.year_url("participation:guarantee_list", show=each.value),
            person_url=lambda each: self.url(
                "participation:offers", person=each.summary.person.public_id
            ),
            later_url=self.year_url(
                "participation:guarantee_list", show=found.which.value, after=str(found.more_after)
            )
            if found.more_after
            else "",
        )


class OpenYearForm(AuthorityFormPage):
    """Something done to the whole of the year that is open."""

    permission = Permission.FIGURES_FOLLOW
    form_class = Confirm
    template_name = "participation/guarantee_confirm.html"
    words: str
    submit: str

    def load(self, **_: Any) -> None:
        """Find the year."""
        self.at = timezone.now()
        self.year = year_on(local_date(self.at))

    def page_title(self) -> str:
        """Return which year it is."""
        return f"{self.title} {self.year}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the figures."""
        return [(Guarantee.title, self.url("participation:guarantee"))]

    def context(self) -> dict[str, Any]:
        """Add the words."""
        return super().context() | {
            "words": self.words,
            "submit": self.submit,
            "cancel_url": self.url("participation:guarantee"),
        }


class GuaranteeFix(OpenYearForm):
    """Fix the cohort of the year."""

    title = "Fix the cohort of"
    words = (
        "Everybody who finishes Year 11 or 12 this summer is written into the cohort as of 31 May: "
        "Year 11 where they are educated, Year 12 where they live. It cannot be undone. Young "
        "people who come later can be taken in one by one."
    )
    submit = "Fix the cohort"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Fix it."""
        made = actions.fix_cohort(by=self.actor, at=self.at)
        return self.done("participation:guarantee", f"The cohort of {made.year} is fixed")


class GuaranteeRenew(OpenYearForm):
    """Work the statuses of the year out anew."""

    title = "Work out the statuses of"
    words = (
        "The status of everybody in the cohort is worked out anew from their applications, offers "
        "and present activities. What somebody set by hand stays, unless what is recorded has "
        "changed since."
    )
    submit = "Work them out"

    def load(self, **_: Any) -> None:
        """Find the year, whose cohort has to be fixed."""
        super().load()
        found = queries.find_open_year(viewer=self.actor, today=local_date(self.at))
        if found is None:
            raise NotFound
        self.guarantee = found

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Work them out."""
        changed = actions.renew_statuses(by=self.actor, at=self.at, guarantee=self.guarantee)
        people = "1 status has" if changed == 1 else f"{changed} statuses have"
        return self.done("participation:guarantee", f"{people} changed")


def _key_of(typed: str) -> UUID | None:
    try:
        return UUID(typed)
    except ValueError:
        return None
