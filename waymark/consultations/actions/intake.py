"""How do responses come in from a file, and how are they taken out again?"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from django.db import connection

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.analysis import AnalysisSnapshot, Rendition, ReportEdition
from waymark.consultations.models.asking import Consultation, ConsultationVersion
from waymark.consultations.queries.intake import BATCH_KIND, UndoEffects, get_undo_effects
from waymark.consultations.queries.setup import find_version
from waymark.consultations.rules.response_file import CheckedFile
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.core.refusals import ActionRefused
from waymark.documents.actions import store_document
from waymark.documents.models import Document
from waymark.intake import actions as intake
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState

CHECK_TASK = "consultations.check_responses_file"
APPLY_TASK = "consultations.apply_responses_file"
Check = Callable[[], CheckedFile]

STAGING = """
CREATE TEMPORARY TABLE incoming_response (
    row integer, reference text, kind text, category_id bigint, body_name text, channel text,
    received_at timestamptz, is_late boolean,
    id bigint DEFAULT nextval(pg_get_serial_sequence('consultations_response', 'id'))
) ON COMMIT DROP;
CREATE TEMPORARY TABLE incoming_answer (
    row integer, question_id bigint, choice_id bigint, text text
) ON COMMIT DROP
"""
COPY_RESPONSES = """
COPY incoming_response (
    row, reference, kind, category_id, body_name, channel, received_at, is_late
) FROM STDIN (FORMAT csv, FORCE_NOT_NULL (reference, kind, body_name, channel))
"""
COPY_ANSWERS = "COPY incoming_answer FROM STDIN (FORMAT csv, FORCE_NOT_NULL (text))"
INSERT_RESPONSES = """
INSERT INTO consultations_response (
    id, authority_id, public_id, consultation_id, version_id, batch_id, reference, status, kind,
    category_id, body_name, channel, received_at, is_late, language, publication, entered_at,
    entered_by_id, exclusion_reason, exclusion_note
)
SELECT id, %(authority)s, gen_random_uuid(), %(consultation)s, %(version)s, %(batch)s, reference,
       %(status)s, kind, category_id, body_name, channel, received_at, is_late, 'en-GB', '',
       %(at)s, %(user)s, '', ''
FROM incoming_response ORDER BY row
"""
INSERT_ANSWERS = """
INSERT INTO consultations_answer (
    authority_id, public_id, response_id, question_id, choice_id, text
)
SELECT %(authority)s, gen_random_uuid(), arrived.id, given.question_id, given.choice_id, given.text
FROM incoming_answer given JOIN incoming_response arrived ON arrived.row = given.row
ORDER BY arrived.id, given.question_id, given.choice_id
"""
DELETE_ANSWERS = """
DELETE FROM consultations_answer answer USING consultations_response response
WHERE answer.authority_id = %(authority)s AND answer.response_id = response.id
    AND response.authority_id = %(authority)s AND response.batch_id = %(batch)s
