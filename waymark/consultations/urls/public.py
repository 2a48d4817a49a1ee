"""Which public page answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import ONE, PUBLIC
from waymark.consultations.views import public, reports

urlpatterns = [
    path(PUBLIC, public.PublicList.as_view(), name="public_list"),
    path(ONE, public.PublicDetail.as_view(), name="public_detail"),
    path(
        f"{ONE}documents/<uuid:document>/",
        public.PublicDocument.as_view(),
        name="public_document",
    ),
    path(f"{ONE}report/", reports.PublicReport.as_view(), name="public_report"),
    path(
        f"{ONE}report/<int:number>/", reports.PublicReport.as_view(), name="public_report_edition"
    ),
    path(
        f"{ONE}report/<int:number>/<slug:format>/",
        reports.PublicReportFile.as_view(),
        name="public_report_file",
    ),
]
