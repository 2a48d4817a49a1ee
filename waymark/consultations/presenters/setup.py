"""What do the pages that make a consultation show, already worded?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking import (
    DOCUMENT_KIND_LABELS,
    EVENT_KIND_LABELS,
    QUESTION_KIND_LABELS,
    STAGE_LABELS,
    Consultation,
    ConsultationDocument,
    ConsultationVersion,
    Event,
    Option,
    OptionStatus,
    StakeholderCategory,
)
from waymark.consultations.models.hearing import CHANNEL_LABELS
from waymark.consultations.presenters.header import (
    STAGE_COLOURS,
    Link,
)
from waymark.consultations.presenters.tabs import Tab
from waymark.consultations.queries.setup import (
    AskedQuestion,
    Part,
    Setup,
    StageStep,
    Standing,
)
from waymark.consultations.rules.vocabulary import (
    Channel,
    ConsultationStage,
    DocumentKind,
    EventKind,
    QuestionKind,
)
from waymark.core.actors import Actor
from waymark.core.markup import to_html
from waymark.web.jinja import show_date, show_datetime

Url = Callable[..., str]
ROWS_A_PAGE = 50
PAGE_OF_MISSING = (
    (("Enter a title", "Say what", "Give a contact"), "consultations:texts"),
    (("Set when", "Closing must"), "consultations:dates"),
)
"""Where what is missing is put right, by how its sentence begins; the rest among the questions."""


@dataclass(frozen=True)
class ConsultationRow:
    """One consultation in the list."""

    title: str
    url: str
    state: str
    state_colour: str
    opens: str
    closes: str
    responses: str


@dataclass(frozen=True)
class ConsultationList:
    """The list, with the stages that it can be narrowed to."""

    stages: tuple[Tab, ...]
    rows: tuple[ConsultationRow, ...]
    is_narrowed: bool
    create_url: str
    earlier_url: str
    later_url: str


@dataclass(frozen=True)
class FormPage:
    """A form: the words on its button, the way out, and what others saved meanwhile."""

    submit: str
    cancel_url: str
    theirs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Confirmation:
    """A question before something is done."""

    sentences: tuple[str, ...]
    submit: str
    cancel_url: str
    is_warning: bool = False
    problems: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Need:
    """Something that waits for the person who is looking."""

    text: str
    url: str
    state: str = ""
    state_colour: str = "blue"


@dataclass(frozen=True)
class Card:
    """One thing with its facts by name, what can be done to it, and its place among others."""

    title: str
    facts: tuple[tuple[str, str | Markup], ...]
    links: tuple[Link, ...] = ()
    place: str = ""
    up_url: str = ""
    down_url: str = ""


@dataclass(frozen=True)
class Overview:
    """The first page of a consultation at work."""

    needs: tuple[Need, ...]
    purpose: str
    history_note: str
    dates: Card
    about: Card
    documents: tuple[Card, ...]
    events: tuple[Card, ...]
    add_document_url: str
    add_event_url: str
    frozen_note: str


@dataclass(frozen=True)
class Questions:
    """What people are asked, and among what they choose."""

    options: tuple[Card, ...]
    categories: tuple[Card, ...]
    questions: tuple[Card, ...]
    add_option_url: str
    add_category_url: str
    add_question_url: str
    frozen_note: str


@dataclass(frozen=True)
class Step:
    """One move of the consultation, as the timeline shows it."""

    title: str
    at: Any
    by: str
    text: str


@dataclass(frozen=True)
class History:
    """How the consultation came to where it is, and what was frozen when."""

    steps: tuple[Step, ...]
    versions: tuple[tuple[str, str, str], ...]


# The list -------------------------------------------------------------------------------------


def present_list(
    *,
    rows: Sequence[Any],
    counts: dict[str, int],
    stage: str,
    page: int,
    viewer: Actor,
    url: Url,
) -> ConsultationList:
    """Word the list; `rows` holds one more than a page shows where there are more."""
    address = url("consultations:list")
    narrowed = f"stage={stage}&" if stage else ""
    stages = [
        Tab(
            label=_("All ({n})").format(n=sum(counts.values())),
            url=address,
            is_current=not stage,
        )
    ]
    stages += [
        Tab(
            label=f"{label} ({counts[each]})",
            url=f"{address}?stage={each.value}",
            is_current=stage == each,
        )
        for each, label in STAGE_LABELS.items()
        if counts.get(each) or stage == each
    ]
    return ConsultationList(
        stages=tuple(stages),
        rows=tuple(_consultation_row(each, url) for each in rows[:ROWS_A_PAGE]),
        is_narrowed=bool(stage),
        create_url=url("consultations:create")
        if may(viewer, Permission.CONSULTATIONS_MANAGE)
        else "",
        earlier_url=f"{address}?{narrowed}page={page - 1}" if page > 1 else "",
        later_url=f"{address}?{narrowed}page={page + 1}" if len(rows) > ROWS_A_PAGE else "",
    )


def _consultation_row(consultation: Any, url: Url) -> ConsultationRow:
    stage = ConsultationStage(consultation.stage)
    held = f"{consultation.responses:,}" if consultation.responses_held else _("Not held here")
    return ConsultationRow(
        title=consultation.title,
        url=url("consultations:detail", slug=consultation.slug),
        state=STAGE_LABELS[stage],
        state_colour=STAGE_COLOURS[stage],
        opens=show_date(consultation.opens_at) or _("Not set"),
        closes=show_date(consultation.closes_at) or _("Not set"),
        responses=held,
    )


# Overview -------------------------------------------------------------------------------------


def present_overview(
    *,
    setup: Setup,
    standing: Standing,
    missing: Sequence[str],
    is_frozen: bool,
    viewer: Actor,
    url: Url,
) -> Overview:
    """Word the overview; `missing` is what stands between a draft and its opening."""
    consultation = setup.consultation
    slug = consultation.slug
    place = partial(url, slug=slug)
    is_changeable = not is_frozen and may(viewer, Permission.CONSULTATIONS_MANAGE)
    offers_outcome = (
        is_frozen
        and consultation.stage != ConsultationStage.REPORTED
        and may(viewer, Permission.CONSULTATIONS_MANAGE)
    )
    return Overview(
        needs=tuple(_needs(consultation, standing, missing, viewer, url)),
        purpose=consultation.purpose,
        history_note=_history_note(consultation),
        dates=_dates(consultation, is_changeable, place),
        about=_about(consultation, is_changeable, place),
        documents=_cards(setup.documents, _document, "documents", is_changeable, place),
        events=tuple(
            _event_outcome(card, event, offers_outcome, place)
            for card, event in zip(
                _cards(setup.events, _event, "events", is_changeable, place),
                setup.events,
                strict=True,
            )
        ),
        add_document_url=url("consultations:document_add", slug=slug) if is_changeable else "",
        add_event_url=url("consultations:event_add", slug=slug) if is_changeable else "",
        frozen_note=_frozen_note(consultation) if is_frozen else "",
    )


def _needs(
    consultation: Consultation,
    standing: Standing,
    missing: Sequence[str],
    viewer: Actor,
    url: Url,
) -> Iterable[Need]:
    slug = consultation.slug
    stage = ConsultationStage(consultation.stage)
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    if stage is ConsultationStage.DRAFT and manages:
        for sentence in missing:
            yield Need(sentence, page_of_missing(sentence, slug, url), _("To do"))
        if not missing:
            address = url("consultations:opening", slug=slug)
            yield Need(_("Everything is there: open it, or let it open by itself"), address)
    if not consultation.responses_held:
        return
    if standing.undecided and may(viewer, Permission.RESPONSES_MANAGE):
        sentence = ngettext(
            "%(n)s response waits to be counted or left out",
            "%(n)s responses wait to be counted or left out",
            standing.undecided,
        )
        address = url("consultations:responses", slug=slug)
        yield Need(sentence % {"n": standing.undecided}, address, _("To do"))
    if stage in {ConsultationStage.DRAFT, ConsultationStage.SCHEDULED, ConsultationStage.OPEN}:
        return
    analysis = url("consultations:analysis", slug=slug)
    if may(viewer, Permission.ANALYSIS_MANAGE):
        if standing.latest_snapshot is None:
            yield Need(_("No snapshot of the answers yet"), analysis, _("To do"))
        elif standing.amendments_outside:
            sentence = ngettext(
                "%(n)s amendment without a snapshot",
                "%(n)s amendments without a snapshot",
                standing.amendments_outside,
            )
            yield Need(sentence % {"n": standing.amendments_outside}, analysis, _("To do"))
    if not standing.has_published_report and may(viewer, Permission.REPORTS_PUBLISH):
        address = url("consultations:report", slug=slug)
        yield Need(_("The report is not published"), address, _("Not yet"), "grey")


def page_of_missing(sentence: str, slug: str, url: Url) -> str:
    """Return where what a sentence names is put right."""
    for beginnings, route in PAGE_OF_MISSING:
        if sentence.startswith(beginnings):
            return url(route, slug=slug)
    return url("consultations:questions", slug=slug)


def _history_note(consultation: Consultation) -> str:
    if not consultation.is_from_history:
        return ""
    return _("Recorded from history. Source: {source}").format(source=consultation.history_source)


def _frozen_note(consultation: Consultation) -> str:
    if consultation.is_from_history:
        return _("A snapshot of the answers rests on this, so it can no longer be changed.")
    return _("People have been asked on these terms, so they can no longer be changed.")


def _dates(consultation: Consultation, is_changeable: bool, place: Url) -> Card:
    may_change = is_changeable and not consultation.is_from_history
    change = Link(_("Change"), place("consultations:dates"))
    return Card(
        title=_("When people can answer"),
        facts=(
            (_("Opens"), show_datetime(consultation.opens_at) or _("Not set")),
            (_("Closes"), show_datetime(consultation.closes_at) or _("Not set")),
        ),
        links=(change,) if may_change else (),
    )


def _about(consultation: Consultation, is_changeable: bool, place: Url) -> Card:
    missing = _("Not given in the source") if consultation.is_from_history else _("Not written yet")
    channels = [CHANNEL_LABELS[Channel(each)] for each in consultation.channels]
    contact = [
        consultation.contact_name,
        consultation.contact_lines,
        consultation.contact_telephone,
        consultation.contact_email,
    ]
    facts: list[tuple[str, str | Markup]] = [
        (_("What it is for"), consultation.purpose),
        (_("Overview"), to_html(consultation.overview) if consultation.overview else ""),
        (_("Department or service"), consultation.department),
        (_("Who is consulted"), typed(consultation.who_was_consulted)),
        (_("How people are consulted"), typed(consultation.method)),
        (_("Ways to answer"), ", ".join(channels)),
        (_("Related consultations"), typed(consultation.related)),
        (_("Contact"), typed("\n".join(line for line in contact if line))),
        (_("Privacy notice"), typed(consultation.privacy_notice)),
    ]
    change = Link(_("Change"), place("consultations:texts"))
    return Card(
        title=_("What it says"),
        facts=tuple((name, value or missing) for name, value in facts),
        links=(change,) if is_changeable else (),
    )


def typed(text: str) -> Markup:
    """Return typed text with its line ends; nothing for no text."""
    return Markup("<br>").join(text.splitlines())


def _given(*facts: tuple[str, str | Markup]) -> tuple[tuple[str, str | Markup], ...]:
    return tuple((name, value) for name, value in facts if value)


def _document(found: ConsultationDocument) -> Card:
    document = found.document
    return Card(
        title=document.title,
        facts=(
            (_("Kind"), DOCUMENT_KIND_LABELS[DocumentKind(found.kind)]),
            (_("File"), f"{document.file_name}, {size_in_words(document.size)}"),
        ),
    )


def size_in_words(size: int) -> str:
    """Return a size as people know it: 312 KB, 1.4 MB."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1_000_000:.1f} MB"


