"""How does a contract come into the register, change, run on and end?"""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.contracts import Contract, ContractBuyer
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.queries import contracts as queries
from waymark.commissioning.queries import terminations
from waymark.commissioning.queries.gates import obstacles
from waymark.commissioning.rules import contracts as rules
from waymark.commissioning.rules.contracts import BuyerShare, ContractState, ContractWritten
from waymark.commissioning.rules.terminations import TerminationState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.decisions.models.decisions import Decision
from waymark.organisations.models import Organisation


class ReferenceTaken(ActionRefused):
    """Another contract has this reference already."""


class CannotChangeContract(ActionRefused):
    """This contract is signed. What changes from now on is a variation."""


class CannotSignContract(ActionRefused):
    """This contract cannot be signed yet."""


class CannotPublishContract(ActionRefused):
    """This contract cannot be published yet."""


class NotLive(ActionRefused):
    """This can be done only while the contract is live."""


class NoticeNeeded(ActionRefused):
    """A contract ends before its term only on notice: give notice to end it early first."""


class NoticeRuns(ActionRefused):
    """The contract does not end before the day that the notice names."""


class InFuture(ActionRefused):
    """This cannot be in the future."""


@action
def record_contract(
    *,
    by: Actor,
    at: datetime,
    written: ContractWritten,
    supplier: Organisation,
    buyers: Sequence[BuyerShare] = (),
    decision: Decision | None = None,
    cycle: Cycle | None = None,
) -> Contract:
    """Keep a contract that is about to be signed, or one from history, which skips the signing."""
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    made = Contract(authority_id=scoped_authorities()[0], cycle=cycle)
    keep_contract(made, written, supplier=supplier, at=at, buyers=buyers, decision=decision)
    record(
        by=by,
        event=Event.CONTRACT_RECORDED_FROM_HISTORY
        if written.is_from_history
        else Event.CONTRACT_RECORDED,
        target=made,
        at=at,
    )
    return made


def keep_contract(
    made: Contract,
    written: ContractWritten,
    *,
    supplier: Organisation,
    at: datetime,
    buyers: Sequence[BuyerShare] = (),
    decision: Decision | None = None,
) -> None:
    """Save a new contract within an action: not signed yet, or from history live or ended."""
    made.state = ContractState.DRAFT
    if written.is_from_history:
        is_over = written.ends_on < local_date(at)
        made.state = ContractState.ENDED if is_over else ContractState.LIVE
    _write(made, written, supplier=supplier, buyers=buyers, decision=decision)


@action
def change_contract(
    *,
    by: Actor,
    at: datetime,
    contract: Contract,
    version: int,
    written: ContractWritten,
    supplier: Organisation,
    buyers: Sequence[BuyerShare] = (),
    decision: Decision | None = None,
) -> Contract:
    """Write over a contract that is not signed, or one from history; `version` is as shown."""
    found = lock_contract(contract, by=by)
    if queries.contract_version(found) != version:
        raise ChangedMeanwhile
    if found.state != ContractState.DRAFT and not found.is_from_history:
        raise CannotChangeContract
    if written.is_from_history != found.is_from_history:
        raise CannotChangeContract("A contract stays as it was recorded: live or from history")
    _write(found, written, supplier=supplier, buyers=buyers, decision=decision)
    record(by=by, event=Event.CONTRACT_CHANGED, target=found, at=at)
    return found


@action
def sign_contract(*, by: Actor, at: datetime, contract: Contract, signed_on: date) -> Contract:
    """Say that a contract is signed, so live; the decision it rests on must be in effect."""
    found = lock_contract(contract, by=by)
    if not rules.may_move(ContractState(found.state), ContractState.LIVE):
        raise CannotSignContract("This contract was signed already.")
    if signed_on > local_date(at):
        raise InFuture(field="signed_on")
    if reasons := obstacles(found.decision, at=at):
        raise CannotSignContract(problems=reasons)
    found.state, found.signed_on = ContractState.LIVE, signed_on
    found.save(update_fields=["state", "signed_on"])
    record(by=by, event=Event.CONTRACT_SIGNED, target=found, at=at)
    return found


