"""Which page of a consultation's life answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK, WORK
from waymark.consultations.views import (
    approving,
    calendar,
    copying,
    materials,
    merging,
    running,
    short_links,
    stages,
)

CALENDAR = f"{WORK}calendar/"
TEMPLATES = f"{WORK}templates/"
APPROVAL = f"{AT_WORK}approval/"
SHORT = f"{AT_WORK}short-address/"
MERGES = f"{AT_WORK}categories-together/"

calendar_and_templates = [
    path(CALENDAR, calendar.Calendar.as_view(), name="calendar"),
    path(f"{CALENDAR}new/", calendar.PeriodAdd.as_view(), name="period_add"),
    path(f"{CALENDAR}<uuid:period>/", calendar.PeriodChange.as_view(), name="period_change"),
    path(f"{CALENDAR}<uuid:period>/remove/", calendar.PeriodRemove.as_view(), name="period_remove"),
    path(TEMPLATES, copying.TemplateList.as_view(), name="template_list"),
    path(
        f"{TEMPLATES}<slug:ready_made>/", copying.ReadyMadeBegin.as_view(), name="ready_made_begin"
    ),
]
"""Before the addresses of single consultations, whose place these words take."""

urlpatterns = [
    path(
        "<slug:authority>/c/<slug:code>/", short_links.PublicShortLink.as_view(), name="short_link"
    ),
    path(f"{AT_WORK}copy/", copying.ConsultationCopy.as_view(), name="copy"),
    path(f"{AT_WORK}template/", copying.ConsultationTemplate.as_view(), name="template"),
    path(f"{AT_WORK}still-open/", approving.StillOpen.as_view(), name="still_open"),
    path(f"{AT_WORK}opening/<slug:gate>/", approving.GateReason.as_view(), name="gate"),
    path(f"{APPROVAL}ask/", approving.ApprovalAsk.as_view(), name="approval_ask"),
    path(APPROVAL, approving.ApprovalSettle.as_view(), name="approval_settle"),
    path(f"{APPROVAL}alone/", approving.ApprovalAlone.as_view(), name="approval_alone"),
    path(f"{AT_WORK}extend/", stages.ConsultationExtend.as_view(), name="extend"),
    path(f"{AT_WORK}withdraw/", stages.ConsultationWithdraw.as_view(), name="withdraw"),
    path(f"{AT_WORK}archive/", stages.ConsultationArchive.as_view(), name="archive"),
    path(f"{AT_WORK}unarchive/", stages.ConsultationUnarchive.as_view(), name="unarchive"),
    path(f"{AT_WORK}late-answer/", running.FeedbackLate.as_view(), name="feedback_late"),
    path(
        f"{AT_WORK}questions/<uuid:part>/withdraw/",
        running.QuestionWithdraw.as_view(),
        name="question_withdraw",
    ),
    path(
        f"{AT_WORK}questions/<uuid:part>/withdraw-choice/",
        running.ChoiceWithdraw.as_view(),
        name="choice_withdraw",
    ),
    path(f"{AT_WORK}history/<int:number>/", running.VersionDetail.as_view(), name="version"),
    path(
        f"{AT_WORK}events/<uuid:part>/papers/new/",
        materials.MaterialAdd.as_view(),
        name="material_add",
    ),
    path(
        f"{AT_WORK}papers/<uuid:material>/",
        materials.MaterialDownload.as_view(),
        name="material_download",
    ),
    path(
        f"{AT_WORK}papers/<uuid:material>/remove/",
        materials.MaterialRemove.as_view(),
        name="material_remove",
    ),
    path(SHORT, short_links.ShortLinkDetail.as_view(), name="short_link_detail"),
    path(f"{SHORT}code.svg", short_links.ShortLinkPicture.as_view(), name="short_link_svg"),
    path(f"{SHORT}code.png", short_links.ShortLinkPng.as_view(), name="short_link_png"),
    path(f"{SHORT}poster/", short_links.Poster.as_view(), name="poster"),
    path(MERGES, merging.MergeList.as_view(), name="merge_list"),
    path(f"{MERGES}new/", merging.MergeAdd.as_view(), name="merge_add"),
    path(f"{MERGES}<uuid:merge>/undo/", merging.MergeUndo.as_view(), name="merge_undo"),
]
