"""Which indicators are in use, and what did they come to?"""

from tests.clock import NOW
from tests.factories.indicators import IndicatorFactory, IndicatorValueFactory
from tests.world.places import Place
from waymark.access.models.authorities import Locality
from waymark.access.rules import RoleName


def add_indicators(place: Place) -> None:
    indicator = IndicatorFactory.create(successor=IndicatorFactory.create())
    IndicatorValueFactory.create(indicator=indicator)
    value = IndicatorValueFactory.create(
        indicator=indicator,
        locality=Locality.objects.order_by("id")[0],
        recorded_by=place.members[RoleName.DATA_MANAGER],
        superseded_at=NOW,
    )
    place.records |= {"indicator": indicator.public_id, "value": value.public_id}
