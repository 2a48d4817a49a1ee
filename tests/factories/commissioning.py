"""The smallest valid records of commissioning; each needs an open scope."""

from datetime import date
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from tests.factories.organisations import OrganisationFactory
from waymark.commissioning.models.contracts import (
    Contract,
    ContractBuyer,
    ContractDue,
    ContractOption,
    ContractPayment,
    ContractVariation,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.duties import Duty, DutyHolding
from waymark.commissioning.models.funding import Commitment, FundingStream, FundingYear
from waymark.commissioning.models.performance import Kpi, KpiResult
from waymark.commissioning.rules.contracts import BuyingRoute, ContractState, DueKind, OptionKind
from waymark.commissioning.rules.cycles import CycleStage, CycleState
from waymark.commissioning.rules.performance import Polarity, Rating
from waymark.core.scoping import scoped_authorities
from waymark.indicators.rules.vocabulary import Frequency

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


class ContractFactory(DjangoModelFactory[Contract]):
    """A live contract with what the register asks for."""

    class Meta:
        model = Contract

    authority_id = factory.LazyFunction(_own_authority)
    reference = factory.Sequence(lambda number: f"C-{number}")
    title = factory.Sequence(lambda number: f"Invented contract {number}")
    description = "Information, advice and guidance for young people"
    department = "Children and young people"
    supplier = factory.SubFactory(OrganisationFactory)
    route = BuyingRoute.TENDERED.value
    value_total = Decimal(300_000)
    starts_on = date(2026, 4, 1)
    ends_on = date(2027, 3, 31)
    review_on = date(2026, 12, 1)
    state = ContractState.LIVE.value
    signed_on = date(2026, 3, 20)


class ContractBuyerFactory(DjangoModelFactory[ContractBuyer]):
    class Meta:
        model = ContractBuyer

    authority_id = factory.LazyFunction(_own_authority)
    contract = factory.SubFactory(ContractFactory)
    position = 0
    name = factory.Sequence(lambda number: f"Invented Council {number}")


class ContractOptionFactory(DjangoModelFactory[ContractOption]):
    """A right to extend by a year."""

    class Meta:
        model = ContractOption

    authority_id = factory.LazyFunction(_own_authority)
    contract = factory.SubFactory(ContractFactory)
    kind = OptionKind.EXTENSION.value
    months = 12


class ContractDueFactory(DjangoModelFactory[ContractDue]):
    class Meta:
        model = ContractDue

    authority_id = factory.LazyFunction(_own_authority)
    contract = factory.SubFactory(ContractFactory)
    kind = DueKind.INSURANCE.value
    text = factory.Sequence(lambda number: f"Ask for certificate {number}")
    due_on = date(2026, 12, 31)


class KpiFactory(DjangoModelFactory[Kpi]):
    """The share of those not in learning or work: less is better."""

    class Meta:
        model = Kpi

    authority_id = factory.LazyFunction(_own_authority)
    contract = factory.SubFactory(ContractFactory)
    name = factory.Sequence(lambda number: f"Invented measure {number}")
    frequency = Frequency.QUARTERLY.value
    polarity = Polarity.LOW.value
    target = Decimal(5)


class KpiResultFactory(DjangoModelFactory[KpiResult]):
    class Meta:
        model = KpiResult

    authority_id = factory.LazyFunction(_own_authority)
    kpi = factory.SubFactory(KpiFactory)
    period_ends_on = date(2026, 9, 30)
    value = Decimal("5.3")
    rating = Rating.REQUIRES_IMPROVEMENT.value


class ContractVariationFactory(DjangoModelFactory[ContractVariation]):
    class Meta:
        model = ContractVariation

    authority_id = factory.LazyFunction(_own_authority)
    contract = factory.SubFactory(ContractFactory)
    made_on = date(2026, 10, 1)
    before = "Five centres"
    after = "Four centres"
    reason = "One centre closed"


class ContractPaymentFactory(DjangoModelFactory[ContractPayment]):
    class Meta:
        model = ContractPayment

    authority_id = factory.LazyFunction(_own_authority)
    contract = factory.SubFactory(ContractFactory)
    paid_on = date(2026, 10, 1)
    amount = Decimal(75_000)
    purpose = "Second quarter"
