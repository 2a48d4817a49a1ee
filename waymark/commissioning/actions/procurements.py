"""How is something bought: from its beginning over sealed bids and scores to the contract?"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from waymark.access import permissions
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.procurements import (
    Award,
    Bid,
    BidCriterion,
    BidScore,
    Evaluator,
    Lot,
    Procurement,
    ProcurementNotice,
)
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.queries.gates import obstacles
from waymark.commissioning.rules import procurements as rules
from waymark.commissioning.rules.procurements import (
    LotState,
    ProcurementState,
    Regime,
    Route,
    ThresholdKind,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.sealed import seal, unseal
from waymark.core.working_days import bank_holidays
from waymark.decisions.models.decisions import Decision


class CannotMoveProcurement(ActionRefused):
    """The procurement has come to another step meanwhile. Look at it again."""


class NeedsGround(ActionRefused):
    """A direct award needs a ground in law. Name it."""


class UserChoiceNeedsLightTouch(ActionRefused):
    """Users choose their provider only under the light touch. Choose another route."""


class NoBidsAsked(ActionRefused):
    """Only a procurement that is open to competition or called off invites bids."""


class WeightsWrong(ActionRefused):
    """The weights of the criteria do not add up to 100 %."""


class BidsNotDue(ActionRefused):
    """Bids are not due yet, so they stay sealed."""


class BidTooLate(ActionRefused):
    """This bid came in after the last moment for bids, so it cannot be taken."""


class SecondPersonNeeded(ActionRefused):
    """Two people open the bids. Ask somebody else to be the second."""


class OpeningNotBegun(ActionRefused):
    """Nobody has begun the opening of these bids yet."""


class NoBids(ActionRefused):
    """No bid has come in. End the procurement, or wait."""


class NotAnEvaluator(ActionRefused):
    """You are not among those who score these bids."""


class DeclareFirst(ActionRefused):
    """Declare your interests before you score a bid."""


class HasInterest(ActionRefused):
    """You declared an interest, so you do not score these bids."""


class DecisionNotInEffect(ActionRefused):
    """The decision that this rests on is not in effect yet. Nothing is awarded before it is."""


class NotScored(ActionRefused):
    """A score is missing for this bid. Moderate a score for each criterion first."""


class SupplierUnknown(ActionRefused):
    """Say who the contract goes to: a bid, or a supplier's name where there were no bids."""


class StandstillRuns(ActionRefused):
    """The standstill still runs: no contract may be signed before it has ended."""


class NoticeTwice(ActionRefused):
    """This notice is written down already."""


class LotNeeded(ActionRefused):
    """This procurement has lots: say which one."""


class LotIsOver(ActionRefused):
    """This lot is awarded already, or ended without an award."""


class LotsHaveBids(ActionRefused):
    """Lots are named before bids are invited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProcurement:
    """What is said of a procurement when it begins; from history much of it may be unknown.

    `shares_a_year` is what all authorities together pay a year without VAT.
    """

    title: str
    begins_on: date
    route: Route = Route.COMPETITIVE
    route_reason: str = ""
    direct_award_ground: str = ""
    is_health: bool = False
    is_light_touch: bool = True
    cpv_codes: str = ""
    lots: tuple[str, ...] = ()
    shares_a_year: Decimal | None = None
    term_months: int | None = None
    extension_months: int = 0
    term_reason: str = ""
    engaged_on: date | None = None
    bids_due_at: datetime | None = None
    history_source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BidContent:
    """What a bidder offers."""

    bidder: str
    offer: str
    price: Decimal


@action
def begin_procurement(*, by: Actor, cycle: Cycle, new: NewProcurement, at: datetime) -> Procurement:
    """Begin a procurement; the day it begins fixes its rules and its threshold."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    if new.route is Route.DIRECT_AWARD and not new.direct_award_ground.strip():
        raise NeedsGround(field="direct_award_ground")
    if new.route is Route.USER_CHOICE and not new.is_light_touch:
        raise UserChoiceNeedsLightTouch(field="route")
    if new.shares_a_year is None or new.term_months is None:
        raise ActionRefused("Say what is paid a year and for how many months.")
    if rules.vat_on(new.begins_on) is None:
        message = "So long ago no rate of VAT is on file. Record it from history."
        raise ActionRefused(message, field="begins_on")
    if new.bids_due_at is None and new.route in {Route.COMPETITIVE, Route.FRAMEWORK}:
        raise ActionRefused("Say when bids are due.", field="bids_due_at")
    made = _made(cycle, new, state=ProcurementState.PREPARING)
    record(by=by, event=Event.PROCUREMENT_BEGUN, target=made, at=at)
    return made


