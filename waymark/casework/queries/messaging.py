"""How may a young person be written to, what was written, and what came back?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.allocations import Allocation, works_at
from waymark.casework.models.contacts import Contact
from waymark.casework.models.messaging import MessageReply, MessageTemplate, SentMessage
from waymark.casework.rules.vocabulary import AllocationRole
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.messages.models import ReceivedText
from waymark.messages.rules import Channel, MessageState
from waymark.participation.models.tracking import TrackingAttempt
from waymark.participation.ports import Template
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person
from waymark.people.permissions import names_findable, reaches
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.queries.people import OpenRecord
from waymark.people.queries.writing import OpenWay, ways_of
from waymark.people.rules.vocabulary import DataGroup

NOT_ARRIVED = (MessageState.BOUNCED, MessageState.FAILED, MessageState.WITHHELD)
SHOWN_TO = (AllocationRole.LEAD, AllocationRole.COVER)
"""On whose day a reply and a message that did not arrive stand."""


@dataclass(frozen=True)
class Waiting:
    """What of messages waits for a worker."""

    replies: Sequence[MessageReply]
    not_arrived: Sequence[SentMessage]


def list_ways(*, viewer: Actor, record: OpenRecord, at: datetime) -> list[OpenWay]:
    """Return how the young person of an open record can be reached; none where that is closed."""
    access.require(viewer, Permission.CASES_WORK)
    if DataGroup.CONTACT not in record.reach.groups:
        return []
    ways = ways_of(people=[record.person], at=at)[record.person.pk]
    told = {each.opt_out.about_id for each in ways if each.opt_out and each.opt_out.about_id}
    open_here = _open_contacts(viewer=viewer, record=record, keys=told, at=at)
    return [
        replace(way, how=way.opt_out.how)
        if way.opt_out and way.opt_out.about_id in {None, *open_here}
        else way
        for way in ways
    ]


def _open_contacts(
    *, viewer: Actor, record: OpenRecord, keys: set[UUID], at: datetime
) -> set[UUID]:
    """Return which of these keys are of the open record, or of others whose contact is open.

    What was said in a record that was merged into this one was said in this one.
    """
    others = keys - {record.person.public_id}
    if not others:
        return keys
    people = list(Person.objects.filter(public_id__in=others))
    within = reaches(viewer=viewer, people=people, at=at)
    return (keys - others) | {
        each.public_id
        for each in people
        if each.merged_into_id == record.person.pk or DataGroup.CONTACT in within[each.pk].groups
    }


def get_way(*, viewer: Actor, record: OpenRecord, public_id: UUID, at: datetime) -> OpenWay:
    """Return one way to reach the young person of an open record; raise `NotFound`."""
    for way in list_ways(viewer=viewer, record=record, at=at):
        if way.point.public_id == public_id:
            return way
    raise NotFound


def list_templates(*, viewer: Actor, channel: Channel | None = None) -> QuerySet[MessageTemplate]:
    """Return the templates that are in use, by name; those of one channel where it is named."""
    access.require(viewer, Permission.CASES_WORK)
    found = MessageTemplate.objects.filter(is_active=True)
    if channel is not None:
        found = found.filter(channel=channel.value)
    return found.order_by("name", "pk")


def text_templates() -> list[Template]:
    """Return the templates of texts that are in use, by name; whoever calls has asked who looks."""
    found = MessageTemplate.objects.filter(is_active=True, channel=Channel.TEXT.value)
    return [Template(each.public_id, each.name, each.body) for each in found.order_by("name", "pk")]


def list_all_templates(*, viewer: Actor) -> QuerySet[MessageTemplate]:
    """Return every template, those in use first."""
    access.require(viewer, Permission.CASES_MANAGE)
    return MessageTemplate.objects.order_by("-is_active", "name", "pk")


def get_template(*, viewer: Actor, public_id: UUID) -> MessageTemplate:
    """Return one template, in use or not; raise `NotFound`."""
    found = list_all_templates(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def with_delivery(contacts: QuerySet[Contact]) -> QuerySet[Contact]:
    """Add to entries of a record what became of the messages among them, as `delivery`."""
    sent = SentMessage.objects.filter(contact=OuterRef("pk"))
    return contacts.annotate(delivery=Subquery(sent.values("message__state")[:1]))


def list_replies(*, viewer: Actor, record: OpenRecord) -> QuerySet[MessageReply]:
    """Return what came back from numbers of the young person of an open record, newest first."""
    access.require(viewer, Permission.PEOPLE_SEE)
    if DataGroup.NOTES not in record.reach.groups:
        return MessageReply.objects.none()
    found = MessageReply.objects.filter(person=record.person).select_related("text")
    return found.order_by("-received_at", "-id")


def tell_shared(replies: Iterable[MessageReply], *, viewer: Actor, at: datetime) -> None:
    """Say of each reply, as `shared_by`, how many records have the number that it came from.

    Of those whom the viewer may know to be here.
    """
    told = list(replies)
    if not told:
        return
    known = MessageReply.objects.filter(
        names_findable(viewer=viewer, at=at, person="person_id"),
        text__in={each.text_id for each in told},
    )
    numbers = dict(known.values_list("text").annotate(number=Count("pk")).order_by())
    for each in told:
        each.shared_by = numbers.get(each.text_id)  # type: ignore[attr-defined]


def get_reply(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> MessageReply:
    """Return one reply of an open record; raise `NotFound`."""
    found = list_replies(viewer=viewer, record=record).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_sent(*, viewer: Actor, record: OpenRecord, public_id: UUID) -> SentMessage:
    """Return one message that went to the young person of an open record; raise `NotFound`."""
    access.require(viewer, Permission.CASES_WORK)
    found = SentMessage.objects.filter(person=record.person, public_id=public_id)
    sent = found.select_related("message", "contact").first()
    if sent is None or DataGroup.NOTES not in record.reach.groups:
        raise NotFound
    return sent


def messages_waiting(*, viewer: Actor, at: datetime, known: OpenPeople | None = None) -> Waiting:
    """Return the replies, and the messages that did not arrive, that wait for the viewer.

    Of those whom the viewer leads or covers, as far as their notes lie open.
    """
    access.require(viewer, Permission.CASES_WORK)
    own = Allocation.objects.filter(
        works_at(at),
        membership_id=viewer.membership_id or 0,
        role__in=[each.value for each in SHOWN_TO],
    ).values("person_id")
    replies = MessageReply.objects.filter(person__in=own, settled_at__isnull=True)
    sent = SentMessage.objects.filter(
        person__in=own,
        settled_at__isnull=True,
        message__state__in=[each.value for each in NOT_ARRIVED],
    )
    within = open_people(viewer=viewer, at=at, known=known)
    came = within.among(
        replies.select_related("text").order_by("received_at", "id"), DataGroup.NOTES
    )
    tell_shared(came, viewer=viewer, at=at)
    return Waiting(
        replies=came,
        not_arrived=within.among(
            sent.select_related("message").order_by("written_at", "id"), DataGroup.NOTES
        ),
    )


def find_text(*, key: int) -> ReceivedText | None:
    """Return a text that came in, for laying it to records."""
    return ReceivedText.objects.filter(pk=key).first()


def list_holders(*, text: ReceivedText) -> QuerySet[Person]:
    """Return to whom a text is laid: everybody whose number it came from is, or was.

    One that answers what was written to a restricted record is laid to that record alone: its
    words would tell whoever shares the number of somebody who is hidden from them.
    """
    present = Person.objects.filter(merged_into__isnull=True).order_by("pk")
    if not text.sender:
        return present.none()
    asked = {"person_id": OuterRef("pk"), "message_id": text.answers_id or 0}
    hidden = present.filter(
        Exists(SentMessage.objects.filter(**asked))
        | Exists(TrackingAttempt.objects.filter(**asked)),
        is_restricted=True,
    )
    if hidden.exists():
        return hidden
    held = ContactPoint.objects.filter(person_id=OuterRef("pk"), value=text.sender)
    return present.filter(Exists(held))
