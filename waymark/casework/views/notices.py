"""Who of my caseload was not given the privacy notice yet?"""

from waymark.access.permissions import Permission
from waymark.casework.presenters import notices as presenters
from waymark.casework.queries.notices import list_without_notice
from waymark.casework.views.work import WorkPage
from waymark.web.paging import stretch_of


class NoticesDue(WorkPage):
    """Those of the viewer's caseload to whom the privacy notice is still owed."""

    permission = Permission.CASES_WORK
    title = "Privacy notices to give"
    template_name = "casework/notices_due.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the caseload."""
        return [("My caseload", self.url("casework:caseload"))]

    def present(self) -> presenters.NoticesDue:
        """Return the page."""
        found = stretch_of(self.request, list_without_notice(viewer=self.actor, at=self.at))
        return presenters.notices_due(found, url=self.person_url)
