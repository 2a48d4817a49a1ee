"""One's own diary in a calendar: the page about its secret address, and the calendar itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.actions.invitations import token_hash
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.access.queries import member_actor
from waymark.casework.actions import feeds as actions
from waymark.casework.exports.calendar_feed import write_calendar
from waymark.casework.presenters import feeds as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import feeds as queries
from waymark.core.refusals import NotAllowed, NotFound
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage, PublicPage, as_download


class Calendar(AuthorityFormPage):
    """Whether one's diary has an address; it is made here and shown this once."""

    permission = Permission.CASES_WORK
    title = "Your diary in a calendar"
    form_class = Confirm
    template_name = "casework/calendar.html"

    address: str = ""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to my day."""
        return [("My day", self.url("casework:day"))]

    def present(self) -> presenters.CalendarPage:
        """Return the page."""
        return presenters.calendar_page(
            queries.find_feed(viewer=self.actor),
            address=self.address,
            end_url=self.url("casework:calendar_end"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Make the address and show it; nothing leads back to it."""
        token = actions.make_feed(by=self.actor, at=timezone.now())
        path = self.url("casework:calendar_feed", token=token)
        self.address = self.request.build_absolute_uri(path)
        answer = self.render()
        answer.headers["Cache-Control"] = "no-store"
        return answer


class CalendarEnd(AuthorityFormPage):
    """Switch the address off."""

    permission = Permission.CASES_WORK
    title = "Switch the address off"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the page about it."""
        return [("Your diary in a calendar", self.url("casework:calendar"))]

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = "Calendars that read your diary here show nothing new from then on."
        return notes.Confirmation(sentences=(sentence,), submit="Switch off")

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:calendar")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Switch it off."""
        actions.end_feed(by=self.actor, at=timezone.now())
        return self.done("casework:calendar", "The address works no longer")


class CalendarFeed(PublicPage):
    """The calendar at a secret address; whoever has the address reads it."""

    owner: Membership

    def load(self, token: str, **_: Any) -> None:
        """Find whose diary it is."""
        self.owner = queries.get_owner(token_hash=token_hash(token))

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the calendar, of its owner's diary as it is now."""
        at = timezone.now()
        try:
            diary = queries.get_diary(viewer=member_actor(self.owner), at=at)
        except NotAllowed as refused:  # their role has no diary any more
            raise NotFound from refused
        entries = presenters.diary_entries(
            diary,
            person_url=lambda each: self._absolute("casework:record", person=each.public_id),
            session_url=lambda each: self._absolute(
                "casework:session_detail", session=each.public_id
            ),
        )
        content = write_calendar(entries, name=f"Work, {self.authority.short_name}", at=at)
        answer = as_download(
            content, media_type="text/calendar; charset=utf-8", file_name="diary.ics", inline=True
        )
        answer.headers["Cache-Control"] = "private, no-store"
        answer.headers["X-Robots-Tag"] = "noindex"
        return answer

    def _absolute(self, route: str, **parts: Any) -> str:
        return self.request.build_absolute_uri(self.url(route, **parts))
