"""Which matters live on across years, bodies and authorities?"""

import uuid
from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class Matter(AuthorityModel):
    """Something decided in several steps, told on one page from the first to the last.

    `link` is the same at every authority that decides it too; each keeps a row of its own.
    """

    title = models.CharField(max_length=200)
    summary = models.TextField(max_length=5000, blank=True)
    link = models.UUIDField(default=uuid.uuid4)
    opened_on = models.DateField()
    closed_on = models.DateField(null=True)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "title", "summary", "link", "opened_on", "closed_on", "is_from_history",
                    "history_source", "published_at",
                ],
                "public",
            ),
            "published_by": "kept",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "link"], name="matter_once"),
            models.CheckConstraint(
                name="matter_closed_after_opening",
                condition=models.Q(closed_on__isnull=True)
                | models.Q(closed_on__gte=models.F("opened_on")),
            ),
            models.CheckConstraint(
                name="matter_history_has_source",
                condition=models.Q(is_from_history=False) | models.Q(history_source__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class MatterConsultation(AuthorityModel):
    """A consultation that was held about a matter."""

    matter = TenantForeignKey(Matter, on_delete=models.PROTECT)
    consultation = TenantForeignKey("consultations.Consultation", on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["matter", "consultation"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "matter", "consultation"], name="matter_consultation_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.matter}: {self.consultation}"
