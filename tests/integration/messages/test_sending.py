"""Does every queued message end in one state, with a real mail server and a real queue?"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob

from tests.factories.access import AuthorityFactory
from tests.factories.messages import NOW, MessageFactory, SilentAddressFactory
from tests.fakes.mail_server import MailServer
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.messages import queries
from waymark.messages.actions import sending, silencing
from waymark.messages.actions.queueing import SEND_TASK, Draft, queue_message, queue_messages
from waymark.messages.models import Message, SilentAddress
from waymark.messages.rules import (
    ADDRESSES_KEPT,
    RETRY_AFTER,
    TEXT_KEPT,
    Delivery,
    MessageState,
    Outcome,
    Purpose,
    Silence,
)
from waymark.messages.tasks import forget, send_due, send_waiting


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as coordinates:
        yield coordinates


def draft(recipient: str = "jo@example.org", **values: Any) -> Draft:
    return Draft(
        **{
            "purpose": Purpose.CONSULTATION_INVITATION,
            "recipient": recipient,
            "subject": "Have your say",
            "body": "Dear Jo",
            **values,
        }
    )


def sent(authority: Authority) -> None:
    """Run the task as the worker does: outside any scope."""
    send_waiting(authority_id=authority.pk)


# Queueing -------------------------------------------------------------------------------------


def test_address_and_text_stand_in_the_database_sealed(scope: None) -> None:
    made = queue_message(draft=draft(" Jo@Example.org "), at=NOW)

    with connection.cursor() as cursor:
        cursor.execute("SELECT m::text FROM waymark_messages_message m")
        (row,) = cursor.fetchone()
    assert "Jo@" not in row
    assert "Dear" not in row
    assert Message.objects.get().recipient == "Jo@Example.org"
    assert made.state == MessageState.QUEUED


def test_queueing_has_the_message_sent_once_for_all_of_them(
    authority: Authority, scope: None
) -> None:
    queue_messages(drafts=[draft("a@example.org"), draft("b@example.org")], at=NOW)

    (job,) = ProcrastinateJob.objects.filter(task_name=SEND_TASK)
    assert job.args == {"authority_id": authority.pk}


def test_subject_cannot_smuggle_a_header(scope: None) -> None:
    made = queue_message(draft=draft(subject="Hello\r\nBcc: all@example.org"), at=NOW)

    assert made.subject == "Hello Bcc: all@example.org"


@pytest.mark.parametrize(
    ("reason", "purpose", "state"),
    [
        (Silence.BOUNCED, Purpose.ANSWERS_SAVED, MessageState.WITHHELD),
        (Silence.UNSUBSCRIBED, Purpose.CONSULTATION_REMINDER, MessageState.WITHHELD),
        (Silence.UNSUBSCRIBED, Purpose.ANSWERS_SAVED, MessageState.QUEUED),
    ],
)
def test_address_left_alone_gets_nothing_that_it_did_not_ask_for(
    scope: None, reason: Silence, purpose: Purpose, state: MessageState
) -> None:
    SilentAddressFactory.create(address="jo@example.org", reason=reason.value)

    made = queue_message(draft=draft("JO@example.org", purpose=purpose), at=NOW)

    assert made.state == state
    assert bool(made.body) == (state is MessageState.QUEUED)


def test_queueing_many_asks_the_database_no_oftener(
    scope: None, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(8):
        queue_messages(drafts=[draft(f"r{n}@example.org") for n in range(60)], at=NOW)


# Sending --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("purpose", "subject"),
    [(Purpose.YOUNG_PERSON, ""), (Purpose.CONSULTATION_INVITATION, "Your meeting about the baby")],
)
def test_subject_stays_only_of_what_is_no_young_persons(
    scope: None, purpose: Purpose, subject: str
) -> None:
    says = "Your meeting about the baby"
    made = queue_message(draft=draft(subject=says, purpose=purpose), at=NOW)
    letter = sending.claim_next(at=NOW)
    assert letter is not None
    assert (made.subject, letter.subject) == (says, says)

    sending.mark_delivery(letter=letter, delivery=Delivery(Outcome.TAKEN), at=NOW)

    assert Message.objects.get().subject == subject
    with connection.cursor() as cursor:
        cursor.execute("SELECT e::text FROM waymark_messages_messagehistoryevent e")
        assert "baby" not in str(cursor.fetchall())


@pytest.mark.django_db(transaction=True)
def test_each_message_ends_as_its_address_deserves(server: MailServer) -> None:
    authority = AuthorityFactory.create()
    server.answers |= {
        "gone@example.org": "550 5.1.1 no such user",
        "full@example.org": "552 5.2.2 full",
        "later@example.org": "450 4.2.0 later",
    }
    with open_scope(authority.pk):
        for name in ("jo", "gone", "full", "later"):
            queue_message(draft=draft(f"{name}@example.org"), at=NOW)

    sent(authority)

    with open_scope(authority.pk):
        rows = {row.recipient.partition("@")[0]: row for row in Message.objects.all()}
        states = {name: row.state for name, row in rows.items()}
        silent = [each.address for each in SilentAddress.objects.all()]
        event = AuditEvent.objects.get(event=Event.MESSAGES_SENT.value)
    assert states == {"jo": "sent", "gone": "bounced", "full": "bounced", "later": "queued"}
    assert silent == ["gone@example.org"]
    assert [each.recipient for each in server.taken] == ["jo@example.org"]
    assert rows["jo"].body == ""
    assert rows["later"].body == "Dear Jo"
    assert rows["later"].next_try_at == NOW + RETRY_AFTER[0]
    assert event.detail == {"sent": 1, "bounced": 2, "queued": 1}


@pytest.mark.django_db(transaction=True)
def test_message_that_was_put_off_goes_later(
    server: MailServer, clock: time_machine.Traveller
) -> None:
    authority = AuthorityFactory.create()
    server.answers["jo@example.org"] = "451 later"
    with open_scope(authority.pk):
        queue_message(draft=draft(), at=NOW)
    send_due(timestamp=0)
    send_due(timestamp=0)  # not yet: its next try is ahead
    server.answers.clear()

    clock.move_to(NOW + RETRY_AFTER[0])
    send_due(timestamp=0)
    send_due(timestamp=0)

    with open_scope(authority.pk):
        found = Message.objects.get()
    assert (found.state, found.attempts, len(server.taken)) == ("sent", 2, 1)


@pytest.mark.django_db(transaction=True)
def test_message_is_given_up_after_its_last_try(
    server: MailServer, clock: time_machine.Traveller
) -> None:
    authority = AuthorityFactory.create()
    server.answers["jo@example.org"] = "450 4.2.0 never"
    with open_scope(authority.pk):
        queue_message(draft=draft(), at=NOW)
    for wait in (timedelta(), *RETRY_AFTER):
        clock.shift(wait)
        send_due(timestamp=0)

    with open_scope(authority.pk):
        found = Message.objects.get()
        assert (found.state, found.reason) == ("failed", "450 4.2.0")
        assert not SilentAddress.objects.exists()
        assert found.body, "it can still be sent again"


@pytest.mark.django_db(transaction=True)
def test_without_a_mail_server_one_message_finds_out_for_all(
    server: MailServer, settings: Any
) -> None:
    settings.EMAIL_PORT = 1
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        queue_messages(drafts=[draft(f"r{n}@example.org") for n in range(5)], at=NOW)

    sent(authority)

    with open_scope(authority.pk):
        assert sorted(Message.objects.values_list("attempts", flat=True)) == [0, 0, 0, 0, 1]
        assert set(Message.objects.values_list("state", flat=True)) == {"queued"}


@pytest.mark.django_db(transaction=True)
def test_worker_that_dies_leaves_a_message_that_is_tried_again(
    server: MailServer, clock: time_machine.Traveller
) -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        queue_message(draft=draft(), at=NOW)
    with open_scope(authority.pk):
        assert sending.claim_next(at=NOW) is not None  # and nothing more happens

    sent(authority)
    assert server.taken == []
    clock.move_to(NOW + RETRY_AFTER[0])
    sent(authority)

    assert len(server.taken) == 1


def test_message_whose_address_went_silent_meanwhile_is_withheld(scope: None) -> None:
    queue_message(draft=draft(), at=NOW)
    SilentAddressFactory.create(address="jo@example.org")

    assert sending.claim_next(at=NOW) is None

    assert Message.objects.get(subject="Have your say").state == MessageState.WITHHELD


def test_authorities_do_not_send_each_others_messages(authority: Authority, scope: None) -> None:
    queue_message(draft=draft(), at=NOW)
    other = AuthorityFactory.create()

    with open_scope(other.pk):
        assert sending.claim_next(at=NOW) is None
    assert sending.claim_next(at=NOW) is not None


# Afterwards -----------------------------------------------------------------------------------


def test_message_that_was_given_up_can_be_sent_again(officer: Actor) -> None:
    failed = MessageFactory.create(state="failed", attempts=6)

    sending.try_again(by=officer, message=failed, at=NOW)

    failed.refresh_from_db()
    assert (failed.state, failed.attempts, failed.next_try_at) == ("queued", 0, NOW)


@pytest.mark.parametrize("values", [{"state": "sent"}, {"state": "failed", "body": ""}])
def test_message_that_left_or_lost_its_text_is_not_sent_again(
    officer: Actor, values: dict[str, str]
) -> None:
    with pytest.raises(sending.CannotTryAgain):
        sending.try_again(by=officer, message=MessageFactory.create(**values), at=NOW)


def test_silence_is_lifted_by_hand_once(officer: Actor) -> None:
    silent = SilentAddressFactory.create(address="jo@example.org")

    silencing.lift_silence(by=officer, silent=silent, at=NOW)

    assert queries.silences_of_one("jo@example.org") == frozenset()
    with pytest.raises(silencing.LiftedAlready):
        silencing.lift_silence(by=officer, silent=silent, at=NOW)
    with pytest.raises(NotAllowed):
        silencing.lift_silence(by=Actor.public(silent.authority_id), silent=silent, at=NOW)


def test_silence_holds_whichever_key_it_was_kept_with(scope: None, settings: Any) -> None:
    silencing.silence(address="jo@example.org", reason=Silence.BOUNCED, at=NOW)
    newer = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY="

    settings.FIELD_KEYS = [newer, *settings.FIELD_KEYS]

    assert queries.silences_of_one("Jo@example.org") == {Silence.BOUNCED}
    silencing.silence(address="jo@example.org", reason=Silence.BOUNCED, at=NOW)
    assert SilentAddress.objects.count() == 1


def test_addresses_and_texts_are_forgotten_in_time(authority: Authority, scope: None) -> None:
    long_ago, lately = NOW - ADDRESSES_KEPT - timedelta(days=1), NOW - TEXT_KEPT - timedelta(days=1)
    old = MessageFactory.create(state="sent", sent_at=long_ago, body="")
    failed = MessageFactory.create(state="failed", ended_at=lately)
    young = MessageFactory.create(state="failed")
    waiting = MessageFactory.create(queued_at=long_ago)
    told = MessageFactory.create(state="sent", purpose="young_person", subject="Your baby")

    forget(timestamp=0)

    for each in (old, failed, young, waiting, told):
        each.refresh_from_db()
    assert told.subject == ""
    assert (old.recipient, old.recipient_hash != "") == ("", True)
    assert (bool(failed.recipient), failed.body) == (True, "")
    assert young.body
    assert waiting.body
