"""Which page of this app answers which address?"""

from django.urls import path

from waymark.indicators.views import indicators, values

HERE = "<slug:authority>/work/indicators/"
ONE = f"{HERE}<uuid:indicator>/"

app_name = "indicators"
urlpatterns = [
    path(HERE, indicators.IndicatorList.as_view(), name="list"),
    path(f"{HERE}values.csv", indicators.ValuesFile.as_view(), name="file"),
    path(f"{HERE}catalogue/", indicators.IndicatorsTake.as_view(), name="take"),
    path(f"{HERE}new/", indicators.IndicatorCreate.as_view(), name="create"),
    path(ONE, indicators.IndicatorDetail.as_view(), name="detail"),
    path(f"{ONE}edit/", indicators.IndicatorEdit.as_view(), name="edit"),
    path(f"{ONE}values/new/", values.ValuesEnter.as_view(), name="enter"),
    path(f"{ONE}values/<uuid:value>/", values.ValueCorrect.as_view(), name="correct"),
]
