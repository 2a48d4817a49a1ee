"""What is on file for the gate at which a cycle stands, and how did the cycle come there?

One function a stage says what its gate finds. None of them writes, and none lets anything be
signed or transferred: `queries.gates` goes on to guard that.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.access.queries import user_names
from waymark.commissioning.models.appraisals import Appraisal, AppraisalOption
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.needs import NeedsAssessment, NeedsView
from waymark.commissioning.models.performance import Kpi, KpiResult
from waymark.commissioning.models.procurements import Procurement
from waymark.commissioning.models.reviews import CycleReview, ExitAction
from waymark.commissioning.models.stages import ConsultationTest, CycleStep
from waymark.commissioning.models.transfers import TransferPlan
from waymark.commissioning.queries.gates import obstacles
from waymark.commissioning.queries.needs import find_assessment
from waymark.commissioning.queries.procurements import count_notices_missing
from waymark.commissioning.rules import stages as rules
from waymark.commissioning.rules.appraisals import AppraisalState
from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.needs import NeedsState
from waymark.commissioning.rules.procurements import ProcurementState
from waymark.commissioning.rules.stages import GateItem, GateLine, Outcome
from waymark.commissioning.rules.transfers import TransferState
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.queries.feedback import published_lines
from waymark.consultations.queries.setup.standing import get_standing
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.versions import version_of
from waymark.decisions.models.decisions import Decision
from waymark.decisions.rules.decisions import DecisionStage
from waymark.indicators.rules.vocabulary import Frequency

SET_ASIDE = (
    DecisionStage.RECOMMENDED,
    DecisionStage.LAPSED,
    DecisionStage.RESCINDED,
    DecisionStage.SUPERSEDED,
)
"""Decisions that nothing rests on: only advised, or no longer in force."""


@dataclass(frozen=True)
class Taken:
    """A step of a cycle with the name of who took it."""

    step: CycleStep
    by: str


@dataclass(frozen=True)
class Parts:
    """Everything that hangs on a cycle, each list in its order."""

    needs: NeedsAssessment | None
    appraisals: tuple[Appraisal, ...]
    decisions: tuple[Decision, ...]
    procurements: tuple[Procurement, ...]
    contracts: tuple[Contract, ...]
    transfers: tuple[TransferPlan, ...]
    review: CycleReview | None
    following: tuple[Cycle, ...]


def read_gate(cycle: Cycle, *, viewer: Actor, at: datetime) -> tuple[GateLine, ...]:
    """Return what the gate of the cycle's present stage asks and finds."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return GATES[CycleStage(cycle.stage)](cycle, at)


def list_steps(cycle: Cycle, *, viewer: Actor) -> tuple[Taken, ...]:
    """Return what happened to a cycle, the latest first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    steps = list(CycleStep.objects.filter(cycle=cycle).order_by("-number"))
    names = user_names({each.recorded_by_id for each in steps if each.recorded_by_id})
    return tuple(Taken(each, names.get(each.recorded_by_id or 0, "")) for each in steps)


def read_parts(cycle: Cycle, *, viewer: Actor) -> Parts:
    """Return what hangs on a cycle, as its page leads there."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return Parts(
        needs=find_assessment(cycle),
        appraisals=tuple(Appraisal.objects.filter(cycle=cycle).order_by("title", "id")),
        decisions=tuple(_decisions(cycle)),
        procurements=tuple(Procurement.objects.filter(cycle=cycle).order_by("begins_on", "id")),
        contracts=tuple(Contract.objects.filter(cycle=cycle).order_by("reference", "id")),
        transfers=tuple(TransferPlan.objects.filter(cycle=cycle).order_by("transfers_on", "id")),
        review=CycleReview.objects.filter(cycle=cycle).first(),
        following=tuple(Cycle.objects.filter(previous=cycle).order_by("opened_on", "id")),
    )


