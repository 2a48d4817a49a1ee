"""Can somebody who was invited get in by the page, step by step, and nobody else?"""

import time
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories.access import AuthorityFactory, InvitationFactory, UserFactory
from tests.integration.web.test_account_pages import faults_of
from waymark.access.actions import invitations
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Invitation, Membership, User
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope

PASSWORD = "three plain invented words"
TOKEN = "made-up-token"
ANSWERS = {"name": "Jo Newcomer", "password": PASSWORD, "again": PASSWORD}

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Authority:
    cache.clear()
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def invitation(authority: Authority) -> Invitation:
    with open_scope(authority.pk):
        made: Invitation = InvitationFactory.create(
            email="jo@example.org", name="Jo N", token_hash=invitations.token_hash(TOKEN)
        )
    return made


def address(authority: Authority, token: str = TOKEN, route: str = "web:invitation") -> str:
    return reverse(route, kwargs={"authority": authority.code, "token": token})


def test_somebody_new_joins_and_works_within_minutes(
    client: Client, authority: Authority, invitation: Invitation
) -> None:
    page = client.get(address(authority))
    assert page.status_code == 200
    assert 'value="Jo N"' in page.content.decode()
    assert faults_of(page.content.decode()) == []

    joined = client.post(address(authority), ANSWERS)
    assert joined.headers["Location"] == reverse("mfa_activate_totp")
    assert "Set up sign-in codes" in client.get(joined.headers["Location"]).content.decode()
    secret = client.session["mfa.totp.secret"]
    code = format_hotp_value(hotp_value(secret, int(time.time()) // 30))
    client.post(reverse("mfa_activate_totp"), {"code": code})

    work = client.get(reverse("portal:work", kwargs={"authority": authority.code}))
    assert work.status_code == 200
    assert "Jo Newcomer" in work.content.decode()


def test_nothing_opens_before_the_second_factor_is_set_up(
    client: Client, authority: Authority, invitation: Invitation
) -> None:
    client.post(address(authority), ANSWERS)

    work = client.get(reverse("portal:work", kwargs={"authority": authority.code}))

    assert work.headers["Location"] == reverse("mfa_activate_totp")


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"again": "something else here"}, "The two passwords differ"),
        ({"password": "short", "again": "short"}, "at least 12 characters"),
        ({"name": ""}, "Enter your name"),
        ({"password": "jo@example.org", "again": "jo@example.org"}, "too similar"),
    ],
)
def test_wrong_answers_get_a_sentence_and_make_nobody(
    client: Client,
    authority: Authority,
    invitation: Invitation,
    changed: dict[str, str],
    sentence: str,
) -> None:
    response = client.post(address(authority), ANSWERS | changed)

    assert response.status_code == 400
    assert sentence in response.content.decode()
    assert not User.objects.exists()
    assert PASSWORD not in response.content.decode()


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_spent_old_unknown_or_foreign_invitation_says_the_same(
    client: Client, authority: Authority, invitation: Invitation, method: str
) -> None:
    elsewhere = AuthorityFactory.create()
    pages = []
    pages.append(getattr(client, method)(address(authority, token="unknown"), ANSWERS))
    pages.append(getattr(client, method)(address(elsewhere), ANSWERS))
    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1)):
        pages.append(getattr(client, method)(address(authority), ANSWERS))
    assert not User.objects.exists()
    client.post(address(authority), ANSWERS)
    pages.append(getattr(Client(), method)(address(authority), ANSWERS))

    assert [page.status_code for page in pages] == [404] * 4
    assert all("This invitation does not work" in page.content.decode() for page in pages)
    assert "jo@example.org" not in "".join(page.content.decode() for page in pages)
    assert User.objects.count() == 1


def test_whoever_has_an_account_signs_in_and_joins(
    client: Client, authority: Authority, invitation: Invitation
) -> None:
    user = UserFactory.create(email="jo@example.org")
    join = address(authority, route="web:invitation_join")
    assert client.get(address(authority)).headers["Location"] == join
    assert client.get(join).headers["Location"].startswith(reverse("account_login"))
    assert client.post(address(authority), ANSWERS).status_code == 400
    client.force_login(user)
    assert "You keep your password" in client.get(join).content.decode()

    response = client.post(join)

    assert response.status_code == 302
    with open_scope(authority.pk):
        assert Membership.objects.get().role == RoleName.COUNCILLOR


def test_somebody_else_who_is_signed_in_cannot_join(
    client: Client, authority: Authority, invitation: Invitation
) -> None:
    UserFactory.create(email="jo@example.org")
    client.force_login(UserFactory.create(email="other@example.org"))
    join = address(authority, route="web:invitation_join")

    page = client.get(join)
    response = client.post(join)

    assert "for another person" in page.content.decode()
    assert "jo@example.org" not in page.content.decode()
    assert response.status_code == 400
    with open_scope(authority.pk):
        assert not Membership.objects.exists()
