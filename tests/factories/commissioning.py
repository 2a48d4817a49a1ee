"""The smallest valid records of commissioning; each needs an open scope."""

from datetime import date
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.duties import Duty, DutyHolding
from waymark.commissioning.models.funding import Commitment, FundingStream, FundingYear
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


class DutyFactory(DjangoModelFactory[Duty]):
    """A duty that nobody outside can read yet."""

    class Meta:
        model = Duty

    authority_id = factory.LazyFunction(_own_authority)
    title = factory.Sequence(lambda number: f"Invented duty {number}")
    requires = "Encourage young people to take part."
    source = "Invented Act 2026, section 1"


class DutyHoldingFactory(DjangoModelFactory[DutyHolding]):
    """The authority holds the duty, with no end."""

    class Meta:
        model = DutyHolding

    authority_id = factory.LazyFunction(_own_authority)
    duty = factory.SubFactory(DutyFactory)
    holder = "The borough council"
    is_own = True
    starts_on = OPENED
    power = "Invented Act 2026, section 1"


class FundingStreamFactory(DjangoModelFactory[FundingStream]):
    class Meta:
        model = FundingStream

    authority_id = factory.LazyFunction(_own_authority)
    title = factory.Sequence(lambda number: f"Invented grant {number}")
    funder = "An invented department"
    starts_on = date(2026, 4, 1)


class FundingYearFactory(DjangoModelFactory[FundingYear]):
    class Meta:
        model = FundingYear

    authority_id = factory.LazyFunction(_own_authority)
    stream = factory.SubFactory(FundingStreamFactory)
    year = 2026
    amount = Decimal("120000.00")


class CommitmentFactory(DjangoModelFactory[Commitment]):
    class Meta:
        model = Commitment

    authority_id = factory.LazyFunction(_own_authority)
    funding_year = factory.SubFactory(FundingYearFactory)
    purpose = factory.Sequence(lambda number: f"Invented work {number}")
    amount = Decimal("45000.00")
    committed_on = OPENED
