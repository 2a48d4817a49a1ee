"""What needs somebody: changes in what young people do, by prompt."""

from collections.abc import Mapping
from typing import Any

from waymark.access.permissions import Permission
from waymark.participation.presenters import prompts as presenters
from waymark.participation.queries.prompts import count_prompts, list_prompted
from waymark.participation.rules.prompts import Prompt
from waymark.participation.views.tracking_pages import TrackingPage
from waymark.people.models.summaries import PersonSummary
from waymark.web.paging import Stretch, stretch_of


class PromptList(TrackingPage):
    """Those of the most pressing prompt that is about somebody, or of the one asked for."""

    title = "What needs somebody"
    template_name = "participation/prompt_list.html"

    of_own = False
    stretch: Stretch[PersonSummary]
    counts: Mapping[Prompt, int]

    def load(self, *_args: Any, **_: Any) -> None:
        """Count, and fetch the rows of one."""
        super().load()
        self.counts = count_prompts(viewer=self.actor, at=self.at, of_own=self.of_own)
        asked = self.request.GET.get("show", "")
        pressing = (each for each in Prompt if self.counts[each])
        self.prompt = Prompt(asked) if asked in set(Prompt) else next(pressing, Prompt.LEFT)
        self.stretch = stretch_of(
            self.request,
            list_prompted(viewer=self.actor, at=self.at, prompt=self.prompt, of_own=self.of_own),
        )

    def present(self) -> presenters.PromptsPage:
        """Return the page."""
        return presenters.prompts_page(
            self.prompt,
            self.counts,
            self.stretch.rows,
            today=self.today,
            prompt_url=lambda each: f"{self.request.path}?show={each.value}",
            person_url=lambda row: self.url("casework:record", person=row.person.public_id),
        )

    def context(self) -> dict[str, Any]:
        """Add the pages before and after."""
        return super().context() | {"stretch": self.stretch}


class OwnPrompts(PromptList):
    """The same of those whom the viewer leads, for those who do not look for anybody else."""

    permission = Permission.CASES_WORK
    title = "What has changed for those you lead"
    of_own = True
