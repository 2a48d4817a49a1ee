"""Addresses that belong to no other app: health, colours, where to go after signing in."""

from django.urls import path

from waymark.web import provider_sign_in, views

app_name = "web"
urlpatterns = [
    path("health/", views.health, name="health"),
    path("account/", views.Home.as_view(), name="home"),
    path("accounts/council/", provider_sign_in.ProviderChoice.as_view(), name="provider_choice"),
    path(
        "<slug:authority>/sign-in/",
        provider_sign_in.ProviderSignIn.as_view(),
        name="provider_sign_in",
    ),
    path(
        "<slug:authority>/sign-in/leave/",
        provider_sign_in.ProviderLeave.as_view(),
        name="provider_leave",
    ),
    path(
        "<slug:authority>/sign-in/back/",
        provider_sign_in.ProviderBack.as_view(),
        name="provider_back",
    ),
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
