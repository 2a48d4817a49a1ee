"""Which page of this app answers which address?"""

from waymark.consultations.urls import (
    analysis,
    answering,
    hearing,
    intake,
    inviting,
    public,
    reports,
    setup,
)

app_name = "consultations"
urlpatterns = [
    *public.urlpatterns,
    *answering.urlpatterns,
    *setup.urlpatterns,
    *hearing.urlpatterns,
    *intake.urlpatterns,
    *inviting.urlpatterns,
    *analysis.urlpatterns,
    *reports.urlpatterns,
]
