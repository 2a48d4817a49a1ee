"""What stands at the top of every page about one consultation?"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.consultations import STAGE_LABELS, Consultation
from waymark.consultations.presenters.tabs import Tab
from waymark.consultations.queries.setup.standing import Standing
from waymark.consultations.rules import stages
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.web.jinja import show_date

STAGE_COLOURS = {
    ConsultationStage.DRAFT: "grey",
    ConsultationStage.APPROVED: "light-blue",
    ConsultationStage.SCHEDULED: "yellow",
    ConsultationStage.OPEN: "green",
    ConsultationStage.CLOSED: "purple",
    ConsultationStage.ANALYSING: "blue",
    ConsultationStage.REPORTED: "turquoise",
    ConsultationStage.FEEDBACK: "turquoise",
    ConsultationStage.WITHDRAWN: "red",
    ConsultationStage.ARCHIVED: "grey",
}


@dataclass(frozen=True)
class Link:
    """Where something leads."""

    label: str
    url: str


@dataclass(frozen=True)
class Need:
    """Something that waits for the person who is looking."""

    text: str
    url: str
    state: str = ""
    state_colour: str = "blue"


@dataclass(frozen=True)
class Header:
    """The name of the consultation, its state, a few facts, the next step, its pages."""

    title: str
    state: str
    state_colour: str
    facts: tuple[str, ...]
    action: Link | None
    tabs: tuple[Tab, ...]


def present_header(
    *,
    consultation: Consultation,
    standing: Standing,
    viewer: Actor,
    tabs: tuple[Tab, ...],
    url: Callable[..., str],
    decision: str = "",
) -> Header:
    """Word the header; `decision` is the headline of the latest one."""
    stage = ConsultationStage(consultation.stage)
    return Header(
        title=consultation.title,
        state=state_in_words(consultation),
        state_colour=STAGE_COLOURS[stage],
        facts=tuple(_facts(consultation, standing, decision)),
        action=_next_step(consultation, stage, viewer, url),
        tabs=tabs,
    )


def state_in_words(consultation: Consultation) -> str:
    """Return the stage, with the day where the day says more."""
    stage = ConsultationStage(consultation.stage)
    days = {
        ConsultationStage.SCHEDULED: (_("Opens {day}"), consultation.opens_at),
        ConsultationStage.OPEN: (_("Open until {day}"), consultation.closes_at),
        ConsultationStage.CLOSED: (_("Closed {day}"), consultation.closes_at),
    }
    words, moment = days.get(stage, ("", None))
    if moment is None:
        return STAGE_LABELS[stage]
    return words.format(day=show_date(local_date(moment)))


def _facts(consultation: Consultation, standing: Standing, decision: str) -> list[str]:
    facts = []
    if not stages.is_frozen(ConsultationStage(consultation.stage)):
        facts.append(_("Nobody has been asked yet"))
    else:
        facts.append(_responses(consultation, standing))
    facts.append(
        ngettext("%(n)s category", "%(n)s categories", standing.categories)
        % {"n": standing.categories}
    )
    facts.append(ngettext("%(n)s event", "%(n)s events", standing.events) % {"n": standing.events})
    if consultation.is_from_history:
        facts.append(_("Recorded from history"))
    if decision:
        facts.append(_("Decision: {headline}").format(headline=decision[:1].lower() + decision[1:]))
    return facts


def _responses(consultation: Consultation, standing: Standing) -> str:
    if not consultation.responses_held:
        return _("Responses not held here")
    count = standing.responses
    text = ngettext("%(n)s response", "%(n)s responses", count) % {"n": f"{count:,}"}
    if not standing.groups:
        return text
    groups = ngettext("%(n)s group", "%(n)s groups", standing.groups) % {"n": standing.groups}
    people = ngettext("%(n)s person", "%(n)s people", standing.participants)
    return f"{text} + {groups} ({people % {'n': standing.participants}})"


def _next_step(
    consultation: Consultation, stage: ConsultationStage, viewer: Actor, url: Callable[..., str]
) -> Link | None:
    steps = {
        ConsultationStage.DRAFT: (
            _("Check and open"), "consultations:opening", Permission.CONSULTATIONS_MANAGE,
        ),
        ConsultationStage.APPROVED: (
            _("Check and open"), "consultations:opening", Permission.CONSULTATIONS_MANAGE,
        ),
        ConsultationStage.SCHEDULED: (
            _("Check and open"), "consultations:opening", Permission.CONSULTATIONS_MANAGE,
        ),
        ConsultationStage.OPEN: (
            _("Close the consultation"), "consultations:close", Permission.CONSULTATIONS_MANAGE,
        ),
        ConsultationStage.CLOSED: (
            _("Start analysing"), "consultations:analyse", Permission.ANALYSIS_MANAGE,
        ),
    }  # fmt: skip
    if stage not in steps or consultation.is_template:
        return None
    label, route, permission = steps[stage]
    if not may(viewer, permission) or not consultation.responses_held:
        return None
    return Link(label=label, url=url(route, slug=consultation.slug))
