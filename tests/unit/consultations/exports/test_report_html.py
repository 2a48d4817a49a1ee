"""Does the report say every published figure, accessibly, and can typed text do it harm?"""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tests.factories.luton import CONSULTATION, luton_content
from tests.svg import svg_is_safe
from waymark.consultations.exports.report_charts import draw_charts
from waymark.consultations.exports.report_html import page_context, render_html
from waymark.consultations.exports.report_layout.blocks import Chart, Table
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.rules.content.report import ReportContent

HEADINGS = [
    "In brief",
    "Overview",
    "Options",
    "Department or organisation carrying out the consultation",
    "Who was consulted",
    "Method",
    "When the consultation took place",
    "Response rate",
    "Findings",
    "Decision",
    "Contact information",
    "How to read the figures",
]


class Outline(HTMLParser):
    """The headings, the words and the elements of a page."""

    def __init__(self, html: str) -> None:
        """Read the page."""
        super().__init__()
        self.headings: list[tuple[int, str]] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append((int(tag[1]), ""))

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and those in it that have no end."""
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Note words that are shown."""
        if not {"style", "title", "desc", "svg"} & set(self._open):
            self.words += data
        if self._open and re.fullmatch(r"h[1-6]", self._open[-1]):
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)


def page(content: ReportContent) -> Outline:
    """The file of a report, read back."""
    return Outline(render_html(content).decode())


def plain(text: str) -> str:
    """Text with single spaces."""
    return " ".join(text.split())


@pytest.fixture(scope="module")
def luton() -> Outline:
    """The report of 2007."""
    return page(luton_content())


def test_render_html_has_the_headings_of_the_summary_report(luton: Outline) -> None:
    assert luton.headings[0] == (1, CONSULTATION.title)
    assert [text for level, text in luton.headings if level == 2] == HEADINGS


def test_render_html_leaves_out_no_level_of_heading(luton: Outline) -> None:
    levels = [level for level, _ in luton.headings]

    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))


@pytest.mark.parametrize(
    "words",
    [
        "85.4% (35 of 41)",
        "85.3% (29 of 34)",
        "58.3% (7 of 12)",
        "6 of 7 (85.7%)",
        "4 of 5 (80.0%)",
        "64.8% (35 of 54)",
        "69.0% (29 of 42)",
        "50.9% (54 of 106)",
        "39.6% (42 of 106)",
    ],
)
def test_render_html_prints_each_forced_figure_with_its_base(luton: Outline, words: str) -> None:
    assert words in plain(luton.words)


@pytest.mark.parametrize(
    "words",
    [
        "Group responses are not added to the 106",
        "2 groups (22 people)",
        "rebuilt by arithmetic from the published percentages",
        "In principle, subject to review",
        "Executive Committee, 26 March 2007",
        "Not given in the source",
        "Answers not held here",
        "Even split: Option 1 and Option 4 each lead 4 categories",
        "What would change: before and after",
        "8 February 2007 to 8 March 2007",
    ],
)
def test_render_html_says_what_must_be_said(luton: Outline, words: str) -> None:
    assert words in plain(luton.words)


def test_render_html_shows_the_decision_in_brief_and_in_full(luton: Outline) -> None:
    assert plain(luton.words).count("In principle, subject to review") == 2


def test_render_html_says_that_nothing_is_decided_before_a_decision() -> None:
    words = plain(page(replace(luton_content(), decision=None)).words)

    assert "No decision has been recorded yet." in words
    assert "In principle" not in words


def test_render_html_gives_every_table_a_caption_and_scopes(luton: Outline) -> None:
    tags = [tag for tag, _ in luton.elements]
    headers = [attributes for tag, attributes in luton.elements if tag == "th"]

    assert tags.count("table") == tags.count("caption") > 5
    assert all(attributes.get("scope") in {"col", "row"} for attributes in headers)


def test_render_html_needs_no_script_and_no_style_attribute(luton: Outline) -> None:
    assert not any(tag in {"script", "link", "img"} for tag, _ in luton.elements)
    assert not any("style" in attributes for _, attributes in luton.elements)


def test_render_html_gives_the_same_bytes_for_the_same_content() -> None:
    assert render_html(luton_content()) == render_html(luton_content())


def test_render_html_shows_typed_text_as_text() -> None:
    typed = "<script>alert('x')</script>"
    facts = replace(
        CONSULTATION, title=typed, overview=typed, department=typed, who_was_consulted=(typed,)
    )

    html = render_html(replace(luton_content(), consultation=facts)).decode()

    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 5


def test_page_context_uses_the_charts_that_were_kept() -> None:
    context = page_context(luton_content(), charts={"preferred_option-by-category": "<svg/>"})

    assert context["charts"] == {"preferred_option-by-category": "<svg/>"}


def test_draw_charts_draws_safely_what_the_layout_names() -> None:
    layout = lay_out(luton_content())

    drawn = draw_charts(layout)

    assert set(drawn) == {
        "preferred_option-by-category",
        "preferred_option-supporters-1",
        "preferred_option-supporters-4",
    }
    assert all(svg_is_safe(svg) for svg in drawn.values())


def test_lay_out_follows_every_chart_with_a_table() -> None:
    for section in lay_out(luton_content()).sections:
        kinds = [type(block) for block in section.blocks]
        for place, kind in enumerate(kinds):
            after = next((each for each in kinds[place:] if each is not Chart), None)
            assert kind is not Chart or after is Table


def test_lay_out_marks_small_bases() -> None:
    findings = next(each for each in lay_out(luton_content()).sections if each.key == "findings")
    tables = [block for block in findings.blocks if isinstance(block, Table)]
    rows = next(block for block in tables if block.key == "preferred_option-rows").rows

    marked = {row[0].text for row in rows if "small base" in row[0].text}
    assert marked == {
        f"{label} (small base)"
        for label in ("Councillors", "Health", "LSC", "Voluntary organisations", "Other")
    }
