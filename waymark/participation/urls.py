"""Which page of this app answers which address?"""

from django.urls import path

from waymark.participation.views import (
    activities,
    burn_down,
    claims,
    figures,
    prompts,
    sheets,
    tracking,
)

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
    path(f"{TRACKING}chase/", tracking.Chase.as_view(), name="chase"),
    path(f"{TRACKING}chase/list/", tracking.ChaseList.as_view(), name="chase_list"),
    path(f"{TRACKING}chase/call-sheet/", sheets.CallSheet.as_view(), name="call_sheet"),
    path(f"{TRACKING}chase/doorstep-list/", sheets.DoorSheet.as_view(), name="door_sheet"),
    path(
        f"{TRACKING}chase/attempts/<uuid:attempt>/undo/",
        tracking.AttemptUndo.as_view(),
        name="attempt_undo",
    ),
    path(
        f"{TRACKING}chase/attempts/together/<uuid:attempts>/undo/",
        tracking.BatchUndo.as_view(),
        name="batch_undo",
    ),
    path(f"{TRACKING}chase/<uuid:person>/", tracking.ChasePerson.as_view(), name="chase_person"),
    path(
        f"{TRACKING}chase/<uuid:person>/changed/",
        tracking.ChaseChanged.as_view(),
        name="chase_changed",
    ),
    path(
        f"{TRACKING}chase/<uuid:person>/not-found/", claims.ClaimMake.as_view(), name="claim_make"
    ),
    path(f"{TRACKING}needs/", prompts.PromptList.as_view(), name="prompt_list"),
    path(f"{TRACKING}month-by-month/", burn_down.BurnDown.as_view(), name="burn_down"),
    path(f"{TRACKING}approvals/", claims.ClaimList.as_view(), name="claim_list"),
    path(f"{TRACKING}approvals/<uuid:claim>/", claims.ClaimDecide.as_view(), name="claim"),
    path(
        f"{TRACKING}approvals/<uuid:claim>/take-back/",
        claims.ClaimWithdraw.as_view(),
        name="claim_withdraw",
    ),
]
