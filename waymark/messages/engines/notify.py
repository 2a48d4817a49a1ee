"""What does GOV.UK Notify answer to a message, and what has become of one it took?

By the client of GOV.UK Notify ("REST API documentation", "Python client documentation").
"""

import logging
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from notifications_python_client.errors import APIError
from notifications_python_client.notifications import NotificationsAPIClient

from waymark.messages.rules import INVALID_RECIPIENT, Channel, Delivery, Letter, Outcome

# The client writes what a server says into the log, whatever that may be.
logging.getLogger("notifications_python_client").setLevel(logging.CRITICAL)

_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
KEY = re.compile(rf"\S+-{_ID}-{_ID}", re.ASCII)
UNREADABLE = Delivery(Outcome.DEFERRED, "unreadable")


class NothingTaken(Exception):
    """Notify took nothing under this reference."""


class NotAKey(Exception):
    """A key of GOV.UK Notify has a name and two ids, joined by dashes."""


@dataclass(frozen=True)
class Service:
    """The service at GOV.UK Notify, and the templates through which everything goes."""

    key: str
    url: str
    timeout: int
    text_template: str = ""
    email_template: str = ""


class NotifyClient:
    """One connection for the messages of a run; nothing of what Notify says in words is kept."""

    def __init__(self, service: Service) -> None:
        """Read the key; raise `NotAKey`."""
        if not KEY.fullmatch(service.key):
            raise NotAKey
        self.service = service
        self.client: Any = NotificationsAPIClient(  # type: ignore[no-untyped-call]
            service.key, base_url=service.url, timeout=service.timeout
        )

    def send(self, letter: Letter) -> Delivery:
        """Hand a message over, and return what Notify answers.

        One that was tried before may have been taken although no answer came: Notify is asked
        first, so that nobody gets it twice.
        """
        if letter.attempt > 1:
            with suppress(NothingTaken):
                return self._answer(lambda: self._find(letter))
        return self._answer(lambda: self._post(letter))

    def status_of(self, provider_id: UUID) -> str:
        """Return Notify's word for the state of a message; empty where it gives none."""
        try:
            found = self.client.get_notification_by_id(str(provider_id))
        except (APIError, OSError):
            return ""
        status = found.get("status") if isinstance(found, dict) else None
        return status if isinstance(status, str) else ""

    def close(self) -> None:
        """End the connection."""
        self.client.request_session.close()

    def _post(self, letter: Letter) -> Any:
        reference = letter.message_id.hex
        if letter.channel is Channel.TEXT:
            return self.client.send_sms_notification(
                phone_number=letter.recipient,
                template_id=self.service.text_template,
                personalisation={"message": letter.body},
                reference=reference,
            )
        return self.client.send_email_notification(
            email_address=letter.recipient,
            template_id=self.service.email_template,
            personalisation={"subject": letter.subject, "message": letter.body},
            reference=reference,
            one_click_unsubscribe_url=letter.unsubscribe_url or None,
        )

    def _find(self, letter: Letter) -> Any:
        """Return what Notify took under our reference; raise `NothingTaken`."""
        found = self.client.get_all_notifications(reference=letter.message_id.hex)
        taken = found.get("notifications") if isinstance(found, dict) else None
        if not taken:
            raise NothingTaken
        return taken[0]

    def _answer(self, call: Callable[[], Any]) -> Delivery:
        try:
            found = call()
        except APIError as error:
            return _refusal(error)
        except OSError:
            return Delivery(Outcome.UNREACHABLE)
        try:
            return Delivery(Outcome.TAKEN, provider_id=UUID(str((found or {})["id"])))
        except (KeyError, TypeError, ValueError):
            return UNREADABLE


def _refusal(error: APIError) -> Delivery:
    """Return what a refusal means: for this number, this message, now, or for everything."""
    status = int(error.status_code)
    if error.response is not None and 200 <= status < 300:
        return UNREADABLE  # no JSON
    code = str(status)
    if status == 400:
        told = error.message
        words = (
            " ".join(str(each.get("message", "")) for each in told if isinstance(each, dict))
            if isinstance(told, list)
            else ""
        )
        if words.startswith(("phone_number ", "email_address ")):
            return Delivery(Outcome.REFUSED, INVALID_RECIPIENT)
        return Delivery(Outcome.REJECTED, code)
    if status == 500:
        return Delivery(Outcome.DEFERRED, code)
    # The key is not taken, the day's number is used up, or nobody answers: so for all others too.
    return Delivery(Outcome.UNREACHABLE, "" if error.response is None else code)
