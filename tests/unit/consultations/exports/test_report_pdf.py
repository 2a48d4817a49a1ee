"""Does the PDF say the same as the page, tagged, and the same each time?"""

import io
from dataclasses import replace
from typing import Any

import pikepdf

from tests.factories.luton import luton_content
from waymark.consultations.exports import report_pdf
from waymark.consultations.exports.report_html import render_html
from waymark.consultations.exports.report_layout.blocks import Table
from waymark.consultations.exports.report_layout.report import lay_out
from waymark.consultations.exports.report_pdf import render_pdf
from waymark.consultations.rules.content.facts import OptionLine


def parts(content: bytes) -> list[tuple[str, str]]:
    """The kind and the alternative text of each tagged part of a file, in reading order."""
    pdf = pikepdf.open(io.BytesIO(content))
    found: list[tuple[str, str]] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.append((str(node.S), str(node.get("/Alt", ""))))
            if "/K" in node:
                walk(node.K)

    walk(pdf.Root.StructTreeRoot.K)
    return found


def test_render_pdf_has_the_tables_headings_and_charts_of_the_page() -> None:
    content = luton_content()
    html = render_html(content).decode()

    kinds = [kind for kind, _ in parts(render_pdf(content))]

    sections = lay_out(content).sections
    tables = [block for each in sections for block in each.blocks if isinstance(block, Table)]
    assert kinds.count("/H1") == html.count("<h2")
    assert kinds.count("/H2") == html.count("<h3")
    assert kinds.count("/H3") == html.count("<h4")
    assert kinds.count("/TH") == sum(len(table.columns) for table in tables)
    assert kinds.count("/Figure") == html.count("<svg") == 3


def test_render_pdf_gives_every_chart_its_words() -> None:
    found = parts(render_pdf(luton_content()))

    alternatives = [alternative for kind, alternative in found if kind == "/Figure"]
    assert any("Connexions: a majority for Option 1, 85.4% (35 of 41)" in a for a in alternatives)
    assert all("(" in alternative for alternative in alternatives)


def test_render_pdf_sets_all_that_the_page_says(monkeypatch: Any) -> None:
    given: dict[str, Any] = {}
    monkeypatch.setattr(report_pdf, "set_pdf", lambda template, data: given.update(data) or b"")

    render_pdf(luton_content())

    html = " ".join(render_html(luton_content()).decode().split())
    for text in texts({"title": given["title"], "sections": given["sections"]}):
        assert text.replace("'", "&#39;").replace("’", "&#39;") in html.replace("’", "&#39;")


def test_render_pdf_gives_the_same_bytes_for_the_same_content() -> None:
    assert render_pdf(luton_content()) == render_pdf(luton_content())


def test_render_pdf_dates_the_file_by_its_snapshot() -> None:
    pdf = pikepdf.open(io.BytesIO(render_pdf(luton_content())))

    assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261121120000")


def test_render_pdf_turns_the_page_for_a_wide_table() -> None:
    content = luton_content()
    question = content.questions[0]
    assert question.table
    totals = tuple(
        replace(total, key=f"{total.key}{copy}") for copy in "ab" for total in question.table.totals
    )
    rows = tuple(replace(row, cells=row.cells * 2) for row in question.table.rows)
    wide = replace(question, table=replace(question.table, totals=totals, rows=rows))

    pdf = pikepdf.open(io.BytesIO(render_pdf(replace(content, questions=(wide,)))))

    boxes = [[float(edge) for edge in page.mediabox] for page in pdf.pages]
    assert any(box[2] > box[3] for box in boxes)


def test_render_pdf_sets_markdown_of_every_kind() -> None:
    words = "## Costs\n\nWe *ask* **you** [here](https://example.org).\n\n"
    text = f"{words}- a\n- b\n\n1. c\n\n> d\n\n---\n\n`e`\n\n    f"
    content = luton_content()
    options = (OptionLine(key="a", label="A", description=text),)
    facts = replace(content.consultation, overview=text, options=options)

    kinds = {kind for kind, _ in parts(render_pdf(replace(content, consultation=facts)))}

    assert {"/L", "/LI", "/Link", "/BlockQuote"} <= kinds


def texts(value: Any) -> list[str]:
    """Every text that is set as text: not the kinds of blocks, links or pictures."""
    if isinstance(value, dict):
        return [
            text
            for key, each in value.items()
            if key not in {"kind", "link", "svg", "description", "mark"}
            for text in texts(each)
        ]
    if isinstance(value, list):
        return [text for each in value for text in texts(each)]
    return [value] if isinstance(value, str) and value else []
