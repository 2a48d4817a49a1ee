"""Which page on which officers try a draft out stands at which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK
from waymark.consultations.views.answering import preview

PREVIEW = f"{AT_WORK}preview/"

urlpatterns = [
    path(PREVIEW, preview.PreviewStart.as_view(), name="preview"),
    path(f"{PREVIEW}language/", preview.PreviewLanguage.as_view(), name="preview_language"),
    path(f"{PREVIEW}about-you/", preview.PreviewAbout.as_view(), name="preview_about"),
    path(f"{PREVIEW}<int:number>/", preview.PreviewQuestion.as_view(), name="preview_question"),
    path(f"{PREVIEW}publishing/", preview.PreviewPublishing.as_view(), name="preview_publishing"),
    path(f"{PREVIEW}equality/", preview.PreviewEquality.as_view(), name="preview_equality"),
    path(f"{PREVIEW}check/", preview.PreviewCheck.as_view(), name="preview_check"),
    path(f"{PREVIEW}tests/", preview.TestList.as_view(), name="test_list"),
    path(f"{PREVIEW}tests/remove/", preview.TestRemove.as_view(), name="test_remove"),
]
