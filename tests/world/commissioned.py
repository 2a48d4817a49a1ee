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
from tests.factories.buying import Buying, begin_buying, begin_transfer, bid_for, open_all, post
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
from tests.factories.needs import (
    NeedsAssessmentFactory,
    NeedsConsultedFactory,
    NeedsFigureFactory,
    NeedsPeopleFactory,
    NeedsProvisionFactory,
    NeedsViewFactory,
    PlanActionFactory,
    PlanAimFactory,
    PlanMeasureFactory,
    PlanProgressFactory,
    ProvisionStandardFactory,
    SupportPlanFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.world.places import Place
from waymark.access.models.authorities import Locality
from waymark.access.models.members import Membership, User
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.commissioning.actions import registers
from waymark.commissioning.actions.plans import publish_plan
from waymark.commissioning.actions.transfers import load_workforce
from waymark.commissioning.imports.registers import apply_received, check_received
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.needs import NeedsArea
from waymark.commissioning.models.procurements import (
    Award,
    Bid,
    BidCriterion,
    BidScore,
    Evaluator,
    Lot,
    Procurement,
    ProcurementNotice,
)
from waymark.commissioning.models.registers import RegisterColumn, RegisterSupplier
from waymark.commissioning.models.reminders import ReminderSetting, ReminderTold
from waymark.commissioning.models.reviews import CycleReview, ExitAction, ReviewFigure
from waymark.commissioning.models.stages import ConsultationTest, CycleStep
from waymark.commissioning.models.terminations import Termination
from waymark.commissioning.models.transfers import (
    PensionAnalysis,
    TransferAsset,
    TransferCost,
    TransferPlan,
)
from waymark.commissioning.rules.contracts import OptionKind
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.needs import NeedsState, ProvisionOrigin
from waymark.commissioning.rules.procurements import LotState, ProcurementState
from waymark.commissioning.rules.reminders import DueSource
from waymark.commissioning.rules.stages import GateItem, Outcome, StepKind
from waymark.commissioning.rules.terminations import TerminationGround, TerminationState
from waymark.commissioning.rules.transfers import CostKind
from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.actors import Actor
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.matters import Matter
from waymark.directory.models import Service
from waymark.indicators.models.values import IndicatorValue

TODAY = date(2026, 11, 20)


def add_commissioning(place: Place) -> None:
    cycle = CycleFactory.create(
        stage=CycleStage.REVIEW.value,
        previous=CycleFactory.create(),
        matter=Matter.objects.get(public_id=place.records["matter"]),
        consultation=Consultation.objects.get(slug=place.records["reported"]),
    )
    place.records["cycle"] = cycle.public_id
    _add_stages(place, cycle)
    _add_duties_and_money(place, cycle)
    _add_appraisals(place, cycle)
    _add_contracts(place)
    _add_bought(place, cycle)
    _add_needs_and_plans(place, cycle)


def _add_stages(place: Place, cycle: Cycle) -> None:
    own = {"authority": place.authority}
    CycleStep.objects.create(
        **own, cycle=cycle, number=1, kind=StepKind.PASSED.value, stage=CycleStage.NEEDS.value,
        to_stage=CycleStage.OPTIONS.value, text="The board agreed", taken_on=TODAY,
        recorded_at=NOW, recorded_by=User.objects.order_by("id")[0],
    )  # fmt: skip
    ConsultationTest.objects.create(
        **own, cycle=cycle, asked=GateItem.TIME.value, is_met=True, evidence="Twelve weeks"
    )
    review = CycleReview.objects.create(
        **own, cycle=cycle, period_from=TODAY, period_to=TODAY, changed="More take part",
        outcome=Outcome.END.value, outcome_reason="Nobody came",
    )  # fmt: skip
    ReviewFigure.objects.create(
        **own, review=review, position=0, what="Taking part", after="93 %", source="A return"
    )
    ExitAction.objects.create(
        **own, review=review, position=0, what="Tell people", owner="The head", due_on=TODAY
    )


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
    extension = ContractOptionFactory.create(contract=contract)
    ContractDueFactory.create(contract=contract, right=extension)
    place.records |= {
        "contract": contract.public_id,
        "due": ContractDueFactory.create(contract=contract).public_id,
        "extension": extension.public_id,
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
    _add_ending(place, buying.members[0], decision)
    _add_lots(place, buying)
    _add_registers(place, buying.first)


def _add_needs_and_plans(place: Place, cycle: Cycle) -> None:
    by = place.members[RoleName.COMMISSIONER]
    locality = Locality.objects.order_by("id")[0]
    service = Service.objects.order_by("id")[0]
    value = IndicatorValue.objects.filter(locality__isnull=False).order_by("id")[0]
    ProvisionStandardFactory.create()
    approved = NeedsAssessmentFactory.create(
        cycle=cycle,
        state=NeedsState.APPROVED,
        approved_at=NOW,
        approved_by=by,
        provision_on=TODAY,
    )
    draft = NeedsAssessmentFactory.create(
        title=approved.title, number=2, follows=approved, reason="A new estimate"
    )
    NeedsArea.objects.create(authority=draft.authority, assessment=draft, locality=locality)
    NeedsPeopleFactory.create(assessment=draft, locality=locality)
    NeedsProvisionFactory.create(
        assessment=draft, locality=locality, service=service, origin=ProvisionOrigin.DIRECTORY
    )
    NeedsViewFactory.create(assessment=draft)
    NeedsConsultedFactory.create(
        assessment=draft,
        consultation=Consultation.objects.get(slug=place.records["reported"]),
        position=1,
    )
    NeedsFigureFactory.create(assessment=draft, value=value)
    aim = PlanAimFactory.create(plan=SupportPlanFactory.create(assessment=approved))
    PlanMeasureFactory.create(aim=aim, locality=locality, indicator=value.indicator)
    PlanMeasureFactory.create(aim=aim, position=1)
    plan_action = PlanActionFactory.create(aim=aim, locality=locality)
    PlanProgressFactory.create(plan_action=plan_action, noted_by=by)
    revision = publish_plan(by=member_actor(by), plan=aim.plan, at=NOW)
    place.records |= {
        "needs": draft.public_id,
        "approved_needs": approved.public_id,
        "support_plan": aim.plan.public_id,
        "other_support_plan": SupportPlanFactory.create().public_id,
        "aim": aim.public_id,
        "plan_action": plan_action.public_id,
        "revision": revision.public_id,
    }


def _add_ending(place: Place, owner: Membership, decision: Decision) -> None:
    """A contract that ends early, with its owner, who was reminded of it."""
    own = {"authority": place.authority}
    contract = Contract.objects.get(public_id=place.records["contract"])
    Contract.objects.update(owner=owner)
    right = ContractOptionFactory.create(
        contract=contract, kind=OptionKind.BREAK.value, months=None, ground="Less money"
    )
    Termination.objects.create(
        **own, contract=contract, ground=TerminationGround.BREAK_CLAUSE, right=right,
        reason="Less money", notice_on=TODAY, ends_on=date(2027, 1, 31), decided_by="The cabinet",
        decision=decision, state=TerminationState.GIVEN,
    )  # fmt: skip
    ReminderSetting.objects.create(**own, deputy=owner)
    ReminderTold.objects.create(
        **own, source=DueSource.END.value, about_id=contract.public_id, due_on=TODAY, step=0,
        member=owner, told_at=NOW,
    )  # fmt: skip


def _add_lots(place: Place, buying: Buying) -> None:
    """A lot that was bid for and won, and one in preparation that can be changed."""
    own = {"authority": place.authority}
    lot = Lot.objects.create(
        **own, procurement=buying.procurement, number=1, title="North", state=LotState.AWARDED.value
    )
    Bid.objects.filter(procurement=buying.procurement).update(lot=lot)
    Award.objects.filter(procurement=buying.procurement).update(lot=lot)
    early = begin_buying(place.authority).procurement
    Procurement.objects.filter(pk=early.pk).update(state=ProcurementState.PREPARING)
    new = Lot.objects.create(
        **own, procurement=early, number=1, title="South", state=LotState.OPEN.value
    )
    past = Procurement.objects.create(
        **own, cycle=early.cycle, title="Bought before", begins_on=TODAY, regime=early.regime,
        route=early.route, state=ProcurementState.CONTRACTED, is_from_history=True,
        history_source="Minutes",
    )  # fmt: skip
    place.records |= {
        "past_procurement": past.public_id,
        "lot": lot.public_id,
        "new_lot": new.public_id,
        "early": early.public_id,
        "bid_criterion": BidCriterion.objects.get(procurement=early).public_id,
        "evaluator": Evaluator.objects.get(procurement=early).public_id,
    }


def _add_registers(place: Place, by: Actor) -> None:
    """A file that waits for answers, one that is ready, and one that is taken in."""
    own = {"authority": place.authority}
    known = OrganisationFactory.create(name="The Quillfeather Trust")
    RegisterColumn.objects.create(**own, heading="notes", field="")
    RegisterSupplier.objects.create(**own, name="quillfeather", organisation=known)
    for number, (key, supplier) in enumerate(
        {
            "register": "Quillfeather Trust Ltd",
            "ready_register": known.name,
            "applied_register": known.name,
        }.items()
    ):
        text = (
            "Reference,Title,Supplier,Start,End\n"
            f"REG-{number},Advice,{supplier},2026-04-01,2027-03-31\n"
        )
        batch = registers.receive_register(
            by=by, file_name="register.csv", content=text.encode(), at=NOW
        )
        place.records[key] = batch.public_id
        if key != "register":
            registers.answer_register(
                by=by, batch=batch, checked=check_received(batch, at=NOW), at=NOW
            )
        if key == "applied_register":
            apply_received(by=by, batch=batch, at=NOW)
