"""What is commissioned?"""

from datetime import UTC, datetime

from tests.factories.commissioning import (
    ContractDueFactory,
    ContractFactory,
    ContractOptionFactory,
    CycleFactory,
)
from tests.world.places import Place


def add_commissioning(place: Place) -> None:
    place.records["cycle"] = CycleFactory.create().public_id
    contract = ContractFactory.create(published_at=datetime(2026, 11, 2, 9, 0, tzinfo=UTC))
    place.records["contract"] = contract.public_id
    place.records["due"] = ContractDueFactory.create(contract=contract).public_id
    place.records["extension"] = ContractOptionFactory.create(contract=contract).public_id
