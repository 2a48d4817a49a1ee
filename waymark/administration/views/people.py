"""Staff: who works here in what role, who is invited, who left."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.actions import invitations, members, providers, suspending
from waymark.access.models.members import Invitation, Membership
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.access.queries.unused import days_until_unused, list_unused
from waymark.access.rules.unused import USUAL_DAYS
from waymark.administration.forms import people as forms
from waymark.administration.presenters import people
from waymark.casework.queries.leaving import count_left
from waymark.casework.rules.leaving import left_lines
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.paging import stretch_of


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
        """Add the addresses of what can be done."""
        return super().context() | {
            "unused_url": self.url("administration:unused_list"),
            "invite_url": self.url("administration:invitation_create"),
        }


class UnusedList(AuthorityPage):
    """Accounts that nobody has used for long."""

    permission = Permission.USERS_SEE
    title = "Unused accounts"
    template_name = "administration/unused_list.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Staff", self.url("administration:member_list"))]

    def present(self) -> people.UnusedList:
        """Return the page."""
        stretch = stretch_of(self.request, list_unused(viewer=self.actor, at=timezone.now()))
        days = days_until_unused()
        return people.UnusedList(
            days=days or USUAL_DAYS,
            suspends=days is not None,
            rows=[
                people.unused_row(
                    member, url=self.url("administration:member_detail", member=member.public_id)
                )
                for member in stretch.rows
            ],
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class RoleList(AuthorityPage):
    """What each role may do."""

    permission = Permission.USERS_SEE
    title = "Roles"
    template_name = "administration/role_list.html"

    def present(self) -> people.RoleTable:
        """Return the page."""
        return people.role_table()


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
            identity=access.find_latest_identity(viewer=self.actor, member=self.member),
            may_manage=self.may(Permission.USERS_MANAGE),
        )

    def context(self) -> dict[str, Any]:
        """Add the addresses of what can be done."""
        key = self.member.public_id
        return super().context() | {
            "checks_url": self.url("administration:member_checks", member=key),
            "role_url": self.url("administration:member_role", member=key),
            "leaving_url": self.url("administration:member_leaving", member=key),
            "lift_url": self.url("administration:member_lift", member=key),
            "end_url": self.url("administration:member_end", member=key),
            "identity_url": self.url("administration:member_identity", member=key),
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


class MemberLeaving(MemberForm):
    """Say when somebody leaves."""

    title = "Last day here"
    form_class = forms.MemberLeaving
    template_name = "administration/member_leaving.html"

    def present(self) -> people.Confirmation:
        """Return whom it is about, and what they would leave behind."""
        left = count_left(viewer=self.actor, member=self.member, at=timezone.now())
        return replace(super().present(), left=left_lines(left))

    def initial(self) -> dict[str, Any]:
        """Return the day that is known."""
        return {"leaves_on": self.member.leaves_on}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep it."""
        members.set_leaving(by=self.actor, member=self.member, at=timezone.now(), **values)
        return self.done(
            "administration:member_detail",
            people.leaving_words(str(self.member.user), values["leaves_on"]),
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


class MemberLift(MemberForm):
    """Let somebody sign in again whose unused account was suspended."""

    title = "Let them sign in again"
    form_class = forms.MemberLift
    template_name = "administration/member_lift.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Lift it."""
        suspending.lift_suspension(by=self.actor, member=self.member, at=timezone.now())
        return self.done(
            "administration:member_detail",
            f"{self.member.user} can sign in again",
            member=self.member.public_id,
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


class MemberIdentity(MemberForm):
    """Take the council's account off somebody whose it is not."""

    title = "Take the council's account off"
    form_class = forms.MemberIdentity
    template_name = "administration/member_identity.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it off."""
        providers.release_identity(by=self.actor, member=self.member, at=timezone.now(), **values)
        return self.done(
            "administration:member_detail",
            f"{self.member.user} has no council account here until the next sign-in with one",
            member=self.member.public_id,
        )


class InvitationCreate(AuthorityFormPage):
    """Invite somebody by email."""

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
