"""Which page of this app answers which address?"""

from django.urls import path

from waymark.decisions.views import boards, detail, following, lists, partnerships, public, record

app_name = "decisions"

WORK = "<slug:authority>/work/decisions/"
ONE = f"{WORK}<uuid:decision>/"
AFTER = f"{WORK}after/<slug:slug>/"
BOARD = f"{WORK}boards/<uuid:matter>/"
PUBLIC = "<slug:authority>/decisions/"

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
    # What follows a decision: tests, call-in, reviews, actions; where authorities stand
    path(f"{WORK}boards/", boards.BoardList.as_view(), name="boards"),
    path(BOARD, boards.BoardDetail.as_view(), name="board"),
    path(f"{BOARD}add/", boards.PartyAdd.as_view(), name="party_add"),
    path(f"{BOARD}ours/", boards.PositionOwn.as_view(), name="position_own"),
    path(f"{BOARD}<uuid:position>/", boards.PositionRecord.as_view(), name="position"),
    path(f"{WORK}reviews/", boards.ReviewList.as_view(), name="reviews"),
    path(f"{WORK}reviews/<uuid:review>/close/", boards.ReviewClose.as_view(), name="review_close"),
    path(f"{WORK}actions/", boards.ActionList.as_view(), name="actions"),
    path(f"{WORK}call-in/", boards.CallInRules.as_view(), name="call_in_rules"),
    path(f"{WORK}call-in/set/", boards.CallInRuleAdd.as_view(), name="call_in_rule_add"),
    path(
        f"{ONE}conditions/<uuid:condition>/test/",
        following.ConditionTest.as_view(),
        name="condition_test",
    ),
    path(f"{ONE}actions/add/", following.ActionAdd.as_view(), name="action_add"),
    path(
        f"{ONE}actions/<uuid:clause_action>/done/",
        following.ActionFinish.as_view(),
        name="action_finish",
    ),
    path(f"{ONE}delegations/add/", following.DelegationRecord.as_view(), name="delegation_add"),
    path(f"{ONE}call-in/", following.CallInRecord.as_view(), name="call_in"),
    path(f"{ONE}call-in/urgent/", following.CallInExempt.as_view(), name="call_in_exempt"),
    path(f"{ONE}call-in/outcome/", following.CallInSettle.as_view(), name="call_in_settle"),
    # In public
    path(PUBLIC, public.PublicDecisions.as_view(), name="public_list"),
    path(f"{PUBLIC}<uuid:decision>/", public.PublicDecision.as_view(), name="public_detail"),
    path(
        f"{PUBLIC}<uuid:decision>/documents/<uuid:document>/",
        public.PublicDocument.as_view(),
        name="public_document",
    ),
    # The groups of partnerships
    path(
        f"{WORK}partnerships/<uuid:partnership>/",
        partnerships.JointRecord.as_view(),
        name="partnership",
    ),
    path(
        f"{WORK}partnerships/<uuid:partnership>/groups/<uuid:joint_group>/",
        partnerships.JointBodyCreate.as_view(),
        name="partnership_body",
    ),
    path(
        f"{PUBLIC}partnerships/",
        partnerships.PublicPartnerships.as_view(),
        name="public_partnerships",
    ),
    path(
        f"{PUBLIC}partnerships/<uuid:partnership>/",
        partnerships.PublicPartnership.as_view(),
        name="public_partnership",
    ),
]
