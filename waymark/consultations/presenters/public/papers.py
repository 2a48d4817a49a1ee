"""What does somebody want to know of a paper before opening it?"""

from dataclasses import dataclass

from waymark.consultations.models.asking.papers import DOCUMENT_KIND_LABELS, ConsultationDocument
from waymark.consultations.rules.vocabulary import DocumentKind
from waymark.consultations.rules.wordings import ENGLISH, LANGUAGES
from waymark.documents.models import Document

KILOBYTE = 1024
MEGABYTE = KILOBYTE * KILOBYTE


@dataclass(frozen=True)
class PaperLine:
    """A paper to read before answering, with its size and format."""

    title: str
    kind: str
    facts: str
    url: str


def size_words(size: int) -> str:
    """The size of a file as people read it."""
    if size < MEGABYTE:
        return f"{max(1, -(-size // KILOBYTE)):,} KB"
    return f"{size / MEGABYTE:.1f} MB"


def paper_facts(document: Document) -> str:
    """The format, the size and, where it is not English, the language of a paper."""
    _, dot, ending = document.file_name.rpartition(".")
    facts = f"{ending.upper() if dot else 'File'}, {size_words(document.size)}"
    language = LANGUAGES.get(document.language)
    if language is None or document.language == ENGLISH:
        return facts
    return f"{facts}, in {language.name}"


def paper_line(paper: ConsultationDocument, *, url: str) -> PaperLine:
    """Return one paper with where to download it."""
    return PaperLine(
        title=paper.document.title,
        kind=DOCUMENT_KIND_LABELS[DocumentKind(paper.kind)],
        facts=paper_facts(paper.document),
        url=url,
    )
