"""How is a contract extended, broken or varied within its terms?"""

from datetime import date, datetime
from decimal import Decimal

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import InFuture, NotLive, lock_contract
from waymark.commissioning.models.contracts import (
    Contract,
    ContractDue,
    ContractOption,
    ContractVariation,
)
from waymark.commissioning.rules import contracts as rules
from waymark.commissioning.rules.contracts import ContractState, DueKind, OptionKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused


class CannotExtendContract(ActionRefused):
    """This contract cannot be extended in this way."""


@action
def add_option(
    *,
    by: Actor,
    at: datetime,
    contract: Contract,
    kind: OptionKind,
    months: int | None = None,
    ground: str = "",
    notice_months: int | None = None,
    notice_on: date | None = None,
) -> ContractOption:
    """Add a right to extend or to break; its day of notice is put among what is due.

    Months of notice are counted back from the end that the contract has now.
    """
    found = lock_contract(contract, by=by)
    if kind is OptionKind.EXTENSION and not months:
        raise ActionRefused("Enter by how many months it extends", field="months")
    if kind is OptionKind.BREAK and not ground.strip():
        raise ActionRefused("Enter the ground of the break", field="ground")
    if notice_months and notice_on:
        raise ActionRefused("Enter the months of notice or the day, not both", field="notice_on")
    if notice_months:
        notice_on = rules.notice_deadline(found.ends_on, months=notice_months)
    made = ContractOption.objects.create(
        authority_id=found.authority_id,
        contract=found,
        kind=kind,
        months=months if kind is OptionKind.EXTENSION else None,
        ground=ground.strip(),
        notice_on=notice_on,
    )
    if notice_on and found.state in {ContractState.DRAFT, ContractState.LIVE}:
        words = f"extension of {made}" if made.months else f"break: {made.ground}"
        ContractDue.objects.create(
            authority_id=found.authority_id,
            contract=found,
            right=made,
            kind=DueKind.NOTICE,
            text=f"Last day of notice, {words}"[:500],
            due_on=notice_on,
        )
    record(by=by, event=Event.CONTRACT_OPTION_ADDED, target=found, at=at, detail={"kind": kind})
    return made


@action
def extend_contract(
    *,
    by: Actor,
    at: datetime,
    option: ContractOption,
    extended_on: date,
    reason: str,
    advice: str = "",
    may_run_until: date | None = None,
) -> Contract:
    """Use a right to extend. Past the limit of the law only with advice that moves the limit."""
    found = lock_contract(option.contract, by=by)
    if found.state != ContractState.LIVE and not found.is_from_history:
        raise NotLive
    right = ContractOption.objects.select_for_update().get(pk=option.pk)
    if right.months is None or right.used_on is not None:
        raise CannotExtendContract("This right was used already, or is no right to extend.")
    if extended_on > local_date(at):
        raise InFuture(field="extended_on")
    before = found.ends_on
    ends_on = rules.months_on(before, right.months)
    if may_run_until:
        if not advice.strip():
            raise CannotExtendContract("Enter the advice that moves the limit", field="advice")
        found.may_run_until = may_run_until
        found.limit_source = advice.strip()[:500]
    if not found.is_from_history and rules.exceeds_limit(ends_on, until=found.may_run_until):
        raise CannotExtendContract(
            "The contract would run past the day the law allows. "
            "If there is advice that moves it, enter the advice and the new day",
            field="may_run_until",
        )
    found.ends_on = ends_on
    found.save(update_fields=["ends_on", "may_run_until", "limit_source"])
    right.used_on = extended_on
    right.save(update_fields=["used_on"])
    ContractVariation.objects.create(
        authority_id=found.authority_id,
        contract=found,
        made_on=extended_on,
        before=f"Ends on {before:%-d %B %Y}",
        after=f"Ends on {ends_on:%-d %B %Y}",
        reason=reason.strip(),
        advice=advice.strip(),
    )
    record(
        by=by,
        event=Event.CONTRACT_EXTENDED,
        target=found,
        at=at,
        detail={"from": before.isoformat(), "to": ends_on.isoformat()},
    )
    return found


@action
def vary_contract(
    *,
    by: Actor,
    at: datetime,
    contract: Contract,
    made_on: date,
    before: str,
    after: str,
    reason: str,
    value_total: Decimal | None = None,
    value_annual: Decimal | None = None,
    review_on: date | None = None,
) -> ContractVariation:
    """Keep what a contract said before and since; what is given of value and review changes."""
    found = lock_contract(contract, by=by)
    if found.state != ContractState.LIVE and not found.is_from_history:
        raise NotLive
    if made_on > local_date(at):
        raise InFuture(field="made_on")
    if review_on and review_on < found.starts_on:
        raise ActionRefused("The review must be on or after the start", field="review_on")
    changes = {"value_total": value_total, "value_annual": value_annual, "review_on": review_on}
    given = {name: value for name, value in changes.items() if value is not None}
    for name, value in given.items():
        setattr(found, name, value)
    if given:
        found.save(update_fields=[*given])
    made = ContractVariation.objects.create(
        authority_id=found.authority_id,
        contract=found,
        made_on=made_on,
        before=before.strip(),
        after=after.strip(),
        reason=reason.strip(),
    )
    record(by=by, event=Event.CONTRACT_VARIED, target=found, at=at)
    return made
