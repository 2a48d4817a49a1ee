"""Which page about files of responses answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import FILE, FILES, RESPONSES
from waymark.consultations.views import exporting, intake

urlpatterns = [
    path(FILES, intake.BatchIndex.as_view(), name="batch_list"),
    path(f"{FILES}load/", intake.BatchCreate.as_view(), name="batch_create"),
    path(f"{FILES}template/", intake.BatchTemplate.as_view(), name="batch_template"),
    path(f"{FILES}template/excel/", intake.BatchWorkbook.as_view(), name="batch_workbook"),
    path(f"{RESPONSES}download/", exporting.ResponseExport.as_view(), name="response_export"),
    path(FILE, intake.BatchDetail.as_view(), name="batch_detail"),
    path(f"{FILE}faults/", intake.BatchFaults.as_view(), name="batch_faults"),
    path(f"{FILE}apply/", intake.BatchApply.as_view(), name="batch_apply"),
    path(f"{FILE}retry/", intake.BatchRetry.as_view(), name="batch_retry"),
    path(f"{FILE}discard/", intake.BatchDiscard.as_view(), name="batch_discard"),
    path(f"{FILE}undo/", intake.BatchUndo.as_view(), name="batch_undo"),
]
