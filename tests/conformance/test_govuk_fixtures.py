"""Are our components GOV.UK's, to the last attribute?

GOV.UK Frontend publishes, with each component, the options and the HTML of many examples
("fixtures.json"). Each is drawn through the functions that our templates call.
"""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup

from waymark.web.components import COMPONENTS, UNESCAPED_OPTIONS, draw

PUBLISHED = (
    Path(__file__).resolve().parents[2]
    / "node_modules"
    / "govuk-frontend"
    / "dist"
    / "govuk"
    / "components"
)
NAMES = {folder: name for name, folder in COMPONENTS.items()}
LEFT_OUT = {"header"}  # the crown


class Tokens(HTMLParser):
    """HTML as a list of tags and texts, with the white space between them made one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[Any, ...]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        plain = [(name, " ".join((value or "").split())) for name, value in attrs]
        self.found.append(("start", tag, *sorted(plain)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(("end", tag))

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.found.append(("text", " ".join(data.split())))


def tokens(html: str) -> list[tuple[Any, ...]]:
    parser = Tokens()
    parser.feed(html)
    parser.close()
    return parser.found


def trusted(options: Any) -> Any:
    """The options with Markup where the macros do not escape, as our templates must give it."""
    if isinstance(options, dict):
        return {key: _trusted_value(key, value) for key, value in options.items()}
    if isinstance(options, list):
        return [trusted(one) for one in options]
    return options


def _trusted_value(key: str, value: Any) -> Any:
    is_raw = key.lower().endswith("html") or key in UNESCAPED_OPTIONS
    if is_raw and isinstance(value, str):
        return Markup(value)  # noqa: S704 (GOV.UK's own examples)
    return trusted(value)


def fixtures() -> list[Any]:
    return [
        pytest.param(name, fixture["options"], fixture["html"], id=f"{folder}: {fixture['name']}")
        for folder, name in sorted(NAMES.items())
        if (PUBLISHED / folder / "fixtures.json").exists()
        for fixture in json.loads((PUBLISHED / folder / "fixtures.json").read_text())["fixtures"]
    ]


def test_published_fixtures_are_here() -> None:
    """Without them the test below would hold no case and say nothing."""
    assert PUBLISHED.is_dir(), f"{PUBLISHED} is missing: run `make assets` first"

    published = {path.parent.name for path in PUBLISHED.glob("*/fixtures.json")}

    assert published == set(NAMES) | LEFT_OUT


@pytest.mark.parametrize(("name", "options", "html"), fixtures())
def test_component_is_drawn_as_published(name: str, options: dict[str, Any], html: str) -> None:
    assert tokens(draw(name, trusted(options))) == tokens(html)
