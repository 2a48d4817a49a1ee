"""Which page of this app answers which address?"""

from waymark.consultations.urls import (
    analysis,
    answering,
    exchanging,
    feedback,
    hearing,
    intake,
    public,
    reports,
    setup,
    twins,
)

app_name = "consultations"
urlpatterns = [
    *public.urlpatterns,
    *answering.urlpatterns,
    *setup.urlpatterns,
    *hearing.urlpatterns,
    *intake.urlpatterns,
    *analysis.urlpatterns,
    *exchanging.urlpatterns,
    *feedback.urlpatterns,
    *twins.urlpatterns,
    *reports.urlpatterns,
]
