"""Does typed text come out as it was meant, and can it do no harm?"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.markup import to_blocks, to_html, without_controls


def test_to_html_keeps_paragraphs_lists_and_emphasis() -> None:
    html = to_html("Why we *ask*\n\n- one\n- **two**\n\n1. first\n")

    assert '<p class="govuk-body">Why we <em>ask</em></p>' in html
    assert '<ul class="govuk-list govuk-list--bullet">' in html
    assert "<strong>two</strong>" in html
    assert '<ol class="govuk-list govuk-list--number">' in html


def test_to_html_moves_headings_below_those_of_the_page() -> None:
    html = to_html("# Costs\n\n## In the first year", top_heading=3)

    assert '<h3 class="govuk-heading-m">Costs</h3>' in html
    assert '<h4 class="govuk-heading-s">In the first year</h4>' in html


def test_to_html_leaves_out_no_level_of_heading() -> None:
    html = to_html("# a\n\n#### b\n\n#### c\n\n# d\n\n### e", top_heading=3)

    assert re.findall(r"<h(\d)", html) == ["3", "4", "4", "3", "4"]


def test_to_html_begins_at_the_top_heading_when_the_text_begins_lower() -> None:
    assert "<h4" in to_html("### Costs", top_heading=4)


@pytest.mark.parametrize(
    "address", ["https://example.org/a", "http://example.org", "mailto:ask@example.org"]
)
def test_to_html_keeps_links_to_the_web_and_to_mail(address: str) -> None:
    html = to_html(f"[read]({address})")

    assert f'href="{address}"' in html
    assert 'rel="noopener noreferrer"' in html


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "/accounts/logout", "//example.org", "ftp://a"],
)
def test_to_html_drops_the_address_of_any_other_link(address: str) -> None:
    html = to_html(f"[read]({address})")

    assert "href" not in html
    assert "read" in html


def test_to_html_shows_typed_html_as_text() -> None:
    html = to_html(
        '<script>alert(1)</script> and <b onclick="x()">bold</b>\n\n![pic](https://x.y/z)'
    )

    assert "<script" not in html
    assert "<b " not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html


@given(st.text())
def test_to_html_emits_only_known_tags_and_attributes(text: str) -> None:
    html = to_html(text)

    tags = set(re.findall(r"<\s*/?\s*([a-zA-Z0-9]+)", html))
    attributes = {
        name for tag in re.findall(r"<[^<>]*>", html) for name in re.findall(r"([\w-]+)=\"", tag)
    }
    known = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "code", "pre", "hr"}
    assert tags <= known | {f"h{level}" for level in range(1, 7)}
    assert attributes <= {"class", "href", "rel", "start"}


def test_to_blocks_says_the_same_as_the_page() -> None:
    blocks = to_blocks(
        "## Costs\n\nWe *ask* [you](https://example.org).\n\n- one\n- **two**\n\n> said"
    )

    assert [block["kind"] for block in blocks] == ["heading", "paragraph", "bullets", "quote"]
    assert blocks[0]["level"] == 1
    assert blocks[1]["runs"] == [
        {"text": "We ", "strong": False, "emphasis": False, "link": ""},
        {"text": "ask", "strong": False, "emphasis": True, "link": ""},
        {"text": " ", "strong": False, "emphasis": False, "link": ""},
        {"text": "you", "strong": False, "emphasis": False, "link": "https://example.org"},
        {"text": ".", "strong": False, "emphasis": False, "link": ""},
    ]
    assert blocks[2]["items"][1][0]["runs"][0]["strong"]


def test_to_blocks_drops_the_address_of_an_unsafe_link() -> None:
    assert to_blocks("[go](/accounts/logout)")[0]["runs"][0]["link"] == ""


def test_without_controls_keeps_line_ends_and_tabs() -> None:
    assert without_controls("a\x00b\r\nc\td\x1be\rf") == "ab\nc\tde\nf"
