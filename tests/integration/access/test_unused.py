"""Is an unused account warned of and suspended in time, and never the last one that manages?"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory, UserFactory
from tests.support import sign_in
from waymark.access import queries, tasks
from waymark.access.actions import authorities, members, suspending
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership, User
from waymark.access.queries import member_actor, unused
from waymark.access.rules import RoleName
from waymark.access.rules.unused import WARNING
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope

LONG_AGO = NOW - timedelta(days=200)
LATER = NOW + WARNING


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def administrator(authority: Authority) -> Membership:
    """Somebody who signed in just now."""
    return _join(authority, RoleName.SYSTEM_ADMINISTRATOR, signed_in_at=LATER)


@pytest.fixture
def dormant(authority: Authority, administrator: Membership) -> Membership:
    """Somebody who never signed in since they joined long ago."""
    return _join(authority, RoleName.PERSONAL_ADVISER)


def _join(authority: Authority, role: RoleName, *, signed_in_at: Any = None) -> Membership:
    made: Membership = MembershipFactory.create(
        authority=authority, role=role.value, joined_at=LONG_AGO
    )
    User.objects.filter(pk=made.user_id).update(last_login=signed_in_at)
    made.refresh_from_db()
    return made


def _run(at: Any) -> None:
    with time_machine.travel(at, tick=False):
        tasks.suspend_unused(timestamp=0)


def test_unused_account_is_warned_of_and_suspended_a_fortnight_later(
    authority: Authority, dormant: Membership
) -> None:
    _run(NOW)
    _run(NOW + timedelta(hours=1))

    (letter,) = mail.outbox
    assert letter.to == [dormant.user.email]
    assert "will be suspended" in letter.subject
    assert authority.name in letter.body
    dormant.refresh_from_db()
    assert (dormant.warned_at, dormant.suspended_at) == (NOW, None)

    _run(LATER - timedelta(hours=1))
    dormant.refresh_from_db()
    assert dormant.suspended_at is None
    _run(LATER)

    dormant.refresh_from_db()
    assert dormant.suspended_at == LATER
    assert not User.objects.get(pk=dormant.user_id).is_active
    assert queries.find_membership(user_id=dormant.user_id) is None
    assert queries.find_member_by_email(email=dormant.user.email) is None
    events = AuditEvent.objects.order_by("pk")
    assert [each.event for each in events] == [Event.SUSPENSION_WARNED, Event.MEMBER_SUSPENDED]
    assert {each.user_id for each in events} == {None}


def test_whoever_signs_in_after_the_warning_is_not_suspended(
    authority: Authority, dormant: Membership
) -> None:
    _run(NOW)
    User.objects.filter(pk=dormant.user_id).update(last_login=NOW + timedelta(days=3))

    _run(LATER)
    dormant.refresh_from_db()
    assert dormant.suspended_at is None
    _run(NOW + timedelta(days=3 + 90 - 14))

    assert [letter.to for letter in mail.outbox if letter.to == [dormant.user.email]] == [
        [dormant.user.email]
    ] * 2


def test_authority_says_after_how_many_days_or_never(
    authority: Authority, administrator: Membership
) -> None:
    recent = _join(authority, RoleName.COUNCILLOR, signed_in_at=NOW - timedelta(days=50))

    _run(NOW)
    assert mail.outbox == []
    Authority.objects.filter(pk=authority.pk).update(unused_days=60)
    _run(NOW)
    assert [letter.to for letter in mail.outbox] == [[recent.user.email]]
    Authority.objects.filter(pk=authority.pk).update(unused_days=None)
    _run(LATER)
    recent.refresh_from_db()
    assert recent.suspended_at is None
    with pytest.raises(suspending.NothingDue):
        suspending.suspend_member(by=Actor.system(authority.pk), member=recent, at=LATER)
    assert unused.list_to_look_at(at=LATER) == []


def test_administrator_who_was_here_last_stays(authority: Authority) -> None:
    earlier = _join(authority, RoleName.SYSTEM_ADMINISTRATOR)
    latest = _join(
        authority, RoleName.SYSTEM_ADMINISTRATOR, signed_in_at=LONG_AGO + timedelta(days=1)
    )

    _run(NOW)
    assert len(mail.outbox) == 2
    _run(LATER)
    _run(LATER + timedelta(days=1))

    for member in (earlier, latest):
        member.refresh_from_db()
    assert earlier.suspended_at == LATER
    assert latest.suspended_at is None
    with pytest.raises(suspending.LastToManage):
        suspending.suspend_member(by=Actor.system(authority.pk), member=latest, at=LATER)
    with pytest.raises(members.LastAdministrator):
        members.end_membership(by=member_actor(latest), member=latest, at=LATER)


def test_only_administrator_is_told_that_nobody_else_can_manage(authority: Authority) -> None:
    _join(authority, RoleName.SYSTEM_ADMINISTRATOR)

    _run(NOW)

    (letter,) = mail.outbox
    assert "yours is not suspended" in letter.body


def test_who_works_elsewhere_too_signs_in_there(authority: Authority, dormant: Membership) -> None:
    elsewhere = AuthorityFactory.create()
    with open_scope(elsewhere.pk):
        MembershipFactory.create(authority=elsewhere, user=dormant.user, joined_at=LATER)
    _run(NOW)

    suspending.suspend_member(by=Actor.system(authority.pk), member=dormant, at=LATER)

    assert User.objects.get(pk=dormant.user_id).is_active
    assert queries.list_own_authorities(user_id=dormant.user_id) == [elsewhere]


def test_ended_elsewhere_the_password_of_a_suspended_member_stays(
    authority: Authority, administrator: Membership, dormant: Membership
) -> None:
    User.objects.filter(pk=dormant.user_id).update(password="invented")  # noqa: S106
    elsewhere = AuthorityFactory.create()
    with open_scope(elsewhere.pk):
        boss = MembershipFactory.create(
            authority=elsewhere, role=RoleName.SYSTEM_ADMINISTRATOR.value
        )
        there = MembershipFactory.create(authority=elsewhere, user=dormant.user, joined_at=LATER)
    _run(NOW)
    suspending.suspend_member(by=Actor.system(authority.pk), member=dormant, at=LATER)

    with open_scope(elsewhere.pk):
        members.end_membership(by=member_actor(boss), member=there, at=LATER)

    user = User.objects.get(pk=dormant.user_id)
    assert (user.is_active, user.password) == (False, "invented")


def test_lifting_lets_them_in_and_begins_anew(
    authority: Authority, administrator: Membership, dormant: Membership
) -> None:
    by = member_actor(administrator)
    with pytest.raises(suspending.NotSuspended):
        suspending.lift_suspension(by=by, member=dormant, at=LATER)
    _run(NOW)
    _run(LATER)
    with pytest.raises(NotAllowed):
        suspending.lift_suspension(by=member_actor(dormant), member=dormant, at=LATER)

    suspending.lift_suspension(by=by, member=dormant, at=LATER)

    dormant.refresh_from_db()
    assert (dormant.suspended_at, dormant.warned_at, dormant.lifted_at) == (None, None, LATER)
    assert User.objects.get(pk=dormant.user_id).is_active
    assert queries.find_membership(user_id=dormant.user_id) == dormant
    assert unused.list_to_look_at(at=LATER) == []
    members.end_membership(by=by, member=dormant, at=LATER)
    with pytest.raises(suspending.NotSuspended):
        suspending.lift_suspension(by=by, member=dormant, at=LATER)


def test_letter_that_cannot_be_sent_warns_of_nothing(
    authority: Authority, dormant: Membership, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError

    monkeypatch.setattr(suspending, "send_mail", fail)
    with pytest.raises(suspending.CannotWarn):
        suspending.warn_of_suspension(by=Actor.system(authority.pk), member=dormant, at=NOW)

    dormant.refresh_from_db()
    assert dormant.warned_at is None


def test_fault_with_one_account_keeps_no_other_waiting(
    authority: Authority, dormant: Membership, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = _join(authority, RoleName.COUNCILLOR)
    warn = suspending.warn_of_suspension

    def fail_for_one(*, member: Membership, **values: Any) -> None:
        if member.pk == dormant.pk:
            raise ValueError
        warn(member=member, **values)

    monkeypatch.setattr(tasks, "warn_of_suspension", fail_for_one)
    with pytest.raises(ExceptionGroup):
        _run(NOW)

    assert [letter.to for letter in mail.outbox] == [[other.user.email]]


def test_unused_are_listed_by_what_the_authority_says(
    authority: Authority, administrator: Membership, dormant: Membership
) -> None:
    recent = _join(authority, RoleName.COUNCILLOR, signed_in_at=NOW - timedelta(days=70))
    by = member_actor(administrator)

    assert list(unused.list_unused(viewer=by, at=NOW)) == [dormant]
    Authority.objects.filter(pk=authority.pk).update(unused_days=60)
    assert list(unused.list_unused(viewer=by, at=NOW)) == [dormant, recent]
    Authority.objects.filter(pk=authority.pk).update(unused_days=None)
    assert list(unused.list_unused(viewer=by, at=NOW)) == [dormant]
    with pytest.raises(NotAllowed):
        unused.list_unused(viewer=member_actor(dormant), at=NOW)


def test_administrator_lifts_a_suspension_on_its_page(
    client: Client, authority: Authority, administrator: Membership, dormant: Membership
) -> None:
    _run(NOW)
    _run(LATER)
    sign_in(client, administrator)
    place = {"authority": authority.code}
    unused_list = reverse("administration:unused_list", kwargs=place)
    one = {**place, "member": dormant.public_id}
    assert "Suspended on" in client.get(unused_list).content.decode()
    page = client.get(reverse("administration:member_detail", kwargs=one)).content.decode()
    assert "Let them sign in again" in page
    lift = reverse("administration:member_lift", kwargs=one)
    assert "Make sure that they still work here" in client.get(lift).content.decode()

    done = client.post(lift, follow=True).content.decode()

    assert "can sign in again" in done
    assert "Let them sign in again" not in done
    assert client.post(lift).status_code == 400


def test_suspended_member_is_shut_out_at_once(
    client: Client, authority: Authority, dormant: Membership
) -> None:
    sign_in(client, dormant)
    User.objects.filter(pk=dormant.user_id).update(last_login=None)
    work = reverse("casework:day", kwargs={"authority": authority.code})
    assert client.get(work).status_code == 200
    with open_scope(authority.pk):
        suspending.warn_of_suspension(by=Actor.system(authority.pk), member=dormant, at=NOW)
        suspending.suspend_member(by=Actor.system(authority.pk), member=dormant, at=LATER)

    assert client.get(work).status_code == 302


def test_days_are_kept_within_reason_in_the_form(
    client: Client, authority: Authority, administrator: Membership
) -> None:
    sign_in(client, administrator)
    url = reverse("administration:authority_edit", kwargs={"authority": authority.code})
    detail = reverse("administration:authority_detail", kwargs={"authority": authority.code})
    assert "Suspended after 90 days" in client.get(detail).content.decode()
    typed = {
        "version": queries.authority_version(authority),
        "name": "Invented", "short_name": "Invented", "colour": "#1d4f91",
    }  # fmt: skip

    assert client.post(url, {**typed, "unused_days": "7"}).status_code == 400
    saved = client.post(url, {**typed, "unused_days": ""}, follow=True)

    assert "Never suspended" in saved.content.decode()


@pytest.mark.parametrize("days", [29, 731])
def test_days_out_of_reason_are_refused(
    authority: Authority, administrator: Membership, days: int
) -> None:
    told: dict[str, Any] = {
        "version": queries.authority_version(authority), "name": "Invented",
        "short_name": "Invented", "colour": "#1d4f91", "web_address": "", "privacy_contact": "",
        "starts_on": None, "ends_on": None,
    }  # fmt: skip
    by = member_actor(administrator)

    with pytest.raises(authorities.DaysOutOfReason):
        authorities.change_authority(by=by, at=NOW, unused_days=days, **told)
    authorities.change_authority(by=by, at=NOW, unused_days=30, **told)
    assert unused.days_until_unused() == 30


def test_user_without_membership_is_nobody_s_to_suspend(authority: Authority) -> None:
    UserFactory.create()

    _run(NOW)

    assert mail.outbox == []
