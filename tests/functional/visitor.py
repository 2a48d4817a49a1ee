"""What does somebody at a browser do and see? Every page they reach is looked at, twice."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from axe_playwright_python.base import AxeResults
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page

Size = dict[str, int]
WIDE: Size = {"width": 1280, "height": 900}
NARROW: Size = {"width": 390, "height": 844}
AXE = Axe()
TAG = re.compile(r"</?(?:a|br|div|li|p|span|strong|ul)\b[^<>]*>")
PARTS = """
[...new Set([...document.querySelectorAll("body *")].map(each => each.tagName + each.className))]
    .sort().join()
"""


class Visitor:
    """A person at a page: opens, follows, fills in, presses, reads.

    On every page axe looks for faults at both widths, nothing may be wider than a phone, no markup
    stands among the words, and the browser may complain of nothing. A page that is seen again is
    looked at again if it has parts that it had not before.
    """

    def __init__(
        self, page: Page, *, site: str, has_script: bool = True, size: Size = WIDE
    ) -> None:
        self.page = page
        self.site = site
        self.has_script = has_script
        self.size = size
        self.complaints: list[str] = []
        self.looked_at: set[tuple[str, str]] = set()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    @classmethod
    @contextmanager
    def at(
        cls, site: str, browser: Browser, *, has_script: bool = True, size: Size = WIDE
    ) -> Iterator[Self]:
        """Sit down at a browser that nobody used before, or take up a phone."""
        context = browser.new_context(viewport=size, java_script_enabled=has_script)  # type: ignore[arg-type]
        context.set_default_timeout(15_000)
        try:
            yield cls(context.new_page(), site=site, has_script=has_script, size=size)
        finally:
            context.close()

    def be(self, client: Client) -> None:
        """Take on the sign-in of a test client."""
        self.page.context.clear_cookies()
        for name, cookie in client.cookies.items():
            self.page.context.add_cookies([{"name": name, "value": cookie.value, "url": self.site}])

    # Going somewhere ---------------------------------------------------------------------------

    def open(self, address: str) -> None:
        """Go to an address of the site."""
        self.page.goto(f"{self.site}{address}")
        self.look()

    def follow(self, words: str, *, within: str = "main", number: int = 0) -> None:
        """Follow a link, or a button that is one."""
        place = self.page.locator(within)
        named = place.get_by_role("link", name=words).or_(place.get_by_role("button", name=words))
        self.go_on_by(named.nth(number).click)

    def go(self, words: str) -> None:
        """Go to a part of the site by its navigation, which a narrow page folds away."""
        menu = self.page.get_by_role("button", name="Menu")
        if menu.is_visible():
            menu.click()
        self.follow(words, within=".govuk-service-navigation")

    def press(self, words: str) -> None:
        """Press a button and wait for the page that follows."""
        button = self.page.locator("main").get_by_role("button", name=words, exact=True)
        self.go_on_by(button.first.click)

    def sign_in_as(self, role: str, *, authority: str) -> None:
        """Become the first person with this role, one of the people of the demonstration."""
        self.page.context.clear_cookies()
        self.open("/demonstration/")
        person = self.page.get_by_role("listitem").filter(
            has=self.page.locator(f"input[name=authority][value={authority}]"),
            has_text=role,
        )
        self.go_on_by(person.first.get_by_role("button").click)

    def go_on_by(self, doing: Callable[[], object]) -> None:
        """Do what leads to another page, wait for it and look at it."""
        with self.page.expect_navigation():
            doing()
        self.look()

    def download(self, words: str) -> bytes:
        """Take the file behind a link."""
        with self.page.expect_download() as started:
            self.page.locator("main").get_by_role("link", name=words).first.click()
        return Path(started.value.path()).read_bytes()

    # Filling in --------------------------------------------------------------------------------

    def fill(self, label: str, text: str) -> None:
        """Type into a field."""
        self.field(label).fill(text)

    def fill_date(self, legend: str, *parts: str) -> None:
        """Type a day, and a time where there is a box for it."""
        boxes = self.page.get_by_role("group", name=legend).locator("input")
        for box, text in zip(boxes.all(), parts, strict=True):
            box.fill(text)

    def tick(self, *labels: str) -> None:
        """Tick boxes or choose radios."""
        for label in labels:
            self.page.locator("main").get_by_label(label, exact=True).first.check()

    def attach(self, name: str, text: str) -> None:
        """Choose a file of plain text from one's own device."""
        file = {"name": name, "mimeType": "text/plain", "buffer": text.encode()}
        self.page.locator("main input[type=file]").set_input_files(file)  # type: ignore[arg-type]

    def choose(self, legend: str, label: str) -> None:
        """Choose an answer under its question."""
        self.page.get_by_role("group", name=legend).get_by_label(label, exact=True).check()

    def pick(self, label: str, option: str) -> None:
        """Pick from a list."""
        self.field(label).select_option(label=option)

    def field(self, label: str) -> Locator:
        """Return the field with this label, whether or not it says that it may stay empty."""
        words = re.compile(rf"^\s*{re.escape(label)}(?: \(optional\))?\s*$")
        return self.page.locator("main").get_by_label(words).first

    # Reading -----------------------------------------------------------------------------------

    def sees(self, *texts: str) -> None:
        """Insist that the page shows each of these."""
        shown = self.reads()
        for text in texts:
            assert text in shown, f"{self.page.url} does not show {text!r}:\n{shown}"

    def lacks(self, *texts: str) -> None:
        """Insist that the page shows none of these."""
        shown = self.reads()
        for text in texts:
            assert text not in shown, f"{self.page.url} shows {text!r}:\n{shown}"

    def reads(self) -> str:
        """Return what stands on the page, its spaces and line breaks made single."""
        lines = self.page.locator("body").inner_text().splitlines()
        return "\n".join(" ".join(line.split()) for line in lines if line.strip())

    def heading(self) -> str:
        """Return the main heading of the page."""
        return self.page.locator("h1").first.inner_text()

    def look(self) -> None:
        """Look at the page at both widths, as axe and as somebody with a phone; its own last."""
        if self.has_script and self._is_new():
            self.page.evaluate(AXE.axe_script)
            for size in sorted((NARROW, WIDE), key=lambda each: each == self.size):
                self.page.set_viewport_size(size)  # type: ignore[arg-type]
                self._look_for_faults(size["width"])
        assert self.complaints == [], f"{self.page.url}: {self.complaints}"

    def _is_new(self) -> bool:
        """Whether this page was not looked at before, or is made of other parts by now."""
        seen = (urlsplit(self.page.url).path, self.page.evaluate(PARTS))
        is_new = seen not in self.looked_at
        self.looked_at.add(seen)
        return is_new

    def _look_for_faults(self, width: int) -> None:
        found = AxeResults(self.page.evaluate("axe.run({resultTypes: ['violations']})"))
        assert found.violations_count == 0, (
            f"{self.page.url} at {width} pixels:\n{found.generate_report()}"
        )
        markup = TAG.search(self.reads())
        assert markup is None, f"{self.page.url} shows {markup[0]!r} as words"
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{self.page.url} is {wide} pixels wide on a screen of {width}"

    def _hear(self, message: ConsoleMessage) -> None:
        # A refusal on purpose is a status, which the browser reports as an error of the network.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)