def list_contracts_to_tie(cycle: Cycle, *, viewer: Actor) -> list[Contract]:
    """Return the contracts of a cycle and those of none, by reference."""
    permissions.require(viewer, Permission.COMMISSIONING_MANAGE)
    tied = Q(cycle=cycle) | Q(cycle__isnull=True)
    return list(Contract.objects.filter(tied).order_by("reference", "id"))


def list_tests(cycle: Cycle) -> dict[GateItem, ConsultationTest]:
    """Return how the tests of the cycle's consultation were answered."""
    kept = ConsultationTest.objects.filter(cycle=cycle).order_by("asked")
    return {GateItem(each.asked): each for each in kept}


def tests_version(tests: Mapping[GateItem, ConsultationTest]) -> int:
    """Return a number that changes with how the tests are answered."""
    return version_of(*((item, each.is_met, each.evidence) for item, each in tests.items()))


def ties_version(contracts: Iterable[Contract]) -> int:
    """Return a number that changes with which of the contracts are tied."""
    return version_of(*((each.pk, each.cycle_id) for each in contracts))


def known_of_consultation(cycle: Cycle, *, viewer: Actor) -> dict[GateItem, str]:
    """Return what the consultation itself says to the tests: a start for whoever answers them."""
    consultation = cycle.consultation
    if consultation is None:
        return {}
    standing = get_standing(viewer=viewer, consultation=consultation)
    opened, closed = (
        local_date(moment) if moment else None
        for moment in (consultation.opened_at, consultation.closed_at)
    )
    known = {}
    if opened:
        earlier = _decisions(cycle).exclude(stage__in=SET_ASIDE).filter(decided_on__lt=opened)
        before = "decisions were" if earlier.exists() else "no decision was"
        known[GateItem.FORMATIVE] = (
            f"It opened on {day_in_words(opened)}; {before} recorded before that day."
        )
    papers = ConsultationDocument.objects.filter(consultation=consultation).count()
    if papers:
        stood = "paper stood" if papers == 1 else "papers stood"
        known[GateItem.REASONS] = f"{papers} {stood} beside the questions."
    if opened and closed:
        days = (closed - opened).days
        known[GateItem.TIME] = (
            f"It was open for {days} days, from {day_in_words(opened)} to {day_in_words(closed)}."
        )
    if standing.responses:
        report = " The report is published." if standing.has_published_report else ""
        known[GateItem.CONSIDERED] = f"{standing.responses:,} responses came in.{report}"
    said = [f"{each.heading}: {each.answer}" for each in published_lines(consultation)]
    if said:
        known[GateItem.CHANGED] = "\n".join(said)[:2000]
    return known


def needs_evidence(cycle: Cycle, at: datetime) -> tuple[GateLine, ...]:
    """What the needs assessment of the cycle says."""
    assessment = find_assessment(cycle)
    if assessment is None:
        return rules.needs_gate(None)
    return rules.needs_gate(
        rules.NeedsFact(
            title=assessment.title,
            is_approved=assessment.state == NeedsState.APPROVED,
            views=NeedsView.objects.filter(assessment=assessment).count(),
        )
    )


def options_evidence(cycle: Cycle, at: datetime) -> tuple[GateLine, ...]:
    """What the appraisals of the cycle say."""
    options = AppraisalOption.objects.filter(appraisal__cycle=cycle, is_shortlisted=True)
    compared = Counter(options.values_list("appraisal_id", flat=True))
    return rules.options_gate(
        [
            rules.AppraisalFact(
                title=each.title,
                is_locked=each.state != AppraisalState.DRAFT,
                is_preferred=each.state == AppraisalState.PREFERRED,
                compared=compared[each.pk],
            )
            for each in Appraisal.objects.filter(cycle=cycle).order_by("title", "id")
        ]
    )


def consultation_evidence(cycle: Cycle, at: datetime) -> tuple[GateLine, ...]:
    """How the tests of the consultation were answered."""
    return rules.consultation_gate(
        {
            item: rules.Answered(each.is_met, each.evidence)
            for item, each in list_tests(cycle).items()
        },
        is_asked=cycle.consultation_id is not None,
    )


