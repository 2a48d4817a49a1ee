"""Which page about the languages of a consultation stands at which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK
from waymark.consultations.views import wordings

LANGUAGES = f"{AT_WORK}languages/"

urlpatterns = [
    path(LANGUAGES, wordings.Languages.as_view(), name="languages"),
    path(f"{LANGUAGES}new/", wordings.LanguageAdd.as_view(), name="language_add"),
    path(f"{LANGUAGES}<slug:language>/", wordings.LanguageChange.as_view(), name="language_change"),
    path(
        f"{LANGUAGES}<slug:language>/remove/",
        wordings.LanguageRemove.as_view(),
        name="language_remove",
    ),
]
