"""How does a register of contracts from a file come in, and out again?"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import keep_contract
from waymark.commissioning.models.contracts import Contract, ContractBuyer
from waymark.commissioning.models.registers import RegisterColumn, RegisterSupplier
from waymark.commissioning.queries import registers as queries
from waymark.commissioning.rules.registers import (
    CheckedRegister,
    RegisterRow,
    SupplierMatch,
    plain,
)
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.core.refusals import ActionRefused
from waymark.core.tabular.files import media_type_of
from waymark.documents.actions import store_document
from waymark.intake import actions as intake
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState
from waymark.organisations.models import Organisation, OrganisationKind

APPLY_TASK = "commissioning.apply_register"
AT_ONCE = 500
"""The most rows that are taken in while somebody waits; more are in the background."""


class CannotUndo(ActionRefused):
    """These contracts can no longer be taken out."""


class NotAnswered(ActionRefused):
    """Something about this file is still to be answered."""


@action
def receive_register(*, by: Actor, file_name: str, content: bytes, at: datetime) -> Batch:
    """Keep a file with a register; nothing is taken in before its columns are confirmed."""
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    document = store_document(
        by=by,
        title="Register of contracts",
        file_name=file_name,
        content=content,
        media_type=media_type_of(content),
        at=at,
    )
    batch = intake.receive_batch(
        by=by,
        kind=queries.BATCH_KIND,
        subject_id=queries.register_id(),
        document=document,
        at=at,
    )
    _record(by, Event.REGISTER_RECEIVED, batch, at)
    return batch


@action
def answer_register(
    *,
    by: Actor,
    batch: Batch,
    checked: CheckedRegister,
    at: datetime,
    columns: Mapping[str, str] | None = None,
    suppliers: Mapping[str, Organisation | None] | None = None,
) -> Batch:
    """Remember what was said of a file, for the next one too, and keep what checking it found.

    The file waits on as long as somebody has to say whom a supplier's name means.
    """
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.RECEIVED})
    for heading, name in (columns or {}).items():
        RegisterColumn.objects.update_or_create(
            authority_id=locked.authority_id,
            heading=plain(heading)[:200],
            defaults={"field": name},
        )
    for name, organisation in (suppliers or {}).items():
        RegisterSupplier.objects.update_or_create(
            authority_id=locked.authority_id,
            name=plain(name)[:200],
            defaults={"organisation": organisation},
        )
    if checked.fault_count or not checked.unsure:
        _keep_findings(locked, checked)
    _record(by, Event.REGISTER_ANSWERED, locked, at, faults=checked.fault_count)
    return locked


@action
def start_applying(*, by: Actor, batch: Batch, at: datetime) -> Batch:
    """Have a checked file taken in by the worker; only the first to ask does."""
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.READY})
    intake.move_batch(locked, to=BatchState.APPLYING, applied_by_id=by.user_id)
    # No queue lock: a worker killed in the middle would keep it. The row's lock does the work.
    defer(APPLY_TASK, authority_id=locked.authority_id, batch_id=str(locked.public_id))
    _record(by, Event.REGISTER_STARTED, locked, at)
    return locked


@action
def apply_register(*, by: Actor, batch: Batch, checked: CheckedRegister, at: datetime) -> Batch:
    """Take in every new contract of a file, or none; what is faulty by now goes back as faulty.

    Contracts that the gates of live ones would refuse come in as recorded from history.
    """
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.READY, BatchState.APPLYING})
    if checked.unsure:
        raise NotAnswered
    if locked.state == BatchState.READY:
        intake.move_batch(locked, to=BatchState.APPLYING, applied_by_id=by.user_id)
    if checked.fault_count:
        _keep_findings(locked, checked)
    else:
        organisations = _organisations(locked, checked)
        for row in checked.rows:
            _keep_row(locked, row, supplier=organisations[row.supplier], at=at)
        intake.move_batch(
            locked,
            to=BatchState.APPLIED,
            applied_at=at,
            row_count=checked.row_count,
            counts=_counts(checked),
        )
    counts = _counts(checked)
    _record(by, Event.REGISTER_APPLIED, locked, at, faults=checked.fault_count, **counts)
    return locked


@action
def import_register(
    *, by: Actor, file_name: str, content: bytes, checked: CheckedRegister, at: datetime
) -> Batch:
    """Keep and take in a file without a question left, in one go, as the command line does."""
    batch = receive_register(by=by, file_name=file_name, content=content, at=at)
    answer_register(by=by, batch=batch, checked=checked, at=at)
    applied = apply_register(by=by, batch=batch, checked=checked, at=at)
    _record(by, Event.REGISTER_APPLIED, applied, at, **_counts(checked))
    return applied


@action
def mark_failed(*, by: Actor, batch: Batch, at: datetime) -> None:
    """Say that the machine failed; nothing was taken in."""
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.APPLYING})
    intake.move_batch(locked, to=BatchState.FAILED)
    _record(by, Event.REGISTER_FAILED, locked, at)


@action
def discard_register(*, by: Actor, batch: Batch, at: datetime) -> None:
    """Set aside a file of which nothing was taken in."""
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    idle = {BatchState.RECEIVED, BatchState.FAULTY, BatchState.READY, BatchState.FAILED}
    locked = intake.lock_batch(batch, states=idle)
    intake.keep_faults(locked, ())
    intake.move_batch(locked, to=BatchState.DISCARDED)
    _record(by, Event.REGISTER_DISCARDED, locked, at)


@action
def undo_register(*, by: Actor, batch: Batch, at: datetime) -> int:
    """Take the contracts of a file out again, all or none; return how many.

    Refused once one of them was changed or published, or something rests on it. Organisations
    that came with the file stay.
    """
    permissions.require(by, Permission.CONTRACTS_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.APPLIED})
    loaded = Contract.objects.select_for_update().filter(batch=locked)
    keys = [each.pk for each in loaded.order_by("id")]
    if held := queries.what_rests_on(locked):
        raise CannotUndo(
            problems=[
                f"{each} was changed or published, or something rests on it." for each in held
            ]
        )
    ContractBuyer.objects.filter(contract_id__in=keys).delete()
    Contract.objects.filter(pk__in=keys).delete()
    intake.move_batch(locked, to=BatchState.UNDONE, undone_at=at, undone_by_id=by.user_id)
    _record(by, Event.REGISTER_UNDONE, locked, at, contracts=len(keys))
    return len(keys)


def _keep_findings(batch: Batch, checked: CheckedRegister) -> None:
    intake.keep_faults(batch, checked.faults)
    intake.move_batch(
        batch,
        to=BatchState.FAULTY if checked.fault_count else BatchState.READY,
        row_count=checked.row_count,
        fault_count=checked.fault_count,
        counts=_counts(checked),
    )


def _organisations(batch: Batch, checked: CheckedRegister) -> Mapping[str, Organisation]:
    """Return the organisation of each supplier's name; new ones are added, each once."""
    known = queries.list_by_key(each.key for each in checked.suppliers.values() if each.key)
    new: dict[str, Organisation] = {}
    found = {}
    for name, each in checked.suppliers.items():
        if each.match is SupplierMatch.KNOWN and each.key is not None:
            found[name] = known[each.key]
            continue
        if plain(name) not in new:
            new[plain(name)], _ = Organisation.objects.get_or_create(
                authority_id=batch.authority_id,
                name=name,
                defaults={"kind": OrganisationKind.PROVIDER},
            )
        found[name] = new[plain(name)]
    return found


def _keep_row(batch: Batch, row: RegisterRow, *, supplier: Organisation, at: datetime) -> None:
    made = Contract(authority_id=batch.authority_id, batch=batch, signed_on=row.signed_on)
    keep_contract(made, row.written, supplier=supplier, at=at)


def _counts(checked: CheckedRegister) -> dict[str, int]:
    return {
        "added": len(checked.rows),
        "unchanged": checked.unchanged,
        "differing": len(checked.differing),
        "suppliers": len({plain(each) for each in checked.new_suppliers}),
    }


def _record(by: Actor, event: Event, batch: Batch, at: datetime, **detail: Any) -> None:
    record(
        by=by,
        event=event,
        target=batch,
        at=at,
        detail={"batch": str(batch.public_id), "sha256": batch.document.sha256, **detail},
    )
