"""Requests for other formats: asking for one, the list of them, marking one as answered."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.inviting import formats as actions
from waymark.consultations.forms import inviting as forms
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import FORMAT_LABELS
from waymark.consultations.presenters.inviting import formats as presenters
from waymark.consultations.presenters.inviting import public as public_presenters
from waymark.consultations.presenters.setup.pages import Confirmation
from waymark.consultations.queries.inviting.formats import (
    count_format_requests,
    get_format_request,
    list_format_requests,
)
from waymark.consultations.queries.public import get_public
from waymark.consultations.rules.inviting import FormatKind
from waymark.consultations.views.inviting.base import InvitingForm, InvitingTab
from waymark.consultations.views.inviting.saying import SaysDone
from waymark.core.actors import Actor
from waymark.web.forms import Confirm
from waymark.web.paging import stretch_of


class FormatRequests(InvitingTab):
    tab = "responses"
    title = "Requests for other formats"
    template_name = "consultations/inviting/formats.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the requests; reading how to reach people leaves an entry in the trail."""
        super().load(**kwargs)
        found = list_format_requests(viewer=self.actor, consultation=self.consultation)
        self.shown = stretch_of(self.request, found)
        record(
            by=self.actor,
            event=Event.CONTACT_SEEN,
            target=self.consultation,
            at=timezone.now(),
            detail={"format_requests": len(self.shown.rows)},
        )

    def context(self) -> dict[str, Any]:
        """Add the way to the other pages of the list."""
        return super().context() | {"shown": self.shown}

    def present(self) -> presenters.RequestsPage:
        """Return the requests, those that wait first."""
        return presenters.requests_page(
            self.shown.rows,
            counts=count_format_requests(self.consultation),
            url=lambda each: self.at("format_answer", wanted=each.public_id),
        )


class FormatAnswer(InvitingForm):
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def load(self, **kwargs: Any) -> None:
        """Find the request."""
        super().load(**kwargs)
        self.found = get_format_request(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["wanted"]
        )
        self.is_answered = self.found.answered_at is not None

    def page_title(self) -> str:
        """Return what is to be done."""
        kind = FORMAT_LABELS[FormatKind(self.found.kind)]
        return (
            f"Open the request again: {kind}" if self.is_answered else f"Mark as answered: {kind}"
        )

    def cancel_url(self) -> str:
        """Return to the requests."""
        return self.at("format_requests")

    def present(self) -> Confirmation:
        """Return what is about to be done."""
        return Confirmation(
            sentences=("The request waits for an answer again.",)
            if self.is_answered
            else (
                "Do this once you have sent what was asked for, or told the person when it comes.",
            ),
            submit="Open it again" if self.is_answered else "Mark as answered",
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Mark it, or undo that."""
        act = actions.reopen_format if self.is_answered else actions.answer_format
        act(by=self.actor, request=self.found, at=timezone.now())
        message = "The request waits again" if self.is_answered else "Marked as answered"
        return self.done("consultations:format_requests", message, slug=self.consultation.slug)


class FormatAsk(SaysDone):
    """Where anybody asks for another format."""

    title = "Ask for another format"
    done_title = "We have your request"
    done_sentences = ("We will be in touch. We use what you told us for this alone.",)
    form_class = forms.AskFormat

    consultation: Consultation

    def load(self, **kwargs: Any) -> None:
        """Find the consultation."""
        self.consultation = get_public(slug=kwargs["slug"])

    def back(self) -> tuple[str, str]:
        """Lead back to the consultation."""
        route = "consultations:public_detail"
        return "Go back to the consultation", self.url(route, slug=self.consultation.slug)

    def present_form(self, *, cancel_url: str) -> public_presenters.AskPage:
        """Return what the form is for."""
        title = self.consultation.title
        return public_presenters.AskPage(
            sentences=(f"We can give you “{title}” in another form, free of charge.",),
            submit="Send my request",
            cancel_url=cancel_url,
        )

    def do(self, values: dict[str, Any]) -> None:
        """Take the request down."""
        actions.ask_format(
            by=Actor.public(self.authority.pk),
            consultation=self.consultation,
            at=timezone.now(),
            **values,
        )
