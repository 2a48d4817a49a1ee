"""Under which numbers did answers leave for another service, so that what comes back is matched?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class ExchangeExport(AuthorityModel):
    """Answers to one question that were written as files for another service."""

    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    answers = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["question", "answers", "sha256", "made_at", "made_by"], "kept"
        )

    def __str__(self) -> str:
        return f"Export of {self.answers} answers"


class ExchangeNumber(AuthorityModel):
    """The number that one answer bore in an export: drawn at random, never used again."""

    export = TenantForeignKey(ExchangeExport, on_delete=models.PROTECT)
    answer = TenantForeignKey(Answer, on_delete=models.PROTECT)
    number = models.PositiveBigIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["export", "answer", "number"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "export", "number"], name="exchange_number_unique"
            ),
            models.UniqueConstraint(
                fields=["authority", "export", "answer"], name="exchange_answer_once"
            ),
        ]

    def __str__(self) -> str:
        return str(self.number)
