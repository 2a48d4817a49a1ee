"""What does a real client make of what a mail server on the loopback answers?"""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from pytest_django import Settings

from tests.fakes.mail_server import MailServer, running_mail_server
from waymark.messages.exports.django_email import DjangoEmail
from waymark.messages.rules import Delivery, Letter, Outcome, message_in_header


@pytest.fixture
def server(settings: Settings) -> Iterator[MailServer]:
    with running_mail_server() as running:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = running.host, running.port
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_TIMEOUT = 1
        settings.DEFAULT_FROM_EMAIL = "Marshfield <consult@marshfield.example>"
        settings.BOUNCE_ADDRESS = "bounces@marshfield.example"
        yield running


@pytest.fixture
def email(server: MailServer) -> Iterator[DjangoEmail]:
    made = DjangoEmail()
    yield made
    made.close()


def letter(recipient: str = "jo@example.org", **values: Any) -> Letter:
    return Letter(
        message_id=uuid4(),
        recipient=recipient,
        subject="Have your say",
        body="Dear Jo,\n\nŻyczenia.\n",
        **values,
    )


def test_letter_arrives_as_it_was_written(server: MailServer, email: DjangoEmail) -> None:
    sent = letter(unsubscribe_url="https://marshfield.example/stop/abc/")

    assert email.deliver(sent) == Delivery(Outcome.TAKEN)

    (taken,) = server.taken
    payload = taken.mail.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.decode().replace("\r\n", "\n") == sent.body
    assert taken.recipient == "jo@example.org"
    assert taken.sender == f"bounces+{sent.message_id.hex}@marshfield.example"
    assert taken.mail["From"] == "Marshfield <consult@marshfield.example>"
    assert message_in_header(taken.mail["Message-ID"]) == sent.message_id
    assert taken.mail["List-Unsubscribe"] == "<https://marshfield.example/stop/abc/>"
    assert taken.mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert taken.mail["Auto-Submitted"] == "auto-generated"


def test_letter_that_is_no_news_offers_no_way_to_stop(
    server: MailServer, email: DjangoEmail
) -> None:
    email.deliver(letter())

    assert server.taken[0].mail["List-Unsubscribe"] is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("550 5.1.1 no such user", Delivery(Outcome.REFUSED, "550 5.1.1")),
        ("450 4.2.0 greylisted", Delivery(Outcome.DEFERRED, "450 4.2.0")),
        ("554 5.7.1 policy", Delivery(Outcome.REJECTED, "554 5.7.1")),
    ],
)
def test_one_refused_address_does_not_hold_up_the_next(
    server: MailServer, email: DjangoEmail, answer: str, expected: Delivery
) -> None:
    server.answers["gone@example.org"] = answer

    assert email.deliver(letter("gone@example.org")) == expected
    assert email.deliver(letter()).outcome is Outcome.TAKEN


def test_letters_share_one_connection(server: MailServer, email: DjangoEmail) -> None:
    for _ in range(3):
        email.deliver(letter())

    assert (len(server.taken), server.connections) == (3, 1)


def test_server_that_stalls_is_left_after_its_time(server: MailServer, email: DjangoEmail) -> None:
    server.answers["slow@example.org"] = "stall"

    assert email.deliver(letter("slow@example.org")).outcome is Outcome.UNREACHABLE
    assert email.deliver(letter()).outcome is Outcome.TAKEN


def test_message_that_is_refused_whole_is_no_fault_of_its_address(
    server: MailServer, email: DjangoEmail
) -> None:
    server.data_answer = "554 5.6.0 no such letters here"

    assert email.deliver(letter()) == Delivery(Outcome.REJECTED, "554 5.6.0")


def test_server_that_is_not_there_is_unreachable(server: MailServer, settings: Settings) -> None:
    settings.EMAIL_PORT = 1

    assert DjangoEmail().deliver(letter()).outcome is Outcome.UNREACHABLE


def test_server_that_is_closing_puts_off(server: MailServer, email: DjangoEmail) -> None:
    server.greeting = "421 4.3.2 closing"

    assert email.deliver(letter()).outcome is Outcome.UNREACHABLE


@pytest.mark.parametrize("address", ["no at sign", "two\nlines@example.org", "a@" + "b" * 300])
def test_address_that_no_server_would_take_is_refused_here(
    server: MailServer, email: DjangoEmail, address: str
) -> None:
    delivery = email.deliver(letter(address))

    assert delivery.outcome in {Outcome.REFUSED, Outcome.TAKEN}
    assert "\n" not in str([each.recipient for each in server.taken])
