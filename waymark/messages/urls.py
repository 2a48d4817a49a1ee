"""Which page of this app answers which address?"""

from django.urls import path

from waymark.messages import views
from waymark.messages.api import notify

WORK = "<slug:authority>/work/messages/"

app_name = "messages"
urlpatterns = [
    path(WORK, views.MessageList.as_view(), name="list"),
    path(f"{WORK}came-back/", views.Bounces.as_view(), name="bounces"),
    path(f"{WORK}left-alone/", views.SilentList.as_view(), name="silent_list"),
    path(f"{WORK}left-alone/<uuid:silent>/", views.SilentLift.as_view(), name="silent_lift"),
    path(f"{WORK}<uuid:letter>/", views.MessageDetail.as_view(), name="detail"),
    path(f"{WORK}<uuid:letter>/again/", views.MessageRetry.as_view(), name="retry"),
    path("notify/delivery/", notify.Delivery.as_view(), name="notify_delivery"),
    path("notify/received/", notify.Received.as_view(), name="notify_received"),
]
