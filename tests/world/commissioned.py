"""What is commissioned?"""

from tests.factories.commissioning import CycleFactory
from tests.world.places import Place


def add_commissioning(place: Place) -> None:
    place.records["cycle"] = CycleFactory.create().public_id
