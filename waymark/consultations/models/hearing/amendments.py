"""What was said about responses afterwards, and what does it change?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.vocabulary import AmendmentEffect, SupportKind
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

AMENDMENT_EFFECT_LABELS = {
    AmendmentEffect.NOTE: "Nothing: it is a note beside the votes",
    AmendmentEffect.REPLACE: "From the next snapshot on, its responses are counted as changed",
    AmendmentEffect.WITHDRAW: "From the next snapshot on, its responses are not counted",
}
SUPPORT_LABELS = {
    SupportKind.PREFERRED: "Prefers",
    SupportKind.ACCEPTABLE: "Can support",
    SupportKind.OPPOSED: "Opposes",
}


@keep_history()
class Amendment(AuthorityModel):
    """A change of mind made known after closing; the votes stay as they were cast."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    question = TenantForeignKey(Question, on_delete=models.PROTECT)
    body = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT)
    received_on = models.DateField(null=True)
    requested_by = models.CharField(max_length=200, blank=True)
    wording = models.TextField(max_length=2000)
    effect = models.CharField(
        max_length=12,
        choices=[(effect.value, effect.value) for effect in AmendmentEffect],
    )
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation",
                    "question",
                    "body",
                    "received_on",
                    "wording",
                    "effect",
                ],
                "public",
            ),
            "requested_by": "personal",
            **dict.fromkeys(["recorded_at", "recorded_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("amendment_effect_known", "effect", AmendmentEffect)]

    def __str__(self) -> str:
        return f"Amendment recorded {self.recorded_at:%Y-%m-%d}"


@keep_history()
class AmendedResponse(AuthorityModel):
    """One response that an amendment covers."""

    amendment = TenantForeignKey(Amendment, on_delete=models.PROTECT)
    response = TenantForeignKey(Response, on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["amendment", "response"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "amendment", "response"],
                name="amended_response_once",
            )
        ]

    def __str__(self) -> str:
        return f"Response {self.response_id} under amendment {self.amendment_id}"


@keep_history()
class AmendmentSupport(AuthorityModel):
    """How the body now stands to one option: two acceptable options are two rows, not halves."""

    amendment = TenantForeignKey(Amendment, on_delete=models.PROTECT)
    option = TenantForeignKey(Option, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=12,
        choices=[(kind.value, label) for kind, label in SUPPORT_LABELS.items()],
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["amendment", "option", "kind"], "public")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "amendment", "option"],
                name="amendment_support_once",
            ),
            one_of("amendment_support_kind", "kind", SupportKind),
        ]

    def __str__(self) -> str:
        return f"{self.kind} option {self.option_id}"
