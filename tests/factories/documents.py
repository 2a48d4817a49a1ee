"""The smallest valid kept file; needs an open scope. Its bytes are not in the store."""

import hashlib
from datetime import UTC, datetime

import factory
from factory.django import DjangoModelFactory

from waymark.core.scoping import scoped_authorities
from waymark.documents.models import Document


class DocumentFactory(DjangoModelFactory[Document]):
    class Meta:
        model = Document

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    title = factory.Sequence(lambda number: f"Proposal {number}")
    file_name = "proposal.txt"
    media_type = "text/plain"
    size = 8
    sha256 = hashlib.sha256(b"proposal").hexdigest()
    stored_as = factory.LazyAttribute(lambda made: f"nowhere/{made.sha256}")
    added_at = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
