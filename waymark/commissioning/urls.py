"""Which page of this app answers which address?"""

from django.urls import path

from waymark.commissioning.views import duties, funding

app_name = "commissioning"

HERE = "<slug:authority>/work/commissioning/"
DUTIES = f"{HERE}duties/"
DUTY = f"{DUTIES}<uuid:duty>/"
FUNDING = f"{HERE}funding/"
STREAM = f"{FUNDING}<uuid:stream>/"
PUBLIC_DUTIES = "<slug:authority>/duties/"

urlpatterns = [
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
]
