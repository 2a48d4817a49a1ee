"""What does the public page of one consultation show?"""

from collections.abc import Iterable
from dataclasses import dataclass

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import EVENT_KIND_LABELS, Event
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.running import ClosingChange, PublicNotice
from waymark.consultations.presenters.public.decision import DecisionCard
from waymark.consultations.presenters.public.moments import day_words, moment_words, when_sentence
from waymark.consultations.presenters.public.papers import PaperLine
from waymark.consultations.presenters.public.results import Results
from waymark.consultations.presenters.versions import NoticeLine, earlier_closings, notice_lines
from waymark.consultations.queries.setup.whole import Setup
from waymark.consultations.rules.extras.weighted import weighting_sentence
from waymark.consultations.rules.vocabulary import ConsultationStage, EventKind
from waymark.consultations.rules.wording import counted

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
    weighting: str
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
    """Return whom to ask, a line each; the email address stands apart as a link."""
    lines = [consultation.contact_name, *consultation.contact_lines.splitlines()]
    if consultation.contact_telephone:
        lines.append(f"Telephone: {consultation.contact_telephone}")
    return tuple(line.strip() for line in lines if line.strip())


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
        weighting=weighting_sentence(setup.weighted_by),
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
