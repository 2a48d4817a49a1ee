"""Which small parts do several pages about decisions share?"""

from dataclasses import dataclass
from textwrap import wrap

from waymark.documents.models import Document


@dataclass(frozen=True)
class Action:
    """One thing that can be done from a page."""

    label: str
    url: str


@dataclass(frozen=True)
class Fact:
    """One line of a summary list."""

    key: str
    value: str
    change_url: str = ""


def document_label(document: Document) -> str:
    """Return the title of a file with what somebody wants to know before opening it."""
    return f"{document.title} ({document_facts(document)})"


def document_facts(document: Document) -> str:
    """Return the kind and the size of a file."""
    kilobytes = max(1, round(document.size / 1024))
    size = f"{kilobytes} KB" if kilobytes < 1024 else f"{kilobytes / 1024:.1f} MB"
    return f"{document.file_name.rpartition('.')[2].upper()}, {size}"


def document_checksum(document: Document) -> str:
    """Return by what a file is known again, in stretches that a narrow column can break."""
    return " ".join(["SHA-256", *wrap(document.sha256, 16)])
