"""What is in a file that was kept, and is it still what was kept?"""

import hashlib

from django.core.files.storage import default_storage

from waymark.documents.models import Document


class DocumentDamaged(Exception):
    """The kept file is missing, or is no longer the one that was kept: restore it from a backup."""


def read_content(document: Document) -> bytes:
    """Return the bytes of a file; raise `DocumentDamaged` unless they have the kept digest.

    The caller has already asked whether the viewer may open what the file is attached to.
    """
    try:
        with default_storage.open(document.stored_as) as kept:
            content: bytes = kept.read()
    except FileNotFoundError as missing:
        raise DocumentDamaged(f"Document {document.public_id} is missing.") from missing
    if hashlib.sha256(content).hexdigest() != document.sha256:
        raise DocumentDamaged(f"Document {document.public_id} has changed since it was kept.")
    return content
