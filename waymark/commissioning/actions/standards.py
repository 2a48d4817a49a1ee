"""How is a local standard of sufficiency set?"""

from datetime import date, datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.needs import ProvisionStandard
from waymark.commissioning.rules.needs import NeedsGroup, Provided
from waymark.core.actors import Actor
from waymark.core.scoping import scoped_authorities


@action
def set_standard(
    *,
    by: Actor,
    group: NeedsGroup,
    provided: Provided,
    per_thousand: Decimal,
    starts_on: date,
    source: str,
    at: datetime,
) -> ProvisionStandard:
    """Say how much there should be from a day on; what was set earlier stays to be read."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    made = ProvisionStandard.objects.create(
        authority_id=scoped_authorities()[0],
        group=group.value,
        provided=provided.value,
        per_thousand=per_thousand,
        starts_on=starts_on,
        source=source,
        set_at=at,
    )
    record(by=by, event=Event.PROVISION_STANDARD_SET, target=made, at=at)
    return made
