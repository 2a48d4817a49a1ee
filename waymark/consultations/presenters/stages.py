"""What does the page of what is checked before opening show, already worded?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from waymark.access.permissions import Permission, may
from waymark.consultations.models.running import LEGAL_BASIS_LABELS
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.setup.overview import page_of_missing
from waymark.consultations.queries.running import ApprovalStep
from waymark.consultations.queries.setup.whole import Setup
from waymark.consultations.rules.gates import ANSWERABLE, Gate, GateLine, GateState, LegalBasis
from waymark.consultations.rules.stages import CONSULTATION_MOVES, ApprovalOutcome
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.web.jinja import show_datetime

Url = Callable[..., str]

STATES = {
    GateState.MET: ("In place", "green"),
    GateState.NOT_NEEDED: ("Reason given", "turquoise"),
    GateState.MISSING: ("To do", "blue"),
    GateState.BLOCKED: ("Stands in the way", "red"),
}
OUTCOMES = {
    ApprovalOutcome.WAITING: ("Waiting", "yellow"),
    ApprovalOutcome.APPROVED: ("Approved", "green"),
    ApprovalOutcome.RETURNED: ("Sent back", "red"),
    ApprovalOutcome.VOID: ("Void", "grey"),
}


@dataclass(frozen=True)
class Task:
    """One thing to look at before opening, with where it comes from and how it stands."""

    text: str
    hint: str
    state: str
    state_colour: str
    url: str


@dataclass(frozen=True)
class ApprovalLine:
    """What became of one request for approval."""

    state: str
    state_colour: str
    text: str
    reason: str


@dataclass(frozen=True)
class Opening:
    """What is missing, what makes it fair, who has approved it, and what can be done now."""

    is_template: bool
    missing: tuple[Task, ...]
    gates: tuple[Task, ...]
    legal: tuple[str, ...]
    legal_url: str
    calendar_url: str
    approvals: tuple[ApprovalLine, ...]
    thoughts: tuple[str, ...]
    moves: tuple[Link, ...]


def present_opening(
    *,
    setup: Setup,
    missing: Sequence[str],
    gates: Sequence[GateLine],
    approvals: Sequence[ApprovalStep],
    at: datetime,
    viewer: Actor,
    url: Url,
) -> Opening:
    """Word the checks: what must be there, what makes it fair, and who has to agree."""
    consultation = setup.consultation
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    slug = consultation.slug
    is_ready = not missing and all(each.is_open for each in gates)
    return Opening(
        is_template=consultation.is_template,
        missing=tuple(
            Task(
                text=each,
                hint="",
                state=_("To do"),
                state_colour="blue",
                url=page_of_missing(each, slug, url) if manages else "",
            )
            for each in missing
        ),
        gates=tuple(_gate(each, slug, url if manages else None) for each in gates),
        legal=tuple(_legal(consultation.legal_bases, consultation.legal_note)),
        legal_url=url("consultations:still_open", slug=slug) if manages else "",
        calendar_url=url("consultations:calendar"),
        approvals=tuple(_approval(each) for each in approvals),
        thoughts=tuple(_thoughts(setup)),
        moves=tuple(_moves(setup, is_ready, approvals, at, viewer, url)),
    )


def _gate(line: GateLine, slug: str, url: Url | None) -> Task:
    state, colour = STATES[line.state]
    hint = f"{line.detail} {_('Rule')}: {line.source}."
    if line.reason:
        hint += " " + _("Reason given: {reason}").format(reason=line.reason)
    address = ""
    if url is not None and line.gate is Gate.STILL_OPEN:
        address = url("consultations:still_open", slug=slug)
    elif url is not None and line.gate in ANSWERABLE and line.state is not GateState.MET:
        address = url("consultations:gate", slug=slug, gate=line.gate.value)
    return Task(
        text=line.title,
        hint=hint,
        state=state,
        state_colour=colour,
        url=address,
    )


def _legal(bases: Sequence[str], note: str) -> list[str]:
    known = {each.value for each in LegalBasis}
    found = [LEGAL_BASIS_LABELS[LegalBasis(each)] for each in bases if each in known]
    return [*found, note] if note else found


def _approval(step: ApprovalStep) -> ApprovalLine:
    approval = step.approval
    state, colour = OUTCOMES[ApprovalOutcome(approval.outcome)]
    asked = _("{who} asked on {when}.").format(
        who=step.asked_by or _("Somebody"), when=show_datetime(approval.asked_at)
    )
    settled = {
        ApprovalOutcome.WAITING: _("Somebody else has to approve it."),
        ApprovalOutcome.APPROVED: _("{who} approved it on {when}."),
        ApprovalOutcome.RETURNED: _("{who} sent it back on {when}."),
        ApprovalOutcome.VOID: _("It was changed or taken back on {when}, so it no longer counts."),
    }[ApprovalOutcome(approval.outcome)].format(
        who=step.settled_by or _("Somebody"), when=show_datetime(approval.settled_at)
    )
    if approval.is_alone:
        state = _("Approved without a second person")
        settled = _("{who} approved it alone on {when}.").format(
            who=step.settled_by or _("Somebody"), when=show_datetime(approval.settled_at)
        )
    return ApprovalLine(
        state=state,
        state_colour=colour,
        text=f"{asked} {settled}",
        reason=approval.reason or approval.note,
    )


def _moves(
    setup: Setup,
    is_ready: bool,
    approvals: Sequence[ApprovalStep],
    at: datetime,
    viewer: Actor,
    url: Url,
) -> list[Link]:
    consultation = setup.consultation
    stage = ConsultationStage(consultation.stage)
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    approves = may(viewer, Permission.CONSULTATIONS_APPROVE)
    waits = any(each.approval.outcome == ApprovalOutcome.WAITING for each in approvals)
    is_draft = stage is ConsultationStage.DRAFT and not consultation.is_template
    is_ahead = bool(consultation.opens_at and consultation.opens_at > at)
    may_open = manages and is_ready and ConsultationStage.OPEN in CONSULTATION_MOVES[stage]
    may_schedule = (
        may_open and is_ahead and ConsultationStage.SCHEDULED in CONSULTATION_MOVES[stage]
    )
    may_return = manages and ConsultationStage.DRAFT in CONSULTATION_MOVES[stage]
    steps = (
        (is_draft and approves and waits, _("Approve or send back"), "approval_settle"),
        (is_draft and manages and is_ready and not waits, _("Ask for approval"), "approval_ask"),
        (may_schedule, _("Let it open by itself"), "schedule"),
        (may_open, _("Open now"), "open"),
        (
            is_draft and manages and is_ready,
            _("Approve without a second person"),
            "approval_alone",
        ),
        (may_return, _("Return to draft"), "return"),
    )
    return [
        Link(label=label, url=url(f"consultations:{route}", slug=consultation.slug))
        for is_offered, label, route in steps
        if is_offered
    ]


def _thoughts(setup: Setup) -> list[str]:
    consultation = setup.consultation
    asks_options = any(each.question.asks_options for each in setup.questions)
    checks = (
        (bool(consultation.overview), _("There is no overview that tells people what they need.")),
        (bool(consultation.privacy_notice), _("There is no privacy notice.")),
        (
            not asks_options or all(option.description for option in setup.live_options),
            _("Not every option says what it means."),
        ),
    )
    return [sentence for is_met, sentence in checks if not is_met]
