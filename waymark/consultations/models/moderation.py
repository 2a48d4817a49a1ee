"""Which words of an answer may be published, and who decided so?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.rules.redaction import RedactionReason
from waymark.consultations.rules.vocabulary import ModerationState
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

MODERATION_LABELS = {
    ModerationState.APPROVED: "May be published",
    ModerationState.REJECTED: "Not published",
}
REDACTION_LABELS = {
    RedactionReason.NAME: "A name",
    RedactionReason.CONTACT: "Contact details",
    RedactionReason.ADDRESS: "An address",
    RedactionReason.IDENTIFIER: "A number that belongs to one person",
    RedactionReason.BIRTH_DATE: "A date of birth",
    RedactionReason.SOMEBODY_ELSE: "Something about another person",
    RedactionReason.OFFENSIVE: "Offensive words",
    RedactionReason.ACCUSATION: "An accusation against somebody",
    RedactionReason.OTHER: "Something else",
}


@keep_history()
class Moderation(AuthorityModel):
    """What a person decided about publishing one answer in words."""

    answer = TenantForeignKey(Answer, on_delete=models.PROTECT)
    state = models.CharField(
        max_length=10,
        choices=[(state.value, label) for state, label in MODERATION_LABELS.items()],
    )
    reason = models.CharField(max_length=500, blank=True)
    decided_at = models.DateTimeField()
    decided_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["answer", "state", "decided_at", "decided_by"], "kept"),
            "reason": "personal",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "answer"], name="moderation_once"),
            one_of("moderation_state_known", "state", ModerationState),
            models.CheckConstraint(
                name="moderation_rejected_with_reason",
                condition=models.Q(state="approved") | models.Q(reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.state}: answer {self.answer_id}"


@keep_history()
class Redaction(AuthorityModel):
    """A span of an answer's original text, in characters, that is not published.

    From `start` up to but not including `end`; the original is never touched.
    """

    answer = TenantForeignKey(Answer, on_delete=models.PROTECT)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    reason = models.CharField(
        max_length=200,
        choices=[(reason.value, label) for reason, label in REDACTION_LABELS.items()],
    )
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["answer", "start", "end", "reason", "made_at", "made_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "answer", "start", "end"], name="redaction_once"
            ),
            models.CheckConstraint(
                name="redaction_holds_words", condition=models.Q(end__gt=models.F("start"))
            ),
            one_of("redaction_reason_known", "reason", RedactionReason),
        ]

    def __str__(self) -> str:
        return f"Characters {self.start} to {self.end} of answer {self.answer_id}"


@keep_history()
class NameList(AuthorityModel):
    """The names mentioned in a consultation that moderators look for, one a line."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    names = models.TextField(max_length=10_000, blank=True)
    revision = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()
    saved_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "consultation": "kept",
            "names": "personal",
            **dict.fromkeys(["revision", "saved_at", "saved_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation"], name="name_list_one_a_consultation"
            )
        ]

    def __str__(self) -> str:
        return f"Names in consultation {self.consultation_id}"
