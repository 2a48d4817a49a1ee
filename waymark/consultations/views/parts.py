"""Which pages add, change, move, remove and bring back what a consultation is made of?"""

from typing import Any, ClassVar

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions import parts
from waymark.consultations.forms import setup as forms
from waymark.consultations.models.asking.options import OptionStatus
from waymark.consultations.presenters.setup import pages
from waymark.consultations.queries.setup.parts import (
    Part,
    get_document,
    get_part,
    get_removal,
    revision_of,
)
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.documents.queries import read_content
from waymark.web.forms import Confirm
from waymark.web.pages import as_download

NAMES = {
    "options": "Option",
    "categories": "Category",
    "questions": "Question",
    "events": "Event",
    "documents": "Document",
}
ON_OVERVIEW = {"events", "documents"}


class PartPage(ConsultationFormPage):
    """A form about one part of the set-up, or a new one; `kind` is its word in addresses."""

    permission = Permission.CONSULTATIONS_MANAGE
    kind: ClassVar[str] = ""

    part: Any = None
    fields: ClassVar[tuple[str, ...]] = ()

    def load(self, **kwargs: Any) -> None:
        """Find the consultation, and the part where the address names one."""
        super().load(**kwargs)
        self.found_kind = kwargs.get("kind", self.kind)
        if "part" in kwargs:
            self.part = get_part(
                viewer=self.actor,
                consultation=self.consultation,
                kind=self.found_kind,
                public_id=kwargs["part"],
            )

    def initial(self) -> dict[str, Any]:
        """Show the part as it is now."""
        if self.part is None:
            return {}
        found = {name: getattr(self.part, name) for name in self.fields}
        return found | {"version": revision_of(self.part)}

    def back(self) -> str:
        """Return the route of the page on which the part is listed."""
        is_on_overview = self.found_kind in ON_OVERVIEW
        return "consultations:detail" if is_on_overview else "consultations:questions"

    def cancel_url(self) -> str:
        """Lead back to the list of which the part is one."""
        return self.url(self.back(), slug=self.consultation.slug)

    def saved(self, message: str) -> HttpResponse:
        """Say what happened, beside the part."""
        return self.done(self.back(), message, slug=self.consultation.slug)

    def common(self) -> dict[str, Any]:
        """Return what every action of a part is told."""
        return {"by": self.actor, "consultation": self.consultation, "at": timezone.now()}


# Options and categories -----------------------------------------------------------------------


class OptionAdd(PartPage):
    title = "Add an option"
    kind = "options"
    while_open = True
    form_class = forms.NewOption

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Add the option."""
        parts.save_option(**self.common(), **values)
        return self.saved("Option added")


class OptionChange(PartPage):
    title = "Change the option"
    kind = "options"
    while_open = True
    form_class = forms.Option
    fields = ("label", "description", "costs", "benefits", "risks")

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change the option."""
        parts.save_option(**self.common(), option=self.part, **values)
        return self.saved("Option saved")


class OptionStanding(PartPage):
    title = "Set the option aside, or open it to choice"
    kind = "options"
    form_class = forms.OptionStanding

    def initial(self) -> dict[str, Any]:
        """Show how the option stands now."""
        return {"status": self.part.status, "reason": self.part.status_reason}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Set the option aside, or open it again."""
        parts.set_option_status(
            by=self.actor,
            option=self.part,
            status=OptionStatus(values["status"]),
            reason=values["reason"],
            at=timezone.now(),
        )
        is_live = values["status"] == OptionStatus.LIVE
        return self.saved("Option opened to choice" if is_live else "Option set aside")


class CategoryAdd(PartPage):
    title = "Add a category"
    kind = "categories"
    form_class = forms.NewCategory

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Add the category."""
        parts.save_category(**self.common(), **values)
        return self.saved("Category added")


class CategoryChange(PartPage):
    title = "Change the category"
    kind = "categories"
    form_class = forms.Category
    fields = ("label", "description", "target")

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change the category."""
        parts.save_category(**self.common(), category=self.part, **values)
        return self.saved("Category saved")


# Events and papers ----------------------------------------------------------------------------


class EventAdd(PartPage):
    title = "Add an event"
    kind = "events"
    while_open = True
    form_class = forms.Event

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Add the event."""
        parts.save_event(**self.common(), **values)
        return self.saved("Event added")


