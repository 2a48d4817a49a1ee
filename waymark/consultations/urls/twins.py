"""Which page about a consultation held with a neighbour answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK, ONE
from waymark.consultations.views import twins

TWIN = f"{AT_WORK}twin/"
OFFERS = "<slug:authority>/work/twin-offers/"

urlpatterns = [
    path(f"{ONE}twin/", twins.PublicTwin.as_view(), name="public_twin"),
    path(TWIN, twins.Twin.as_view(), name="twin"),
    path(f"{TWIN}offer/", twins.TwinOffer.as_view(), name="twin_offer"),
    path(f"{TWIN}show/", twins.TwinShow.as_view(), name="twin_show"),
    path(f"{TWIN}take/", twins.TwinTake.as_view(), name="twin_take"),
    path(f"{TWIN}end/", twins.TwinEnd.as_view(), name="twin_end"),
    path(f"{TWIN}results/", twins.TwinResults.as_view(), name="twin_results"),
    path(OFFERS, twins.TwinOffers.as_view(), name="twin_offers"),
    path(f"{OFFERS}<uuid:link>/accept/", twins.TwinAccept.as_view(), name="twin_accept"),
    path(f"{OFFERS}<uuid:link>/decline/", twins.TwinDecline.as_view(), name="twin_decline"),
]
