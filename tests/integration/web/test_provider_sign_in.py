"""Does the council's own account let members in, to its own work alone, and nobody else?"""

from collections.abc import Iterator
from typing import Any

import jwt
import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import timezone

from tests.factories.access import AuthorityFactory, MembershipFactory, SignInProviderFactory
from tests.fakes.openid_provider import CLIENT_ID, Provider, new_key, openid_provider
from tests.integration.web.test_account_pages import faults_of
from waymark.access.actions.providers import release_identity
from waymark.access.models.members import Membership
from waymark.access.models.sign_in import SignInIdentity, SignInProvider
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.scoping import open_scope
from waymark.web.middleware import THROUGH

PASSWORD = "three plain invented words"
CHOICE = reverse("web:provider_choice")
NOT_TRUSTED = "could not be trusted"
NOT_REACHED = "could not be reached"
STRONG = {"amr": ["pwd", "mfa"]}

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def running() -> Iterator[Provider]:
    with openid_provider() as made:
        yield made


@pytest.fixture
def provider(running: Provider, member: Membership) -> Provider:
    """One that tells the truth about the member."""
    cache.clear()
    running.claims = {"email": member.user.email.upper(), "email_verified": True, **STRONG}
    running.discovery = {}
    running.signs_with = None
    running.token = ""
    running.promised.clear()
    with open_scope(member.authority_id):
        SignInProviderFactory.create(issuer=running.url, authority_id=member.authority_id)
    return running


@pytest.fixture
def member() -> Membership:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(authority=authority)
    made.user.set_password(PASSWORD)
    made.user.save()
    return made


@pytest.fixture(autouse=True)
def _our_address() -> Iterator[None]:
    with override_settings(SITE_URL="http://testserver"):
        yield


def address(route: str, member: Membership) -> str:
    return reverse(route, kwargs={"authority": member.authority.code})


def come(client: Client, provider: Provider, member: Membership, **query: str) -> Any:
    """Leave for the provider and come back."""
    left = client.get(address("web:provider_leave", member), query)
    assert left.status_code == 302, left.content.decode()
    return client.get(provider.vouch(left.headers["Location"]))


def is_signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def events(member: Membership) -> list[str]:
    with open_scope(member.authority_id):
        return list(AuditEvent.objects.order_by("id").values_list("event", flat=True))


def change_provider(member: Membership, **values: Any) -> None:
    with open_scope(member.authority_id):
        SignInProvider.objects.update(**values)


def test_a_member_comes_in_and_is_known_by_the_account_from_then_on(
    client: Client, provider: Provider, member: Membership
) -> None:
    response = come(client, provider, member)

    work = address("portal:work", member)
    assert response.headers["Location"] == work
    assert client.get(work).status_code == 200
    assert events(member) == [Event.SIGN_IN_IDENTITY_BOUND, Event.SIGNED_IN]
    provider.claims["email"] = "new.name@example.org"
    again = Client()
    assert come(again, provider, member).headers["Location"] == work
    assert is_signed_in(again)
    assert events(member)[2:] == [Event.SIGNED_IN]
    assert "client_secret" not in provider.asked[-1]  # it went in the header


def test_the_page_that_was_asked_for_comes_next_and_never_another_site(
    client: Client, provider: Provider, member: Membership
) -> None:
    asked = come(client, provider, member, next="/accounts/2fa/")
    elsewhere = come(Client(), provider, member, next="https://example.org/")

    assert asked.headers["Location"] == "/accounts/2fa/"
    assert elsewhere.headers["Location"] == address("portal:work", member)


def test_without_two_factors_there_ours_is_asked_for(
    client: Client, provider: Provider, member: Membership
) -> None:
    provider.claims["amr"] = ["pwd"]
    first = come(client, provider, member)
    set_up = client.get(first.headers["Location"])
    assert set_up.headers["Location"] == reverse("mfa_activate_totp")
    Authenticator.objects.create(user=member.user, type="totp", data={"secret": "-"})
    somebody = Client()

    response = come(somebody, provider, member)

    assert response.headers["Location"] == reverse("mfa_authenticate")
    assert not is_signed_in(somebody)
    change_provider(member, strong_acr="urn:two")
    provider.claims["acr"] = "urn:two"
    assert come(somebody, provider, member).headers["Location"] == address("portal:work", member)
    assert is_signed_in(somebody)


