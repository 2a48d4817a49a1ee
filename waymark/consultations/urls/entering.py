"""Which page about paper and letters answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK, ONE, RESPONSES
from waymark.consultations.views import entering, petitions, printing, reading_again

ENTRY = f"{RESPONSES}paper/"
BUNDLE = f"{ENTRY}<uuid:bundle>/"
PETITIONS = f"{RESPONSES}petitions/"
PETITION = f"{PETITIONS}<uuid:petition>/"

urlpatterns = [
    path(f"{ONE}form/", printing.PublicForm.as_view(), name="public_form"),
    path(f"{ONE}form/large/", printing.PublicFormLarge.as_view(), name="public_form_large"),
    path(f"{AT_WORK}form/", printing.StaffForm.as_view(), name="printed_form"),
    path(f"{AT_WORK}form/large/", printing.StaffFormLarge.as_view(), name="printed_form_large"),
    path(f"{AT_WORK}form/<int:number>/", printing.StaffForm.as_view(), name="printed_form_version"),
    path(ENTRY, entering.EntryList.as_view(), name="entry_list"),
    path(f"{ENTRY}new/", entering.EntryCreate.as_view(), name="entry_create"),
    path(f"{ENTRY}late/", entering.EntryLatePolicy.as_view(), name="entry_late"),
    path(BUNDLE, entering.EntryDetail.as_view(), name="entry_detail"),
    path(f"{BUNDLE}scan/", entering.EntryScan.as_view(), name="entry_scan"),
    path(f"{BUNDLE}type/", entering.EntryType.as_view(), name="entry_type"),
    path(f"{BUNDLE}undo/", entering.EntryUndo.as_view(), name="entry_undo"),
    path(f"{BUNDLE}finish/", entering.EntryFinish.as_view(), name="entry_finish"),
    path(f"{BUNDLE}open/", entering.EntryReopen.as_view(), name="entry_reopen"),
    path(f"{BUNDLE}read/", reading_again.EntryRead.as_view(), name="entry_read"),
    path(f"{BUNDLE}checked/", entering.EntryChecked.as_view(), name="entry_checked"),
    path(
        f"{ENTRY}differences/<uuid:difference>/",
        reading_again.EntrySettle.as_view(),
        name="entry_settle",
    ),
    path(PETITIONS, petitions.PetitionIndex.as_view(), name="petition_list"),
    path(f"{PETITIONS}new/", petitions.PetitionCreate.as_view(), name="petition_create"),
    path(PETITION, petitions.PetitionEdit.as_view(), name="petition_edit"),
    path(f"{PETITION}remove/", petitions.PetitionRemove.as_view(), name="petition_remove"),
    path(f"{PETITION}scan/", petitions.PetitionScan.as_view(), name="petition_scan"),
]
