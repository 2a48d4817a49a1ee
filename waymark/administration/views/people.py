"""Staff: who works here in what role, who is invited, who left."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.actions import invitations, members
from waymark.access.models import Invitation, Membership
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.administration.forms import people as forms
from waymark.administration.presenters import people
from waymark.administration.views.tabs import tabs_for
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class MemberList(AuthorityPage):
    """Everybody who works or worked here, and who is invited."""

    permission = Permission.USERS_SEE
    title = "Staff"
    template_name = "administration/member_list.html"

    def load(self, **_: Any) -> None:
        """Fetch the people and the open invitations."""
        self.members = list(access.list_members(viewer=self.actor))
        self.invitations = list(access.list_open_invitations(viewer=self.actor, at=timezone.now()))

    def present(self) -> people.MemberList:
        """Return the page."""
        return people.member_list(
            members=[
                people.member_row(
                    member, url=self.url("administration:member_detail", member=member.public_id)
                )
                for member in self.members
            ],
            invitations=[
                people.invitation_row(
                    found,
                    withdraw_url=self.url(
                        "administration:invitation_withdraw", invitation=found.public_id
                    ),
                )
                for found in self.invitations
            ],
            may_manage=self.may(Permission.USERS_MANAGE),
        )

    def context(self) -> dict[str, Any]:
        """Add the pages beside this one."""
        return super().context() | {
            "tabs": tabs_for(
                viewer=self.actor, authority_code=self.authority.code, path=self.request.path
            ),
            "invite_url": self.url("administration:invitation_create"),
        }


class RoleList(AuthorityPage):
    """What each role may do."""

    permission = Permission.USERS_SEE
    title = "Roles"
    template_name = "administration/role_list.html"

    def present(self) -> people.RoleTable:
        """Return the page."""
        return people.role_table()

    def context(self) -> dict[str, Any]:
        """Add the pages beside this one."""
        return super().context() | {
            "tabs": tabs_for(
                viewer=self.actor, authority_code=self.authority.code, path=self.request.path
            )
        }


class OneMember(AuthorityPage):
    """What the pages about one person share."""

    member: Membership

    def load(self, member: UUID, **_: Any) -> None:
        """Fetch the person."""
        self.member = access.get_member(viewer=self.actor, public_id=member)

    def member_url(self) -> str:
        """Return the address of the person's page."""
        return self.url("administration:member_detail", member=self.member.public_id)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the person."""
        return [
            ("Staff", self.url("administration:member_list")),
            (str(self.member.user), self.member_url()),
        ]


class MemberDetail(OneMember):
    """One person: their role, since when, and what can be done."""

    permission = Permission.USERS_SEE
    template_name = "administration/member_detail.html"

    def page_title(self) -> str:
        """Return the person's name."""
        return str(self.member.user)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return super().breadcrumbs()[:1]

    def present(self) -> people.MemberDetail:
        """Return the page."""
        return people.member_detail(
            self.member,
            has_second_factor=access.has_second_factor(
                viewer=self.actor, user_id=self.member.user_id
            ),
            may_manage=self.may(Permission.USERS_MANAGE),
        )

    def context(self) -> dict[str, Any]:
        """Add the addresses of what can be done."""
        key = self.member.public_id
        return super().context() | {
            "role_url": self.url("administration:member_role", member=key),
            "end_url": self.url("administration:member_end", member=key),
            "second_factor_url": self.url("administration:member_second_factor", member=key),
        }


class MemberForm(OneMember, AuthorityFormPage):
    """A form about one person; it asks on its own page."""

    permission = Permission.USERS_MANAGE

    def present(self) -> people.Confirmation:
        """Return whom it is about."""
        return people.Confirmation(
            name=str(self.member.user),
            email=self.member.user.email,
            role=ROLES_BY_NAME[self.member.role].label,
        )

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.member_url()}


class MemberRole(MemberForm):
    """Give somebody another role."""

    title = "Change role"
    form_class = forms.MemberRole
    template_name = "administration/member_role.html"

    def initial(self) -> dict[str, Any]:
        """Return the role they have."""
        return {"role": self.member.role}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it."""
        members.change_role(by=self.actor, member=self.member, at=timezone.now(), **values)
        label = ROLES_BY_NAME[values["role"].value].label
        return self.done(
            "administration:member_detail",
            f"{self.member.user} is now: {label}",
            member=self.member.public_id,
        )


class MemberEnd(MemberForm):
    """End somebody's access."""

    title = "End access"
    form_class = forms.MemberEnd
    template_name = "administration/member_end.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        members.end_membership(by=self.actor, member=self.member, at=timezone.now(), **values)
        if self.member.user_id == self.actor.user_id:
            return HttpResponseRedirect(reverse("web:home"))
        return self.done(
            "administration:member_list", f"{self.member.user} can no longer work here"
        )


class MemberSecondFactor(MemberForm):
    """Let somebody set up their sign-in codes afresh."""

    title = "Reset sign-in codes"
    form_class = forms.MemberSecondFactor
    template_name = "administration/member_second_factor.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take the old codes away."""
        members.reset_second_factor(by=self.actor, member=self.member, at=timezone.now(), **values)
        return self.done(
            "administration:member_detail",
            f"{self.member.user} will set up new sign-in codes at the next sign-in",
            member=self.member.public_id,
        )


class InvitationCreate(AuthorityFormPage):
    """Invite somebody by e-mail."""

    permission = Permission.USERS_MANAGE
    title = "Invite somebody"
    form_class = forms.InvitationCreate
    template_name = "administration/invitation_create.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Staff", self.url("administration:member_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("administration:member_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Send the invitation."""
        made = invitations.invite_member(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "administration:member_list", f"Invitation sent to {made.invitation.email}"
        )


class InvitationWithdraw(AuthorityFormPage):
    """Make an invitation useless."""

    permission = Permission.USERS_MANAGE
    title = "Withdraw invitation"
    form_class = forms.InvitationWithdraw
    template_name = "administration/invitation_withdraw.html"

    invitation: Invitation

    def load(self, invitation: UUID, **_: Any) -> None:
        """Fetch the invitation."""
        self.invitation = access.get_open_invitation(
            viewer=self.actor, public_id=invitation, at=timezone.now()
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Staff", self.url("administration:member_list"))]

    def present(self) -> people.Confirmation:
        """Return whose it is."""
        return people.Confirmation(
            name=self.invitation.name,
            email=self.invitation.email,
            role=ROLES_BY_NAME[self.invitation.role].label,
        )

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("administration:member_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        invitations.withdraw_invitation(
            by=self.actor, invitation=self.invitation, at=timezone.now()
        )
        return self.done(
            "administration:member_list", f"Invitation to {self.invitation.email} withdrawn"
        )
