"""How is it recorded what the public brought to a meeting?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.core.versions import record_version
from waymark.decisions.actions.asked import save_asked
from waymark.decisions.forms import asked as forms
from waymark.decisions.models.asked import Asked
from waymark.decisions.queries import agendas
from waymark.decisions.queries.asked import get_asked
from waymark.decisions.views.meetings import MeetingStep
from waymark.web.versioned import VersionedPage


class AskedAdd(MeetingStep):
    title = "Record a petition or a question"
    form_class = forms.SaveAsked
    asked: Asked | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return the items of the meeting."""
        return {"items": agendas.list_items(self.meeting)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        save_asked(
            by=self.actor, meeting=self.meeting, asked=self.asked, at=timezone.now(), **values
        )
        return self.back("Saved")


class AskedEdit(VersionedPage, AskedAdd):
    title = "Change or answer what was asked"
    form_class = forms.ReviseAsked
    template_name = AskedAdd.template_name
    asked: Asked

    def load(self, **kwargs: Any) -> None:
        """Fetch what was asked."""
        super().load(**kwargs)
        self.asked = get_asked(
            viewer=self.actor, meeting=self.meeting, public_id=kwargs["meeting_asked"]
        )

    def initial(self) -> dict[str, Any]:
        """Return it as it stands."""
        found = self.asked
        names = [
            "kind", "asker", "named_as", "agreed_on", "asked_on", "text", "signatures", "answer",
            "answered_by", "answered_on",
        ]  # fmt: skip
        return {name: getattr(found, name) for name in names} | {
            "item": str(found.item.public_id) if found.item else "",
            "version": record_version(found),
        }
