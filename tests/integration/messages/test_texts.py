"""Do texts leave, arrive, come back and get answered, with a Notify on the loopback and a queue?"""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import time_machine
from django.test import Client
from pytest_django import Settings

from tests.factories.access import AuthorityFactory
from tests.factories.messages import NOW, MessageFactory, SilentAddressFactory
from tests.factories.messaging import ReceivedTextFactory
from tests.fakes.notify_server import (
    KEY,
    TEXT_TEMPLATE,
    NotifyServer,
    running_notify_server,
)
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.messages import queries
from waymark.messages.actions import sending
from waymark.messages.actions.queueing import Draft, queue_message
from waymark.messages.models import Message, ReceivedText, SilentAddress
from waymark.messages.rules import ADDRESSES_KEPT, Channel, MessageState, Purpose, Silence
from waymark.messages.tasks import ask_about_sent, send_waiting

NUMBER = "+447700900123"
TOKEN = "t" * 32
DELIVERY, RECEIVED = "/notify/delivery/", "/notify/received/"


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as coordinates:
        yield coordinates


@pytest.fixture
def notify(settings: Settings) -> Iterator[NotifyServer]:
    with running_notify_server() as running:
        settings.TEXTS_BACKEND = "waymark.messages.exports.notify.Notify"
        settings.NOTIFY_KEY, settings.NOTIFY_URL = KEY, running.url
        settings.NOTIFY_TEXT_TEMPLATE, settings.NOTIFY_TIMEOUT = TEXT_TEMPLATE, 1
        yield running


@pytest.fixture
def called(client: Client, settings: Settings) -> Client:
    """A client that shows the token of the settings."""
    settings.NOTIFY_TOKEN = TOKEN
    client.defaults["HTTP_AUTHORIZATION"] = f"Bearer {TOKEN}"
    return client


def queued(recipient: str = NUMBER) -> Message:
    draft = Draft(
        purpose=Purpose.YOUNG_PERSON,
        channel=Channel.TEXT,
        recipient=recipient,
        subject="",
        body="See you at 3",
        about_id=uuid4(),
    )
    return queue_message(draft=draft, at=NOW)


def text_sent(authority: Authority, **values: Any) -> Message:
    with open_scope(authority.pk):
        made: Message = MessageFactory.create(
            **{
                "purpose": "young_person",
                "channel": "text",
                "recipient": NUMBER,
                "state": "sent",
                "provider_id": uuid4(),
                "body": "",
            }
            | values
        )
    return made


def again(message: Message) -> Message:
    with open_scope(message.authority_id):
        return Message.objects.get(pk=message.pk)


def call(client: Client, address: str, told: Any, **headers: Any) -> int:
    return client.post(
        address, data=json.dumps(told), content_type="application/json", **headers
    ).status_code


def report(message: Message, status: str, **values: Any) -> dict[str, Any]:
    return {
        "id": str(message.provider_id),
        "reference": message.public_id.hex,
        "status": status,
    } | values


def incoming(body: str = "Yes", **values: Any) -> dict[str, Any]:
    return {
        "id": str(uuid4()),
        "source_number": NUMBER.removeprefix("+"),
        "message": body,
        "date_received": "2026-11-21T11:59:00.000000Z",
    } | values


# Sending --------------------------------------------------------------------------------------


def test_text_leaves_by_notify_and_keeps_its_key(
    authority: Authority, scope: None, notify: NotifyServer
) -> None:
    message = queued()

    send_waiting(authority_id=authority.pk)

    (taken,) = notify.taken
    kept = again(message)
    assert (kept.state, kept.body) == ("sent", "")
    assert kept.provider_id == UUID(taken["id"])
    assert taken["personalisation"] == {"message": "See you at 3"}


def test_number_that_is_none_is_left_alone_from_then_on(
    authority: Authority, scope: None, notify: NotifyServer
) -> None:
    notify.status, notify.words = 400, "phone_number Not a UK mobile number"
    message = queued()

    send_waiting(authority_id=authority.pk)

    assert again(message).state == "bounced"
    assert queued().state == "withheld"


