"""How does a message leave by Django's email, and what does the mail server answer?"""

import smtplib
from email.utils import parseaddr

import structlog
from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend

from waymark.messages.rules import (
    Delivery,
    Letter,
    Outcome,
    message_header,
    refusal_of,
    return_path,
    server_code,
)

log = structlog.get_logger(__name__)

UNREACHABLE = Delivery(Outcome.UNREACHABLE)


class DjangoEmail:
    """One connection for the letters of a run; opened when the first one goes."""

    def __init__(self) -> None:
        self.connection: BaseEmailBackend = get_connection()

    def deliver(self, letter: Letter) -> Delivery:
        """Hand a letter to the mail server and return what it answers; raises nothing of its own.

        Any other answer than acceptance ends the connection: some servers do the same.
        """
        try:
            self.connection.open()  # kept open for the letters that follow
            self.connection.send_messages([_email(letter)])
        except smtplib.SMTPRecipientsRefused as refused:
            self.close()
            number, text = next(iter(refused.recipients.values()))
            return refusal_of(number, _words(text))
        except (smtplib.SMTPConnectError, smtplib.SMTPAuthenticationError) as error:
            self.close()
            return Delivery(Outcome.UNREACHABLE, server_code(error.smtp_code, ""))
        except smtplib.SMTPResponseException as error:
            self.close()
            code = server_code(error.smtp_code, _words(error.smtp_error))
            is_for_now = 400 <= error.smtp_code < 500
            return Delivery(Outcome.DEFERRED if is_for_now else Outcome.REJECTED, code)
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            log.warning("mail_server_does_not_answer", error=type(error).__name__)
            return UNREACHABLE
        except (ValueError, UnicodeError):  # an address or a header that no server would take
            return Delivery(Outcome.REFUSED, "553 5.1.3")
        return Delivery(Outcome.TAKEN)

    def close(self) -> None:
        """End the connection, whatever state it is in."""
        try:
            self.connection.close()
        except (smtplib.SMTPException, OSError):
            # It had ended already; the next letter begins another one.
            self.connection = get_connection()


def _email(letter: Letter) -> EmailMessage:
    sender = settings.DEFAULT_FROM_EMAIL
    host = parseaddr(sender)[1].rpartition("@")[2] or "localhost"
    headers = {
        "From": sender,
        "Message-ID": message_header(letter.message_id, host),
        "Content-Language": letter.language,
        # No answer of a machine to a machine (RFC 3834, 5).
        "Auto-Submitted": "auto-generated",
    }
    if letter.unsubscribe_url:
        headers["List-Unsubscribe"] = f"<{letter.unsubscribe_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    bounce = settings.BOUNCE_ADDRESS
    return EmailMessage(
        subject=letter.subject,
        body=letter.body,
        # The envelope's sender; what readers see is the header.
        from_email=return_path(bounce, letter.message_id) if bounce else sender,
        to=[letter.recipient],
        headers=headers,
    )


def _words(answer: bytes | str) -> str:
    return answer.decode(errors="replace") if isinstance(answer, bytes) else answer
