"""Which steps do the actions on a file of responses share?"""

from datetime import datetime
from typing import Any

from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.rules.response_file import CheckedFile
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.tabular.files import media_type_of
from waymark.documents.actions import store_document
from waymark.documents.models import Document
from waymark.intake import actions as intake
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState


class CannotTakeResponses(ActionRefused):
    """This consultation takes no responses from a file."""


def version_for_import(consultation: Consultation) -> ConsultationVersion:
    """Return the version that responses from a file answer; refuse where there is none."""
    if not consultation.responses_held:
        raise CannotTakeResponses("Responses to this consultation are not held here.")
    version = find_version(consultation=consultation)
    if version is None:
        raise CannotTakeResponses(
            "People cannot answer yet: open the consultation, then load responses."
        )
    return version


def lock_consultation(consultation: Consultation) -> None:
    """One file at a time; answers that people send meanwhile only need the key."""
    Consultation.objects.select_for_update(no_key=True).get(pk=consultation.pk)


def keep_file(*, by: Actor, file_name: str, content: bytes, at: datetime) -> Document:
    """Keep the file as it came."""
    return store_document(
        by=by,
        title="Responses from a file",
        file_name=file_name,
        content=content,
        media_type=media_type_of(content),
        at=at,
    )


def keep_findings(batch: Batch, checked: CheckedFile) -> None:
    """Keep what checking found with the file."""
    intake.keep_faults(batch, checked.faults)
    intake.move_batch(
        batch,
        to=BatchState.FAULTY if checked.fault_count else BatchState.READY,
        row_count=checked.row_count,
        fault_count=checked.fault_count,
        counts=counts_of(checked),
    )


def counts_of(checked: CheckedFile) -> dict[str, Any]:
    """Return the counts that are kept with the file."""
    if checked.fault_count:
        return {}
    return {
        "added": checked.added,
        "unchanged": checked.unchanged,
        "windows_text": int(checked.is_windows),
        "categories": dict(checked.by_category),
        "choices": {name: dict(counts) for name, counts in checked.by_choice.items()},
    }


def record_step(
    by: Actor, event: Event, consultation: Consultation, batch: Batch, at: datetime, **detail: Any
) -> None:
    """Record what was done to a file, with the file's fingerprint."""
    record(
        by=by,
        event=event,
        target=consultation,
        at=at,
        detail={"batch": str(batch.public_id), "sha256": batch.document.sha256, **detail},
    )
