"""Which indicators are in use, and what did they come to?"""

from tests.clock import NOW
from tests.factories.indicators import IndicatorFactory, IndicatorValueFactory
from tests.world.places import Place
from waymark.access.models.authorities import Locality
from waymark.access.rules import RoleName


def add_indicators(place: Place) -> None:
    after = IndicatorFactory.create()
    indicator = IndicatorFactory.create(successor=after)
    IndicatorValueFactory.create(indicator=indicator)
    value = IndicatorValueFactory.create(
        indicator=indicator,
        locality=Locality.objects.order_by("id")[0],
        recorded_by=place.members[RoleName.DATA_MANAGER],
    )
    IndicatorValueFactory.create(indicator=indicator, superseded_at=NOW)
    place.records |= {
        "indicator": indicator.public_id,
        "other_indicator": after.public_id,
        "value": value.public_id,
    }
