"""Who wins, on which decision, and when may the contract be signed?"""

from datetime import date, datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.evaluation import NotScored
from waymark.commissioning.actions.lots import LotNeeded, move_once_awarded, open_lot
from waymark.commissioning.actions.procurements import lock_procurement, move_procurement
from waymark.commissioning.models.procurements import Award, Bid, BidScore, Lot, Procurement
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.queries.gates import obstacles
from waymark.commissioning.rules import procurements as rules
from waymark.commissioning.rules.procurements import LotState, ProcurementState, Regime
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused
from waymark.core.working_days import bank_holidays
from waymark.decisions.models.decisions import Decision


class DecisionNotInEffect(ActionRefused):
    """The decision that this rests on is not in effect yet. Nothing is awarded before it is."""


class SupplierUnknown(ActionRefused):
    """Say who the contract goes to: a bid, or a supplier's name where there were no bids."""


class StandstillRuns(ActionRefused):
    """The standstill still runs: no contract may be signed before it has ended."""


@action
def award_contract(
    *,
    by: Actor,
    procurement: Procurement,
    decision: Decision | None,
    reasons: str,
    awarded_on: date,
    at: datetime,
    bid: Bid | None = None,
    supplier: str = "",
    lot: Lot | None = None,
    keeps_standstill: bool = False,
) -> Award:
    """Award the contract to a bid, or to a supplier without one; only once the decision allows it.

    Lots are awarded one by one: a bid brings its own, else name the `lot`; the procurement moves
    on with the last. `keeps_standstill` keeps one where the rules leave it to the authority.
    """
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement, ProcurementState.EVALUATING, ProcurementState.PREPARING)
    if not locked.begins_on <= awarded_on <= local_date(at):
        message = f"Enter a day from {day_in_words(locked.begins_on)} to today"
        raise ActionRefused(message, field="awarded_on")
    if found := obstacles(decision, at=at):
        raise DecisionNotInEffect(problems=found, field="decision")
    if locked.bids_due_at is not None:
        if bid is None or bid.procurement_id != locked.pk or bid.opened_at is None:
            raise SupplierUnknown(field="bid")
        scored = BidScore.objects.filter(bid=bid, evaluator__isnull=True).count()
        if scored < queries.list_criteria(locked).count():
            raise NotScored(field="bid")
        supplier, lot = bid.bidder, bid.lot
    if not supplier.strip():
        raise SupplierUnknown(field="supplier")
    found_lot = open_lot(locked, lot)
    ends_on = _standstill(locked, awarded_on, keeps=keeps_standstill)
    made = Award.objects.create(
        authority_id=locked.authority_id,
        procurement=locked,
        lot=found_lot,
        bid=bid,
        supplier=supplier.strip(),
        reasons=reasons.strip(),
        decision=decision,
        awarded_on=awarded_on,
        standstill_ends_on=ends_on,
    )
    if found_lot is not None:
        found_lot.state = LotState.AWARDED.value
        found_lot.save(update_fields=["state"])
    move_once_awarded(locked)
    record(by=by, event=Event.CONTRACT_AWARDED, target=locked, at=at)
    return made


@action
def sign_contract(
    *,
    by: Actor,
    procurement: Procurement,
    contract_on: date,
    at: datetime,
    lot: Lot | None = None,
) -> Award:
    """Write down the day the contract of a lot, or of the whole, was signed, after any standstill.

    The procurement is contracted with the last of them.
    """
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement, ProcurementState.AWARDED)
    award = (
        Award.objects.select_for_update(of=("self",))
        .select_related("decision")
        .filter(procurement=locked, lot=lot, contract_on__isnull=True)
        .first()
    )
    if award is None:
        raise LotNeeded(field="lot")
    if found := obstacles(award.decision, at=at):
        raise DecisionNotInEffect(problems=found)
    ends_on = award.standstill_ends_on
    if ends_on is not None and contract_on <= ends_on:
        raise StandstillRuns(field="contract_on")
    if contract_on > local_date(at) or contract_on < award.awarded_on:
        raise ActionRefused(
            "The day of the contract cannot be in the future, nor before the award.",
            field="contract_on",
        )
    award.contract_on = contract_on
    award.save(update_fields=["contract_on"])
    if not Award.objects.filter(procurement=locked, contract_on__isnull=True).exists():
        move_procurement(locked, ProcurementState.CONTRACTED)
    record(by=by, event=Event.AWARD_CONTRACTED, target=locked, at=at)
    return award


def _standstill(procurement: Procurement, told_on: date, *, keeps: bool) -> date | None:
    regime, holidays = Regime(procurement.regime), bank_holidays()
    if not rules.is_above(procurement.gross or Decimal(), procurement.threshold) and not keeps:
        return None
    ends = rules.standstill_ends(
        regime, told_on=told_on, is_light_touch=procurement.is_light_touch, holidays=holidays
    )
    if ends is None and keeps:
        return rules.voluntary_standstill_ends(regime, told_on=told_on, holidays=holidays)
    return ends
