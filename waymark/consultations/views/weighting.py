"""Which page announces that results will be weighted?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.consultations.actions import weighting as actions
from waymark.consultations.forms import weighting as forms
from waymark.consultations.queries import weighting as queries
from waymark.consultations.views.base import ConsultationFormPage


class Weighting(ConsultationFormPage):
    """By which questions the results are weighted, settled before anybody answers."""

    permission = Permission.CONSULTATIONS_MANAGE
    title = "Weight the results"
    form_class = forms.Weighting
    template_name = "consultations/setup/weighting.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the questions that can be weighted by."""
        super().load(**kwargs)
        self.offered = list(
            queries.list_weighable(viewer=self.actor, consultation=self.consultation)
        )

    def form_arguments(self) -> dict[str, Any]:
        """Offer them."""
        return {"offered": self.offered}

    def initial(self) -> dict[str, Any]:
        """Tick those that are weighted by now."""
        return {"questions": [each.code for each in self.offered if each.is_weighted_by]}

    def cancel_url(self) -> str:
        """Lead back to the questions."""
        return self.url("consultations:questions", slug=self.consultation.slug)

    def context(self) -> dict[str, Any]:
        """Say whether there is anything to tick."""
        return super().context() | {"is_offered": bool(self.offered)}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Announce it, or take it back."""
        actions.set_weighting(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        asked = values["questions"]
        return self.done(
            "consultations:questions",
            "Results will be weighted. The public page says so."
            if asked
            else "Results will not be weighted",
            slug=self.consultation.slug,
        )