def test_key_that_is_none_keeps_texts_waiting(
    authority: Authority, scope: None, notify: NotifyServer, settings: Settings
) -> None:
    settings.NOTIFY_KEY = ""
    message = queued()

    send_waiting(authority_id=authority.pk)
    ask_about_sent(0)

    assert again(message).state == "queued"


def test_texts_go_where_the_mail_server_is_away(
    authority: Authority, scope: None, notify: NotifyServer, settings: Settings
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    mail, message = MessageFactory.create(), queued()

    send_waiting(authority_id=authority.pk)

    assert (again(mail).state, again(message).state) == ("queued", "sent")


# Being told -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "state", "is_silent"),
    [
        ("delivered", "delivered", False),
        ("permanent-failure", "bounced", True),
        ("temporary-failure", "failed", False),
        ("technical-failure", "failed", False),
        ("sending", "sent", False),
        ("made up", "sent", False),
    ],
)
def test_call_keeps_what_became_of_a_text(
    authority: Authority, called: Client, status: str, state: str, is_silent: bool
) -> None:
    AuthorityFactory.create()
    message = text_sent(authority)

    assert call(called, DELIVERY, report(message, status)) == 204
    assert call(called, DELIVERY, report(message, status)) == 204  # it may come twice

    assert again(message).state == state
    with open_scope(authority.pk):
        assert SilentAddress.objects.exists() == is_silent


@pytest.mark.parametrize("token", ["", "wrong", f"{TOKEN}x", TOKEN[:-1], "ü" * 32])
def test_call_with_a_wrong_token_changes_nothing(
    authority: Authority, called: Client, token: str
) -> None:
    message = text_sent(authority)
    headers = {"HTTP_AUTHORIZATION": f"Bearer {token}"}

    assert call(called, DELIVERY, report(message, "delivered"), **headers) == 401
    assert call(called, RECEIVED, incoming(), **headers) == 401

    assert again(message).state == "sent"


@pytest.mark.parametrize("token", ["", "short"])
def test_without_a_long_token_in_the_settings_nothing_is_there(
    authority: Authority, called: Client, settings: Settings, token: str
) -> None:
    settings.NOTIFY_TOKEN = token
    headers = {"HTTP_AUTHORIZATION": f"Bearer {token}"}

    assert call(called, DELIVERY, {}, **headers) == 404
    assert called.get(RECEIVED).status_code == 404


def test_call_that_names_another_key_or_comes_too_early_is_not_believed(
    authority: Authority, called: Client
) -> None:
    message = text_sent(authority)
    early = text_sent(authority, state="queued", body="x", provider_id=None)

    assert call(called, DELIVERY, report(message, "delivered", id=str(uuid4()))) == 204
    assert call(called, DELIVERY, report(early, "delivered", id=str(uuid4()))) == 204
    assert call(called, DELIVERY, report(message, "delivered", reference=uuid4().hex)) == 204
    assert call(called, DELIVERY, report(message, "delivered", reference=None)) == 204

    assert (again(message).state, again(early).state) == ("sent", "queued")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (DELIVERY, []),
        (DELIVERY, {"reference": "x", "status": "delivered"}),
        (DELIVERY, {"reference": uuid4().hex, "status": 7}),
        (RECEIVED, {}),
        (RECEIVED, incoming(source_number=7)),
        (RECEIVED, incoming("x" * 10_001)),
        (RECEIVED, incoming("\x00")),
        (RECEIVED, incoming(id="none")),
    ],
)
def test_call_that_makes_no_sense_is_refused(
    authority: Authority, called: Client, address: str, told: Any
) -> None:
    assert call(called, address, told) == 400
    assert called.post(address, data=b"{", content_type="text/plain").status_code == 400
    assert called.get(address).status_code == 405


