"""How does an authority say in which area each of its postcodes lies?"""

from collections.abc import Mapping
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.areas import PostcodeArea
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities

ROWS_AT_ONCE = 5000


@action
def load_postcodes(*, by: Actor, areas: Mapping[str, str], at: datetime) -> int:
    """Put these postcodes, without spaces, in place of all held before; return how many.

    Areas that were kept with answers before stay as they were.
    """
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    if not areas:
        message = "The file has no postcodes, so nothing was changed."
        raise ActionRefused(message, field="file")
    authority_id = by.authority_id or scoped_authorities()[0]
    PostcodeArea.objects.all().delete()
    PostcodeArea.objects.bulk_create(
        (
            PostcodeArea(authority_id=authority_id, postcode=postcode, area=area)
            for postcode, area in areas.items()
        ),
        batch_size=ROWS_AT_ONCE,
    )
    record(by=by, event=Event.POSTCODES_LOADED, at=at, detail={"postcodes": len(areas)})
    return len(areas)
