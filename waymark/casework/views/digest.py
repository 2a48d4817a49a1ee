"""The weekly digest: what it would say today, and whether one wants it."""

from typing import Any

from django.http import HttpResponse

from waymark.casework.actions import digest as actions
from waymark.casework.forms.digest import DigestChoose
from waymark.casework.presenters import digest as presenters
from waymark.casework.queries import digest as queries
from waymark.casework.views.work import WorkPage
from waymark.web.pages import AuthorityFormPage


class Digest(WorkPage, AuthorityFormPage):
    """What the digest would say today, and whether the viewer gets it."""

    title = "Weekly digest"
    form_class = DigestChoose
    template_name = "casework/digest.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the caseload."""
        return [("My caseload", self.url("casework:caseload"))]

    def initial(self) -> dict[str, Any]:
        """Return what is chosen by now."""
        return {"is_wanted": "yes" if queries.wants_digest(viewer=self.actor) else "no"}

    def present(self) -> presenters.DigestPage:
        """Return the page."""
        return presenters.digest_page(
            queries.get_week(viewer=self.actor, at=self.at), address=self.membership.user.email
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the choice."""
        actions.choose_digest(by=self.actor, at=self.at, **values)
        said = "You get it on Mondays" if values["is_wanted"] else "You do not get it any more"
        return self.done("casework:digest", said)