@action
def record_procurement_from_history(
    *,
    by: Actor,
    cycle: Cycle,
    new: NewProcurement,
    at: datetime,
    state: ProcurementState,
    supplier: str = "",
    awarded_on: date | None = None,
    contract_on: date | None = None,
    reasons: str = "",
    decision: Decision | None = None,
    ended_on: date | None = None,
    end_reason: str = "",
) -> Procurement:
    """Record a past procurement from its source; what that does not give stays empty."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    if not new.history_source.strip():
        raise ActionRefused("Name the source that this is recorded from.", field="history_source")
    made = _made(cycle, new, state=state)
    made.ended_on, made.end_reason = ended_on, end_reason.strip()
    made.save(update_fields=["ended_on", "end_reason"])
    if supplier and awarded_on is not None:
        Award.objects.create(
            authority_id=made.authority_id,
            procurement=made,
            supplier=supplier.strip(),
            reasons=reasons.strip(),
            decision=decision,
            awarded_on=awarded_on,
            contract_on=contract_on,
        )
    record(by=by, event=Event.PROCUREMENT_RECORDED_FROM_HISTORY, target=made, at=at)
    return made


@action
def publish_notice(
    *,
    by: Actor,
    procurement: Procurement,
    code: str,
    published_on: date,
    at: datetime,
    reference: str = "",
) -> ProcurementNotice:
    """Write down that a notice has been published, of those that this procurement needs."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement)
    lines = {
        line.due.code: line
        for line in queries.list_notices(locked, awards=list(queries.list_awards(locked)))
    }
    if code not in lines or lines[code].published is not None:
        raise NoticeTwice(field="code")
    due = lines[code].due
    made = ProcurementNotice.objects.create(
        authority_id=locked.authority_id,
        procurement=locked,
        code=code,
        title=due.title,
        due_on=due.due_on,
        published_on=published_on,
        reference=reference.strip(),
    )
    event = Event.PROCUREMENT_NOTICE_PUBLISHED
    record(by=by, event=event, target=locked, at=at, detail={"code": code})
    return made


@action
def add_criterion(
    *, by: Actor, procurement: Procurement, name: str, weight: Decimal, at: datetime
) -> BidCriterion:
    """Say what bids are judged by, before they are invited."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement, ProcurementState.PREPARING)
    if queries.list_criteria(locked).filter(name__iexact=name.strip()).exists():
        raise ActionRefused("There is a criterion of this name already.", field="name")
    made = BidCriterion.objects.create(
        authority_id=locked.authority_id, procurement=locked, name=name.strip(), weight=weight
    )
    record(by=by, event=Event.BID_CRITERION_ADDED, target=locked, at=at)
    return made


@action
def add_lot(
    *,
    by: Actor,
    procurement: Procurement,
    title: str,
    at: datetime,
    value: Decimal | None = None,
) -> Lot:
    """Add a lot, before bids are invited; they count from 1."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement)
    if locked.state != ProcurementState.PREPARING:
        raise LotsHaveBids
    made = Lot.objects.create(
        authority_id=locked.authority_id,
        procurement=locked,
        number=queries.next_lot_number(locked),
        title=title.strip(),
        value=value,
        state=LotState.OPEN.value,
    )
    record(by=by, event=Event.LOT_ADDED, target=locked, at=at, detail={"lot": made.number})
    return made


