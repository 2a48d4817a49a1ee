"""The front pages of the installation, of an authority and of somebody at work; about the site."""

from typing import Any

from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.version import code_version
from waymark.decisions.queries import list_published
from waymark.portal import presenters, queries
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
