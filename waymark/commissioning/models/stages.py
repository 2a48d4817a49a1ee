"""How did a cycle come through its gates, and what was on file at each of them?"""

from typing import ClassVar

from django.db import models

from waymark.commissioning.models.cycles import CYCLE_STAGE_LABELS, Cycle
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.stages import CONSULTED, GateItem, StepKind
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

STEP_LABELS = {
    StepKind.PASSED: "Gate passed",
    StepKind.REOPENED: "Opened again",
    StepKind.HELD: "Put on hold",
    StepKind.RESUMED: "Resumed",
    StepKind.ABANDONED: "Abandoned",
}
GATE_ITEM_LABELS = {
    GateItem.ASSESSED: "A needs assessment, approved",
    GateItem.HEARD: "What young people say",
    GateItem.PREFERRED: "A preferred way forward",
    GateItem.SENSITIVITY: "What would change the answer",
    GateItem.FORMATIVE: "Asked while it was still open what would be done",
    GateItem.REASONS: "Enough reasons and information to answer",
    GateItem.TIME: "Enough time to think and answer",
    GateItem.CONSIDERED: "Answers considered with care before deciding",
    GateItem.CHANGED: "What changed because of it",
    GateItem.DECIDED: "A decision that may be carried out",
    GateItem.ARRANGED: "A procurement, a contract or a transfer of staff",
    GateItem.SIGNED: "Every contract signed",
    GateItem.REGISTERED: "Contracts in the public register",
    GateItem.NOTICES: "Notices out",
    GateItem.VESTING: "Vesting date",
    GateItem.LIABILITY: "Information about staff received",
    GateItem.RATED: "A rating for each period that has ended",
    GateItem.OUTCOME: "A review with its outcome, approved",
    GateItem.EXIT_PLAN: "A plan for the end",
}


@keep_history()
class CycleStep(AuthorityModel):
    """One step of a cycle as it was taken: it never changes, also not in the database.

    `stage` is where the cycle stood, `to_stage` where it went, empty where it stayed. `text` is the
    evidence of a gate, or the reason of any other step. `exception` says why a gate was passed
    although `seen`, what was on file at that moment, lacked something.
    """

    cycle = TenantForeignKey(Cycle, on_delete=models.PROTECT)
    number = models.PositiveSmallIntegerField()
    kind = models.CharField(
        max_length=10, choices=[(each.value, label) for each, label in STEP_LABELS.items()]
    )
    stage = models.CharField(
        max_length=16, choices=[(each.value, label) for each, label in CYCLE_STAGE_LABELS.items()]
    )
    to_stage = models.CharField(max_length=16, blank=True)
    text = models.TextField(max_length=5000)
    exception = models.TextField(max_length=2000, blank=True)
    seen = models.JSONField(default=list)
    taken_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )
    is_from_history = models.BooleanField(default=False)
    history_source = models.CharField(max_length=300, blank=True)

    is_append_only: ClassVar[bool] = True

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "cycle", "number", "kind", "stage", "to_stage", "text", "exception", "seen",
                "taken_on", "recorded_at", "recorded_by", "is_from_history", "history_source",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "cycle", "number"], name="cycle_step_number"
            ),
            one_of("cycle_step_kind_known", "kind", StepKind),
            one_of("cycle_step_stage_known", "stage", CycleStage),
            one_of("cycle_step_to_known", "to_stage", CycleStage, or_blank=True),
            models.CheckConstraint(name="cycle_step_says_why", condition=models.Q(text__gt="")),
            models.CheckConstraint(
                name="cycle_step_moves",
                condition=models.Q(kind=StepKind.PASSED.value)
                | models.Q(kind=StepKind.REOPENED.value, to_stage__gt="", exception="")
                | models.Q(
                    kind__in=[
                        each.value
                        for each in StepKind
                        if each not in {StepKind.PASSED, StepKind.REOPENED}
                    ],
                    to_stage="",
                    exception="",
                ),
            ),
            models.CheckConstraint(
                name="cycle_step_history_has_source",
                condition=models.Q(is_from_history=False) | models.Q(history_source__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number}: {STEP_LABELS[StepKind(self.kind)]}"


@keep_history()
class ConsultationTest(AuthorityModel):
    """One of the tests of the cycle's consultation, with the evidence by which it is met or not."""

    cycle = TenantForeignKey(Cycle, on_delete=models.PROTECT)
    asked = models.CharField(
        max_length=12, choices=[(each.value, GATE_ITEM_LABELS[each]) for each in CONSULTED]
    )
    is_met = models.BooleanField()
    evidence = models.TextField(max_length=2000)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["cycle", "asked", "is_met", "evidence"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority", "cycle", "asked"], name="consultation_test_once"
            ),
            one_of("consultation_test_known", "asked", CONSULTED),
            models.CheckConstraint(
                name="consultation_test_has_evidence", condition=models.Q(evidence__gt="")
            ),
        ]

    def __str__(self) -> str:
        return GATE_ITEM_LABELS[GateItem(self.asked)]