@action
def change_lot(*, by: Actor, lot: Lot, title: str, value: Decimal | None, at: datetime) -> Lot:
    """Write over what a lot is called and worth, before bids are invited."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(lot.procurement)
    if locked.state != ProcurementState.PREPARING:
        raise LotsHaveBids
    found = Lot.objects.select_for_update(of=("self",)).get(pk=lot.pk)
    found.title, found.value = title.strip(), value
    found.save(update_fields=["title", "value"])
    record(by=by, event=Event.LOT_CHANGED, target=locked, at=at, detail={"lot": found.number})
    return found


@action
def end_lot(*, by: Actor, lot: Lot, reason: str, at: datetime) -> Lot:
    """End a lot that nobody wins, and say why; the others go on."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(lot.procurement, ProcurementState.PREPARING, ProcurementState.EVALUATING)
    found = _lock_lot(locked, lot)
    if (
        not queries.list_lots(locked)
        .exclude(pk=found.pk)
        .exclude(state=LotState.UNSUCCESSFUL)
        .exists()
    ):
        raise ActionRefused("No other lot is left: end the procurement instead.")
    found.state = LotState.UNSUCCESSFUL.value
    found.ended_on, found.end_reason = local_date(at), reason.strip()
    found.save(update_fields=["state", "ended_on", "end_reason"])
    _move_once_awarded(locked)
    record(by=by, event=Event.LOT_ENDED, target=locked, at=at, detail={"lot": found.number})
    return found


@action
def name_evaluator(
    *, by: Actor, procurement: Procurement, member: Membership, at: datetime
) -> Evaluator:
    """Name somebody who scores bids."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(
        procurement,
        ProcurementState.PREPARING,
        ProcurementState.INVITING,
        ProcurementState.EVALUATING,
    )
    if queries.list_evaluators(locked).filter(member=member).exists():
        raise ActionRefused("They score these bids already.", field="member")
    made = Evaluator.objects.create(
        authority_id=locked.authority_id, procurement=locked, member=member
    )
    record(by=by, event=Event.EVALUATOR_NAMED, target=locked, at=at)
    return made


@action
def declare_interest(
    *, by: Actor, procurement: Procurement, interest: str, at: datetime
) -> Evaluator:
    """Declare one's interests in a procurement: none where the text is empty."""
    permissions.require(by, Permission.SCORES_GIVE)
    locked = _lock(
        procurement,
        ProcurementState.PREPARING,
        ProcurementState.INVITING,
        ProcurementState.EVALUATING,
    )
    evaluator = _evaluator(locked, by)
    evaluator.declared_at = at
    evaluator.interest = interest.strip()
    evaluator.has_interest = bool(evaluator.interest)
    evaluator.save(update_fields=["declared_at", "interest", "has_interest"])
    record(by=by, event=Event.BID_INTEREST_DECLARED, target=locked, at=at)
    return evaluator


@action
def invite_bids(*, by: Actor, procurement: Procurement, at: datetime) -> Procurement:
    """Invite bids; what they are judged by stays as it is from then on."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement, ProcurementState.PREPARING)
    if locked.bids_due_at is None:
        raise NoBidsAsked
    fault = rules.weights_fault(each.weight for each in queries.list_criteria(locked))
    if fault:
        raise WeightsWrong(fault)
    _move(locked, ProcurementState.INVITING)
    record(by=by, event=Event.BIDS_INVITED, target=locked, at=at)
    return locked


@action
def receive_bid(
    *,
    by: Actor,
    procurement: Procurement,
    content: BidContent,
    at: datetime,
    lot: Lot | None = None,
) -> Bid:
    """Take in a bid, for one lot where there are lots, and seal it.

    From here on nobody reads it before the opening.
    """
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement, ProcurementState.INVITING)
    if locked.bids_due_at is None or at > locked.bids_due_at or locked.opening_begun_at:
        raise BidTooLate
    found = _open_lot(locked, lot)
    made = Bid.objects.create(
        authority_id=locked.authority_id,
        procurement=locked,
        lot=found,
        number=queries.next_bid_number(locked),
        received_at=at,
        sealed=seal(json.dumps(asdict(content) | {"price": str(content.price)})),
    )
    event = Event.BID_RECEIVED
    record(by=by, event=event, target=locked, at=at, detail={"number": made.number})
    return made


@action
def begin_opening(*, by: Actor, procurement: Procurement, at: datetime) -> Procurement:
    """Be the first of the two who open the bids, once they are due."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement, ProcurementState.INVITING)
    if locked.bids_due_at is None or at < locked.bids_due_at:
        raise BidsNotDue
    if not Bid.objects.filter(procurement=locked).exists():
        raise NoBids
    if locked.opening_begun_at is not None:
        raise CannotMoveProcurement
    locked.opening_begun_at, locked.opening_begun_by_id = at, by.membership_id
    locked.save(update_fields=["opening_begun_at", "opening_begun_by"])
    record(by=by, event=Event.BID_OPENING_BEGUN, target=locked, at=at)
    return locked


