"""Which page of this app answers which address?"""

from django.urls import path

from waymark.consultations.views import (
    amendments,
    analysis,
    groups,
    hearing,
    intake,
    parts,
    public,
    reports,
    setup,
    stages,
)
from waymark.consultations.views.answering import answers, codes, sending

PUBLIC = "<slug:authority>/consultations/"
ONE = f"{PUBLIC}<slug:slug>/"
ANSWER = f"{ONE}answer/"
WORK = "<slug:authority>/work/consultations/"
AT_WORK = f"{WORK}<slug:slug>/"
PART = f"{AT_WORK}parts/<slug:kind>/<uuid:part>/"
RESPONSES = f"{AT_WORK}responses/"
RESPONSE = f"{RESPONSES}<uuid:response>/"
GROUPS = f"{RESPONSES}groups/"
AMENDMENTS = f"{RESPONSES}amendments/"
FILES = f"{RESPONSES}files/"
FILE = f"{FILES}<uuid:batch>/"

app_name = "consultations"
urlpatterns = [
    # the public
    path(PUBLIC, public.PublicList.as_view(), name="public_list"),
    path(ONE, public.PublicDetail.as_view(), name="public_detail"),
    path(
        f"{ONE}documents/<uuid:document>/",
        public.PublicDocument.as_view(),
        name="public_document",
    ),
    path(ANSWER, answers.AnswerStart.as_view(), name="answer"),
    path(f"{ANSWER}about-you/", answers.AnswerAbout.as_view(), name="answer_about"),
    path(f"{ANSWER}<int:number>/", answers.AnswerQuestion.as_view(), name="answer_question"),
    path(f"{ANSWER}publishing/", answers.AnswerPublishing.as_view(), name="answer_publishing"),
    path(f"{ANSWER}check/", sending.AnswerCheck.as_view(), name="answer_check"),
    path(f"{ANSWER}receipt/", sending.AnswerReceipt.as_view(), name="answer_receipt"),
    path(f"{ANSWER}later/", codes.AnswerLater.as_view(), name="answer_later"),
    path(f"{ANSWER}return/", codes.AnswerReturn.as_view(), name="answer_return"),
    # the published report
    path(f"{ONE}report/", reports.PublicReport.as_view(), name="public_report"),
    path(
        f"{ONE}report/<int:number>/", reports.PublicReport.as_view(), name="public_report_edition"
    ),
    path(
        f"{ONE}report/<int:number>/<slug:format>/",
        reports.PublicReportFile.as_view(),
        name="public_report_file",
    ),
    # consultations at work
    path(WORK, setup.ConsultationList.as_view(), name="list"),
    path(f"{WORK}new/", setup.ConsultationCreate.as_view(), name="create"),
    path(AT_WORK, setup.ConsultationDetail.as_view(), name="detail"),
    path(f"{AT_WORK}questions/", setup.ConsultationQuestions.as_view(), name="questions"),
    path(f"{AT_WORK}history/", setup.ConsultationHistory.as_view(), name="history"),
    path(f"{AT_WORK}texts/", setup.ConsultationTexts.as_view(), name="texts"),
    path(f"{AT_WORK}dates/", setup.ConsultationDates.as_view(), name="dates"),
    # stages
    path(f"{AT_WORK}opening/", stages.Opening.as_view(), name="opening"),
    path(f"{AT_WORK}schedule/", stages.ConsultationSchedule.as_view(), name="schedule"),
    path(f"{AT_WORK}return-to-draft/", stages.ConsultationReturn.as_view(), name="return"),
    path(f"{AT_WORK}open/", stages.ConsultationOpen.as_view(), name="open"),
    path(f"{AT_WORK}close/", stages.ConsultationClose.as_view(), name="close"),
    path(f"{AT_WORK}analyse/", stages.ConsultationAnalyse.as_view(), name="analyse"),
    # what a consultation is made of
    path(f"{AT_WORK}options/new/", parts.OptionAdd.as_view(), name="option_add"),
    path(f"{AT_WORK}options/<uuid:part>/", parts.OptionChange.as_view(), name="option_change"),
    path(
        f"{AT_WORK}options/<uuid:part>/standing/",
        parts.OptionStanding.as_view(),
        name="option_standing",
    ),
    path(f"{AT_WORK}categories/new/", parts.CategoryAdd.as_view(), name="category_add"),
    path(
        f"{AT_WORK}categories/<uuid:part>/", parts.CategoryChange.as_view(), name="category_change"
    ),
    path(f"{AT_WORK}questions/new/", parts.QuestionAdd.as_view(), name="question_add"),
    path(
        f"{AT_WORK}questions/<uuid:part>/", parts.QuestionChange.as_view(), name="question_change"
    ),
    path(f"{AT_WORK}events/new/", parts.EventAdd.as_view(), name="event_add"),
    path(f"{AT_WORK}events/<uuid:part>/", parts.EventChange.as_view(), name="event_change"),
    path(
        f"{AT_WORK}events/<uuid:part>/outcome/", parts.EventOutcome.as_view(), name="event_outcome"
    ),
    path(f"{AT_WORK}documents/new/", parts.DocumentAdd.as_view(), name="document_add"),
    path(
        f"{AT_WORK}documents/<uuid:part>/",
        parts.DocumentDownload.as_view(),
        name="document_download",
    ),
    path(f"{PART}up/", parts.PartUp.as_view(), name="part_up"),
    path(f"{PART}down/", parts.PartDown.as_view(), name="part_down"),
    path(f"{PART}remove/", parts.PartRemove.as_view(), name="part_remove"),
    path(
        f"{AT_WORK}parts/<slug:kind>/<uuid:removed>/restore/",
        parts.PartRestore.as_view(),
        name="part_restore",
    ),
    # responses
    path(RESPONSES, hearing.Responses.as_view(), name="responses"),
    path(RESPONSE, hearing.ResponseDetail.as_view(), name="response_detail"),
    path(f"{RESPONSE}contact/", hearing.ResponseContact.as_view(), name="response_contact"),
    path(f"{RESPONSE}leave-out/", hearing.ResponseExclude.as_view(), name="response_exclude"),
    path(f"{RESPONSE}count/", hearing.ResponseRestore.as_view(), name="response_restore"),
    path(GROUPS, groups.GroupList.as_view(), name="group_list"),
    path(f"{GROUPS}new/", groups.GroupCreate.as_view(), name="group_create"),
    path(f"{GROUPS}<uuid:group>/", groups.GroupEdit.as_view(), name="group_edit"),
    path(f"{GROUPS}<uuid:group>/remove/", groups.GroupRemove.as_view(), name="group_remove"),
    path(AMENDMENTS, amendments.AmendmentList.as_view(), name="amendment_list"),
    path(f"{AMENDMENTS}new/", amendments.AmendmentCreate.as_view(), name="amendment_create"),
    # responses from a file
    path(FILES, intake.BatchIndex.as_view(), name="batch_list"),
    path(f"{FILES}load/", intake.BatchCreate.as_view(), name="batch_create"),
    path(f"{FILES}template/", intake.BatchTemplate.as_view(), name="batch_template"),
    path(FILE, intake.BatchDetail.as_view(), name="batch_detail"),
    path(f"{FILE}faults/", intake.BatchFaults.as_view(), name="batch_faults"),
    path(f"{FILE}apply/", intake.BatchApply.as_view(), name="batch_apply"),
    path(f"{FILE}retry/", intake.BatchRetry.as_view(), name="batch_retry"),
    path(f"{FILE}discard/", intake.BatchDiscard.as_view(), name="batch_discard"),
    path(f"{FILE}undo/", intake.BatchUndo.as_view(), name="batch_undo"),
    # the analysis
    path(f"{AT_WORK}analysis/", analysis.Analysis.as_view(), name="analysis"),
    path(f"{AT_WORK}analysis/snapshot/", analysis.SnapshotTake.as_view(), name="snapshot_take"),
    path(f"{AT_WORK}analysis/<int:number>/figure/", analysis.Figure.as_view(), name="figure"),
    path(f"{AT_WORK}findings/add/", analysis.FindingAdd.as_view(), name="finding_add"),
    path(f"{AT_WORK}findings/<uuid:finding>/", analysis.FindingEdit.as_view(), name="finding_edit"),
    path(
        f"{AT_WORK}findings/<uuid:finding>/remove/",
        analysis.FindingRemove.as_view(),
        name="finding_remove",
    ),
    # the report
    path(f"{AT_WORK}report/", reports.Report.as_view(), name="report"),
    path(f"{AT_WORK}report/make/", reports.ReportMake.as_view(), name="report_make"),
    path(f"{AT_WORK}report/<int:number>/", reports.ReportRead.as_view(), name="report_edition"),
    path(
        f"{AT_WORK}report/<int:number>/publish/",
        reports.ReportPublish.as_view(),
        name="report_publish",
    ),
    path(
        f"{AT_WORK}report/<int:number>/withdraw/",
        reports.ReportWithdraw.as_view(),
        name="report_withdraw",
    ),
    path(
        f"{AT_WORK}report/<int:number>/<slug:format>/",
        reports.ReportFile.as_view(),
        name="report_file",
    ),
]
