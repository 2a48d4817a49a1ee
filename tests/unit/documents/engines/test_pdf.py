"""Is every PDF tagged, titled and the same each time, whatever people typed?"""

import io
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.documents.engines.pdf import TEMPLATES, is_shown, render_pdf


def document(**changes: Any) -> dict[str, Any]:
    """The data of a report with one sentence in it."""
    paragraph = {"kind": "paragraph", "text": changes.pop("text", "A sentence."), "is_quiet": False}
    return {
        "title": "Who should provide the service?",
        "kind": "Summary report",
        "authority": "Marshfield Council",
        "edition": "Edition 1",
        "created_at": "2026-11-21T12:00:00+00:00",
        "sections": [{"heading": "Overview", "blocks": [paragraph]}],
        **changes,
    }


def opened(pdf: bytes) -> pikepdf.Pdf:
    """The file as a reader sees it."""
    return pikepdf.open(io.BytesIO(pdf))


def test_render_pdf_is_tagged_and_titled_in_english() -> None:
    pdf = opened(render_pdf("consultation_report", document()))

    assert bool(pdf.Root.MarkInfo.Marked)
    assert "/StructTreeRoot" in pdf.Root
    assert str(pdf.Root.Lang) == "en-GB"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Who should provide the service?"


def test_render_pdf_uses_only_fonts_that_come_with_it() -> None:
    pdf = opened(render_pdf("consultation_report", document()))

    fonts = [str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()]
    assert fonts
    assert all("Libertinus" in font or "DejaVu" in font for font in fonts)


def test_render_pdf_gives_the_same_bytes_for_the_same_data() -> None:
    first = render_pdf("consultation_report", document())

    assert render_pdf("consultation_report", document()) == first
    assert render_pdf("consultation_report", document(created_at="2026-11-22T12:00:00Z")) != first


def test_render_pdf_bears_the_date_that_the_data_give() -> None:
    pdf = opened(
        render_pdf("consultation_report", document(created_at="2007-03-26T10:00:00+01:00"))
    )

    assert str(pdf.docinfo["/CreationDate"]).startswith("D:20070326090000")


@pytest.mark.parametrize("text", ["#panic()", '"); #import "x"', "$x$ *a* _b_ @c <d> \\ // e"])
def test_render_pdf_never_reads_data_as_markup(text: str) -> None:
    assert render_pdf("consultation_report", document(text=text, title=text)).startswith(b"%PDF")


def test_render_pdf_says_so_where_it_cannot_show_a_letter() -> None:
    shown = render_pdf("consultation_report", document(text="Zażółć gęślą jaźń, اردو"))
    not_shown = render_pdf("consultation_report", document(text="বাংলা 👍"))

    assert len(structure(opened(not_shown))) > len(structure(opened(shown)))


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_render_pdf_ends_lines_in_one_way(end: str) -> None:
    assert render_pdf("consultation_report", document(text=f"One.{end}\tTwo.")) == render_pdf(
        "consultation_report", document(text="One.\n\tTwo.")
    )


@pytest.mark.parametrize("text", ["\r\t", "One\ufeff two.", "\u2028\u200b", "\xad\f"])
def test_render_pdf_survives_signs_that_are_no_letters(text: str) -> None:
    pdf = opened(render_pdf("consultation_report", document(text=text)))

    assert len(structure(pdf)) <= len(
        structure(opened(render_pdf("consultation_report", document())))
    )


def test_render_pdf_says_so_where_letters_cannot_stand_beside_one_another() -> None:
    assert is_shown("\u3000")
    together = render_pdf("consultation_report", document(text="\u3000\ufe0f"))

    assert together == render_pdf("consultation_report", document(text="👍👍"))


# Half a surrogate pair is no letter: neither a form nor the database takes it.
LETTERS = st.characters(codec="utf-8") | st.sampled_from("\t\r\n\x85\ufeff\u200b\u3000\ufe0f")


@settings(max_examples=100)
@given(text=st.text(LETTERS))
def test_render_pdf_survives_whatever_was_typed(text: str) -> None:
    assert render_pdf("consultation_report", document(text=text)).startswith(b"%PDF")


def test_every_template_is_for_an_accessible_document() -> None:
    for template in TEMPLATES.glob("*.typ"):
        source = template.read_text()
        assert "set document(title: data.title" in source
        assert 'lang: "en", region: "gb"' in source


def structure(pdf: pikepdf.Pdf) -> list[str]:
    """The kinds of all tagged parts of a file, in reading order."""
    kinds: list[str] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                kinds.append(str(node.S))
            if "/K" in node:
                walk(node.K)

    walk(pdf.Root.StructTreeRoot.K)
    return kinds
