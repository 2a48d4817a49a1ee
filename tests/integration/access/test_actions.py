"""How do people and authorities come in, change and leave?"""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from smtplib import SMTPException
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail

from tests.factories.access import (
    AuthorityFactory,
    AuthorityIdentifierFactory,
    InvitationFactory,
    LocalityFactory,
    MembershipFactory,
    SignInIdentityFactory,
    UserFactory,
)
from waymark.access import queries
from waymark.access.actions import authorities, invitations, members, providers
from waymark.access.models.authorities import Authority, Locality
from waymark.access.models.members import Invitation, Membership, User
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
PASSWORD = "three plain invented words"

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Iterator[Authority]:
    made: Authority = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def administrator(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=RoleName.SYSTEM_ADMINISTRATOR
    )
    return made


@pytest.fixture
def by(administrator: Membership) -> Actor:
    return queries.member_actor(administrator)


@pytest.fixture
def colleague(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR)
    return made


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("id").values_list("event", flat=True))


def invite(by: Actor, email: str = "Jo@Example.org", at: datetime = NOW) -> invitations.Invited:
    return invitations.invite_member(
        by=by, email=email, name="Jo Newcomer", role=RoleName.COUNCILLOR, at=at
    )


def take_up(invited: Invitation, at: datetime = NOW) -> Membership:
    return invitations.accept_invitation(
        by=Actor.public(invited.authority_id),
        invitation=invited,
        name="Jo Newcomer",
        password=PASSWORD,
        at=at,
    )


# Inviting ---------------------------------------------------------------------------------------


def test_an_invitation_goes_out_by_email_and_its_token_is_nowhere_else(by: Actor) -> None:
    made = invite(by)

    (message,) = mail.outbox
    assert message.to == ["jo@example.org"]
    assert made.address in str(message.body)
    token = made.address.rstrip("/").rpartition("/")[2]
    assert len(token) >= 43
    assert token not in str(vars(made.invitation))
    assert made.invitation.token_hash == invitations.token_hash(token)
    assert made.invitation.expires_at == NOW + timedelta(days=7)
    assert events() == [Event.STAFF_INVITED]
    assert "jo" not in str(AuditEvent.objects.get().detail).lower()


def test_an_invitation_is_refused_for_who_works_here(by: Actor, colleague: Membership) -> None:
    with pytest.raises(invitations.CannotInvite, match="works here already") as refused:
        invite(by, email=colleague.user.email.upper())

    assert refused.value.field == "email"
    assert mail.outbox == []
    assert events() == []


def test_an_invitation_is_refused_while_another_is_open(by: Actor) -> None:
    invite(by)

    with pytest.raises(invitations.CannotInvite, match="still open"):
        invite(by)
    assert invite(by, at=NOW + timedelta(days=8)).invitation.pk


