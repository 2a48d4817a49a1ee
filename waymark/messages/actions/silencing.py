"""How does an address come to be left alone, and how is it written to again?"""

from datetime import datetime
from uuid import UUID

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.core.sealed import keyed_hash, keyed_hashes
from waymark.messages.models import Message, SilentAddress
from waymark.messages.queries import opt_outs_of, plain_address
from waymark.messages.rules import Silence


class LiftedAlready(ActionRefused):
    """This address is written to again already."""


def silence(
    *,
    address: str,
    reason: Silence,
    at: datetime,
    message: Message | None = None,
    how: str = "",
    about_id: UUID | None = None,
) -> SilentAddress:
    """Leave an address alone from now on; one that is left alone already stays as it is.

    `how` is said of an opt-out: how it is known that nobody wants messages there; `about_id` is the
    record in which that was said.
    """
    plain = plain_address(address)
    found = _present(plain, reason)
    if found is not None:
        return found
    made, _ = SilentAddress.objects.get_or_create(
        authority_id=scoped_authorities()[0],
        address_hash=keyed_hash(plain),
        reason=reason.value,
        lifted_at=None,
        defaults={
            "address": plain,
            "message": message,
            "since_at": at,
            "how": how,
            "about_id": about_id,
        },
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


def end_opt_out(*, by: Actor, address: str, note: str, at: datetime) -> bool:
    """Let messages go to an address again whose reader had opted out; whether one had."""
    found = opt_outs_of([address]).get(plain_address(address))
    if found is None:
        return False
    found.lifted_at, found.lifted_by_id, found.lift_note = at, by.user_id, note
    found.save(update_fields=["lifted_at", "lifted_by", "lift_note"])
    return True


def end_bounce(*, by: Actor, address: str, at: datetime) -> bool:
    """Let an address be tried again from which messages came back; whether it was left alone."""
    found = _present(plain_address(address), Silence.BOUNCED)
    if found is None:
        return False
    found.lifted_at, found.lifted_by_id = at, by.user_id
    found.save(update_fields=["lifted_at", "lifted_by"])
    return True


def _present(plain: str, reason: Silence) -> SilentAddress | None:
    return SilentAddress.objects.filter(
        address_hash__in=keyed_hashes(plain), reason=reason.value, lifted_at__isnull=True
    ).first()
