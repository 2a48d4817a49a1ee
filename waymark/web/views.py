"""Health, an authority's colours, and where somebody goes after signing in."""

from typing import Any

from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_safe

from waymark.access import queries as access
from waymark.access.models import Authority
from waymark.web import brand
from waymark.web.pages import Page, PublicPage


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Say whether the site reaches its database; an error answers 500."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})


class Brand(PublicPage):
    """The authority's colours, as a small style sheet: no style stands in a page."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the style sheet; browsers may keep it for an hour."""
        response = HttpResponse(brand.stylesheet(colour=self.authority.colour), content_type="text/css")
        response.headers["Cache-Control"] = "public, max-age=3600"
        return response


class Home(LoginRequiredMixin, Page):
    """Where somebody goes after signing in: to their authority, or to a choice of them."""

    title = "Choose where to work"
    template_name = "web/home.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the authorities in which the user has a present membership."""
        assert self.request.user.pk is not None
        self.own = access.list_own_authorities(user_id=self.request.user.pk)

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Go straight to the only authority, where there is only one."""
        if len(self.own) == 1:
            return HttpResponseRedirect(_work_address(self.own[0]))
        return self.render()

    def present(self) -> list[tuple[str, str]]:
        """Return the name and the address of each authority."""
        return [(found.name, _work_address(found)) for found in self.own]


def _work_address(authority: Authority) -> str:
    return reverse("portal:work", kwargs={"authority": authority.code})
