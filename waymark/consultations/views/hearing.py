"""Responses at work: the list, one response, its contact details, leaving out and counting."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.hearing import files as file_actions
from waymark.consultations.actions.hearing import responses as actions
from waymark.consultations.forms import hearing as forms
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import RespondentContact, Response
from waymark.consultations.presenters import answering as answer_presenters
from waymark.consultations.presenters import hearing as presenters
from waymark.consultations.queries import hearing as queries
from waymark.consultations.queries.answering import asked_questions, given_answers
from waymark.consultations.queries.setup.consultations import get_consultation
from waymark.consultations.queries.setup.whole import get_setup
from waymark.consultations.rules.stages import BEFORE_OPENING, may_move_response
from waymark.consultations.rules.vocabulary import ConsultationStage, ResponseStatus
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.documents.queries import read_content
from waymark.web.forms import Confirm
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityPage, as_download


class HearingPage(AuthorityPage):
    """What the pages about responses share."""

    consultation: Consultation

    def load(self, **kwargs: Any) -> None:
        """Find the consultation."""
        self.consultation = get_consultation(viewer=self.actor, slug=kwargs["slug"])

    def at(self, route: str, **kwargs: Any) -> str:
        """Return the address of a page of this consultation."""
        return self.url(f"consultations:{route}", slug=self.consultation.slug, **kwargs)

    def page_title(self) -> str:
        """Return what the page is, with the record's name."""
        return f"{self.title}: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the responses."""
        return [
            ("Consultations", self.url("consultations:list")),
            (self.consultation.title, self.at("detail")),
            ("Responses", self.at("responses")),
        ]

    def context(self) -> dict[str, Any]:
        """Add the consultation, and the heading of a page without one of its own."""
        return super().context() | {
            "consultation": self.consultation,
            "page_heading": self.title,
        }


class HearingTab(HearingPage, ConsultationPage):
    """A list under the Responses tab."""

    tab = "responses"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the consultations: the tabs lead to the rest."""
        return [("Consultations", self.url("consultations:list"))]


class HearingForm(HearingPage, ConsultationFormPage):
    """A form about responses."""

    def context(self) -> dict[str, Any]:
        """Add what somebody else has saved meanwhile."""
        return super().context() | {"theirs": self.theirs()}


class Responses(Narrowed, HearingTab):
    permission = Permission.RESPONSES_SEE
    title = "Responses"
    template_name = "consultations/hearing/list.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the counts and one page of responses, and record that they were looked at."""
        super().load(**kwargs)
        asked = self.request.GET
        viewer, consultation = self.actor, self.consultation
        self.categories = list(queries.list_categories(viewer=viewer, consultation=consultation))
        self.narrow(forms.ResponseFilter(asked, categories=self.categories))
        self.page = queries.list_responses(
            viewer=viewer,
            consultation=consultation,
            narrowing=queries.Narrowing(**self.narrowing),
            older_than=_mark(asked.get("older", "")),
            newer_than=_mark(asked.get("newer", "")),
        )
        self.counts = queries.count_responses(viewer=viewer, consultation=consultation)
        self.groups = list(queries.list_groups(viewer=viewer, consultation=consultation))
        record(
            by=self.actor,
            event=Event.RESPONSES_SEEN,
            target=self.consultation,
            at=timezone.now(),
            detail={"rows": len(self.page.rows), "searched": "words" in self.narrowing},
        )

    def present(self) -> presenters.ResponsesPage:
        """Return the list with its counts and filters."""
        return presenters.responses_page(
            url=self.at("responses"),
            counts=self.counts,
            groups=self.groups,
            groups_url=self.at("group_list"),
            categories=self.categories,
            page=self.page,
            chosen=self.chosen(),
            here=self.here,
            response_url=lambda each: self.at("response_detail", response=each.public_id),
            links=self._links(),
            is_held=self.consultation.responses_held,
            empty=self._empty(),
        )

    def _links(self) -> tuple[tuple[str, str], ...]:
        if not self.consultation.responses_held:
            return ()
        links = [
            ("Group responses", self.at("group_list")),
            ("Changes of mind after closing", self.at("amendment_list")),
        ]
        links.append(("Download the responses", self.at("response_export")))
        if self.may(Permission.RESPONSES_MANAGE):
            links.insert(0, ("Load responses from a file", self.at("batch_list")))
            links.append(("Responses that look alike", self.at("similar")))
        if self.may(Permission.INVITATIONS_MANAGE):
            links.append(("Requests for other formats", self.at("format_requests")))
        return tuple(links)

    def _empty(self) -> str:
        if ConsultationStage(self.consultation.stage) in BEFORE_OPENING:
            return "People can answer once the consultation is open."
        return (
            "Responses stand here as they come in. "
            "Those that came on paper or by email can be loaded from a file."
        )


