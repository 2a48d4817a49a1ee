"""Which page about the exchange with another service answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AT_WORK
from waymark.consultations.views import exchanging

EXCHANGE = f"{AT_WORK}exchange/"

urlpatterns = [
    path(EXCHANGE, exchanging.Exchange.as_view(), name="exchange"),
    path(f"{EXCHANGE}export/", exchanging.ExchangeExport.as_view(), name="exchange_export"),
    path(f"{EXCHANGE}load/", exchanging.ExchangeLoad.as_view(), name="exchange_load"),
]
