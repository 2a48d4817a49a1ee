"""How does a file of responses go through its steps: read, check, apply, undo?"""

from datetime import datetime
from functools import partial

from django.conf import settings

from waymark.consultations.actions.intake import files, responses, undoing
from waymark.consultations.imports.responses_csv.files import check_file
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries import intake as queries
from waymark.consultations.rules.response_file import CheckedFile
from waymark.core.actors import Actor
from waymark.core.progress import Tell, nobody, part_of, tell_session
from waymark.documents.queries import read_content
from waymark.intake.actions import FAULTS_KEPT
from waymark.intake.models import Batch

CHECKED = 40
"""How much of the work on a file is done, in per cent, when it is checked and not yet written."""


def check_content(
    *,
    by: Actor,
    consultation: Consultation,
    content: bytes,
    at: datetime,
    most_faults: int | None = FAULTS_KEPT,
    tell: Tell = nobody,
) -> CheckedFile:
    """Look at every row of a file without keeping anything of it."""
    layout = queries.get_response_layout(viewer=by, consultation=consultation)
    return check_file(
        content,
        layout=layout,
        existing=lambda references: queries.list_existing(
            viewer=by, consultation=consultation, layout=layout, references=references
        ),
        moments=queries.moments_of(consultation, at=at),
        most_rows=settings.IMPORT_MAXIMUM_ROWS,
        most_faults=most_faults,
        tell=tell,
    )


def check_batch(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> Batch:
    """Check a file that was received, and keep what was found."""
    content = read_content(batch.document)
    tell = tell_session(batch.public_id)
    checked = check_content(by=by, consultation=consultation, content=content, at=at, tell=tell)
    return files.save_check(by=by, consultation=consultation, batch=batch, checked=checked, at=at)


def apply_batch(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> Batch:
    """Apply a file that somebody asked to have applied."""
    content = read_content(batch.document)
    tell = tell_session(batch.public_id)
    check = _check_of(by=by, consultation=consultation, content=content, at=at, tell=tell)
    return responses.apply_responses_file(
        by=by,
        consultation=consultation,
        batch=batch,
        check=check,
        at=at,
        tell=part_of(tell, begins=CHECKED, ends=100),
    )


def undo_batch(*, by: Actor, consultation: Consultation, batch: Batch, at: datetime) -> int:
    """Take out again what a file brought, as somebody asked."""
    return undoing.undo_import(
        by=by,
        consultation=consultation,
        batch=batch,
        snapshots=tuple(batch.undo_also),
        at=at,
        tell=tell_session(batch.public_id),
    )


def import_file(
    *,
    by: Actor,
    consultation: Consultation,
    file_name: str,
    content: bytes,
    at: datetime,
    tell: Tell = nobody,
) -> Batch:
    """Check and apply a file in one go; raise `FileHasFaults` with what is wrong with it."""
    check = _check_of(by=by, consultation=consultation, content=content, at=at, tell=tell)
    return responses.import_responses(
        by=by,
        consultation=consultation,
        file_name=file_name,
        content=content,
        check=check,
        at=at,
        tell=part_of(tell, begins=CHECKED, ends=100),
    )


def _check_of(
    *, by: Actor, consultation: Consultation, content: bytes, at: datetime, tell: Tell
) -> responses.Check:
    """The check of a file as the first part of the work on it."""
    return partial(
        check_content,
        by=by,
        consultation=consultation,
        content=content,
        at=at,
        tell=part_of(tell, begins=0, ends=CHECKED),
    )
