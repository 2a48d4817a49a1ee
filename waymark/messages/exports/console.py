"""How does a message leave where nothing is to leave: for trying out and for the demonstration?"""

import structlog

from waymark.messages.rules import Delivery, Letter, Outcome, text_size

log = structlog.get_logger(__name__)


class Console:
    """Says in the log that something would have gone, never to whom and never its words."""

    def deliver(self, letter: Letter) -> Delivery:
        """Take the letter."""
        log.info(
            "message_not_sent_for_real",
            message_id=str(letter.message_id),
            channel=letter.channel.value,
            parts=text_size(letter.body).parts,
        )
        return Delivery(Outcome.TAKEN)

    def close(self) -> None:
        """There is nothing to end."""
