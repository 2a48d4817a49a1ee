"""How is a past procurement recorded from its source, and corrected?"""

from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.procurements import (
    CannotMoveProcurement,
    NewProcurement,
    add_procurement,
    lock_procurement,
    procurement_fields,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.procurements import Award, Procurement
from waymark.commissioning.queries import procurements as queries
from waymark.commissioning.rules.procurements import ProcurementState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged


class AwardNotWhole(ActionRefused):
    """Enter who won and the day of the award, or leave out both and the day of the contract."""


class NotEnded(ActionRefused):
    """It ended with a contract. Leave out the day and the reason of an end without one."""


class EndNotWhole(ActionRefused):
    """It ended without a contract. Leave out the day of one, and say why with the day it ended."""


class DaysOutOfOrder(ActionRefused):
    """The days must follow each other: it began, was awarded, and was signed or ended, all past."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastEnd:
    """What became of a past procurement: its state is one of `rules.PAST_STATES`."""

    state: ProcurementState
    supplier: str = ""
    awarded_on: date | None = None
    contract_on: date | None = None
    reasons: str = ""
    ended_on: date | None = None
    end_reason: str = ""


@action
def record_procurement_from_history(
    *, by: Actor, cycle: Cycle, new: NewProcurement, end: PastEnd, at: datetime
) -> Procurement:
    """Record a past procurement from its source; what that does not give stays empty.

    Its days must follow each other up to that of `at`.
    """
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    _refuse_faults(new, end, today=local_date(at))
    made = add_procurement(cycle, new, state=end.state)
    _keep_end(made, end)
    record(by=by, event=Event.PROCUREMENT_RECORDED_FROM_HISTORY, target=made, at=at)
    return made


@action
def correct_procurement_from_history(
    *,
    by: Actor,
    procurement: Procurement,
    cycle: Cycle,
    new: NewProcurement,
    end: PastEnd,
    at: datetime,
    version: int | None = None,
) -> Procurement:
    """Write over what was recorded of a past procurement, with its award; its history stays."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_procurement(procurement)
    if not locked.is_from_history:
        raise CannotMoveProcurement
    require_unchanged(version, locked, *queries.list_awards(locked))
    _refuse_faults(new, end, today=local_date(at))
    for name, value in procurement_fields(cycle, new).items():
        setattr(locked, name, value)
    locked.state = end.state.value
    _keep_end(locked, end)
    record(by=by, event=Event.PROCUREMENT_CHANGED, target=locked, at=at)
    return locked


def _refuse_faults(new: NewProcurement, end: PastEnd, *, today: date) -> None:
    if not new.history_source.strip():
        raise ActionRefused("Name the source that this is recorded from.", field="history_source")
    if bool(end.supplier.strip()) != (end.awarded_on is not None):
        raise AwardNotWhole(field="awarded_on" if end.awarded_on is None else "supplier")
    if end.contract_on is not None and end.awarded_on is None:
        raise AwardNotWhole(field="awarded_on")
    is_over = end.state is ProcurementState.TERMINATED
    if not is_over and (end.ended_on is not None or end.end_reason.strip()):
        raise NotEnded(field="state")
    if is_over and end.contract_on is not None:
        raise EndNotWhole(field="contract_on")
    if end.ended_on is not None and not end.end_reason.strip():
        raise EndNotWhole(field="end_reason")
    days = [new.begins_on, *filter(None, (end.awarded_on, end.contract_on, end.ended_on)), today]
    if days != sorted(days):
        raise DaysOutOfOrder(field="begins_on")


def _keep_end(procurement: Procurement, end: PastEnd) -> None:
    procurement.ended_on, procurement.end_reason = end.ended_on, end.end_reason.strip()
    procurement.save()
    if end.awarded_on is None:
        Award.objects.filter(procurement=procurement).delete()
        return
    Award.objects.update_or_create(
        authority_id=procurement.authority_id,
        procurement=procurement,
        lot=None,
        defaults={
            "supplier": end.supplier.strip(),
            "reasons": end.reasons.strip(),
            "awarded_on": end.awarded_on,
            "contract_on": end.contract_on,
        },
    )