@action
def open_bids(*, by: Actor, procurement: Procurement, at: datetime) -> Procurement:
    """Open all bids as the second person."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement, ProcurementState.INVITING)
    if locked.opening_begun_at is None:
        raise OpeningNotBegun
    if by.membership_id is None or by.membership_id == locked.opening_begun_by_id:
        raise SecondPersonNeeded
    bids = list(Bid.objects.select_for_update().filter(procurement=locked).order_by("number"))
    for bid in bids:
        content: Mapping[str, Any] = json.loads(unseal(bid.sealed))
        bid.bidder, bid.offer = content["bidder"], content["offer"]
        bid.price, bid.opened_at = Decimal(content["price"]), at
        bid.save(update_fields=["bidder", "offer", "price", "opened_at"])
    locked.opened_at, locked.opened_by_id = at, by.membership_id
    locked.save(update_fields=["opened_at", "opened_by"])
    _move(locked, ProcurementState.EVALUATING)
    record(by=by, event=Event.BIDS_OPENED, target=locked, at=at, detail={"bids": len(bids)})
    return locked


@action
def give_score(
    *, by: Actor, bid: Bid, criterion: BidCriterion, score: Decimal, reason: str, at: datetime
) -> BidScore:
    """Score a bid for a criterion, as one who has declared to have no interest in it."""
    permissions.require(by, Permission.SCORES_GIVE)
    locked = _lock(bid.procurement, ProcurementState.EVALUATING)
    evaluator = _evaluator(locked, by)
    if evaluator.declared_at is None:
        raise DeclareFirst
    if evaluator.has_interest:
        raise HasInterest
    made = _score(bid, criterion, evaluator=evaluator, score=score, reason=reason, at=at)
    record(by=by, event=Event.BID_SCORED, target=locked, at=at, detail={"bid": bid.number})
    return made


@action
def moderate_score(
    *, by: Actor, bid: Bid, criterion: BidCriterion, score: Decimal, reason: str, at: datetime
) -> BidScore:
    """Write down the score on which the evaluators agree for a bid, and why."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(bid.procurement, ProcurementState.EVALUATING)
    given = BidScore.objects.filter(bid=bid, criterion=criterion, evaluator__isnull=False)
    if not given.exists():
        raise NotScored("Nobody has scored this bid for this criterion yet.")
    made = _score(bid, criterion, evaluator=None, score=score, reason=reason, at=at)
    event = Event.BID_SCORE_MODERATED
    record(by=by, event=event, target=locked, at=at, detail={"bid": bid.number})
    return made


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
    locked = _lock(procurement, ProcurementState.EVALUATING, ProcurementState.PREPARING)
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
    found_lot = _open_lot(locked, lot)
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
    _move_once_awarded(locked)
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
    locked = _lock(procurement, ProcurementState.AWARDED)
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
        _move(locked, ProcurementState.CONTRACTED)
    record(by=by, event=Event.AWARD_CONTRACTED, target=locked, at=at)
    return award


