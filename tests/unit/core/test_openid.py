"""Which addresses of a provider are called, and what does the browser carry there?"""

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.fakes.openid_provider import CLIENT_ID, CLIENT_SECRET, openid_provider
from waymark.core import openid


@pytest.mark.parametrize(
    ("address", "is_safe"),
    [
        ("https://login.example/tenant", True),
        ("http://127.0.0.1:8000", True),
        ("http://localhost/", True),
        ("http://login.example/", False),
        ("https://", False),
        ("https://somebody@login.example", False),
        ("https://login.example/#part", False),
        ("ftp://localhost/", False),
        ("https://[bad", False),
        ("", False),
    ],
)
def test_an_address_is_called_by_https_or_on_this_machine(address: str, *, is_safe: bool) -> None:
    assert openid.is_safe_address(address) is is_safe


def test_a_provider_that_is_not_safe_to_call_is_not_called() -> None:
    with pytest.raises(openid.NotTrusted):
        openid.discover("http://login.example")


@pytest.mark.parametrize("joint", ["", "?tenant=1"])
def test_the_browser_carries_a_challenge_and_neither_verifier_nor_secret(joint: str) -> None:
    with openid_provider() as provider:
        provider.discovery = {"authorization_endpoint": f"https://login.example/go{joint}"}
        endpoints = openid.discover(provider.url)
    client = openid.Client(provider.url, CLIENT_ID, CLIENT_SECRET, "https://waymark.example/back")
    attempt = openid.Attempt.begin()

    address = openid.leave_address(endpoints, client=client, attempt=attempt)

    asked = parse_qs(urlsplit(address).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["state"] == [attempt.state]
    assert asked["nonce"] == [attempt.nonce]
    assert attempt.verifier not in address
    assert CLIENT_SECRET not in address
    assert ("tenant" in asked) is bool(joint)


def test_no_two_attempts_are_alike() -> None:
    made = {part for _ in range(50) for part in vars(openid.Attempt.begin()).values()}

    assert len(made) == 150
