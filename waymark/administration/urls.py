"""Which page of this app answers which address?"""

from django.urls import path

from waymark.administration.views import authority, people, trail

HERE = "<slug:authority>/work/administration/"
MEMBER = f"{HERE}staff/<uuid:member>/"

app_name = "administration"
urlpatterns = [
    path(f"{HERE}staff/", people.MemberList.as_view(), name="member_list"),
    path(MEMBER, people.MemberDetail.as_view(), name="member_detail"),
    path(f"{MEMBER}role/", people.MemberRole.as_view(), name="member_role"),
    path(f"{MEMBER}end/", people.MemberEnd.as_view(), name="member_end"),
    path(
        f"{MEMBER}sign-in-codes/", people.MemberSecondFactor.as_view(), name="member_second_factor"
    ),
    path(f"{HERE}roles/", people.RoleList.as_view(), name="role_list"),
    path(f"{HERE}invitations/new/", people.InvitationCreate.as_view(), name="invitation_create"),
    path(
        f"{HERE}invitations/<uuid:invitation>/withdraw/",
        people.InvitationWithdraw.as_view(),
        name="invitation_withdraw",
    ),
    path(f"{HERE}authority/", authority.AuthorityDetail.as_view(), name="authority_detail"),
    path(f"{HERE}authority/edit/", authority.AuthorityEdit.as_view(), name="authority_edit"),
    path(
        f"{HERE}authority/codes/new/",
        authority.IdentifierCreate.as_view(),
        name="identifier_create",
    ),
    path(
        f"{HERE}authority/codes/<uuid:identifier>/end/",
        authority.IdentifierEnd.as_view(),
        name="identifier_end",
    ),
    path(f"{HERE}areas/new/", authority.LocalityCreate.as_view(), name="locality_create"),
    path(
        f"{HERE}areas/<uuid:locality>/end/",
        authority.LocalityEnd.as_view(),
        name="locality_end",
    ),
    path(f"{HERE}audit/", trail.TrailRead.as_view(), name="trail"),
    path(f"{HERE}audit/export/", trail.TrailExport.as_view(), name="trail_export"),
]
