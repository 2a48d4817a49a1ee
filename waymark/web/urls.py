"""Addresses that belong to no other app: health, colours, where to go after signing in."""

from django.urls import path

from waymark.web import views

app_name = "web"
urlpatterns = [
    path("health/", views.health, name="health"),
    path("account/", views.Home.as_view(), name="home"),
    path("<slug:authority>/brand.css", views.Brand.as_view(), name="brand"),
    path(
        "<slug:authority>/invitations/<str:token>/",
        views.InvitationAccept.as_view(),
        name="invitation",
    ),
    path(
        "<slug:authority>/invitations/<str:token>/join/",
        views.InvitationJoin.as_view(),
        name="invitation_join",
    ),
]
