"""Which page of this app answers which address?"""

from django.urls import path

from waymark.decisions.views import (
    agendas,
    detail,
    lists,
    meetings,
    minutes,
    offices,
    public,
    public_meetings,
    record,
    reports,
)

app_name = "decisions"

WORK = "<slug:authority>/work/decisions/"
ONE = f"{WORK}<uuid:decision>/"
AFTER = f"{WORK}after/<slug:slug>/"
PUBLIC = "<slug:authority>/decisions/"
MEETINGS = f"{WORK}meetings/"
MEETING = f"{MEETINGS}<uuid:meeting>/"
ITEM = f"{MEETING}items/<uuid:agenda_item>/"
DECIDER = f"{WORK}bodies/<uuid:decider>/"
REPORTS = f"{WORK}reports/"
REPORT = f"{REPORTS}<uuid:body_report>/"
PUBLIC_MEETING = f"{PUBLIC}meetings/<uuid:meeting>/"

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
    path(ITEM, agendas.ItemEdit.as_view(), name="item_edit"),
    path(f"{ITEM}withdraw/", agendas.ItemWithdraw.as_view(), name="item_withdraw"),
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
]
