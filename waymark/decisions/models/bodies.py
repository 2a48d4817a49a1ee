"""Who decides: which body, member or officer of the authority?"""

from typing import ClassVar

from django.db import models

from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel


class BodyKind(models.TextChoices):
    EXECUTIVE = "executive", "Executive, cabinet or executive board"
    COUNCIL = "council", "Full council"
    COMMITTEE = "committee", "Committee"
    MEMBER = "member", "Member of the executive, alone"
    OFFICER = "officer", "Officer under delegation"


@keep_history()
class Body(AuthorityModel):
    """Who decides: a body, a member or an officer of the authority."""

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=BodyKind)
    quorum = models.PositiveSmallIntegerField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["name", "kind", "quorum"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "name"], name="decision_body_unique")
        ]

    def __str__(self) -> str:
        return self.name
