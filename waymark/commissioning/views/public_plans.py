"""On which pages does the public read the youth support plan?"""

from typing import Any

from django.utils import timezone

from waymark.commissioning.models.plans import PlanRevision
from waymark.commissioning.presenters import plans as presenters
from waymark.commissioning.queries import plans as queries
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.decisions.presenters.parts import Action
from waymark.web.pages import PublicPage


class PublicPlan(PublicPage):
    """The plan as it was published last."""

    title = "Youth support plan"
    template_name = "commissioning/plan_public.html"

    revision: PlanRevision | None

    def load(self, **_: Any) -> None:
        """Fetch what was published, the latest of the latest plan to be shown."""
        self.published = list(queries.list_published())
        self.revision = self.published[0] if self.published else None

    def page_title(self) -> str:
        """Return the title that it was published under."""
        return queries.published_plan(self.revision).title if self.revision else self.title

    def present(self) -> presenters.PlanPage | None:
        """Return the page."""
        if self.revision is None:
            return None
        return presenters.public_page(
            queries.published_plan(self.revision),
            self.revision,
            today=local_date(timezone.now()),
            revisions=tuple(
                Action(
                    f"{each.plan.title}: {presenters.revision_words(each)}",
                    self.url("commissioning:public_plan_revision", revision=each.public_id),
                )
                for each in self.published
                if each.pk != self.revision.pk
            ),
        )


class PublicPlanRevision(PublicPlan):
    """The plan as it was published once."""

    def load(self, **keys: Any) -> None:
        """Fetch that revision."""
        super().load()
        found = [each for each in self.published if each.public_id == keys["revision"]]
        if not found:
            raise NotFound
        self.revision = found[0]

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way to the plan as it is now."""
        return [("Youth support plan", self.url("commissioning:public_plan"))]
