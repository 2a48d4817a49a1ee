"""Which page of this app answers which address?"""

from django.urls import path

from waymark.participation.views import activities, figures

WORK = "<slug:authority>/work/"
RECORD = f"{WORK}people/<uuid:person>/"
HISTORY = f"{RECORD}activities/"
ACTIVITY = f"{HISTORY}<uuid:activity>/"
FIGURES = f"{WORK}participation/"
TRACKING = f"{WORK}tracking/"

app_name = "participation"
urlpatterns = [
    path(HISTORY, activities.ActivityList.as_view(), name="activity_list"),
    path(f"{HISTORY}add/", activities.ActivityAdd.as_view(), name="activity_add"),
    path(f"{ACTIVITY}correct/", activities.ActivityCorrect.as_view(), name="activity_correct"),
    path(f"{ACTIVITY}withdraw/", activities.ActivityWithdraw.as_view(), name="activity_withdraw"),
    path(
        f"{ACTIVITY}bring-back/",
        activities.ActivityBringBack.as_view(),
        name="activity_bring_back",
    ),
    path(f"{ACTIVITY}known/", activities.ActivityStates.as_view(), name="activity_states"),
    path(FIGURES, figures.Figures.as_view(), name="figures"),
    path(f"{FIGURES}people/", figures.FigurePeople.as_view(), name="figure_people"),
    path(f"{FIGURES}changes/", figures.Changes.as_view(), name="changes"),
    path(f"{FIGURES}history.csv", figures.HistoryFile.as_view(), name="history_file"),
]
