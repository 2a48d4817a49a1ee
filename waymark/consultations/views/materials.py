"""Which pages keep and open the papers of an event?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions import materials as actions
from waymark.consultations.forms import setup as forms
from waymark.consultations.models.running import EventMaterial
from waymark.consultations.presenters.setup.pages import Confirmation, FormPage
from waymark.consultations.queries import running
from waymark.consultations.queries.setup.parts import get_part
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.documents.queries import read_content
from waymark.web.forms import Confirm
from waymark.web.pages import as_download


class MaterialAdd(ConsultationFormPage):
    permission = Permission.CONSULTATIONS_MANAGE
    title = "Add a paper to the event"
    form_class = forms.Paper
    changes_setup = False
    event: Any = None

    def load(self, **kwargs: Any) -> None:
        """Find the event."""
        super().load(**kwargs)
        self.event = get_part(
            viewer=self.actor,
            consultation=self.consultation,
            kind="events",
            public_id=kwargs["part"],
        )

    def present(self) -> FormPage:
        """Name the event."""
        return FormPage(
            submit="Add",
            cancel_url=self.cancel_url(),
            note=f"What was shown or made at “{self.event}”. Colleagues can open it.",
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the paper."""
        actions.add_material(by=self.actor, event=self.event, at=timezone.now(), **values)
        return self.done("consultations:detail", "Paper added", slug=self.consultation.slug)


class MaterialRemove(ConsultationFormPage):
    permission = Permission.CONSULTATIONS_MANAGE
    title = "Remove the paper"
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"
    changes_setup = False
    material: EventMaterial

    def load(self, **kwargs: Any) -> None:
        """Find the paper."""
        super().load(**kwargs)
        self.material = running.get_material(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["material"]
        )

    def present(self) -> Confirmation:
        """Ask whether to remove it."""
        return Confirmation(
            sentences=(f"“{self.material.document}” will be taken away from the event.",),
            submit="Remove",
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take it away."""
        actions.remove_material(by=self.actor, material=self.material, at=timezone.now())
        return self.done("consultations:detail", "Paper removed", slug=self.consultation.slug)


class MaterialDownload(ConsultationPage):
    """The file of a paper; opening it is recorded."""

    material: EventMaterial

    def load(self, **kwargs: Any) -> None:
        """Find the paper."""
        super().load(**kwargs)
        self.material = running.get_material(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["material"]
        )

    def get(self, request: Any, **_: Any) -> HttpResponse:
        """Send the file."""
        document = self.material.document
        content = read_content(document)
        record(by=self.actor, event=Event.DOCUMENT_SEEN, target=document, at=timezone.now())
        return as_download(content, media_type=document.media_type, file_name=document.file_name)
