"""Which ways forward are there to choose from?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


class OptionStatus(models.TextChoices):
    LIVE = "live", "Open to choose"
    WITHDRAWN = "withdrawn", "Withdrawn"
    NOT_VIABLE = "not_viable", "Considered and set aside"


@keep_history()
class Option(AuthorityModel):
    """One way forward: one key from appraisal to consultation to decision."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    key = models.SlugField(max_length=40)
    label = models.CharField(max_length=120)
    description = models.TextField(max_length=4000, blank=True)
    costs = models.TextField(max_length=2000, blank=True)
    benefits = models.TextField(max_length=2000, blank=True)
    risks = models.TextField(max_length=2000, blank=True)
    position = models.PositiveIntegerField()
    status = models.CharField(max_length=12, choices=OptionStatus, default=OptionStatus.LIVE)
    status_reason = models.TextField(max_length=1000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "consultation", "key", "label", "description", "costs", "benefits", "risks",
                "position", "status", "status_reason",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "key"], name="option_key_unique"
            ),
            models.CheckConstraint(
                name="option_set_aside_with_reason",
                condition=models.Q(status="live") | ~models.Q(status_reason=""),
            ),
        ]

    def __str__(self) -> str:
        return self.label
