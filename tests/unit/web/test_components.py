"""Can text that somebody typed become markup by way of a component?"""

import re
from importlib.resources import files
from typing import Any

import pytest
from markupsafe import Markup

from waymark.web.components import COMPONENTS, UNESCAPED_OPTIONS, UnsafeOption, component, draw

HOSTILE = "<script>alert(1)</script>"
LIBRARY = files("govuk_frontend_jinja") / "templates" / "components"
SOURCES = {
    name: (LIBRARY / folder / "macro.html").read_text() for name, folder in COMPONENTS.items()
}
RAW_OPTIONS = [
    pytest.param(name, option, id=f"{name} {option}")
    for name, source in SOURCES.items()
    for option in sorted(set(re.findall(r"\.(\w*[hH]tml)\b", source)))
]
# Names that a macro gives to what it has drawn itself, escaped already.
DRAWN_BY_MACRO = {
    "arrowType", "caller", "commonAttributes", "innerContent", "linkInnerContent", "summaryList",
    "_startIcon", "'",
}  # fmt: skip


def nested(option: str, value: Any) -> list[dict[str, Any]]:
    """The option at the top, inside another option, and inside a list of items."""
    return [{option: value}, {"label": {option: value}}, {"items": [{"hint": {option: value}}]}]


@pytest.mark.parametrize(("name", "option"), RAW_OPTIONS)
def test_option_that_is_not_escaped_is_refused_unless_markup(name: str, option: str) -> None:
    for params in nested(option, HOSTILE):
        with pytest.raises(UnsafeOption, match=option):
            draw(name, params)


@pytest.mark.parametrize("option", sorted(UNESCAPED_OPTIONS))
def test_slots_and_attributes_as_text_are_refused(option: str) -> None:
    with pytest.raises(UnsafeOption, match=option):
        draw("govukServiceNavigation", {"slots": {option: HOSTILE}})


@pytest.mark.parametrize("name", COMPONENTS)
def test_no_macro_prints_anything_unescaped_that_is_not_guarded(name: str) -> None:
    """A new release of the library could bring an option that the guard does not know by name."""
    printed = re.findall(r"\{\{-?\s*([^{}|(]+?)(?:\([^)]*\))?\s*\|[^{}]*?\bsafe\b", SOURCES[name])

    for expression in printed:
        last = re.split(r"[.\s(]", expression.strip())[-1]
        is_guarded = last.lower().endswith("html") or last in UNESCAPED_OPTIONS
        assert is_guarded or last in DRAWN_BY_MACRO or expression.startswith("'"), expression


@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("govukButton", {"text": HOSTILE, "href": f'"{HOSTILE}', "value": HOSTILE}),
        (
            "govukInput",
            {"label": {"text": HOSTILE}, "hint": {"text": HOSTILE}, "value": f'"{HOSTILE}'},
        ),
        ("govukTextarea", {"label": {"text": "Text"}, "value": f"</textarea>{HOSTILE}"}),
        ("govukCharacterCount", {"id": "a", "maxlength": 9, "value": f"</textarea>{HOSTILE}"}),
        ("govukRadios", {"items": [{"text": HOSTILE, "value": f'"{HOSTILE}'}], "name": HOSTILE}),
        ("govukSelect", {"items": [{"text": HOSTILE, "value": f'"{HOSTILE}'}]}),
        ("govukErrorSummary", {"errorList": [{"text": HOSTILE, "href": f'"{HOSTILE}'}]}),
        ("govukTable", {"caption": HOSTILE, "rows": [[{"text": HOSTILE}]]}),
        ("govukTag", {"text": HOSTILE, "classes": f'"{HOSTILE}'}),
        ("govukTag", {"text": "x", "attributes": {"title": f'"{HOSTILE}'}}),
        ("govukBreadcrumbs", {"items": [{"text": HOSTILE, "href": f'"{HOSTILE}'}]}),
        ("govukSummaryList", {"rows": [{"key": {"text": HOSTILE}, "value": {"text": HOSTILE}}]}),
    ],
)
def test_typed_text_is_escaped(name: str, params: dict[str, Any]) -> None:
    drawn = draw(name, params)

    assert "<script" not in drawn
    assert "&lt;script&gt;" in drawn


def test_markup_is_drawn_as_it_is() -> None:
    drawn = draw("govukHint", {"html": Markup("<b>bold</b>")})

    assert "<b>bold</b>" in drawn


def test_empty_options_that_are_not_escaped_are_harmless() -> None:
    assert "govuk-hint" in draw("govukHint", {"text": "plain", "html": None})


def test_component_passes_the_block_that_it_is_called_with() -> None:
    fieldset = component("govukFieldset")

    assert "inside" in fieldset({"legend": {"text": "Legend"}}, caller=lambda: Markup("inside"))


def test_lines_of_a_text_area_stay_as_typed() -> None:
    typed = "one\n  two\n\nthree"

    assert typed in draw("govukCharacterCount", {"id": "a", "maxlength": 100, "value": typed})
