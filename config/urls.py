"""Which app answers which address? Work is under `/<authority>/work/`, public pages beside it."""

from django.urls import include, path

urlpatterns = [
    path("", include("waymark.demonstration.urls")),  # before what an authority may be called
    path("", include("waymark.web.urls")),
    path("accounts/", include("waymark.web.account_urls")),
    path("", include("waymark.portal.urls")),
    path("", include("waymark.administration.urls")),
    path("", include("waymark.organisations.urls")),
    path("", include("waymark.partnerships.urls")),
    path("", include("waymark.messages.urls")),
    path("", include("waymark.people.urls")),
    path("", include("waymark.directory.urls")),
    path("", include("waymark.participation.urls")),
    path("", include("waymark.casework.urls")),
    path("", include("waymark.indicators.urls")),
    path("", include("waymark.decisions.urls")),
    path("", include("waymark.commissioning.urls")),
    path("", include("waymark.consultations.urls")),
]

handler500 = "waymark.web.views.fault"
