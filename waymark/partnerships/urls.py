"""Which page of this app answers which address?"""

from django.urls import path

from waymark.partnerships.views import agreements, groups, partnerships

HERE = "<slug:authority>/work/sharing/"
ONE = f"{HERE}<uuid:agreement>/"
TOGETHER = "<slug:authority>/work/partnerships/"
THIS = f"{TOGETHER}<uuid:partnership>/"

app_name = "partnerships"
urlpatterns = [
    # Agreements about sharing
    path(HERE, agreements.AgreementList.as_view(), name="list"),
    path(f"{HERE}new/", agreements.AgreementCreate.as_view(), name="create"),
    path(ONE, agreements.AgreementDetail.as_view(), name="detail"),
    path(f"{ONE}edit/", agreements.AgreementEdit.as_view(), name="edit"),
    path(f"{ONE}file/", agreements.AgreementFile.as_view(), name="file"),
    # Partnerships
    path(TOGETHER, partnerships.PartnershipList.as_view(), name="partnership_list"),
    path(f"{TOGETHER}new/", partnerships.PartnershipCreate.as_view(), name="partnership_create"),
    path(f"{TOGETHER}actions/", partnerships.OutstandingList.as_view(), name="outstanding"),
    path(f"{TOGETHER}shown/<uuid:shown>/", partnerships.ShownDetail.as_view(), name="shown_detail"),
    path(THIS, partnerships.PartnershipDetail.as_view(), name="partnership_detail"),
    path(f"{THIS}edit/", partnerships.PartnershipEdit.as_view(), name="partnership_edit"),
    path(f"{THIS}show/", partnerships.PartnershipShow.as_view(), name="partnership_show"),
    path(f"{THIS}publish/", partnerships.PartnershipPublish.as_view(), name="partnership_publish"),
    path(f"{THIS}parties/new/", partnerships.PartyCreate.as_view(), name="party_create"),
    path(f"{THIS}parties/<uuid:party>/", partnerships.PartyEdit.as_view(), name="party_edit"),
    path(f"{THIS}groups/new/", groups.GroupCreate.as_view(), name="group_create"),
    path(f"{THIS}groups/<uuid:joint_group>/", groups.GroupEdit.as_view(), name="group_edit"),
    path(
        f"{THIS}groups/<uuid:joint_group>/seats/new/",
        groups.SeatCreate.as_view(),
        name="seat_create",
    ),
    path(f"{THIS}seats/<uuid:seat>/", groups.SeatEdit.as_view(), name="seat_edit"),
    path(f"{THIS}seats/<uuid:seat>/holder/", groups.SeatHolder.as_view(), name="seat_holder"),
    path(f"{THIS}shares/new/", groups.SharePropose.as_view(), name="share_propose"),
    path(f"{THIS}shares/<uuid:share>/agree/", groups.ShareAgree.as_view(), name="share_agree"),
    path(f"{THIS}actions/new/", groups.JointActionCreate.as_view(), name="joint_action_create"),
    path(
        f"{THIS}actions/<uuid:joint_action>/",
        groups.JointActionUpdate.as_view(),
        name="joint_action_update",
    ),
]
