"""The smallest valid records of an options appraisal; each needs an open scope."""

from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from tests.factories.commissioning import CycleFactory
from waymark.commissioning.models.appraisals import (
    Appraisal,
    AppraisalOption,
    CostLine,
    EqualityEffect,
    FactorAssessment,
    Risk,
    SuccessFactor,
)
from waymark.commissioning.models.scoring import Criterion, Score, TriedWeight, WeightSet
from waymark.core.scoping import scoped_authorities


def _own_authority() -> int:
    return scoped_authorities()[0]


class AppraisalFactory(DjangoModelFactory[Appraisal]):
    """A draft over five years."""

    class Meta:
        model = Appraisal

    authority_id = factory.LazyFunction(_own_authority)
    cycle = factory.SubFactory(CycleFactory)
    title = factory.Sequence(lambda number: f"Invented appraisal {number}")
    price_year = 2026
    first_year = 2027
    years = 5
    discount = "green_book_2026"
    state = "draft"


class AppraisalOptionFactory(DjangoModelFactory[AppraisalOption]):
    class Meta:
        model = AppraisalOption

    authority_id = factory.LazyFunction(_own_authority)
    appraisal = factory.SubFactory(AppraisalFactory)
    key = factory.Sequence(lambda number: f"way-{number}")
    label = factory.Sequence(lambda number: f"Way {number}")
    position = factory.Sequence(lambda number: number)


class SuccessFactorFactory(DjangoModelFactory[SuccessFactor]):
    class Meta:
        model = SuccessFactor

    authority_id = factory.LazyFunction(_own_authority)
    appraisal = factory.SubFactory(AppraisalFactory)
    name = factory.Sequence(lambda number: f"Success {number}")
    position = factory.Sequence(lambda number: number)


class FactorAssessmentFactory(DjangoModelFactory[FactorAssessment]):
    class Meta:
        model = FactorAssessment

    authority_id = factory.LazyFunction(_own_authority)
    option = factory.SubFactory(AppraisalOptionFactory)
    factor = factory.SubFactory(SuccessFactorFactory)
    verdict = "meets"


class CostLineFactory(DjangoModelFactory[CostLine]):
    class Meta:
        model = CostLine

    authority_id = factory.LazyFunction(_own_authority)
    option = factory.SubFactory(AppraisalOptionFactory)
    kind = "running"
    category = "staff"
    what = "Advisers"
    first_year = 1
    last_year = 5
    amount = Decimal(1000)
    price_year = 2026
    position = factory.Sequence(lambda number: number)


class CriterionFactory(DjangoModelFactory[Criterion]):
    class Meta:
        model = Criterion

    authority_id = factory.LazyFunction(_own_authority)
    appraisal = factory.SubFactory(AppraisalFactory)
    name = factory.Sequence(lambda number: f"Criterion {number}")
    weight = Decimal(50)
    position = factory.Sequence(lambda number: number)


class ScoreFactory(DjangoModelFactory[Score]):
    """A moderated score."""

    class Meta:
        model = Score

    authority_id = factory.LazyFunction(_own_authority)
    criterion = factory.SubFactory(CriterionFactory)
    option = factory.SubFactory(AppraisalOptionFactory)
    value = 50


class RiskFactory(DjangoModelFactory[Risk]):
    class Meta:
        model = Risk

    authority_id = factory.LazyFunction(_own_authority)
    option = factory.SubFactory(AppraisalOptionFactory)
    cause = "Few advisers apply"
    event = "Posts stay empty"
    effect = "Young people wait"
    likelihood = 3
    impact = 4
    position = factory.Sequence(lambda number: number)


class EqualityEffectFactory(DjangoModelFactory[EqualityEffect]):
    class Meta:
        model = EqualityEffect

    authority_id = factory.LazyFunction(_own_authority)
    option = factory.SubFactory(AppraisalOptionFactory)
    characteristic = "age"
    effect = "neutral"


class WeightSetFactory(DjangoModelFactory[WeightSet]):
    class Meta:
        model = WeightSet

    authority_id = factory.LazyFunction(_own_authority)
    appraisal = factory.SubFactory(AppraisalFactory)
    name = factory.Sequence(lambda number: f"Weights {number}")


class TriedWeightFactory(DjangoModelFactory[TriedWeight]):
    class Meta:
        model = TriedWeight

    authority_id = factory.LazyFunction(_own_authority)
    weight_set = factory.SubFactory(WeightSetFactory)
    criterion = factory.SubFactory(CriterionFactory)
    weight = Decimal(10)
