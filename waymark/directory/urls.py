"""Which page of this app answers which address?"""

from django.urls import path

from waymark.directory import views

HERE = "<slug:authority>/work/services/"
ONE = f"{HERE}<uuid:service>/"

app_name = "directory"
urlpatterns = [
    path(HERE, views.ServiceList.as_view(), name="list"),
    path(f"{HERE}new/", views.ServiceCreate.as_view(), name="create"),
    path(ONE, views.ServiceDetail.as_view(), name="detail"),
    path(f"{ONE}edit/", views.ServiceEdit.as_view(), name="edit"),
    path(f"{ONE}close/", views.ServiceClose.as_view(), name="close"),
    path(f"{ONE}reopen/", views.ServiceReopen.as_view(), name="reopen"),
    path(f"{ONE}places/known/", views.PlaceKnown.as_view(), name="place_known"),
    path(f"{ONE}places/new/", views.PlaceNew.as_view(), name="place_new"),
    path(f"{ONE}places/<uuid:where>/leave/", views.PlaceLeave.as_view(), name="place_leave"),
]
