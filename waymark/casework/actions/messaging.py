"""How does a message go to young people, and how is it kept that somebody dealt with an answer?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.notes import write_contact
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.contacts import Contact
from waymark.casework.models.messaging import MessageReply, MessageTemplate, SentMessage
from waymark.casework.queries import messaging as queries
from waymark.casework.queries.messaging import NOT_ARRIVED
from waymark.casework.rules.messaging import METHOD_OF_CHANNEL
from waymark.casework.rules.vocabulary import ContactOutcome
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.messages.actions.queueing import Draft, queue_message
from waymark.messages.models import ReceivedText
from waymark.messages.rules import Channel, Purpose
from waymark.people.actions import writing
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person
from waymark.people.queries.writing import (
    OpenWay,
    best_way,
    gap_values,
    sender_values,
    ways_of,
)
from waymark.people.rules.vocabulary import ContactKind, DataGroup
from waymark.people.rules.writing import CHANNEL_OF_KIND


class MayNotWrite(ActionRefused):
    """This address cannot be written to now. Choose another one, or telephone."""


class NobodyToWrite(ActionRefused):
    """None of those you selected can be written to. Select others."""


class NothingFailed(ActionRefused):
    """This message has not come back. There is nothing to deal with."""


class SettledAlready(ActionRefused):
    """Somebody dealt with this already."""


@dataclass(frozen=True)
class Words(writing.Words):
    """What a message says, and the template that it began with."""

    template: MessageTemplate | None = None


@action
def send_message(
    *, by: Actor, at: datetime, person: Person, point: ContactPoint, words: Words
) -> SentMessage:
    """Write a message to a young person, and write that down in their record.

    Refused where the address may not be written to, a gap is left, or the text is too long.
    """
    require_writing(by=by, person=person, at=at)
    lock_person(person)
    ways = ways_of(people=[person], at=at)[person.pk]
    way = next((each for each in ways if each.point.pk == point.pk), None)
    if way is None:
        raise NotFound
    values = gap_values(person=person, sender=sender_values(by))
    sent = write_message(by=by, at=at, person=person, way=way, words=words, values=values)
    detail = {"channel": sent.message.channel, "state": sent.message.state}
    record(by=by, event=Event.MESSAGE_WRITTEN, target=person, at=at, detail=detail)
    return sent


@action
def send_to_many(
    *, by: Actor, at: datetime, people: Sequence[Person], channel: Channel, words: Words
) -> int:
    """Write the same message to several young people, all or none; return how many got it.

    Whoever may not be written to by that channel is left out.
    """
    for person in sorted(people, key=lambda each: each.pk):  # in one order, so that two do not wait
        require_writing(by=by, person=person, at=at)
        lock_person(person)
    ways = ways_of(people=people, at=at)
    sender, number = sender_values(by), 0
    for person in people:
        way = best_way(ways[person.pk], channel)
        if way is not None and way.obstacle is None:
            values = gap_values(person=person, sender=sender)
            write_message(by=by, at=at, person=person, way=way, words=words, values=values)
            number += 1
    if not number:
        raise NobodyToWrite(field="people")
    detail = {"channel": channel.value, "people": number}
    record(by=by, event=Event.MESSAGE_WRITTEN, at=at, detail=detail)
    return number


@action
def settle_reply(*, by: Actor, at: datetime, reply: MessageReply) -> None:
    """Say that somebody dealt with what came back."""
    permissions.require_notes(viewer=by, person=reply.person, at=at)
    found = MessageReply.objects.select_for_update().get(pk=reply.pk)
    _settle(found, by=by, at=at)


@action
def settle_sent(*, by: Actor, at: datetime, sent: SentMessage) -> None:
    """Say that somebody dealt with a message's not having arrived."""
    permissions.require_notes(viewer=by, person=sent.person, at=at)
    found = SentMessage.objects.select_for_update(of=("self",)).get(pk=sent.pk)
    if found.message.state not in NOT_ARRIVED:
        raise NothingFailed
    _settle(found, by=by, at=at)


@action
def tie_reply(*, by: Actor, at: datetime, text: ReceivedText) -> int:
    """Lay a text to the records that it belongs to; return to how many. Safe to repeat."""
    people = queries.list_holders(text=text)
    made = [
        MessageReply.objects.get_or_create(
            authority_id=text.authority_id,
            person=person,
            text=text,
            defaults={"received_at": text.received_at},
        )[1]
        for person in people
    ]
    record(by=by, event=Event.REPLY_TIED, at=at, detail={"records": len(made), "new": sum(made)})
    return len(made)


def require_writing(*, by: Actor, person: Person, at: datetime) -> None:
    """Raise unless the viewer may write to the person: their notes and contact details lie open."""
    reach = permissions.require_notes(viewer=by, person=person, at=at)
    permissions.require_level(reach=reach, level=DataGroup.CONTACT)


def write_message(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    way: OpenWay,
    words: Words,
    values: Mapping[str, str],
) -> SentMessage:
    """Queue a message and write it down in the record; a step of the actions that send one."""
    if way.obstacle is not None:
        raise MayNotWrite(field="point")
    channel = CHANNEL_OF_KIND[ContactKind(way.point.kind)]
    subject, text = writing.checked_words(words, channel=channel, values=values)
    contact = _contact(
        by=by,
        at=at,
        person=person,
        channel=channel,
        note="\n\n".join(filter(None, (subject, text))),
    )
    message = queue_message(
        draft=Draft(
            purpose=Purpose.YOUNG_PERSON,
            channel=channel,
            recipient=way.point.value,
            subject=subject,
            body=text,
            about_id=contact.public_id,
        ),
        at=at,
    )
    return SentMessage.objects.create(
        authority_id=person.authority_id,
        person=person,
        contact=contact,
        message=message,
        template=words.template,
        sent_by_id=by.membership_id,
        written_at=at,
    )


def _contact(*, by: Actor, at: datetime, person: Person, channel: Channel, note: str) -> Contact:
    return write_contact(
        by=by,
        at=at,
        person=person,
        method=METHOD_OF_CHANNEL[channel],
        outcome=ContactOutcome.MESSAGE_LEFT,
        note=note,
    )


def _settle(found: MessageReply | SentMessage, *, by: Actor, at: datetime) -> None:
    if found.settled_at is not None:
        raise SettledAlready
    found.settled_at, found.settled_by_id = at, by.membership_id
    found.save(update_fields=["settled_at", "settled_by"])
    record(by=by, event=Event.MESSAGE_SETTLED, target=found.person, at=at)
