"""The front pages of the installation, of an authority and of somebody at work; about the site."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.permissions import Permission
from waymark.consultations.exports.feed import feed_entry, write_feed
from waymark.consultations.rules.wording import counted
from waymark.core.version import code_version
from waymark.decisions.queries.decisions import list_published
from waymark.portal import forms, presenters, queries
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityPage, Page, PublicPage


class Front(Page):
    """Who is here, and what do they ask just now?"""

    title = "Have your say on services for young people"
    template_name = "portal/front.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch every authority with what is open."""
        self.found = queries.list_authorities_now(at=timezone.now())

    def present(self) -> presenters.FrontView:
        """Return the authorities."""
        return presenters.front_view(self.found)


class Consultations(Narrowed):
    """What does any council here ask, or has asked?"""

    title = "Consultations"
    template_name = "portal/consultations.html"

    def load(self, **kwargs: Any) -> None:
        """Read the filter and fetch the rows."""
        authorities = list(access.list_authorities())
        self.narrow(forms.ConsultationFilter(self.request.GET, authorities=authorities))
        typed = self.request.GET.get("page", "")
        self.page = max(1, int(typed)) if typed.isdecimal() and len(typed) < 5 else 1
        council = self.narrowing.get("council")
        self.found = queries.list_everywhere(
            authorities=[each for each in authorities if council in {None, each.code}],
            words=self.narrowing.get("words", ""),
            state=self.narrowing.get("state", ""),
            page=self.page,
        )

    def present(self) -> presenters.EverywhereView:
        """Return the consultations."""
        return presenters.EverywhereView(
            lines=presenters.everywhere_lines(self.found.rows),
            count=counted(self.found.total, "consultation"),
            chosen=self.chosen(),
            clear_url=self.request.path,
            earlier_url=self.here(page=self.page - 1) if self.page > 1 else "",
            later_url=self.here(page=self.page + 1) if self.found.has_more else "",
            feed_url=reverse("portal:feed"),
        )


class Feed(Page):
    """The consultations of every council here, for feed readers."""

    def load(self, **kwargs: Any) -> None:
        """Fetch them."""
        self.found = queries.list_everywhere(authorities=list(access.list_authorities()))

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the feed."""
        lines = presenters.everywhere_lines(self.found.rows)
        return HttpResponse(
            write_feed(
                title="Consultations",
                page_url=request.build_absolute_uri(reverse("portal:consultations")),
                feed_url=request.build_absolute_uri(request.path),
                entries=[
                    feed_entry(
                        each, url=request.build_absolute_uri(line.url), authority=authority.name
                    )
                    for (authority, each), line in zip(self.found.rows, lines, strict=True)
                ],
            ),
            content_type="application/atom+xml; charset=utf-8",
        )


class AuthorityFront(PublicPage):
    """What can the public see and do here?"""

    template_name = "portal/authority.html"

    def page_title(self) -> str:
        """Return the authority's name."""
        return self.authority.name

    def present(self) -> presenters.AuthorityView:
        """Return what is open, what people said and what was decided lately."""
        return presenters.authority_view(
            authority=self.authority,
            open_now=list(queries.list_open(at=timezone.now())),
            reported=queries.list_latest_reported(),
            decided=list(list_published()[: queries.MOST_SHOWN]),
        )


class Work(AuthorityPage):
    """What waits for the person who is looking?"""

    permission = Permission.WORK_SEE
    title = "Your work"
    template_name = "portal/work.html"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Show the page; whoever has a caseload begins with their day."""
        if self.may(Permission.CASES_WORK):
            return HttpResponseRedirect(self.url("casework:day"))
        return super().get(request)

    def load(self, **kwargs: Any) -> None:
        """Fetch what waits in this authority."""
        self.at = timezone.now()
        self.waiting = queries.list_waiting(viewer=self.actor, at=self.at)

    def present(self) -> presenters.WorkView:
        """Return what waits for this role, and what is going on."""
        return presenters.work_view(
            authority=self.authority,
            viewer=self.actor,
            name=str(self.request.user),
            waiting=self.waiting,
            open_now=list(queries.list_open(at=self.at)[: queries.MOST_SHOWN]),
            reported=queries.list_latest_reported(),
            decided=list(list_published()[: queries.MOST_SHOWN]),
        )


class Accessibility(Page):
    """How accessible is this site, and whom does one tell of a fault?"""

    title = "Accessibility statement"
    template_name = "portal/accessibility.html"


class Privacy(Page):
    """What does this site keep of those who use it?"""

    title = "Privacy and cookies"
    template_name = "portal/privacy.html"


class About(Page):
    """What is Waymark?"""

    title = "About Waymark"
    template_name = "portal/about.html"

    def present(self) -> str:
        """Return the version that is running."""
        return code_version()
