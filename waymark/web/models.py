"""Which forms have been taken in already, so that a double click does a thing once?"""

from typing import ClassVar

from django.db import models

from waymark.core.tenancy import AuthorityModel


class Submission(AuthorityModel):
    """One form sent once; a second arrival is answered with where the first one led."""

    key = models.UUIDField()
    location = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["key", "location", "at"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "key"], name="submission_key_unique")
        ]

    def __str__(self) -> str:
        return str(self.key)
