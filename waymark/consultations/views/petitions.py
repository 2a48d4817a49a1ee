"""Petitions at work: the list, writing one down, correcting it, taking it out."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.entering import petitions as actions
from waymark.consultations.forms import petitions as forms
from waymark.consultations.presenters import petitions as presenters
from waymark.consultations.presenters.entering import ConfirmPage
from waymark.consultations.queries import petitions as queries
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.consultations.views.entering import EntryPage
from waymark.core.refusals import NotFound
from waymark.documents.queries import read_content
from waymark.web.forms import Confirm, Form
from waymark.web.pages import as_download
from waymark.web.paging import stretch_of


class PetitionIndex(EntryPage, ConsultationPage):
    title = "Petitions"
    tab = "entry"
    template_name = "consultations/entering/petitions.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the petitions."""
        super().load(**kwargs)
        found = queries.list_petitions(viewer=self.actor, consultation=self.consultation)
        self.shown = stretch_of(self.request, found)

    def context(self) -> dict[str, Any]:
        """Add the way to the other pages of the list."""
        return super().context() | {"shown": self.shown}

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the paper."""
        return [*super().breadcrumbs(), ("Paper and letters", self.at("entry_list"))]

    def present(self) -> presenters.PetitionList:
        """Return the petitions."""
        return presenters.petition_list(
            self.shown.rows,
            url=lambda route, each: self.at(route, petition=each.public_id),
            may_open_scans=self.may(Permission.RESPONSES_CONTACT),
            add_url=self.at("petition_create"),
        )


class PetitionForm(EntryPage, ConsultationFormPage):
    """What the forms about petitions share."""

    form_class: ClassVar[type[Form]] = forms.SavePetition
    template_name = "consultations/entering/confirm.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the petitions."""
        return [*super().breadcrumbs(), ("Petitions", self.at("petition_list"))]

    def present(self) -> ConfirmPage:
        """Say that a petition is counted apart."""
        return ConfirmPage(
            sentence="A petition stands in the report on its own. Its signatures are never added"
            " to the responses.",
            submit="Save",
            cancel_url=self.at("petition_list"),
        )


class PetitionCreate(PetitionForm):
    title = "Write down a petition"

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        actions.save_petition(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done(
            "consultations:petition_list", "The petition is saved", slug=self.consultation.slug
        )


class PetitionPart(PetitionForm):
    """A form about one petition."""

    def load(self, petition: UUID, **kwargs: Any) -> None:
        """Find the petition."""
        super().load(**kwargs)
        self.petition = queries.get_petition(
            viewer=self.actor, consultation=self.consultation, public_id=petition
        )


class PetitionEdit(PetitionPart):
    title = "Correct a petition"

    def form_arguments(self) -> dict[str, Any]:
        """Show who organised it to those who may see contact details."""
        return {"has_organiser": self.may(Permission.RESPONSES_CONTACT)}

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Show the form; who sees the organiser is recorded."""
        if self.petition.organiser and self.may(Permission.RESPONSES_CONTACT):
            record(by=self.actor, event=Event.CONTACT_SEEN, target=self.petition, at=timezone.now())
        return super().get(request)

    def initial(self) -> dict[str, Any]:
        """Start with what was written, and with the revision it has now."""
        now = queries.get_petition(
            viewer=self.actor, consultation=self.consultation, public_id=self.petition.public_id
        )
        names = (
            "title", "wording", "organiser", "signatures", "checked", "received_on", "treatment",
        )  # fmt: skip
        found = {name: getattr(now, name) for name in names}
        return found | {"version": queries.petition_revision(now)}

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Correct it."""
        actions.save_petition(
            by=self.actor,
            consultation=self.consultation,
            petition=self.petition,
            at=timezone.now(),
            **values,
        )
        return self.done(
            "consultations:petition_list", "The petition is saved", slug=self.consultation.slug
        )


class PetitionRemove(PetitionPart):
    title = "Remove a petition"
    form_class: ClassVar[type[Form]] = Confirm

    def present(self) -> ConfirmPage:
        """Name the petition."""
        return ConfirmPage(
            sentence=f"“{self.petition.title}” is taken out. Do this only if it was written down"
            " by mistake.",
            submit="Remove",
            cancel_url=self.at("petition_list"),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take it out."""
        actions.remove_petition(by=self.actor, petition=self.petition, at=timezone.now())
        return self.done(
            "consultations:petition_list", "The petition is removed", slug=self.consultation.slug
        )


class PetitionScan(EntryPage, ConsultationPage):
    """The scanned petition, which bears names."""

    permission = Permission.RESPONSES_CONTACT

    def load(self, petition: UUID, **kwargs: Any) -> None:
        """Find the petition and its scan."""
        super().load(**kwargs)
        self.petition = queries.get_petition(
            viewer=self.actor, consultation=self.consultation, public_id=petition
        )
        if self.petition.scan is None:
            raise NotFound
        self.scan = self.petition.scan

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Record who opens it, then send it."""
        record(by=self.actor, event=Event.CONTACT_SEEN, target=self.petition, at=timezone.now())
        sent = as_download(
            read_content(self.scan),
            media_type=self.scan.media_type,
            file_name=self.scan.file_name,
        )
        sent.headers["Cache-Control"] = "no-store"
        return sent
