"""Which page of this app answers which address?"""

from django.urls import path

from waymark.administration.views import authority, checks, conduct, people, sign_in, teams, trail

HERE = "<slug:authority>/work/administration/"
MEMBER = f"{HERE}staff/<uuid:member>/"
TEAM = f"{HERE}teams/<uuid:team>/"

app_name = "administration"
urlpatterns = [
    path(f"{HERE}staff/", people.MemberList.as_view(), name="member_list"),
    path(MEMBER, people.MemberDetail.as_view(), name="member_detail"),
    path(f"{MEMBER}role/", people.MemberRole.as_view(), name="member_role"),
    path(f"{MEMBER}leaving/", people.MemberLeaving.as_view(), name="member_leaving"),
    path(f"{MEMBER}lift/", people.MemberLift.as_view(), name="member_lift"),
    path(f"{MEMBER}end/", people.MemberEnd.as_view(), name="member_end"),
    path(
        f"{MEMBER}sign-in-codes/", people.MemberSecondFactor.as_view(), name="member_second_factor"
    ),
    path(f"{MEMBER}council-account/", people.MemberIdentity.as_view(), name="member_identity"),
    path(f"{MEMBER}checks/", checks.MemberChecks.as_view(), name="member_checks"),
    path(f"{MEMBER}checks/new/", checks.CheckRecord.as_view(), name="check_record"),
    path(f"{MEMBER}checks/<uuid:check>/remove/", checks.CheckRemove.as_view(), name="check_remove"),
    path(f"{HERE}checks/", checks.CheckList.as_view(), name="check_list"),
    path(f"{HERE}checks/kinds/", checks.KindList.as_view(), name="check_kind_list"),
    path(f"{HERE}checks/kinds/new/", checks.KindAdd.as_view(), name="check_kind_add"),
    path(
        f"{HERE}checks/kinds/<uuid:check_kind>/",
        checks.KindChange.as_view(),
        name="check_kind_change",
    ),
    path(
        f"{HERE}checks/kinds/<uuid:check_kind>/end/",
        checks.KindEnd.as_view(),
        name="check_kind_end",
    ),
    path("<slug:authority>/work/my-checks/", checks.OwnChecks.as_view(), name="own_checks"),
    path(f"{HERE}conduct/", conduct.CodeList.as_view(), name="conduct_list"),
    path(f"{HERE}conduct/new/", conduct.CodePublish.as_view(), name="conduct_publish"),
    path(
        f"{HERE}conduct/<uuid:conduct_code>/",
        conduct.CodeVersion.as_view(),
        name="conduct_version",
    ),
    path(
        "<slug:authority>/work/code-of-conduct/",
        conduct.CodeAnswer.as_view(),
        name="conduct_accept",
    ),
    path(f"{HERE}staff/unused/", people.UnusedList.as_view(), name="unused_list"),
    path(f"{HERE}roles/", people.RoleList.as_view(), name="role_list"),
    path(f"{HERE}invitations/new/", people.InvitationCreate.as_view(), name="invitation_create"),
    path(
        f"{HERE}invitations/<uuid:invitation>/withdraw/",
        people.InvitationWithdraw.as_view(),
        name="invitation_withdraw",
    ),
    path(f"{HERE}authority/", authority.AuthorityDetail.as_view(), name="authority_detail"),
    path(f"{HERE}authority/edit/", authority.AuthorityEdit.as_view(), name="authority_edit"),
    path(f"{HERE}authority/sign-in/", sign_in.SignIn.as_view(), name="sign_in"),
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
    path(f"{HERE}teams/", teams.TeamList.as_view(), name="team_list"),
    path(f"{HERE}teams/new/", teams.TeamCreate.as_view(), name="team_create"),
    path(TEAM, teams.TeamDetail.as_view(), name="team_detail"),
    path(f"{TEAM}end/", teams.TeamEnd.as_view(), name="team_end"),
    path(f"{TEAM}members/add/", teams.TeamJoin.as_view(), name="team_join"),
    path(f"{TEAM}members/<uuid:team_member>/leave/", teams.TeamLeave.as_view(), name="team_leave"),
    path(f"{TEAM}areas/add/", teams.TeamArea.as_view(), name="team_area"),
    path(f"{TEAM}areas/<uuid:locality>/end/", teams.TeamAreaEnd.as_view(), name="team_area_end"),
    path(f"{HERE}audit/", trail.TrailRead.as_view(), name="trail"),
    path(f"{HERE}audit/export/", trail.TrailExport.as_view(), name="trail_export"),
]
