"""Which responses look alike, what did a person make of it, and who holds which receipt?"""

from typing import ClassVar

from django.db import models

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.rules.similarity import (
    CampaignTreatment,
    SimilarDecision,
    SimilarSignal,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

SIGNAL_LABELS = {
    SimilarSignal.EMAIL: "Same email address",
    SimilarSignal.BODY: "Same organisation",
    SimilarSignal.TEXT: "Same words",
    SimilarSignal.SESSION: "Same browser",
    SimilarSignal.BURST: "Many in a few minutes",
    SimilarSignal.CAMPAIGN: "Shared wording",
}
DECISION_LABELS = {
    SimilarDecision.DUPLICATES: "Merged as duplicates",
    SimilarDecision.CAMPAIGN: "A campaign",
    SimilarDecision.DISMISSED: "Nothing to do",
}
TREATMENT_LABELS = {
    CampaignTreatment.ALL_APART: "Show all of them apart",
    CampaignTreatment.IDENTICAL_APART: (
        "Show those with the standard text apart, and the others with everybody else's"
    ),
}


class ResponseReceipt(AuthorityModel):
    """The secret by which somebody without an account opens what they sent; only its hash is kept.

    `Response.reference` is for lists and letters; it opens nothing once a receipt is there.
    """

    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    code_hash = models.CharField(max_length=64)
    issued_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "response": "kept",
            "code_hash": "secret",
            "issued_at": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "response"], name="receipt_one_a_response"
            ),
            models.UniqueConstraint(fields=["authority", "code_hash"], name="receipt_code_unique"),
        ]

    def __str__(self) -> str:
        return f"Receipt of response {self.response_id}"


class ResponseTrace(AuthorityModel):
    """Where an answer was sent from, as keyed hashes that tell two apart and name neither.

    The key differs from one consultation to the next, so nobody can be followed between them.
    Gone 30 days after closing.
    """

    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    address_hash = models.CharField(max_length=64, blank=True)
    session_hash = models.CharField(max_length=64, blank=True)
    recorded_at = models.DateTimeField()
    forget_on = models.DateField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "response": "kept",
            "address_hash": "personal",
            "session_hash": "personal",
            "recorded_at": "kept",
            "forget_on": "kept",
        }

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["authority", "forget_on"], name="response_trace_due")
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "response"], name="trace_one_a_response")
        ]

    def __str__(self) -> str:
        return f"Trace of response {self.response_id}"


class SimilarSearch(AuthorityModel):
    """When a consultation was last searched for responses that are alike, and how many were read.

    Made anew by every search. `finished_at` is empty while one is asked for or under way.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    asked_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    compared = models.PositiveIntegerField(default=0)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["consultation", "asked_at", "finished_at", "compared"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation"], name="similar_search_once"
            )
        ]

    def __str__(self) -> str:
        return f"Search of consultation {self.consultation_id}"


@keep_history()
class SimilarGroup(AuthorityModel):
    """Responses that share a sign; a search finds them, a person decides what they are.

    Undecided groups are found anew by every search. `starts_at` and `ends_at` say when a burst was.
    """

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    signal = models.CharField(
        max_length=10, choices=[(each.value, label) for each, label in SIGNAL_LABELS.items()]
    )
    starts_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)
    found_at = models.DateTimeField()
    decision = models.CharField(
        max_length=10,
        blank=True,
        choices=[(each.value, label) for each, label in DECISION_LABELS.items()],
    )
    note = models.CharField(max_length=500, blank=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "signal", "starts_at", "ends_at", "found_at", "decision",
                    "decided_at", "decided_by",
                ],
                "kept",
            ),
            "note": "personal",
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        indexes: ClassVar = [
            models.Index(fields=["authority", "consultation", "id"], name="similar_group_list")
        ]
        constraints: ClassVar = [
            one_of("similar_group_signal", "signal", SimilarSignal),
            models.CheckConstraint(
                name="similar_group_decision",
                condition=models.Q(decision__in=["", *(each.value for each in SimilarDecision)]),
            ),
            models.CheckConstraint(
                name="similar_group_decided_pair",
                condition=models.Q(decision="", decided_at__isnull=True)
                | models.Q(decision__gt="", decided_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.signal} {self.pk}"


@keep_history()
class SimilarMember(AuthorityModel):
    """One response of a group; `is_standard` when its words are those that most of them have."""

    group = TenantForeignKey(SimilarGroup, on_delete=models.PROTECT)
    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    is_standard = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["group", "response", "is_standard"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "group", "response"], name="similar_member_once"
            )
        ]

    def __str__(self) -> str:
        return f"Response {self.response_id} of group {self.group_id}"


@keep_history()
class Merging(AuthorityModel):
    """A response that another one stands for: a duplicate, or answers that were changed later.

    `before` is the status it had; taking the merging back gives it that status again. `group` is
    empty when the respondent sent new answers.
    """

    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    into = TenantForeignKey(Response, on_delete=models.PROTECT)
    before = models.CharField(max_length=12)
    group = TenantForeignKey(SimilarGroup, on_delete=models.PROTECT, null=True)
    merged_at = models.DateTimeField()
    merged_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["response", "into", "before", "group", "merged_at", "merged_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "response"], name="merging_once"),
            models.CheckConstraint(
                name="merging_into_another", condition=~models.Q(response=models.F("into"))
            ),
        ]

    def __str__(self) -> str:
        return f"Response {self.response_id} merged into {self.into_id}"


@keep_history()
class Campaign(AuthorityModel):
    """Responses that followed a wording somebody offered; counted, and shown apart."""

    consultation = TenantForeignKey(Consultation, on_delete=models.PROTECT)
    name = models.CharField(max_length=120)
    organiser = models.CharField(max_length=200, blank=True)
    standard_text = models.TextField(max_length=10_000)
    treatment = models.CharField(
        max_length=16,
        choices=[(each.value, label) for each, label in TREATMENT_LABELS.items()],
    )
    revision = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()
    saved_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                ["consultation", "name", "organiser", "standard_text", "treatment"], "public"
            ),
            **dict.fromkeys(["revision", "saved_at", "saved_by"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "consultation", "name"], name="campaign_name_unique"
            ),
            one_of("campaign_treatment_known", "treatment", CampaignTreatment),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def shows_all_apart(self) -> bool:
        """Whether also those in people's own words are shown apart."""
        return self.treatment == CampaignTreatment.ALL_APART


@keep_history()
class CampaignMember(AuthorityModel):
    """One response of a campaign; a response is of one campaign at most."""

    campaign = TenantForeignKey(Campaign, on_delete=models.PROTECT)
    response = TenantForeignKey(Response, on_delete=models.PROTECT)
    group = TenantForeignKey(SimilarGroup, on_delete=models.PROTECT)
    is_standard = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["campaign", "response", "group", "is_standard"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "response"], name="campaign_member_once")
        ]

    def __str__(self) -> str:
        return f"Response {self.response_id} of campaign {self.campaign_id}"
