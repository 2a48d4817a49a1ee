"""How does a text go to many whose activity is not known, and whose is what comes back?"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.messages.actions.queueing import Draft, queue_messages
from waymark.messages.actions.sending import take_back
from waymark.messages.models import ReceivedText
from waymark.messages.rules import Channel, Purpose
from waymark.participation.models.tracking import AttemptBatch, TrackingAttempt, TrackingReply
from waymark.participation.queries.replies import get_reply, list_addressees, list_replies
from waymark.participation.rules.chasing import Method, Outcome
from waymark.people.actions.holding import hold_people
from waymark.people.actions.writing import Words, checked_words
from waymark.people.models.people import Person
from waymark.people.queries.writing import gap_values, sender_values
from waymark.people.rules.writing import fill_gaps, ready_text


class NobodyGetsIt(ActionRefused):
    """None of those you chose can be texted now. Choose others."""


class SentAlready(ActionRefused):
    """These texts have left already. A text that has left cannot be taken back."""


class NotTheirs(ActionRefused):
    """Somebody dealt with this text meanwhile, or it cannot be of this young person."""


@action
def text_many(*, by: Actor, at: datetime, people: Iterable[UUID], words: str) -> AttemptBatch:
    """Write the same text to those of these people who may be written to; a try at each of them.

    Whoever was tried meanwhile, or has no number for texts, is left out.
    """
    require(by, Permission.TRACKING_WORK)
    chosen = set(people)
    hold_people(chosen)
    going = [each for each in list_addressees(viewer=by, at=at, people=chosen) if each.gets_it]
    if not going:
        raise NobodyGetsIt
    sender = sender_values(by)
    batch = AttemptBatch.objects.create(
        authority_id=going[0].summary.authority_id,
        method=Method.TEXT.value,
        outcome=Outcome.SENT.value,
        words=ready_text(fill_gaps(words, sender), Channel.TEXT),
        made_at=at,
        made_by_id=by.membership_id,
    )
    tries = [
        TrackingAttempt(
            authority_id=batch.authority_id,
            person=each.summary.person,
            method=batch.method,
            outcome=batch.outcome,
            contact_point=each.way.point if each.way else None,
            batch=batch,
            made_at=at,
            made_by_id=by.membership_id,
        )
        for each in going
    ]
    messages = queue_messages(
        drafts=[
            Draft(
                purpose=Purpose.YOUNG_PERSON,
                channel=Channel.TEXT,
                recipient=made.contact_point.value if made.contact_point else "",
                subject="",
                body=text_for(made.person, words=words, sender=sender),
                about_id=made.public_id,
            )
            for made in tries
        ],
        at=at,
    )
    for made, message in zip(tries, messages, strict=True):
        made.message = message
    TrackingAttempt.objects.bulk_create(tries)
    detail = {"method": batch.method, "outcome": batch.outcome, "number": len(tries)}
    record(by=by, event=Event.ATTEMPTS_RECORDED, target=batch, at=at, detail=detail)
    return batch


def text_for(person: Person, *, words: str, sender: dict[str, str]) -> str:
    """Return a text as it reaches somebody; refuse what is empty, too long or has a gap."""
    values = gap_values(person=person, sender=sender)
    return checked_words(Words(text=words), channel=Channel.TEXT, values=values)[1]


def unsent_tries(*, batch: AttemptBatch, at: datetime) -> list[int]:
    """Hold back the texts of a batch that have not left, and return their tries; a step of undoing.

    Refused where all have left.
    """
    tries = dict(
        TrackingAttempt.objects.filter(batch=batch).values_list("message_id", "pk").order_by("pk")
    )
    held = take_back(keys=tries, at=at)
    if not held:
        raise SentAlready
    return [tries[key] for key in held]


@action
def say_whose(*, by: Actor, at: datetime, text: UUID, person: UUID | None) -> TrackingReply:
    """Say which of those who share a number wrote a text, or that none of them did."""
    _hold_text(text)
    reply = get_reply(viewer=by, public_id=text, at=at)
    owner = next((row.person for row in reply.owners if row.person.public_id == person), None)
    if person is not None and owner is None:
        raise NotTheirs
    made, _ = TrackingReply.objects.update_or_create(
        text=reply.text,
        defaults={"person": owner},
        create_defaults={"authority_id": reply.text.authority_id, "person": owner},
    )
    detail = {"records": 1 if owner else 0}
    record(by=by, event=Event.REPLY_TIED, target=owner or made, at=at, detail=detail)
    return made


def settle_replies(*, by: Actor, at: datetime, made: TrackingAttempt, up_to: UUID) -> None:
    """Lay what somebody wrote, up to a text, to the try that came of it; a step of recording it."""
    _hold_text(up_to)
    waiting = [
        each
        for each in list_replies(viewer=by, at=at, person=made.person)
        if each.owner is not None
    ]
    keys = [each.text.public_id for each in waiting]
    if up_to not in keys:
        raise NotTheirs
    for each in waiting[: keys.index(up_to) + 1]:
        TrackingReply.objects.update_or_create(
            text=each.text,
            defaults={"person": made.person, "attempt": made},
            create_defaults={
                "authority_id": made.authority_id,
                "person": made.person,
                "attempt": made,
            },
        )


def unsettle_replies(attempt: TrackingAttempt) -> None:
    """Let what was laid to a try wait again; a step of taking the try back."""
    TrackingReply.objects.filter(attempt=attempt).update(attempt=None)


def _hold_text(key: UUID) -> None:
    """Lock a text, so that two do not say at once whose it is."""
    ReceivedText.objects.select_for_update(of=("self",)).filter(public_id=key).first()
