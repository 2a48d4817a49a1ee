"""Which page of the analysis answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK
from waymark.consultations.views import analysis, scoring, statistics

urlpatterns = [
    path(f"{AT_WORK}analysis/", analysis.Analysis.as_view(), name="analysis"),
    path(f"{AT_WORK}analysis/snapshot/", analysis.SnapshotTake.as_view(), name="snapshot_take"),
    path(f"{AT_WORK}analysis/<int:number>/figure/", analysis.Figure.as_view(), name="figure"),
    path(
        f"{AT_WORK}analysis/<int:number>/cross-table/",
        statistics.CrossTable.as_view(),
        name="cross_table",
    ),
    path(
        f"{AT_WORK}analysis/small-numbers/",
        statistics.SmallNumberList.as_view(),
        name="small_numbers",
    ),
    path(
        f"{AT_WORK}analysis/small-numbers/<uuid:question>/",
        statistics.SmallNumberEdit.as_view(),
        name="small_numbers_edit",
    ),
    path(f"{AT_WORK}analysis/population/", statistics.PopulationList.as_view(), name="population"),
    path(
        f"{AT_WORK}analysis/population/<uuid:question>/",
        statistics.PopulationEdit.as_view(),
        name="population_edit",
    ),
    path(f"{AT_WORK}analysis/scores/", scoring.ScoringList.as_view(), name="scoring"),
    path(
        f"{AT_WORK}analysis/scores/<uuid:question>/",
        scoring.ScoringEdit.as_view(),
        name="scoring_edit",
    ),
    path(f"{AT_WORK}findings/add/", analysis.FindingAdd.as_view(), name="finding_add"),
    path(f"{AT_WORK}findings/<uuid:finding>/", analysis.FindingEdit.as_view(), name="finding_edit"),
    path(
        f"{AT_WORK}findings/<uuid:finding>/remove/",
        analysis.FindingRemove.as_view(),
        name="finding_remove",
    ),
]
