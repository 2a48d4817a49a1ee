"""A member of staff signs in: password, then a code from the phone, or a recovery code; or not."""

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.core.cache import cache
from playwright.sync_api import Browser

from tests.functional.visitor import Visitor
from waymark.access.models.members import User

PASSWORD = "three plain invented words"
EMAIL = "councillor@luton.example"
WORK = "/luton/work/"
STEP = 30


@pytest.fixture(autouse=True)
def _password(site: str) -> None:
    cache.clear()
    user = User.objects.get(email=EMAIL)
    Authenticator.objects.filter(user=user).delete()
    user.set_password(PASSWORD)
    user.save()


def _code(secret: str, *, ahead: int = 0) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // STEP + ahead)))


def _give_password(visitor: Visitor, password: str = PASSWORD) -> None:
    visitor.fill("Email address", EMAIL)
    visitor.fill("Password", password)
    visitor.press("Sign in")


def _sign_out(visitor: Visitor) -> None:
    visitor.page.locator("header").get_by_text("Cllr").click()
    visitor.go_on_by(visitor.page.get_by_role("button", name="Sign out").click)


def test_sign_in(visitor: Visitor) -> None:
    visitor.open(WORK)
    assert visitor.heading() == "Sign in"
    _give_password(visitor, "three other invented words")
    visitor.sees("There is a problem")
    _give_password(visitor)
    assert visitor.heading() == "Set up sign-in codes"
    visitor.page.locator("summary").click()
    secret = visitor.page.locator(".govuk-details__text").inner_text().split(":")[-1].strip()
    visitor.fill("Code", "000000")
    visitor.press("Continue")
    visitor.sees("There is a problem")
    visitor.fill("Code", _code(secret))
    visitor.press("Continue")
    assert visitor.heading() == "Your recovery codes"
    recovery = visitor.page.locator(".waymark-codes li").first.inner_text()
    visitor.follow("I have kept them: continue")
    visitor.sees("Councillor")

    _sign_out(visitor)
    visitor.open(WORK)
    _give_password(visitor)
    assert visitor.heading() == "Enter your sign-in code"
    visitor.open(WORK)
    assert visitor.heading() == "Enter your sign-in code"
    visitor.fill("Code", recovery)
    visitor.press("Continue")
    visitor.open(WORK)
    visitor.sees("Councillor at Luton")

    _sign_out(visitor)
    visitor.open(WORK)
    _give_password(visitor)
    visitor.fill("Code", recovery)
    visitor.press("Continue")
    visitor.sees("There is a problem")


def test_sign_in_is_locked_after_many_tries(visitor: Visitor) -> None:
    visitor.open(WORK)
    for _ in range(5):
        _give_password(visitor, "a guess of somebody else")
        visitor.sees("There is a problem")

    _give_password(visitor)

    visitor.sees("Too many")
    visitor.open(WORK)
    assert visitor.heading() == "Sign in"


def test_passkey(visitor: Visitor) -> None:
    devtools = visitor.page.context.new_cdp_session(visitor.page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    visitor.open(WORK)
    _give_password(visitor)
    visitor.follow("a passkey")
    visitor.fill("Name", "Work laptop")
    visitor.press("Continue")
    assert visitor.heading() == "Your recovery codes"

    visitor.follow("I have kept them: continue")
    _sign_out(visitor)
    visitor.open(WORK)
    visitor.press("Sign in with a passkey")
    visitor.sees("Councillor at Luton")

    _sign_out(visitor)
    visitor.open(WORK)
    _give_password(visitor)
    visitor.press("Use a passkey")
    visitor.sees("Councillor at Luton")

    visitor.open("/accounts/2fa/passkeys/")
    visitor.sees("Work laptop", "Last used")
    visitor.follow("Rename")
    visitor.fill("Name", "Desk")
    visitor.press("Save")
    visitor.follow("Remove")
    visitor.sees("your only way to sign in")
    visitor.open("/accounts/2fa/passkeys/add/")
    visitor.fill("Name", "Same device again")
    visitor.page.get_by_role("button", name="Continue").click()
    visitor.page.get_by_text("The browser gave no passkey").wait_for()
    visitor.look()
    visitor.open("/accounts/2fa/totp/activate/")
    visitor.page.locator("summary").click()
    secret = visitor.page.locator(".govuk-details__text").inner_text().split(":")[-1].strip()
    visitor.fill("Code", _code(secret))
    visitor.press("Continue")
    visitor.open("/accounts/2fa/passkeys/")
    visitor.follow("Remove")
    visitor.press("Remove passkey")
    visitor.sees("No passkeys yet", "The passkey is removed.")


def test_without_script_a_passkey_is_explained(site: str, browser: Browser) -> None:
    with Visitor.at(site, browser, has_script=False) as visitor:
        visitor.open(WORK)

        visitor.sees("To sign in with a passkey you need JavaScript")
        assert visitor.page.get_by_role("button", name="passkey").count() == 0
