"""What does the overview of a consultation say of approval, notices, dates and next steps?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.running import Approval
from waymark.consultations.presenters.header import Link, Need
from waymark.consultations.presenters.setup.cards import Url
from waymark.consultations.presenters.versions import (
    NoticeLine,
    earlier_closings,
    notice_lines,
)
from waymark.consultations.queries.running import Life as LifeRead
from waymark.consultations.rules.feedback import FEEDBACK_WEEKS, answer_due
from waymark.consultations.rules.stages import (
    BEFORE_OPENING,
    CONSULTATION_MOVES,
    ApprovalOutcome,
)
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.web.jinja import show_date

AWAITING_FEEDBACK = frozenset(
    {ConsultationStage.CLOSED, ConsultationStage.ANALYSING, ConsultationStage.REPORTED}
)


@dataclass(frozen=True)
class Life:
    """What everybody was told, where the closing was before, and what can be done."""

    notices: tuple[NoticeLine, ...]
    closings: tuple[str, ...]
    links: tuple[Link, ...]


def present_life(*, consultation: Consultation, read: LifeRead, viewer: Actor, place: Url) -> Life:
    """Word the life of a consultation; `place` returns addresses of the consultation."""
    return Life(
        notices=notice_lines(read.notices, with_reason=True),
        closings=earlier_closings(read.closing_changes),
        links=tuple(_links(consultation, read, viewer, place)),
    )


def life_needs(
    *, consultation: Consultation, read: LifeRead, viewer: Actor, at: datetime, place: Url
) -> Iterable[Need]:
    """Return what waits for the viewer: approval before opening, an answer after closing."""
    if consultation.stage in BEFORE_OPENING and not consultation.is_template:
        yield from _approval_needs(consultation, read, viewer, place)
    if _awaits_feedback(consultation) and may(viewer, Permission.CONSULTATIONS_MANAGE):
        closed = consultation.closed_at or consultation.closes_at
        if closed is not None:
            yield _feedback_need(answer_due(local_date(closed)), read, local_date(at), place)


def _approval_needs(
    consultation: Consultation, read: LifeRead, viewer: Actor, place: Url
) -> Iterable[Need]:
    latest = read.latest_approval
    outcome = ApprovalOutcome(latest.outcome) if latest else None
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    opening = place("consultations:opening")
    if outcome is ApprovalOutcome.WAITING:
        if may(viewer, Permission.CONSULTATIONS_APPROVE):
            settle = place("consultations:approval_settle")
            yield Need(_("It waits for your approval"), settle, _("To do"))
        else:
            yield Need(_("It waits for approval"), opening, _("Waiting"), "yellow")
    elif consultation.stage == ConsultationStage.APPROVED and manages:
        yield Need(_("It is approved: open it, or let it open by itself"), opening, _("To do"))
    elif consultation.stage == ConsultationStage.DRAFT and manages and latest is not None:
        yield from _sent_back(latest, outcome, opening)
    if manages and consultation.stage == ConsultationStage.DRAFT and read.gates_to_do:
        sentence = ngettext(
            "%(n)s check of what makes it fair is still to do",
            "%(n)s checks of what makes it fair are still to do",
            read.gates_to_do,
        )
        yield Need(sentence % {"n": read.gates_to_do}, opening, _("To do"))


def _sent_back(latest: Approval, outcome: ApprovalOutcome | None, opening: str) -> Iterable[Need]:
    if outcome is ApprovalOutcome.RETURNED:
        sentence = _("Sent back: {reason}").format(reason=latest.reason)
        yield Need(sentence, opening, _("Sent back"), "red")
    elif outcome is ApprovalOutcome.VOID:
        sentence = _("It was changed after it was put up for approval: ask again")
        yield Need(sentence, opening, _("To do"))


def _awaits_feedback(consultation: Consultation) -> bool:
    return (
        consultation.stage in AWAITING_FEEDBACK
        and consultation.responses_held
        and not consultation.is_from_history
    )


def _feedback_need(due: date, read: LifeRead, today: date, place: Url) -> Need:
    address = place("consultations:feedback_late")
    if today <= due:
        sentence = _("Say what came of it by {day}, {weeks} weeks after closing")
        words = sentence.format(day=show_date(due), weeks=FEEDBACK_WEEKS)
        return Need(words, address, _("Not yet"), "grey")
    if read.is_lateness_told:
        sentence = _("What came of it was due by {day}: it is published why it is late")
        return Need(sentence.format(day=show_date(due)), address, _("Late"), "yellow")
    sentence = _("What came of it was due by {day}: publish it, or publish why not")
    return Need(sentence.format(day=show_date(due)), address, _("Late"), "red")


def _links(consultation: Consultation, read: LifeRead, viewer: Actor, place: Url) -> Iterable[Link]:
    stage = ConsultationStage(consultation.stage)
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    moves = CONSULTATION_MOVES[stage]
    is_draft = stage is ConsultationStage.DRAFT
    template = _("Use as a draft again") if consultation.is_template else _("Keep as a template")
    offered = (
        (read.has_short_link, _("Short address and poster"), "short_link_detail"),
        (stage in BEFORE_OPENING, _("What is checked before it opens"), "opening"),
        (manages and stage is ConsultationStage.OPEN, _("Give people more time"), "extend"),
        (manages, _("Begin another from this"), "copy"),
        (manages and is_draft, template, "template"),
        (stage in AWAITING_FEEDBACK, _("Categories counted together"), "merge_list"),
        (
            manages and ConsultationStage.WITHDRAWN in moves and not consultation.is_from_history,
            _("Withdraw the consultation"),
            "withdraw",
        ),
        (manages and ConsultationStage.ARCHIVED in moves, _("Archive"), "archive"),
        (
            manages and stage is ConsultationStage.ARCHIVED,
            _("Take out of the archive"),
            "unarchive",
        ),
    )
    for is_offered, label, route in offered:
        if is_offered:
            yield Link(label, place(f"consultations:{route}"))
