"""Answering by the link of a body, and a code or a receipt by email."""

from typing import Any, ClassVar

from django.http import HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.consultations.actions.inviting import answering as actions
from waymark.consultations.actions.inviting import letters as letter_actions
from waymark.consultations.forms import inviting as forms
from waymark.consultations.models.inviting import StakeholderBody
from waymark.consultations.presenters.inviting import public as presenters
from waymark.consultations.presenters.public.moments import when_sentence
from waymark.consultations.queries.inviting.bodies import find_body_by_link
from waymark.consultations.queries.public import get_public
from waymark.consultations.rules.answering import spaced_code
from waymark.consultations.views.answering.pages import AnswerForm
from waymark.consultations.views.answering.sent import SentPage
from waymark.consultations.views.inviting.saying import OneClick
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.web.forms import Confirm, Form

# By the link of a body ------------------------------------------------------------------------


class Invited(AnswerForm):
    """The page that the link of a body leads to."""

    needs_draft = False
    form_class = Confirm
    template_name = "consultations/inviting/invited.html"

    body: StakeholderBody

    def load(self, **kwargs: Any) -> None:
        """Find whose link it is."""
        super().load(**kwargs)
        found = find_body_by_link(consultation=self.consultation, token=kwargs["token"])
        if found is None:
            raise NotFound
        self.body = found
        self.stop_url = self.url(
            "consultations:invited_stop", slug=self.consultation.slug, token=kwargs["token"]
        )

    def elsewhere(self) -> str:
        """Stay: the page says how things stand before, while and after it is open."""
        return ""

    def page_title(self) -> str:
        """Return what is asked about."""
        return f"Have your say: {self.consultation.title}"

    def present(self) -> presenters.InvitedPage:
        """Return who is asked about what."""
        return presenters.InvitedPage(
            organisation=self.body.name,
            title=self.consultation.title,
            purpose=self.consultation.purpose,
            when=when_sentence(self.consultation),
            is_open=self.can_begin,
            page_url=self.url("consultations:public_detail", slug=self.consultation.slug),
            stop_url=self.stop_url,
        )

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Begin, with the body and its category filled in."""
        self.remember(actions.begin_invited(body=self.body, at=timezone.now()))
        first = self.question_url(self.questions[0]) if self.questions else self.at("publishing")
        return HttpResponseRedirect(first)


class InvitedStop(OneClick):
    title = "Do you want no more invitations?"
    done_title = "You get no more invitations"
    done_sentences = ("We will not write to this address of our own accord.",)

    def load(self, **kwargs: Any) -> None:
        """Find whose link it is."""
        consultation = get_public(slug=kwargs["slug"])
        found = find_body_by_link(consultation=consultation, token=kwargs["token"])
        if found is None:
            raise NotFound
        self.body = found

    def back(self) -> tuple[str, str]:
        """Lead to the consultations, which everybody may answer."""
        return "See the consultations", self.url("consultations:public_list")

    def present_form(self, *, cancel_url: str) -> presenters.AskPage:
        """Ask once more."""
        return presenters.AskPage(
            sentences=(
                f"{self.authority.name} will not invite or remind this address any more.",
                "You can still answer every consultation.",
            ),
            submit="Send me no more invitations",
            cancel_url=cancel_url,
        )

    def do(self, values: dict[str, Any]) -> None:
        """Leave the address alone."""
        by = Actor.public(self.authority.pk)
        letter_actions.stop_inviting(by=by, body=self.body, at=timezone.now())


# A code or a receipt by email ----------------------------------------------------------------


class ByEmail(AnswerForm):
    """A message to somebody who answers; the address is kept nowhere else."""

    form_class: ClassVar[type[Form]] = forms.AskByEmail
    template_name = "consultations/inviting/by_email.html"
    sentence: ClassVar[str] = ""
    submit: ClassVar[str] = ""
    back_page: ClassVar[str] = ""
    is_sent = False

    def present(self) -> presenters.AskPage:
        """Return what the message holds, or that it is on its way."""
        return presenters.AskPage(
            sentences=(self.sentence,),
            submit=self.submit,
            cancel_url=self.at(self.back_page),
            done="The message is on its way. It can take some minutes." if self.is_sent else "",
        )

    def send(self, email: str) -> None:
        """Send the message."""
        raise NotImplementedError

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Send the message, and show the page without what was typed."""
        self.send(values["email"])
        self.is_sent, self.form = True, None
        return self.render()


class LaterByEmail(ByEmail):
    title = "Send me my code"
    sentence = (
        "We send you the code to come back with. We do not keep your address with your answers."
    )
    submit = "Send my code"
    back_page = "later"

    def send(self, email: str) -> None:
        """Send the code that this browser holds."""
        self.held()
        actions.send_code(
            by=Actor.respondent(self.authority.pk),
            consultation=self.consultation,
            email=email,
            code=self.token(),
            return_url=self.request.build_absolute_uri(self.at("return")),
            at=timezone.now(),
        )


class ReceiptByEmail(ByEmail, SentPage):
    title = "Send me my receipt"
    sentence = "We send you the receipt code. We do not keep your address with your answers."
    submit = "Send my receipt"
    back_page = "receipt"

    def send(self, email: str) -> None:
        """Send the receipt code that this browser holds."""
        actions.send_receipt(
            by=Actor.respondent(self.authority.pk),
            response=self.response,
            receipt=spaced_code(self.token()),
            email=email,
            at=timezone.now(),
        )
