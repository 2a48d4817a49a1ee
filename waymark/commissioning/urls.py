"""Which page of this app answers which address?"""

from django.urls import path
from django.urls.resolvers import URLPattern

from waymark.commissioning.views import procurements, transfers

app_name = "commissioning"

HERE = "<slug:authority>/work/commissioning/"
BOUGHT = f"{HERE}procurements/<uuid:procurement>/"
BID = f"{BOUGHT}bids/<uuid:bid>/"
MOVED = f"{HERE}transfers/<uuid:staff_transfer>/"

urlpatterns: list[URLPattern] = [
    # Procurement, from its beginning to the contract
    path(f"{HERE}procurements/", procurements.ProcurementList.as_view(), name="procurement_list"),
    path(
        f"{HERE}procurements/begin/",
        procurements.ProcurementBegin.as_view(),
        name="procurement_begin",
    ),
    path(BOUGHT, procurements.ProcurementDetail.as_view(), name="procurement_detail"),
    path(f"{BOUGHT}notices/", procurements.NoticePublish.as_view(), name="notice_publish"),
    path(f"{BOUGHT}criteria/", procurements.CriterionAdd.as_view(), name="criterion_add"),
    path(f"{BOUGHT}evaluators/", procurements.EvaluatorName.as_view(), name="evaluator_name"),
    path(f"{BOUGHT}interests/", procurements.InterestDeclare.as_view(), name="interest_declare"),
    path(f"{BOUGHT}invite/", procurements.BidsInvite.as_view(), name="bids_invite"),
    path(f"{BOUGHT}bids/take/", procurements.BidTake.as_view(), name="bid_take"),
    path(f"{BOUGHT}opening/", procurements.OpeningBegin.as_view(), name="opening_begin"),
    path(f"{BOUGHT}open/", procurements.BidsOpen.as_view(), name="bids_open"),
    path(f"{BOUGHT}award/", procurements.AwardGive.as_view(), name="award_give"),
    path(f"{BOUGHT}contract/", procurements.ContractSign.as_view(), name="contract_sign"),
    path(f"{BOUGHT}end/", procurements.ProcurementEnd.as_view(), name="procurement_end"),
    path(f"{BOUGHT}summary/", procurements.EvaluationSummary.as_view(), name="evaluation_summary"),
    path(BID, procurements.BidDetail.as_view(), name="bid_detail"),
    path(f"{BID}score/", procurements.BidScore.as_view(), name="bid_score"),
    path(f"{BID}moderate/", procurements.BidModerate.as_view(), name="bid_moderate"),
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
    path(f"{MOVED}assets/", transfers.TransferAssetAdd.as_view(), name="staff_transfer_asset"),
]
