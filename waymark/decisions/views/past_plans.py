"""What once stood on a plan: recorded from its source, with its notices, and corrected."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.decisions.actions import notices as notice_actions
from waymark.decisions.actions import plans as actions
from waymark.decisions.forms import notices as notice_forms
from waymark.decisions.forms import plans as forms
from waymark.decisions.presenters import plans as presenters
from waymark.decisions.queries import decisions as decision_queries
from waymark.decisions.views.plans import ItemAdd, ItemStep
from waymark.web.versioned import VersionedPage


class ItemPastAdd(ItemAdd):
    title = "Record what was planned before"
    form_class = forms.RecordPastItem

    def form_arguments(self) -> dict[str, Any]:
        """Return who decides here."""
        return {"bodies": decision_queries.list_bodies(viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Return the source of the matter."""
        return {"history_source": self.matter.history_source}

    def present(self) -> presenters.Step:
        """Return the way back."""
        note = "For what stood on a plan before this record was kept. Everybody can read it."
        return presenters.Step((), (note,), "Record it", self._matter_url())

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        made = actions.record_item_from_history(
            by=self.actor, matter=self.matter, at=timezone.now(), **values
        )
        return self.done("decisions:plan_item", "Recorded", plan_item=made.public_id)


class ItemPastCorrect(VersionedPage, ItemStep):
    title = "Correct what was planned"
    form_class = forms.CorrectPastItem
    template_name = ItemStep.template_name

    def load(self, **kwargs: Any) -> None:
        """Fetch what was recorded from history; what is planned today is changed or moved."""
        super().load(**kwargs)
        if not self.item.is_from_history:
            raise NotFound

    def form_arguments(self) -> dict[str, Any]:
        """Return who decides here."""
        return {"bodies": decision_queries.list_bodies(viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Return what is recorded now."""
        item = self.item
        return {
            "title": item.title,
            "body": str(item.body.public_id),
            "decide_from": item.decide_from,
            "decide_until": item.decide_until,
            "is_key": item.is_key,
            "state": item.state,
            "history_source": item.history_source,
            "version": record_version(item),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Correct it."""
        actions.correct_item_from_history(
            by=self.actor, item=self.item, at=timezone.now(), **values
        )
        return self.back("Corrected")


class NoticePastAdd(ItemStep):
    title = "Record a notice that was given"
    permission = Permission.PLAN_MANAGE
    form_class = notice_forms.PastNotice
    submit = "Record the notice"

    def load(self, **kwargs: Any) -> None:
        """Fetch what it was about; of what is planned today notice is given, not recorded."""
        super().load(**kwargs)
        if not self.item.is_from_history:
            raise NotFound

    def initial(self) -> dict[str, Any]:
        """Return the source of what was planned."""
        return {"history_source": self.item.history_source}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        notice_actions.record_notice_from_history(
            by=self.actor, item=self.item, at=timezone.now(), **values
        )
        return self.back("Notice recorded")
