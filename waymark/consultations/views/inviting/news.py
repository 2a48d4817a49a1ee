"""News of consultations: asking for it, confirming it, stopping it, and a feed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.consultations.actions.inviting import news as news_actions
from waymark.consultations.exports.feed import MOST_IN_FEED, feed_entry, write_feed
from waymark.consultations.forms import inviting as forms
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import NewsRequest
from waymark.consultations.presenters.inviting import public as presenters
from waymark.consultations.queries.inviting.news import find_news_request
from waymark.consultations.queries.public import get_public, list_public
from waymark.consultations.views.inviting.saying import OneClick, SaysDone
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.web.forms import Confirm
from waymark.web.pages import PublicPage


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
            f"We write to you when we publish what people said about “{title}”.",
            "We write once more when we publish what we do about it.",
            "We keep your address apart from any answers and delete it a year after we last wrote.",
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

    form_class = Confirm
    news: NewsRequest

    def load(self, **kwargs: Any) -> None:
        """Find what was asked for."""
        found = find_news_request(token=kwargs["token"])
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
