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
class Row:
    """One fact, with the way to change it."""

    key: str
    value: str | Markup
    change_url: str = ""


@dataclass(frozen=True)
class PartRow:
    """One part of the set-up, with what can be done to it."""

    title: str
    tag: str = ""
    lines: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    up_url: str = ""
    down_url: str = ""


@dataclass(frozen=True)
class Overview:
    """The first page of a consultation at work."""

    needs: tuple[Need, ...]
    purpose: str
    history_note: str
    about: tuple[Row, ...]
    dates: tuple[Row, ...]
    documents: tuple[PartRow, ...]
    events: tuple[PartRow, ...]
    add_document_url: str
    add_event_url: str
    frozen_note: str


@dataclass(frozen=True)
class Questions:
    """What people are asked, and among what they choose."""

    options: tuple[PartRow, ...]
    categories: tuple[PartRow, ...]
    questions: tuple[PartRow, ...]
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
    is_changeable: bool,
    viewer: Actor,
    url: Url,
) -> Overview:
    """Word the overview; `missing` is what stands between a draft and its opening."""
    consultation = setup.consultation
    slug = consultation.slug
    place = partial(url, slug=slug)
    offers_outcome = (
        not is_changeable
        and consultation.stage != ConsultationStage.REPORTED
        and may(viewer, Permission.CONSULTATIONS_MANAGE)
    )
    return Overview(
        needs=tuple(_needs(consultation, standing, missing, viewer, url)),
        purpose=consultation.purpose,
        history_note=_history_note(consultation),
        about=tuple(_about(consultation, is_changeable, url)),
        dates=tuple(_dates(consultation, is_changeable, url)),
        documents=_part_rows(setup.documents, _document_row, "documents", is_changeable, place),
        events=tuple(
            _event_outcome(row, event, offers_outcome, place)
            for row, event in zip(
                _part_rows(setup.events, _event_row, "events", is_changeable, place),
                setup.events,
                strict=True,
            )
        ),
        add_document_url=url("consultations:document_add", slug=slug) if is_changeable else "",
        add_event_url=url("consultations:event_add", slug=slug) if is_changeable else "",
        frozen_note=_frozen_note(consultation, is_changeable),
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


def _frozen_note(consultation: Consultation, is_changeable: bool) -> str:
    if is_changeable:
        return ""
    if consultation.is_from_history:
        return _("A snapshot of the answers rests on this, so it can no longer be changed.")
    return _("People have been asked on these terms, so they can no longer be changed.")


def _about(consultation: Consultation, is_changeable: bool, url: Url) -> Iterable[Row]:
    change = url("consultations:texts", slug=consultation.slug) if is_changeable else ""
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
    for key, value in facts:
        yield Row(key=key, value=value or missing, change_url=change)


def typed(text: str) -> Markup:
    """Return typed text with its line ends; nothing for no text."""
    return Markup("<br>").join(text.splitlines())


def _dates(consultation: Consultation, is_changeable: bool, url: Url) -> Iterable[Row]:
    may_change = is_changeable and not consultation.is_from_history
    change = url("consultations:dates", slug=consultation.slug) if may_change else ""
    yield Row(_("Opens"), show_datetime(consultation.opens_at) or _("Not set"), change)
    yield Row(_("Closes"), show_datetime(consultation.closes_at) or _("Not set"), change)


def _document_row(found: ConsultationDocument) -> PartRow:
    document = found.document
    kind = DOCUMENT_KIND_LABELS[DocumentKind(found.kind)]
    line = f"{kind}, {document.file_name}, {size_in_words(document.size)}"
    return PartRow(title=document.title, lines=(line,))


def size_in_words(size: int) -> str:
    """Return a size as people know it: 312 KB, 1.4 MB."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1_000_000:.1f} MB"


def _event_row(event: Event) -> PartRow:
    when = show_date(event.held_on) or _("Date not known")
    lines = [
        ", ".join(
            part for part in (EVENT_KIND_LABELS[EventKind(event.kind)], when, event.place) if part
        )
    ]
    if event.audience:
        lines.append(_("For {audience}").format(audience=event.audience))
    if event.attendance is not None:
        count = ngettext("%(n)s person came", "%(n)s people came", event.attendance)
        lines.append(count % {"n": f"{event.attendance:,}"})
    if event.notes:
        lines.append(event.notes)
    return PartRow(title=event.title, lines=tuple(lines))


def _event_outcome(row: PartRow, event: Event, is_offered: bool, place: Url) -> PartRow:
    """Offer to write down what an event came to, where all else about it is frozen."""
    if not is_offered:
        return row
    address = place("consultations:event_outcome", part=event.public_id)
    link = Link(label=_("Say how it went"), url=address)
    return replace(row, links=(*row.links, link))


# Questions ------------------------------------------------------------------------------------


def present_questions(*, setup: Setup, is_changeable: bool, url: Url) -> Questions:
    """Word what people are asked."""
    place = partial(url, slug=setup.consultation.slug)

    def add(route: str) -> str:
        return place(route) if is_changeable else ""

    questions = {each.question.pk: each for each in setup.questions}
    return Questions(
        options=_part_rows(setup.options, _option_row, "options", is_changeable, place),
        categories=_part_rows(setup.categories, _category_row, "categories", is_changeable, place),
        questions=_part_rows(
            [each.question for each in setup.questions],
            lambda question: _question_row(questions[question.pk]),
            "questions",
            is_changeable,
            place,
        ),
        add_option_url=add("consultations:option_add"),
        add_category_url=add("consultations:category_add"),
        add_question_url=add("consultations:question_add"),
        frozen_note=_frozen_note(setup.consultation, is_changeable),
    )


def _option_row(option: Option) -> PartRow:
    is_live = option.status == OptionStatus.LIVE
    lines = [option.description] if option.description else []
    for label, text in (
        (_("Costs"), option.costs),
        (_("Benefits"), option.benefits),
        (_("Risks"), option.risks),
    ):
        if text:
            lines.append(f"{label}: {text}")
    if not is_live:
        lines.append(_("Why: {reason}").format(reason=option.status_reason))
    tag = "" if is_live else OptionStatus(option.status).label
    return PartRow(title=option.label, tag=str(tag), lines=tuple(lines))


def _category_row(category: StakeholderCategory) -> PartRow:
    lines = (category.description,) if category.description else ()
    return PartRow(title=category.label, lines=lines)


def _question_row(asked: AskedQuestion) -> PartRow:
    question = asked.question
    lines = [QUESTION_KIND_LABELS[QuestionKind(question.kind)]]
    if question.asks_options:
        lines[0] += _(", from the options")
    if question.help:
        lines.append(question.help)
    alone = _("{choice} (rules out the others)")
    return PartRow(
        title=question.wording,
        tag=_("Must be answered") if question.is_required else "",
        lines=tuple(lines),
        items=tuple(
            alone.format(choice=each.label) if each.is_exclusive else each.label
            for each in asked.choices
        ),
    )


def _part_rows(
    parts: Sequence[Any],
    present: Callable[[Any], PartRow],
    kind: str,
    is_changeable: bool,
    place: Url,
) -> tuple[PartRow, ...]:
    """Add to each part what can be done to it; `place` returns addresses of the consultation."""
    found = []
    for index, part in enumerate(parts):
        has_up = is_changeable and index > 0
        has_down = is_changeable and index < len(parts) - 1
        where: dict[str, Any] = {"kind": kind, "part": part.public_id}
        found.append(
            replace(
                present(part),
                links=tuple(_links(part, kind, is_changeable, place)),
                up_url=place("consultations:part_up", **where) if has_up else "",
                down_url=place("consultations:part_down", **where) if has_down else "",
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