def _event(event: Event) -> Card:
    attendance = "" if event.attendance is None else f"{event.attendance:,}"
    return Card(
        title=event.title,
        facts=_given(
            (_("Kind"), EVENT_KIND_LABELS[EventKind(event.kind)]),
            (_("Date"), show_date(event.held_on) or _("Not known")),
            (_("Place"), event.place),
            (_("Who it is for"), event.audience),
            (_("How many came"), attendance),
            (_("What was said"), typed(event.notes)),
        ),
    )


def _event_outcome(card: Card, event: Event, is_offered: bool, place: Url) -> Card:
    """Offer to write down what an event came to, where all else about it is frozen."""
    if not is_offered:
        return card
    address = place("consultations:event_outcome", part=event.public_id)
    link = Link(label=_("Say how it went"), url=address)
    return replace(card, links=(*card.links, link))


# Questions ------------------------------------------------------------------------------------


def present_questions(*, setup: Setup, is_frozen: bool, viewer: Actor, url: Url) -> Questions:
    """Word what people are asked."""
    is_changeable = not is_frozen and may(viewer, Permission.CONSULTATIONS_MANAGE)
    place = partial(url, slug=setup.consultation.slug)

    def add(route: str) -> str:
        return place(route) if is_changeable else ""

    questions = {each.question.pk: each for each in setup.questions}
    return Questions(
        options=_cards(setup.options, _option, "options", is_changeable, place),
        categories=_cards(setup.categories, _category, "categories", is_changeable, place),
        questions=_cards(
            [each.question for each in setup.questions],
            lambda question: _question(questions[question.pk]),
            "questions",
            is_changeable,
            place,
        ),
        add_option_url=add("consultations:option_add"),
        add_category_url=add("consultations:category_add"),
        add_question_url=add("consultations:question_add"),
        frozen_note=_frozen_note(setup.consultation) if is_frozen else "",
    )


