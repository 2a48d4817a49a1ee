"""Does the Word file say the same as the page, with real structure, and the same each time?"""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import time_machine
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories.luton import luton_content
from waymark.consultations.exports.report_docx import render_docx
from waymark.consultations.exports.report_layout.blocks import Heading, Table
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.rules.content.facts import OptionLine


@pytest.fixture(scope="module")
def written() -> bytes:
    return render_docx(luton_content())


def opened(content: bytes):  # type: ignore[no-untyped-def]  # the library names no public type
    return Document(io.BytesIO(content))


def test_word_file_has_the_headings_of_the_page_as_headings(written: bytes) -> None:
    layout = lay_out(luton_content())

    found = [
        (each.style.name, each.text)
        for each in opened(written).paragraphs
        if each.style.name.startswith("Heading")
    ]

    wanted = []
    for section in layout.sections:
        wanted.append(("Heading 1", section.heading))
        wanted += [
            (f"Heading {block.level - 1}", block.text)
            for block in section.blocks
            if isinstance(block, Heading)
        ]
    assert [each for each in found if each in wanted] == wanted


def test_word_file_has_every_table_with_caption_header_and_cells(written: bytes) -> None:
    tables = [
        block
        for section in lay_out(luton_content()).sections
        for block in section.blocks
        if isinstance(block, Table)
    ]

    found = opened(written).tables

    assert len(found) == len(tables)
    for wanted, table in zip(tables, found, strict=True):
        assert [cell.text for cell in table.rows[0].cells] == [each.text for each in wanted.columns]
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == wanted.caption
        assert [
            table.rows[at + 1].cells[0].text.partition(" [")[0] for at in range(len(wanted.rows))
        ] == [row[0].text for row in wanted.rows]


def test_word_file_prints_the_figures_of_the_content(written: bytes) -> None:
    said = "\n".join(
        cell.text for table in opened(written).tables for row in table.rows for cell in row.cells
    )

    for figure in ("85.4% (35 of 41) [r]", "64.8% (35 of 54) [r]", "85.3% (29 of 34) [r]"):
        assert figure in said


def test_word_file_gives_every_picture_its_words(written: bytes) -> None:
    named = opened(written).element.body.findall(f".//{qn('wp:docPr')}")

    words = [each.get("descr") for each in named]
    assert len(words) == 3
    assert any("Connexions: a majority for Option 1, 85.4% (35 of 41)" in each for each in words)


def test_word_file_is_titled_dated_and_in_english(written: bytes) -> None:
    file = opened(written)

    assert file.core_properties.title == luton_content().consultation.title
    assert file.core_properties.language == "en-GB"
    assert file.core_properties.modified == datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert file.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-GB"


def test_word_file_comes_out_the_same_at_any_time() -> None:
    with time_machine.travel(datetime(2031, 1, 1, tzinfo=UTC)):
        later = render_docx(luton_content())

    assert later == render_docx(luton_content())
    with zipfile.ZipFile(io.BytesIO(later)) as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {1980}


def test_word_file_links_its_contents_to_its_headings(written: bytes) -> None:
    body = opened(written).element.body

    places = {each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))}
    links = [each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))]
    assert set(filter(None, links)) == places
    assert len(places) == len(lay_out(luton_content()).sections)


def test_word_file_sets_markdown_of_every_kind() -> None:
    words = "## Costs\n\nWe *ask* **you** [here](https://example.org).\n\n"
    text = f"{words}- a\n- b\n\n1. c\n\n> d\n\n---\n\n`e`\n\n    f"
    content = luton_content()
    facts = replace(
        content.consultation,
        overview=text,
        options=(OptionLine(key="a", label="A", description=text),),
    )

    file = opened(render_docx(replace(content, consultation=facts)))

    styles = {each.style.name for each in file.paragraphs}
    assert {"List Bullet", "List Number", "Quote", "No Spacing"} <= styles
    assert "https://example.org" in {each.target_ref for each in file.part.rels.values()}


def test_each_numbered_list_of_a_word_file_begins_at_one() -> None:
    content = luton_content()
    facts = replace(content.consultation, overview="1. a\n2. b\n\nthen\n\n1. c")

    file = opened(render_docx(replace(content, consultation=facts)))

    numbers = {
        each.text: each._p.pPr.numPr.numId.val
        for each in file.paragraphs
        if each.text in {"a", "b", "c"}
    }
    assert numbers["a"] == numbers["b"] != numbers["c"]


@settings(max_examples=15)
@given(st.text(max_size=60))
def test_word_file_survives_whatever_was_typed(text: str) -> None:
    content = luton_content()
    facts = replace(content.consultation, title=f"T{text}", overview=text, options=())
    short = replace(content, consultation=facts, questions=(), amendments=())

    assert opened(render_docx(short)).paragraphs