"""
DELETE_RESPONSES = """
DELETE FROM consultations_response
WHERE authority_id = %(authority)s AND batch_id = %(batch)s
"""
FRESH_PLANS = "DISCARD PLANS"
"""Foreign keys are checked at the end of the transaction, by plans that a session keeps: one made
while the tables were small reads the whole of them for every one of a million answers."""
LOCK_RESPONSES = """
SELECT count(*) FROM (
    SELECT id FROM consultations_response
    WHERE authority_id = %(authority)s AND batch_id = %(batch)s FOR UPDATE
) held
"""
DELETE_FROZEN = """
DELETE FROM consultations_snapshotresponse
WHERE authority_id = %(authority)s AND snapshot_id = ANY(%(snapshots)s)
"""


class CannotTakeResponses(ActionRefused):
    """This consultation takes no responses from a file."""


class FileHasFaults(ActionRefused):
    """The file has faults. Nothing of it has been taken in."""

    def __init__(self, checked: CheckedFile) -> None:
        """Keep what was found for whoever shows it."""
        self.checked = checked
        super().__init__()


class SnapshotsChanged(ActionRefused):
    """Snapshots were taken or discarded after you opened this page. Read again what would be discarded, then confirm."""  # noqa: E501 (the sentence is the message)


class CannotUndo(ActionRefused):
    """These responses can no longer be taken out."""


@action
def receive_responses_file(
    *, by: Actor, consultation: Consultation, file_name: str, content: bytes, at: datetime
) -> Batch:
    """Keep a file of responses, and have it checked in the background."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    _version_for_import(consultation)
    document = _keep_file(by=by, file_name=file_name, content=content, at=at)
    batch = intake.receive_batch(
        by=by, kind=BATCH_KIND, subject_id=consultation.public_id, document=document, at=at
    )
    _defer(CHECK_TASK, batch)
    _record(by, Event.RESPONSES_RECEIVED, consultation, batch, at, size=document.size)
    return batch


@action
def save_check(
    *, by: Actor, consultation: Consultation, batch: Batch, checked: CheckedFile, at: datetime
) -> Batch:
    """Keep what checking a file found: its faults, or that it is ready to apply."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.RECEIVED, BatchState.CHECKING})
    _keep_findings(locked, checked)
    _record(by, Event.IMPORT_CHECKED, consultation, locked, at, faults=checked.fault_count)
    return locked


@action
def start_applying(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> Batch:
    """Have a checked file applied in the background; only the first to ask does."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.READY})
    _version_for_import(consultation)
    intake.move_batch(locked, to=BatchState.APPLYING, applied_by_id=by.user_id)
    _defer(APPLY_TASK, locked)
    _record(by, Event.IMPORT_STARTED, consultation, locked, at)
    return locked


@action
def try_again(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> Batch:
    """Take up the work on a file whose worker stopped in the middle; nothing was half done."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    stopped = {
        BatchState.RECEIVED,
        BatchState.CHECKING,
        BatchState.APPLYING,
        BatchState.FAILED,
    }
    locked = intake.lock_batch(batch, states=stopped)
    if locked.state == BatchState.APPLYING:
        intake.move_batch(locked, to=BatchState.APPLYING, applied_by_id=by.user_id)
        _defer(APPLY_TASK, locked)
    else:
        intake.move_batch(locked, to=BatchState.CHECKING)
        _defer(CHECK_TASK, locked)
    _record(by, Event.IMPORT_STARTED, consultation, locked, at)
    return locked


@action
def apply_responses_file(
    *, by: Actor, consultation: Consultation, batch: Batch, check: Check, at: datetime
) -> Batch:
    """Write the new responses of a file, all or none.

    `check` looks at the file once more, now that nobody else can add responses from a file: what
    it finds wrong is kept, and nothing is written.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.APPLYING})
    checked = _check_alone(consultation, check)
    if checked.fault_count:
        _keep_findings(locked, checked)
        _record(by, Event.IMPORT_CHECKED, consultation, locked, at, faults=checked.fault_count)
        return locked
    _write(by=by, consultation=consultation, batch=locked, checked=checked, at=at)
    _record_import(by, consultation, locked, at)
    return locked


