"""Which page about those invited, about news and about other formats answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import ANSWER, AT_WORK, ONE, PUBLIC, RESPONSES
from waymark.consultations.views.inviting import answering, bodies, counts, formats, lists, news

BODIES = f"{RESPONSES}invited/"
BODY = f"{BODIES}<uuid:body>/"
LISTS = f"{BODIES}lists/"
LIST = f"{LISTS}<uuid:body_list>/"
INVITED = f"{ONE}invited/<str:token>/"
FORMATS = f"{AT_WORK}formats/"
NEWS = f"{PUBLIC}news/"

urlpatterns = [
    # at work
    path(BODIES, bodies.Bodies.as_view(), name="bodies"),
    path(f"{BODIES}new/", bodies.BodyAdd.as_view(), name="body_add"),
    path(f"{BODIES}invite/", bodies.Invite.as_view(), name="invite"),
    path(f"{BODIES}remind/", bodies.Remind.as_view(), name="remind"),
    path(f"{BODIES}letters/<slug:kind>/", bodies.LetterText.as_view(), name="letter"),
    path(BODY, bodies.BodyChange.as_view(), name="body_change"),
    path(f"{BODY}remove/", bodies.BodyRemove.as_view(), name="body_remove"),
    path(LISTS, lists.BodyLists.as_view(), name="body_lists"),
    path(f"{LISTS}load/", lists.BodyListLoad.as_view(), name="body_list_load"),
    path(f"{LISTS}template/", lists.BodyListTemplate.as_view(), name="body_list_template"),
    path(LIST, lists.BodyListDetail.as_view(), name="body_list"),
    path(f"{LIST}discard/", lists.BodyListDiscard.as_view(), name="body_list_discard"),
    path(f"{LIST}undo/", lists.BodyListUndo.as_view(), name="body_list_undo"),
    path(f"{AT_WORK}counts/", counts.LiveCounts.as_view(), name="live_counts"),
    path(FORMATS, formats.FormatRequests.as_view(), name="format_requests"),
    path(f"{FORMATS}<uuid:wanted>/", formats.FormatAnswer.as_view(), name="format_answer"),
    # the public
    path(INVITED, answering.Invited.as_view(), name="invited"),
    path(f"{INVITED}stop/", answering.InvitedStop.as_view(), name="invited_stop"),
    path(f"{ANSWER}later/email/", answering.LaterByEmail.as_view(), name="answer_later_email"),
    path(
        f"{ANSWER}receipt/email/", answering.ReceiptByEmail.as_view(), name="answer_receipt_email"
    ),
    path(f"{ONE}outcome/", news.NewsAsk.as_view(), name="news_ask"),
    path(f"{ONE}formats/", formats.FormatAsk.as_view(), name="format_ask"),
    # Dotted, or with three parts, so that no consultation's slug is taken for them.
    path(f"{PUBLIC}feed.atom", news.Feed.as_view(), name="feed"),
    path(f"{NEWS}by/email/", news.Subscribe.as_view(), name="subscribe"),
    path(f"{NEWS}confirm/<str:token>/", news.NewsConfirm.as_view(), name="news_confirm"),
    path(f"{NEWS}stop/<str:token>/", news.NewsStop.as_view(), name="news_stop"),
]
