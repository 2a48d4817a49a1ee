"""Which page of the analysis answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK
from waymark.consultations.views import analysis

urlpatterns = [
    path(f"{AT_WORK}analysis/", analysis.Analysis.as_view(), name="analysis"),
    path(f"{AT_WORK}analysis/snapshot/", analysis.SnapshotTake.as_view(), name="snapshot_take"),
    path(f"{AT_WORK}analysis/<int:number>/figure/", analysis.Figure.as_view(), name="figure"),
    path(f"{AT_WORK}findings/add/", analysis.FindingAdd.as_view(), name="finding_add"),
    path(f"{AT_WORK}findings/<uuid:finding>/", analysis.FindingEdit.as_view(), name="finding_edit"),
    path(
        f"{AT_WORK}findings/<uuid:finding>/remove/",
        analysis.FindingRemove.as_view(),
        name="finding_remove",
    ),
]
