"""What is commissioned?"""

from tests.factories.buying import begin_buying, begin_transfer, bid_for, open_all
from tests.factories.commissioning import CycleFactory
from tests.world.places import Place


def add_commissioning(place: Place) -> None:
    place.records["cycle"] = CycleFactory.create().public_id
    _add_bought(place)


def _add_bought(place: Place) -> None:
    buying = begin_buying(place.authority)
    bid_for(buying)
    place.records |= {
        "bid": open_all(buying).public_id,
        "procurement": buying.procurement.public_id,
        "staff_transfer": begin_transfer(buying.first).public_id,
    }
