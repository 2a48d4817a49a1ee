"""Who needs the papers in another format?"""

from uuid import UUID

from django.db.models import Count, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import FORMAT_LABELS, FormatRequest
from waymark.consultations.rules.inviting import FormatKind
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def list_format_requests(*, viewer: Actor, consultation: Consultation) -> QuerySet[FormatRequest]:
    """Return the requests for other formats: those that wait first, then the latest."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return (
        FormatRequest.objects.filter(consultation=consultation)
        .select_related("answered_by")
        .annotate(is_answered=Q(answered_at__isnull=False))
        .order_by("is_answered", "-asked_at", "-id")
    )


def get_format_request(
    *, viewer: Actor, consultation: Consultation, public_id: UUID
) -> FormatRequest:
    """Return one request; raise `NotFound`."""
    found = (
        list_format_requests(viewer=viewer, consultation=consultation)
        .filter(public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def count_format_requests(consultation: Consultation) -> dict[str, int]:
    """Return how many asked for each format, by its label, in the order of the labels.

    For reports and pages alike: the caller has asked who is looking.
    """
    rows = (
        FormatRequest.objects.filter(consultation=consultation)
        .order_by()
        .values_list("kind")
        .annotate(Count("id"))
    )
    found = dict(rows)
    return {label: found.get(FormatKind(kind).value, 0) for kind, label in FORMAT_LABELS.items()}
