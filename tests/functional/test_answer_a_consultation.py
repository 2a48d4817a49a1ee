"""Somebody without an account answers: on a phone, by keyboard, without scripts, in two goes."""

import pytest
from playwright.sync_api import Browser, Locator

from tests.functional.visitor import NARROW, Visitor
from waymark.consultations.actions.hearing.answering import drafts

PUBLIC = "/marshfield/consultations/after-school/"
MOST_STEPS = 60


def _reach(visitor: Visitor, target: Locator) -> None:
    """Press the tab key until the keyboard is there."""
    for _ in range(MOST_STEPS):
        visitor.page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"The keyboard does not reach {target} on {visitor.page.url}")


def _choose(visitor: Visitor, label: str) -> None:
    _reach(visitor, visitor.page.get_by_label(label, exact=True))
    visitor.page.keyboard.press("Space")


def _go_on(visitor: Visitor, words: str = "Continue") -> None:
    _reach(visitor, visitor.page.get_by_role("button", name=words, exact=True))
    visitor.go_on_by(lambda: visitor.page.keyboard.press("Enter"))


def test_answer_without_a_mouse(visitor: Visitor) -> None:
    page = visitor.page
    visitor.open(PUBLIC)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent").strip() == "Skip to main content"
    _go_on(visitor, "Have your say")
    _go_on(visitor, "Start now")
    _choose(visitor, "As myself")
    _choose(visitor, "Young people of 11 to 19")
    _go_on(visitor)
    _choose(visitor, "The library")
    page.keyboard.press("ArrowDown")
    _go_on(visitor)
    _choose(visitor, "Homework and revision")
    _choose(visitor, "Sport and games")
    _go_on(visitor)
    _reach(visitor, page.locator("textarea"))
    page.keyboard.type("A late bus on Fridays.")
    _go_on(visitor)
    _choose(visitor, "Publish my answers with my name")
    page.keyboard.press("ArrowDown")
    _go_on(visitor)
    visitor.sees(
        "The leisure centre", "Homework and revision", "Sport and games", "A late bus on Fridays.",
        "Publish my answers without my name",
    )  # fmt: skip
    _go_on(visitor, "Send your answers")

    visitor.sees("We have your answers", "Your receipt code is")


def test_answer_on_a_phone_without_scripts(site: str, browser: Browser) -> None:
    with Visitor.at(site, browser, has_script=False) as visitor:
        visitor.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
        visitor.open(PUBLIC)
        visitor.follow("Have your say")
        visitor.press("Start now")
        visitor.press("Continue")
        visitor.sees("There is a problem", "Say whether you answer for yourself")
        visitor.tick("As myself", "Parents and carers")
        visitor.press("Continue")
        visitor.press("Continue")
        visitor.sees("There is a problem")
        visitor.tick("A youth bus")
        visitor.press("Continue")
        visitor.tick("None of these", "Sport and games")
        visitor.press("Continue")
        visitor.sees("There is a problem")
        visitor.page.get_by_label("Sport and games", exact=True).uncheck()
        visitor.press("Continue")
        visitor.press("Continue")
        visitor.tick("Do not publish my answers")
        visitor.press("Continue")
        visitor.follow("Change", number=2)
        visitor.tick("The library")
        visitor.press("Continue")
        visitor.sees("Check your answers", "The library")
        visitor.press("Send your answers")

        visitor.sees("We have your answers", "The library")
        visitor.press("Forget my answers on this device")
        visitor.open(f"{PUBLIC}answer/receipt/")
        visitor.lacks("We have your answers")


def test_answer_in_two_goes(visitor: Visitor, site: str, browser: Browser) -> None:
    visitor.open(f"{PUBLIC}answer/")
    visitor.press("Start now")
    visitor.tick("As myself", "Parents and carers")
    visitor.press("Continue")
    visitor.tick("The library")
    visitor.press("Save and come back later")
    code = visitor.page.locator("main p.govuk-heading-l").inner_text()

    with Visitor.at(site, browser) as elsewhere:
        elsewhere.open(PUBLIC)
        elsewhere.follow("Go on with answers you saved")
        elsewhere.fill("Your code", "AAAA AAAA AAAA AAAA")
        elsewhere.press("Continue")
        elsewhere.sees("There is a problem")
        elsewhere.fill("Your code", code)
        elsewhere.press("Continue")
        elsewhere.open(f"{PUBLIC}answer/1/")

        assert elsewhere.field("The library").is_checked()


def test_any_code_fits_a_phone(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "fresh_code", lambda length: "2WWW" * (length // 4))
    visitor.open(f"{PUBLIC}answer/")
    visitor.press("Start now")
    visitor.tick("As myself", "Parents and carers")
    visitor.press("Continue")
    visitor.press("Save and come back later")

    visitor.sees("2WWW-2WWW-2WWW-2WWW")
