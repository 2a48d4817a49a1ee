"""What was bought before this record was kept: recorded from its source, and corrected."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions import past_procurements as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.presenters.records import StepPage
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.queries.cycles import cycles_by_title
from waymark.commissioning.views.procurements import LISTED, ProcurementBegin, ProcurementStep
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.web.versioned import VersionedPage

KNOWN = "Record what its source tells. What that does not give stays empty."


class ProcurementRecordPast(ProcurementBegin):
    title = "Record a past procurement"
    form_class = forms.RecordPast

    def form_arguments(self) -> dict[str, Any]:
        """Return every cycle: a past one may be over."""
        return {"cycles": list(cycles_by_title(viewer=self.actor))}

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(submit="Record it", cancel_url=self.url(LISTED), sentences=(KNOWN,))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        made = actions.record_procurement_from_history(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "commissioning:procurement_detail",
            "Past procurement recorded",
            procurement=made.public_id,
        )


class ProcurementPastCorrect(VersionedPage, ProcurementStep):
    title = "Correct what is recorded"
    form_class = forms.CorrectPast
    template_name = ProcurementStep.template_name
    sentences = (KNOWN,)

    def load(self, **kwargs: Any) -> None:
        """Fetch what was recorded from history; what is bought today takes its steps."""
        super().load(**kwargs)
        if not self.procurement.is_from_history:
            raise NotFound

    def form_arguments(self) -> dict[str, Any]:
        """Return every cycle: a past one may be over."""
        return {"cycles": list(cycles_by_title(viewer=self.actor))}

    def initial(self) -> dict[str, Any]:
        """Return what is recorded now."""
        awards = list(queries.list_awards(self.procurement))
        names = ("supplier", "awarded_on", "reasons", "contract_on")
        won = {name: getattr(awards[0], name) for name in names} if awards else {}
        version = record_version(self.procurement, *awards)
        return forms.as_typed(self.procurement) | won | {"version": version}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Correct it."""
        actions.correct_procurement_from_history(**self.arguments(), **values)
        return self.back("Corrected")
