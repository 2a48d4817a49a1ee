"""How do officers themselves score the options, apart from what people answer?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.questions import Choice, QuestionRow
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class ScoredOption(AuthorityModel):
    """One choice of a question about criteria that officers have scored, and why so."""

    choice = TenantForeignKey(Choice, on_delete=models.PROTECT)
    reason = models.CharField(max_length=1000, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["choice", "reason"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "choice"], name="scored_option_once")
        ]

    def __str__(self) -> str:
        return f"Officers' scores of choice {self.choice_id}"


@keep_history()
class OfficerScore(AuthorityModel):
    """What officers give an option on one criterion, on the scale of the question."""

    scored = TenantForeignKey(ScoredOption, on_delete=models.PROTECT)
    row = TenantForeignKey(QuestionRow, on_delete=models.PROTECT)
    score = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["scored", "row", "score"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "scored", "row"], name="officer_score_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.score)
