"""The smallest valid records of indicators; each needs an open scope."""

from datetime import date
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from tests.clock import NOW
from waymark.core.scoping import scoped_authorities
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.models.values import IndicatorValue
from waymark.indicators.rules.vocabulary import Frequency, Origin, Polarity, Scheme


def _own_authority() -> int:
    return scoped_authorities()[0]


class IndicatorFactory(DjangoModelFactory[Indicator]):
    """A yearly share of one's own whose values are entered."""

    class Meta:
        model = Indicator

    authority_id = factory.LazyFunction(_own_authority)
    code = factory.Sequence(lambda number: f"invented-{number}")
    scheme = Scheme.LOCAL.value
    title = factory.Sequence(lambda number: f"Invented indicator {number}")
    numerator = "Young people who took part"
    denominator = "Young people aged 13 to 19"
    polarity = Polarity.HIGH.value
    frequency = Frequency.YEARLY.value
    geography = "Local authority and localities"
    source = "An invented count"


class IndicatorValueFactory(DjangoModelFactory[IndicatorValue]):
    """The entered value of a school year, of the whole authority."""

    class Meta:
        model = IndicatorValue

    authority_id = factory.LazyFunction(_own_authority)
    indicator = factory.SubFactory(IndicatorFactory)
    starts_on = date(2025, 9, 1)
    ends_on = date(2026, 8, 31)
    numerator = Decimal(30)
    denominator = Decimal(240)
    value = Decimal("12.5")
    origin = Origin.ENTERED.value
    source = "An invented count"
    recorded_at = NOW
