"""What do the pages about messages to young people show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.casework.forms.messaging import way_in_words
from waymark.casework.models.messaging import MessageReply, MessageTemplate, SentMessage
from waymark.casework.queries.messaging import Waiting
from waymark.messages.models import CHANNEL_LABELS
from waymark.messages.rules import Channel, MessageState
from waymark.people.models.people import Person
from waymark.people.presenters.writing import (
    DELIVERY_LABELS,
    OBSTACLES,
    Recipient,
    size_in_words,
    summary_in_words,
)
from waymark.people.queries.writing import OpenWay
from waymark.people.rules.vocabulary import DataGroup
from waymark.people.rules.writing import Obstacle
from waymark.web.jinja import show_date, show_datetime


@dataclass(frozen=True)
class ClosedWay:
    """An address that cannot be written to, why, and what can be done about it."""

    text: str
    link_label: str = ""
    link_url: str = ""


@dataclass(frozen=True)
class MessagePage:
    """Writing to one young person."""

    has_ways: bool
    closed: tuple[ClosedWay, ...]
    open_ways: tuple[ClosedWay, ...]
    templates: tuple[tuple[str, str], ...]
    preview: tuple[str, ...]
    preview_text: str


@dataclass(frozen=True)
class ManyPage:
    """Writing to many."""

    has_people: bool
    templates: tuple[tuple[str, str], ...]
    summary: str
    recipients: tuple[Recipient, ...]


@dataclass(frozen=True)
class TemplateRow:
    """One template."""

    name: str
    channel: str
    purpose: str
    body: str
    is_active: bool
    url: str


@dataclass(frozen=True)
class TemplateList:
    """The templates of an authority."""

    rows: tuple[TemplateRow, ...]
    new_url: str
    reminder_url: str


@dataclass(frozen=True)
class WaitingRow:
    """A reply or a failure of my day: whose, what, and what can be done."""

    person: Person
    text: str
    note: str
    note_query: str
    done_route: str
    done_parts: dict[str, object]


def message_page(
    ways: Sequence[OpenWay],
    *,
    templates: Iterable[tuple[str, str]],
    opt_url: Callable[[OpenWay], str],
    again_url: Callable[[OpenWay], str],
    preview: tuple[Channel, str] | None,
) -> MessagePage:
    """Word the page."""
    return MessagePage(
        has_ways=any(each.obstacle is None for each in ways),
        closed=tuple(
            _closed(each, opt_url, again_url) for each in ways if each.obstacle is not None
        ),
        open_ways=tuple(
            ClosedWay(way_in_words(each), "They want no messages there", opt_url(each))
            for each in ways
            if each.obstacle is None
        ),
        templates=tuple(templates),
        preview=(size_in_words(*preview),) if preview else (),
        preview_text=preview[1] if preview else "",
    )


def many_page(
    *,
    has_people: bool,
    templates: Iterable[tuple[str, str]],
    recipients: Sequence[Recipient] = (),
    channel: Channel | None = None,
) -> ManyPage:
    """Word the page, with what would go to whom once that is known."""
    return ManyPage(
        has_people=has_people,
        templates=tuple(templates),
        summary=summary_in_words(recipients, channel) if recipients else "",
        recipients=tuple(recipients),
    )


def template_list(
    rows: Iterable[MessageTemplate],
    *,
    url: Callable[[MessageTemplate], str],
    new_url: str,
    reminder_url: str,
) -> TemplateList:
    """Word the list of templates."""
    return TemplateList(
        rows=tuple(
            TemplateRow(
                name=each.name,
                channel=CHANNEL_LABELS[Channel(each.channel)],
                purpose=each.purpose,
                body=each.body,
                is_active=each.is_active,
                url=url(each),
            )
            for each in rows
        ),
        new_url=new_url,
        reminder_url=reminder_url,
    )


def delivery_words(contact: object) -> str:
    """Return what became of the message of an entry; empty where it is of none."""
    state = getattr(contact, "delivery", None)
    return DELIVERY_LABELS[MessageState(state)] if state else ""


def reply_words(reply: MessageReply) -> str:
    """Return what came back; once forgotten, that it is."""
    return reply.text.body or "The words are kept no longer."


def shared_words(reply: MessageReply) -> str:
    """Return that other records have the number too; empty where none is known to."""
    number = getattr(reply, "shared_by", 1) or 1
    return f"From a number that {number} records have" if number > 1 else ""


def reply_note(reply: MessageReply) -> str:
    """Return how a note about a reply begins."""
    return f"They wrote on {show_date(reply.received_at)}: “{reply_words(reply)}”"


def sent_words(sent: SentMessage, *, groups: Iterable[DataGroup]) -> str:
    """Return what was written; where its entry is beyond the viewer's reach, no more than when."""
    if DataGroup(sent.contact.level) in groups:
        return sent.contact.note
    return failure_note(sent)


def failure_note(sent: SentMessage) -> str:
    """Return how a note about a message that did not arrive begins."""
    state = DELIVERY_LABELS[MessageState(sent.message.state)]
    return f"The message of {show_date(sent.written_at)} {state}."


def waiting_rows(waiting: Waiting) -> tuple[WaitingRow, ...]:
    """Word what of messages waits for a worker."""
    replies = (
        WaitingRow(
            person=each.person,
            text=reply_words(each),
            note=". ".join(filter(None, (_when("Came", each.received_at), shared_words(each)))),
            note_query=f"reply={each.public_id}",
            done_route="casework:reply_settle",
            done_parts={"reply": each.public_id},
        )
        for each in waiting.replies
    )
    failures = (
        WaitingRow(
            person=each.person,
            text=f"Your message {DELIVERY_LABELS[MessageState(each.message.state)]}",
            note=_when("Written", each.written_at),
            note_query=f"sent={each.public_id}",
            done_route="casework:message_settle",
            done_parts={"sent": each.public_id},
        )
        for each in waiting.not_arrived
    )
    return (*replies, *failures)


def _when(word: str, at: datetime) -> str:
    return f"{word} {show_datetime(at)}"


def _closed(
    way: OpenWay, opt_url: Callable[[OpenWay], str], again_url: Callable[[OpenWay], str]
) -> ClosedWay:
    why = OBSTACLES[way.obstacle] if way.obstacle else ""
    if way.obstacle is Obstacle.BOUNCED and again_url(way):
        return ClosedWay(f"{way_in_words(way)}: {why}", "Try again", again_url(way))
    if way.opt_out is None:
        return ClosedWay(f"{way_in_words(way)}: {why}")
    since = f"since {show_date(way.opt_out.since_at)}. {way.how}".strip()
    return ClosedWay(
        f"{way_in_words(way)}: {why}, {since}", "They want messages again", opt_url(way)
    )
