"""In which other words is a consultation put to people: translated, or easy to read?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


@keep_history()
class OfferedLanguage(AuthorityModel):
    """One language of a consultation beside English, or easy read; `rules.wordings` names them.

    Only one that is offered is shown to people.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    language = models.CharField(max_length=10)
    is_offered = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "language", "is_offered"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "language"], name="offered_language_once"
            )
        ]

    def __str__(self) -> str:
        return self.language


@keep_history()
class Wording(AuthorityModel):
    """One text of a consultation in another language, on the same codes.

    `key` says which text it is: "title", "question.main_worry.wording", "question.q1.choice.yes".
    `source` is the English text that it was made from, so that a later change of that shows.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    language = models.CharField(max_length=10)
    key = models.CharField(max_length=200)
    text = models.TextField(max_length=10_000)
    source = models.TextField(max_length=10_000)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "language", "key", "text", "source"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "language", "key"], name="wording_once"
            ),
            models.CheckConstraint(name="wording_written", condition=models.Q(text__gt="")),
        ]

    def __str__(self) -> str:
        return f"{self.language}: {self.key}"
