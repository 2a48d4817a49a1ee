"""Money for services: the streams, one of them year by year, and what is promised of it."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import funding as actions
from waymark.commissioning.forms import funding as forms
from waymark.commissioning.models.funding import Commitment, FundingStream
from waymark.commissioning.presenters import funding as presenters
from waymark.commissioning.queries import funding as queries
from waymark.commissioning.queries.cycles import cycles_by_title
from waymark.commissioning.rules.funding import financial_year_of, is_within, year_in_words
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import local_date
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage

YEARS_AHEAD = 10


class FundingList(AuthorityPage):
    """Every stream, and how the present year stands."""

    permission = Permission.COMMISSIONING_SEE
    title = "Funding"
    template_name = "commissioning/funding_list.html"

    def present(self) -> presenters.StreamList:
        """Return the page."""
        today = local_date(timezone.now())
        stretch = stretch_of(self.request, queries.list_streams(viewer=self.actor))
        years = queries.years_of(viewer=self.actor, streams=[each.pk for each in stretch.rows])
        manages = self.may(Permission.COMMISSIONING_MANAGE)
        return presenters.StreamList(
            year=year_in_words(financial_year_of(today)),
            rows=tuple(
                presenters.stream_row(
                    each,
                    years.get(each.pk, []),
                    url=self.url("commissioning:funding", stream=each.public_id),
                    day=today,
                )
                for each in stretch.rows
            ),
            create_url=self.url("commissioning:funding_create") if manages else "",
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class OneStream(AuthorityPage):
    """What the pages about one stream share."""

    permission = Permission.COMMISSIONING_SEE

    stream: FundingStream

    def load(self, stream: UUID, **_: Any) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.stream = queries.get_stream(viewer=self.actor, public_id=stream)

    def here(self, route: str, **keys: Any) -> str:
        """Return a page of this stream."""
        return self.url(route, stream=self.stream.public_id, **keys)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return way_to(self, "Funding", "commissioning:funding_list")


class FundingDetail(OneStream):
    """One stream, year by year."""

    template_name = "commissioning/funding_detail.html"

    def page_title(self) -> str:
        """Return its title."""
        return self.stream.title

    def present(self) -> presenters.StreamPage:
        """Return the page."""
        found = self.stream
        years = queries.years_of(viewer=self.actor, streams=[found.pk]).get(found.pk, [])
        manages = self.may(Permission.COMMISSIONING_MANAGE)
        return presenters.StreamPage(
            title=found.title,
            facts=(
                ("Who gives it", found.funder),
                ("Runs", presenters.days_in_words(found)),
                ("Conditions", found.conditions or "None recorded"),
            ),
            years=tuple(presenters.year_row(each) for each in years),
            commitments=tuple(
                presenters.commitment_row(
                    each,
                    withdraw_url=self.here(
                        "commissioning:commitment_withdraw", commitment=each.public_id
                    )
                    if manages
                    else "",
                )
                for each in queries.list_commitments(viewer=self.actor, stream=found)
            ),
            edit_url=self.here("commissioning:funding_edit") if manages else "",
            year_url=self.here("commissioning:funding_year") if manages else "",
            commit_url=self.here("commissioning:funding_commit") if manages and years else "",
        )


class ManagesStream(OneStream):
    """What the forms about one stream share."""

    permission = Permission.COMMISSIONING_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the stream."""
        return [*super().breadcrumbs(), (self.stream.title, self.here("commissioning:funding"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("commissioning:funding")}

    def saved(self, message: str) -> HttpResponse:
        """Go back to the stream and say what happened."""
        return self.done("commissioning:funding", message, stream=self.stream.public_id)


class FundingCreate(AuthorityFormPage):
    """Enter a stream."""

    permission = Permission.COMMISSIONING_MANAGE
    title = "Add a funding stream"
    form_class = forms.EditStream
    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return way_to(self, "Funding", "commissioning:funding_list")

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("commissioning:funding_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Enter it."""
        made = actions.add_stream(by=self.actor, terms=values["terms"], at=timezone.now())
        return self.done("commissioning:funding", f"{made.title} added", stream=made.public_id)


class FundingEdit(ManagesStream, VersionedPage):
    """Change a stream."""

    title = "Change the funding stream"
    form_class = forms.EditStream

    def reload(self) -> None:
        """Fetch the stream again."""
        self.stream.refresh_from_db()

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        names = ("title", "funder", "conditions", "starts_on", "ends_on")
        return {name: getattr(self.stream, name) for name in names} | {
            "version": queries.stream_version(self.stream)
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_stream(
            by=self.actor,
            stream=self.stream,
            terms=values["terms"],
            version=values["version"] or 0,
            at=self.at,
        )
        return self.saved("Funding stream changed")


class FundingYearSet(ManagesStream, AuthorityFormPage):
    """Say what a stream gives in a year."""

    title = "Amount for a year"
    form_class = forms.SetYear
    template_name = "web/layouts/form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the years in which the stream runs, up to ten from the present one."""
        found = self.stream
        first = financial_year_of(found.starts_on)
        latest = max(first, financial_year_of(local_date(self.at))) + YEARS_AHEAD
        return {
            "years": [
                year
                for year in range(first, latest + 1)
                if is_within(year, starts_on=found.starts_on, ends_on=found.ends_on)
            ]
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        kept = actions.set_year(by=self.actor, stream=self.stream, at=self.at, **values)
        return self.saved(f"Amount for {year_in_words(kept.year)} saved")


class FundingCommit(ManagesStream, AuthorityFormPage):
    """Promise part of a year's money."""

    title = "Promise money"
    form_class = forms.Commit
    template_name = "web/layouts/form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the years that have an amount, and what is being commissioned."""
        key = self.stream.pk
        return {
            "years": queries.years_of(viewer=self.actor, streams=[key]).get(key, []),
            "cycles": list(cycles_by_title(viewer=self.actor)),
        }

    def initial(self) -> dict[str, Any]:
        """Return today as the day of the promise."""
        return {"committed_on": local_date(self.at)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Promise it."""
        made = actions.commit_funding(by=self.actor, at=self.at, **values)
        return self.saved(f"{presenters.pounds(made.amount)} promised for {made.purpose}")


class CommitmentWithdraw(ManagesStream, AuthorityFormPage):
    """Take back a promise."""

    title = "Take back what was promised"
    form_class = forms.Withdraw
    template_name = "web/layouts/form.html"

    commitment: Commitment

    def load(self, stream: UUID, **keys: Any) -> None:
        """Fetch the stream and the promise."""
        super().load(stream)
        self.commitment = queries.get_commitment(
            viewer=self.actor, stream=self.stream, public_id=keys["commitment"]
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        actions.withdraw_commitment(by=self.actor, commitment=self.commitment, at=self.at, **values)
        return self.saved(f"{self.commitment.purpose}: taken back")
