"""Which page about responses that look alike, or about moderating, answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import (
    ALIKE,
    CAMPAIGNS,
    MODERATED,
    MODERATED_ANSWER,
    MODERATION,
    ONE_ALIKE,
)
from waymark.consultations.views.moderation import publishing, similar

urlpatterns = [
    path(ALIKE, similar.Similar.as_view(), name="similar"),
    path(f"{ALIKE}compare/", similar.SimilarCompare.as_view(), name="similar_search"),
    path(ONE_ALIKE, similar.SimilarDetail.as_view(), name="similar_group"),
    path(f"{ONE_ALIKE}merge/", similar.SimilarMerge.as_view(), name="similar_merge"),
    path(f"{ONE_ALIKE}campaign/", similar.SimilarCampaign.as_view(), name="similar_campaign"),
    path(f"{ONE_ALIKE}set-aside/", similar.SimilarDismiss.as_view(), name="similar_dismiss"),
    path(f"{ONE_ALIKE}undo/", similar.SimilarUndo.as_view(), name="similar_undo"),
    path(f"{CAMPAIGNS}<uuid:campaign>/", similar.CampaignEdit.as_view(), name="campaign_edit"),
    path(MODERATION, publishing.Moderation.as_view(), name="moderation"),
    path(f"{MODERATION}names/", publishing.ModerationNames.as_view(), name="moderation_names"),
    path(MODERATED, publishing.ModerationQuestion.as_view(), name="moderation_question"),
    path(MODERATED_ANSWER, publishing.ModerationAnswer.as_view(), name="moderation_answer"),
    path(
        f"{MODERATED_ANSWER}undo/",
        publishing.ModerationReopen.as_view(),
        name="moderation_reopen",
    ),
]
