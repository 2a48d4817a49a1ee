"""What was sent, what waits, what came back, and to whom does nobody write?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.sealed import keyed_hashes
from waymark.messages.models import Message, ReceivedText, SilentAddress
from waymark.messages.rules import (
    ADDRESSES_KEPT,
    CONFIDENTIAL,
    TEXT_KEPT,
    Channel,
    MessageState,
    Purpose,
    Silence,
)

ROWS_AT_ONCE = 50
ASKED_AFTER = timedelta(minutes=10)
ASKED_ABOUT = timedelta(days=4)
"""GOV.UK Notify tries for three days; after that it says no more."""


@dataclass(frozen=True)
class Stretch:
    """Some messages, newest first, and whether there are older ones."""

    rows: list[Message]
    has_older: bool


def plain_address(typed: str) -> str:
    """Return an address as it is compared: without spaces around it, in lower case."""
    return typed.strip().lower()


def silences_of(addresses: Iterable[str]) -> dict[str, frozenset[Silence]]:
    """Return why nobody writes to addresses, by the address; empty where it may be written to."""
    owners = {
        hashed: plain
        for plain in {plain_address(each) for each in addresses}
        for hashed in keyed_hashes(plain)
    }
    rows = SilentAddress.objects.filter(address_hash__in=owners, lifted_at__isnull=True)
    found: dict[str, frozenset[Silence]] = dict.fromkeys(owners.values(), frozenset())
    for hashed, reason in rows.values_list("address_hash", "reason"):
        found[owners[hashed]] |= {Silence(reason)}
    return found


def silences_of_one(address: str) -> frozenset[Silence]:
    """Return why nobody writes to one address."""
    return silences_of([address])[plain_address(address)]


def list_waiting(*, at: datetime, channel: Channel | None = None) -> QuerySet[Message]:
    """Return the messages whose time to be tried has come, the longest waiting first."""
    found = Message.objects.filter(state=MessageState.QUEUED, next_try_at__lte=at)
    if channel is not None:
        found = found.filter(channel=channel.value)
    return found.order_by("next_try_at", "id")


def has_waiting(*, at: datetime) -> bool:
    """Whether any message waits to be tried."""
    return list_waiting(at=at).exists()


def find_message(*, public_id: UUID) -> Message | None:
    """Return the message of the authority in scope with this key."""
    return Message.objects.filter(public_id=public_id).first()


def count_lately(*, address: str, at: datetime) -> int:
    """Return how many messages were queued to an address in the last hour."""
    return Message.objects.filter(
        recipient_hash__in=keyed_hashes(plain_address(address)),
        queued_at__gt=at - timedelta(hours=1),
    ).count()


def has_message(*, public_id: UUID) -> bool:
    """Whether the authority in scope sent the message with this key."""
    return Message.objects.filter(public_id=public_id).exists()


def count_about(*, about_id: UUID, purposes: frozenset[Purpose]) -> dict[MessageState, int]:
    """Return how many messages about a record are in each state; the caller asks who looks."""
    rows = (
        Message.objects.filter(about_id=about_id, purpose__in=[each.value for each in purposes])
        .order_by()
        .values_list("state")
        .annotate(Count("id"))
    )
    found = dict(rows)
    return {state: found.get(state.value, 0) for state in MessageState}


def list_unanswered(*, at: datetime) -> QuerySet[Message]:
    """Return what GOV.UK Notify took and of which it has not said yet whether it arrived."""
    return Message.objects.filter(
        state=MessageState.SENT,
        provider_id__isnull=False,
        sent_at__gt=at - ASKED_ABOUT,
        sent_at__lt=at - ASKED_AFTER,
    ).order_by("sent_at", "id")


def find_latest_to(*, address: str) -> Message | None:
    """Return what was written last to a number, and has left."""
    return (
        Message.objects.filter(
            recipient_hash__in=keyed_hashes(plain_address(address)),
            channel=Channel.TEXT,
            sent_at__isnull=False,
        )
        .order_by("-queued_at", "-id")
        .first()
    )


def list_old_texts(*, at: datetime) -> QuerySet[ReceivedText]:
    """Return texts that came in whose number and words are kept no longer."""
    return (
        ReceivedText.objects.filter(received_at__lt=at - ADDRESSES_KEPT)
        .exclude(sender="", body="")
        .order_by("id")
    )


def opt_outs_of(addresses: Iterable[str]) -> dict[str, SilentAddress]:
    """Return the opt-outs that hold for addresses, by the address as it is compared."""
    owners = {
        hashed: plain
        for plain in {plain_address(each) for each in addresses}
        for hashed in keyed_hashes(plain)
    }
    rows = SilentAddress.objects.filter(
        address_hash__in=owners, reason=Silence.OPTED_OUT, lifted_at__isnull=True
    )
    return {owners[row.address_hash]: row for row in rows}


def list_old_messages(*, at: datetime) -> QuerySet[Message]:
    """Return messages whose address, or whose text, is kept no longer."""
    address = Q(ended_at__lt=at - ADDRESSES_KEPT) | Q(sent_at__lt=at - ADDRESSES_KEPT)
    text = Q(state=MessageState.FAILED, ended_at__lt=at - TEXT_KEPT)
    subject = ~Q(state=MessageState.FAILED) & Q(purpose__in=CONFIDENTIAL) & ~Q(subject="")
    return (
        Message.objects.exclude(state=MessageState.QUEUED)
        .filter((address & ~Q(recipient="")) | (text & ~Q(body="")) | subject)
        .order_by("id")
    )


# For people -----------------------------------------------------------------------------------


def get_stretch(
    *,
    viewer: Actor,
    state: str = "",
    purpose: str = "",
    older_than: UUID | None = None,
) -> Stretch:
    """Return the next messages older than one of them, newest first, without their addresses."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    rows = _to_list().defer("recipient", "body", "unsubscribe_url").order_by("-queued_at", "-id")
    if state:
        rows = rows.filter(state=state)
    if purpose:
        rows = rows.filter(purpose=purpose)
    edge = find_message(public_id=older_than) if older_than else None
    if edge is not None:
        rows = rows.filter(
            Q(queued_at__lt=edge.queued_at) | Q(queued_at=edge.queued_at, id__lt=edge.pk)
        )
    found = list(rows[: ROWS_AT_ONCE + 1])
    return Stretch(rows=found[:ROWS_AT_ONCE], has_older=len(found) > ROWS_AT_ONCE)


def count_by_state(*, viewer: Actor) -> dict[MessageState, int]:
    """Return how many messages are in each state."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    found = dict(_to_list().order_by().values_list("state").annotate(Count("id")))
    return {state: found.get(state.value, 0) for state in MessageState}


def get_message(*, viewer: Actor, public_id: UUID) -> Message:
    """Return one message; raise `NotFound`."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    found = _to_list().filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def _to_list() -> QuerySet[Message]:
    return Message.objects.exclude(purpose__in=CONFIDENTIAL)


def list_silent(*, viewer: Actor) -> QuerySet[SilentAddress]:
    """Return the addresses that are left alone, the latest first.

    None of young people: theirs stand in their records alone.
    """
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return (
        SilentAddress.objects.filter(lifted_at__isnull=True)
        .exclude(reason=Silence.OPTED_OUT)
        .exclude(message__purpose__in=CONFIDENTIAL)
        .order_by("-since_at", "-id")
    )


def get_silent(*, viewer: Actor, public_id: UUID) -> SilentAddress:
    """Return one address that is left alone; raise `NotFound`."""
    found = list_silent(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found