def _option(option: Option) -> Card:
    standing = OptionStatus(option.status)
    aside = "" if standing is OptionStatus.LIVE else f"{standing.label}: {option.status_reason}"
    return Card(
        title=option.label,
        facts=_given(
            (_("Standing"), aside),
            (_("What it means"), typed(option.description) or _("Not written yet")),
            (_("Costs"), typed(option.costs)),
            (_("Benefits"), typed(option.benefits)),
            (_("Risks"), typed(option.risks)),
            (_("Code"), option.key),
        ),
    )


def _category(category: StakeholderCategory) -> Card:
    return Card(
        title=category.label,
        facts=_given((_("Who belongs to it"), category.description), (_("Code"), category.key)),
    )


def _question(asked: AskedQuestion) -> Card:
    question = asked.question
    kind = QuestionKind(question.kind)
    choices = [
        _("{choice} (rules out the others)").format(choice=each.label)
        if each.is_exclusive and kind is QuestionKind.MULTIPLE_CHOICE
        else each.label
        for each in asked.choices
    ]
    name = _("Choices, from the options") if question.asks_options else _("Choices")
    return Card(
        title=question.wording,
        facts=_given(
            (_("How people answer"), QUESTION_KIND_LABELS[kind]),
            (name, typed("\n".join(choices))),
            (_("Help"), typed(question.help)),
            (_("Must be answered"), _("Yes") if question.is_required else _("No")),
            (_("Code"), question.code),
        ),
    )


