"""Which page of the set-up answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK, PART, WORK
from waymark.consultations.views import parts, setup, stages

urlpatterns = [
    path(WORK, setup.ConsultationList.as_view(), name="list"),
    path(f"{WORK}new/", setup.ConsultationCreate.as_view(), name="create"),
    path(AT_WORK, setup.ConsultationDetail.as_view(), name="detail"),
    path(f"{AT_WORK}questions/", setup.ConsultationQuestions.as_view(), name="questions"),
    path(f"{AT_WORK}history/", setup.ConsultationHistory.as_view(), name="history"),
    path(f"{AT_WORK}texts/", setup.ConsultationTexts.as_view(), name="texts"),
    path(f"{AT_WORK}dates/", setup.ConsultationDates.as_view(), name="dates"),
    path(f"{AT_WORK}opening/", stages.Opening.as_view(), name="opening"),
    path(f"{AT_WORK}schedule/", stages.ConsultationSchedule.as_view(), name="schedule"),
    path(f"{AT_WORK}return-to-draft/", stages.ConsultationReturn.as_view(), name="return"),
    path(f"{AT_WORK}open/", stages.ConsultationOpen.as_view(), name="open"),
    path(f"{AT_WORK}close/", stages.ConsultationClose.as_view(), name="close"),
    path(f"{AT_WORK}analyse/", stages.ConsultationAnalyse.as_view(), name="analyse"),
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
]
