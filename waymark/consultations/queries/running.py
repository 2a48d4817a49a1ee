"""What happens to a consultation besides its set-up: approvals, gates, notices, dates, links?"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access import queries as access
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.options import OptionStatus
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.running import (
    Approval,
    CalendarPeriod,
    CategoryMerge,
    ClosingChange,
    EventMaterial,
    GateAnswer,
    PublicNotice,
    ShortLink,
)
from waymark.consultations.ports import decision_source
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import Setup, read_setup
from waymark.consultations.rules.calendar import Period, PeriodKind, time_given
from waymark.consultations.rules.content.report import digest
from waymark.consultations.rules.gates import STANDING_DECISIONS, Gate, GateFacts, check_gates
from waymark.consultations.rules.stages import IS_OVER, ApprovalOutcome, NoticeKind
from waymark.consultations.rules.versions import QuestionVersions, asked_in
from waymark.consultations.rules.vocabulary import ConsultationStage, DocumentKind
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.working_days import bank_holidays

STANDING = (ApprovalOutcome.WAITING, ApprovalOutcome.APPROVED)


@dataclass(frozen=True)
class ApprovalStep:
    """A request for approval with who asked and who settled it, by name."""

    approval: Approval
    asked_by: str
    settled_by: str


@dataclass(frozen=True)
class Life:
    """What the overview says of approval, notices and dates."""

    latest_approval: Approval | None
    gates_to_do: int
    notices: tuple[PublicNotice, ...]
    closing_changes: tuple[ClosingChange, ...]
    has_short_link: bool
    materials: Mapping[int, Sequence[EventMaterial]]
    groups: Mapping[int, Sequence[GroupResponse]]

    is_over: bool

    @property
    def is_lateness_told(self) -> bool:
        """Whether it was published why the answer takes longer than 12 weeks."""
        return any(each.kind == NoticeKind.FEEDBACK_LATE for each in self.notices)


def read_life(*, viewer: Actor, setup: Setup, at: datetime) -> Life:
    """Return what the overview says of a consultation besides its set-up."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    consultation = setup.consultation
    approvals = Approval.objects.filter(consultation=consultation)
    gates_to_do = 0
    if consultation.stage == ConsultationStage.DRAFT:
        checked = check_gates(gate_facts(setup, at=at))
        gates_to_do = sum(not each.is_open for each in checked)
    return Life(
        latest_approval=approvals.order_by("-asked_at", "-id").first(),
        gates_to_do=gates_to_do,
        notices=tuple(list_notices(consultation=consultation)),
        closing_changes=tuple(list_closing_changes(consultation=consultation)),
        has_short_link=ShortLink.objects.filter(consultation=consultation).exists(),
        is_over=ConsultationStage(consultation.stage) in IS_OVER,
        materials=list_materials(consultation=consultation) if setup.events else {},
        groups=list_event_groups(consultation=consultation) if setup.events else {},
    )


# Approval -------------------------------------------------------------------------------------


def setup_digest(consultation: Consultation) -> str:
    """Return the digest of everything that an approver is asked to approve."""
    reasons = GateAnswer.objects.filter(consultation=consultation).order_by("gate")
    content = frozen_setup(read_setup(consultation))
    return digest(content | {"gates": dict(reasons.values_list("gate", "reason"))})


def find_standing_approval(*, consultation: Consultation) -> Approval | None:
    """Return the request that waits or the approval that stands, if there is one."""
    rows = Approval.objects.filter(consultation=consultation, outcome__in=STANDING)
    return rows.order_by("-id").first()


def list_approval_steps(*, viewer: Actor, consultation: Consultation) -> list[ApprovalStep]:
    """Return every request for approval with what became of it, the newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = list(Approval.objects.filter(consultation=consultation).order_by("-asked_at", "-id"))
    users = {user for each in rows for user in (each.asked_by_id, each.settled_by_id) if user}
    names = access.user_names(users)
    return [
        ApprovalStep(
            approval=each,
            asked_by=names.get(each.asked_by_id or 0, ""),
            settled_by=names.get(each.settled_by_id or 0, ""),
        )
        for each in rows
    ]


# Gates ----------------------------------------------------------------------------------------


def gate_reasons(consultation: Consultation) -> dict[Gate, str]:
    """Return the reasons that officers gave, by gate."""
    rows = GateAnswer.objects.filter(consultation=consultation)
    return {Gate(gate): reason for gate, reason in rows.values_list("gate", "reason")}


def gate_facts(setup: Setup, *, at: datetime) -> GateFacts:
    """Return what the gates before opening look at; an opening in the past is taken as now."""
    consultation = setup.consultation
    held = decision_source().decisions_for(consultation.pk)
    opens, closes = consultation.opens_at, consultation.closes_at
    time = None
    if opens and closes and closes > max(opens, at):
        time = time_given(
            max(opens, at),
            closes,
            bank_holidays=bank_holidays(),
            periods=read_periods(first=max(opens, at).date(), last=closes.date()),
        )
    return GateFacts(
        standing_decisions=tuple(
            each.block.headline for each in held if each.block.stage in STANDING_DECISIONS
        ),
        still_open=consultation.still_open,
        asks_options=any(each.question.asks_options for each in setup.questions),
        options_without_costs_or_risks=tuple(
            each.label
            for each in setup.live_options
            if not each.costs.strip() or not each.risks.strip()
        ),
        options_set_aside=sum(
            each.status != OptionStatus.LIVE and bool(each.status_reason.strip())
            for each in setup.options
        ),
        documents=frozenset(DocumentKind(each.kind) for each in setup.documents),
        time=time,
        reasons=gate_reasons(consultation),
    )


# The calendar ---------------------------------------------------------------------------------


def list_periods(*, viewer: Actor) -> QuerySet[CalendarPeriod]:
    """Return the authority's school holidays and times before elections, the latest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return CalendarPeriod.objects.order_by("-first_day", "kind", "label", "id")


