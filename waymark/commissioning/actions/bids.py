"""How are bids asked for, kept sealed, and opened by two people?"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.lots import open_lot
from waymark.commissioning.actions.procurements import (
    CannotMoveProcurement,
    lock_procurement,
    move_procurement,
)
from waymark.commissioning.models.procurements import Bid, BidCriterion, Lot, Procurement
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules import procurements as rules
from waymark.commissioning.rules.procurements import ProcurementState
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.sealed import seal, unseal


class NoBidsAsked(ActionRefused):
    """Only a procurement that is open to competition or called off invites bids."""


class TooLateToInvite(ActionRefused):
    """The last moment for bids has passed. Change it first, then invite bids."""


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
    """No bid has come in. Give more time for bids, or end the procurement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BidContent:
    """What a bidder offers."""

    bidder: str
    offer: str
    price: Decimal


@action
def add_criterion(
    *, by: Actor, procurement: Procurement, name: str, weight: Decimal, at: datetime
) -> BidCriterion:
    """Say what bids are judged by, before they are invited."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement, ProcurementState.PREPARING)
    if queries.list_criteria(locked).filter(name__iexact=name.strip()).exists():
        raise ActionRefused("There is a criterion of this name already.", field="name")
    made = BidCriterion.objects.create(
        authority_id=locked.authority_id, procurement=locked, name=name.strip(), weight=weight
    )
    record(by=by, event=Event.BID_CRITERION_ADDED, target=locked, at=at)
    return made


@action
def change_criterion(
    *, by: Actor, criterion: BidCriterion, name: str, weight: Decimal, at: datetime
) -> BidCriterion:
    """Write over a criterion, before bids are invited."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(criterion.procurement, ProcurementState.PREPARING)
    others = queries.list_criteria(locked).exclude(pk=criterion.pk)
    if others.filter(name__iexact=name.strip()).exists():
        raise ActionRefused("There is a criterion of this name already.", field="name")
    criterion.name, criterion.weight = name.strip(), weight
    criterion.save(update_fields=["name", "weight"])
    record(by=by, event=Event.BID_CRITERION_CHANGED, target=locked, at=at)
    return criterion


@action
def remove_criterion(*, by: Actor, criterion: BidCriterion, at: datetime) -> None:
    """Take a criterion out, before bids are invited; its history stays."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(criterion.procurement, ProcurementState.PREPARING)
    criterion.delete()
    detail = {"is_removed": True}
    record(by=by, event=Event.BID_CRITERION_CHANGED, target=locked, at=at, detail=detail)


@action
def invite_bids(*, by: Actor, procurement: Procurement, at: datetime) -> Procurement:
    """Invite bids; what they are judged by stays as it is from then on."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement, ProcurementState.PREPARING)
    if locked.bids_due_at is None:
        raise NoBidsAsked
    if at >= locked.bids_due_at:
        raise TooLateToInvite
    fault = rules.weights_fault(each.weight for each in queries.list_criteria(locked))
    if fault:
        raise WeightsWrong(fault)
    move_procurement(locked, ProcurementState.INVITING)
    record(by=by, event=Event.BIDS_INVITED, target=locked, at=at)
    return locked


@action
def extend_bidding(
    *, by: Actor, procurement: Procurement, bids_due_at: datetime, reason: str, at: datetime
) -> Procurement:
    """Give all bidders more time, before the opening has begun; bids that came stay sealed."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement, ProcurementState.INVITING)
    before = locked.bids_due_at
    if before is None or locked.opening_begun_at is not None:
        raise CannotMoveProcurement
    if bids_due_at <= max(before, at):
        message = "Give a later moment than before, in the future"
        raise ActionRefused(message, field="bids_due_at")
    locked.bids_due_at = bids_due_at
    locked.save(update_fields=["bids_due_at"])
    detail = {"from": before.isoformat(), "to": bids_due_at.isoformat()}
    record(by=by, event=Event.BIDS_EXTENDED, target=locked, at=at, reason=reason, detail=detail)
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
    locked = lock_procurement(procurement, ProcurementState.INVITING)
    if locked.bids_due_at is None or at > locked.bids_due_at or locked.opening_begun_at:
        raise BidTooLate
    found = open_lot(locked, lot)
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
    locked = lock_procurement(procurement, ProcurementState.INVITING)
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
    locked = lock_procurement(procurement, ProcurementState.INVITING)
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
    move_procurement(locked, ProcurementState.EVALUATING)
    record(by=by, event=Event.BIDS_OPENED, target=locked, at=at, detail={"bids": len(bids)})
    return locked
