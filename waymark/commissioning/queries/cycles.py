"""Which turns of the commissioning cycle are there?"""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Count, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.appraisals import Appraisal
from waymark.commissioning.models.cycles import Cycle
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def list_cycles(*, viewer: Actor) -> QuerySet[Cycle]:
    """Return the turns of the cycle, the newest first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return Cycle.objects.order_by("-opened_on", "-pk")


def cycles_by_title(*, viewer: Actor) -> QuerySet[Cycle]:
    """Return the turns of the cycle that something can belong to, by title."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return Cycle.objects.order_by("title", "pk")


def count_appraisals(*, viewer: Actor, cycles: Iterable[Cycle]) -> dict[int, int]:
    """Return how many appraisals each of these cycles has; those without any are left out."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    held = Appraisal.objects.filter(cycle__in=list(cycles)).values_list("cycle_id")
    return dict(held.annotate(Count("pk")))


def get_cycle(*, viewer: Actor, public_id: UUID) -> Cycle:
    """Return one turn of the cycle; raise `NotFound`."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    found = (
        Cycle.objects.select_related("matter", "consultation", "previous")
        .filter(public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_linkable(*, viewer: Actor) -> QuerySet[Consultation]:
    """Return the consultations that a cycle can be tied to, by title."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return Consultation.objects.filter(is_template=False).order_by("title", "pk")
