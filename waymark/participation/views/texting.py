"""Texts to many of the queue, and texts that came back from a number that several share."""

from collections.abc import Callable
from typing import Any, ClassVar
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.participation.actions import texting as actions
from waymark.participation.forms import tracking as forms
from waymark.participation.ports import text_templates
from waymark.participation.presenters import texting as presenters
from waymark.participation.presenters.tracking import Came, came_rows
from waymark.participation.queries.replies import Addressee, get_reply, list_addressees
from waymark.participation.views.tracking_pages import TrackingPage, keys_of
from waymark.people.queries.writing import sender_values
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage


class TextMany(TrackingPage, AuthorityFormPage):
    """Write to those who were ticked in the queue: look at what would go to whom, then send."""

    title = "Text several"
    template_name = "participation/text_many.html"
    form_class: ClassVar[type[Form]] = forms.TextToMany

    words: str | None = None

    def load(self, *_args: Any, **_: Any) -> None:
        """Fetch those who were ticked, and the templates."""
        super().load()
        self.keys = keys_of(self.request.GET.getlist("people"))
        self.addressees = list_addressees(viewer=self.actor, at=self.at, people=self.keys)
        self.templates = text_templates()

    def initial(self) -> dict[str, Any]:
        """Begin with the template that was asked for; its gaps are filled for each."""
        asked = self.request.GET.get("template", "")
        return {"words": next((each.body for each in self.templates if str(each.key) == asked), "")}

    def take(self, form: Form) -> HttpResponseBase:
        """Show first what would go to whom; send once that has been looked at."""
        if "send" in self.request.POST and "look" not in self.request.POST:
            return super().take(form)
        self.words = form.cleaned_data["words"]
        return self.render()

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Send."""
        batch = actions.text_many(by=self.actor, at=self.at, people=self.keys, **values)
        undo = self.url("participation:batch_undo", attempts=batch.public_id)
        messages.success(self.request, "Texts are on their way", extra_tags=f"undo:{undo}")
        return HttpResponseRedirect(self._list_url())

    def present(self) -> presenters.TextPage:
        """Return who gets what."""
        return presenters.text_page(
            self.addressees,
            arrives=self._arrives(self.words) if self.words is not None else None,
            templates=self.templates,
            template_url=lambda each: self._here(template=str(each.key)),
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Tracking", self._list_url())]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self._list_url()}

    def _arrives(self, words: str) -> Callable[[Addressee], str]:
        sender = sender_values(self.actor)
        return lambda each: actions.text_for(each.summary.person, words=words, sender=sender)

    def _list_url(self) -> str:
        return self.with_query(self.url("participation:chase_list"))

    def _here(self, **more: str) -> str:
        query: dict[str, Any] = self.narrowed() | {"people": [str(key) for key in self.keys]} | more
        return f"{self.request.path}?{urlencode(query, doseq=True)}"


class ReplyOf(TrackingPage, AuthorityFormPage):
    """Say which of those who share a number wrote a text."""

    title = "Who wrote this?"
    template_name = "participation/reply_of.html"
    form_class: ClassVar[type[Form]] = forms.Whose

    def load(self, text: UUID, **_: Any) -> None:
        """Fetch the text."""
        super().load()
        self.reply = get_reply(viewer=self.actor, public_id=text, at=self.at)

    def form_arguments(self) -> dict[str, Any]:
        """Offer those who have the number."""
        return {"owners": self.reply.owners}

    def present(self) -> Came:
        """Return what came."""
        return came_rows([self.reply], url=lambda _: "")[0]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep whose it is, and show them."""
        made = actions.say_whose(
            by=self.actor, at=self.at, text=self.reply.text.public_id, **values
        )
        if made.person is None:
            return self.done("participation:chase_list", "It is of none of them. Dealt with")
        url = self.url("participation:chase_person", person=made.person.public_id)
        return HttpResponseRedirect(self.with_query(url))

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [("Tracking", self.with_query(self.url("participation:chase_list")))]
