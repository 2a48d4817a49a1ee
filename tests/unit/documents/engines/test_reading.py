import io
import zipfile

import pytest
from docx import Document

from waymark.documents.engines import reading
from waymark.documents.engines.inspection import FileRefused, inspect
from waymark.documents.engines.reading import NoTextRead, read_text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(*paragraphs: str, table: str = "") -> bytes:
    made = Document()
    for text in paragraphs:
        made.add_paragraph(text)
    if table:
        made.add_table(1, 1).cell(0, 0).text = table
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def with_main(main: bytes, *, stored: bool = False) -> bytes:
    """A Word file whose main part is this."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word("x"))) as given,
        zipfile.ZipFile(made, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as out,
    ):
        for name in given.namelist():
            out.writestr(name, main if name == "word/document.xml" else given.read(name))
    return made.getvalue()


def test_words_of_a_word_file_are_read_with_its_tables() -> None:
    content = word("More buses.\tAt night.", "Życzę więcej.", table="In a table")

    assert read_text("answer.docx", content) == "More buses.\tAt night.\nŻyczę więcej.\nIn a table"


def test_inserted_words_are_read_and_deleted_ones_are_not() -> None:
    main = (
        f"<w:document {W}><w:body><w:p><w:ins><w:r><w:t>Kept</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p></w:body></w:document>"
    )

    assert read_text("answer.docx", with_main(main.encode())) == "Kept"


def test_text_file_is_read_as_it_is() -> None:
    assert read_text("answer.txt", b"\xef\xbb\xbfOne\r\nTwo\rThree\x07 ") == "One\nTwo\nThree"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("answer.pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n", "read by a person"),
        ("answer.csv", b"a,b\n", "read by a person"),
        ("answer.txt", b" \n ", "no words"),
        ("answer.txt", b"a" * (reading.LONGEST_TEXT + 1), "more than 50,000 characters"),
        ("answer.docx", word(), "no words"),
        ("answer.docx", with_main(b"<w:document"), "damaged"),
        ("answer.docm", word("x"), "can hold macros"),
    ],
)
def test_what_cannot_be_read_is_left_to_a_person_with_the_reason(
    name: str, content: bytes, sentence: str
) -> None:
    with pytest.raises(NoTextRead, match=sentence):
        read_text(name, content)


def test_entities_are_not_followed() -> None:
    main = (
        '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]>'
        f"<w:document {W}><w:body><w:p><w:r><w:t>Before &b;&f;</w:t></w:r></w:p></w:body>"
        "</w:document>"
    )

    text = read_text("answer.docx", with_main(main.encode()))

    assert "ha" not in text
    assert "localhost" not in text


def test_long_and_slow_files_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST_MAIN_PART", 500)
    with pytest.raises(NoTextRead, match="too long"):
        read_text("answer.docx", word("x" * 1000))
    monkeypatch.undo()
    monkeypatch.setattr(reading, "MOST_SECONDS", -1.0)
    with pytest.raises(NoTextRead, match="takes too long"):
        read_text("answer.docx", word("x"))


def test_a_bomb_is_refused_by_name_before_anything_is_unpacked() -> None:
    content = with_main(b"<w:document>" + b" " * 60_000_000)

    with pytest.raises(FileRefused, match="“plan.docx” unpacks to 58 MB, far more than a document"):
        inspect("plan.docx", content)
    with pytest.raises(NoTextRead, match="unpacks to"):
        read_text("answer.docx", content)


def test_a_package_of_too_many_parts_is_refused() -> None:
    made = io.BytesIO(word("x"))
    with zipfile.ZipFile(made, "a") as package:
        for number in range(5001):
            package.writestr(f"word/{number}", b"")

    with pytest.raises(FileRefused, match="parts inside; at most 5,000 are kept"):
        inspect("plan.docx", made.getvalue())
