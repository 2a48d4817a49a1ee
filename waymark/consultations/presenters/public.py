"""What do the public pages of consultations show?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from waymark.consultations.models.asking import (
    DOCUMENT_KIND_LABELS,
    EVENT_KIND_LABELS,
    Consultation,
    ConsultationDocument,
    Event,
    Option,
    OptionStatus,
)
from waymark.consultations.models.running import ClosingChange, PublicNotice
from waymark.consultations.ports import HeldDecision
from waymark.consultations.presenters.versions import NoticeLine, earlier_closings, notice_lines
from waymark.consultations.queries.setup import Setup
from waymark.consultations.rules.content.answers import QuestionReport
from waymark.consultations.rules.content.decision import ReviewLine
from waymark.consultations.rules.content.report import LOOKED_AT_AGAIN, ReportContent
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    DocumentKind,
    EventKind,
    QuestionKind,
)
from waymark.consultations.rules.wording import counted, share
from waymark.consultations.rules.wordings import ENGLISH, LANGUAGES
from waymark.core.dates import local_date
from waymark.documents.models import Document

LARGEST_TILES = 2
KILOBYTE = 1024
MEGABYTE = KILOBYTE * KILOBYTE
SECTIONS = (
    ("Open now", (ConsultationStage.OPEN,)),
    ("Opening soon", (ConsultationStage.SCHEDULED,)),
    ("Closed", (ConsultationStage.CLOSED, ConsultationStage.ANALYSING)),
    ("Results published", (ConsultationStage.REPORTED,)),
    ("You said, we did", (ConsultationStage.FEEDBACK,)),
    ("Withdrawn", (ConsultationStage.WITHDRAWN,)),
    ("Archived", (ConsultationStage.ARCHIVED,)),
)
STATES = {
    ConsultationStage.SCHEDULED: ("Not open yet", "grey"),
    ConsultationStage.OPEN: ("Open", "green"),
    ConsultationStage.CLOSED: ("Closed", "purple"),
    ConsultationStage.ANALYSING: ("Closed", "purple"),
    ConsultationStage.REPORTED: ("Results published", "blue"),
    ConsultationStage.FEEDBACK: ("Feedback given", "blue"),
    ConsultationStage.WITHDRAWN: ("Withdrawn", "red"),
    ConsultationStage.ARCHIVED: ("Archived", "grey"),
}
NOT_HELD = "The responses to this consultation are not held here."
NOBODY = "Nobody answered this question."
REBUILT = "rebuilt by arithmetic from published percentages"


@dataclass(frozen=True)
class ListedConsultation:
    """One consultation of the list."""

    title: str
    purpose: str
    when: str
    url: str


@dataclass(frozen=True)
class ListSection:
    """Consultations that have got equally far."""

    heading: str
    consultations: tuple[ListedConsultation, ...]


@dataclass(frozen=True)
class PaperLine:
    """A paper to read before answering, with its size and format."""

    title: str
    kind: str
    facts: str
    url: str


@dataclass(frozen=True)
class OccasionLine:
    """An occasion to come to, or that was held."""

    title: str
    facts: tuple[str, ...]
    notes: str


@dataclass(frozen=True)
class OptionCard:
    """One way forward, with what was put before people about it."""

    label: str
    description: str
    details: tuple[tuple[str, str], ...]
    set_aside: str


@dataclass(frozen=True)
class Tile:
    """A number that matters."""

    number: str
    label: str
    note: str


@dataclass(frozen=True)
class ResultRow:
    """How many chose one answer."""

    label: str
    share: str
    mark: str


@dataclass(frozen=True)
class ResultTable:
    """What came of one question."""

    wording: str
    tiles: tuple[Tile, ...]
    sentences: tuple[str, ...]
    rows: tuple[ResultRow, ...]
    note: str


@dataclass(frozen=True)
class DecisionCard:
    """What was decided, under the headline that says how far it stands."""

    headline: str
    wording: str
    facts: tuple[str, ...]
    url: str


@dataclass(frozen=True)
class Results:
    """We asked, you said, we did."""

    tiles: tuple[Tile, ...]
    questions: tuple[ResultTable, ...]
    reports: tuple[tuple[str, str], ...]
    downloads: tuple[tuple[str, str], ...]
    published_on: str
    data_url: str


@dataclass(frozen=True)
class PublicConsultation:
    """A consultation before, while and after it is open."""

    title: str
    state: str
    state_colour: str
    purpose: str
    overview: str
    when: str
    opening: str
    is_past: bool
    who: tuple[str, ...]
    who_heading: str
    categories: tuple[tuple[str, str], ...]
    options: tuple[OptionCard, ...]
    papers: tuple[PaperLine, ...]
    occasions: tuple[OccasionLine, ...]
    next_steps: tuple[str, ...]
    contact: tuple[str, ...]
    contact_email: str
    history: str
    not_held: str
    answer_url: str
    return_url: str
    results: Results | None
    decision: DecisionCard | None
    feedback_url: str
    still_open: str
    notices: tuple[NoticeLine, ...]
    closings: tuple[str, ...]
    languages: tuple[tuple[str, str, str], ...] = ()


def day_words(day: date) -> str:
    """A day as people write it: Thursday 12 November 2026."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def moment_words(moment: datetime, *, is_end: bool = True) -> str:
    """A moment as people say it after "at": 5pm on Friday 13 November 2026.

    Midnight belongs to the day that ends or, with `is_end` false, to the one that begins.
    """
    local = timezone.localtime(moment)
    if (local.hour, local.minute) != (0, 0):
        return f"{clock_words(local)} on {day_words(local.date())}"
    if is_end:
        return f"the end of {day_words(local.date() - timedelta(days=1))}"
    return f"the start of {day_words(local.date())}"


