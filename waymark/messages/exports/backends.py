"""By which way do messages leave? One class for each channel, named in the settings."""

from typing import Protocol, cast

from django.conf import settings
from django.utils.module_loading import import_string

from waymark.messages.rules import Channel, Delivery, Letter


class Backend(Protocol):
    """A way for letters to leave; one is made for each run of the queue."""

    def deliver(self, letter: Letter) -> Delivery:
        """Send a letter and return what came of it."""

    def close(self) -> None:
        """End what was opened."""


def open_backend(channel: Channel = Channel.EMAIL) -> Backend:
    """Return the way that the settings name for a channel."""
    is_text = channel is Channel.TEXT
    name = settings.TEXTS_BACKEND if is_text else settings.MESSAGES_BACKEND
    return cast("Backend", import_string(name)())
