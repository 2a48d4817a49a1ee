"""Which page of this app answers which address?"""

from django.urls import path

from waymark.commissioning.views import (
    appraisals,
    awards,
    bids,
    contracts,
    cycles,
    dues,
    duties,
    evaluation,
    funding,
    lots,
    mistakes,
    needs,
    needs_parts,
    open_contracting,
    options,
    origins,
    past_procurements,
    performance,
    plan_parts,
    plans,
    procurement_detail,
    procurements,
    public_contracts,
    public_plans,
    registers,
    reminders,
    reviews,
    scoring,
    stages,
    standards,
    terminations,
    terms,
    transfers,
)

app_name = "commissioning"

HERE = "<slug:authority>/work/commissioning/"
DUTIES = f"{HERE}duties/"
DUTY = f"{DUTIES}<uuid:duty>/"
FUNDING = f"{HERE}funding/"
STREAM = f"{FUNDING}<uuid:stream>/"
CYCLE = f"{HERE}<uuid:cycle>/"
APPRAISAL = f"{HERE}appraisals/<uuid:appraisal>/"
OPTION = f"{APPRAISAL}options/<uuid:option>/"
CONTRACTS = f"{HERE}contracts/"
CONTRACT = f"{CONTRACTS}<uuid:contract>/"
REGISTERS = f"{CONTRACTS}registers/"
REGISTER = f"{REGISTERS}<uuid:register>/"
PUBLIC_CONTRACTS = "<slug:authority>/contracts/"
BOUGHT = f"{HERE}procurements/<uuid:procurement>/"
BID = f"{BOUGHT}bids/<uuid:bid>/"
MOVED = f"{HERE}transfers/<uuid:staff_transfer>/"
PUBLIC_DUTIES = "<slug:authority>/duties/"
NEEDS = f"{HERE}needs/"
ASSESSED = f"{NEEDS}<uuid:needs>/"
PLANS = f"{HERE}youth-support-plans/"
PLAN = f"{PLANS}<uuid:support_plan>/"
AIM = f"{PLAN}aims/<uuid:aim>/"
PUBLIC_PLAN = "<slug:authority>/youth-support-plan/"