@action
def import_responses(
    *,
    by: Actor,
    consultation: Consultation,
    file_name: str,
    content: bytes,
    check: Check,
    at: datetime,
) -> Batch:
    """Check a file, keep it and write its responses in one go; raise `FileHasFaults`."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    _version_for_import(consultation)
    checked = _check_alone(consultation, check)
    if checked.fault_count:
        raise FileHasFaults(checked)
    document = _keep_file(by=by, file_name=file_name, content=content, at=at)
    batch = intake.receive_batch(
        by=by,
        kind=BATCH_KIND,
        subject_id=consultation.public_id,
        document=document,
        at=at,
        state=BatchState.APPLYING,
    )
    batch.applied_by_id = by.user_id
    _write(by=by, consultation=consultation, batch=batch, checked=checked, at=at)
    _record_import(by, consultation, batch, at)
    return batch


@action
def mark_failed(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> None:
    """Say that the machine failed, so that somebody can try again."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    working = {BatchState.RECEIVED, BatchState.CHECKING, BatchState.APPLYING}
    locked = intake.lock_batch(batch, states=working)
    if locked.state == BatchState.RECEIVED:
        intake.move_batch(locked, to=BatchState.CHECKING)
    intake.move_batch(locked, to=BatchState.FAILED)
    _record(by, Event.IMPORT_FAILED, consultation, locked, at)


@action
def discard_responses_file(
    *, by: Actor, consultation: Consultation, batch: Batch, at: datetime
) -> None:
    """Set aside a file of which nothing was applied."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    idle = {BatchState.RECEIVED, BatchState.FAULTY, BatchState.READY, BatchState.FAILED}
    locked = intake.lock_batch(batch, states=idle)
    intake.keep_faults(locked, ())
    intake.move_batch(locked, to=BatchState.DISCARDED)
    _record(by, Event.IMPORT_DISCARDED, consultation, locked, at)


@action
def undo_import(
    *,
    by: Actor,
    consultation: Consultation,
    batch: Batch,
    snapshots: tuple[int, ...],
    at: datetime,
) -> int:
    """Take the responses of a file out again; return how many.

    Refused once one of them is amended, decided on or in published figures. `snapshots` are the
    numbers of the unpublished snapshots that the officer was told would go with them.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.APPLIED})
    _lock_consultation(consultation)
    keys: dict[str, Any] = {"authority": locked.authority_id, "batch": locked.pk}
    with connection.cursor() as cursor:
        cursor.execute(LOCK_RESPONSES, keys)
    effects = get_undo_effects(viewer=by, consultation=consultation, batch=locked)
    if effects.obstacles:
        raise CannotUndo(problems=obstacle_sentences(effects))
    if effects.snapshots != tuple(snapshots):
        raise SnapshotsChanged
    _discard_snapshots(consultation, effects.snapshots)
    with connection.cursor() as cursor:
        cursor.execute(DELETE_ANSWERS, keys)
        cursor.execute(DELETE_RESPONSES, keys)
        cursor.execute(FRESH_PLANS)
    intake.move_batch(locked, to=BatchState.UNDONE, undone_at=at, undone_by_id=by.user_id)
    _record(
        by,
        Event.IMPORT_UNDONE,
        consultation,
        locked,
        at,
        responses=effects.responses,
        snapshots=list(effects.snapshots),
        editions=list(effects.editions),
    )
    return effects.responses


def obstacle_sentences(effects: UndoEffects) -> list[str]:
    """Return what stands in the way of undoing, with the responses named."""
    sentences = []
    for each in effects.obstacles:
        named = ", ".join(each.references)
        more = each.count - len(each.references)
        rest = f" and {more:,} more" if more else ""
        number = "1 response is" if each.count == 1 else f"{each.count:,} responses are"
        sentences.append(f"{number} {each.reason}: {named}{rest}.")
    return sentences


# Parts of the above ---------------------------------------------------------------------------


def _version_for_import(consultation: Consultation) -> ConsultationVersion:
    if not consultation.responses_held:
        raise CannotTakeResponses("Responses to this consultation are not held here.")
    version = find_version(consultation=consultation)
    if version is None:
        raise CannotTakeResponses(
            "People cannot answer yet: open the consultation, then load responses."
        )
    return version


def _lock_consultation(consultation: Consultation) -> None:
    """One file at a time; answers that people send meanwhile only need the key."""
    Consultation.objects.select_for_update(no_key=True).get(pk=consultation.pk)


def _check_alone(consultation: Consultation, check: Check) -> CheckedFile:
    _lock_consultation(consultation)
    return check()


