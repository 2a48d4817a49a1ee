"""The queue of looks at records that somebody judges: beyond reach, or of one's own name."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.people.actions import glass
from waymark.people.forms import reach as forms
from waymark.people.models.access import AccessGrant
from waymark.people.models.alerts import AccessAlert
from waymark.people.presenters import reviews as presenters
from waymark.people.queries import reviews as queries
from waymark.people.queries.reviews import ReviewState
from waymark.web.narrowing import Narrowed
from waymark.web.navigation import Link
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import Stretch, stretch_of


class ReviewList(Narrowed, AuthorityPage):
    """What the two lists of the queue share: tabs with what waits, a filter, the rows."""

    permission = Permission.PEOPLE_ACCESS_REVIEW
    title = "Access reviews"
    template_name = "people/review_list.html"

    why_heading: ClassVar[str]

    def load(self, **_: Any) -> None:
        """Read the filter."""
        self.at = timezone.now()
        workers = queries.list_workers(viewer=self.actor, at=self.at)
        self.narrow(forms.ReviewFilter(self.request.GET, workers=workers))

    def rows(self) -> tuple[tuple[presenters.ReviewRow, ...], Stretch[Any]]:
        """Return the rows of this page, and the stretch of the list that they are."""
        raise NotImplementedError

    def present(self) -> presenters.ReviewList:
        """Return the page."""
        waiting = {
            "people:glass_list": queries.list_broken_glass,
            "people:alert_list": queries.list_alerts,
        }
        labels = {"people:glass_list": "Beyond their reach", "people:alert_list": "Own name"}
        counts = {
            route: listed(viewer=self.actor, at=self.at, state=ReviewState.WAITING).count()
            for route, listed in waiting.items()
        }
        rows, stretch = self.rows()
        return presenters.ReviewList(
            tabs=tuple(
                Link(
                    label=f"{label} ({counts[route]})",
                    url=self.url(route),
                    is_current=self.url(route) == self.request.path,
                )
                for route, label in labels.items()
            ),
            rows=rows,
            waiting=sum(counts.values()),
            chosen=self.chosen(),
            clear_url=self.request.path,
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
            why_heading=self.why_heading,
        )


class GlassList(ReviewList):
    """Records that were opened beyond reach."""

    why_heading = "Reason given"

    def rows(self) -> tuple[tuple[presenters.ReviewRow, ...], Stretch[Any]]:
        """Return one page of them."""
        found = stretch_of(
            self.request,
            queries.list_broken_glass(viewer=self.actor, at=self.at, **self.narrowing),
        )
        rows = tuple(
            presenters.glass_row(each, url=self.url("people:glass_review", glass=each.public_id))
            for each in found.rows
        )
        return rows, found


class AlertList(ReviewList):
    """Looks at records of the worker's own name."""

    why_heading = "What was noted"

    def rows(self) -> tuple[tuple[presenters.ReviewRow, ...], Stretch[Any]]:
        """Return one page of them."""
        found = stretch_of(
            self.request, queries.list_alerts(viewer=self.actor, at=self.at, **self.narrowing)
        )
        rows = tuple(
            presenters.alert_row(each, url=self.url("people:alert_review", alert=each.public_id))
            for each in found.rows
        )
        return rows, found


class ReviewForm(AuthorityFormPage):
    """What the pages of one look at a record share."""

    permission = Permission.PEOPLE_ACCESS_REVIEW
    form_class = forms.Review
    template_name = "people/review.html"

    list_route: ClassVar[str]
    looked: AccessGrant | AccessAlert
    at: datetime

    def page_title(self) -> str:
        """Return whose record it is."""
        return f"Review: the record of {self.looked.person}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Access reviews", self.url(self.list_route))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url(self.list_route)}

    def done_here(self) -> HttpResponse:
        """Say that it was judged, back in the list."""
        return self.done(self.list_route, f"The look at {self.looked.person} is reviewed")


class GlassReview(ReviewForm):
    """Judge why a record was opened beyond reach."""

    list_route = "people:glass_list"

    looked: AccessGrant

    def load(self, glass: UUID) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.looked = queries.get_broken_glass(viewer=self.actor, public_id=glass, at=self.at)

    def present(self) -> presenters.ReviewPage:
        """Return the page."""
        return presenters.glass_page(
            self.looked,
            uses=queries.list_uses(viewer=self.actor, glass=self.looked),
            viewer=self.membership,
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the judgement."""
        glass.review_broken_glass(by=self.actor, grant=self.looked, at=self.at, **values)
        return self.done_here()


class AlertReview(ReviewForm):
    """Judge why somebody looked at a record of their own name."""

    list_route = "people:alert_list"

    looked: AccessAlert

    def load(self, alert: UUID) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.looked = queries.get_alert(viewer=self.actor, public_id=alert, at=self.at)

    def present(self) -> presenters.ReviewPage:
        """Return the page."""
        return presenters.alert_page(self.looked, viewer=self.membership)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the judgement."""
        glass.review_alert(by=self.actor, alert=self.looked, at=self.at, **values)
        return self.done_here()
