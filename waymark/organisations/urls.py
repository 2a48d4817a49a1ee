"""Which page of this app answers which address?"""

from django.urls import path

from waymark.organisations import views

HERE = "<slug:authority>/work/organisations/"

app_name = "organisations"
urlpatterns = [
    path(HERE, views.OrganisationList.as_view(), name="list"),
    path(f"{HERE}new/", views.OrganisationCreate.as_view(), name="create"),
    path(f"{HERE}<uuid:organisation>/edit/", views.OrganisationEdit.as_view(), name="edit"),
]
