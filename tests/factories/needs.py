"""The smallest valid records of needs and of the youth support plan; each needs an open scope."""

from datetime import date
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from tests.clock import NOW
from tests.factories.consultations import ConsultationFactory
from waymark.commissioning.models.needs import (
    NeedsAssessment,
    NeedsFigure,
    NeedsPeople,
    NeedsProvision,
    NeedsView,
    ProvisionStandard,
)
from waymark.commissioning.models.plans import (
    PlanAction,
    PlanAim,
    PlanMeasure,
    PlanProgress,
    SupportPlan,
)
from waymark.commissioning.rules.needs import NeedsGroup, Provided, ProvisionOrigin
from waymark.commissioning.rules.plans import PlanActionState
from waymark.core.scoping import scoped_authorities

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])
YEAR = {"starts_on": date(2026, 4, 1), "ends_on": date(2027, 3, 31)}


class ProvisionStandardFactory(DjangoModelFactory[ProvisionStandard]):
    """80 hours a week per 1,000 young people."""

    class Meta:
        model = ProvisionStandard

    authority_id = in_scope
    provided = Provided.HOURS.value
    group = NeedsGroup.YOUNG_PEOPLE.value
    per_thousand = Decimal("80.0")
    starts_on = date(2026, 4, 1)
    source = "A decision of the invented cabinet"
    set_at = NOW


class NeedsAssessmentFactory(DjangoModelFactory[NeedsAssessment]):
    """A draft about the whole authority."""

    class Meta:
        model = NeedsAssessment

    authority_id = in_scope
    title = factory.Sequence(lambda number: f"Invented needs {number}")
    age_from = 13
    age_to = 24
    starts_on = YEAR["starts_on"]
    ends_on = YEAR["ends_on"]


class NeedsPeopleFactory(DjangoModelFactory[NeedsPeople]):
    """The 6,300 young people of the worked example."""

    class Meta:
        model = NeedsPeople

    authority_id = in_scope
    assessment = factory.SubFactory(NeedsAssessmentFactory)
    group = NeedsGroup.YOUNG_PEOPLE.value
    young_people = 6300
    source = "An invented estimate"
    position = 0


class NeedsProvisionFactory(DjangoModelFactory[NeedsProvision]):
    """The 420 hours of the worked example."""

    class Meta:
        model = NeedsProvision

    authority_id = in_scope
    assessment = factory.SubFactory(NeedsAssessmentFactory)
    origin = ProvisionOrigin.TYPED.value
    group = NeedsGroup.YOUNG_PEOPLE.value
    name = factory.Sequence(lambda number: f"Invented club {number}")
    weekly_hours = Decimal("420.0")
    position = 0


class NeedsViewFactory(DjangoModelFactory[NeedsView]):
    """What was said in a meeting."""

    class Meta:
        model = NeedsView

    authority_id = in_scope
    assessment = factory.SubFactory(NeedsAssessmentFactory)
    meeting = "The invented youth council"
    heard_on = date(2026, 10, 6)
    people = 14
    said = "Places close too early, and the last bus goes at six."
    position = 0


class NeedsConsultedFactory(NeedsViewFactory):
    """What was said in a consultation."""

    meeting = ""
    consultation = factory.SubFactory(ConsultationFactory)


class NeedsFigureFactory(DjangoModelFactory[NeedsFigure]):
    class Meta:
        model = NeedsFigure

    authority_id = in_scope
    assessment = factory.SubFactory(NeedsAssessmentFactory)
    title = "Not in education, employment or training"
    stood_at = "5.3%"
    stood_on = date(2026, 8, 31)
    source = "An invented count"
    position = 0


class SupportPlanFactory(DjangoModelFactory[SupportPlan]):
    class Meta:
        model = SupportPlan

    authority_id = in_scope
    title = factory.Sequence(lambda number: f"Invented plan {number}")
    starts_on = date(2026, 4, 1)
    ends_on = date(2029, 3, 31)
    introduction = "What we want for young people."


class PlanAimFactory(DjangoModelFactory[PlanAim]):
    class Meta:
        model = PlanAim

    authority_id = in_scope
    plan = factory.SubFactory(SupportPlanFactory)
    title = factory.Sequence(lambda number: f"Somewhere to go {number}")
    position = 0


class PlanActionFactory(DjangoModelFactory[PlanAction]):
    class Meta:
        model = PlanAction

    authority_id = in_scope
    aim = factory.SubFactory(PlanAimFactory)
    what = factory.Sequence(lambda number: f"Open on Saturdays {number}")
    owner = "Head of youth services"
    due_on = date(2027, 4, 30)
    position = 0


class PlanProgressFactory(DjangoModelFactory[PlanProgress]):
    class Meta:
        model = PlanProgress

    authority_id = in_scope
    plan_action = factory.SubFactory(PlanActionFactory)
    noted_on = date(2026, 11, 2)
    state = PlanActionState.UNDER_WAY.value
    note = "The rooms are found."


class PlanMeasureFactory(DjangoModelFactory[PlanMeasure]):
    class Meta:
        model = PlanMeasure

    authority_id = in_scope
    aim = factory.SubFactory(PlanAimFactory)
    title = "Hours a week per 1,000"
    baseline = Decimal("66.7")
    baseline_on = date(2026, 10, 1)
    source = "The needs assessment"
    targets = {"2026": "70", "2027": "80"}  # noqa: RUF012 (a value of the row, never changed)
    position = 0
