"""Which page of this app answers which address?"""

from django.urls import path

from waymark.decisions.views import (
    detail,
    lists,
    matters,
    notices,
    plans,
    public,
    public_plans,
    record,
)

app_name = "decisions"

WORK = "<slug:authority>/work/decisions/"
ONE = f"{WORK}<uuid:decision>/"
AFTER = f"{WORK}after/<slug:slug>/"
PUBLIC = "<slug:authority>/decisions/"
MATTERS = f"{WORK}matters/"
MATTER = f"{MATTERS}<uuid:matter>/"
PLAN = f"{WORK}plan/"
ITEM = f"{PLAN}<uuid:plan_item>/"

urlpatterns = [
    # At work: lists, and who decides
    path(WORK, lists.DecisionList.as_view(), name="list"),
    path(f"{WORK}bodies/", lists.BodyList.as_view(), name="bodies"),
    path(f"{WORK}bodies/add/", lists.BodyCreate.as_view(), name="body_create"),
    # Recording, alone or after a consultation
    path(f"{WORK}record/", record.DecisionRecord.as_view(), name="create"),
    path(
        f"{WORK}record-from-history/",
        record.DecisionRecordFromHistory.as_view(),
        name="create_from_history",
    ),
    path(AFTER, lists.ConsultationDecisions.as_view(), name="for_consultation"),
    path(f"{AFTER}record/", record.DecisionRecord.as_view(), name="create_after"),
    path(
        f"{AFTER}record-from-history/",
        record.DecisionRecordFromHistory.as_view(),
        name="create_from_history_after",
    ),
    # One decision
    path(ONE, detail.DecisionDetail.as_view(), name="detail"),
    path(f"{ONE}edit/", record.DecisionEdit.as_view(), name="edit"),
    path(f"{ONE}publish/", detail.DecisionPublish.as_view(), name="publish"),
    path(f"{ONE}confirm/", record.DecisionConfirm.as_view(), name="confirm"),
    path(
        f"{ONE}confirm-from-history/",
        record.DecisionConfirmFromHistory.as_view(),
        name="confirm_from_history",
    ),
    path(f"{ONE}stage/", detail.DecisionStageChange.as_view(), name="stage"),
    path(
        f"{ONE}conditions/<uuid:condition>/settle/",
        detail.ConditionSettle.as_view(),
        name="condition_settle",
    ),
    path(
        f"{ONE}conditions/<uuid:condition>/correct/",
        detail.ConditionCorrect.as_view(),
        name="condition_correct",
    ),
    path(f"{ONE}documents/add/", detail.DocumentAdd.as_view(), name="document_add"),
    path(f"{ONE}documents/<uuid:document>/", detail.DocumentDownload.as_view(), name="document"),
    # In public
    path(PUBLIC, public.PublicDecisions.as_view(), name="public_list"),
    path(f"{PUBLIC}<uuid:decision>/", public.PublicDecision.as_view(), name="public_detail"),
    path(
        f"{PUBLIC}<uuid:decision>/documents/<uuid:document>/",
        public.PublicDocument.as_view(),
        name="public_document",
    ),
    # Matters, the forward plan and notices
    path(MATTERS, matters.MatterList.as_view(), name="matter_list"),
    path(f"{MATTERS}add/", matters.MatterAdd.as_view(), name="matter_add"),
    path(MATTER, matters.MatterDetail.as_view(), name="matter_detail"),
    path(f"{MATTER}change/", matters.MatterChange.as_view(), name="matter_change"),
    path(f"{MATTER}close/", matters.MatterClose.as_view(), name="matter_close"),
    path(f"{MATTER}reopen/", matters.MatterReopen.as_view(), name="matter_reopen"),
    path(f"{MATTER}publish/", matters.MatterPublish.as_view(), name="matter_publish"),
    path(
        f"{MATTER}join-decision/",
        matters.MatterJoinDecision.as_view(),
        name="matter_join_decision",
    ),
    path(
        f"{MATTER}join-consultation/",
        matters.MatterJoinConsultation.as_view(),
        name="matter_join_consultation",
    ),
    path(f"{MATTER}plan/", plans.ItemAdd.as_view(), name="plan_item_add"),
    path(PLAN, plans.PlanList.as_view(), name="plan_list"),
    path(f"{PLAN}due/", notices.NoticesDue.as_view(), name="notices_due"),
    path(f"{PLAN}periods/", notices.NoticeRules.as_view(), name="notice_rules"),
    path(f"{PLAN}periods/set/", notices.PeriodSet.as_view(), name="notice_period_set"),
    path(f"{PLAN}periods/threshold/", notices.ThresholdSet.as_view(), name="key_threshold_set"),
    path(f"{PLAN}notices/<uuid:notice>/", notices.NoticeDetail.as_view(), name="notice"),
    path(
        f"{PLAN}meetings/<uuid:meeting>/notices/<slug:kind>/",
        notices.MeetingNoticeGive.as_view(),
        name="meeting_notice_give",
    ),
    path(ITEM, plans.ItemDetail.as_view(), name="plan_item"),
    path(f"{ITEM}change/", plans.ItemChange.as_view(), name="plan_item_change"),
    path(f"{ITEM}assess/", plans.ItemAssess.as_view(), name="plan_item_assess"),
    path(f"{ITEM}publish/", plans.ItemPublish.as_view(), name="plan_item_publish"),
    path(f"{ITEM}defer/", plans.ItemDefer.as_view(), name="plan_item_defer"),
    path(f"{ITEM}withdraw/", plans.ItemWithdraw.as_view(), name="plan_item_withdraw"),
    path(f"{ITEM}replace/", plans.ItemSupersede.as_view(), name="plan_item_supersede"),
    path(f"{ITEM}for-decision/", plans.ItemForDecision.as_view(), name="plan_item_for_decision"),
    path(f"{ITEM}record/", plans.ItemRecord.as_view(), name="plan_item_record"),
    path(f"{ITEM}notices/<slug:kind>/", notices.NoticeGive.as_view(), name="notice_give"),
    path(f"{PUBLIC}plan/", public_plans.PublicPlan.as_view(), name="public_plan"),
    path(f"{PUBLIC}plan.json", public_plans.PublicPlanData.as_view(), name="public_plan_data"),
    path(
        f"{PUBLIC}plan/<uuid:plan_item>/",
        public_plans.PublicPlanItem.as_view(),
        name="public_plan_item",
    ),
    path(
        f"{PUBLIC}notices/<uuid:notice>/",
        public_plans.PublicNotice.as_view(),
        name="public_notice",
    ),
    path(f"{PUBLIC}matters/", public_plans.PublicMatters.as_view(), name="public_matters"),
    path(
        f"{PUBLIC}matters/<uuid:matter>/",
        public_plans.PublicMatter.as_view(),
        name="public_matter",
    ),
    path(
        f"{PUBLIC}matters/<uuid:matter>/matter.json",
        public_plans.PublicMatterData.as_view(),
        name="public_matter_data",
    ),
    path(f"{PUBLIC}calendar.ics", public_plans.PublicCalendar.as_view(), name="public_calendar"),
    path(f"{PUBLIC}changes.atom", public_plans.PublicChanges.as_view(), name="public_changes"),
]
