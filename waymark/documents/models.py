"""Which files are kept, and how is each known to be unchanged?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel


@keep_history()
class Document(AuthorityModel):
    """One file, by its digest; the app that attaches it says who may open it."""

    title = models.CharField(max_length=200)
    file_name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    stored_as = models.CharField(max_length=300)
    language = models.CharField(max_length=10, default="en-GB")
    added_at = models.DateTimeField()
    added_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "title": "kept",
            "file_name": "kept",
            "media_type": "kept",
            "size": "kept",
            "sha256": "kept",
            "stored_as": "kept",
            "language": "kept",
            "added_at": "kept",
            "added_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [models.Index(fields=["authority", "sha256"], name="document_digest")]

    def __str__(self) -> str:
        return self.title
