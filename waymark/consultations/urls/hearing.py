"""Which page about responses answers which address?"""

from django.urls import path

from waymark.consultations.urls.addresses import AMENDMENTS, GROUPS, RESPONSE, RESPONSES
from waymark.consultations.views import amendments, groups, hearing

urlpatterns = [
    path(RESPONSES, hearing.Responses.as_view(), name="responses"),
    path(RESPONSE, hearing.ResponseDetail.as_view(), name="response_detail"),
    path(f"{RESPONSE}files/<uuid:document>/", hearing.ResponseFile.as_view(), name="response_file"),
    path(
        f"{RESPONSE}files/<uuid:document>/text/",
        hearing.ResponseFileText.as_view(),
        name="response_file_text",
    ),
    path(f"{RESPONSE}contact/", hearing.ResponseContact.as_view(), name="response_contact"),
    path(f"{RESPONSE}leave-out/", hearing.ResponseExclude.as_view(), name="response_exclude"),
    path(f"{RESPONSE}count/", hearing.ResponseRestore.as_view(), name="response_restore"),
    path(GROUPS, groups.GroupList.as_view(), name="group_list"),
    path(f"{GROUPS}new/", groups.GroupCreate.as_view(), name="group_create"),
    path(f"{GROUPS}<uuid:group>/", groups.GroupEdit.as_view(), name="group_edit"),
    path(f"{GROUPS}<uuid:group>/remove/", groups.GroupRemove.as_view(), name="group_remove"),
    path(AMENDMENTS, amendments.AmendmentList.as_view(), name="amendment_list"),
    path(f"{AMENDMENTS}new/", amendments.AmendmentCreate.as_view(), name="amendment_create"),
]
