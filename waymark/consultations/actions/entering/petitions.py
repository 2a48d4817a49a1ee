"""How is a petition written down, corrected and taken out?"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.entering import Petition
from waymark.consultations.queries.petitions import petition_revision
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.documents.actions import store_document


class RemovedAlready(ActionRefused):
    """Somebody has removed this petition already."""


@action
def save_petition(
    *,
    by: Actor,
    consultation: Consultation,
    title: str,
    wording: str,
    organiser: str | None,
    signatures: int,
    checked: int | None,
    received_on: date,
    treatment: str,
    at: datetime,
    petition: Petition | None = None,
    revision: int | None = None,
    scan: tuple[str, bytes] | None = None,
) -> Petition:
    """Write a petition down, or correct what was written.

    `organiser` is kept sealed; None leaves it as it is.
    """
    permissions.require(by, Permission.RESPONSES_ENTER)
    kept = Petition(authority_id=consultation.authority_id, consultation=consultation)
    if petition is not None:
        kept = _lock(petition)
        if revision != petition_revision(kept):
            raise ChangedMeanwhile
    if checked is not None and checked > signatures:
        raise ActionRefused(
            "Signatures that hold good must be no more than there are", field="checked"
        )
    if received_on > local_date(at):
        raise ActionRefused("The day of receipt must be today or earlier", field="received_on")
    same = Petition.objects.filter(consultation=consultation, title=title).exclude(pk=kept.pk)
    if same.exists():
        raise ActionRefused(
            "Another petition has this title: give this one a title of its own", field="title"
        )
    if scan is not None:
        name, content = scan
        kept.scan = store_document(
            by=by, title="Scanned petition", file_name=name, content=content, at=at
        )
    kept.title, kept.wording = title, wording
    kept.organiser = kept.organiser if organiser is None else organiser
    kept.signatures, kept.checked = signatures, checked
    kept.received_on, kept.treatment = received_on, treatment
    kept.saved_at, kept.saved_by_id = at, by.user_id
    kept.save()
    record(
        by=by,
        event=Event.PETITION_SAVED,
        target=kept,
        at=at,
        detail={"signatures": signatures, "checked": checked},
    )
    return kept


@action
def remove_petition(*, by: Actor, petition: Petition, at: datetime) -> None:
    """Take out a petition that was written down by mistake; its history stays."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    locked = _lock(petition)
    record(
        by=by,
        event=Event.PETITION_REMOVED,
        target=locked,
        at=at,
        detail={"signatures": locked.signatures},
    )
    locked.delete()


def _lock(petition: Petition) -> Petition:
    locked = Petition.objects.select_for_update().filter(pk=petition.pk).first()
    if locked is None:
        raise RemovedAlready
    return locked
