"""Answering by the link of a body, a code or a receipt by e-mail, news, and other formats."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.loader import get_template
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt

from waymark.consultations.actions.inviting import answering as actions
from waymark.consultations.actions.inviting import formats as format_actions
from waymark.consultations.actions.inviting import letters as letter_actions
from waymark.consultations.actions.inviting import news as news_actions
from waymark.consultations.exports.feed import MOST_IN_FEED, feed_entry, write_feed
from waymark.consultations.forms import inviting as forms
from waymark.consultations.models.asking import Consultation
from waymark.consultations.models.hearing import ResponseDraft
from waymark.consultations.models.inviting import NewsRequest, StakeholderBody
from waymark.consultations.presenters.inviting import public as presenters
from waymark.consultations.presenters.public import when_sentence
from waymark.consultations.queries import inviting as queries
from waymark.consultations.queries.public import get_public, list_public
from waymark.consultations.views.answering.pages import AnswerForm
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.web.forms import Form
from waymark.web.pages import PublicFormPage, PublicPage

SENT = "sent"


class SaysDone(PublicFormPage):
    """A form that, once it is sent, says what was done on a page that holds nothing of it."""

    template_name = "consultations/inviting/ask.html"
    done_title: ClassVar[str] = ""
    done_sentences: ClassVar[tuple[str, ...]] = ()
    is_done = False

    def page_title(self) -> str:
        """Return what the page is, before and after."""
        return self.done_title if self.is_done else self.title

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Show the form, or what was done with it."""
        return self.say_done() if SENT in request.GET else super().get(request)

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Do it, and go to where that is said: to load the page again does nothing twice."""
        self.do(values)
        return HttpResponseRedirect(f"{self.request.path}?{SENT}=yes")

    def do(self, values: dict[str, Any]) -> None:
        """Call the one action of this page."""
        raise NotImplementedError

    def say_done(self) -> HttpResponseBase:
        """Show what was done."""
        self.is_done = True
        template = get_template("consultations/inviting/done.html", using=None)
        return HttpResponse(template.render(self.context(), self.request))

    def present(self) -> object:
        """Return the form, or what was done with it."""
        label, url = self.back()
        if self.is_done:
            return presenters.DonePage(sentences=self.done_sentences, link=label, url=url)
        return self.present_form(cancel_url=url)

    def present_form(self, *, cancel_url: str) -> presenters.AskPage:
        """Return what stands around the form."""
        raise NotImplementedError

    def back(self) -> tuple[str, str]:
        """Return what to go on to is called, and where it is."""
        raise NotImplementedError


# By the link of a body ------------------------------------------------------------------------


class Invited(AnswerForm):
    """The page that the link of a body leads to."""

    needs_draft = False
    form_class = forms.Confirm
    template_name = "consultations/inviting/invited.html"

    body: StakeholderBody

    def load(self, **kwargs: Any) -> None:
        """Find whose link it is."""
        super().load(**kwargs)
        found = queries.find_body_by_link(consultation=self.consultation, token=kwargs["token"])
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


class OneClick(SaysDone):
    """A step that a mail program may take for its reader, without a page before it (RFC 8058).

    The link itself is what allows it, so no second secret from a page is asked for, and the answer
    comes at once, without another address.
    """

    form_class = forms.Confirm

    @method_decorator(csrf_exempt)
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Take the step without the secret that other forms carry."""
        return super().dispatch(request, *args, **kwargs)

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Do it, and say so."""
        self.do(values)
        return self.say_done()


class InvitedStop(OneClick):
    title = "Do you want no more invitations?"
    done_title = "You get no more invitations"
    done_sentences = ("We will not write to this address of our own accord.",)

    def load(self, **kwargs: Any) -> None:
        """Find whose link it is."""
        consultation = get_public(slug=kwargs["slug"])
        found = queries.find_body_by_link(consultation=consultation, token=kwargs["token"])
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


# A code or a receipt by e-mail ----------------------------------------------------------------


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


class ReceiptByEmail(ByEmail):
    title = "Send me my receipt"
    needs_draft = False
    sentence = "We send you the receipt code. We do not keep your address with your answers."
    submit = "Send my receipt"
    back_page = "receipt"

    def elsewhere(self) -> str:
        """Nobody has a receipt before sending."""
        return self.at() if self.draft is None or self.is_unsent else ""

    def send(self, email: str) -> None:
        """Send the receipt; a test answer has none."""
        draft = self.held()
        if not isinstance(draft, ResponseDraft):
            raise NotFound
        actions.send_receipt(
            by=Actor.respondent(self.authority.pk),
            draft=draft,
            email=email,
            at=timezone.now(),
        )


# News -----------------------------------------------------------------------------------------


class NewsAsk(SaysDone):
    """Where anybody asks to be told what comes of one consultation."""

    title = "Tell me the outcome"
    done_title = "Look for our message"
    done_sentences = (
        "We have sent a message to your address. Open the link in it to confirm.",
        "If nothing comes, look among unwanted mail, or try again.",
    )
    form_class = forms.AskByEmail

    consultation: Consultation | None = None

    def load(self, **kwargs: Any) -> None:
        """Find the consultation."""
        self.consultation = get_public(slug=kwargs["slug"])

    def back(self) -> tuple[str, str]:
        """Lead back to where the form was offered."""
        if self.consultation is None:
            return "Go back to the consultations", self.url("consultations:public_list")
        route = "consultations:public_detail"
        return "Go back to the consultation", self.url(route, slug=self.consultation.slug)

    def present_form(self, *, cancel_url: str) -> presenters.AskPage:
        """Return what the address is for."""
        return presenters.AskPage(
            sentences=self.sentences(), submit="Tell me", cancel_url=cancel_url
        )

    def sentences(self) -> tuple[str, ...]:
        """Return what the address is for."""
        title = self.consultation.title if self.consultation else ""
        return (
            f"We write to you once, when we publish what people said about “{title}”.",
            "We keep your address apart from any answers and delete it a year later.",
        )

    def do(self, values: dict[str, Any]) -> None:
        """Send the link that confirms the address."""
        news_actions.ask_news(
            by=Actor.public(self.authority.pk),
            authority=self.authority,
            consultation=self.consultation,
            email=values["email"],
            at=timezone.now(),
        )


class Subscribe(NewsAsk):
    """Where anybody asks to be told of every consultation of an authority."""

    title = "Get news of consultations"

    def load(self, **kwargs: Any) -> None:
        """There is nothing to find: the news is of every consultation."""

    def sentences(self) -> tuple[str, ...]:
        """Return what the address is for."""
        return (
            f"We write to you when {self.authority.name} asks for views.",
            "We also write when we publish what people said.",
            "You can stop at any time, by one click. We then delete your address.",
        )


class OneRequest(SaysDone):
    """A step by the link that went to an address."""

    form_class = forms.Confirm
    news: NewsRequest

    def load(self, **kwargs: Any) -> None:
        """Find what was asked for."""
        found = queries.find_news_request(token=kwargs["token"])
        if found is None:
            raise NotFound
        self.news = found

    def back(self) -> tuple[str, str]:
        """Lead to the consultations."""
        return "See the consultations", self.url("consultations:public_list")

    def about(self) -> str:
        """Return what the news is of."""
        one = self.news.consultation
        return f"the outcome of “{one.title}”" if one else "our consultations"


class NewsConfirm(OneRequest):
    """Asks for a button to be pressed: mail programs open links by themselves."""

    title = "Confirm your address"
    done_title = "Your address is confirmed"
    done_sentences = ("We will write to you. Each message has a link by which you can stop.",)

    def present_form(self, *, cancel_url: str) -> presenters.AskPage:
        """Say what was asked for."""
        return presenters.AskPage(
            sentences=(f"You asked {self.authority.name} to tell you of {self.about()}.",),
            submit="Yes, tell me",
            cancel_url=cancel_url,
        )

    def do(self, values: dict[str, Any]) -> None:
        """Confirm the address."""
        by = Actor.public(self.authority.pk)
        news_actions.confirm_news(by=by, request=self.news, at=timezone.now())


class NewsStop(OneClick, OneRequest):
    title = "Do you want no more news?"
    done_title = "You get no more news"
    done_sentences = ("We have deleted your address.",)

    def present_form(self, *, cancel_url: str) -> presenters.AskPage:
        """Ask once more."""
        return presenters.AskPage(
            sentences=(f"We will not tell you of {self.about()}, and delete your address.",),
            submit="Send me no more news",
            cancel_url=cancel_url,
        )

    def do(self, values: dict[str, Any]) -> None:
        """Forget the address."""
        by = Actor.public(self.authority.pk)
        news_actions.stop_news(by=by, request=self.news, at=timezone.now())


# Other formats --------------------------------------------------------------------------------


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

    def present_form(self, *, cancel_url: str) -> presenters.AskPage:
        """Return what the form is for."""
        title = self.consultation.title
        return presenters.AskPage(
            sentences=(f"We can give you “{title}” in another form, free of charge.",),
            submit="Send my request",
            cancel_url=cancel_url,
        )

    def do(self, values: dict[str, Any]) -> None:
        """Take the request down."""
        format_actions.ask_format(
            by=Actor.public(self.authority.pk),
            consultation=self.consultation,
            at=timezone.now(),
            **values,
        )


# A feed ---------------------------------------------------------------------------------------


class Feed(PublicPage):
    """The consultations of an authority, for feed readers."""

    def load(self, **kwargs: Any) -> None:
        """Fetch them."""
        self.found = list(list_public()[:MOST_IN_FEED])

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the feed."""
        return HttpResponse(
            write_feed(
                title=f"Consultations of {self.authority.name}",
                page_url=request.build_absolute_uri(self.url("consultations:public_list")),
                feed_url=request.build_absolute_uri(request.path),
                entries=[
                    feed_entry(
                        each,
                        url=request.build_absolute_uri(
                            self.url("consultations:public_detail", slug=each.slug)
                        ),
                    )
                    for each in self.found
                ],
            ),
            content_type="application/atom+xml; charset=utf-8",
        )
