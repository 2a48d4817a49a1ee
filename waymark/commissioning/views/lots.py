"""The lots of a procurement: added, changed, and ended without an award."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.commissioning.actions import lots as actions
from waymark.commissioning.forms import procurements as forms
from waymark.commissioning.models.procurements import Lot
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.views.procurements import ProcurementStep
from waymark.web.forms import Confirm


class LotAdd(ProcurementStep):
    title = "Add a lot"
    form_class = forms.SetLot
    sentences = ("Each lot is bid for and awarded by itself.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_lot(**self.arguments(), **values)
        return self.back("Lot added")


class LotStep(ProcurementStep):
    """A form about one lot."""

    lot: Lot

    def load(self, **kwargs: Any) -> None:
        """Fetch the lot with its procurement."""
        super().load(**kwargs)
        self.lot = queries.get_lot(self.procurement, public_id=kwargs["lot"])

    def page_title(self) -> str:
        """Return what is done, with the lot."""
        return f"{self.title}: {self.lot}"


class LotChange(LotStep):
    title = "Change a lot"
    form_class = forms.SetLot

    def initial(self) -> dict[str, Any]:
        """Return the lot as it is."""
        return {"title": self.lot.title, "value": self.lot.value}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        actions.change_lot(by=self.actor, lot=self.lot, at=timezone.now(), **values)
        return self.back("Lot changed")


class LotRemove(LotStep):
    title = "Take out a lot"
    form_class = Confirm
    submit = "Take it out"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        actions.remove_lot(by=self.actor, lot=self.lot, at=timezone.now())
        return self.back("Lot taken out")


class LotEnd(LotStep):
    title = "End a lot without an award"
    form_class = forms.End
    submit = "End the lot"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_lot(by=self.actor, lot=self.lot, at=timezone.now(), **values)
        return self.back("Lot ended")
