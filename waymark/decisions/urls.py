"""Which page of this app answers which address?"""

from django.urls import path

from waymark.decisions.views import (
    agendas,
    asked,
    boards,
    council_reports,
    detail,
    following,
    lists,
    matters,
    meetings,
    minutes,
    notices,
    offices,
    papers,
    partnerships,
    past_plans,
    plan_steps,
    plans,
    public,
    public_meetings,
    public_plans,
    received,
    record,
    reports,
)

app_name = "decisions"

WORK = "<slug:authority>/work/decisions/"
ONE = f"{WORK}<uuid:decision>/"
AFTER = f"{WORK}after/<slug:slug>/"
BOARD = f"{WORK}boards/<uuid:matter>/"
PUBLIC = "<slug:authority>/decisions/"
MATTERS = f"{WORK}matters/"
MATTER = f"{MATTERS}<uuid:matter>/"
PLAN = f"{WORK}plan/"
ITEM = f"{PLAN}<uuid:plan_item>/"
MEETINGS = f"{WORK}meetings/"
MEETING = f"{MEETINGS}<uuid:meeting>/"
AGENDA_ITEM = f"{MEETING}items/<uuid:agenda_item>/"
DECIDER = f"{WORK}bodies/<uuid:decider>/"
REPORTS = f"{WORK}reports/"
REPORT = f"{REPORTS}<uuid:body_report>/"
REPORT_FILE = f"{REPORT}files/<uuid:report_file>/"
PUBLIC_MEETING = f"{PUBLIC}meetings/<uuid:meeting>/"
COUNCIL = f"{WORK}council-reports/"
SOURCES = f"{WORK}sources/"
SOURCE = f"{SOURCES}<uuid:source_file>/"

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
    path(f"{ONE}meeting/", detail.DecisionMeetingName.as_view(), name="meeting_name"),
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
    path(f"{MATTER}plan/past/", past_plans.ItemPastAdd.as_view(), name="plan_item_past_add"),
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
    path(f"{ITEM}correct/", past_plans.ItemPastCorrect.as_view(), name="plan_item_past_correct"),
    path(f"{ITEM}past-notice/", past_plans.NoticePastAdd.as_view(), name="notice_past_add"),
    path(f"{ITEM}change/", plans.ItemChange.as_view(), name="plan_item_change"),
    path(f"{ITEM}assess/", plan_steps.ItemAssess.as_view(), name="plan_item_assess"),
    path(f"{ITEM}publish/", plan_steps.ItemPublish.as_view(), name="plan_item_publish"),
    path(f"{ITEM}defer/", plan_steps.ItemDefer.as_view(), name="plan_item_defer"),
    path(f"{ITEM}withdraw/", plan_steps.ItemWithdraw.as_view(), name="plan_item_withdraw"),
    path(f"{ITEM}replace/", plan_steps.ItemSupersede.as_view(), name="plan_item_supersede"),
    path(
        f"{ITEM}for-decision/", plan_steps.ItemForDecision.as_view(), name="plan_item_for_decision"
    ),
    path(f"{ITEM}record/", plan_steps.ItemRecord.as_view(), name="plan_item_record"),
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
    # Meetings, those who meet, agendas, reports and minutes
    path(DECIDER, offices.BodyDetail.as_view(), name="body_detail"),
    path(f"{DECIDER}offices/add/", offices.OfficeAdd.as_view(), name="office_add"),
    path(f"{DECIDER}quorum/", offices.QuorumSet.as_view(), name="quorum"),
    path(f"{WORK}offices/<uuid:office>/", offices.OfficeFill.as_view(), name="office_fill"),
    path(MEETINGS, meetings.MeetingList.as_view(), name="meeting_list"),
    path(f"{MEETINGS}plan/", meetings.MeetingCreate.as_view(), name="meeting_create"),
    path(MEETING, meetings.MeetingDetail.as_view(), name="meeting_detail"),
    path(f"{MEETING}edit/", meetings.MeetingEdit.as_view(), name="meeting_edit"),
    path(f"{MEETING}publish/", meetings.MeetingPublish.as_view(), name="meeting_publish"),
    path(f"{MEETING}hold/", meetings.MeetingHold.as_view(), name="meeting_hold"),
    path(f"{MEETING}cancel/", meetings.MeetingCancel.as_view(), name="meeting_cancel"),
    path(f"{MEETING}attendance/", meetings.AttendanceRecord.as_view(), name="attendance"),
    path(f"{MEETING}interests/add/", meetings.InterestAdd.as_view(), name="interest_add"),
    path(f"{MEETING}votes/add/", meetings.VoteAdd.as_view(), name="vote_add"),
    path(f"{MEETING}items/add/", agendas.ItemAdd.as_view(), name="item_add"),
    path(AGENDA_ITEM, agendas.ItemEdit.as_view(), name="item_edit"),
    path(f"{AGENDA_ITEM}withdraw/", agendas.ItemWithdraw.as_view(), name="item_withdraw"),
    path(f"{MEETING}papers/send/", agendas.PackPublish.as_view(), name="pack_publish"),
    path(
        f"{MEETING}papers/<uuid:agenda_pack>/", agendas.PackPrivate.as_view(), name="pack_private"
    ),
    path(f"{MEETING}minutes/add/", minutes.MinuteAdd.as_view(), name="minute_add"),
    path(f"{MEETING}minutes/publish/", minutes.MinutesPublish.as_view(), name="minutes_publish"),
    path(f"{MEETING}minutes/approve/", minutes.MinutesApprove.as_view(), name="minutes_approve"),
    path(f"{MEETING}minutes/correct/", minutes.ErratumAdd.as_view(), name="erratum_add"),
    path(f"{MEETING}minutes/<uuid:minute>/", minutes.MinuteDetail.as_view(), name="minute_detail"),
    path(f"{MEETING}minutes/<uuid:minute>/edit/", minutes.MinuteEdit.as_view(), name="minute_edit"),
    path(REPORTS, reports.ReportList.as_view(), name="report_list"),
    path(f"{REPORTS}begin/", reports.ReportCreate.as_view(), name="report_create"),
    path(REPORT, reports.ReportDetail.as_view(), name="report_detail"),
    path(f"{REPORT}sign/", reports.ReportSign.as_view(), name="report_sign"),
    path(f"{REPORT}version/", reports.ReportVersionMake.as_view(), name="report_version"),
    path(f"{REPORT}parts/add/", reports.PartAdd.as_view(), name="part_add"),
    path(f"{REPORT}parts/<uuid:report_part>/", reports.PartRead.as_view(), name="report_part"),
    path(f"{REPORT}parts/<uuid:report_part>/edit/", reports.PartEdit.as_view(), name="part_edit"),
    # Files of reports, and how long what is exempt stays so
    path(f"{REPORTS}exemptions/", papers.ExemptionList.as_view(), name="exemptions"),
    path(
        f"{REPORT}parts/<uuid:report_part>/files/add/",
        papers.FileAdd.as_view(),
        name="part_file_add",
    ),
    path(
        f"{REPORT}parts/<uuid:report_part>/exemption/",
        papers.PartReview.as_view(),
        name="part_review",
    ),
    path(REPORT_FILE, papers.FileDownload.as_view(), name="report_file"),
    path(f"{REPORT_FILE}remove/", papers.FileRemove.as_view(), name="report_file_remove"),
    path(f"{REPORT_FILE}exemption/", papers.FileReview.as_view(), name="file_review"),
    path(
        f"{PUBLIC_MEETING}items/<uuid:agenda_item>/files/<uuid:report_file>/",
        public_meetings.PublicFile.as_view(),
        name="public_file",
    ),
    path(f"{PUBLIC}meetings/", public_meetings.PublicMeetings.as_view(), name="public_meetings"),
    path(
        f"{PUBLIC}bodies/<uuid:decider>/", public_meetings.PublicBody.as_view(), name="public_body"
    ),
    path(PUBLIC_MEETING, public_meetings.PublicMeeting.as_view(), name="public_meeting"),
    path(
        f"{PUBLIC_MEETING}items/<uuid:agenda_item>/",
        public_meetings.PublicItem.as_view(),
        name="public_item",
    ),
    path(
        f"{PUBLIC_MEETING}papers/<uuid:agenda_pack>/",
        public_meetings.PublicPack.as_view(),
        name="public_pack",
    ),
    # What the public brings, papers of past meetings, reports to the full council
    path(f"{MEETING}asked/add/", asked.AskedAdd.as_view(), name="asked_add"),
    path(f"{MEETING}asked/<uuid:meeting_asked>/", asked.AskedEdit.as_view(), name="asked_edit"),
    path(f"{MEETING}papers/add/", agendas.PastPackAdd.as_view(), name="past_pack_add"),
    path(COUNCIL, council_reports.CouncilReports.as_view(), name="council_reports"),
    path(
        f"{COUNCIL}issue/",
        council_reports.CouncilReportIssue.as_view(),
        name="council_report_issue",
    ),
    path(
        f"{COUNCIL}asked/add/",
        council_reports.KeyChallengeAdd.as_view(),
        name="key_challenge_add",
    ),
    path(
        f"{COUNCIL}asked/<uuid:key_challenge>/",
        council_reports.KeyChallengeAnswer.as_view(),
        name="key_challenge_answer",
    ),
    path(
        f"{PUBLIC}council-reports/",
        council_reports.PublicCouncilReports.as_view(),
        name="public_council_reports",
    ),
    path(
        f"{PUBLIC}council-reports/<uuid:council_report>/",
        council_reports.PublicCouncilReport.as_view(),
        name="public_council_report",
    ),
    # Meetings as data
    path(
        f"{PUBLIC}bodies.json",
        public_meetings.PublicBodiesData.as_view(),
        name="public_bodies_data",
    ),
    path(
        f"{PUBLIC}meetings.json",
        public_meetings.PublicMeetingsData.as_view(),
        name="public_meetings_data",
    ),
    path(
        f"{PUBLIC_MEETING}meeting.json",
        public_meetings.PublicMeetingData.as_view(),
        name="public_meeting_data",
    ),
    # From other systems
    path(SOURCES, received.SourceFileList.as_view(), name="source_files"),
    path(f"{SOURCES}load/", received.SourceFileAdd.as_view(), name="source_file_add"),
    path(SOURCE, received.SourceFileDetail.as_view(), name="source_file"),
    path(f"{SOURCE}take-in/", received.SourceFileApply.as_view(), name="source_file_apply"),
    path(f"{SOURCE}undo/", received.SourceFileUndo.as_view(), name="source_file_undo"),
    path(f"{SOURCE}discard/", received.SourceFileDiscard.as_view(), name="source_file_discard"),
    path(f"{SOURCE}file/", received.SourceFileDownload.as_view(), name="source_file_download"),
]