def get_period(*, viewer: Actor, public_id: uuid.UUID) -> CalendarPeriod:
    """Return one period of the calendar; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    found = CalendarPeriod.objects.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def read_periods(*, first: date, last: date) -> tuple[Period, ...]:
    """Return the periods that touch these days, in their order."""
    rows = CalendarPeriod.objects.filter(first_day__lte=last, last_day__gte=first)
    return tuple(
        Period(
            kind=PeriodKind(each.kind),
            label=each.label,
            first_day=each.first_day,
            last_day=each.last_day,
        )
        for each in rows.order_by("first_day", "id")
    )


# After opening --------------------------------------------------------------------------------


def list_notices(*, consultation: Consultation) -> QuerySet[PublicNotice]:
    """Return what everybody was told since opening, the newest first."""
    rows = PublicNotice.objects.filter(consultation=consultation).select_related("version")
    return rows.order_by("-number", "-id")


def list_notices_since(*, consultation_id: int, moment: datetime) -> list[PublicNotice]:
    """Return what changed for somebody who began to answer at a moment, the oldest first."""
    rows = PublicNotice.objects.filter(
        consultation_id=consultation_id, published_at__gt=moment
    ).select_related("version")
    return list(rows.order_by("number", "id"))


def list_closing_changes(*, consultation: Consultation) -> QuerySet[ClosingChange]:
    """Return the moves of the closing, the oldest first."""
    rows = ClosingChange.objects.filter(consultation=consultation).select_related("notice")
    return rows.order_by("changed_at", "id")


def list_question_versions(*, consultation: Consultation) -> tuple[QuestionVersions, ...]:
    """Return in which versions each question was asked, for the report."""
    rows = ConsultationVersion.objects.filter(consultation=consultation).order_by("number")
    return asked_in(list(rows.values_list("number", "content")))


def list_merges(*, consultation_id: int) -> QuerySet[CategoryMerge]:
    """Return which categories are counted as another from the next snapshot on."""
    rows = CategoryMerge.objects.filter(consultation_id=consultation_id)
    return rows.select_related("category", "counted_as").order_by("merged_at", "id")


def get_merge(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> CategoryMerge:
    """Return one merge of categories; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    found = list_merges(consultation_id=consultation.pk).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


# Short links and materials --------------------------------------------------------------------


def find_short_link(*, consultation: Consultation) -> ShortLink | None:
    """Return the short address of a consultation, if it has one yet."""
    return ShortLink.objects.filter(consultation=consultation).first()


def get_public_by_code(*, code: str) -> Consultation:
    """Return the consultation to which a short address leads; raise `NotFound`."""
    found = ShortLink.objects.filter(code=code.lower()).select_related("consultation").first()
    if found is None:
        raise NotFound
    return found.consultation


def get_material(
    *, viewer: Actor, consultation: Consultation, public_id: uuid.UUID
) -> EventMaterial:
    """Return one paper of an event of a consultation; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = EventMaterial.objects.filter(event__consultation=consultation, public_id=public_id)
    found = rows.select_related("document", "event__consultation").first()
    if found is None:
        raise NotFound
    return found


def list_event_groups(*, consultation: Consultation) -> dict[int, list[GroupResponse]]:
    """Return the group responses that came of each event, by the event's key."""
    rows = GroupResponse.objects.filter(consultation=consultation, event__isnull=False)
    found: dict[int, list[GroupResponse]] = {}
    for each in rows.order_by("label", "id"):
        if each.event_id is not None:
            found.setdefault(each.event_id, []).append(each)
    return found


def list_materials(*, consultation: Consultation) -> dict[int, list[EventMaterial]]:
    """Return the papers of each event, by the event's key."""
    rows = EventMaterial.objects.filter(event__consultation=consultation)
    found: dict[int, list[EventMaterial]] = {}
    for each in rows.select_related("document").order_by("position", "id"):
        found.setdefault(each.event_id, []).append(each)
    return found


# Questions and choices ------------------------------------------------------------------------


def count_answers(*, viewer: Actor, question: Question) -> int:
    """Return how many people have answered a question."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = Answer.objects.filter(question=question)
    return rows.values("response_id").distinct().count()


def list_offered_choices(*, viewer: Actor, question: Question) -> list[Choice]:
    """Return the choices of a question that can still be ticked, in order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = Choice.objects.filter(question=question, withdrawn_at__isnull=True)
    return list(rows.order_by("position", "id"))
