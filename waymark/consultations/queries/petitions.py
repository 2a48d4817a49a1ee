"""Which petitions came, and what does the report say of each?"""

import hashlib
import uuid

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.entering import Petition
from waymark.consultations.rules.content.facts import PetitionLine
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def list_petitions(*, viewer: Actor, consultation: Consultation) -> QuerySet[Petition]:
    """Return the petitions in the order in which they came."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    return _petitions(consultation)


def get_petition(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> Petition:
    """Return one petition; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    found = _petitions(consultation).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def petition_lines(consultation: Consultation) -> tuple[PetitionLine, ...]:
    """Return what the report says of each petition; who organised it is not in it."""
    return tuple(
        PetitionLine(
            title=each.title,
            wording=each.wording,
            signatures=each.signatures,
            checked=each.checked,
            received_on=each.received_on,
            treatment=each.treatment,
        )
        for each in _petitions(consultation)
    )


def petition_revision(petition: Petition) -> int:
    """Return a number that differs once somebody has changed what is kept of a petition."""
    kept = (
        petition.title, petition.wording, petition.organiser, petition.signatures,
        petition.checked, petition.received_on, petition.treatment,
    )  # fmt: skip
    return int(hashlib.sha256(repr(kept).encode()).hexdigest()[:7], 16)


def _petitions(consultation: Consultation) -> QuerySet[Petition]:
    rows = Petition.objects.filter(consultation=consultation).select_related("scan")
    return rows.order_by("received_on", "id")