def clock_words(local: datetime) -> str:
    """A time of day as people say it: 9am, 2:30pm, midday."""
    if (local.hour, local.minute) == (12, 0):
        return "midday"
    minutes = f":{local:%M}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes}{'pm' if local.hour >= 12 else 'am'}"


def when_sentence(consultation: Consultation) -> str:
    """Say when it opens or closes, or opened and closed."""
    opens, closes = consultation.opens_at, consultation.closes_at
    if opens is None or closes is None:
        return ""
    if consultation.stage == ConsultationStage.SCHEDULED:
        return f"Opens at {moment_words(opens, is_end=False)}."
    if consultation.stage == ConsultationStage.OPEN:
        return f"Closes at {moment_words(closes)}."
    first, last = local_date(opens), local_date(closes - timedelta(microseconds=1))
    return f"Open from {first.day} {first:%B %Y} to {last.day} {last:%B %Y}."


def list_sections(
    consultations: Sequence[Consultation], *, url: Callable[[Consultation], str]
) -> tuple[ListSection, ...]:
    """Return the consultations by how far they have got, open ones first."""
    sections = []
    for heading, stages in SECTIONS:
        found = tuple(
            ListedConsultation(
                title=each.title, purpose=each.purpose, when=when_sentence(each), url=url(each)
            )
            for each in consultations
            if each.stage in stages
        )
        if found:
            sections.append(ListSection(heading=heading, consultations=found))
    return tuple(sections)


def size_words(size: int) -> str:
    """The size of a file as people read it."""
    if size < MEGABYTE:
        return f"{max(1, -(-size // KILOBYTE)):,} KB"
    return f"{size / MEGABYTE:.1f} MB"


def file_facts(document: Document) -> str:
    """The format and the size of a file, beside its link."""
    _, dot, ending = document.file_name.rpartition(".")
    kind = ending.upper() if dot else "File"
    return f"{kind}, {size_words(document.size)}"