def test_what_notify_never_told_is_asked_for(
    authority: Authority, notify: NotifyServer, clock: time_machine.Traveller
) -> None:
    message, other = text_sent(authority), text_sent(authority)
    notify.states[str(message.provider_id)] = "delivered"
    clock.move_to(NOW + timedelta(hours=1))

    ask_about_sent(0)

    assert (again(message).state, again(other).state) == ("delivered", "sent")


# Being answered -------------------------------------------------------------------------------


def test_answer_is_kept_once_with_what_it_answers(authority: Authority, called: Client) -> None:
    message, told = text_sent(authority), incoming("Yes 👍")

    assert call(called, RECEIVED, told) == 204
    assert call(called, RECEIVED, told) == 204

    with open_scope(authority.pk):
        (kept,) = ReceivedText.objects.all()
        assert (kept.sender, kept.body, kept.answers) == (NUMBER, "Yes 👍", message)
        assert not kept.asks_to_stop
        assert not SilentAddress.objects.exists()


def test_answer_goes_to_who_wrote_last_and_a_stop_holds_for_all_who_wrote(
    authority: Authority, called: Client
) -> None:
    latest, never = AuthorityFactory.create(), AuthorityFactory.create()
    text_sent(authority, queued_at=NOW - timedelta(days=2))
    text_sent(latest)

    assert call(called, RECEIVED, incoming("STOP")) == 204

    found = {}
    for each in (authority, latest, never):
        with open_scope(each.pk):
            found[each.pk] = (ReceivedText.objects.count(), SilentAddress.objects.count())
    assert found == {authority.pk: (0, 1), latest.pk: (1, 1), never.pk: (0, 0)}
    with open_scope(latest.pk):
        assert queued().state == "withheld"
        assert queries.silences_of_one(NUMBER) == {Silence.OPTED_OUT}


def test_text_from_nobody_known_is_kept_where_there_is_one_authority(
    authority: Authority, called: Client
) -> None:
    assert call(called, RECEIVED, incoming(date_received="yesterday")) == 204

    with open_scope(authority.pk):
        (kept,) = ReceivedText.objects.all()
        assert (kept.answers, kept.received_at) == (None, NOW)
    AuthorityFactory.create()
    assert call(called, RECEIVED, incoming()) == 204
    with open_scope(authority.pk):
        assert ReceivedText.objects.count() == 1


def test_other_words_than_stop_leave_an_earlier_authority_alone(
    authority: Authority, called: Client
) -> None:
    latest = AuthorityFactory.create()
    text_sent(authority, queued_at=NOW - timedelta(days=2))
    text_sent(latest)

    call(called, RECEIVED, incoming("Yes"))

    with open_scope(authority.pk):
        assert not SilentAddress.objects.exists()
        assert AuditEvent.objects.latest("pk").event == Event.TEXT_RECEIVED.value


# What others see, and forgetting --------------------------------------------------------------


def test_list_of_messages_shows_none_of_young_people(officer: Actor, scope: None) -> None:
    message = MessageFactory.create(purpose="young_person", channel="text", state="bounced")
    SilentAddressFactory.create(message=message)
    SilentAddressFactory.create(reason="opted_out", how="Told me", message=None)
    shown = SilentAddressFactory.create()

    assert message not in queries.get_stretch(viewer=officer).rows
    assert queries.count_by_state(viewer=officer)[MessageState.BOUNCED] == 1
    with pytest.raises(NotFound):
        queries.get_message(viewer=officer, public_id=message.public_id)
    assert list(queries.list_silent(viewer=officer)) == [shown]


def test_texts_that_came_in_are_forgotten_after_a_year(scope: None) -> None:
    old = ReceivedTextFactory.create(received_at=NOW - ADDRESSES_KEPT - timedelta(days=1))
    new = ReceivedTextFactory.create(received_at=NOW)

    assert sending.forget_messages(at=NOW) == 1

    old.refresh_from_db()
    new.refresh_from_db()
    assert (old.sender, old.body, new.sender) == ("", "", NUMBER)
