"""What is commissioned?"""

from tests.factories.appraisals import (
    AppraisalFactory,
    AppraisalOptionFactory,
    CostLineFactory,
    CriterionFactory,
    EqualityEffectFactory,
    FactorAssessmentFactory,
    RiskFactory,
    ScoreFactory,
    SuccessFactorFactory,
    TriedWeightFactory,
    WeightSetFactory,
)
from tests.factories.commissioning import CycleFactory
from tests.world.places import Place
from waymark.consultations.models.asking.consultations import Consultation
from waymark.decisions.models.matters import Matter


def add_commissioning(place: Place) -> None:
    cycle = CycleFactory.create(
        matter=Matter.objects.get(public_id=place.records["matter"]),
        consultation=Consultation.objects.get(slug=place.records["reported"]),
    )
    place.records["cycle"] = cycle.public_id
    # appraisals
    appraisal = AppraisalFactory.create(cycle=cycle)
    option = AppraisalOptionFactory.create(appraisal=appraisal)
    criterion = CriterionFactory.create(appraisal=appraisal)
    CostLineFactory.create(option=option)
    RiskFactory.create(option=option)
    EqualityEffectFactory.create(option=option)
    FactorAssessmentFactory.create(
        option=option, factor=SuccessFactorFactory.create(appraisal=appraisal)
    )
    ScoreFactory.create(option=option, criterion=criterion)
    TriedWeightFactory.create(
        weight_set=WeightSetFactory.create(appraisal=appraisal), criterion=criterion
    )
    place.records |= {
        "appraisal": appraisal.public_id,
        "other_appraisal": AppraisalFactory.create(cycle=cycle).public_id,
        "appraisal_option": option.public_id,
    }
