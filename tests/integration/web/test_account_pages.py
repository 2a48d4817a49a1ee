"""Does every page of the sign-in library draw, in our look, for those who may see it?"""

import re

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.core.scoping import open_scope
from waymark.web import account_urls

PASSWORD = "three plain invented words"
ROUTES = sorted(str(found.name) for found in account_urls.urlpatterns)
PARTS = {
    "account_reset_password_from_key": {"uidb36": "1", "key": "made-up"},
    "mfa_edit_webauthn": {"passkey": "made-up"},
    "mfa_remove_webauthn": {"passkey": "made-up"},
}

pytestmark = pytest.mark.django_db


@pytest.fixture
def member() -> Membership:
    cache.clear()
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(authority=authority)
    made.user.set_password(PASSWORD)
    made.user.save()
    return made


def faults_of(html: str) -> list[str]:
    """Name the plainest faults of a page that a screen reader stumbles over."""
    found = []
    ids = re.findall(r'\bid="([^"]+)"', html)
    if len(ids) != len(set(ids)):
        found.append("an id occurs twice")
    if len(re.findall(r"<h1\b", html)) != 1:
        found.append("not one main heading")
    if 'lang="en' not in html or not re.search(r"<title>\s*\S", html):
        found.append("no language or title")
    inputs = re.findall(r"<input\b[^>]*>", html)
    for one in inputs:
        name = re.search(r'\bid="([^"]+)"', one)
        is_hidden = 'type="hidden"' in one
        if not is_hidden and (name is None or f'for="{name[1]}"' not in html):
            found.append(f"no label: {one}")
    if re.search(r"<script(?![^>]*\bsrc=)|\bstyle=|\bonclick=", html):
        found.append("script or style inside the page")
    return found


@pytest.mark.parametrize("route", ROUTES)
def test_every_account_page_answers_a_stranger(client: Client, route: str) -> None:
    response = client.get(reverse(route, kwargs=PARTS.get(route)))

    assert response.status_code in {200, 302}
    if response.status_code == 200:
        assert faults_of(response.content.decode()) == []


@pytest.mark.parametrize("route", ROUTES)
def test_every_account_page_answers_a_member(
    client: Client, member: Membership, route: str
) -> None:
    sign_in(client, member)
    RecoveryCodes.activate(member.user)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})

    response = client.get(reverse(route, kwargs=PARTS.get(route)))

    if "passkey" in PARTS.get(route, {}):
        assert response.status_code == 404
        return
    assert response.status_code in {200, 302}
    if response.status_code == 200 and response.headers["Content-Type"].startswith("text/html"):
        assert faults_of(response.content.decode()) == []


@pytest.mark.parametrize("route", ["mfa_index", "mfa_list_webauthn", "account_change_password"])
def test_account_page_bears_the_name_of_the_one_authority_of_a_member(
    client: Client, member: Membership, route: str
) -> None:
    own, other = member.authority, AuthorityFactory.create()
    sign_in(client, member)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    title = f"- {own.name}</title>"

    of_one = client.get(reverse(route)).content.decode()
    with open_scope(other.pk):
        MembershipFactory.create(authority=other, user=member.user)
    of_two = client.get(reverse(route)).content.decode()

    assert title in of_one
    assert f'href="/{own.code}/brand.css"' in of_one
    assert title not in of_two


def test_the_library_s_own_sign_up_has_no_address(client: Client) -> None:
    assert client.get("/accounts/signup/").status_code == 404
    assert client.get("/accounts/email/").status_code == 404


def test_requests_are_logged_without_secrets_or_searches(client: Client) -> None:
    from django.test import RequestFactory

    from waymark.web.middleware import RequestLog

    request = RequestFactory().get("/luton/invitations/the-secret-token/?q=a-name")

    line = RequestLog.format_request(request)

    assert line == "GET /luton/invitations/.../"
