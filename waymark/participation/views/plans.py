"""Those with a plan beyond school whom the viewer leads."""

from typing import Any

from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.participation.presenters import plans as presenters
from waymark.participation.queries.plans import list_with_plan
from waymark.web.pages import AuthorityPage
from waymark.web.paging import stretch_of


class PlanList(AuthorityPage):
    """Who of one's own has a plan at 16 to 25: what they do, and until when the plan can go on."""

    permission = Permission.CASES_WORK
    title = "Plans from 16 to 25"
    template_name = "participation/plan_list.html"

    def load(self, *_args: Any, **_: Any) -> None:
        """Fetch the rows of this page."""
        at = timezone.now()
        self.today = local_date(at)
        self.stretch = stretch_of(self.request, list_with_plan(viewer=self.actor, at=at))

    def present(self) -> presenters.PlansPage:
        """Return the page."""
        return presenters.PlansPage(
            rows=presenters.plan_rows(
                self.stretch.rows,
                today=self.today,
                url=lambda row: self.url("casework:record", person=row.person.public_id),
            ),
            earlier_url=self.stretch.earlier_url,
            later_url=self.stretch.later_url,
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the caseload."""
        return [("My caseload", self.url("casework:caseload"))]

    def context(self) -> dict[str, Any]:
        """Add what stands above the columns."""
        return super().context() | {"heads": presenters.HEADS}
