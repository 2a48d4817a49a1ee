"""Which page of this app answers which address?"""

from waymark.consultations.urls import (
    analysis,
    answering,
    entering,
    hearing,
    intake,
    inviting,
    preview,
    public,
    questions,
    reports,
    running,
    setup,
    wordings,
)

app_name = "consultations"
urlpatterns = [
    *public.urlpatterns,
    *answering.urlpatterns,
    *running.calendar_and_templates,
    *setup.urlpatterns,
    *questions.urlpatterns,
    *wordings.urlpatterns,
    *preview.urlpatterns,
    *running.urlpatterns,
    *hearing.urlpatterns,
    *intake.urlpatterns,
    *inviting.urlpatterns,
    *entering.urlpatterns,
    *analysis.urlpatterns,
    *reports.urlpatterns,
]
