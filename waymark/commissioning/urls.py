"""Which page of this app answers which address?"""

from django.urls import path

from waymark.commissioning.views import appraisals

HERE = "<slug:authority>/work/commissioning/"
CYCLE = f"{HERE}<uuid:cycle>/"
APPRAISAL = f"{HERE}appraisals/<uuid:appraisal>/"
OPTION = f"{APPRAISAL}options/<uuid:option>/"

app_name = "commissioning"
urlpatterns = [
    # cycles and appraisals
    path(HERE, appraisals.CycleList.as_view(), name="list"),
    path(f"{HERE}new/", appraisals.CycleCreate.as_view(), name="cycle_create"),
    path(CYCLE, appraisals.CycleDetail.as_view(), name="cycle"),
    path(f"{CYCLE}edit/", appraisals.CycleEdit.as_view(), name="cycle_edit"),
    path(f"{CYCLE}appraisals/new/", appraisals.AppraisalCreate.as_view(), name="appraisal_create"),
    path(APPRAISAL, appraisals.AppraisalDetail.as_view(), name="appraisal"),
    path(f"{APPRAISAL}edit/", appraisals.AppraisalEdit.as_view(), name="appraisal_edit"),
    path(f"{APPRAISAL}criteria/", appraisals.Criteria.as_view(), name="criteria"),
    path(f"{APPRAISAL}scores/", appraisals.Scores.as_view(), name="scores"),
    path(f"{APPRAISAL}moderated/", appraisals.Moderated.as_view(), name="moderated"),
    path(f"{APPRAISAL}weights/", appraisals.WeightsName.as_view(), name="weights"),
    path(f"{APPRAISAL}lock/", appraisals.Lock.as_view(), name="lock"),
    path(f"{APPRAISAL}open/", appraisals.Reopen.as_view(), name="reopen"),
    path(f"{APPRAISAL}prefer/", appraisals.Prefer.as_view(), name="prefer"),
    path(f"{APPRAISAL}paper.docx", appraisals.PaperDocx.as_view(), name="paper_docx"),
    path(f"{APPRAISAL}paper.pdf", appraisals.PaperPdf.as_view(), name="paper_pdf"),
    path(f"{APPRAISAL}options/new/", appraisals.OptionAdd.as_view(), name="option_add"),
    path(f"{OPTION}edit/", appraisals.OptionEdit.as_view(), name="option_edit"),
    path(f"{OPTION}costs/", appraisals.OptionCosts.as_view(), name="costs"),
    path(f"{OPTION}risks/", appraisals.OptionRisks.as_view(), name="risks"),
    path(f"{OPTION}factors/", appraisals.OptionFactors.as_view(), name="factors"),
    path(f"{OPTION}equality/", appraisals.OptionEquality.as_view(), name="equality"),
]