class ResponsePage(HearingPage):
    """What the pages of one response share."""

    response: Response

    def load(self, **kwargs: Any) -> None:
        """Fetch the response."""
        super().load(**kwargs)
        self.response = queries.get_response(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["response"]
        )

    def page_title(self) -> str:
        """Return which response it is."""
        return f"{self.title} {self.response.reference}: {self.consultation.title}"

    def context(self) -> dict[str, Any]:
        """Add the response."""
        return super().context() | {
            "response": self.response,
            "page_heading": f"{self.title} {self.response.reference}",
        }

    def response_url(self) -> str:
        """Return the address of the response."""
        return self.at("response_detail", response=self.response.public_id)


class ResponseDetail(ResponsePage):
    permission = Permission.RESPONSES_SEE
    title = "Response"
    template_name = "consultations/hearing/response.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the answers, and record that they were read."""
        super().load(**kwargs)
        self.questions = asked_questions(
            get_setup(viewer=self.actor, consultation=self.consultation), with_withdrawn=True
        )
        self.given = given_answers(self.response)
        self.texts: dict[str, str] = {}
        if any(each.file for each in self.given.values()):
            self.texts = queries.file_texts(viewer=self.actor, response=self.response)
        self.has_contact = queries.has_contact(viewer=self.actor, response=self.response)
        record(by=self.actor, event=Event.RESPONSES_SEEN, target=self.response, at=timezone.now())

    def present(self) -> presenters.ResponseView:
        """Return the answers and what may be done with the response."""
        own = {"response": self.response.public_id}
        status = ResponseStatus(self.response.status)
        may_manage = self.may(Permission.RESPONSES_MANAGE)
        may_reach = self.has_contact and self.may(Permission.RESPONSES_CONTACT)
        may_leave_out = may_manage and may_move_response(status, ResponseStatus.EXCLUDED)
        may_count = may_manage and may_move_response(status, ResponseStatus.ACCEPTED)
        return presenters.response_view(
            response=self.response,
            answers=answer_presenters.question_lines(
                self.questions,
                self.given,
                change_url=lambda _: "",
                file_url=lambda each: self.at("response_file", document=each.file, **own),
            ),
            texts=self.texts,
            text_url=lambda file: (
                self.at("response_file_text", document=file, **own) if may_manage else ""
            ),
            contact_url=self.at("response_contact", **own) if may_reach else "",
            exclude_url=self.at("response_exclude", **own) if may_leave_out else "",
            restore_url=self.at("response_restore", **own) if may_count else "",
        )


class ResponseFile(ResponsePage):
    """A file that somebody sent with an answer; opening it is recorded."""

    permission = Permission.RESPONSES_SEE

    def load(self, **kwargs: Any) -> None:
        """Find the file among those of the response."""
        super().load(**kwargs)
        self.document = queries.get_answer_file(
            viewer=self.actor, response=self.response, public_id=kwargs["document"]
        )

    def get(self, request: HttpRequest, **_: Any) -> HttpResponse:
        """Send the file."""
        content = read_content(self.document)
        record(by=self.actor, event=Event.DOCUMENT_SEEN, target=self.document, at=timezone.now())
        return as_download(
            content, media_type=self.document.media_type, file_name=self.document.file_name
        )


