"""Does the full report hold every section in its order, whatever the format?"""

import io
import re
from dataclasses import replace

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.factories.full_report import full_content
from tests.factories.luton import luton_content
from tests.unit.consultations.exports.test_report_pdf import parts
from waymark.consultations.exports.report_docx import render_docx
from waymark.consultations.exports.report_html import render_html
from waymark.consultations.exports.report_layout.blocks import Chart, Table
from waymark.consultations.exports.report_layout.full import lay_out_full
from waymark.consultations.exports.report_pdf import render_pdf
from waymark.consultations.exports.report_xlsx import render_xlsx
from waymark.consultations.rules.content.facts import HowItRan
from waymark.consultations.rules.content.report import ReportContent, from_json, to_json

SECTIONS = [
    "Summary",
    "Why we asked, and what",
    "The options",
    "How the consultation was run",
    "Who responded",
    "What people chose",
    "What people said in their own words",
    "What we conclude",
    "Group responses",
    "Late, corrected and withdrawn responses",
    "What these figures can and cannot say",
    "You said, we did",
    "Decision",
    "Annexes",
]
SAID = [
    "One more week.",
    "Question 2 reads otherwise",
    "Of 50 bodies invited, 31 answered.",
    "Keep the hub",
    "Ready-made letter",
    "Late responses were left out.",
    "fewer than 5",
    "Getting there",
    "The bus stops at six.",
    "A young person",
    "Ask us again next year.",
    "Not covered: Answers in pictures.",
    "Two people agreed on the themes.",
    "A later bus runs on Fridays.",
    "Raised by 45.0% (18 of 40)",
    "It costs too much.",
    "Accepted in part",
]


def words(html: bytes) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html.decode()).split())


def html(content: ReportContent) -> bytes:
    return render_html(content, layout=lay_out_full(content))


def test_full_report_has_its_sections_in_order() -> None:
    layout = lay_out_full(full_content())

    assert [section.heading for section in layout.sections] == SECTIONS
    assert layout.kind == "Full report"


def test_full_report_says_what_happened() -> None:
    said = words(html(full_content()))

    for each in SAID:
        assert each in said
    assert "85.4% (35 of 41)" in said
    assert "64.8% (35 of 54)" in said


def test_full_report_leaves_out_no_level_of_heading() -> None:
    levels = [int(each) for each in re.findall(r"<h([1-6])", html(full_content()).decode())]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))


def test_most_raised_theme_comes_first() -> None:
    (table,) = (
        block
        for section in lay_out_full(full_content()).sections
        for block in section.blocks
        if isinstance(block, Table) and block.key == "reasons-themes"
    )

    assert [row[0].text for row in table.rows] == ["Getting there", "Opening hours"]


def test_what_did_not_happen_is_left_out_or_said_in_a_sentence() -> None:
    content = replace(
        luton_content(), decision=None, amendments=(), groups=(), how_it_ran=HowItRan()
    )

    said = words(html(content))

    assert "No decision has been recorded yet." in said
    assert "The council has not yet published what it does" in said
    assert "Nobody has corrected a response after closing." in said
    assert "Petitions" not in said
    assert "Group responses" not in [each.heading for each in lay_out_full(content).sections]


@pytest.mark.parametrize("kind", [Table, Chart])
def test_keys_of_tables_and_of_charts_are_told_apart(kind: type[Table | Chart]) -> None:
    keys = [
        block.key
        for section in lay_out_full(full_content()).sections
        for block in section.blocks
        if isinstance(block, kind)
    ]

    assert keys
    assert len(keys) == len(set(keys))


def test_hidden_numbers_are_drawn_in_no_chart() -> None:
    drawn = {
        label
        for section in lay_out_full(full_content()).sections
        for block in section.blocks
        if isinstance(block, Chart)
        for label, _ in block.bars
    }

    assert "13 to 15" in drawn
    assert "16 to 19" not in drawn


def test_full_report_reads_the_same_in_word() -> None:
    content = full_content()

    file = Document(io.BytesIO(render_docx(content, layout=lay_out_full(content))))

    headings = [
        each.text for each in file.paragraphs if each.style and each.style.name == "Heading 1"
    ]
    said = "\n".join(
        [each.text for each in file.paragraphs]
        + [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    )
    assert headings == SECTIONS
    for each in SAID:
        assert each in said


def test_full_report_is_a_tagged_pdf_with_its_quotations() -> None:
    content = full_content()

    kinds = [kind for kind, _ in parts(render_pdf(content, layout=lay_out_full(content)))]

    assert kinds.count("/BlockQuote") == 2


def test_tables_of_the_full_report_are_in_the_workbook() -> None:
    content = full_content()

    book = load_workbook(io.BytesIO(render_xlsx(content, layout=lay_out_full(content))))

    titles = [book[name]["A1"].value for name in book.sheetnames]
    assert "Themes, the most raised first" in titles
    assert "Age of those who took part" in titles


@pytest.mark.parametrize("content", [full_content(), luton_content()])
def test_full_content_is_read_back_as_it_was(content: ReportContent) -> None:
    assert from_json(to_json(content)) == content
