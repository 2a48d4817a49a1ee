"""The measures of a contract and their results."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions import performance as actions
from waymark.commissioning.actions.performance import ResultWritten
from waymark.commissioning.forms import performance as forms
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.queries import measures
from waymark.commissioning.views.contracts import OneContractForm


class KpiAdd(OneContractForm):
    """Add a measure."""

    title = "Add a measure"
    form_class = forms.AddKpi

    def form_arguments(self) -> dict[str, Any]:
        """Return the figures that Waymark reckons."""
        return {"indicators": measures.choices(viewer=self.actor)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.add_kpi(by=self.actor, at=timezone.now(), contract=self.contract, **values)
        return self.saved("Measure added", self.contract)


class ResultsRecord(OneContractForm):
    """Record what the measures came to in a period."""

    title = "Record results"
    form_class = forms.RecordResults

    def form_arguments(self) -> dict[str, Any]:
        """Return the measures."""
        return {"kpis": queries.list_kpis(self.contract)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.record_results(
            by=self.actor,
            at=timezone.now(),
            contract=self.contract,
            period_ends_on=values["period_ends_on"],
            results=[ResultWritten(**each) for each in values["results"]],
        )
        return self.saved("Results recorded", self.contract)
