"""In which words does a report show a date, a count, a share and a document?"""

from collections.abc import Iterator, Sequence

from waymark.consultations.exports.report_layout.blocks import Block, Paragraph, Prose, Text
from waymark.consultations.rules.content.facts import DocumentLine
from waymark.consultations.rules.content.figures import ReportFigure
from waymark.consultations.rules.vocabulary import Certainty, DocumentKind
from waymark.consultations.rules.wording import share

MARKS = {Certainty.FORCED: "r", Certainty.FREE: "c"}
MARK_MEANINGS = {
    Certainty.FORCED: (
        "rebuilt by arithmetic from the published percentages; "
        "no other count fits what was published."
    ),
    Certainty.FREE: (
        "rebuilt by arithmetic from the published percentages and chosen: "
        "other counts fit too, so it is an example and not a record of how anyone answered."
    ),
}
NOT_RECORDED = "Not given"
DOCUMENTS = {
    DocumentKind.PROPOSAL: "proposal",
    DocumentKind.EQUALITY_IMPACT_ASSESSMENT: "equality impact assessment",
    DocumentKind.EASY_READ: "easy read",
    DocumentKind.TRANSLATION: "translation",
    DocumentKind.COSTINGS: "costings",
    DocumentKind.OTHER: "other paper",
}


def document_words(document: DocumentLine) -> str:
    """Name a document with its kind and its file."""
    kind = DOCUMENTS[document.kind]
    if not document.file_name:
        return f"{document.title} ({kind}; the file is not held here)"
    return f"{document.title} ({kind}; {document.file_name}, {_size(document.size)})"


def _size(size: int | None) -> str:
    if size is None:
        return "size unknown"
    return f"{max(1, size // 1000):,} kB" if size < 1_000_000 else f"{size // 1_000_000:,} MB"


def mark_key() -> Iterator[Block]:
    """Explain the marks of counts that were rebuilt."""
    for certainty, meaning in MARK_MEANINGS.items():
        yield Paragraph(f"[{MARKS[certainty]}] means {meaning}", is_quiet=True)


def column_headings(*texts: str, numbers: Sequence[str] = ()) -> tuple[Text, ...]:
    """Head the columns: those of words first, then those of numbers."""
    return (
        *(Text(text) for text in texts),
        *(Text(text, is_number=True) for text in numbers),
    )


def share_cell(figure: ReportFigure) -> Text:
    """Show a share in a table."""
    return Text(share(figure), figure.reconstructed, is_number=True, figure=figure)


def count_cell(count: int) -> Text:
    """Show a count in a table."""
    return Text(f"{count:,}", is_number=True, count=count)


def prose(text: str) -> Prose:
    """Show what an officer wrote, or that nothing was given."""
    return Prose(text or NOT_RECORDED)