@action
def end_procurement(
    *, by: Actor, procurement: Procurement, reason: str, at: datetime
) -> Procurement:
    """End a procurement without a contract; bids that nobody has opened stay sealed."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = _lock(procurement)
    locked.ended_on, locked.end_reason = local_date(at), reason.strip()
    locked.save(update_fields=["ended_on", "end_reason"])
    Lot.objects.filter(procurement=locked, state=LotState.OPEN).update(
        state=LotState.UNSUCCESSFUL, ended_on=locked.ended_on, end_reason=locked.end_reason
    )
    _move(locked, ProcurementState.TERMINATED)
    record(by=by, event=Event.PROCUREMENT_ENDED, target=locked, at=at, reason=reason)
    return locked


def _lock(procurement: Procurement, *states: ProcurementState) -> Procurement:
    locked = Procurement.objects.select_for_update(of=("self",)).get(pk=procurement.pk)
    if states and locked.state not in states:
        raise CannotMoveProcurement
    return locked


def _open_lot(procurement: Procurement, lot: Lot | None) -> Lot | None:
    """Return the lot that a step is about, locked; none where the procurement has no lots."""
    if lot is None:
        if queries.list_lots(procurement).exists():
            raise LotNeeded(field="lot")
        return None
    return _lock_lot(procurement, lot)


def _lock_lot(procurement: Procurement, lot: Lot) -> Lot:
    found = Lot.objects.select_for_update(of=("self",)).get(pk=lot.pk)
    if found.procurement_id != procurement.pk:
        raise LotNeeded(field="lot")
    if found.state != LotState.OPEN:
        raise LotIsOver(field="lot")
    return found


def _move_once_awarded(locked: Procurement) -> None:
    """Move on once no lot waits for an award and somebody has won."""
    if (
        not queries.list_lots(locked).filter(state=LotState.OPEN).exists()
        and Award.objects.filter(procurement=locked).exists()
    ):
        _move(locked, ProcurementState.AWARDED)


def _move(locked: Procurement, to: ProcurementState) -> None:
    if not rules.may_move(ProcurementState(locked.state), to):
        raise CannotMoveProcurement
    locked.state = to.value
    locked.save(update_fields=["state"])


def _evaluator(procurement: Procurement, by: Actor) -> Evaluator:
    found = queries.find_evaluator(procurement, viewer=by)
    if found is None:
        raise NotAnEvaluator
    return found


def _made(cycle: Cycle, new: NewProcurement, *, state: ProcurementState) -> Procurement:
    value = None
    vat = rules.vat_on(new.begins_on)
    if new.shares_a_year is not None and new.term_months is not None and vat is not None:
        months = new.term_months + new.extension_months
        value = rules.contract_value([new.shares_a_year], months=months, vat=vat)
    kind = ThresholdKind.LIGHT_TOUCH if new.is_light_touch else ThresholdKind.GOODS_AND_SERVICES
    made = Procurement.objects.create(
        authority_id=cycle.authority_id,
        cycle=cycle,
        title=new.title.strip(),
        regime=rules.regime_on(new.begins_on, is_health=new.is_health).value,
        route=new.route.value,
        route_reason=new.route_reason.strip(),
        direct_award_ground=new.direct_award_ground.strip(),
        is_health=new.is_health,
        is_light_touch=new.is_light_touch,
        cpv_codes=new.cpv_codes.strip(),
        net=value.net if value else None,
        gross=value.gross if value else None,
        threshold=rules.threshold_on(kind, new.begins_on),
        term_months=new.term_months,
        extension_months=new.extension_months,
        term_reason=new.term_reason.strip(),
        engaged_on=new.engaged_on,
        begins_on=new.begins_on,
        bids_due_at=new.bids_due_at,
        state=state.value,
        is_from_history=bool(new.history_source),
        history_source=new.history_source.strip(),
    )
    Lot.objects.bulk_create(
        Lot(
            authority_id=made.authority_id,
            procurement=made,
            number=number,
            title=title,
            state=LotState.OPEN.value,
        )
        for number, title in enumerate(new.lots, start=1)
    )
    return made


def _score(
    bid: Bid,
    criterion: BidCriterion,
    *,
    evaluator: Evaluator | None,
    score: Decimal,
    reason: str,
    at: datetime,
) -> BidScore:
    if bid.opened_at is None or criterion.procurement_id != bid.procurement_id:
        raise CannotMoveProcurement
    made, _ = BidScore.objects.update_or_create(
        authority_id=bid.authority_id,
        bid=bid,
        criterion=criterion,
        evaluator=evaluator,
        defaults={"score": score, "reason": reason.strip(), "given_at": at},
    )
    return made


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
