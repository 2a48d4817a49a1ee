"""What waits at the duty desk?"""

from datetime import datetime, timedelta

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.casework.models.transfers import Transfer
from waymark.casework.rules.transferring import TransferStatus
from waymark.core.actors import Actor
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable

NEW_DAYS = 14
"""For how many days somebody new stays on the desk when nobody works with them."""
MOST_SHOWN = 50


def list_new_without_worker(*, viewer: Actor, at: datetime) -> QuerySet[PersonSummary]:
    """Return the young people added lately with whom nobody works as lead, the newest first.

    Those for whom a team is asked already are left out.
    """
    access.require(viewer, Permission.DUTY_WORK)
    offered = Transfer.objects.filter(status=TransferStatus.OFFERED.value).values("person_id")
    return (
        PersonSummary.objects.filter(
            reachable(viewer=viewer, at=at, person="person_id"),
            lead__isnull=True,
            person__added_at__gte=at - timedelta(days=NEW_DAYS),
        )
        .exclude(person_id__in=offered)
        .select_related("person", "locality")
        .order_by("-person__added_at", "person_id")[:MOST_SHOWN]
    )
