"""What does GOV.UK Notify tell by itself: of deliveries, and of texts that came in?

Each call shows the token of the settings. The calls of one service are for every authority here,
so each finds its authority by the message that it is about.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.dateparse import parse_datetime
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from waymark.access import queries as access
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.messages import queries
from waymark.messages.actions import reporting
from waymark.messages.rules import number_of_sender

log = structlog.get_logger(__name__)

LONGEST_TEXT = 10_000
LONGEST_NUMBER = 40
SHORTEST_TOKEN = 32


class NotWellFormed(Exception):
    """The call does not say what it has to."""


@method_decorator(csrf_exempt, name="dispatch")
class Call(View):
    """A call of GOV.UK Notify; it answers without a word, and tells nobody what is here."""

    http_method_names = ("post",)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Be as if not there, unless the settings hold a token."""
        if len(settings.NOTIFY_TOKEN) < SHORTEST_TOKEN:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Take the call in, once its token is the right one."""
        shown = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not constant_time_compare(shown, settings.NOTIFY_TOKEN):
            return HttpResponse(status=401)
        try:
            told = json.loads(request.body)
            if not isinstance(told, dict):
                raise NotWellFormed
            self.take(told)
        except (NotWellFormed, ValueError, RecursionError):
            return HttpResponse(status=400)
        return HttpResponse(status=204)

    def take(self, told: Mapping[str, Any]) -> None:
        """Do what the call says; raise `NotWellFormed`."""
        raise NotImplementedError


class Delivery(Call):
    """A message arrived, or did not."""

    def take(self, told: Mapping[str, Any]) -> None:
        """Keep the state of the message, in whichever authority it is."""
        reference, status = told.get("reference"), told.get("status")
        if reference is None:
            return  # of something that another program sent
        if not isinstance(status, str):
            raise NotWellFormed
        report = reporting.Told(
            provider_id=_key(told.get("id")), message_id=_key(reference), status=status
        )
        if not reporting.is_news(status):
            return
        for authority in access.list_authorities():
            with open_scope(authority.pk):
                if queries.has_message(public_id=report.message_id):
                    by = Actor.system(authority.pk)
                    reporting.take_report(by=by, told=report, at=timezone.now())
                    return


class Received(Call):
    """Somebody wrote a text back."""

    def take(self, told: Mapping[str, Any]) -> None:
        """Keep the text where its writer was last written to from; a stop holds everywhere."""
        sender, body = told.get("source_number"), told.get("message")
        if not (isinstance(sender, str) and isinstance(body, str)):
            raise NotWellFormed
        if len(sender) > LONGEST_NUMBER or len(body) > LONGEST_TEXT or "\x00" in sender + body:
            raise NotWellFormed
        text = reporting.Incoming(
            provider_id=_key(told.get("id")),
            sender=number_of_sender(sender),
            body=body,
            received_at=_moment(told.get("date_received")),
        )
        latest: dict[int, datetime] = {}
        authorities = [each.pk for each in access.list_authorities()]
        for key in authorities:
            with open_scope(key):
                found = queries.find_latest_to(address=text.sender)
                if found is not None:
                    latest[key] = found.queued_at
        if not latest and len(authorities) == 1:
            latest = {authorities[0]: text.received_at}
        if not latest:
            log.warning("text_from_nobody_known")
            return
        newest = max(latest, key=lambda each: latest[each])
        for key in latest:
            take = reporting.take_text if key == newest else reporting.take_stop
            with open_scope(key):
                take(by=Actor.system(key), text=text, at=timezone.now())


def _key(typed: Any) -> UUID:
    try:
        return UUID(str(typed))
    except ValueError as wrong:
        raise NotWellFormed from wrong


def _moment(typed: Any) -> datetime:
    """Read when a text came in; a moment that is none, or has not come, is now."""
    now = timezone.now()
    found = parse_datetime(typed) if isinstance(typed, str) else None
    if found is None or found.tzinfo is None:
        return now
    return min(found, now)
