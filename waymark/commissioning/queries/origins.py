"""Which purchase may a contract have come from, and which contract may it take the place of?"""

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.procurements import Award, Procurement
from waymark.core.actors import Actor


def list_purchases(*, viewer: Actor) -> list[Procurement]:
    """Return the purchases that were awarded, the latest first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    awarded = Award.objects.values("procurement_id")
    return list(Procurement.objects.filter(pk__in=awarded).order_by("-begins_on", "-id"))


def list_earlier(contract: Contract, *, viewer: Actor) -> list[Contract]:
    """Return the contracts that began before this one, by reference."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    earlier = Contract.objects.filter(starts_on__lt=contract.starts_on).exclude(pk=contract.pk)
    return list(earlier.order_by("reference", "id"))
