"""Which page about reports answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK
from waymark.consultations.views import reports

urlpatterns = [
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