def paper_facts(document: Document) -> str:
    """The format, the size and, where it is not English, the language of a paper."""
    facts = file_facts(document)
    language = LANGUAGES.get(document.language)
    if language is None or document.language == ENGLISH:
        return facts
    return f"{facts}, in {language.name}"


def paper_line(paper: ConsultationDocument, *, url: str) -> PaperLine:
    """Return one paper with where to download it."""
    return PaperLine(
        title=paper.document.title,
        kind=DOCUMENT_KIND_LABELS[DocumentKind(paper.kind)],
        facts=paper_facts(paper.document),
        url=url,
    )


def occasion_line(event: Event) -> OccasionLine:
    """Return one occasion; what nobody wrote down is left out."""
    facts = [EVENT_KIND_LABELS[EventKind(event.kind)]]
    if event.held_on:
        facts.append(day_words(event.held_on))
    facts += [each for each in (event.place, event.audience) if each]
    if event.attendance is not None:
        facts.append(f"{counted(event.attendance, 'person', 'people')} came")
    return OccasionLine(title=event.title, facts=tuple(facts), notes=event.notes)


def option_card(option: Option) -> OptionCard:
    """Return one option with its costs, benefits and risks."""
    details = (("Costs", option.costs), ("Benefits", option.benefits), ("Risks", option.risks))
    return OptionCard(
        label=option.label,
        description=option.description,
        details=tuple((name, text) for name, text in details if text),
        set_aside="" if option.status == OptionStatus.LIVE else option.status_reason,
    )


def next_steps(consultation: Consultation, *, has_decision: bool) -> tuple[str, ...]:
    """Say what happens next, in the order in which it does."""
    report = "We publish a report of what people said on this page."
    decide = "Those who decide read the report before they decide."
    match ConsultationStage(consultation.stage):
        case ConsultationStage.SCHEDULED | ConsultationStage.OPEN:
            return ("We read and count every answer after closing.", report, decide)
        case ConsultationStage.CLOSED | ConsultationStage.ANALYSING:
            if not consultation.responses_held or has_decision:
                return ()
            return ("We are reading and counting the answers.", report, decide)
        case ConsultationStage.WITHDRAWN | ConsultationStage.ARCHIVED:
            return ()
        case _:
            return () if has_decision else (decide, "The decision will stand on this page.")


def contact_lines(consultation: Consultation) -> tuple[str, ...]:
    """Return whom to ask, a line each; the e-mail address stands apart as a link."""
    lines = [consultation.contact_name, *consultation.contact_lines.splitlines()]
    if consultation.contact_telephone:
        lines.append(f"Telephone: {consultation.contact_telephone}")
    return tuple(line.strip() for line in lines if line.strip())


def results_of(
    content: ReportContent,
    *,
    reports: tuple[tuple[str, str], ...],
    downloads: tuple[tuple[str, str], ...],
    published_at: datetime | None,
    data_url: str,
) -> Results:
    """Return what a published report says, its numbers large; nothing is counted again."""
    found = content.reconciliation
    mark = REBUILT if content.is_reconstructed else ""
    tiles = [Tile(f"{found.analysed:,}", "responses counted", mark)]
    if found.groups:
        people = counted(found.group_participants, "person", "people")
        tiles.append(
            Tile(
                f"{found.groups:,}",
                "group responses" if found.groups > 1 else "group response",
                f"{people}, counted apart from the others",
            )
        )
    return Results(
        tiles=tuple(tiles),
        questions=tuple(_result_table(question) for question in content.questions),
        reports=reports,
        downloads=downloads,
        published_on=day_words(local_date(published_at)) if published_at else "",
        data_url=data_url,
    )