def _cards(
    parts: Sequence[Any],
    present: Callable[[Any], Card],
    kind: str,
    is_changeable: bool,
    place: Url,
) -> tuple[Card, ...]:
    """Add to each part what can be done to it; `place` returns addresses of the consultation."""
    found = []
    for number, part in enumerate(parts, start=1):
        where: dict[str, Any] = {"kind": kind, "part": part.public_id}
        up, down = (
            place("consultations:part_up", **where),
            place("consultations:part_down", **where),
        )
        is_movable = is_changeable and len(parts) > 1
        found.append(
            replace(
                present(part),
                links=tuple(_links(part, kind, is_changeable, place)),
                place=_("{n} of {all}").format(n=number, all=len(parts)) if is_movable else "",
                up_url=up if is_movable and number > 1 else "",
                down_url=down if is_movable and number < len(parts) else "",
            )
        )
    return tuple(found)


def _links(part: Part, kind: str, is_changeable: bool, place: Url) -> Iterable[Link]:
    if kind == "documents":
        yield Link(_("Download"), place("consultations:document_download", part=part.public_id))
    if not is_changeable:
        return
    change = {
        "options": "consultations:option_change",
        "categories": "consultations:category_change",
        "questions": "consultations:question_change",
        "events": "consultations:event_change",
    }
    if kind in change:
        yield Link(_("Change"), place(change[kind], part=part.public_id))
    if kind == "options":
        address = place("consultations:option_standing", part=part.public_id)
        yield Link(_("Set aside or open"), address)
    address = place("consultations:part_remove", kind=kind, part=part.public_id)
    yield Link(_("Remove"), address)


# History --------------------------------------------------------------------------------------


def present_history(
    *,
    consultation: Consultation,
    steps: Sequence[StageStep],
    versions: Iterable[ConsultationVersion],
) -> History:
    """Word the moves, newest first."""
    first = len(steps) - 1
    return History(
        steps=tuple(
            _step(consultation, step, is_first=index == first) for index, step in enumerate(steps)
        ),
        versions=tuple(
            (str(each.number), show_datetime(each.frozen_at), each.sha256) for each in versions
        ),
    )


def _step(consultation: Consultation, step: StageStep, *, is_first: bool) -> Step:
    titles = {
        ConsultationStage.DRAFT: _("Begun as a draft") if is_first else _("Returned to draft"),
        ConsultationStage.SCHEDULED: _("Scheduled to open by itself"),
        ConsultationStage.OPEN: _("Opened"),
        ConsultationStage.CLOSED: _("Closed"),
        ConsultationStage.ANALYSING: _("Analysis begun"),
        ConsultationStage.REPORTED: _("Report published"),
    }
    title, text = titles[step.stage], ""
    if is_first and consultation.is_from_history:
        title = _("Recorded from history")
        text = _("It ran from {opened} to {closed}. Source: {source}").format(
            opened=show_date(consultation.opened_at),
            closed=show_date(consultation.closed_at),
            source=consultation.history_source,
        )
    elif step.is_by_itself:
        text = _("By itself, at the time that was set")
    return Step(title=title, at=step.at, by=step.by, text=text)
