"""Which page of this app answers which address?"""

from waymark.consultations.urls import (
    analysis,
    answering,
    hearing,
    intake,
    public,
    reports,
    running,
    setup,
)

app_name = "consultations"
urlpatterns = [
    *public.urlpatterns,
    *answering.urlpatterns,
    *running.calendar_and_templates,
    *setup.urlpatterns,
    *running.urlpatterns,
    *hearing.urlpatterns,
    *intake.urlpatterns,
    *analysis.urlpatterns,
    *reports.urlpatterns,
]
