"""Which page of this app answers which address?"""

from django.urls import path

from waymark.partnerships import views

HERE = "<slug:authority>/work/sharing/"
ONE = f"{HERE}<uuid:agreement>/"

app_name = "partnerships"
urlpatterns = [
    path(HERE, views.AgreementList.as_view(), name="list"),
    path(f"{HERE}new/", views.AgreementCreate.as_view(), name="create"),
    path(ONE, views.AgreementDetail.as_view(), name="detail"),
    path(f"{ONE}edit/", views.AgreementEdit.as_view(), name="edit"),
    path(f"{ONE}file/", views.AgreementFile.as_view(), name="file"),
]
