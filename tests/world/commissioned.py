"""What is commissioned, which duties does it meet, and with which money?"""

from datetime import date

from tests.clock import NOW
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
from tests.factories.buying import begin_buying, begin_transfer, bid_for, open_all, post
from tests.factories.commissioning import (
    CommitmentFactory,
    ContractBuyerFactory,
    ContractDueFactory,
    ContractFactory,
    ContractOptionFactory,
    ContractPaymentFactory,
    ContractVariationFactory,
    CycleFactory,
    DutyFactory,
    DutyHoldingFactory,
    FundingStreamFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.world.places import Place
from waymark.commissioning.actions.transfers import load_workforce
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.procurements import (
    Award,
    BidScore,
    Evaluator,
    ProcurementNotice,
)
from waymark.commissioning.models.transfers import (
    PensionAnalysis,
    TransferAsset,
    TransferCost,
    TransferPlan,
)
from waymark.commissioning.rules.transfers import CostKind
from waymark.consultations.models.asking.consultations import Consultation
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.directory.models import Service

TODAY = date(2026, 11, 20)


def add_commissioning(place: Place) -> None:
    cycle = CycleFactory.create(
        matter=Matter.objects.get(public_id=place.records["matter"]),
        consultation=Consultation.objects.get(slug=place.records["reported"]),
    )
    place.records["cycle"] = cycle.public_id
    _add_duties_and_money(place, cycle)
    _add_appraisals(place, cycle)
    _add_contracts(place)
    _add_bought(place, cycle)


def _add_duties_and_money(place: Place, cycle: Cycle) -> None:
    service = Service.objects.order_by("id")[0]
    holding = DutyHoldingFactory.create(duty=DutyFactory.create(published_at=NOW), service=service)
    promised = CommitmentFactory.create(cycle=cycle)
    DutyFactory.create()
    FundingStreamFactory.create()
    place.records |= {
        "duty": holding.duty.public_id,
        "holding": holding.public_id,
        "stream": promised.funding_year.stream.public_id,
        "commitment": promised.public_id,
    }


def _add_appraisals(place: Place, cycle: Cycle) -> None:
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


def _add_contracts(place: Place) -> None:
    contract = ContractFactory.create(published_at=NOW, follows=ContractFactory.create())
    place.records |= {
        "contract": contract.public_id,
        "due": ContractDueFactory.create(contract=contract).public_id,
        "extension": ContractOptionFactory.create(contract=contract).public_id,
    }
    ContractBuyerFactory.create(contract=contract)
    ContractVariationFactory.create(contract=contract)
    ContractPaymentFactory.create(contract=contract)
    KpiResultFactory.create(kpi=KpiFactory.create(contract=contract))


def _add_bought(place: Place, cycle: Cycle) -> None:
    buying = begin_buying(place.authority)
    bid_for(buying)
    bid = open_all(buying)
    own = {"authority": place.authority}
    decision = Decision.objects.order_by("id")[0]
    evaluator = Evaluator.objects.get(procurement=buying.procurement)
    BidScore.objects.create(
        **own, bid=bid, criterion=buying.criterion, evaluator=evaluator, score=70,
        reason="Well thought out", given_at=NOW,
    )  # fmt: skip
    ProcurementNotice.objects.create(
        **own, procurement=buying.procurement, code="UK4", title="Tender", published_on=TODAY
    )
    Award.objects.create(
        **own, procurement=buying.procurement, bid=bid, supplier="Somebody invented",
        decision=decision, awarded_on=TODAY,
    )  # fmt: skip
    spare = begin_buying(place.authority)
    bid_for(spare)
    plan = begin_transfer(buying.first)
    TransferPlan.objects.filter(pk=plan.pk).update(decision=decision)
    load_workforce(by=buying.first, plan=plan, posts=[post()], sha256="0" * 64, at=NOW)
    PensionAnalysis.objects.create(
        **own, plan=plan, scheme="A fund", actuary="An actuary", valuation_on=TODAY,
        valid_until=TODAY, assets=1, liabilities=2,
    )  # fmt: skip
    TransferCost.objects.create(
        **own, plan=plan, kind=CostKind.STAFF.value, borne_by="The council", year=2027, amount=1,
        source="An estimate",
    )  # fmt: skip
    TransferAsset.objects.create(
        **own, plan=plan, description="Laptops", held_by="A provider", comes_over=True
    )
    Contract.objects.update(cycle=cycle, decision=decision, procurement=buying.procurement)
    place.records |= {
        "bid": bid.public_id,
        "procurement": buying.procurement.public_id,
        "staff_transfer": plan.public_id,
    }
