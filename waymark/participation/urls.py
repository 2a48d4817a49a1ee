"""Which page of this app answers which address?"""

from django.urls import path

from waymark.participation.views import (
    activities,
    applications,
    burn_down,
    claims,
    editions,
    figures,
    guarantee,
    offers,
    opportunities,
    plans,
    prompts,
    risk,
    risk_records,
    sheets,
    texting,
    tracking,
)

WORK = "<slug:authority>/work/"
RECORD = f"{WORK}people/<uuid:person>/"
HISTORY = f"{RECORD}activities/"
ACTIVITY = f"{HISTORY}<uuid:activity>/"
FIGURES = f"{WORK}participation/"
TRACKING = f"{WORK}tracking/"
OFFERS = f"{RECORD}offers/"
EDITIONS = f"{FIGURES}editions/"
GUARANTEE = f"{TRACKING}september-guarantee/"
OPPORTUNITIES = f"{WORK}opportunities/"
OPPORTUNITY = f"{OPPORTUNITIES}<uuid:opportunity>/"
RISK = f"{WORK}risk/"
PERSON_RISK = f"{RECORD}risk/"
APPLICATION = f"{RECORD}applications/<uuid:application>/"

app_name = "participation"
urlpatterns = [
    path(HISTORY, activities.ActivityList.as_view(), name="activity_list"),
    path(f"{HISTORY}add/", activities.ActivityAdd.as_view(), name="activity_add"),
    path(f"{ACTIVITY}correct/", activities.ActivityCorrect.as_view(), name="activity_correct"),
    path(f"{ACTIVITY}withdraw/", activities.ActivityWithdraw.as_view(), name="activity_withdraw"),
    path(
        f"{ACTIVITY}bring-back/",
        activities.ActivityBringBack.as_view(),
        name="activity_bring_back",
    ),
    path(f"{ACTIVITY}known/", activities.ActivityStates.as_view(), name="activity_states"),
    path(FIGURES, figures.Figures.as_view(), name="figures"),
    path(f"{FIGURES}people/", figures.FigurePeople.as_view(), name="figure_people"),
    path(f"{FIGURES}changes/", figures.Changes.as_view(), name="changes"),
    path(f"{FIGURES}history.csv", figures.HistoryFile.as_view(), name="history_file"),
    path(OFFERS, offers.OfferList.as_view(), name="offers"),
    path(f"{OFFERS}record/", offers.OfferRecord.as_view(), name="offer_record"),
    path(f"{OFFERS}<uuid:offer>/", offers.OfferChange.as_view(), name="offer_change"),
    path(f"{OFFERS}<uuid:offer>/close/", offers.OfferClose.as_view(), name="offer_close"),
    path(f"{OFFERS}destination/", offers.DestinationRecord.as_view(), name="destination_record"),
    path(f"{OFFERS}guarantee/", offers.GuaranteeStatus.as_view(), name="guarantee_status"),
    path(f"{OFFERS}guarantee/join/", offers.GuaranteeJoin.as_view(), name="guarantee_join"),
    path(GUARANTEE, guarantee.Guarantee.as_view(), name="guarantee"),
    path(f"{GUARANTEE}figures.csv", guarantee.GuaranteeFile.as_view(), name="guarantee_file"),
    path(f"{GUARANTEE}people/", guarantee.GuaranteePeople.as_view(), name="guarantee_list"),
    path(f"{GUARANTEE}fix/", guarantee.GuaranteeFix.as_view(), name="guarantee_fix"),
    path(f"{GUARANTEE}renew/", guarantee.GuaranteeRenew.as_view(), name="guarantee_renew"),
    path(RISK, risk.RiskList.as_view(), name="risk_list"),
    path(f"{RISK}groups/", risk.RiskGroups.as_view(), name="risk_groups"),
    path(f"{RISK}model/", risk.RiskModel.as_view(), name="risk_model"),
    path(f"{RISK}reckon/", risk.RiskReckon.as_view(), name="risk_reckon"),
    path(f"{RISK}schools/", risk.RiskSchools.as_view(), name="risk_schools"),
    path(f"{RISK}schools/<uuid:organisation>/", risk.RiskSchool.as_view(), name="risk_school"),
    path(PERSON_RISK, risk_records.RiskPerson.as_view(), name="risk_person"),
    path(f"{PERSON_RISK}judge/", risk_records.RiskJudge.as_view(), name="risk_judge"),
    path(
        f"{PERSON_RISK}judgements/<uuid:judgement>/take-back/",
        risk_records.RiskTakeBack.as_view(),
        name="risk_take_back",
    ),
    path(f"{PERSON_RISK}school/", risk_records.SchoolFacts.as_view(), name="school_facts"),
    path(
        f"{PERSON_RISK}school/<uuid:fact>/withdraw/",
        risk_records.SchoolFactWithdraw.as_view(),
        name="school_fact_withdraw",
    ),
    path(OPPORTUNITIES, opportunities.OpportunityList.as_view(), name="opportunity_list"),
    path(
        f"{OPPORTUNITIES}new/", opportunities.OpportunityCreate.as_view(), name="opportunity_create"
    ),
    path(OPPORTUNITY, opportunities.OpportunityDetail.as_view(), name="opportunity_detail"),
    path(f"{OPPORTUNITY}edit/", opportunities.OpportunityEdit.as_view(), name="opportunity_edit"),
    path(f"{OPPORTUNITY}state/", opportunities.OpportunityMove.as_view(), name="opportunity_move"),
    path(f"{WORK}follow-ups/", applications.FollowUpList.as_view(), name="follow_up_list"),
    path(
        f"{RECORD}opportunities/",
        applications.PersonOpportunities.as_view(),
        name="person_opportunities",
    ),
    path(
        f"{RECORD}opportunities/<uuid:opportunity>/apply/",
        applications.ApplicationMake.as_view(),
        name="application_make",
    ),
    path(f"{APPLICATION}move/", applications.ApplicationMove.as_view(), name="application_move"),
    path(f"{APPLICATION}start/", applications.ApplicationStart.as_view(), name="application_start"),
    path(
        f"{RECORD}follow-ups/<uuid:follow_up>/",
        applications.FollowUpDone.as_view(),
        name="follow_up",
    ),
    path(f"{TRACKING}chase/", tracking.Chase.as_view(), name="chase"),
    path(f"{TRACKING}chase/list/", tracking.ChaseList.as_view(), name="chase_list"),
    path(f"{TRACKING}chase/call-sheet/", sheets.CallSheet.as_view(), name="call_sheet"),
    path(f"{TRACKING}chase/doorstep-list/", sheets.DoorSheet.as_view(), name="door_sheet"),
    path(f"{TRACKING}chase/texts/", texting.TextMany.as_view(), name="text_many"),
    path(f"{TRACKING}chase/replies/<uuid:text>/", texting.ReplyOf.as_view(), name="reply"),
    path(
        f"{TRACKING}chase/attempts/<uuid:attempt>/undo/",
        tracking.AttemptUndo.as_view(),
        name="attempt_undo",
    ),
    path(
        f"{TRACKING}chase/attempts/together/<uuid:attempts>/undo/",
        tracking.BatchUndo.as_view(),
        name="batch_undo",
    ),
    path(f"{TRACKING}chase/<uuid:person>/", tracking.ChasePerson.as_view(), name="chase_person"),
    path(
        f"{TRACKING}chase/<uuid:person>/changed/",
        tracking.ChaseChanged.as_view(),
        name="chase_changed",
    ),
    path(
        f"{TRACKING}chase/<uuid:person>/not-found/", claims.ClaimMake.as_view(), name="claim_make"
    ),
    path(f"{TRACKING}needs/", prompts.PromptList.as_view(), name="prompt_list"),
    path(f"{WORK}plans/", plans.PlanList.as_view(), name="plan_list"),
    path(f"{WORK}needs/", prompts.OwnPrompts.as_view(), name="own_prompts"),
    path(f"{TRACKING}month-by-month/", burn_down.BurnDown.as_view(), name="burn_down"),
    path(f"{TRACKING}approvals/", claims.ClaimList.as_view(), name="claim_list"),
    path(f"{TRACKING}approvals/<uuid:claim>/", claims.ClaimDecide.as_view(), name="claim"),
    path(
        f"{TRACKING}approvals/<uuid:claim>/take-back/",
        claims.ClaimWithdraw.as_view(),
        name="claim_withdraw",
    ),
    path(EDITIONS, editions.EditionList.as_view(), name="edition_list"),
    path(f"{EDITIONS}load/", editions.EditionLoad.as_view(), name="edition_load"),
    path(
        f"{EDITIONS}<slug:subject>/<slug:start>.toml",
        editions.EditionFileDownload.as_view(),
        name="edition_file",
    ),
    path(
        f"{EDITIONS}<uuid:loaded_edition>/take-back/",
        editions.EditionTakeBack.as_view(),
        name="edition_take_back",
    ),
]
