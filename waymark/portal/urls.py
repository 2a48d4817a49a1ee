"""Which page of this app answers which address?"""

from django.urls import path

from waymark.portal import views

app_name = "portal"
urlpatterns = [
    path("", views.Front.as_view(), name="front"),
    path("accessibility/", views.Accessibility.as_view(), name="accessibility"),
    path("privacy/", views.Privacy.as_view(), name="privacy"),
    path("about/", views.About.as_view(), name="about"),
    path("consultations/", views.Consultations.as_view(), name="consultations"),
    path("consultations/feed.atom", views.Feed.as_view(), name="feed"),
    path("<slug:authority>/", views.AuthorityFront.as_view(), name="authority"),
    path("<slug:authority>/work/", views.Work.as_view(), name="work"),
]
