"""The smallest valid facts, reckonings and judgements of risk; need an open scope."""

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.people import PersonFactory
from waymark.core.scoping import scoped_authorities
from waymark.participation.models.risk import RiskJudgement, RiskResult, RiskRun, SchoolFact
from waymark.participation.rules.risk import RANKS, Band


class SchoolFactFactory(DjangoModelFactory[SchoolFact]):
    class Meta:
        model = SchoolFact

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    person = factory.SubFactory(PersonFactory)
    kind = "attendance"
    value = 66
    as_of = "2026-10-05"
    source = "school"
    recorded_at = AN_HOUR_AGO


class RiskRunFactory(DjangoModelFactory[RiskRun]):
    class Meta:
        model = RiskRun

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    month = "2026-11-01"
    day = "2026-11-22"
    model = "2024-25"
    reckoned_at = AN_HOUR_AGO


class RiskResultFactory(DjangoModelFactory[RiskResult]):
    class Meta:
        model = RiskResult

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    run = factory.SubFactory(RiskRunFactory)
    person = factory.SubFactory(PersonFactory)
    year_group = 11
    band = "high"
    rank = factory.LazyAttribute(lambda made: RANKS[Band(made.band)])
    points = 6
    most = 9
    known = 5
    asked = 9
    working = factory.LazyFunction(lambda: [["attendance", 66, "2026-10-05", "school", 6, 6, True]])


class RiskJudgementFactory(DjangoModelFactory[RiskJudgement]):
    class Meta:
        model = RiskJudgement

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    person = factory.SubFactory(PersonFactory)
    band = "low"
    reason = "Has a place and a plan"
    starts_on = "2026-11-20"
    ends_on = "2027-05-20"
    judged_at = AN_HOUR_AGO
