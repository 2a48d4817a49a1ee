"""How does one message go from the queue to its last state?

A message is claimed in one transaction and sent outside it, so that no lock waits for a mail
server. Claiming puts off the next try: a worker that dies leaves a message that is tried again.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import transaction

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.core.refusals import ActionRefused
from waymark.messages import queries
from waymark.messages.actions.queueing import SEND_TASK, forget_text
from waymark.messages.actions.silencing import silence
from waymark.messages.models import Message, ReceivedText
from waymark.messages.rules import (
    ADDRESSES_KEPT,
    REPORTED_STATES,
    RETRY_AFTER,
    Channel,
    Delivery,
    Letter,
    MessageState,
    Outcome,
    Purpose,
    Silence,
    is_address_gone,
    is_silenced,
    may_move,
    next_try,
)

TAKEN_BACK = "taken-back"


class CannotTryAgain(ActionRefused):
    """This message was not given up, or its text is kept no longer. Write it anew."""


def claim_next(*, at: datetime, channel: Channel = Channel.EMAIL) -> Letter | None:
    """Take the longest waiting message of a channel to send it; None where none waits.

    Leaves out what another worker holds. One whose address went silent meanwhile is withheld.
    """
    while True:
        with transaction.atomic():
            waiting = queries.list_waiting(at=at, channel=channel)
            found = waiting.select_for_update(skip_locked=True).first()
            if found is None:
                return None
            if is_silenced(Purpose(found.purpose), queries.silences_of_one(found.recipient)):
                _end(found, MessageState.WITHHELD, at=at)
                continue
            found.attempts += 1
            found.next_try_at = next_try(attempts=found.attempts, at=at) or at + RETRY_AFTER[-1]
            found.save(update_fields=["attempts", "next_try_at"])
            return Letter(
                message_id=found.public_id,
                recipient=found.recipient,
                subject=found.subject,
                body=found.body,
                language=found.language,
                unsubscribe_url=found.unsubscribe_url,
                channel=channel,
                attempt=found.attempts,
            )


def take_back(*, keys: Iterable[int], at: datetime) -> list[int]:
    """Withhold those of these messages of which no sending has begun; return their keys.

    A step of the actions that take back what was written.
    """
    waiting = Message.objects.select_for_update().filter(
        pk__in=list(keys), state=MessageState.QUEUED, attempts=0
    )
    held = list(waiting.order_by("pk"))
    for each in held:
        each.reason = TAKEN_BACK
        _end(each, MessageState.WITHHELD, at=at)
    return [each.pk for each in held]


def mark_delivery(*, letter: Letter, delivery: Delivery, at: datetime) -> MessageState:
    """Keep what came of an attempt, and return the state that the message is in now."""
    with transaction.atomic():
        found = Message.objects.select_for_update().get(public_id=letter.message_id)
        found.reason = delivery.code[:40]
        if found.state != MessageState.QUEUED:
            return MessageState(found.state)  # another worker was quicker
        match delivery.outcome:
            case Outcome.TAKEN:
                found.provider_id = delivery.provider_id
                _end(found, MessageState.SENT, at=at)
            case Outcome.REFUSED:
                mark_bounced(message=found, code=delivery.code, at=at)
            case Outcome.REJECTED:
                _end(found, MessageState.FAILED, at=at)
            case Outcome.DEFERRED | Outcome.UNREACHABLE:
                if next_try(attempts=found.attempts, at=at) is None:
                    _end(found, MessageState.FAILED, at=at)
                else:
                    found.save(update_fields=["reason"])
        return MessageState(found.state)


def mark_bounced(*, message: Message, code: str, at: datetime) -> bool:
    """Let a locked message have come back; without a mailbox the address is left alone.

    Returns whether that is news.
    """
    if not may_move(MessageState(message.state), MessageState.BOUNCED):
        return False
    message.reason = code[:40]
    if message.recipient and is_address_gone(code):
        silence(address=message.recipient, reason=Silence.BOUNCED, at=at, message=message)
    _end(message, MessageState.BOUNCED, at=at)
    return True


def mark_reported(*, message: Message, status: str, at: datetime) -> bool:
    """Keep what GOV.UK Notify says of a locked message that it had taken; whether that is news.

    Of one that still counts as waiting nothing is believed: it is asked about again later.
    """
    now, state = MessageState(message.state), REPORTED_STATES.get(status)
    if state is None or now is MessageState.QUEUED or not may_move(now, state):
        return False
    if state is MessageState.BOUNCED:
        return mark_bounced(message=message, code=status, at=at)
    message.reason = "" if state is MessageState.DELIVERED else status
    _end(message, state, at=at)
    return True


def forget_messages(*, at: datetime) -> int:
    """Empty the addresses and texts that are kept no longer; return of how many messages."""
    old = list(queries.list_old_messages(at=at))
    for found in old:
        is_old = min(filter(None, (found.ended_at, found.sent_at))) < at - ADDRESSES_KEPT
        if is_old:
            found.recipient = ""
        forget_text(found)
    Message.objects.bulk_update(
        old, ["recipient", "subject", "body", "unsubscribe_url"], batch_size=500
    )
    received = list(queries.list_old_texts(at=at))
    for text in received:
        text.sender = text.body = ""
    ReceivedText.objects.bulk_update(received, ["sender", "body"], batch_size=500)
    return len(old) + len(received)


@action
def record_run(*, by: Actor, counts: Mapping[MessageState, int], at: datetime) -> None:
    """Leave one event for everything that was sent in one go."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    tallied = Counter({state.value: number for state, number in counts.items() if number})
    record(by=by, event=Event.MESSAGES_SENT, at=at, detail=dict(tallied))


@action
def try_again(*, by: Actor, message: Message, at: datetime) -> None:
    """Put a message that was given up back into the queue."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = Message.objects.select_for_update().get(pk=message.pk)
    if found.state != MessageState.FAILED or not found.body or not found.recipient:
        raise CannotTryAgain
    found.state = MessageState.QUEUED.value
    found.attempts, found.reason = 0, ""
    found.next_try_at, found.ended_at = at, None
    found.save(update_fields=["state", "attempts", "reason", "next_try_at", "ended_at"])
    authority = found.authority_id
    defer(SEND_TASK, lock=f"{SEND_TASK}.{authority}", authority_id=authority)
    record(by=by, event=Event.MESSAGE_QUEUED, target=found, at=at)


def _end(message: Message, state: MessageState, *, at: datetime) -> None:
    """Bring a locked message into its last state; what has left loses its text."""
    message.state = state.value
    message.next_try_at = None
    if state is MessageState.SENT:
        message.sent_at = at
    else:
        message.ended_at = at
    if state is not MessageState.FAILED:
        forget_text(message)
    message.save(
        update_fields=[
            "state", "next_try_at", "sent_at", "ended_at", "subject", "body", "unsubscribe_url",
            "reason", "provider_id",
        ]
    )  # fmt: skip
