"""Which page of this app answers which address?"""

from django.urls import path

from waymark.casework.views import (
    activity_consents,
    allocating,
    appointments,
    assessments,
    chronology,
    concerns,
    covering,
    digest,
    endings,
    feedback,
    feeds,
    file_audits,
    front_doors,
    handovers,
    lone_visits,
    messaging,
    moving,
    notes,
    notices,
    plan_copies,
    plan_steps,
    plans,
    projects,
    record,
    referring,
    registers,
    reminder_refusals,
    reminders,
    sessions,
    steps,
    supervision,
    teams,
    templates,
    transferring,
    work,
)

WORK = "<slug:authority>/work/"
RECORD = f"{WORK}people/<uuid:person>/"
NOTE = f"{RECORD}notes/<uuid:contact>/"
STEP = f"{RECORD}steps/<uuid:step>/"
ASSESSMENT = f"{RECORD}assessments/<uuid:assessment>/"
PLAN = f"{RECORD}plans/<uuid:plan>/"
PLAN_STEP = f"{PLAN}steps/<uuid:plan_step>/"
APPOINTMENT = f"{RECORD}appointments/<uuid:appointment>/"
CONSENTS = f"{RECORD}activity-consents/"
SESSION = f"{WORK}sessions/<uuid:session>/"
CONCERNS = f"{WORK}concerns/"
CONCERN = f"{CONCERNS}<uuid:concern>/"
FEEDBACKS = f"{WORK}complaints-and-compliments/"
FEEDBACK = f"{FEEDBACKS}<uuid:feedback>/"
PROJECT = f"{WORK}projects/<uuid:project>/"
ATTENDANCE = f"{SESSION}register/<uuid:attendance>/"
ENDING = f"{RECORD}endings/<uuid:ending>/"
TEAM = f"{WORK}my-team/<uuid:team>/"
WORKER = f"{WORK}workers/<uuid:worker>/"
SUPERVISION = f"{WORK}supervision/<uuid:supervision>/"
FILE_AUDITS = f"{WORK}file-audits/"
HAND_OVER = f"{WORK}hand-overs/<uuid:hand_over>/"
REFERRAL = f"{RECORD}referrals/<uuid:referral>/"
TRANSFER = f"{WORK}transfers/<uuid:transfer>/"
MOVE = f"{WORK}moves/<uuid:offer>/"
ALONE = f"{WORK}alone/"
VISIT = f"{ALONE}<uuid:visit>/"
TEMPLATES = f"{WORK}message-templates/"
WAY = f"{RECORD}contact-points/<uuid:contact_point>/"

