"""Which page about single questions stands at which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK, QUESTION, WORK
from waymark.consultations.views import questions, weighting

urlpatterns = [
    path(f"{WORK}tables/postcodes/", questions.Postcodes.as_view(), name="postcodes"),
    path(f"{AT_WORK}questions/new/", questions.QuestionKindChoose.as_view(), name="question_kind"),
    path(
        f"{AT_WORK}questions/new/<slug:asked>/",
        questions.QuestionAdd.as_view(),
        name="question_add",
    ),
    path(
        f"{AT_WORK}questions/equality/",
        questions.QuestionEquality.as_view(),
        name="question_equality",
    ),
    path(f"{AT_WORK}questions/weighting/", weighting.Weighting.as_view(), name="weighting"),
    path(QUESTION, questions.QuestionChange.as_view(), name="question_change"),
    path(f"{QUESTION}showing/", questions.QuestionShowing.as_view(), name="question_showing"),
]
