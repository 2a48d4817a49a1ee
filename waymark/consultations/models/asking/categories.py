"""Which sorts of people and bodies answer?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class StakeholderCategory(AuthorityModel):
    """A sort of respondent; results are shown by category beside results by people.

    `target` is how many responses officers hope for; it is never published.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    key = models.SlugField(max_length=60)
    label = models.CharField(max_length=120)
    description = models.CharField(max_length=500, blank=True)
    target = models.PositiveIntegerField(null=True)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["consultation", "key", "label", "description", "position"], "public"),
            "target": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "key"], name="category_key_unique"
            ),
            models.UniqueConstraint(
                fields=["authority", "consultation", "label"],
                name="category_label_unique",
            ),
        ]

    def __str__(self) -> str:
        return self.label
