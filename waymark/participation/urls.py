"""Which page of this app answers which address?"""

from django.urls import path

from waymark.participation.views import activities, figures, guarantee, offers

WORK = "<slug:authority>/work/"
RECORD = f"{WORK}people/<uuid:person>/"
HISTORY = f"{RECORD}activities/"
ACTIVITY = f"{HISTORY}<uuid:activity>/"
FIGURES = f"{WORK}participation/"
TRACKING = f"{WORK}tracking/"
OFFERS = f"{RECORD}offers/"
GUARANTEE = f"{TRACKING}september-guarantee/"

app_name = "participation"
urlpatterns = [
    path(HISTORY, activities.ActivityList.as_view(), name="activity_list"),
    path(f"{HISTORY}add/", activities.ActivityAdd.as_view(), name="activity_add"),
    path(f"{ACTIVITY}correct/", activities.ActivityCorrect.as_view(), name="activity_correct"),
    path(f"{ACTIVITY}withdraw/", activities.ActivityWithdraw.as_view(), name="activity_withdraw"),
    path(
        f"{ACTIVITY}bring-back/",
        activities.ActivityBringBack.as_view(),
        name="activity_bring_back",
    ),
    path(f"{ACTIVITY}known/", activities.ActivityStates.as_view(), name="activity_states"),
    path(FIGURES, figures.Figures.as_view(), name="figures"),
    path(f"{FIGURES}people/", figures.FigurePeople.as_view(), name="figure_people"),
    path(f"{FIGURES}changes/", figures.Changes.as_view(), name="changes"),
    path(f"{FIGURES}history.csv", figures.HistoryFile.as_view(), name="history_file"),
    path(OFFERS, offers.OfferList.as_view(), name="offers"),
    path(f"{OFFERS}record/", offers.OfferRecord.as_view(), name="offer_record"),
    path(f"{OFFERS}<uuid:offer>/", offers.OfferChange.as_view(), name="offer_change"),
    path(f"{OFFERS}<uuid:offer>/close/", offers.OfferClose.as_view(), name="offer_close"),
    path(f"{OFFERS}destination/", offers.DestinationRecord.as_view(), name="destination_record"),
    path(f"{OFFERS}guarantee/", offers.GuaranteeStatus.as_view(), name="guarantee_status"),
    path(f"{OFFERS}guarantee/join/", offers.GuaranteeJoin.as_view(), name="guarantee_join"),
    path(GUARANTEE, guarantee.Guarantee.as_view(), name="guarantee"),
    path(f"{GUARANTEE}figures.csv", guarantee.GuaranteeFile.as_view(), name="guarantee_file"),
    path(f"{GUARANTEE}people/", guarantee.GuaranteePeople.as_view(), name="guarantee_list"),
    path(f"{GUARANTEE}fix/", guarantee.GuaranteeFix.as_view(), name="guarantee_fix"),
    path(f"{GUARANTEE}renew/", guarantee.GuaranteeRenew.as_view(), name="guarantee_renew"),
]