app_name = "casework"
urlpatterns = [
    path(f"{WORK}day/", work.Day.as_view(), name="day"),
    path(f"{WORK}calendar/", feeds.Calendar.as_view(), name="calendar"),
    path(f"{WORK}calendar/switch-off/", feeds.CalendarEnd.as_view(), name="calendar_end"),
    path(
        "<slug:authority>/calendar/<str:token>.ics",
        feeds.CalendarFeed.as_view(),
        name="calendar_feed",
    ),
    path(ALONE, lone_visits.VisitList.as_view(), name="visit_list"),
    path(f"{ALONE}new/", lone_visits.VisitBegin.as_view(), name="visit_begin"),
    path(VISIT, lone_visits.Visit.as_view(), name="visit"),
    path(f"{VISIT}safe/", lone_visits.VisitSafe.as_view(), name="visit_safe"),
    path(f"{VISIT}longer/", lone_visits.VisitExtend.as_view(), name="visit_extend"),
    path(f"{VISIT}help/", lone_visits.VisitHelp.as_view(), name="visit_help"),
    path(f"{WORK}caseload/", work.Caseload.as_view(), name="caseload"),
    path(f"{WORK}caseload/message/", messaging.MessageMany.as_view(), name="message_many"),
    path(f"{WORK}reminders/", reminders.ReminderWording.as_view(), name="reminder_wording"),
    path(TEMPLATES, templates.TemplateList.as_view(), name="template_list"),
    path(f"{TEMPLATES}new/", templates.TemplateCreate.as_view(), name="template_create"),
    path(f"{TEMPLATES}<uuid:template>/", templates.TemplateEdit.as_view(), name="template_edit"),
    path(f"{WORK}caseload/notices/", notices.NoticesDue.as_view(), name="notices_due"),
    path(f"{WORK}duty/", transferring.Duty.as_view(), name="duty"),
    path(f"{WORK}referrals/in/", referring.ReferralsIn.as_view(), name="referrals_in"),
    path(f"{WORK}referrals/sent/", referring.ReferralsSent.as_view(), name="referrals_sent"),
    path(f"{WORK}my-team/", teams.TeamBoard.as_view(), name="team"),
    path(f"{WORK}my-team/approvals/", endings.Endings.as_view(), name="endings"),
    path(TEAM, teams.TeamBoard.as_view(), name="team_board"),
    path(f"{TEAM}unallocated/", teams.Unallocated.as_view(), name="unallocated"),
    path(f"{TEAM}allocate/", handovers.AllocateMany.as_view(), name="allocate_many"),
    path(f"{WORKER}caseload/", teams.WorkerCaseload.as_view(), name="worker_caseload"),
    path(f"{WORKER}hand-over/", handovers.HandOverCaseload.as_view(), name="hand_over"),
    path(f"{WORKER}cover/", covering.CoverGive.as_view(), name="cover_give"),
    path(f"{WORK}covers/<uuid:cover>/end/", covering.CoverEnd.as_view(), name="cover_end"),
    path(f"{WORK}digest/", digest.Digest.as_view(), name="digest"),
    path(f"{WORK}supervision/", supervision.SupervisionOwn.as_view(), name="supervision_own"),
    path(f"{WORKER}supervision/", supervision.SupervisionList.as_view(), name="supervision_list"),
    path(f"{WORKER}supervision/new/", supervision.SupervisionAdd.as_view(), name="supervision_add"),
    path(SUPERVISION, supervision.SupervisionDetail.as_view(), name="supervision"),
    path(
        f"{SUPERVISION}change/", supervision.SupervisionChange.as_view(), name="supervision_change"
    ),
    path(f"{SUPERVISION}sign/", supervision.SupervisionSign.as_view(), name="supervision_sign"),
    path(
        f"{WORK}agreed-actions/<uuid:agreed_action>/done/",
        supervision.AgreedActionDone.as_view(),
        name="agreed_action_done",
    ),
    path(FILE_AUDITS, file_audits.FileAuditList.as_view(), name="file_audits"),
    path(f"{FILE_AUDITS}results/", file_audits.FileResults.as_view(), name="file_results"),
    path(
        f"{FILE_AUDITS}results.csv",
        file_audits.FileResultsFile.as_view(),
        name="file_results_file",
    ),
    path(f"{FILE_AUDITS}mine/", file_audits.FileAuditOwn.as_view(), name="file_audit_own"),
    path(
        f"{FILE_AUDITS}samples/<uuid:file_sample>/",
        file_audits.FileSampleDetail.as_view(),
        name="file_sample",
    ),
    path(f"{FILE_AUDITS}<uuid:file_audit>/", file_audits.FileAudit.as_view(), name="file_audit"),
    path(f"{TEAM}file-audits/new/", file_audits.FileDraw.as_view(), name="file_draw"),
    path(
        f"{WORK}supervision/actions/<uuid:own_action>/done/",
        supervision.OwnActionDone.as_view(),
        name="own_action_done",
    ),
    path(HAND_OVER, handovers.HandOverDetail.as_view(), name="hand_over_detail"),
    path(f"{WORK}handed-over/", handovers.HandedOver.as_view(), name="handed_over"),
    path(f"{HAND_OVER}undo/", handovers.HandOverUndo.as_view(), name="hand_over_undo"),
    path(RECORD, record.Record.as_view(), name="record"),
    path(f"{RECORD}notes/new/", notes.Note.as_view(), name="note"),
    path(f"{RECORD}notes/draft/discard/", notes.DraftDiscard.as_view(), name="draft_discard"),
    path(f"{RECORD}attempts/new/", notes.Attempt.as_view(), name="attempt"),
    path(f"{RECORD}status/", notes.Status.as_view(), name="status"),
    path(NOTE, notes.NoteDetail.as_view(), name="note_detail"),
    path(f"{NOTE}amend/", notes.NoteAmend.as_view(), name="note_amend"),
    path(f"{RECORD}messages/new/", messaging.MessageSend.as_view(), name="message"),
    path(
        f"{RECORD}messages/<uuid:sent>/dealt-with/",
        messaging.MessageSettle.as_view(),
        name="message_settle",
    ),
    path(
        f"{RECORD}replies/<uuid:reply>/dealt-with/",
        messaging.ReplySettle.as_view(),
        name="reply_settle",
    ),
    path(f"{WAY}opt-out/", messaging.OptOut.as_view(), name="opt_out"),
    path(f"{WAY}opt-in/", messaging.OptIn.as_view(), name="opt_in"),
    path(f"{WAY}try-again/", messaging.TryAgain.as_view(), name="try_again"),
    path(f"{STEP}done/", steps.StepDone.as_view(), name="step_done"),
    path(f"{STEP}reopen/", steps.StepReopen.as_view(), name="step_reopen"),
    path(f"{STEP}put-off/", steps.StepPutOff.as_view(), name="step_put_off"),
    path(f"{STEP}put-back/", steps.StepPutBack.as_view(), name="step_put_back"),
    path(f"{RECORD}referrals/", referring.ReferralList.as_view(), name="referral_list"),
    path(f"{RECORD}refer/", referring.Refer.as_view(), name="refer"),
    path(f"{RECORD}refer/<uuid:service>/", referring.ReferTo.as_view(), name="refer_to"),
    path(REFERRAL, referring.ReferralDetail.as_view(), name="referral"),
    *(
        path(f"{REFERRAL}{word}/", referring.ReferralStep.as_view(to=to), name=f"referral_{word}")
        for to, word in referring.ROUTES.items()
    ),
    path(f"{RECORD}transfer/", transferring.TransferOffer.as_view(), name="transfer"),
    path(
        f"{RECORD}transfer/<uuid:transfer>/withdraw/",
        transferring.TransferWithdraw.as_view(),
        name="transfer_withdraw",
    ),
    path(TRANSFER, transferring.TransferAccept.as_view(), name="transfer_accept"),
    path(f"{TRANSFER}decline/", transferring.TransferDecline.as_view(), name="transfer_decline"),
    path(f"{RECORD}move/", moving.MoveOffer.as_view(), name="move"),
    path(
        f"{RECORD}move/<uuid:move>/withdraw/", moving.MoveWithdraw.as_view(), name="move_withdraw"
    ),
    path(f"{RECORD}received/", moving.MovesReceived.as_view(), name="moves_received"),
    path(f"{WORK}moves/", moving.MovesIn.as_view(), name="moves_in"),
    path(MOVE, moving.MoveAccept.as_view(), name="move_accept"),
    path(f"{MOVE}decline/", moving.MoveDecline.as_view(), name="move_decline"),
    path(f"{RECORD}endings/new/", endings.EndingPropose.as_view(), name="ending_propose"),
    path(f"{ENDING}withdraw/", endings.EndingWithdraw.as_view(), name="ending_withdraw"),
    path(f"{ENDING}decide/", endings.EndingDecide.as_view(), name="ending_decide"),
    path(
        f"{RECORD}appointments/new/",
        appointments.AppointmentBook.as_view(),
        name="appointment_book",
    ),
    path(f"{APPOINTMENT}move/", appointments.AppointmentMove.as_view(), name="appointment_move"),
    path(
        f"{APPOINTMENT}cancel/", appointments.AppointmentCancel.as_view(), name="appointment_cancel"
    ),
    path(
        f"{APPOINTMENT}settle/", appointments.AppointmentSettle.as_view(), name="appointment_settle"
    ),
    path(
        f"{APPOINTMENT}reopen/", appointments.AppointmentReopen.as_view(), name="appointment_reopen"
    ),
    path(
        f"{APPOINTMENT}reminder/",
        reminders.AppointmentReminder.as_view(),
        name="appointment_reminder",
    ),
    *(
        path(
            f"{RECORD}reminders/{word}/",
            reminder_refusals.RemindersWanted.as_view(wants=wants),
            name=f"reminders_{word}",
        )
        for wants, word in ((False, "stop"), (True, "start"))
    ),
    path(CONSENTS, activity_consents.ActivityConsents.as_view(), name="activity_consents"),
    path(
        f"{CONSENTS}new/",
        activity_consents.ActivityConsentAdd.as_view(),
        name="activity_consent_add",
    ),
    path(
        f"{CONSENTS}<uuid:activity_consent>/end/",
        activity_consents.ActivityConsentEnd.as_view(),
        name="activity_consent_end",
    ),
    path(CONCERNS, concerns.ConcernList.as_view(), name="concern_list"),
    path(f"{WORK}front-door/", front_doors.FrontDoorSave.as_view(), name="front_door"),
    *(
        path(f"{place}concerns/{page}/", view.as_view(), name=f"concern_{verb}{at}")
        for place, at in ((WORK, ""), (RECORD, "_of_person"), (SESSION, "_at_session"))
        for page, verb, view in (
            ("new", "raise", concerns.ConcernRaise),
            ("draft/discard", "discard", concerns.ConcernDiscard),
        )
    ),
    path(CONCERN, concerns.ConcernDetail.as_view(), name="concern"),
    path(f"{CONCERN}pdf/", concerns.ConcernPdf.as_view(), name="concern_pdf"),
    *(
        path(
            f"{CONCERN}{word.replace('_', '-')}/",
            concerns.ConcernMoved.as_view(move=move),
            name=f"concern_{word}",
        )
        for move, word in concerns.ROUTES.items()
    ),
    path(FEEDBACKS, feedback.FeedbackList.as_view(), name="feedback_list"),
    path(f"{FEEDBACKS}csv/", feedback.FeedbackFile.as_view(), name="feedback_file"),
    path(f"{FEEDBACKS}new/", feedback.FeedbackRecord.as_view(), name="feedback_record"),
    path(
        f"{RECORD}complaints-and-compliments/new/",
        feedback.FeedbackRecordOfPerson.as_view(),
        name="feedback_record_of_person",
    ),
    path(FEEDBACK, feedback.FeedbackDetail.as_view(), name="feedback"),
    *(
        path(
            f"{FEEDBACK}{word.replace('_', '-')}/",
            feedback.page_of(move).as_view(move=move),
            name=f"feedback_{word}",
        )
        for move, word in feedback.ROUTES.items()
    ),
    path(f"{WORK}sessions/", sessions.SessionList.as_view(), name="session_list"),
    path(f"{WORK}sessions/new/", sessions.SessionPlan.as_view(), name="session_plan"),
    path(SESSION, sessions.SessionDetail.as_view(), name="session_detail"),
    path(f"{SESSION}change/", sessions.SessionChange.as_view(), name="session_change"),
    path(f"{SESSION}cancel/", sessions.SessionCancel.as_view(), name="session_cancel"),
    path(f"{SESSION}reinstate/", sessions.SessionReinstate.as_view(), name="session_reinstate"),
    path(f"{SESSION}evaluate/", sessions.SessionEvaluate.as_view(), name="session_evaluate"),
    path(f"{SESSION}register/", registers.Register.as_view(), name="register"),
    path(
        f"{SESSION}register/nickname/",
        registers.RegisterNickname.as_view(),
        name="register_nickname",
    ),
    path(f"{SESSION}register/heads/", registers.RegisterHeads.as_view(), name="register_heads"),
    path(ATTENDANCE, registers.AttendanceChange.as_view(), name="attendance"),
    path(f"{ATTENDANCE}remove/", registers.AttendanceRemove.as_view(), name="attendance_remove"),
    path(f"{WORK}projects/new/", projects.ProjectAdd.as_view(), name="project_add"),
    path(PROJECT, projects.ProjectDetail.as_view(), name="project_detail"),
    path(f"{PROJECT}change/", projects.ProjectChange.as_view(), name="project_change"),
    path(f"{RECORD}chronology/", chronology.Chronology.as_view(), name="chronology"),
    path(f"{RECORD}plans/", plans.PlanList.as_view(), name="plan_list"),
    path(f"{RECORD}plans/new/", plans.PlanCreate.as_view(), name="plan_create"),
    path(PLAN, plans.PlanDetail.as_view(), name="plan"),
    path(f"{PLAN}change/", plans.PlanChange.as_view(), name="plan_change"),
    path(f"{PLAN}agree/", plans.PlanAgree.as_view(), name="plan_agree"),
    path(f"{PLAN}revise/", plans.PlanRevise.as_view(), name="plan_revise"),
    path(f"{PLAN}review/", plans.PlanReview.as_view(), name="plan_review"),
    path(f"{PLAN}copy/", plans.PlanCopy.as_view(), name="plan_copy"),
    path(f"{PLAN}discard/", plans.PlanDiscard.as_view(), name="plan_discard"),
    path(f"{PLAN}print/", plan_copies.PlanPrint.as_view(), name="plan_print"),
    path(f"{PLAN}pdf/", plan_copies.PlanPdf.as_view(), name="plan_pdf"),
    path(f"{PLAN}send/", plan_copies.PlanSend.as_view(), name="plan_send"),
    path(f"{PLAN}steps/new/", plan_steps.PlanStepAdd.as_view(), name="plan_step_add"),
    path(f"{PLAN_STEP}change/", plan_steps.PlanStepChange.as_view(), name="plan_step_change"),
    path(f"{PLAN_STEP}remove/", plan_steps.PlanStepRemove.as_view(), name="plan_step_remove"),
    path(f"{PLAN_STEP}done/", plan_steps.PlanStepDone.as_view(), name="plan_step_done"),
    path(f"{PLAN_STEP}reopen/", plan_steps.PlanStepReopen.as_view(), name="plan_step_reopen"),
    path(f"{RECORD}assessments/", assessments.AssessmentList.as_view(), name="assessment_list"),
    path(
        f"{RECORD}assessments/new/<slug:form_kind>/",
        assessments.AssessmentCreate.as_view(),
        name="assessment_create",
    ),
    path(ASSESSMENT, assessments.AssessmentDetail.as_view(), name="assessment"),
    path(f"{ASSESSMENT}change/", assessments.AssessmentChange.as_view(), name="assessment_change"),
    path(f"{ASSESSMENT}reopen/", assessments.AssessmentReopen.as_view(), name="assessment_reopen"),
    path(
        f"{ASSESSMENT}approve/", assessments.AssessmentApprove.as_view(), name="assessment_approve"
    ),
    path(
        f"{ASSESSMENT}discard/", assessments.AssessmentDiscard.as_view(), name="assessment_discard"
    ),
    path(f"{RECORD}allocations/new/", allocating.Allocate.as_view(), name="allocate"),
    path(
        f"{RECORD}allocations/<uuid:allocation>/end/",
        allocating.AllocationEnd.as_view(),
        name="allocation_end",
    ),
]
