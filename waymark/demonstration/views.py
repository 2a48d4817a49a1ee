"""Signing in with one click, which exists only where the installation is a demonstration."""

from typing import Any

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone

from waymark.audit.rules import Event
from waymark.demonstration import queries
from waymark.demonstration.forms import SignInAs
from waymark.web import sign_ins
from waymark.web.middleware import BEGAN
from waymark.web.pages import DEMONSTRATION_SESSION, FormMixin, Page


class DemonstrationPage(Page):
    """A page that is not there outside a demonstration."""

    def answer(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Answer 404 unless `WAYMARK_DEMONSTRATION` is on."""
        if not settings.DEMONSTRATION:
            raise Http404
        return super().answer(request, **kwargs)


class People(DemonstrationPage):
    """Everybody that one can be, by authority."""

    title = "Sign in to the demonstration"
    template_name = "demonstration/people.html"

    def present(self) -> dict[str, list[queries.Person]]:
        """Return the invented people by the name of their authority."""
        groups: dict[str, list[queries.Person]] = {}
        for person in queries.list_people(at=timezone.now()):
            groups.setdefault(person.authority, []).append(person)
        return groups


class SignIn(FormMixin, DemonstrationPage):
    """One click; a GET shows the list."""

    form_class = SignInAs
    template_name = "demonstration/people.html"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Go to the list: signing in is not done by following a link."""
        return HttpResponseRedirect(reverse("demonstration:people"))

    def act(self, values: dict[str, Any]) -> HttpResponseBase:
        """Sign in without password or code; the session is marked as the demonstration's."""
        member = queries.get_member(authority=values["authority"], public_id=values["person"])
        login(
            self.request,
            member.user,
            backend="allauth.account.auth_backends.AuthenticationBackend",
        )
        self.request.session[DEMONSTRATION_SESSION] = True
        self.request.session[BEGAN] = timezone.now().timestamp()
        sign_ins.note(user=member.user, event=Event.SIGNED_IN)
        return HttpResponseRedirect(
            reverse("portal:work", kwargs={"authority": values["authority"]})
        )

    def present(self) -> dict[str, list[queries.Person]]:
        """Return nothing but the form's faults: the list is a page of its own."""
        return {}