@action
def publish_contract(*, by: Actor, at: datetime, contract: Contract) -> Contract:
    """Put a contract into the public register; what the register has to say must be known.

    One from history may leave gaps, which the register shows as not known.
    """
    found = lock_contract(contract, by=by)
    if found.published_at is not None:
        raise CannotPublishContract("This contract is in the public register already.")
    if found.state == ContractState.DRAFT:
        raise CannotPublishContract("A contract is published once it is signed.")
    missing = queries.missing_for_register(found)
    if missing and not found.is_from_history:
        raise CannotPublishContract(problems=[f"Add {each}." for each in missing])
    found.published_at = at
    found.save(update_fields=["published_at"])
    record(by=by, event=Event.CONTRACT_PUBLISHED, target=found, at=at)
    return found


@action
def end_contract(
    *, by: Actor, at: datetime, contract: Contract, ended_on: date, reason: str
) -> Contract:
    """Say that a contract came to its end, or was ended before it, and why.

    Before it only on notice of which it is the day, except for a contract from history.
    """
    found = lock_contract(contract, by=by)
    notice = terminations.find_open(found)
    if ended_on > local_date(at):
        raise InFuture(field="ended_on")
    if ended_on < found.starts_on:
        raise ActionRefused("The contract had not started then.", field="ended_on")
    is_early = ended_on < found.ends_on
    to = ContractState.TERMINATED if is_early else ContractState.ENDED
    if not rules.may_move(ContractState(found.state), to):
        raise NotLive
    if is_early and not found.is_from_history:
        if notice is None:
            raise NoticeNeeded
        if ended_on < notice.ends_on:
            raise NoticeRuns(field="ended_on")
    found.state, found.ended_on, found.ending_reason = to, ended_on, reason.strip()
    found.save(update_fields=["state", "ended_on", "ending_reason"])
    if notice is not None:
        notice.state, notice.settled_on = TerminationState.DONE, ended_on
        notice.save(update_fields=["state", "settled_on"])
    record(by=by, event=Event.CONTRACT_ENDED, target=found, at=at, detail={"state": to.value})
    return found


@action
def name_owner(
    *, by: Actor, at: datetime, contract: Contract, owner: Membership | None
) -> Contract:
    """Say who watches over a contract and is reminded of what is due; none for nobody."""
    found = lock_contract(contract, by=by)
    found.owner = owner
    found.save(update_fields=["owner"])
    record(by=by, event=Event.CONTRACT_OWNER_NAMED, target=found, at=at)
    return found


@action
def record_export(*, by: Actor, at: datetime, count: int) -> None:
    """Keep in the audit trail that the published contracts were written to a file."""
    permissions.require(by, Permission.COMMISSIONING_SEE)
    record(by=by, event=Event.CONTRACTS_EXPORTED, at=at, detail={"contracts": count})


def lock_contract(contract: Contract, *, by: Actor) -> Contract:
    """Lock a contract within an action of somebody who manages contracts."""
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    return Contract.objects.select_for_update().get(pk=contract.pk)


def _write(
    found: Contract,
    written: ContractWritten,
    *,
    supplier: Organisation,
    buyers: Sequence[BuyerShare],
    decision: Decision | None,
) -> None:
    """Put into a row what was written, checked, and save it with those who pay."""
    wrong = rules.faults(written, buyers)
    if wrong:
        first, *others = wrong
        raise ActionRefused(
            first.sentence,
            problems=[each.sentence for each in others],
            field="" if others else first.field,
        )
    same = Contract.objects.filter(reference__iexact=written.reference.strip())
    if same.exclude(pk=found.pk).exists():
        raise ReferenceTaken(field="reference")
    for each in fields(written):
        value = getattr(written, each.name)
        setattr(found, each.name, value.strip() if isinstance(value, str) else value)
    found.supplier, found.decision = supplier, decision
    found.save()
    ContractBuyer.objects.filter(contract=found).delete()
    ContractBuyer.objects.bulk_create(
        ContractBuyer(
            authority_id=found.authority_id,
            contract=found,
            position=position,
            name=each.name,
            share=each.share,
        )
        for position, each in enumerate(buyers)
    )
