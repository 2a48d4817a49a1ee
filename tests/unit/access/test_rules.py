"""Until when may an invitation be taken up, and what does its email say?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.access import rules

START = datetime(2020, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=7000)).map(lambda later: START + later)


@given(invited_at=MOMENTS, waited=st.timedeltas(timedelta(0), timedelta(days=20)))
def test_an_invitation_is_open_for_seven_days_and_not_longer(
    invited_at: datetime, waited: timedelta
) -> None:
    is_open = rules.is_invitation_open(
        accepted_at=None,
        withdrawn_at=None,
        expires_at=rules.invitation_expires(invited_at),
        at=invited_at + waited,
    )

    assert is_open is (waited < timedelta(days=7))


@pytest.mark.parametrize("spent", ["accepted_at", "withdrawn_at"])
def test_an_invitation_is_closed_once_it_is_spent(spent: str) -> None:
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    moments = {"accepted_at": None, "withdrawn_at": None, spent: now}

    assert not rules.is_invitation_open(**moments, expires_at=rules.invitation_expires(now), at=now)


def test_the_letter_says_who_invites_to_what_and_until_when() -> None:
    subject, text = rules.invitation_letter(
        name="Jo Newcomer",
        inviter="Sam Clerk",
        authority="Marshfield Council",
        role="Councillor",
        address="https://example.org/marshfield/invitations/x/",
        expires="28 November 2026 at 12:00",
    )

    assert subject == "Join Marshfield Council on Waymark"
    for part in (
        "Jo Newcomer",
        "Sam Clerk",
        "Councillor",
        "https://example.org/marshfield/invitations/x/\n",
        "28 November 2026 at 12:00",
    ):
        assert part in text
