"""The smallest valid records of commissioning; each needs an open scope."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.core.scoping import scoped_authorities

OPENED = date(2026, 9, 1)


def _own_authority() -> int:
    return scoped_authorities()[0]


class CycleFactory(DjangoModelFactory[Cycle]):
    """A turn of the cycle at its first stage."""

    class Meta:
        model = Cycle

    authority_id = factory.LazyFunction(_own_authority)
    title = factory.Sequence(lambda number: f"Invented service {number}")
    stage = CycleStage.NEEDS.value
    state = CycleState.OPEN.value
    opened_on = OPENED
