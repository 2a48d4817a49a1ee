"""How is a purchase parted into lots, each bid for and awarded by itself?"""

from datetime import datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.procurements import lock_procurement, move_procurement
from waymark.commissioning.models.procurements import Award, Lot, Procurement
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import LotState, ProcurementState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused


class LotNeeded(ActionRefused):
    """This procurement has lots: say which one."""


class LotIsOver(ActionRefused):
    """This lot is awarded already, or ended without an award."""


class LotsHaveBids(ActionRefused):
    """Lots are named before bids are invited."""


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
    locked = lock_procurement(procurement)
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
    locked = lock_procurement(lot.procurement)
    if locked.state != ProcurementState.PREPARING:
        raise LotsHaveBids
    found = Lot.objects.select_for_update(of=("self",)).get(pk=lot.pk)
    found.title, found.value = title.strip(), value
    found.save(update_fields=["title", "value"])
    record(by=by, event=Event.LOT_CHANGED, target=locked, at=at, detail={"lot": found.number})
    return found


@action
def remove_lot(*, by: Actor, lot: Lot, at: datetime) -> None:
    """Take a lot out, before bids are invited; the numbers of the others stay."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(lot.procurement)
    if locked.state != ProcurementState.PREPARING:
        raise LotsHaveBids
    detail = {"lot": lot.number, "is_removed": True}
    lot.delete()
    record(by=by, event=Event.LOT_CHANGED, target=locked, at=at, detail=detail)


@action
def end_lot(*, by: Actor, lot: Lot, reason: str, at: datetime) -> Lot:
    """End a lot that nobody wins, and say why; the others go on."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(
        lot.procurement, ProcurementState.PREPARING, ProcurementState.EVALUATING
    )
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
    move_once_awarded(locked)
    record(by=by, event=Event.LOT_ENDED, target=locked, at=at, detail={"lot": found.number})
    return found


def open_lot(procurement: Procurement, lot: Lot | None) -> Lot | None:
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


def move_once_awarded(locked: Procurement) -> None:
    """Move on once no lot waits for an award and somebody has won."""
    if (
        not queries.list_lots(locked).filter(state=LotState.OPEN).exists()
        and Award.objects.filter(procurement=locked).exists()
    ):
        move_procurement(locked, ProcurementState.AWARDED)
