"""Does an administrator set up the authority's own sign-in, and is a wrong set-up refused?"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.factories.access import AuthorityFactory, MembershipFactory, SignInProviderFactory
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access import queries
from waymark.access.actions import providers
from waymark.access.models.members import Membership
from waymark.access.models.sign_in import SignInProvider
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope

TYPED = {
    "label": "Sign in with Microsoft",
    "issuer": "https://login.invented.example/tenant/v2.0",
    "client_id": "waymark",
    "client_secret": "a secret of the provider",
    "email_domains": "@Marshfield.example\nmarshfield.example\nschools.marshfield.example",
    "email_claim": "preferred_username",
    "gives_out_addresses": "on",
    "strong_acr": "",
    "is_on": "on",
    "allows_password": "on",
    "version": "0",
}

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client: Client) -> Membership:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        made: Membership = MembershipFactory.create(
            authority=authority, role=RoleName.SYSTEM_ADMINISTRATOR
        )
    sign_in(client, made)
    return made


@pytest.fixture
def address(administrator: Membership) -> str:
    return reverse("administration:sign_in", kwargs={"authority": administrator.authority.code})


@pytest.fixture
def kept(administrator: Membership) -> Iterator[SignInProvider]:
    """One that is set up, with its scope open."""
    with open_scope(administrator.authority_id):
        yield SignInProviderFactory.create()


def save(by: Membership, found: SignInProvider | None, **changed: Any) -> SignInProvider:
    values: dict[str, Any] = {
        "label": "Sign in with an account",
        "issuer": "https://login.invented.example",
        "client_id": "waymark",
        "client_secret": "",
        "email_claim": "email",
        "email_domains": ["example.org"],
        "gives_out_addresses": False,
        "strong_acr": "",
        "allows_password": True,
        "is_on": True,
        "version": queries.provider_version(found),
    }
    return providers.save_provider(
        by=queries.member_actor(by), at=timezone.now(), **{**values, **changed}
    )


def test_an_administrator_sets_it_up_and_the_secret_is_never_shown(
    client: Client, administrator: Membership, address: str
) -> None:
    first = client.get(address).content.decode()
    assert faults_of(first) == []
    assert f"/{administrator.authority.code}/sign-in/back/" in first

    response = client.post(address, TYPED, follow=True)

    page = response.content.decode()
    assert "How members sign in is changed" in page
    assert "With “Sign in with Microsoft”, or with a password" in page
    with open_scope(administrator.authority_id):
        found = SignInProvider.objects.get()
        assert found.client_secret == TYPED["client_secret"]
        assert found.email_domains == ["marshfield.example", "schools.marshfield.example"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT client_secret FROM access_signinprovider")
            assert TYPED["client_secret"] not in str(cursor.fetchall())
        event = AuditEvent.objects.get(event=Event.SIGN_IN_PROVIDER_SAVED)
        assert TYPED["client_secret"] not in str(event.detail)
    again = client.get(address).content.decode()
    assert TYPED["client_secret"] not in again
    assert "preferred_username" in again


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"issuer": "http://login.invented.example"}, "must begin with https://"),
        ({"issuer": "https://name@login.invented.example"}, "must begin with https://"),
        ({"client_secret": ""}, "Enter the client secret"),
        ({"email_domains": ""}, "Enter"),
        ({"email_domains": "someone@council"}, "is not the end of an address"),
        ({"email_domains": "\n".join(f"a{n}.example" for n in range(21))}, "20 ends"),
        ({"is_on": "", "allows_password": ""}, "Members need some way to sign in"),
        ({"version": "1"}, "Somebody else changed this meanwhile"),
        ({"label": ""}, "Enter a button text"),
    ],
)
def test_a_wrong_set_up_is_refused_in_a_sentence_and_what_was_typed_stays(
    client: Client,
    administrator: Membership,
    address: str,
    typed: dict[str, str],
    sentence: str,
) -> None:
    values = {name: value for name, value in {**TYPED, **typed}.items() if value}

    response = client.post(address, values)

    page = response.content.decode()
    assert response.status_code == 400
    assert sentence in page
    assert 'value="waymark"' in page
    with open_scope(administrator.authority_id):
        assert not SignInProvider.objects.exists()


def test_an_empty_secret_keeps_the_one_that_is_here(
    administrator: Membership, kept: SignInProvider
) -> None:
    changed = save(administrator, kept, label="Other words")

    assert changed.pk == kept.pk
    assert changed.client_secret == kept.client_secret


def test_a_secret_goes_to_no_other_provider_than_its_own(
    administrator: Membership, kept: SignInProvider
) -> None:
    elsewhere = "https://login.another.example"
    with pytest.raises(providers.SecretMissing):
        save(administrator, kept, issuer=elsewhere)

    assert save(administrator, kept, issuer=elsewhere, client_secret="x").client_secret == "x"  # noqa: S106


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"issuer": "http://login.invented.example"}, providers.AddressNotSafe),
        ({"is_on": False, "allows_password": False}, providers.PasswordNeeded),
        ({"version": 5}, ChangedMeanwhile),
    ],
)
def test_saving_is_refused(
    administrator: Membership,
    kept: SignInProvider,
    changed: dict[str, Any],
    refusal: type[ActionRefused],
) -> None:
    with pytest.raises(refusal):
        save(administrator, kept, **changed)


def test_only_an_administrator_may(client: Client, administrator: Membership, address: str) -> None:
    with open_scope(administrator.authority_id):
        other = MembershipFactory.create(
            authority=administrator.authority, role=RoleName.TEAM_MANAGER
        )
        with pytest.raises(NotAllowed):
            save(other, None, client_secret="x")  # noqa: S106
    sign_in(client, other)

    assert client.get(address).status_code == 403
    assert client.post(address, TYPED).status_code == 403


def test_an_account_is_bound_to_one_member_and_a_member_to_one_account(
    administrator: Membership, kept: SignInProvider
) -> None:
    other = MembershipFactory.create(authority=administrator.authority)
    words: dict[str, Any] = {"issuer": kept.issuer, "at": timezone.now()}
    providers.bind_identity(
        by=queries.member_actor(other), membership=other, subject="one", **words
    )

    for member, subject in ((administrator, "one"), (other, "two")):
        with pytest.raises(providers.BoundToAnother):
            providers.bind_identity(
                by=queries.member_actor(member), membership=member, subject=subject, **words
            )
    found = queries.find_bound_membership(issuer=kept.issuer, subject="one")
    assert found == other


def test_the_pages_of_sign_in_take_few_queries(
    client: Client, address: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client.get(address)

    with django_assert_num_queries(11):
        client.get(address)
    with django_assert_num_queries(1):  # what closes the scope, and nothing for passkeys
        Client().get(reverse("account_login"))