def _result_table(question: QuestionReport) -> ResultTable:
    if question.table is None:
        return ResultTable(question.wording, (), (), (), _note_without_table(question))
    if not question.table.answering:
        return ResultTable(question.wording, (), (), (), NOBODY)
    table = question.table
    largest = sorted(table.totals, key=lambda total: -total.figure.numerator)[:LARGEST_TILES]
    return ResultTable(
        wording=question.wording,
        tiles=tuple(
            Tile(
                number=f"{total.figure.numerator:,}",
                label=f"chose {total.label}",
                note=", ".join(
                    each
                    for each in (
                        f"{total.figure.percent}% of {total.figure.base:,}",
                        REBUILT if total.figure.reconstructed else "",
                    )
                    if each
                ),
            )
            for total in largest
            if total.figure.numerator
        ),
        sentences=tuple(each.sentence for each in question.findings),
        rows=tuple(
            ResultRow(
                label=total.label,
                share=share(total.figure),
                mark=REBUILT if total.figure.reconstructed else "",
            )
            for total in table.totals
        ),
        note=f"{counted(table.answering, 'response')} answered this question."
        + (f" {counted(table.not_answered, 'response')} did not." if table.not_answered else ""),
    )


def _note_without_table(question: QuestionReport) -> str:
    held = question.answers_held
    if held is None:
        return "The answers to this question are not held here."
    if not held:
        return NOBODY
    people = counted(held, "person", "people")
    if question.kind is QuestionKind.OPEN_TEXT:
        return f"{people} answered in their own words."
    return f"{people} answered this question. Their answers are in the full report."


def decision_card(held: HeldDecision, *, url: str) -> DecisionCard:
    """Return a decision under its headline, which never reads as more final than it is."""
    block = held.block
    facts = [f"{block.body}, {day_words(block.decided_on)}"]
    facts += [_review_words(each) for each in block.reviews]
    return DecisionCard(headline=block.headline, wording=block.wording, facts=tuple(facts), url=url)


def _review_words(review: ReviewLine) -> str:
    if review.review_on and review.text == LOOKED_AT_AGAIN:
        return f"To be looked at again on {day_words(review.review_on)}"
    return f"To be looked at again if: {review.text}"


def public_consultation(
    *,
    consultation: Consultation,
    setup: Setup,
    papers: tuple[PaperLine, ...],
    answer_url: str,
    languages: tuple[tuple[str, str, str], ...] = (),
    return_url: str,
    results: Results | None,
    decision: DecisionCard | None,
    feedback_url: str,
    notices: Iterable[PublicNotice] = (),
    closing_changes: Iterable[ClosingChange] = (),
) -> PublicConsultation:
    """Return everything that the page of one consultation shows."""
    stage = ConsultationStage(consultation.stage)
    state, colour = STATES[stage]
    is_coming = stage is ConsultationStage.SCHEDULED
    is_past = stage not in {ConsultationStage.SCHEDULED, ConsultationStage.OPEN}
    opens = consultation.opens_at
    who = consultation.who_was_consulted.splitlines()
    return PublicConsultation(
        title=consultation.title,
        state=state,
        state_colour=colour,
        purpose=consultation.purpose,
        overview=consultation.overview,
        when=when_sentence(consultation),
        opening=f"You can have your say from {moment_words(opens, is_end=False)}."
        if is_coming and opens
        else "",
        is_past=is_past,
        who=tuple(line.strip() for line in who if line.strip()),
        who_heading="Who was asked" if is_past else "Who this is for",
        categories=tuple((each.label, each.description) for each in setup.categories),
        options=tuple(option_card(each) for each in setup.options),
        papers=() if is_coming else papers,
        occasions=tuple(occasion_line(each) for each in setup.events),
        next_steps=next_steps(consultation, has_decision=decision is not None),
        contact=contact_lines(consultation),
        contact_email=consultation.contact_email,
        history=consultation.history_source if consultation.is_from_history else "",
        not_held="" if consultation.responses_held else NOT_HELD,
        answer_url=answer_url,
        languages=languages,
        return_url=return_url,
        results=results,
        decision=decision,
        feedback_url=feedback_url,
        still_open="" if is_past else consultation.still_open,
        notices=notice_lines(notices),
        closings=earlier_closings(closing_changes, moment=moment_words),
    )
