"""Which lists of bodies were brought?"""

from base64 import b64decode
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import BodyList
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def list_body_lists(*, viewer: Actor, consultation: Consultation) -> QuerySet[BodyList]:
    """Return the lists that were uploaded, newest first."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return (
        BodyList.objects.filter(consultation=consultation)
        .select_related("received_by")
        .order_by("-received_at", "-id")
    )


def get_body_list(*, viewer: Actor, consultation: Consultation, public_id: UUID) -> BodyList:
    """Return one list that was uploaded; raise `NotFound`."""
    found = (
        list_body_lists(viewer=viewer, consultation=consultation)
        .filter(public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def read_list(body_list: BodyList) -> bytes:
    """Return the file of a list while it is kept; who may see the list may see what it holds."""
    return b64decode(body_list.content)
