"""What is commissioned?"""

from datetime import UTC, datetime

from tests.factories.commissioning import (
    ContractBuyerFactory,
    ContractDueFactory,
    ContractFactory,
    ContractOptionFactory,
    ContractPaymentFactory,
    ContractVariationFactory,
    CycleFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.world.places import Place


def add_commissioning(place: Place) -> None:
    place.records["cycle"] = CycleFactory.create().public_id
    contract = ContractFactory.create(published_at=datetime(2026, 11, 2, 9, 0, tzinfo=UTC))
    place.records["contract"] = contract.public_id
    place.records["due"] = ContractDueFactory.create(contract=contract).public_id
    place.records["extension"] = ContractOptionFactory.create(contract=contract).public_id
    ContractBuyerFactory.create(contract=contract)
    ContractVariationFactory.create(contract=contract)
    ContractPaymentFactory.create(contract=contract)
    KpiResultFactory.create(kpi=KpiFactory.create(contract=contract))