class EventChange(PartPage):
    title = "Change the event"
    kind = "events"
    while_open = True
    form_class = forms.Event
    fields = ("title", "kind", "held_on", "place", "audience", "attendance", "notes")

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change the event."""
        parts.save_event(**self.common(), event=self.part, **values)
        return self.saved("Event saved")


class EventOutcome(PartPage):
    title = "How the event went"
    kind = "events"
    form_class = forms.EventOutcome
    fields = ("attendance", "notes")

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Write down how many came and what was said."""
        parts.record_event_outcome(by=self.actor, event=self.part, at=timezone.now(), **values)
        return self.saved("Event saved")


class DocumentAdd(PartPage):
    title = "Add a document"
    kind = "documents"
    while_open = True
    form_class = forms.Document

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the file and put it before the people consulted."""
        parts.add_document(**self.common(), **values)
        return self.saved("Document added")


class DocumentDownload(ConsultationPage):
    """The file of a paper, as it was brought; opening it is recorded."""

    def load(self, **kwargs: Any) -> None:
        """Find the paper."""
        super().load(**kwargs)
        self.paper = get_document(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["part"]
        )

    def get(self, request: Any, **_: Any) -> HttpResponse:
        """Send the file."""
        document = self.paper.document
        content = read_content(document)
        record(by=self.actor, event=Event.DOCUMENT_SEEN, target=document, at=timezone.now())
        return as_download(content, media_type=document.media_type, file_name=document.file_name)


# Any part -------------------------------------------------------------------------------------


class PartConfirmation(PartPage):
    """A question before something is done to any part."""

    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def page_title(self) -> str:
        """Name the kind of part."""
        return f"{self.title}: {NAMES.get(self.found_kind, '').lower()}"

    def part_name(self) -> str:
        """Return what the part is called: its title, its label or its wording."""
        found: Part = self.part
        return str(getattr(found, "document", found))


class PartUp(PartConfirmation):
    is_up: ClassVar[bool] = True
    title = "Move up"

    def present(self) -> pages.Confirmation:
        """Ask whether to move it."""
        return pages.Confirmation(
            sentences=(f"“{self.part_name()}” will change places with its neighbour.",),
            submit=self.title,
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Change places with the neighbour."""
        parts.move_part(by=self.actor, part=self.part, is_up=self.is_up, at=timezone.now())
        return self.saved(f"{NAMES[self.found_kind]} moved {'up' if self.is_up else 'down'}")


class PartDown(PartUp):
    is_up = False
    title = "Move down"


class PartRemove(PartConfirmation):
    title = "Remove"

    def present(self) -> pages.Confirmation:
        """Ask whether to remove it."""
        return pages.Confirmation(
            sentences=(f"“{self.part_name()}” will be taken out. You can undo this.",),
            submit="Remove",
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take the part out and offer to bring it back."""
        public_id, kind = self.part.public_id, self.found_kind
        parts.remove_part(by=self.actor, part=self.part, at=timezone.now())
        undo = self.url(
            "consultations:part_restore", slug=self.consultation.slug, kind=kind, removed=public_id
        )
        messages.success(self.request, f"{NAMES[kind]} removed", extra_tags=f"undo:{undo}")
        return HttpResponseRedirect(self.cancel_url())


class PartRestore(PartConfirmation):
    title = "Bring back"

    def load(self, **kwargs: Any) -> None:
        """Make sure that the history knows what was removed."""
        super().load(**kwargs)
        self.removed = kwargs["removed"]
        get_removal(
            viewer=self.actor,
            consultation=self.consultation,
            kind=self.found_kind,
            public_id=self.removed,
        )

    def present(self) -> pages.Confirmation:
        """Ask whether to bring it back."""
        return pages.Confirmation(
            sentences=("It comes back as it was when it was removed.",),
            submit="Bring back",
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Bring the part back from the history."""
        parts.restore_part(**self.common(), kind=self.found_kind, public_id=self.removed)
        return self.saved(f"{NAMES[self.found_kind]} brought back")
