"""Who took part, by characteristics that are kept apart from everything that was answered?"""

import uuid
from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey


class EqualityAnswer(AuthorityModel):
    """One characteristic of somebody who took part, joined to no response.

    Without history, moment, number in a row or trace in the audit trail, because each of them
    would tell whose it is. `person` ties the answers of one person together, and nothing else; it
    can be dropped for good.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    choice = TenantForeignKey(Choice, on_delete=models.PROTECT)
    person = models.UUIDField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "question", "choice", "person"], "personal"
        )

    def __str__(self) -> str:
        return "An answer to an equality question"


class EqualityHolding(AuthorityModel):
    """What one person said of themselves, sealed, until it is moved among that of others.

    Without history, moment, number in a row or key to a response, like the rows it becomes; it is
    deleted when they are made.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    values = SealedTextField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {"consultation": "kept", "values": "personal"}

    def __str__(self) -> str:
        return "Equality answers that wait to be moved"


@keep_history()
class PopulationShare(AuthorityModel):
    """How many of the area's people answer to one choice, from a named source."""

    choice = TenantForeignKey(Choice, on_delete=models.PROTECT)
    people = models.PositiveIntegerField()
    source = models.CharField(max_length=300)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["choice", "people", "source"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "choice"], name="population_share_once"),
            models.CheckConstraint(
                name="population_share_sourced", condition=models.Q(source__gt="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.people} people"
