"""How does a message leave by GOV.UK Notify, as the settings say?"""

from uuid import UUID

import structlog
from django.conf import settings

from waymark.messages.engines.notify import NotAKey, NotifyClient, Service
from waymark.messages.rules import Delivery, Letter, Outcome

log = structlog.get_logger(__name__)

NO_KEY = Delivery(Outcome.UNREACHABLE, "no-key")


class Notify:
    """The service of the settings; without a key in the right form everything waits."""

    def __init__(self) -> None:
        self.client = _client()

    def deliver(self, letter: Letter) -> Delivery:
        """Send a letter and return what came of it."""
        return self.client.send(letter) if self.client else NO_KEY

    def close(self) -> None:
        """End the connection."""
        if self.client:
            self.client.close()


def ask_about(provider_id: UUID) -> str:
    """Return Notify's word for the state of a message; empty where it gives none."""
    client = _client()
    if client is None:
        return ""
    try:
        return client.status_of(provider_id)
    finally:
        client.close()


def _client() -> NotifyClient | None:
    service = Service(
        key=settings.NOTIFY_KEY,
        url=settings.NOTIFY_URL,
        timeout=settings.NOTIFY_TIMEOUT,
        text_template=settings.NOTIFY_TEXT_TEMPLATE,
        email_template=settings.NOTIFY_EMAIL_TEMPLATE,
    )
    try:
        return NotifyClient(service)
    except NotAKey:
        log.warning("notify_key_is_none")
        return None