def test_two_factors_there_excuse_nobody_who_comes_with_a_password(
    client: Client, provider: Provider, member: Membership
) -> None:
    Authenticator.objects.create(user=member.user, type="totp", data={"secret": "-"})
    come(client, provider, member)
    client.post(reverse("account_logout"))

    client.post(reverse("account_login"), {"login": member.user.email, "password": PASSWORD})

    assert not is_signed_in(client)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"nonce": "of another sign-in"}, NOT_TRUSTED),
        ({"nonce": None}, NOT_TRUSTED),
        ({"aud": "another-service"}, NOT_TRUSTED),
        ({"aud": [CLIENT_ID, "another-service"]}, NOT_TRUSTED),
        ({"azp": "another-service"}, NOT_TRUSTED),
        ({"iss": "https://login.another.example"}, NOT_TRUSTED),
        ({"exp": 1_000_000_000}, NOT_TRUSTED),
        ({"exp": None}, NOT_TRUSTED),
        ({"sub": None}, NOT_TRUSTED),
        ({"sub": ""}, NOT_TRUSTED),
        ({"sub": "x" * 256}, NOT_TRUSTED),
        ({"email_verified": False}, "did not vouch for an email address"),
        ({"email_verified": None}, "did not vouch for an email address"),
        ({"email_verified": "true"}, "did not vouch for an email address"),
        ({"email": None}, "did not vouch for an email address"),
        ({"email": ["officer@example.org"]}, "did not vouch for an email address"),
        ({"email": "officer@elsewhere.example"}, "did not vouch for an email address"),
        ({"email": "nobody@example.org"}, "you do not work here in Waymark"),
    ],
)
def test_a_statement_that_does_not_hold_signs_nobody_in(
    client: Client,
    provider: Provider,
    member: Membership,
    wrong: dict[str, Any],
    sentence: str,
) -> None:
    provider.claims |= wrong

    response = come(client, provider, member)

    page = response.content.decode()
    assert sentence in page
    assert faults_of(page) == []
    assert not is_signed_in(client)
    with open_scope(member.authority_id):
        assert not SignInIdentity.objects.exists()


def test_a_statement_signed_by_another_key_signs_nobody_in(
    client: Client, provider: Provider, member: Membership
) -> None:
    provider.signs_with = new_key()

    assert NOT_TRUSTED in come(client, provider, member).content.decode()
    assert not is_signed_in(client)


@pytest.mark.parametrize(
    "token",
    [
        "no token",
        jwt.encode({"sub": "account-1"}, "", "none"),
        jwt.encode({"sub": "account-1"}, "x" * 32, "HS256", {"kid": "one"}),
    ],
)
def test_a_statement_that_nobody_signed_signs_nobody_in(
    client: Client, provider: Provider, member: Membership, token: str
) -> None:
    provider.token = token

    assert NOT_TRUSTED in come(client, provider, member).content.decode()


