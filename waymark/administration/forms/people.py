"""What is typed to invite somebody, to change a role and to end an access?"""

from django import forms

from waymark.access.permissions import ROLES
from waymark.access.rules import RoleName
from waymark.web.fields import DateField, Radios
from waymark.web.forms import Form


def role_field() -> forms.TypedChoiceField:
    """Return the choice of a role, each with its sentence."""
    return forms.TypedChoiceField(
        label="Role",
        choices=[(role.name.value, role.label) for role in ROLES],
        coerce=RoleName,
        widget=Radios(hints={role.name.value: role.sentence for role in ROLES}),
    )


class InvitationCreate(Form):
    """Whom to invite, and as what."""

    name = forms.CharField(label="Name", max_length=200)
    email = forms.EmailField(
        label="Email address", help_text="The address at work. It is what they sign in with"
    )
    role = role_field()


class InvitationWithdraw(Form):
    """Nothing to type: only whether to withdraw it."""


class MemberRole(Form):
    """The role to give instead."""

    role = role_field()


class MemberLeaving(Form):
    """Somebody's last day here, where it is known beforehand."""

    leaves_on = DateField(
        label="Last day here", required=False, help_text="Leave empty if they stay."
    )


class MemberLift(Form):
    """Nothing but the decision."""


class MemberEnd(Form):
    """Why somebody's access ends."""

    reason = forms.CharField(
        label="Why",
        required=False,
        max_length=200,
        help_text="For the audit trail, such as “left the council”. Nothing about health or family",
    )


class MemberIdentity(Form):
    """Why the council's account is taken off somebody."""

    reason = forms.CharField(
        label="Why",
        max_length=200,
        help_text="For the audit trail, such as “the address had belonged to a namesake”",
    )


class MemberSecondFactor(Form):
    """Why somebody may set up their sign-in codes afresh."""

    reason = forms.CharField(
        label="Why",
        max_length=200,
        help_text="For the audit trail, such as “lost phone, identity checked in person”",
    )
