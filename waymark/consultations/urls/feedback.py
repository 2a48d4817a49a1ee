"""Which page about quotes, open data and what is done about them answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK, ONE
from waymark.consultations.views import feedback, open_data, quotes

FEEDBACK = f"{AT_WORK}feedback/"
QUOTES = f"{AT_WORK}report/quotes/"

urlpatterns = [
    # the public
    path(f"{ONE}feedback/", feedback.PublicFeedback.as_view(), name="public_feedback"),
    path(
        f"{ONE}feedback/<int:number>/",
        feedback.PublicFeedback.as_view(),
        name="public_feedback_edition",
    ),
    path(f"{ONE}data/", open_data.OpenData.as_view(), name="open_data"),
    path(
        f"{ONE}data/<slug:table>/<slug:format>/",
        open_data.OpenDataFile.as_view(),
        name="open_data_file",
    ),
    # what the authority does about what people said
    path(FEEDBACK, feedback.Feedback.as_view(), name="feedback"),
    path(f"{FEEDBACK}new/", feedback.FeedbackAdd.as_view(), name="feedback_add"),
    path(f"{FEEDBACK}publish/", feedback.FeedbackPublish.as_view(), name="feedback_publish"),
    path(f"{FEEDBACK}<uuid:item>/", feedback.FeedbackEdit.as_view(), name="feedback_edit"),
    path(
        f"{FEEDBACK}<uuid:item>/remove/",
        feedback.FeedbackRemove.as_view(),
        name="feedback_remove",
    ),
    # quotes of the report
    path(QUOTES, quotes.Quotes.as_view(), name="quotes"),
    path(f"{QUOTES}<uuid:answer>/choose/", quotes.QuoteChoose.as_view(), name="quote_choose"),
    path(f"{QUOTES}<uuid:quote>/remove/", quotes.QuoteRemove.as_view(), name="quote_remove"),
]