def _keep_file(*, by: Actor, file_name: str, content: bytes, at: datetime) -> Document:
    return store_document(
        by=by,
        title="Responses from a file",
        file_name=file_name,
        content=content,
        media_type="text/csv",
        at=at,
    )


def _keep_findings(batch: Batch, checked: CheckedFile) -> None:
    intake.keep_faults(batch, checked.faults)
    intake.move_batch(
        batch,
        to=BatchState.FAULTY if checked.fault_count else BatchState.READY,
        row_count=checked.row_count,
        fault_count=checked.fault_count,
        counts=_counts(checked),
    )


def _counts(checked: CheckedFile) -> dict[str, Any]:
    if checked.fault_count:
        return {}
    return {
        "added": checked.added,
        "unchanged": checked.unchanged,
        "windows_text": int(checked.is_windows),
        "categories": dict(checked.by_category),
        "choices": {name: dict(counts) for name, counts in checked.by_choice.items()},
    }


def _write(
    *,
    by: Actor,
    consultation: Consultation,
    batch: Batch,
    checked: CheckedFile,
    at: datetime,
) -> None:
    values: dict[str, Any] = {
        "authority": batch.authority_id,
        "consultation": consultation.pk,
        "version": _version_for_import(consultation).pk,
        "batch": batch.pk,
        "status": ResponseStatus.ACCEPTED.value,
        "at": at,
        "user": by.user_id,
    }
    with connection.cursor() as cursor:
        cursor.execute(STAGING)
        _copy(cursor, COPY_RESPONSES, [checked.responses])
        _copy(cursor, COPY_ANSWERS, checked.answers())
        cursor.execute("ANALYZE incoming_response; ANALYZE incoming_answer")
        cursor.execute(INSERT_RESPONSES, values)
        cursor.execute(INSERT_ANSWERS, values)
        # A second file in the same transaction, as the demonstration loads them.
        cursor.execute("DROP TABLE incoming_response, incoming_answer")
        cursor.execute(FRESH_PLANS)
    intake.move_batch(
        batch,
        to=BatchState.APPLIED,
        row_count=checked.row_count,
        fault_count=0,
        counts=_counts(checked),
        applied_at=at,
        applied_by_id=by.user_id,
    )


def _copy(cursor: Any, statement: str, parts: Iterable[bytes]) -> None:
    """Stream CSV into a staging table: COPY into a table with row-level security is refused."""
    with cursor.copy(statement) as copy:
        for part in parts:
            copy.write(part)


def _discard_snapshots(consultation: Consultation, numbers: tuple[int, ...]) -> None:
    snapshots = AnalysisSnapshot.objects.filter(consultation=consultation, number__in=numbers)
    keys = list(snapshots.values_list("pk", flat=True))
    editions = ReportEdition.objects.filter(snapshot__in=keys)
    Rendition.objects.filter(edition__in=editions).delete()
    editions.delete()
    with connection.cursor() as cursor:
        cursor.execute(DELETE_FROZEN, {"authority": consultation.authority_id, "snapshots": keys})
    snapshots.delete()


def _defer(task: str, batch: Batch) -> None:
    # No queue lock: a worker killed in the middle would keep it. The row's lock does the work.
    defer(task, authority_id=batch.authority_id, batch_id=str(batch.public_id))


def _record_import(by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> None:
    counts = batch.counts
    _record(
        by,
        Event.RESPONSES_IMPORTED,
        consultation,
        batch,
        at,
        added=counts["added"],
        unchanged=counts["unchanged"],
    )


def _record(
    by: Actor, event: Event, consultation: Consultation, batch: Batch, at: datetime, **detail: Any
) -> None:
    record(
        by=by,
        event=event,
        target=consultation,
        at=at,
        detail={"batch": str(batch.public_id), "sha256": batch.document.sha256, **detail},
    )
