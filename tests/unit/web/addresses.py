"""Which addresses do the pages that are drawn in these tests link to?"""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def record(request: HttpRequest, number: int) -> HttpResponse:
    return HttpResponse(str(number))


urlpatterns = [
    path("record/<int:number>/", record, name="record"),
    path("", include("waymark.web.urls")),
    path("accounts/", include("waymark.web.account_urls")),
    path("", include("waymark.administration.urls")),
]