def decision_evidence(cycle: Cycle, at: datetime) -> tuple[GateLine, ...]:
    """Whether the newest decision that stands may be carried out."""
    decision = _decisions(cycle).exclude(stage__in=SET_ASIDE).first()
    if decision is None:
        return rules.decision_gate(None, ())
    return rules.decision_gate(decision.title, obstacles(decision, at=at))


def provision_evidence(cycle: Cycle, at: datetime) -> tuple[GateLine, ...]:
    """What was bought, and who comes over."""
    procurements = list(
        Procurement.objects.filter(cycle=cycle)
        .exclude(state=ProcurementState.TERMINATED)
        .order_by("begins_on", "id")
    )
    unpublished = count_notices_missing(procurements)
    return rules.provision_gate(
        [
            rules.ProcurementFact(
                title=each.title,
                is_contracted=each.state == ProcurementState.CONTRACTED,
                notices_missing=unpublished.get(each.pk, 0),
            )
            for each in procurements
        ],
        [
            rules.ContractFact(
                reference=each.reference,
                is_signed=each.state != ContractState.DRAFT,
                is_published=each.published_at is not None,
            )
            for each in Contract.objects.filter(cycle=cycle).order_by("reference", "id")
        ],
        [
            rules.TransferFact(each.title, each.vests_on, each.liability_received_on)
            for each in TransferPlan.objects.filter(cycle=cycle)
            .exclude(state=TransferState.ABANDONED)
            .order_by("transfers_on", "id")
        ],
    )


def monitoring_evidence(cycle: Cycle, at: datetime) -> tuple[GateLine, ...]:
    """Which periods of the contracts' measures are rated."""
    contracts = Contract.objects.filter(cycle=cycle).exclude(state=ContractState.DRAFT)
    rated = defaultdict(set)
    for kpi, day in KpiResult.objects.filter(kpi__contract__in=contracts).values_list(
        "kpi_id", "period_ends_on"
    ):
        rated[kpi].add(day)
    measures = Kpi.objects.select_related("contract").filter(contract__in=contracts)
    return rules.monitoring_gate(
        [
            rules.MeasureFact(
                name=each.name,
                frequency=Frequency(each.frequency),
                starts_on=each.contract.starts_on,
                ends_on=each.contract.ended_on or each.contract.ends_on,
                rated=rated[each.pk],
            )
            for each in measures.order_by("contract_id", "id")
        ],
        has_contract=contracts.exists(),
        today=local_date(at),
    )


def review_evidence(cycle: Cycle, at: datetime) -> tuple[GateLine, ...]:
    """What the review says."""
    review = CycleReview.objects.filter(cycle=cycle).first()
    if review is None:
        return rules.review_gate(None)
    return rules.review_gate(
        rules.ReviewFact(
            outcome=Outcome(review.outcome) if review.outcome else None,
            approved_on=review.approved_on,
            exit_actions=ExitAction.objects.filter(review=review).count(),
        )
    )


GATES: dict[CycleStage, Callable[[Cycle, datetime], tuple[GateLine, ...]]] = {
    CycleStage.NEEDS: needs_evidence,
    CycleStage.OPTIONS: options_evidence,
    CycleStage.CONSULTATION: consultation_evidence,
    CycleStage.DECISION: decision_evidence,
    CycleStage.PROVISION: provision_evidence,
    CycleStage.MONITORING: monitoring_evidence,
    CycleStage.REVIEW: review_evidence,
}


def _decisions(cycle: Cycle) -> QuerySet[Decision]:
    """The decisions on the cycle's matter, or after its consultation, the newest first."""
    on_matter = Q(matter=cycle.matter_id) if cycle.matter_id else Q()
    after = Q(consultation=cycle.consultation_id) if cycle.consultation_id else Q()
    wanted = on_matter | after
    rows = Decision.objects.order_by("-decided_on", "-id")
    return rows.filter(wanted) if wanted else rows.none()
