"""Which page of this app answers which address?"""

from waymark.consultations.urls import (
    analysis,
    answering,
    entering,
    exchanging,
    feedback,
    hearing,
    intake,
    moderation,
    preview,
    public,
    questions,
    reports,
    running,
    setup,
    themes,
    twins,
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
    *moderation.urlpatterns,
    *intake.urlpatterns,
    *entering.urlpatterns,
    *analysis.urlpatterns,
    *exchanging.urlpatterns,
    *feedback.urlpatterns,
    *twins.urlpatterns,
    *themes.urlpatterns,
    *reports.urlpatterns,
]
