"""How are the responses of a checked file written, all or none?"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from django.db import connection

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action
from waymark.audit.rules import Event
from waymark.consultations.actions.intake.steps import (
    counts_of,
    keep_file,
    keep_findings,
    lock_consultation,
    record_step,
    version_for_import,
)
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.intake import BATCH_KIND
from waymark.consultations.rules.response_file import CheckedFile
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.actors import Actor
from waymark.core.bulk import FRESH_PLANS
from waymark.core.progress import Tell, nobody, part_of
from waymark.core.refusals import ActionRefused
from waymark.intake import actions as intake
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState

Check = Callable[[], CheckedFile]
ROWS_IN_A_PART = 20_000
STAGING = """
CREATE TEMPORARY TABLE incoming_response (
    row integer, reference text, kind text, category_id bigint, body_name text, channel text,
    received_at timestamptz, is_late boolean,
    id bigint DEFAULT nextval(pg_get_serial_sequence('consultations_response', 'id'))
) ON COMMIT DROP;
CREATE TEMPORARY TABLE incoming_answer (
    row integer, question_id bigint, choice_id bigint, text text
) ON COMMIT DROP;
CREATE TEMPORARY TABLE incoming_part (
    row integer, question_id bigint, choice_id bigint, row_id bigint, number numeric, day date,
    text text
) ON COMMIT DROP
"""
COPY_RESPONSES = """
COPY incoming_response (
    row, reference, kind, category_id, body_name, channel, received_at, is_late
) FROM STDIN (FORMAT csv, FORCE_NOT_NULL (reference, kind, body_name, channel))
"""
COPY_ANSWERS = "COPY incoming_answer FROM STDIN (FORMAT csv, FORCE_NOT_NULL (text))"
COPY_PARTS = "COPY incoming_part FROM STDIN (FORMAT csv, FORCE_NOT_NULL (text))"
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
WHERE given.row BETWEEN %(least)s AND %(most)s
ORDER BY arrived.id, given.question_id, given.choice_id
"""

INSERT_PARTS = """
INSERT INTO consultations_answer (
    authority_id, public_id, response_id, question_id, choice_id, row_id, number, day, text
)
SELECT %(authority)s, gen_random_uuid(), arrived.id, part.question_id, part.choice_id, part.row_id,
       part.number, part.day, part.text
FROM incoming_part part JOIN incoming_response arrived ON arrived.row = part.row
WHERE part.row BETWEEN %(least)s AND %(most)s
ORDER BY arrived.id, part.question_id, part.choice_id, part.row_id
"""


class FileHasFaults(ActionRefused):
    """The file has faults. Nothing of it has been taken in."""

    def __init__(self, checked: CheckedFile) -> None:
        """Keep what was found for whoever shows it."""
        self.checked = checked
        super().__init__()


@action
def apply_responses_file(
    *,
    by: Actor,
    consultation: Consultation,
    batch: Batch,
    check: Check,
    at: datetime,
    tell: Tell = nobody,
) -> Batch:
    """Write the new responses of a file, all or none.

    `check` looks at the file once more, now that nobody else can add responses from a file: what
    it finds wrong is kept, and nothing is written. `tell` hears how far the writing has come.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.APPLYING})
    checked = _check_alone(consultation, check)
    if checked.fault_count:
        keep_findings(locked, checked)
        record_step(by, Event.IMPORT_CHECKED, consultation, locked, at, faults=checked.fault_count)
        return locked
    _write(by=by, consultation=consultation, batch=locked, checked=checked, at=at, tell=tell)
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
    tell: Tell = nobody,
) -> Batch:
    """Check a file, keep it and write its responses in one go; raise `FileHasFaults`."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    version_for_import(consultation)
    checked = _check_alone(consultation, check)
    if checked.fault_count:
        raise FileHasFaults(checked)
    document = keep_file(by=by, file_name=file_name, content=content, at=at)
    batch = intake.receive_batch(
        by=by,
        kind=BATCH_KIND,
        subject_id=consultation.public_id,
        document=document,
        at=at,
        state=BatchState.APPLYING,
    )
    batch.applied_by_id = by.user_id
    _write(by=by, consultation=consultation, batch=batch, checked=checked, at=at, tell=tell)
    _record_import(by, consultation, batch, at)
    return batch


def _check_alone(consultation: Consultation, check: Check) -> CheckedFile:
    lock_consultation(consultation)
    return check()


def _write(
    *,
    by: Actor,
    consultation: Consultation,
    batch: Batch,
    checked: CheckedFile,
    at: datetime,
    tell: Tell,
) -> None:
    values: dict[str, Any] = {
        "authority": batch.authority_id,
        "consultation": consultation.pk,
        "version": version_for_import(consultation).pk,
        "batch": batch.pk,
        "status": ResponseStatus.ACCEPTED.value,
        "at": at,
        "user": by.user_id,
    }
    with connection.cursor() as cursor:
        cursor.execute(STAGING)
        _copy(cursor, COPY_RESPONSES, [checked.responses])
        tell(10)
        _copy(cursor, COPY_ANSWERS, checked.answers())
        _copy(cursor, COPY_PARTS, checked.parts())
        cursor.execute("ANALYZE incoming_response, incoming_answer")
        tell(40)
        cursor.execute(INSERT_RESPONSES, values)
        tell(60)
        _insert_answers(cursor, values, tell=part_of(tell, begins=60, ends=95))
        # A second file in the same transaction, as the demonstration loads them.
        cursor.execute("DROP TABLE incoming_response, incoming_answer, incoming_part")
        cursor.execute(FRESH_PLANS)
    intake.move_batch(
        batch,
        to=BatchState.APPLIED,
        row_count=checked.row_count,
        fault_count=0,
        counts=counts_of(checked),
        applied_at=at,
        applied_by_id=by.user_id,
    )


def _insert_answers(cursor: Any, values: dict[str, Any], *, tell: Tell) -> None:
    """Write the answers in parts, so that it can be told how far it has come."""
    cursor.execute("SELECT coalesce(max(row), 0) FROM incoming_response")
    (rows,) = cursor.fetchone()
    for least in range(0, rows + 1, ROWS_IN_A_PART):
        part = values | {"least": least, "most": least + ROWS_IN_A_PART - 1}
        cursor.execute(INSERT_ANSWERS, part)
        cursor.execute(INSERT_PARTS, part)
        tell(min(100, 100 * (least + ROWS_IN_A_PART) // (rows + 1)))


def _copy(cursor: Any, statement: str, parts: Iterable[bytes]) -> None:
    """Stream CSV into a staging table: COPY into a table with row-level security is refused."""
    with cursor.copy(statement) as copy:
        for part in parts:
            copy.write(part)


def _record_import(by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> None:
    counts = batch.counts
    record_step(
        by,
        Event.RESPONSES_IMPORTED,
        consultation,
        batch,
        at,
        added=counts["added"],
        unchanged=counts["unchanged"],
    )
