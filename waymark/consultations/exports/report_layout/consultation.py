"""What does a report say about how the consultation was held?"""

from collections.abc import Iterator

from waymark.consultations.exports.report_layout.blocks import (
    Block,
    Bullets,
    Facts,
    Heading,
    Paragraph,
    Table,
    Text,
)
from waymark.consultations.exports.report_layout.words import (
    NOT_RECORDED,
    column_headings,
    document_words,
    prose,
)
from waymark.consultations.rules.content.facts import Contact, EventLine
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.vocabulary import Channel
from waymark.consultations.rules.wording import counted, listed
from waymark.core.dates import day_in_words

CHANNELS = {
    Channel.ONLINE: "online",
    Channel.EMAIL: "email",
    Channel.LETTER: "letter",
    Channel.PAPER_FORM: "paper form",
    Channel.TELEPHONE: "telephone",
    Channel.EVENT_SHEET: "sheets filled in at events",
    Channel.GROUP_SESSION: "group sessions",
    Channel.PETITION: "petition",
    Channel.SOCIAL_MEDIA: "social media",
    Channel.OFFICER_ENTRY: "entered by officers",
    Channel.IMPORT_FILE: "loaded from a file",
}


def show_purpose(purpose: str) -> Iterator[Block]:
    """Say what the consultation was for, where that was written."""
    if purpose:
        yield Heading("What the consultation was for")
        yield prose(purpose)


def show_options(content: ReportContent) -> Iterator[Block]:
    """Describe the options, or say that there were none."""
    options = content.consultation.options
    if not options:
        yield Paragraph("People were not asked to choose between options.")
        return
    yield Facts(tuple((each.label, prose(each.description)) for each in options))


def show_consulted(groups: tuple[str, ...]) -> Iterator[Block]:
    """List who was consulted."""
    if groups:
        yield Bullets(tuple(Text(group) for group in groups))
    else:
        yield Paragraph(NOT_RECORDED)


def show_method(content: ReportContent) -> Iterator[Block]:
    """Say how people were asked: ways, questions, events and documents."""
    facts = content.consultation
    yield prose(facts.method)
    if facts.channels:
        names = [CHANNELS[channel] for channel in facts.channels]
        yield Paragraph(f"Ways in which responses came: {listed(names)}.")
    yield Heading("Questions")
    yield Bullets(tuple(Text(each.wording) for each in content.questions), is_numbered=True)
    if facts.events:
        yield Heading("Events")
        yield Table(
            key="events",
            caption="When, where and for whom",
            columns=column_headings("Event", "Date", "Place", "For whom", "People who came"),
            rows=tuple(_event(event) for event in facts.events),
        )
        notes = [f"{each.title}: {each.notes}" for each in facts.events if each.notes]
        if notes:
            yield Bullets(tuple(Text(note) for note in notes))
    if facts.documents:
        yield Heading("Documents")
        yield Bullets(tuple(Text(document_words(document)) for document in facts.documents))


def _event(event: EventLine) -> tuple[Text, ...]:
    return (
        Text(event.title),
        Text(day_in_words(event.held_on) if event.held_on else NOT_RECORDED),
        Text(event.place or NOT_RECORDED),
        Text(event.audience or NOT_RECORDED),
        Text(NOT_RECORDED if event.attendance is None else f"{event.attendance:,}"),
    )


def show_when(content: ReportContent) -> Iterator[Block]:
    """Say from when to when people could answer."""
    facts = content.consultation
    days = (facts.closes_on - facts.opens_on).days + 1
    yield Paragraph(f"{period(content)}, both days included ({counted(days, 'day')}).")
    for text in facts.related:
        yield prose(text)


def period(content: ReportContent) -> str:
    """Name the first and the last day."""
    facts = content.consultation
    return f"{day_in_words(facts.opens_on)} to {day_in_words(facts.closes_on)}"


def show_contact(contact: Contact) -> Iterator[Block]:
    """Say whom to ask."""
    lines = [
        ("Name", contact.name),
        ("Address", ", ".join(contact.lines)),
        ("Telephone", contact.telephone),
        ("Email", contact.email),
    ]
    given = tuple((label, Text(text)) for label, text in lines if text)
    yield Facts(given) if given else Paragraph(NOT_RECORDED)
