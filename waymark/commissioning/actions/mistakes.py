"""How is a part that was written by mistake taken out of a contract or a transfer?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import lock_contract
from waymark.commissioning.actions.transfers import lock_plan
from waymark.commissioning.models.contracts import Contract, ContractDue, ContractOption
from waymark.commissioning.models.transfers import TransferPlan
from waymark.commissioning.queries import mistakes as queries
from waymark.commissioning.queries.mistakes import ContractPart, TransferPart
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class PartStays(ActionRefused):
    """Something rests on it by now, so it stays."""


@action
def remove_contract_part(
    *, by: Actor, contract: Contract, part: ContractPart, reason: str, at: datetime
) -> None:
    """Take a part out of a contract, a right with its day of notice; its history stays."""
    found = lock_contract(contract, by=by)
    if part not in queries.contract_parts(found):
        raise PartStays(field="part")
    if isinstance(part, ContractOption):
        ContractDue.objects.filter(right=part).delete()
    detail = {"kind": part._meta.model_name, "part": str(part.public_id)}
    part.delete()
    event = Event.CONTRACT_PART_REMOVED
    record(by=by, event=event, target=found, at=at, reason=reason, detail=detail)


@action
def remove_transfer_part(
    *, by: Actor, plan: TransferPlan, part: TransferPart, reason: str, at: datetime
) -> None:
    """Take a part out of a transfer that is still planned; its history stays."""
    permissions.require(by, Permission.PROCUREMENT_MANAGE)
    locked = lock_plan(plan)
    if part not in queries.transfer_parts(locked):
        raise PartStays(field="part")
    detail = {"kind": part._meta.model_name, "part": str(part.public_id)}
    part.delete()
    event = Event.TRANSFER_PART_REMOVED
    record(by=by, event=event, target=locked, at=at, reason=reason, detail=detail)
