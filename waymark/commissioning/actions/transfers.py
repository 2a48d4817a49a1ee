"""How are staff brought over: planned, informed, counted, and on the day transferred?"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.transfers import (
    PensionAnalysis,
    TransferAsset,
    TransferCost,
    TransferPlan,
    WorkforceRow,
)
from waymark.commissioning.queries.gates import obstacles
from waymark.commissioning.rules.transfers import CostKind, InScope, LikelyFuture, TransferState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.decisions.models.decisions import Decision


class TransferOver(ActionRefused):
    """This transfer is completed or given up, so it stays as it is."""


class ConsultationBackwards(ActionRefused):
    """The consultation of staff cannot end before it begins."""


class TransferNotAllowed(ActionRefused):
    """The decision that this rests on is not in effect yet. Nobody is transferred before it is."""


class TransferTooEarly(ActionRefused):
    """The day of the transfer has not come yet."""


class InformationMissing(ActionRefused):
    """The old employer has not sent its information about staff yet. Write down when it came."""


class AnalysisRunsOut(ActionRefused):
    """An analysis cannot stop being valid before the day of its valuation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferFacts:
    """What is said of a transfer, by the names of the model; much of it comes later."""

    title: str
    from_employer: str
    to_employer: str
    transfers_on: date
    vests_on: date | None = None
    liability_received_on: date | None = None
    measures: str = ""
    measures_told_on: date | None = None
    consultation_from: date | None = None
    consultation_to: date | None = None
    expected_dismissals: int = 0
    redundancy_multiplier: Decimal = Decimal(1)
    is_redundancy_capped: bool = True
    decision: Decision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post of the old employer, by a key that names nobody."""

    reference: str
    employer: str
    served: str
    age: int
    fte: Decimal
    pay: Decimal
    service_from: date
    grouping: str = ""
    share: Decimal = Decimal(100)
    in_scope: InScope = InScope.YES
    contract: str = ""
    hours: Decimal | None = None
    notice_weeks: int | None = None
    pension_scheme: str = ""
    holiday_days: Decimal | None = None
    benefits: str = ""
    is_on_leave: bool = False
    has_discipline: bool = False
    has_claim: bool = False
    location: str = ""
    future: LikelyFuture = LikelyFuture.TRANSFERS
    redundancy_given: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActuaryFigures:
    """What an actuary's report says, by the names of the model."""

    scheme: str
    actuary: str
    valuation_on: date
    valid_until: date
    assets: Decimal
    liabilities: Decimal
    basis: str = ""
    active_members: int | None = None
    deferred_members: int | None = None
    pensioners: int | None = None
    level_given: Decimal | None = None
    recovery_years: int | None = None
    pay: Decimal | None = None
    primary_rate: Decimal | None = None
    fixed_rate: Decimal | None = None
    secondary_amount: Decimal | None = None
    bond: str = ""
    guarantor: str = ""


@action
def plan_transfer(
    *,
    by: Actor,
    cycle: Cycle,
    facts: TransferFacts,
    at: datetime,
    history_source: str = "",
    state: TransferState = TransferState.PLANNED,
) -> TransferPlan:
    """Plan a transfer of staff; with a source, record a past one as it ended."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    _refuse_backwards(facts)
    made = TransferPlan.objects.create(
        authority_id=cycle.authority_id,
        cycle=cycle,
        state=(state if history_source else TransferState.PLANNED).value,
        is_from_history=bool(history_source),
        history_source=history_source.strip(),
        **_values(facts),
    )
    record(by=by, event=Event.STAFF_TRANSFER_PLANNED, target=made, at=at)
    return made


@action
def change_transfer(
    *, by: Actor, plan: TransferPlan, version: int, facts: TransferFacts, at: datetime
) -> TransferPlan:
    """Change what is said of a transfer that has not happened."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_plan(plan)
    if locked.revision != version:
        raise ChangedMeanwhile
    _refuse_backwards(facts)
    for name, value in _values(facts).items():
        setattr(locked, name, value)
    locked.revision += 1
    locked.save()
    record(by=by, event=Event.STAFF_TRANSFER_CHANGED, target=locked, at=at)
    return locked


