"""Can a new administrator join by email, invite others, and end an access?"""

import os
import re
import time
from pathlib import Path

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from axe_playwright_python.sync_playwright import Axe
from django.core import mail
from django.core.cache import cache
from playwright.sync_api import Browser, Page
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from tests.factories.access import AuthorityFactory, MembershipFactory
from waymark.access.actions import invitations
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope

PASSWORD = "three plain invented words"

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def authority(live_server: LiveServer, settings: Settings) -> Authority:
    settings.SITE_URL = live_server.url
    cache.clear()
    made: Authority = AuthorityFactory.create(name="Marshfield Council")
    return made


def look(page: Page) -> None:
    """Fail with what axe finds on the page, and when it is wider than its screen."""
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    is_too_wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    assert not is_too_wide, page.url
    folder = os.environ.get("WAYMARK_SCREENSHOTS")
    if folder:
        name = re.sub(r"\W+", "-", page.title().partition(" - ")[0]).strip("-").lower()
        width = page.viewport_size["width"] if page.viewport_size else 0
        number = len(list(Path(folder).glob("*.png")))
        page.screenshot(path=f"{folder}/{number:03d}-{name}-{width}.png", full_page=True)


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=words, exact=True).first.click()
    page.wait_for_load_state()


def follow(page: Page, words: str) -> None:
    page.get_by_role("link", name=words, exact=True).first.click()
    page.wait_for_load_state()


def join(page: Page, address: str) -> None:
    """Take an invitation up, from the link in the email to the first page of work."""
    page.goto(address)
    look(page)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Password, once more").fill(PASSWORD)
    press(page, "Join")
    look(page)
    page.get_by_text("I cannot scan it").click()
    key = re.search(r"\b[A-Z2-7]{32}\b", page.inner_text("main"))
    assert key is not None
    code = format_hotp_value(hotp_value(key[0], int(time.time()) // 30))
    page.get_by_label("Code").fill(code)
    press(page, "Continue")
    look(page)
    follow(page, "I have kept them: continue")


@pytest.mark.parametrize("width", [1280, 390])
def test_an_administrator_joins_invites_and_ends_an_access(
    browser: Browser, live_server: LiveServer, authority: Authority, width: int
) -> None:
    with open_scope(authority.pk):
        leaver = MembershipFactory.create(authority=authority, user__name="L. Eaver")
        invitations.invite_member(
            by=Actor.operator(authority.pk),
            email="first@example.org",
            name="F. Irst",
            role=RoleName.SYSTEM_ADMINISTRATOR,
            at=leaver.joined_at,
        )
    (message,) = mail.outbox
    found = re.search(r"http\S+/invitations/\S+", str(message.body))
    assert found is not None
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.set_default_timeout(10_000)

    join(page, found[0])
    work = f"{live_server.url}/{authority.code}/work"
    page.goto(f"{work}/administration/staff/")
    look(page)
    press(page, "Invite somebody")
    press(page, "Send invitation")
    assert "There is a problem" in page.inner_text("main")
    look(page)
    page.get_by_label("Name", exact=True).fill("G. Lead")
    page.get_by_label("Email address").fill("lead@example.org")
    page.get_by_label("Information governance lead", exact=True).check()
    press(page, "Send invitation")
    assert "Invitation sent to lead@example.org" in page.inner_text("main")
    look(page)
    for words in ("Roles", "Authority"):
        follow(page, words)
        look(page)
    follow(page, "Change name")
    look(page)
    page.goto(f"{work}/organisations/")
    look(page)
    press(page, "Add an organisation")
    look(page)
    page.goto(f"{work}/administration/staff/")
    follow(page, "L. Eaver")
    look(page)
    press(page, "End access")
    look(page)
    press(page, "End access now")
    assert "L. Eaver can no longer work here" in page.inner_text("main")
    look(page)

    invited = re.search(r"http\S+/invitations/\S+", str(mail.outbox[1].body))
    assert invited is not None
    lead = browser.new_context(viewport={"width": width, "height": 900}).new_page()
    join(lead, invited[0])
    lead.goto(f"{work}/administration/audit/")
    assert "F. Irst ended the access of L. Eaver" in lead.inner_text("main")
    look(lead)
    if width == 390:
        lead.get_by_text("Choose filters").click()
    lead.get_by_label("Sort").select_option("Was refused")
    press(lead, "Apply filters")
    assert "Nothing fits" in lead.inner_text("main")
    look(lead)
    lead.goto(f"{live_server.url}/accounts/2fa/")
    look(lead)
