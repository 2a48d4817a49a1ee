"""How is a bundle of paper begun, finished and found to be checked?"""

from datetime import date, datetime

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event as AuditedEvent
from waymark.consultations.actions.entering.steps import BundleMovedOn, lock_batch
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.entering import EntryBatch, EntryItem, SecondReading
from waymark.consultations.queries.entering import count_forms, progress_of
from waymark.consultations.rules.entering import (
    ENTERED_BY_OFFICERS,
    ENTRY_MOVES,
    EntryState,
    Sample,
    choose_sample,
)
from waymark.consultations.rules.vocabulary import Channel
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.documents.actions import store_document


class CannotEnter(ActionRefused):
    """Nothing can be typed in for this consultation."""


class NothingTyped(ActionRefused):
    """Nothing has been typed in from this bundle yet. Type in at least one form first."""


class ReadAgainAlready(ActionRefused):
    """Forms of this bundle have been read by a second person, so no more can be added to it. Begin another bundle for the rest."""  # noqa: E501 (the sentence is the message)


class NotChecked(ActionRefused):
    """This bundle is not checked yet."""


@action
def open_entry_batch(
    *,
    by: Actor,
    consultation: Consultation,
    channel: Channel,
    received_on: date,
    version: ConsultationVersion,
    at: datetime,
    box: str = "",
    note: str = "",
    event: Event | None = None,
    scan: tuple[str, bytes] | None = None,
) -> EntryBatch:
    """Begin a bundle that came one way on one day; `scan` is the name and the bytes of a file."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if not locked.responses_held:
        raise CannotEnter("Responses to this consultation are not held here.")
    if channel not in ENTERED_BY_OFFICERS:
        raise ActionRefused("Choose how the answers came", field="channel")
    if received_on > local_date(at):
        raise ActionRefused("The day of receipt must be today or earlier", field="received_on")
    kept = None
    if scan is not None:
        name, content = scan
        kept = store_document(
            by=by, title="Scanned answers", file_name=name, content=content, at=at
        )
    highest = EntryBatch.objects.filter(consultation=locked).aggregate(top=Max("number"))["top"]
    batch = EntryBatch.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        number=(highest or 0) + 1,
        channel=channel.value,
        received_on=received_on,
        box=box,
        version=version,
        event=event,
        scan=kept,
        note=note,
        state=EntryState.OPEN.value,
        opened_at=at,
        opened_by_id=by.user_id,
    )
    record(
        by=by,
        event=AuditedEvent.ENTRY_BATCH_OPENED,
        target=batch,
        at=at,
        detail={"channel": channel.value, "has_scan": kept is not None},
    )
    return batch


@action
def finish_entering(*, by: Actor, batch: EntryBatch, at: datetime) -> EntryBatch:
    """Close a bundle for typing and draw the forms that a second person reads."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    locked = lock_batch(batch, state=EntryState.OPEN)
    items = {str(each.public_id): each for each in EntryItem.objects.filter(batch=locked)}
    if not items:
        raise NothingTyped
    sample = choose_sample(
        items.keys(), seed=str(locked.public_id), forms=count_forms(locked.consultation)
    )
    for key, item in items.items():
        item.sample = sample[key].value
    EntryItem.objects.bulk_update(items.values(), ["sample"])
    _move(locked, EntryState.CHECKING)
    drawn = sum(part is not Sample.NONE for part in sample.values())
    record(
        by=by,
        event=AuditedEvent.ENTRY_BATCH_CLOSED,
        target=locked,
        at=at,
        detail={"forms": len(items), "to_read_again": drawn},
    )
    return locked


@action
def reopen_entering(*, by: Actor, batch: EntryBatch, at: datetime) -> EntryBatch:
    """Open a bundle for typing again, while no second person has read any of it."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    locked = lock_batch(batch, state=EntryState.CHECKING)
    if SecondReading.objects.filter(item__batch=locked).exists():
        raise ReadAgainAlready
    EntryItem.objects.filter(batch=locked).update(sample=Sample.NONE.value)
    _move(locked, EntryState.OPEN)
    record(
        by=by,
        event=AuditedEvent.ENTRY_BATCH_OPENED,
        target=locked,
        at=at,
        detail={"again": True},
    )
    return locked


@action
def mark_checked(*, by: Actor, batch: EntryBatch, at: datetime) -> EntryBatch:
    """Say that a bundle is checked: every drawn form read again, every difference settled."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    locked = lock_batch(batch, state=EntryState.CHECKING)
    progress = progress_of(locked)
    problems = []
    if progress.left:
        forms = "1 form has" if progress.left == 1 else f"{progress.left:,} forms have"
        problems.append(f"{forms} still to be read by a second person.")
    if progress.unsettled:
        number = "1 difference has" if progress.unsettled == 1 else f"{progress.unsettled} have"
        problems.append(f"{number} still to be settled.")
    if problems:
        raise NotChecked(problems=problems)
    locked.checked_at, locked.checked_by_id = at, by.user_id
    _move(locked, EntryState.CHECKED, "checked_at", "checked_by")
    record(
        by=by,
        event=AuditedEvent.ENTRY_BATCH_CLOSED,
        target=locked,
        at=at,
        detail={"checked": progress.read_again},
    )
    return locked


def _move(batch: EntryBatch, to: EntryState, *also: str) -> None:
    if to not in ENTRY_MOVES[EntryState(batch.state)]:
        raise BundleMovedOn
    batch.state = to.value
    batch.save(update_fields=["state", *also])