def test_an_invitation_that_cannot_be_sent_is_not_made(
    by: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise SMTPException

    monkeypatch.setattr(invitations, "send_mail", fail)

    with pytest.raises(invitations.CannotSendInvitation):
        invite(by)
    assert not Invitation.objects.exists()
    assert events() == []


def test_only_who_manages_users_invites(colleague: Membership) -> None:
    with pytest.raises(NotAllowed):
        invite(queries.member_actor(colleague))


def test_a_withdrawn_invitation_cannot_be_taken_up(by: Actor) -> None:
    made = invite(by).invitation

    invitations.withdraw_invitation(by=by, invitation=made, at=NOW)

    with pytest.raises(invitations.InvitationNotOpen):
        take_up(made)
    with pytest.raises(invitations.CannotWithdrawInvitation):
        invitations.withdraw_invitation(by=by, invitation=made, at=NOW)
    assert not Membership.objects.filter(user__email="jo@example.org").exists()


# Joining ----------------------------------------------------------------------------------------


def test_taking_up_makes_the_account_and_the_membership_once(by: Actor) -> None:
    invited = invite(by).invitation

    made = take_up(invited)

    assert made.role == RoleName.COUNCILLOR
    assert made.user.check_password(PASSWORD)
    assert events()[-1] == Event.INVITATION_ACCEPTED
    latest = AuditEvent.objects.order_by("-id")[0]
    assert latest.user_id == made.user_id
    with pytest.raises(invitations.InvitationNotOpen):
        take_up(invited)


def test_taking_up_is_refused_after_seven_days(by: Actor) -> None:
    invited = invite(by).invitation

    with pytest.raises(invitations.InvitationNotOpen):
        take_up(invited, at=NOW + timedelta(days=7))
    assert not User.objects.filter(email="jo@example.org").exists()


def test_an_account_in_use_keeps_its_password(by: Actor) -> None:
    user = UserFactory.create(email="jo@example.org")
    invited = invite(by).invitation

    with pytest.raises(invitations.SignInFirst):
        take_up(invited)
    made = invitations.join_with_account(
        by=Actor.public(invited.authority_id), invitation=invited, user_id=user.pk, at=NOW
    )

    assert made.user == user
    user.refresh_from_db()
    assert not user.check_password(PASSWORD)


def test_nobody_joins_by_another_s_invitation(by: Actor) -> None:
    invited = invite(by).invitation
    stranger = UserFactory.create(email="stranger@example.org")

    with pytest.raises(invitations.SignInFirst):
        invitations.join_with_account(
            by=Actor.public(invited.authority_id), invitation=invited, user_id=stranger.pk, at=NOW
        )


def test_who_comes_back_sets_everything_up_afresh(by: Actor, colleague: Membership) -> None:
    Authenticator.objects.create(user=colleague.user, type="totp", data={"secret": "-"})
    members.end_membership(by=by, member=colleague, at=NOW)
    invited = invite(by, email=colleague.user.email).invitation

    made = take_up(invited)

    assert made.user_id == colleague.user_id
    assert made.user.is_active
    assert made.user.check_password(PASSWORD)
    assert not Authenticator.objects.filter(user=made.user).exists()
    assert Membership.objects.filter(user=made.user).count() == 2


def test_an_invitation_to_who_joined_meanwhile_is_refused(by: Actor, authority: Authority) -> None:
    user = UserFactory.create(email="jo@example.org")
    invited = invite(by).invitation
    MembershipFactory.create(authority=authority, user=user)

    with pytest.raises(invitations.CannotInvite, match="work here already"):
        invitations.join_with_account(
            by=Actor.public(authority.pk), invitation=invited, user_id=user.pk, at=NOW
        )


def test_a_member_is_added_without_invitation_only_by_a_machine(
    by: Actor, authority: Authority
) -> None:
    details: dict[str, Any] = {
        "email": "Demo@example.org",
        "name": "D. Emo",
        "role": RoleName.COUNCILLOR,
        "at": NOW,
    }

    with pytest.raises(invitations.CannotInvite):
        members.add_member(by=by, **details)
    made = members.add_member(by=Actor.system(authority.pk), **details)

    assert made.user.email == "demo@example.org"
    assert not made.user.has_usable_password()
    with pytest.raises(invitations.CannotInvite):
        members.add_member(by=Actor.system(authority.pk), **details)


# Working here, and leaving ----------------------------------------------------------------------


def test_a_role_changes_and_the_trail_says_from_what_to_what(
    by: Actor, colleague: Membership
) -> None:
    members.change_role(by=by, member=colleague, role=RoleName.INFORMATION_GOVERNANCE_LEAD, at=NOW)

    colleague.refresh_from_db()
    assert colleague.role == RoleName.INFORMATION_GOVERNANCE_LEAD
    event = AuditEvent.objects.get()
    assert event.detail == {"from": "councillor", "to": "information_governance_lead"}
    assert event.target_id == colleague.public_id


def test_the_same_role_again_is_refused(by: Actor, colleague: Membership) -> None:
    with pytest.raises(ActionRefused, match="has that role"):
        members.change_role(by=by, member=colleague, role=RoleName.COUNCILLOR, at=NOW)


def test_the_only_administrator_stays(by: Actor, administrator: Membership) -> None:
    with pytest.raises(members.LastAdministrator):
        members.change_role(by=by, member=administrator, role=RoleName.COUNCILLOR, at=NOW)
    with pytest.raises(members.LastAdministrator):
        members.end_membership(by=by, member=administrator, at=NOW)
    administrator.refresh_from_db()
    assert administrator.ended_at is None


def test_one_of_two_administrators_may_leave(
    by: Actor, administrator: Membership, authority: Authority
) -> None:
    MembershipFactory.create(authority=authority, role=RoleName.SYSTEM_ADMINISTRATOR)

    members.end_membership(by=by, member=administrator, at=NOW)

    administrator.refresh_from_db()
    assert administrator.ended_at == NOW


def test_an_administrator_who_left_does_not_count(
    by: Actor, administrator: Membership, authority: Authority
) -> None:
    MembershipFactory.create(
        authority=authority,
        role=RoleName.SYSTEM_ADMINISTRATOR,
        ended_at=NOW,
        ended_by=administrator.user,
    )

    with pytest.raises(members.LastAdministrator):
        members.end_membership(by=by, member=administrator, at=NOW)


def test_leaving_closes_the_account(by: Actor, colleague: Membership) -> None:
    members.end_membership(by=by, member=colleague, at=NOW, reason="Left the council")

    colleague.refresh_from_db()
    user = User.objects.get(pk=colleague.user_id)
    assert (colleague.ended_at, colleague.ended_by_id) == (NOW, by.user_id)
    assert not user.is_active
    assert not user.has_usable_password()
    event = AuditEvent.objects.get()
    assert (event.event, event.reason) == (Event.MEMBERSHIP_ENDED, "Left the council")
    with pytest.raises(members.HasLeft):
        members.end_membership(by=by, member=colleague, at=NOW)


def test_leaving_one_authority_keeps_the_account_for_another(
    by: Actor, colleague: Membership
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        MembershipFactory.create(authority=other, user=colleague.user)

    members.end_membership(by=by, member=colleague, at=NOW)

    assert User.objects.get(pk=colleague.user_id).is_active
    assert queries.find_membership(user_id=colleague.user_id) is None


def test_an_access_is_ended_by_a_person(authority: Authority, colleague: Membership) -> None:
    with pytest.raises(ActionRefused, match="Say who you are"):
        members.end_membership(by=Actor.operator(authority.pk), member=colleague, at=NOW)


def test_sign_in_codes_are_reset_for_another_with_a_reason(
    by: Actor, colleague: Membership, administrator: Membership
) -> None:
    for user in (colleague.user, administrator.user):
        Authenticator.objects.create(user=user, type="totp", data={"secret": "-"})

    members.reset_second_factor(by=by, member=colleague, at=NOW, reason="Lost phone")

    assert not queries.has_second_factor(viewer=by, user_id=colleague.user_id)
    assert AuditEvent.objects.get().reason == "Lost phone"
    with pytest.raises(ActionRefused, match="no sign-in codes"):
        members.reset_second_factor(by=by, member=colleague, at=NOW)
    with pytest.raises(ActionRefused, match="for yourself"):
        members.reset_second_factor(by=by, member=administrator, at=NOW)
    assert queries.has_second_factor(viewer=by, user_id=administrator.user_id)


def test_a_council_account_is_taken_off_another_by_who_may(
    by: Actor, colleague: Membership, administrator: Membership
) -> None:
    for member in (colleague, administrator):
        SignInIdentityFactory.create(membership=member)

    with pytest.raises(NotAllowed):
        providers.release_identity(
            by=queries.member_actor(colleague), member=administrator, reason="Mine", at=NOW
        )
    with pytest.raises(providers.OwnAccount):
        providers.release_identity(by=by, member=administrator, reason="Mine", at=NOW)
    providers.release_identity(by=by, member=colleague, reason="A namesake", at=NOW)
    with pytest.raises(providers.NothingBound):
        providers.release_identity(by=by, member=colleague, reason="Again", at=NOW)

    assert queries.find_latest_identity(viewer=by, member=colleague) is None
    assert queries.find_latest_identity(viewer=by, member=administrator) is not None
    assert AuditEvent.objects.get().reason == "A namesake"


def test_sign_in_codes_of_who_left_are_not_reset(by: Actor, colleague: Membership) -> None:
    members.end_membership(by=by, member=colleague, at=NOW)

    with pytest.raises(members.HasLeft):
        members.reset_second_factor(by=by, member=colleague, at=NOW)


# Authorities ------------------------------------------------------------------------------------


def test_an_operator_adds_an_authority() -> None:
    made = authorities.add_authority(
        by=Actor.operator(None),
        code="marshfield",
        name="Marshfield Council",
        short_name="Marshfield",
        at=NOW,
    )

    with open_scope(made.pk):
        assert events() == [Event.AUTHORITY_ADDED]


@pytest.mark.parametrize("code", ["api", "Marshfield", "marsh field", "m", ""])
def test_an_authority_with_a_code_that_makes_no_address_is_refused(code: str) -> None:
    with pytest.raises(authorities.CannotAddAuthority):
        authorities.add_authority(
            by=Actor.operator(None), code=code, name="M", short_name="M", at=NOW
        )
    assert not Authority.objects.exists()


def test_an_authority_is_added_once_and_not_by_a_member(by: Actor, authority: Authority) -> None:
    for actor in (by, Actor.operator(None)):
        with pytest.raises(authorities.CannotAddAuthority):
            authorities.add_authority(
                by=actor, code=authority.code, name="M", short_name="M", at=NOW
            )


def details(authority: Authority, **changed: Any) -> dict[str, Any]:
    return {
        "version": queries.authority_version(authority),
        "name": "Marshfield Council",
        "short_name": "Marshfield",
        "colour": "#AA0000",
        "web_address": "",
        "privacy_contact": "",
        "starts_on": None,
        "ends_on": None,
        "unused_days": 60,
        **changed,
    }


def test_an_authority_s_details_change(by: Actor, authority: Authority) -> None:
    authorities.change_authority(by=by, at=NOW, **details(authority))

    authority.refresh_from_db()
    assert (authority.name, authority.colour) == ("Marshfield Council", "#aa0000")
    assert events() == [Event.AUTHORITY_CHANGED]


def test_details_that_somebody_else_changed_are_not_overwritten(
    by: Actor, authority: Authority
) -> None:
    first = details(authority)
    authorities.change_authority(by=by, at=NOW, **details(authority, name="Theirs"))

    with pytest.raises(ChangedMeanwhile):
        authorities.change_authority(by=by, at=NOW, **first)
    authority.refresh_from_db()
    assert authority.name == "Theirs"


def test_an_authority_cannot_end_before_it_began(by: Actor, authority: Authority) -> None:
    dates = {"starts_on": date(2009, 4, 1), "ends_on": date(2009, 3, 31)}

    with pytest.raises(authorities.EndsBeforeStart):
        authorities.change_authority(by=by, at=NOW, **details(authority, **dates))


def test_an_area_is_added_once_ended_once_and_can_come_back(
    by: Actor, authority: Authority
) -> None:
    made = authorities.add_locality(by=by, name="North", at=NOW, starts_on=date(2020, 1, 1))
    with pytest.raises(authorities.NameTaken):
        authorities.add_locality(by=by, name="NORTH", at=NOW)
    with pytest.raises(authorities.EndsBeforeStart):
        authorities.end_locality(by=by, locality=made, ends_on=date(2019, 1, 1), at=NOW)

    authorities.end_locality(by=by, locality=made, ends_on=date(2026, 1, 1), at=NOW)

    with pytest.raises(ActionRefused, match="ended already"):
        authorities.end_locality(by=by, locality=made, ends_on=date(2026, 1, 1), at=NOW)
    authorities.add_locality(by=by, name="North", at=NOW)
    assert Locality.objects.count() == 2
    assert events() == [Event.LOCALITY_ADDED, Event.LOCALITY_ENDED, Event.LOCALITY_ADDED]


def test_a_code_is_added_once_and_ended(by: Actor, authority: Authority) -> None:
    made = authorities.add_identifier(by=by, at=NOW, scheme="gss", value="E06000032")

    with pytest.raises(authorities.NameTaken):
        authorities.add_identifier(by=by, at=NOW, scheme="gss", value="E06000032")
    authorities.end_identifier(by=by, identifier=made, ends_on=date(2026, 1, 1), at=NOW)

    assert queries.get_identifier(viewer=by, public_id=made.public_id).ends_on == date(2026, 1, 1)


@pytest.mark.parametrize("role", [role for role in RoleName if role != "system_administrator"])
def test_no_other_role_manages_people_or_the_authority(
    authority: Authority, administrator: Membership, colleague: Membership, role: RoleName
) -> None:
    by = queries.member_actor(MembershipFactory.create(authority=authority, role=role))
    invitation = InvitationFactory.create()
    locality = LocalityFactory.create()
    identifier = AuthorityIdentifierFactory.create()
    day = date(2026, 1, 1)
    tries: list[Callable[[], object]] = [
        lambda: invite(by),
        lambda: invitations.withdraw_invitation(by=by, invitation=invitation, at=NOW),
        lambda: members.change_role(by=by, member=colleague, role=RoleName.COMMISSIONER, at=NOW),
        lambda: members.end_membership(by=by, member=colleague, at=NOW),
        lambda: members.reset_second_factor(by=by, member=colleague, at=NOW),
        lambda: authorities.change_authority(by=by, at=NOW, **details(authority)),
        lambda: authorities.add_locality(by=by, name="North", at=NOW),
        lambda: authorities.end_locality(by=by, locality=locality, ends_on=day, at=NOW),
        lambda: authorities.add_identifier(by=by, at=NOW, scheme="gss", value="E06000032"),
        lambda: authorities.end_identifier(by=by, identifier=identifier, ends_on=day, at=NOW),
    ]

    for one in tries:
        with pytest.raises(NotAllowed):
            one()
    assert events() == []


def test_the_address_in_the_email_is_the_one_that_answers(by: Actor, authority: Authority) -> None:
    made = invite(by)

    found = re.fullmatch(rf"http\S+/{authority.code}/invitations/([\w-]+)/", made.address)

    assert found
    invitation = queries.find_invitation(token_hash=invitations.token_hash(found[1]))
    assert invitation == made.invitation
