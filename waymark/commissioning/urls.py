"""Which page of this app answers which address?"""

from django.urls.resolvers import URLPattern

app_name = "commissioning"

HERE = "<slug:authority>/work/commissioning/"

urlpatterns: list[URLPattern] = []
