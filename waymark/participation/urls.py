"""Which page of this app answers which address?"""

from django.urls import URLPattern

WORK = "<slug:authority>/work/"
RECORD = f"{WORK}people/<uuid:person>/"
TRACKING = f"{WORK}tracking/"

app_name = "participation"
urlpatterns: list[URLPattern] = []
