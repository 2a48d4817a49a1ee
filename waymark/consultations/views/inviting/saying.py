"""What do forms share that say what was done on a page that holds nothing of it?"""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.loader import get_template
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt

from waymark.consultations.presenters.inviting import public as presenters
from waymark.web.forms import Confirm
from waymark.web.pages import PublicFormPage

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


class OneClick(SaysDone):
    """A step that a mail program may take for its reader, without a page before it (RFC 8058).

    The link itself is what allows it, so no second secret from a page is asked for, and the answer
    comes at once, without another address.
    """

    form_class = Confirm

    @method_decorator(csrf_exempt)
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Take the step without the secret that other forms carry."""
        return super().dispatch(request, *args, **kwargs)

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Do it, and say so."""
        self.do(values)
        return self.say_done()
