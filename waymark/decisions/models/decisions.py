"""What was decided, by which body, on what conditions, and who may read it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.rules.decisions import (
    ConditionKind,
    ConditionState,
    DecisionStage,
    Finality,
)
from waymark.decisions.rules.tests import ConditionTest, OnFail

FINALITY_LABELS = {Finality.IN_PRINCIPLE: "In principle", Finality.FINAL: "Final"}
STAGE_LABELS = {
    DecisionStage.RECOMMENDED: "Recommended",
    DecisionStage.DECIDED: "Decided",
    DecisionStage.IN_CALL_IN: "In call-in",
    DecisionStage.EFFECTIVE: "In effect",
    DecisionStage.IMPLEMENTED: "Carried out",
    DecisionStage.LAPSED: "Lapsed",
    DecisionStage.RESCINDED: "Rescinded",
    DecisionStage.SUPERSEDED: "Superseded",
}
CONDITION_KIND_LABELS = {
    ConditionKind.PRECEDENT: "Must be met before it takes effect",
    ConditionKind.SUBSEQUENT: "Would undo the decision",
    ConditionKind.REVIEW_TRIGGER: "Would bring the decision back for review",
    ConditionKind.INFORMATION: "Somebody must be told",
}
CONDITION_STATE_LABELS = {
    ConditionState.OPEN: "Not yet settled",
    ConditionState.MET: "Met",
    ConditionState.FAILED: "Failed",
    ConditionState.WAIVED: "Waived",
}
CONDITION_TEST_LABELS = {
    ConditionTest.ALL_OF: "All of the authorities decide so",
    ConditionTest.ANY_OTHERWISE: "None of the authorities decides otherwise",
    ConditionTest.N_OF: "So many of the authorities decide so",
    ConditionTest.BY_DATE: "It is done by a day",
    ConditionTest.AT_MOST: "An amount is no more than stated",
    ConditionTest.JUDGED: "A named office judges it",
}
ON_FAIL_LABELS = {
    OnFail.LAPSE: "The decision lapses",
    OnFail.SUSPEND: "The decision is suspended",
    OnFail.REFER_BACK: "The decision goes back for review",
    OnFail.FALLBACK: "Another resolution applies instead",
}


@keep_history()
class Decision(AuthorityModel):
    """One decision as recorded; confirming it makes a new one that points back.

    A decision taken after a consultation names the report that the recorder says was read
    (`report_edition`, `report_read_at`, `report_read_by`). One recorded from history may lack what
    its source does not give: those fields stay empty and the pages say so.
    """

    consultation = TenantForeignKey(
        "consultations.Consultation", on_delete=models.PROTECT, null=True
    )
    option = TenantForeignKey("consultations.Option", on_delete=models.PROTECT, null=True)
    matter = TenantForeignKey(Matter, on_delete=models.PROTECT, null=True)
    plan_item = TenantForeignKey(PlanItem, on_delete=models.PROTECT, null=True)
    meeting = TenantForeignKey(Meeting, on_delete=models.PROTECT, null=True)
    body = TenantForeignKey(Body, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    reference = models.CharField(max_length=60, blank=True)
    decided_on = models.DateField()
    wording = models.TextField(max_length=10_000)
    reasons = models.TextField(max_length=10_000, blank=True)
    alternatives = models.TextField(max_length=10_000, blank=True)
    finality = models.CharField(
        max_length=16,
        choices=[(value.value, label) for value, label in FINALITY_LABELS.items()],
    )
    stage = models.CharField(
        max_length=16,
        choices=[(value.value, label) for value, label in STAGE_LABELS.items()],
    )
    review_on = models.DateField(null=True)
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)
    report_edition = TenantForeignKey(
        "consultations.ReportEdition", on_delete=models.PROTECT, null=True
    )
    report_read_at = models.DateTimeField(null=True)
    report_read_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    confirms = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    revision = models.PositiveIntegerField(default=1)
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(
                [
                    "consultation", "option", "matter", "plan_item", "meeting", "body", "title",
                    "reference", "decided_on", "wording", "reasons", "alternatives", "finality",
                    "stage", "review_on", "is_from_history", "history_source", "report_edition",
                    "confirms", "published_at",
                ],
                "public",
            ),
            **dict.fromkeys(
                [
                    "report_read_at", "report_read_by", "revision", "recorded_at", "recorded_by",
                    "published_by",
                ],
                "kept",
            ),
        }  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="decision_report_read_pair",
                condition=models.Q(report_edition__isnull=True, report_read_at__isnull=True)
                | models.Q(report_edition__isnull=False, report_read_at__isnull=False),
            ),
            models.CheckConstraint(
                name="decision_rests_on_report_or_history",
                condition=models.Q(consultation__isnull=True)
                | models.Q(is_from_history=True, history_source__gt="")
                | models.Q(report_edition__isnull=False),
            ),
            models.CheckConstraint(
                name="decision_live_gives_reasons",
                condition=models.Q(is_from_history=True) | models.Q(reasons__gt=""),
            ),
            one_of("decision_finality_known", "finality", Finality),
            one_of("decision_stage_known", "stage", DecisionStage),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class Condition(AuthorityModel):
    """What a decision depends on; owner and date may be unknown, and then say so."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    kind = models.CharField(
        max_length=16,
        choices=[(kind.value, text) for kind, text in CONDITION_KIND_LABELS.items()],
    )
    text = models.TextField(max_length=2000)
    owner = models.CharField(max_length=200, blank=True)
    due_on = models.DateField(null=True)
    state = models.CharField(
        max_length=8,
        choices=[(value.value, text) for value, text in CONDITION_STATE_LABELS.items()],
    )
    settled_on = models.DateField(null=True)
    evidence = models.TextField(max_length=2000, blank=True)
    position = models.PositiveIntegerField()
    waived_under = models.CharField(max_length=300, blank=True)
    test = models.CharField(
        max_length=14,
        blank=True,
        choices=[(each.value, label) for each, label in CONDITION_TEST_LABELS.items()],
    )
    options = models.JSONField(default=list)
    number = models.PositiveSmallIntegerField(null=True)
    until = models.DateField(null=True)
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    amount_found = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    judge = models.CharField(max_length=200, blank=True)
    on_fail = models.CharField(
        max_length=10,
        blank=True,
        choices=[(each.value, label) for each, label in ON_FAIL_LABELS.items()],
    )
    fallback = models.TextField(max_length=2000, blank=True)
    is_settled_by_test = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "decision", "kind", "text", "owner", "due_on", "state", "settled_on", "evidence",
                "position", "waived_under", "test", "options", "number", "until", "amount",
                "amount_found", "judge", "on_fail", "fallback", "is_settled_by_test",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="condition_settled_pair",
                condition=models.Q(state="open", settled_on__isnull=True)
                | (~models.Q(state="open") & models.Q(settled_on__isnull=False)),
            ),
            one_of("condition_test_known", "test", ConditionTest, or_blank=True),
            one_of("condition_on_fail_known", "on_fail", OnFail, or_blank=True),
            models.CheckConstraint(
                name="condition_fallback_is_stated",
                condition=~models.Q(on_fail="fallback") | models.Q(fallback__gt=""),
            ),
            models.CheckConstraint(
                name="condition_settled_by_its_test",
                condition=models.Q(is_settled_by_test=False)
                | (models.Q(test__gt="") & models.Q(state__in=["met", "failed"])),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]


@keep_history()
class DecisionDocument(AuthorityModel):
    """A paper that belongs to a decision."""

    decision = TenantForeignKey(Decision, on_delete=models.PROTECT)
    document = TenantForeignKey("documents.Document", on_delete=models.PROTECT)
    position = models.PositiveIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["decision", "document", "position"], "public"
        )

    def __str__(self) -> str:
        return f"Document {self.document_id} of decision {self.decision_id}"
