"""What does the overview of a consultation at work show?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import EVENT_KIND_LABELS, Event
from waymark.consultations.models.asking.papers import DOCUMENT_KIND_LABELS, ConsultationDocument
from waymark.consultations.models.hearing.responses import CHANNEL_LABELS
from waymark.consultations.presenters.header import Link, Need
from waymark.consultations.presenters.setup.cards import (
    Card,
    Url,
    frozen_note,
    given,
    present_cards,
    typed,
)
from waymark.consultations.presenters.setup.life import Life, life_needs, present_life
from waymark.consultations.queries.running import Life as LifeRead
from waymark.consultations.queries.setup.standing import Standing
from waymark.consultations.queries.setup.whole import Setup
from waymark.consultations.rules.stages import BEFORE_CLOSING, IS_OVER
from waymark.consultations.rules.vocabulary import (
    Channel,
    ConsultationStage,
    DocumentKind,
    EventKind,
)
from waymark.core.actors import Actor
from waymark.core.markup import to_html
from waymark.web.jinja import show_date, show_datetime

PAGE_OF_MISSING = (
    (("Enter a title", "Say what", "Give a contact"), "consultations:texts"),
    (("Set when", "Closing must"), "consultations:dates"),
)
"""Where what is missing is put right, by how its sentence begins; the rest among the questions."""


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
    life: Life


def present_overview(
    *,
    setup: Setup,
    standing: Standing,
    missing: Sequence[str],
    is_frozen: bool,
    read: LifeRead,
    at: datetime,
    viewer: Actor,
    url: Url,
) -> Overview:
    """Word the overview; `missing` is what stands between a draft and its opening."""
    consultation = setup.consultation
    slug = consultation.slug
    place = partial(url, slug=slug)
    is_changeable = not is_frozen and may(viewer, Permission.CONSULTATIONS_MANAGE)
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    is_announced = manages and consultation.stage == ConsultationStage.OPEN
    offers_outcome = (
        is_frozen
        and manages
        and consultation.stage
        not in {ConsultationStage.REPORTED, ConsultationStage.FEEDBACK, *IS_OVER}
    )
    return Overview(
        needs=(
            *_needs(consultation, standing, missing, viewer, url),
            *life_needs(consultation=consultation, read=read, viewer=viewer, at=at, place=place),
        ),
        purpose=consultation.purpose,
        history_note=_history_note(consultation),
        dates=_dates(consultation, is_changeable, place),
        about=_about(consultation, is_changeable or is_announced, place),
        documents=present_cards(setup.documents, _document, "documents", is_changeable, place),
        events=tuple(
            _event_outcome(
                _with_papers(card, event, read, manages, place), event, offers_outcome, place
            )
            for card, event in zip(
                present_cards(
                    setup.events, _event, "events", is_changeable, place, is_announced=is_announced
                ),
                setup.events,
                strict=True,
            )
        ),
        add_document_url=place("consultations:document_add")
        if is_changeable or is_announced
        else "",
        add_event_url=place("consultations:event_add") if is_changeable or is_announced else "",
        frozen_note=frozen_note(consultation) if is_frozen else "",
        life=present_life(consultation=consultation, read=read, viewer=viewer, place=place),
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
    if stage is ConsultationStage.DRAFT and manages and not consultation.is_template:
        for sentence in missing:
            yield Need(sentence, page_of_missing(sentence, slug, url), _("To do"))
        if not missing:
            address = url("consultations:opening", slug=slug)
            yield Need(_("Nothing is missing: look at the checks, then ask for approval"), address)
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
    if stage in BEFORE_CLOSING | IS_OVER:
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
        facts=given(
            (_("Kind"), EVENT_KIND_LABELS[EventKind(event.kind)]),
            (_("Date"), show_date(event.held_on) or _("Not known")),
            (_("Place"), event.place),
            (_("Who it is for"), event.audience),
            (_("How many came"), attendance),
            (_("What was said"), typed(event.notes)),
        ),
    )


def _with_papers(card: Card, event: Event, read: LifeRead, manages: bool, place: Url) -> Card:
    """Add the papers of an event, and the groups whose view came of it."""
    papers = [
        Markup('<a class="govuk-link" href="{}">{}</a>').format(
            place("consultations:material_download", material=each.public_id), each.document.title
        )
        + (
            Markup(' <a class="govuk-link" href="{}">{}</a>').format(
                place("consultations:material_remove", material=each.public_id),
                _("Remove “{title}”").format(title=each.document.title),
            )
            if manages
            else Markup("")
        )
        for each in read.materials.get(event.pk, ())
    ]
    groups = [each.label for each in read.groups.get(event.pk, ())]
    facts = given(
        (_("Papers"), Markup("<br>").join(papers)),
        (_("Group responses"), typed("\n".join(groups))),
    )
    may_add = manages and not read.is_over
    add = Link(_("Add a paper"), place("consultations:material_add", part=event.public_id))
    return replace(
        card, facts=(*card.facts, *facts), links=(*card.links, add) if may_add else card.links
    )


def _event_outcome(card: Card, event: Event, is_offered: bool, place: Url) -> Card:
    """Offer to write down what an event came to, where all else about it is frozen."""
    if not is_offered:
        return card
    address = place("consultations:event_outcome", part=event.public_id)
    link = Link(label=_("Say how it went"), url=address)
    return replace(card, links=(*card.links, link))
