"""What may any program read about purchases and contracts?"""

import json
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag

from waymark.commissioning.exports.ocds.releases import UNREGISTERED, release_package
from waymark.commissioning.forms.open_contracting import AskReleases, cursor_of
from waymark.commissioning.queries import contracting as queries
from waymark.commissioning.queries.contracting import ProcessPage
from waymark.web.narrowing import with_query
from waymark.web.pages import PublicPage


class PublicReleases(PublicPage):
    """The register as open contracting data, some processes at a time."""

    title = "Contracts as data"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the releases that are asked for, or say which parameter cannot be read."""
        asked = AskReleases(request.GET)
        if not asked.is_valid():
            return JsonResponse({"errors": asked.errors}, status=400)
        page = queries.list_processes(**asked.asked())
        following = ""
        if page.following is not None:
            further = {**request.GET.dict(), "cursor": cursor_of(page.following)}
            following = request.build_absolute_uri(with_query(request.path, further))
        return self.send(page, following=following)

    def send(self, page: ProcessPage, *, following: str = "") -> HttpResponseBase:
        """Send a package; a reader who has it already is told so."""
        package = release_package(
            page.processes,
            authority=self.authority.name,
            prefix=settings.OCID_PREFIX or UNREGISTERED,
            url=lambda route, **keys: self.request.build_absolute_uri(self.url(route, **keys)),
            uri=self.request.build_absolute_uri(),
            at=page.changed_at or timezone.now(),
            following=following,
        )
        content = json.dumps(package, ensure_ascii=False)
        response = HttpResponse(content, content_type="application/json")
        etag = response["ETag"] = quote_etag(sha256(content.encode()).hexdigest())
        latest = None if page.changed_at is None else int(page.changed_at.timestamp())
        if latest is not None:
            response["Last-Modified"] = http_date(latest)
        unchanged = get_conditional_response(
            self.request, etag=etag, last_modified=latest, response=response
        )
        return unchanged or response


class PublicRelease(PublicReleases):
    """The process of one contract as open contracting data."""

    page: ProcessPage

    def load(self, **kwargs: Any) -> None:
        """Fetch the process of the contract, which must be published."""
        self.page = queries.get_process(contract=kwargs["contract"])

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send its release."""
        return self.send(self.page)
