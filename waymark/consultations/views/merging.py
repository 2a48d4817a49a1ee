"""Which pages count one category as another after closing?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import merging as actions
from waymark.consultations.forms import running as forms
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.running import CategoryMerge
from waymark.consultations.presenters import merges as presenters
from waymark.consultations.presenters.setup.pages import Confirmation
from waymark.consultations.queries import running
from waymark.consultations.queries.setup.whole import get_setup
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Confirm


class MergeList(ConsultationPage):
    """Which categories are counted as another."""

    title = "Categories counted together"
    tab = "analysis"
    template_name = "consultations/running/merges.html"

    def present(self) -> presenters.Merges:
        """Show them, the first one first."""
        return presenters.present_merges(
            consultation=self.consultation,
            merges=list(running.list_merges(consultation_id=self.consultation.pk)),
            viewer=self.actor,
            url=self.url,
        )


class MergePage(ConsultationFormPage):
    """A form that leads back to the list of what is counted together."""

    permission = Permission.ANALYSIS_MANAGE
    template_name = "consultations/setup/confirm.html"
    changes_setup = False
    sentences: tuple[str, ...] = ()

    def cancel_url(self) -> str:
        """Lead back to the list."""
        return self.url("consultations:merge_list", slug=self.consultation.slug)

    def present(self) -> Confirmation:
        """Say what will follow."""
        return Confirmation(
            sentences=self.sentences, submit=self.title, cancel_url=self.cancel_url()
        )


class MergeAdd(MergePage):
    title = "Count a category as another"
    form_class = forms.Merge
    sentences = (
        "It holds from the next snapshot on. Earlier snapshots stay, and no response is altered.",
        "The report says what was counted together and why.",
    )

    def form_arguments(self) -> dict[str, Any]:
        """Offer the categories."""
        setup = get_setup(viewer=self.actor, consultation=self.consultation)
        self.categories = {str(each.public_id): each for each in setup.categories}
        return {"categories": [(key, each.label) for key, each in self.categories.items()]}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Count them together."""
        category: StakeholderCategory = self.categories[values["category"]]
        actions.merge_category(
            by=self.actor,
            category=category,
            counted_as=self.categories[values["counted_as"]],
            reason=values["reason"],
            at=timezone.now(),
        )
        return self.done(
            "consultations:merge_list",
            "Counted together from the next snapshot on",
            slug=self.consultation.slug,
        )


class MergeUndo(MergePage):
    title = "Count it by itself again"
    form_class = Confirm
    sentences = ("It holds from the next snapshot on. Earlier snapshots stay as they are.",)
    merge: CategoryMerge

    def load(self, **kwargs: Any) -> None:
        """Find the merge."""
        super().load(**kwargs)
        self.merge = running.get_merge(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["merge"]
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Count it by itself."""
        actions.undo_merge(by=self.actor, merge=self.merge, at=timezone.now())
        return self.done(
            "consultations:merge_list",
            "Counted by itself from the next snapshot on",
            slug=self.consultation.slug,
        )
