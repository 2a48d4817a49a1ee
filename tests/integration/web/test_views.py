"""Do health, an authority's colours and the choice after signing in answer as they should?"""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from tests.factories.access import AuthorityFactory, MembershipFactory, UserFactory
from tests.support import sign_in
from waymark.core.scoping import open_scope
from waymark.web.views import Brand

pytestmark = pytest.mark.django_db


def shown(name: str) -> str:
    """Return a setting of the connection."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s)", [name])
        return str(cursor.fetchone()[0])


def test_health_says_that_the_database_answers(client: Client) -> None:
    response = client.get("/health/")

    assert response.json() == {"status": "ok"}
    assert client.post("/health/").status_code == 405


@pytest.mark.parametrize(
    ("statement", "status", "sentence"),
    [("SELECT pg_sleep(5)", 503, "This took too long"), ("SELECT 1 / 0", 500, "The fault is ours")],
)
def test_a_statement_that_takes_too_long_is_stopped_and_the_page_says_so(
    client: Client,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    statement: str,
    status: int,
    sentence: str,
) -> None:
    def ask(*_: Any, **__: Any) -> None:
        with connection.cursor() as cursor:
            cursor.execute(statement)

    monkeypatch.setattr(Brand, "load", ask)
    settings.STATEMENT_SECONDS = 0.05
    client.raise_request_exception = False
    code = AuthorityFactory.create().code

    response = client.get(reverse("web:brand", kwargs={"authority": code}))

    assert response.status_code == status
    assert sentence in response.content.decode()


def test_only_a_request_has_a_limit_on_its_statements(client: Client) -> None:
    before = shown("statement_timeout")
    client.get("/")

    assert (before, shown("statement_timeout")) == ("0", "30s")


def test_an_authority_s_colours_are_a_style_sheet_of_their_own(client: Client) -> None:
    authority = AuthorityFactory.create(colour="#ffdd00")

    response = client.get(reverse("web:brand", kwargs={"authority": authority.code}))

    assert response.headers["Content-Type"] == "text/css"
    assert "--waymark-brand: #ffdd00;" in response.content.decode()
    assert client.get("/nowhere/brand.css").status_code == 404


def test_the_only_authority_is_gone_to_straight_away(client: Client) -> None:
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        sign_in(client, MembershipFactory.create(authority=authority))

    response = client.get(reverse("web:home"))

    work = reverse("portal:work", kwargs={"authority": authority.code})
    assert response.headers["Location"] == work


def test_who_works_for_two_authorities_chooses(client: Client) -> None:
    user = UserFactory.create()
    for name in ("Marshfield", "Hillfield"):
        authority = AuthorityFactory.create(name=name)
        with open_scope(authority.pk):
            sign_in(client, MembershipFactory.create(authority=authority, user=user))

    html = client.get(reverse("web:home")).content.decode()

    assert html.index("Hillfield") < html.index("Marshfield")


def test_who_works_for_none_is_told_whom_to_ask(client: Client) -> None:
    client.force_login(UserFactory.create())

    assert "You belong to no authority" in client.get(reverse("web:home")).content.decode()


def test_a_stranger_is_asked_to_sign_in(client: Client) -> None:
    response = client.get(reverse("web:home"))

    assert response.headers["Location"].startswith(reverse("account_login"))
