"""How many have answered up to now?"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count
from django.db.models.functions import TruncDate

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries.inviting.bodies import NOT_AN_ANSWER
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND


@dataclass(frozen=True)
class LiveCounts:
    """How many responses have come in: in all, by category, by channel and by day."""

    total: int
    by_category: tuple[tuple[str, int, int | None], ...]  # label, number, target
    by_channel: tuple[tuple[str, int], ...]  # stored value of the channel, number
    by_day: tuple[tuple[date, int], ...]


def live_counts(*, viewer: Actor, consultation: Consultation) -> LiveCounts:
    """Return how many responses have come in up to now; never for the public."""
    permissions.require(viewer, Permission.COUNTS_SEE)
    received = Response.objects.filter(consultation=consultation).exclude(status__in=NOT_AN_ANSWER)
    rows = received.order_by()
    by_category = dict(rows.values_list("category").annotate(Count("id")))
    by_channel = rows.values_list("channel").annotate(number=Count("id"))
    by_day = (
        rows.annotate(day=TruncDate("received_at", tzinfo=ENGLAND))
        .values_list("day")
        .annotate(number=Count("id"))
    )
    lines = [
        (each.label, by_category.get(each.pk, 0), each.target)
        for each in StakeholderCategory.objects.filter(consultation=consultation).order_by(
            "position", "id"
        )
    ]
    if by_category.get(None):
        lines.append(("Category not stated", by_category[None], None))
    return LiveCounts(
        total=sum(by_category.values()),
        by_category=tuple(lines),
        by_channel=tuple(by_channel.order_by("-number", "channel")),
        by_day=tuple(by_day.order_by("day")),
    )