@pytest.mark.parametrize(
    "found",
    [
        {"issuer": "https://login.another.example"},
        {"token_endpoint": "http://login.another.example/token"},
        {"jwks_uri": 5},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
)
def test_a_provider_that_points_elsewhere_is_not_followed(
    client: Client, provider: Provider, member: Membership, found: dict[str, Any]
) -> None:
    provider.discovery = found

    response = client.get(address("web:provider_leave", member))

    assert NOT_TRUSTED in response.content.decode()


def test_a_provider_out_of_reach_is_told_in_a_sentence(
    client: Client, provider: Provider, member: Membership
) -> None:
    left = client.get(address("web:provider_leave", member))
    provider.promised.clear()
    back = (
        f"{address('web:provider_back', member)}?code=unknown&state="
        + client.session["provider_attempt"]["state"]
    )
    assert left.status_code == 302

    assert NOT_REACHED in client.get(back).content.decode()
    change_provider(member, issuer="http://127.0.0.1:9")
    response = client.get(address("web:provider_leave", member))
    assert NOT_REACHED in response.content.decode()


def test_what_was_not_begun_here_or_is_sent_twice_signs_nobody_in(
    client: Client, provider: Provider, member: Membership
) -> None:
    back = address("web:provider_back", member)
    assert "begun somewhere else" in client.get(f"{back}?code=a&state=b").content.decode()
    left = client.get(address("web:provider_leave", member)).headers["Location"]
    returned = provider.vouch(left)
    stranger = Client()
    assert "begun somewhere else" in stranger.get(returned).content.decode()
    assert not is_signed_in(stranger)
    client.get(f"{returned}x")  # another state, and used up by it
    client.get(returned)
    assert not is_signed_in(client)


def test_who_cancels_there_is_told_how_to_go_on(
    client: Client, provider: Provider, member: Membership
) -> None:
    client.get(address("web:provider_leave", member))
    state = client.session["provider_attempt"]["state"]

    page = client.get(
        f"{address('web:provider_back', member)}?error=access_denied&state={state}"
    ).content.decode()

    assert "You did not sign in" in page


def test_an_address_that_was_given_to_somebody_else_does_not_come_in(
    client: Client, provider: Provider, member: Membership
) -> None:
    come(client, provider, member)
    provider.claims["sub"] = "account-2"
    somebody = Client()

    response = come(somebody, provider, member)

    assert "another account of the council" in response.content.decode()
    assert not is_signed_in(somebody)
    assert events(member)[-1] == Event.SIGN_IN_FAILED


def test_a_council_s_sign_in_opens_no_other_council_s_work(
    client: Client, provider: Provider, member: Membership
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        theirs = MembershipFactory.create(authority=other, user=member.user)

    come(client, provider, member)

    assert client.get(address("portal:work", member)).status_code == 200
    assert client.get(address("portal:work", theirs)).status_code == 404
    home = client.get(reverse("web:home"))
    assert home.headers["Location"] == address("portal:work", member)


def test_one_council_s_sign_in_does_not_answer_for_another(
    client: Client, provider: Provider, member: Membership
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        theirs = MembershipFactory.create(authority=other)
        SignInProviderFactory.create(issuer=provider.url, authority_id=other.pk)
    left = client.get(address("web:provider_leave", member)).headers["Location"]
    back = provider.vouch(left).replace(member.authority.code, theirs.authority.code)

    assert "begun somewhere else" in client.get(back).content.decode()
    provider.claims["email"] = theirs.user.email
    response = come(client, provider, member)
    assert "you do not work here" in response.content.decode()
    assert not is_signed_in(client)


def test_who_has_left_does_not_come_in(
    client: Client, provider: Provider, member: Membership
) -> None:
    come(client, provider, member)
    with open_scope(member.authority_id):
        member.ended_at, member.ended_by = member.joined_at, member.user
        member.save()
    somebody = Client()

    response = come(somebody, provider, member)

    assert "you do not work here" in response.content.decode()
    assert not is_signed_in(somebody)


def test_without_password_only_administrators_keep_theirs(
    client: Client, provider: Provider, member: Membership
) -> None:
    change_provider(member, allows_password=False)
    words = {"login": member.user.email, "password": PASSWORD}

    refused = client.post(reverse("account_login"), words)

    assert refused.headers["Location"] == CHOICE
    assert not is_signed_in(client)
    assert "account" in client.get(CHOICE).content.decode()
    come(client, provider, member)
    assert is_signed_in(client)
    with open_scope(member.authority_id):
        member.role = RoleName.SYSTEM_ADMINISTRATOR
        member.save()
    administrator = Client()
    administrator.post(reverse("account_login"), words)
    assert is_signed_in(administrator)


def test_another_authority_s_password_is_not_taken_away(
    client: Client, provider: Provider, member: Membership
) -> None:
    change_provider(member, allows_password=False)
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        MembershipFactory.create(authority=other, user=member.user)

    client.post(reverse("account_login"), {"login": member.user.email, "password": PASSWORD})

    assert is_signed_in(client)


def test_the_way_is_found_by_the_end_of_an_address_whoever_has_an_account(
    client: Client, provider: Provider, member: Membership
) -> None:
    page = client.get(CHOICE).content.decode()
    start = address("web:provider_sign_in", member)
    assert start in page
    assert faults_of(page) == []
    for email in (member.user.email, "nobody@EXAMPLE.org"):
        assert client.post(CHOICE, {"email": email}).headers["Location"] == start
    wrong = client.post(CHOICE, {"email": "nobody@elsewhere.example"})
    assert "No council here signs in with addresses like this" in wrong.content.decode()
    assert 'value="nobody@elsewhere.example"' in wrong.content.decode()
    assert faults_of(client.get(start).content.decode()) == []


def test_without_a_provider_or_with_one_switched_off_there_is_no_such_page(
    client: Client, provider: Provider, member: Membership
) -> None:
    change_provider(member, is_on=False)

    for route in ("web:provider_sign_in", "web:provider_leave", "web:provider_back"):
        assert client.get(address(route, member)).status_code == 404
    assert "No council here has set this up" in client.get(CHOICE).content.decode()


def test_a_provider_that_takes_the_secret_in_the_form_gets_it_there(
    client: Client, provider: Provider, member: Membership
) -> None:
    provider.discovery = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}

    come(client, provider, member)

    assert is_signed_in(client)
    assert provider.asked[-1]["client_id"] == CLIENT_ID


def test_addresses_that_the_council_gives_out_need_no_word_that_they_are_verified(
    client: Client, provider: Provider, member: Membership
) -> None:
    change_provider(member, gives_out_addresses=True, email_claim="preferred_username")
    provider.claims = {"preferred_username": member.user.email, **STRONG}

    come(client, provider, member)

    assert is_signed_in(client)


def test_an_account_that_is_taken_off_is_signed_out_and_another_one_comes_in(
    client: Client, provider: Provider, member: Membership
) -> None:
    come(client, provider, member)
    with open_scope(member.authority_id):
        first = SignInIdentity.objects.get()
        administrator = MembershipFactory.create(
            authority_id=member.authority_id, role=RoleName.SYSTEM_ADMINISTRATOR
        )
        release_identity(
            by=member_actor(administrator), member=member, reason="A namesake", at=timezone.now()
        )

    answer = client.get(address("portal:work", member), follow=True)

    assert not is_signed_in(client)
    assert "You were signed out because" in answer.content.decode()
    provider.claims["sub"] = "another account"
    again = Client()
    come(again, provider, member)
    assert is_signed_in(again)
    with open_scope(member.authority_id):
        assert SignInIdentity.objects.get().subject != first.subject
        released = AuditEvent.objects.get(event=Event.SIGN_IN_IDENTITY_RELEASED)
    assert released.reason == "A namesake"


def test_a_sign_in_that_names_no_account_ends(
    client: Client, provider: Provider, member: Membership
) -> None:
    come(client, provider, member)
    session = client.session
    session[THROUGH] = {"authority": member.authority_id, "is_strong": True}
    session.save()

    client.get(address("portal:work", member))

    assert not is_signed_in(client)
