"""What is to be seen to under a contract, what came of it, and what was paid?"""

from datetime import date, datetime
from decimal import Decimal

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import InFuture, NotLive, lock_contract
from waymark.commissioning.models.contracts import Contract, ContractDue, ContractPayment
from waymark.commissioning.rules.contracts import ContractState, DueKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused


class DoneAlready(ActionRefused):
    """This has been seen to already."""


@action
def add_due(
    *, by: Actor, at: datetime, contract: Contract, kind: DueKind, text: str, due_on: date
) -> ContractDue:
    """Add something that somebody has to see to by a day."""
    found = lock_contract(contract, by=by)
    made = ContractDue.objects.create(
        authority_id=found.authority_id,
        contract=found,
        kind=kind,
        text=text.strip(),
        due_on=due_on,
    )
    record(by=by, event=Event.CONTRACT_DUE_ADDED, target=found, at=at, detail={"kind": kind})
    return made


@action
def settle_due(
    *, by: Actor, at: datetime, due: ContractDue, done_on: date, outcome: str
) -> ContractDue:
    """Say what came of something that was due."""
    contract = lock_contract(due.contract, by=by)
    found = ContractDue.objects.select_for_update().get(pk=due.pk)
    if found.done_on is not None:
        raise DoneAlready
    if done_on > local_date(at):
        raise InFuture(field="done_on")
    found.done_on, found.outcome = done_on, outcome.strip()
    found.save(update_fields=["done_on", "outcome"])
    record(
        by=by, event=Event.CONTRACT_DUE_DONE, target=contract, at=at, detail={"kind": found.kind}
    )
    return found


@action
def record_payment(
    *, by: Actor, at: datetime, contract: Contract, paid_on: date, amount: Decimal, purpose: str
) -> ContractPayment:
    """Keep a sum that was paid; a repayment is below nothing."""
    found = lock_contract(contract, by=by)
    if found.state == ContractState.DRAFT:
        raise NotLive("Nothing is paid under a contract that is not signed.")
    if paid_on > local_date(at):
        raise InFuture(field="paid_on")
    made = ContractPayment.objects.create(
        authority_id=found.authority_id,
        contract=found,
        paid_on=paid_on,
        amount=amount,
        purpose=purpose.strip(),
    )
    record(by=by, event=Event.CONTRACT_PAID, target=found, at=at)
    return made