class ResponseFileText(ResponsePage, HearingForm):
    """The text of a file: what was read from it, or what a person types."""

    permission = Permission.RESPONSES_MANAGE
    title = "Text of a file in response"
    form_class = forms.FileText
    template_name = "consultations/hearing/file_text.html"

    def load(self, **kwargs: Any) -> None:
        """Find the answer, and record that it was seen."""
        super().load(**kwargs)
        self.said = queries.get_file_answer(
            viewer=self.actor, response=self.response, public_id=kwargs["document"]
        )
        record(by=self.actor, event=Event.RESPONSES_SEEN, target=self.response, at=timezone.now())

    def initial(self) -> dict[str, Any]:
        """Begin with what is kept."""
        return {"text": self.said.text}

    def present(self) -> presenters.FileTextView:
        """Return the way to the file."""
        document = self.said.document
        own = {"response": self.response.public_id}
        return presenters.FileTextView(
            question=self.said.question.wording,
            file_url=self.at("response_file", document=document.public_id, **own)
            if document
            else "",
            back_url=self.response_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Keep it."""
        file_actions.type_file_text(by=self.actor, answer=self.said, at=timezone.now(), **values)
        return self.done(
            "consultations:response_detail",
            "The text of the file is kept",
            slug=self.consultation.slug,
            response=self.response.public_id,
        )


class ResponseContact(ResponsePage, HearingForm):
    """How to reach a respondent: shown once somebody has said why, on that answer alone."""

    permission = Permission.RESPONSES_CONTACT
    title = "Contact details of response"
    form_class = forms.SeeContact
    template_name = "consultations/hearing/contact.html"

    contact: RespondentContact | None = None

    def load(self, **kwargs: Any) -> None:
        """Make sure that there is something to show."""
        super().load(**kwargs)
        self.held = queries.get_contact(viewer=self.actor, response=self.response)

    def present(self) -> presenters.ContactView:
        """Return the details once they may be shown."""
        return presenters.ContactView(
            reference=self.response.reference,
            name=self.contact.name if self.contact else "",
            email=self.contact.email if self.contact else "",
            back_url=self.response_url(),
            is_shown=self.contact is not None,
        )

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Record who looks and why, then show the details."""
        record(
            by=self.actor,
            event=Event.CONTACT_SEEN,
            target=self.response,
            at=timezone.now(),
            reason=values["reason"],
        )
        self.contact = self.held
        shown = self.render()
        shown.headers["Cache-Control"] = "no-store"
        return shown


class ResponseExclude(ResponsePage, HearingForm):
    permission = Permission.RESPONSES_MANAGE
    title = "Leave out response"
    form_class = forms.ExcludeResponse
    template_name = "consultations/hearing/exclude.html"

    def present(self) -> str:
        """Return the way back."""
        return self.response_url()

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Leave it out."""
        actions.exclude_response(by=self.actor, response=self.response, at=timezone.now(), **values)
        return self.done(
            "consultations:response_detail",
            f"Response {self.response.reference} is left out of the count",
            slug=self.consultation.slug,
            response=self.response.public_id,
        )


class ResponseRestore(ResponsePage, HearingForm):
    permission = Permission.RESPONSES_MANAGE
    title = "Count response"
    form_class = Confirm
    template_name = "consultations/hearing/restore.html"

    def present(self) -> str:
        """Return the way back."""
        return self.response_url()

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Count it."""
        actions.restore_response(by=self.actor, response=self.response, at=timezone.now())
        return self.done(
            "consultations:response_detail",
            f"Response {self.response.reference} is counted",
            slug=self.consultation.slug,
            response=self.response.public_id,
        )


def _mark(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 19 else None
