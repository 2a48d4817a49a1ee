"""What do officers answer to try a draft out, kept apart from what people answer?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


class TestAnswer(AuthorityModel):
    """Answers that an officer tries a draft with; they are no response and vanish at opening."""

    # Tells pytest that this is no test.
    __test__ = False

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    values = models.JSONField(default=dict)
    begun_by = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    saved_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                ["consultation", "begun_by", "started_at", "saved_at", "sent_at"], "kept"
            ),
            "values": "personal",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "begun_by"],
                condition=models.Q(sent_at__isnull=True),
                name="test_answer_one_at_work",
            )
        ]

    def __str__(self) -> str:
        return f"Test answers begun {self.started_at:%Y-%m-%d %H:%M}"
