"""Which page of this app answers which address?"""

from waymark.consultations.urls import (
    analysis,
    answering,
    hearing,
    intake,
    public,
    reports,
    setup,
    themes,
)

app_name = "consultations"
urlpatterns = [
    *public.urlpatterns,
    *answering.urlpatterns,
    *setup.urlpatterns,
    *hearing.urlpatterns,
    *intake.urlpatterns,
    *analysis.urlpatterns,
    *themes.urlpatterns,
    *reports.urlpatterns,
]
