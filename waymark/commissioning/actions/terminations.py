"""How is notice given to end a contract before its term, or taken back?"""

from collections.abc import Sequence
from datetime import date, datetime

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import InFuture, lock_contract
from waymark.commissioning.models.contracts import Contract, ContractDue, ContractOption
from waymark.commissioning.models.terminations import Termination
from waymark.commissioning.queries import terminations as queries
from waymark.commissioning.rules import terminations as rules
from waymark.commissioning.rules.contracts import ContractState, DueKind, OptionKind
from waymark.commissioning.rules.terminations import TerminationGround, TerminationState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.models.decisions import Decision


class CannotTerminate(ActionRefused):
    """Notice can be given only of a live contract of which none was given yet."""


class RightNeeded(ActionRefused):
    """Choose the right to break that is used; add it to the contract first if it is missing."""


class NoNotice(ActionRefused):
    """No notice to end this contract early is open."""


@action
def give_notice(
    *,
    by: Actor,
    at: datetime,
    contract: Contract,
    ground: TerminationGround,
    reason: str,
    notice_on: date,
    ends_on: date,
    decided_by: str,
    right: ContractOption | None = None,
    decision: Decision | None = None,
    late_reason: str = "",
    exit_steps: Sequence[str] = (),
) -> Termination:
    """Give notice to end a live contract early; it runs on until `end_contract` says it ended.

    Each exit step becomes something to see to by the last day. A right to break whose last day of
    notice has passed is refused, unless `late_reason` says why notice holds.
    """
    found = lock_contract(contract, by=by)
    if found.state != ContractState.LIVE or queries.find_open(found) is not None:
        raise CannotTerminate
    used = _right(found, right) if ground is TerminationGround.BREAK_CLAUSE else None
    if notice_on > local_date(at):
        raise InFuture(field="notice_on")
    wrong = rules.refusal(
        starts_on=found.starts_on,
        contract_ends_on=found.ends_on,
        notice_on=notice_on,
        ends_on=ends_on,
        notice_by=used.notice_on if used else None,
        late_reason=late_reason,
    )
    if wrong:
        field, sentence = wrong
        raise ActionRefused(sentence, field=field)
    made = Termination.objects.create(
        authority_id=found.authority_id,
        contract=found,
        ground=ground,
        right=used,
        reason=reason.strip(),
        late_reason=late_reason.strip(),
        notice_on=notice_on,
        ends_on=ends_on,
        decided_by=decided_by.strip(),
        decision=decision,
        state=TerminationState.GIVEN,
    )
    if used is not None:
        used.used_on = notice_on
        used.save(update_fields=["used_on"])
    ContractDue.objects.bulk_create(
        ContractDue(
            authority_id=found.authority_id,
            contract=found,
            kind=DueKind.EXIT,
            text=step.strip()[:500],
            due_on=ends_on,
        )
        for step in exit_steps
        if step.strip()
    )
    record(
        by=by,
        event=Event.CONTRACT_TERMINATION_GIVEN,
        target=found,
        at=at,
        detail={"ground": ground.value, "ends_on": ends_on.isoformat()},
    )
    return made


@action
def withdraw_notice(*, by: Actor, at: datetime, contract: Contract, reason: str) -> Termination:
    """Take notice back, and say why: the contract runs on, and its right to break is unused again.

    Steps of the exit stay to be seen to until somebody says what came of them.
    """
    found = lock_contract(contract, by=by)
    termination = queries.find_open(found)
    if termination is None:
        raise NoNotice
    termination.state = TerminationState.WITHDRAWN
    termination.settled_on, termination.settled_reason = local_date(at), reason.strip()
    termination.save(update_fields=["state", "settled_on", "settled_reason"])
    if termination.right is not None:
        termination.right.used_on = None
        termination.right.save(update_fields=["used_on"])
    record(by=by, event=Event.CONTRACT_TERMINATION_WITHDRAWN, target=found, at=at)
    return termination


def _right(contract: Contract, right: ContractOption | None) -> ContractOption:
    if right is None or right.contract_id != contract.pk:
        raise RightNeeded(field="right")
    found = ContractOption.objects.select_for_update().get(pk=right.pk)
    if found.kind != OptionKind.BREAK or found.used_on is not None:
        raise RightNeeded("This is no right to break, or it was used already.", field="right")
    return found