urlpatterns = [
    # Cycles and appraisals
    path(HERE, cycles.CycleList.as_view(), name="list"),
    path(f"{HERE}new/", cycles.CycleCreate.as_view(), name="cycle_create"),
    path(CYCLE, cycles.CycleDetail.as_view(), name="cycle"),
    path(f"{CYCLE}edit/", cycles.CycleEdit.as_view(), name="cycle_edit"),
    path(f"{CYCLE}appraisals/new/", appraisals.AppraisalCreate.as_view(), name="appraisal_create"),
    path(APPRAISAL, appraisals.AppraisalDetail.as_view(), name="appraisal"),
    path(f"{APPRAISAL}edit/", appraisals.AppraisalEdit.as_view(), name="appraisal_edit"),
    path(f"{APPRAISAL}criteria/", scoring.Criteria.as_view(), name="criteria"),
    path(f"{APPRAISAL}scores/", scoring.Scores.as_view(), name="scores"),
    path(f"{APPRAISAL}moderated/", scoring.Moderated.as_view(), name="moderated"),
    path(f"{APPRAISAL}weights/", scoring.WeightsName.as_view(), name="weights"),
    path(f"{APPRAISAL}lock/", appraisals.Lock.as_view(), name="lock"),
    path(f"{APPRAISAL}open/", appraisals.Reopen.as_view(), name="reopen"),
    path(f"{APPRAISAL}prefer/", appraisals.Prefer.as_view(), name="prefer"),
    path(f"{APPRAISAL}paper.docx", appraisals.PaperDocx.as_view(), name="paper_docx"),
    path(f"{APPRAISAL}paper.pdf", appraisals.PaperPdf.as_view(), name="paper_pdf"),
    path(f"{APPRAISAL}options/new/", options.OptionAdd.as_view(), name="option_add"),
    path(f"{OPTION}edit/", options.OptionEdit.as_view(), name="option_edit"),
    path(f"{OPTION}costs/", options.OptionCosts.as_view(), name="costs"),
    path(f"{OPTION}risks/", options.OptionRisks.as_view(), name="risks"),
    path(f"{OPTION}factors/", options.OptionFactors.as_view(), name="factors"),
    path(f"{OPTION}equality/", options.OptionEquality.as_view(), name="equality"),
    # Stages of a cycle, and its review
    path(f"{CYCLE}gate/", stages.GatePass.as_view(), name="gate_pass"),
    path(f"{CYCLE}stage/", stages.StageReopen.as_view(), name="stage_reopen"),
    path(f"{CYCLE}move/", stages.CycleMove.as_view(), name="cycle_move"),
    path(f"{CYCLE}tests/", stages.CycleTests.as_view(), name="cycle_tests"),
    path(f"{CYCLE}contracts/", stages.CycleContracts.as_view(), name="cycle_contracts"),
    path(f"{CYCLE}again/", stages.CycleAgain.as_view(), name="cycle_again"),
    path(f"{CYCLE}review/", reviews.ReviewDetail.as_view(), name="review"),
    path(f"{CYCLE}review/write/", reviews.ReviewWrite.as_view(), name="review_write"),
    path(f"{CYCLE}review/figures/", reviews.ReviewFigures.as_view(), name="review_figures"),
    path(f"{CYCLE}review/exit/", reviews.ReviewExit.as_view(), name="review_exit"),
    path(f"{CYCLE}review/approve/", reviews.ReviewApprove.as_view(), name="review_approve"),
    # Duties
    path(DUTIES, duties.DutyList.as_view(), name="duty_list"),
    path(f"{DUTIES}new/", duties.DutyCreate.as_view(), name="duty_create"),
    path(DUTY, duties.DutyDetail.as_view(), name="duty"),
    path(f"{DUTY}edit/", duties.DutyEdit.as_view(), name="duty_edit"),
    path(f"{DUTY}publish/", duties.DutyPublish.as_view(), name="duty_publish"),
    path(f"{DUTY}holders/new/", duties.HoldingCreate.as_view(), name="holding_create"),
    path(f"{DUTY}holders/<uuid:holding>/edit/", duties.HoldingEdit.as_view(), name="holding_edit"),
    path(PUBLIC_DUTIES, duties.PublicDuties.as_view(), name="public_duties"),
    path(f"{PUBLIC_DUTIES}<uuid:duty>/", duties.PublicDuty.as_view(), name="public_duty"),
    # Needs
    path(NEEDS, needs.NeedsList.as_view(), name="needs_list"),
    path(f"{NEEDS}begin/", needs.NeedsCreate.as_view(), name="needs_create"),
    path(f"{NEEDS}standards/", standards.Standards.as_view(), name="standards"),
    path(f"{NEEDS}standards/set/", standards.StandardSet.as_view(), name="standard_set"),
    path(ASSESSED, needs.NeedsDetail.as_view(), name="needs"),
    path(f"{ASSESSED}edit/", needs.NeedsEdit.as_view(), name="needs_edit"),
    path(f"{ASSESSED}people/", needs_parts.PeopleEdit.as_view(), name="needs_people"),
    path(f"{ASSESSED}provision/", needs_parts.ProvisionEdit.as_view(), name="needs_provision"),
    path(f"{ASSESSED}provision/take/", needs_parts.NeedsTake.as_view(), name="needs_take"),
    path(f"{ASSESSED}views/", needs_parts.ViewsEdit.as_view(), name="needs_views"),
    path(f"{ASSESSED}indicators/", needs_parts.FiguresEdit.as_view(), name="needs_figures"),
    path(f"{ASSESSED}indicators/choose/", needs_parts.FiguresChoose.as_view(), name="needs_choose"),
    path(f"{ASSESSED}approve/", needs.NeedsApprove.as_view(), name="needs_approve"),
    path(f"{ASSESSED}new-version/", needs.NeedsRevise.as_view(), name="needs_revise"),
    # Youth support plan
    path(PLANS, plans.PlanList.as_view(), name="plan_list"),
    path(f"{PLANS}begin/", plans.PlanCreate.as_view(), name="plan_create"),
    path(f"{PLANS}due/", plans.PlanDue.as_view(), name="plan_due"),
    path(PLAN, plans.PlanDetail.as_view(), name="plan"),
    path(f"{PLAN}edit/", plans.PlanEdit.as_view(), name="plan_edit"),
    path(f"{PLAN}aims/", plan_parts.AimsEdit.as_view(), name="plan_aims"),
    path(f"{AIM}actions/", plan_parts.ActionsEdit.as_view(), name="plan_actions"),
    path(f"{AIM}measures/", plan_parts.MeasuresEdit.as_view(), name="plan_measures"),
    path(
        f"{PLAN}actions/<uuid:plan_action>/progress/",
        plan_parts.ProgressNote.as_view(),
        name="plan_progress",
    ),
    path(f"{PLAN}publish/", plans.PlanPublish.as_view(), name="plan_publish"),
    path(PUBLIC_PLAN, public_plans.PublicPlan.as_view(), name="public_plan"),
    path(
        f"{PUBLIC_PLAN}<uuid:revision>/",
        public_plans.PublicPlanRevision.as_view(),
        name="public_plan_revision",
    ),
    # Money
    path(FUNDING, funding.FundingList.as_view(), name="funding_list"),
    path(f"{FUNDING}new/", funding.FundingCreate.as_view(), name="funding_create"),
    path(STREAM, funding.FundingDetail.as_view(), name="funding"),
    path(f"{STREAM}edit/", funding.FundingEdit.as_view(), name="funding_edit"),
    path(f"{STREAM}year/", funding.FundingYearSet.as_view(), name="funding_year"),
    path(f"{STREAM}promise/", funding.FundingCommit.as_view(), name="funding_commit"),
    path(
        f"{STREAM}promised/<uuid:commitment>/take-back/",
        funding.CommitmentWithdraw.as_view(),
        name="commitment_withdraw",
    ),
    # Contracts
    path(CONTRACTS, contracts.ContractList.as_view(), name="contracts"),
    path(f"{CONTRACTS}record/", contracts.ContractRecord.as_view(), name="contract_record"),
    path(f"{CONTRACTS}due/", dues.ContractsDue.as_view(), name="contract_due"),
    path(f"{CONTRACTS}endings/", contracts.ContractEndings.as_view(), name="contract_endings"),
    path(
        f"{CONTRACTS}reminders/", reminders.ContractReminders.as_view(), name="contract_reminders"
    ),
    path(CONTRACT, contracts.ContractDetail.as_view(), name="contract"),
    path(f"{CONTRACT}edit/", contracts.ContractEdit.as_view(), name="contract_edit"),
    path(f"{CONTRACT}sign/", contracts.ContractSign.as_view(), name="contract_sign"),
    path(f"{CONTRACT}publish/", contracts.ContractPublish.as_view(), name="contract_publish"),
    path(f"{CONTRACT}end/", contracts.ContractEnd.as_view(), name="contract_end"),
    path(f"{CONTRACT}owner/", reminders.ContractOwner.as_view(), name="contract_owner"),
    path(
        f"{CONTRACT}terminate/", terminations.ContractTerminate.as_view(), name="contract_terminate"
    ),
    path(f"{CONTRACT}withdraw/", terminations.ContractWithdraw.as_view(), name="contract_withdraw"),
    path(f"{CONTRACT}vary/", terms.ContractVary.as_view(), name="contract_vary"),
    path(f"{CONTRACT}options/add/", terms.OptionAdd.as_view(), name="contract_option_add"),
    path(
        f"{CONTRACT}options/<uuid:extension>/extend/",
        terms.ContractExtend.as_view(),
        name="contract_extend",
    ),
    path(f"{CONTRACT}due/add/", dues.DueAdd.as_view(), name="contract_due_add"),
    path(
        f"{CONTRACT}due/<uuid:due>/settle/",
        dues.DueSettle.as_view(),
        name="contract_due_settle",
    ),
    path(
        f"{CONTRACT}parts/remove/",
        mistakes.ContractPartRemove.as_view(),
        name="contract_part_remove",
    ),
    path(f"{CONTRACT}payments/add/", dues.PaymentRecord.as_view(), name="contract_pay"),
    path(f"{CONTRACT}measures/add/", performance.KpiAdd.as_view(), name="contract_kpi_add"),
    path(f"{CONTRACT}results/", performance.ResultsRecord.as_view(), name="contract_results"),
    path(PUBLIC_CONTRACTS, public_contracts.PublicContracts.as_view(), name="public_contracts"),
    path(
        f"{PUBLIC_CONTRACTS}register.csv",
        public_contracts.PublicContractsFile.as_view(),
        name="public_contracts_csv",
    ),
    path(
        f"{PUBLIC_CONTRACTS}<uuid:contract>/",
        public_contracts.PublicContract.as_view(),
        name="public_contract",
    ),
    # Contracts as open data, and where they come from
    path(f"{CONTRACT}origin/", origins.ContractOrigin.as_view(), name="contract_origin"),
    path(
        f"{PUBLIC_CONTRACTS}releases.json",
        open_contracting.PublicReleases.as_view(),
        name="public_releases",
    ),
    path(
        f"{PUBLIC_CONTRACTS}<uuid:contract>/release.json",
        open_contracting.PublicRelease.as_view(),
        name="public_release",
    ),
    # The register of contracts from a file
    path(REGISTERS, registers.RegisterList.as_view(), name="registers"),
    path(f"{REGISTERS}load/", registers.RegisterLoad.as_view(), name="register_load"),
    path(f"{REGISTERS}template/", registers.RegisterTemplate.as_view(), name="register_template"),
    path(REGISTER, registers.RegisterDetail.as_view(), name="register"),
    path(f"{REGISTER}columns/", registers.RegisterColumns.as_view(), name="register_columns"),
    path(f"{REGISTER}suppliers/", registers.RegisterSuppliers.as_view(), name="register_suppliers"),
    path(f"{REGISTER}apply/", registers.RegisterApply.as_view(), name="register_apply"),
    path(f"{REGISTER}discard/", registers.RegisterDiscard.as_view(), name="register_discard"),
    path(f"{REGISTER}undo/", registers.RegisterUndo.as_view(), name="register_undo"),
    # Procurement, from its beginning to the contract
    path(f"{HERE}procurements/", procurements.ProcurementList.as_view(), name="procurement_list"),
    path(
        f"{HERE}procurements/begin/",
        procurements.ProcurementBegin.as_view(),
        name="procurement_begin",
    ),
    path(
        f"{HERE}procurements/past/",
        past_procurements.ProcurementRecordPast.as_view(),
        name="procurement_past",
    ),
    path(BOUGHT, procurement_detail.ProcurementDetail.as_view(), name="procurement_detail"),
    path(
        f"{BOUGHT}correct/",
        past_procurements.ProcurementPastCorrect.as_view(),
        name="procurement_past_correct",
    ),
    path(f"{BOUGHT}notices/", procurements.NoticePublish.as_view(), name="notice_publish"),
    path(f"{BOUGHT}criteria/", bids.CriterionAdd.as_view(), name="criterion_add"),
    path(f"{BOUGHT}change/", procurements.ProcurementChange.as_view(), name="procurement_change"),
    path(
        f"{BOUGHT}criteria/<uuid:bid_criterion>/change/",
        bids.CriterionChange.as_view(),
        name="bid_criterion_change",
    ),
    path(
        f"{BOUGHT}criteria/<uuid:bid_criterion>/remove/",
        bids.CriterionRemove.as_view(),
        name="bid_criterion_remove",
    ),
    path(f"{BOUGHT}lots/<uuid:lot>/remove/", lots.LotRemove.as_view(), name="lot_remove"),
    path(
        f"{BOUGHT}evaluators/<uuid:evaluator>/remove/",
        evaluation.EvaluatorRemove.as_view(),
        name="evaluator_remove",
    ),
    path(f"{BOUGHT}bids/extend/", bids.BidsExtend.as_view(), name="bids_extend"),
    path(f"{BOUGHT}lots/add/", lots.LotAdd.as_view(), name="lot_add"),
    path(f"{BOUGHT}lots/<uuid:lot>/change/", lots.LotChange.as_view(), name="lot_change"),
    path(f"{BOUGHT}lots/<uuid:lot>/end/", lots.LotEnd.as_view(), name="lot_end"),
    path(f"{BOUGHT}evaluators/", evaluation.EvaluatorName.as_view(), name="evaluator_name"),
    path(f"{BOUGHT}interests/", evaluation.InterestDeclare.as_view(), name="interest_declare"),
    path(f"{BOUGHT}invite/", bids.BidsInvite.as_view(), name="bids_invite"),
    path(f"{BOUGHT}bids/take/", bids.BidTake.as_view(), name="bid_take"),
    path(f"{BOUGHT}opening/", bids.OpeningBegin.as_view(), name="opening_begin"),
    path(f"{BOUGHT}open/", bids.BidsOpen.as_view(), name="bids_open"),
    path(f"{BOUGHT}award/", awards.AwardGive.as_view(), name="award_give"),
    path(f"{BOUGHT}contract/", awards.AwardSign.as_view(), name="award_sign"),
    path(f"{BOUGHT}end/", procurements.ProcurementEnd.as_view(), name="procurement_end"),
    path(f"{BOUGHT}summary/", evaluation.EvaluationSummary.as_view(), name="evaluation_summary"),
    path(BID, bids.BidDetail.as_view(), name="bid_detail"),
    path(f"{BID}score/", evaluation.BidScore.as_view(), name="bid_score"),
    path(f"{BID}moderate/", evaluation.BidModerate.as_view(), name="bid_moderate"),
    # Transfer of staff to another employer
    path(f"{HERE}transfers/", transfers.TransferList.as_view(), name="staff_transfer_list"),
    path(
        f"{HERE}transfers/plan/", transfers.TransferPlanning.as_view(), name="staff_transfer_plan"
    ),
    path(MOVED, transfers.TransferDetail.as_view(), name="staff_transfer_detail"),
    path(f"{MOVED}change/", transfers.TransferChange.as_view(), name="staff_transfer_change"),
    path(f"{MOVED}settle/", transfers.TransferSettle.as_view(), name="staff_transfer_settle"),
    path(f"{MOVED}posts/", transfers.TransferPosts.as_view(), name="staff_transfer_posts"),
    path(f"{MOVED}posts/load/", transfers.TransferLoad.as_view(), name="staff_transfer_load"),
    path(f"{MOVED}pensions/", transfers.TransferPension.as_view(), name="staff_transfer_pension"),
    path(f"{MOVED}costs/", transfers.TransferCostAdd.as_view(), name="staff_transfer_cost"),
    path(
        f"{MOVED}parts/remove/",
        mistakes.TransferPartRemove.as_view(),
        name="staff_transfer_part_remove",
    ),
    path(f"{MOVED}assets/", transfers.TransferAssetAdd.as_view(), name="staff_transfer_asset"),
]
