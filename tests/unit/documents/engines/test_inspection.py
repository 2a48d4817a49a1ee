"""Are files taken for what they are, and refused with a sentence that helps?"""

import io
import zipfile

import pytest

from waymark.documents.engines.inspection import ALLOWED, FileRefused, inspect

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def package(*parts: tuple[str, str]) -> bytes:
    """A zip file with the given parts."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return memory.getvalue()


DOCX = package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"))
XLSX = package(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"))
ODT = package(
    ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<content/>")
)
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def _name(value: object) -> str:
    """Name a case by its words: the bytes of a zip hold the time at which it was made."""
    return value if isinstance(value, str) else "content"


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("proposal.pdf", PDF, "application/pdf"),
        ("proposal.docx", DOCX, WORD),
        ("proposal.odt", ODT, "application/vnd.oasis.opendocument.text"),
        ("costs.xlsx", XLSX, EXCEL),
        ("costs.csv", b"item,cost\nrent,1\n", "text/csv"),
        ("costs.csv", "\ufeffitem,cost\ncafé,1\n".encode(), "text/csv"),
        ("notes.txt", b"Notes", "text/plain"),
        ("map.png", PNG, "image/png"),
        ("MAP.JPG", JPEG, "image/jpeg"),
        ("map.jpeg", JPEG, "image/jpeg"),
    ],
    ids=_name,
)
def test_inspect_names_the_media_type(name: str, content: bytes, media_type: str) -> None:
    assert inspect(name, content) == media_type


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("plan.docm", DOCX, "can hold macros"),
        ("plan.xlsm", XLSX, "Excel file that can hold macros"),
        (
            "plan.docx",
            package(("word/document.xml", ""), ("word/vbaProject.bin", "")),
            "holds macro",
        ),
        ("plan.odt", package(("content.xml", ""), ("Basic/Standard/a.xml", "")), "holds macros"),
        ("plan.exe", b"MZ", "not of a kind"),
        ("plan", b"text", "not of a kind"),
        ("plan.pdf", b"", "is empty"),
        ("plan.pdf", b"%PDF-1.7" + bytes(2000), "is larger than"),
        ("plan.pdf", PNG, "It seems to be a PNG picture"),
        ("plan.pdf", b"Plain words", "is not a PDF"),
        ("map.png", b"Plain words", "is not a PNG picture"),
        ("plan.png", PDF, "It seems to be a PDF"),
        ("plan.docx", XLSX, "It seems to be an Excel workbook"),
        ("plan.xlsx", DOCX, "It seems to be a Word document"),
        ("plan.odt", DOCX, "It seems to be a Word document"),
        ("plan.docx", package(("a.txt", "")), "It seems to be a zip file"),
        ("plan.docx", DOCX[:40], "It seems to be a damaged Office file"),
        ("plan.docx", OLD_OFFICE, "protected by a password"),
        ("rows.csv", XLSX, "It seems to be an Excel workbook"),
        ("rows.csv", OLD_OFFICE, "is not a CSV file"),
        ("rows.csv", b"a,b\n\x00,1\n", "is not a CSV file"),
        ("rows.csv", b"name\nZo\xeb\n", "line 2 has a character"),
        ("map.jpg", b"GIF89a", "is not a JPEG picture"),
    ],
    ids=_name,
)
def test_inspect_refuses_with_the_reason(name: str, content: bytes, words: str) -> None:
    with pytest.raises(FileRefused) as refusal:
        inspect(name, content, largest=1000)

    assert words in refusal.value.message
    assert f"“{name}”" in refusal.value.message


def test_inspect_refuses_web_pages_and_drawings_that_could_run_scripts() -> None:
    assert not {".html", ".svg", ".js", ".xml", ".zip"} & set(ALLOWED)
