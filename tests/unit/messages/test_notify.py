"""What does the real client make of what GOV.UK Notify answers, or does not?"""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID, uuid4

import jwt
import pytest
from structlog.testing import capture_logs

from tests.fakes.notify_server import (
    EMAIL_TEMPLATE,
    KEY,
    TEXT_TEMPLATE,
    NotifyServer,
    running_notify_server,
)
from waymark.messages.engines.notify import NotAKey, NotifyClient, Service
from waymark.messages.exports.console import Console
from waymark.messages.rules import INVALID_RECIPIENT, Channel, Delivery, Letter, Outcome


@pytest.fixture
def server() -> Iterator[NotifyServer]:
    with running_notify_server() as running:
        yield running


@pytest.fixture
def client(server: NotifyServer) -> Iterator[NotifyClient]:
    made = NotifyClient(
        Service(
            key=KEY,
            url=server.url,
            timeout=1,
            text_template=TEXT_TEMPLATE,
            email_template=EMAIL_TEMPLATE,
        )
    )
    yield made
    made.close()


def letter(channel: Channel = Channel.TEXT) -> Letter:
    return Letter(
        message_id=uuid4(),
        recipient="+447700900123" if channel is Channel.TEXT else "jo@example.org",
        subject="" if channel is Channel.TEXT else "See you",
        body="See you at 3 — Ayşe",
        channel=channel,
    )


def test_text_arrives_as_it_was_written_signed_with_the_key(
    server: NotifyServer, client: NotifyClient
) -> None:
    sent = letter()

    answer = client.send(sent)

    (taken,) = server.sent("/v2/notifications/sms")
    assert answer == Delivery(Outcome.TAKEN, provider_id=UUID(taken["id"]))
    assert taken["phone_number"] == "+447700900123"
    assert taken["template_id"] == TEXT_TEMPLATE
    assert taken["personalisation"] == {"message": "See you at 3 — Ayşe"}
    assert UUID(taken["reference"]) == sent.message_id
    token = server.tokens[0].removeprefix("Bearer ")
    told = jwt.decode(token, KEY[-36:], algorithms=["HS256"])
    assert told["iss"] == KEY[-73:-37]


def test_email_goes_with_its_subject(server: NotifyServer, client: NotifyClient) -> None:
    client.send(replace(letter(Channel.EMAIL), unsubscribe_url="https://ourborough.example/stop"))

    (taken,) = server.sent("/v2/notifications/email")
    assert taken["email_address"] == "jo@example.org"
    assert taken["personalisation"]["subject"] == "See you"
    assert taken["one_click_unsubscribe_url"] == "https://ourborough.example/stop"


@pytest.mark.parametrize(
    ("status", "words", "outcome", "code"),
    [
        (400, "phone_number Not enough digits", Outcome.REFUSED, INVALID_RECIPIENT),
        (400, "Can’t send to this recipient using a team-only key", Outcome.REJECTED, "400"),
        (403, "Invalid token: API key not found", Outcome.UNREACHABLE, "403"),
        (429, "Exceeded send limits (250) for today", Outcome.UNREACHABLE, "429"),
        (500, "Internal server error", Outcome.DEFERRED, "500"),
        (503, "Down", Outcome.UNREACHABLE, "503"),
    ],
)
def test_refusal_is_kept_by_its_code_and_never_by_its_words(
    server: NotifyServer,
    client: NotifyClient,
    caplog: pytest.LogCaptureFixture,
    status: int,
    words: str,
    outcome: Outcome,
    code: str,
) -> None:
    server.status, server.words = status, words

    assert client.send(letter()) == Delivery(outcome, code)

    assert words not in caplog.text


def test_server_that_stalls_holds_nobody_for_long(
    server: NotifyServer, client: NotifyClient
) -> None:
    server.stall_seconds = 3

    assert client.send(letter()) == Delivery(Outcome.UNREACHABLE)


@pytest.mark.parametrize("raw", [b"<html>", b"[]", b"{}", b'{"id": "none"}', b"null", b'"yes"'])
def test_answer_that_makes_no_sense_is_tried_again_later(
    server: NotifyServer, client: NotifyClient, raw: bytes
) -> None:
    server.raw = raw

    assert client.send(letter()).outcome is Outcome.DEFERRED


def test_nobody_listening_is_unreachable() -> None:
    client = NotifyClient(Service(key=KEY, url="http://127.0.0.1:9", timeout=1))

    assert client.send(letter()) == Delivery(Outcome.UNREACHABLE)
    assert client.status_of(uuid4()) == ""


def test_what_was_taken_without_an_answer_is_not_sent_twice(
    server: NotifyServer, client: NotifyClient
) -> None:
    sent = letter()
    server.forgets_to_answer = True
    assert client.send(sent).outcome is Outcome.UNREACHABLE
    server.forgets_to_answer = False

    again = client.send(replace(sent, attempt=2))

    (taken,) = server.taken
    assert again == Delivery(Outcome.TAKEN, provider_id=UUID(taken["id"]))


def test_what_was_not_taken_is_sent_again(server: NotifyServer, client: NotifyClient) -> None:
    assert client.send(replace(letter(), attempt=2)).outcome is Outcome.TAKEN
    assert len(server.taken) == 1


def test_state_of_a_message_is_asked_for(server: NotifyServer, client: NotifyClient) -> None:
    key = uuid4()
    server.states[str(key)] = "delivered"

    assert client.status_of(key) == "delivered"

    server.raw = b'{"status": 7}'
    assert client.status_of(key) == ""


@pytest.mark.parametrize("key", ["", "x", KEY[:-1], "1" * 80])
def test_key_in_another_form_is_refused(key: str) -> None:
    with pytest.raises(NotAKey):
        NotifyClient(Service(key=key, url="http://127.0.0.1:9", timeout=1))


def test_console_tells_neither_number_nor_words() -> None:
    console = Console()

    with capture_logs() as logs:
        assert console.deliver(letter()) == Delivery(Outcome.TAKEN)
        console.close()

    (said,) = logs
    assert said["channel"] == "text"
    assert "+447700900123" not in str(said)
    assert "Ayşe" not in str(said)
