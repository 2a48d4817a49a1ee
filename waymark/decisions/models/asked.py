"""What did members of the public bring to a meeting, and what were they answered?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules.asked import AskedKind

ASKED_KIND_LABELS = {AskedKind.PETITION: "Petition", AskedKind.QUESTION: "Question"}


@keep_history(exclude=["asker"])
class Asked(AuthorityModel):
    """A petition or a question; `asker` is for those who keep meetings, `named_as` for everybody.

    Nobody is named in public without having agreed, on a day, to the name that is shown.
    """

    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT)
    item = TenantForeignKey(AgendaItem, on_delete=models.PROTECT, null=True)
    kind = models.CharField(
        max_length=12, choices=[(each.value, label) for each, label in ASKED_KIND_LABELS.items()]
    )
    asker = models.CharField(max_length=200)
    named_as = models.CharField(max_length=200, blank=True)
    agreed_on = models.DateField(null=True)
    asked_on = models.DateField()
    text = models.TextField(max_length=5000)
    signatures = models.PositiveIntegerField(null=True)
    answer = models.TextField(max_length=10_000, blank=True)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "meeting", "item", "kind", "named_as", "asked_on", "text", "signatures",
                    "answer", "answered_by", "answered_on",
                ],
                "public",
            ),
            "asker": "personal",
            "agreed_on": "kept",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("asked_kind_known", "kind", AskedKind),
            models.CheckConstraint(
                name="asked_named_as_agreed",
                condition=models.Q(named_as="", agreed_on__isnull=True)
                | models.Q(named_as__gt="", agreed_on__isnull=False),
            ),
            models.CheckConstraint(
                name="asked_signatures_of_petition",
                condition=models.Q(signatures__isnull=True) | models.Q(kind="petition"),
            ),
            models.CheckConstraint(
                name="asked_answer_is_whole",
                condition=models.Q(answer="", answered_by="", answered_on__isnull=True)
                | models.Q(answer__gt="", answered_by__gt="", answered_on__isnull=False),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["authority", "meeting"], name="asked_at_meeting")]

    def __str__(self) -> str:
        return f"{ASKED_KIND_LABELS[AskedKind(self.kind)]} of {self.asked_on}"
