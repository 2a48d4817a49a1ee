"""Of what should a worker be warned before anything else?"""

from datetime import date

from django.db.models import Case, Q, QuerySet, Value, When

from waymark.core.actors import Actor
from waymark.people.models.circle import Banner
from waymark.people.queries.people import OpenRecord
from waymark.people.rules.reach import BANNERS_BY_IMPORTANCE


def list_banners(*, viewer: Actor, record: OpenRecord, on: date) -> QuerySet[Banner]:
    """Return the warnings of an open record that hold on a day, the most important first."""
    order = Case(
        *(
            When(kind=kind.value, then=Value(place))
            for place, kind in enumerate(BANNERS_BY_IMPORTANCE)
        )
    )
    return Banner.objects.filter(
        Q(starts_on__isnull=True) | Q(starts_on__lte=on),
        Q(ends_on__isnull=True) | Q(ends_on__gt=on),
        person=record.person,
    ).order_by(order, "pk")
