"""Whom does a provider vouch for, and by how many factors?"""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.access import rules

ADDRESS = "officer@council.example"
SCALARS = st.none() | st.booleans() | st.integers() | st.text()
ANYTHING = SCALARS | st.lists(SCALARS) | st.dictionaries(st.text(), SCALARS)


def vouched(claims: dict[str, Any], *, gives_out_addresses: bool = False) -> str:
    return rules.vouched_address(
        claims,
        email_claim="email",
        email_domains=["council.example"],
        gives_out_addresses=gives_out_addresses,
    )


@pytest.mark.parametrize(
    ("verified", "gives_out_addresses", "is_vouched"),
    [
        (True, False, True),
        (True, True, True),
        (None, False, False),
        (None, True, True),
        (False, True, False),
        ("true", True, False),
        (1, False, False),
    ],
)
def test_an_address_has_to_be_verified_or_given_out(
    verified: object, *, gives_out_addresses: bool, is_vouched: bool
) -> None:
    claims = {"email": f" {ADDRESS.upper()} ", "email_verified": verified}

    found = vouched(claims, gives_out_addresses=gives_out_addresses)

    assert found == (ADDRESS if is_vouched else "")


@given(email=ANYTHING, verified=ANYTHING)
def test_no_claim_brings_in_another_domain_or_breaks(email: object, verified: object) -> None:
    found = vouched({"email": email, "email_verified": verified}, gives_out_addresses=True)

    assert found == "" or found.endswith("@council.example")


@pytest.mark.parametrize(
    "email", ["officer@council.example.evil.example", "a@b@council.example", "council.example"]
)
def test_an_address_that_only_looks_like_one_of_ours_is_none(email: str) -> None:
    assert vouched({"email": email, "email_verified": True}) == ""


@pytest.mark.parametrize(
    ("claims", "agreed", "is_strong"),
    [
        ({}, "", False),
        ({"amr": ["pwd", "mfa"]}, "", True),
        ({"amr": ["pwd"]}, "", False),
        ({"amr": "mfa"}, "", False),
        ({"acr": "urn:two"}, "urn:two", True),
        ({"acr": "urn:one"}, "urn:two", False),
        ({"acr": ""}, "", False),
    ],
)
def test_two_factors_are_believed_only_where_they_are_stated(
    claims: dict[str, Any], agreed: str, *, is_strong: bool
) -> None:
    assert rules.is_strong_sign_in(claims, strong_acr=agreed) is is_strong