@action
def settle_transfer(
    *, by: Actor, plan: TransferPlan, to: TransferState, at: datetime
) -> TransferPlan:
    """Say that staff have come over, once the decision allows it and the day has come, or not."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_plan(plan)
    if to is TransferState.COMPLETED:
        if found := obstacles(locked.decision, at=at):
            raise TransferNotAllowed(problems=found)
        if locked.transfers_on > local_date(at):
            raise TransferTooEarly
        if locked.liability_received_on is None:
            raise InformationMissing
    if to is TransferState.PLANNED:
        raise TransferOver
    locked.state = to.value
    locked.revision += 1
    locked.save(update_fields=["state", "revision"])
    event = Event.STAFF_TRANSFER_SETTLED
    record(by=by, event=event, target=locked, at=at, detail={"state": to.value})
    return locked


@action
def load_workforce(
    *, by: Actor, plan: TransferPlan, posts: Sequence[Post], sha256: str, at: datetime
) -> int:
    """Put the posts of a checked file in the place of those that were there; return how many."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    permissions.require(by, Permission.WORKFORCE_SEE)
    locked = lock_plan(plan)
    WorkforceRow.objects.filter(plan=locked).delete()
    WorkforceRow.objects.bulk_create(
        WorkforceRow(authority_id=locked.authority_id, plan=locked, **asdict(each))
        for each in posts
    )
    detail = {"posts": len(posts), "sha256": sha256}
    record(by=by, event=Event.WORKFORCE_LOADED, target=locked, at=at, detail=detail)
    return len(posts)


@action
def add_pension_analysis(
    *, by: Actor, plan: TransferPlan, figures: ActuaryFigures, at: datetime
) -> PensionAnalysis:
    """Enter the figures of an actuary's report; an earlier one stays."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_plan(plan)
    if figures.valid_until < figures.valuation_on:
        raise AnalysisRunsOut(field="valid_until")
    made = PensionAnalysis.objects.create(
        authority_id=locked.authority_id, plan=locked, **asdict(figures)
    )
    record(by=by, event=Event.PENSION_ANALYSIS_ADDED, target=locked, at=at)
    return made


@action
def add_cost(
    *,
    by: Actor,
    plan: TransferPlan,
    kind: CostKind,
    borne_by: str,
    year: int,
    amount: Decimal,
    source: str,
    at: datetime,
) -> TransferCost:
    """Add what a transfer costs an authority in a year."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_plan(plan)
    made = TransferCost.objects.create(
        authority_id=locked.authority_id,
        plan=locked,
        kind=kind.value,
        borne_by=borne_by.strip(),
        year=year,
        amount=amount,
        source=source.strip(),
    )
    record(by=by, event=Event.TRANSFER_COST_ADDED, target=locked, at=at)
    return made


@action
def add_asset(
    *,
    by: Actor,
    plan: TransferPlan,
    description: str,
    held_by: str,
    comes_over: bool,
    value: Decimal | None,
    at: datetime,
) -> TransferAsset:
    """List something that the service uses."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_plan(plan)
    made = TransferAsset.objects.create(
        authority_id=locked.authority_id,
        plan=locked,
        description=description.strip(),
        held_by=held_by.strip(),
        comes_over=comes_over,
        value=value,
    )
    record(by=by, event=Event.TRANSFER_ASSET_ADDED, target=locked, at=at)
    return made


def lock_plan(plan: TransferPlan) -> TransferPlan:
    """Lock a transfer within an action; refuse one that is over."""
    locked = TransferPlan.objects.select_for_update(of=("self",)).get(pk=plan.pk)
    if locked.state != TransferState.PLANNED and not locked.is_from_history:
        raise TransferOver
    return locked


def _values(facts: TransferFacts) -> dict[str, object]:
    return {name: getattr(facts, name) for name in TransferFacts.__slots__}


def _refuse_backwards(facts: TransferFacts) -> None:
    begins, ends = facts.consultation_from, facts.consultation_to
    if ends is not None and (begins is None or ends < begins):
        raise ConsultationBackwards(field="consultation_to")
