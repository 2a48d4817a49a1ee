"""How does an address come to be left alone, and how is it written to again?"""

from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.core.sealed import keyed_hash, keyed_hashes
from waymark.messages.models import Message, SilentAddress
from waymark.messages.queries import plain_address
from waymark.messages.rules import Silence


class LiftedAlready(ActionRefused):
    """This address is written to again already."""


def silence(
    *, address: str, reason: Silence, at: datetime, message: Message | None = None
) -> SilentAddress:
    """Leave an address alone from now on; one that is left alone already stays as it is."""
    plain = plain_address(address)
    found = _present(plain, reason)
    if found is not None:
        return found
    made, _ = SilentAddress.objects.get_or_create(
        authority_id=scoped_authorities()[0],
        address_hash=keyed_hash(plain),
        reason=reason.value,
        lifted_at=None,
        defaults={"address": plain, "message": message, "since_at": at},
    )
    return made


@action
def lift_silence(*, by: Actor, silent: SilentAddress, at: datetime) -> None:
    """Let an address be written to again."""
    permissions.require(by, Permission.INVITATIONS_MANAGE)
    found = SilentAddress.objects.select_for_update().get(pk=silent.pk)
    if found.lifted_at is not None:
        raise LiftedAlready
    found.lifted_at, found.lifted_by_id = at, by.user_id
    found.save(update_fields=["lifted_at", "lifted_by"])
    record(by=by, event=Event.ADDRESS_RELEASED, target=found, at=at)


def _present(plain: str, reason: Silence) -> SilentAddress | None:
    return SilentAddress.objects.filter(
        address_hash__in=keyed_hashes(plain), reason=reason.value, lifted_at__isnull=True
    ).first()
