"""What was proposed to close or step down the work with a young person, and what was decided?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.vocabulary import (
    Circumstance,
    ClosureOutcome,
    ClosureReason,
    EndingKind,
    EndingState,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.needs import TIER_LABELS
from waymark.people.models.parts import choices_of
from waymark.people.rules.vocabulary import Tier

LONGEST_NOTE = 2_000
KIND_LABELS = {
    EndingKind.CLOSURE: "Close the work",
    EndingKind.STEP_DOWN: "Step down to a lower level of support",
}
STATE_LABELS = {
    EndingState.WAITING: "Waiting for a manager",
    EndingState.APPROVED: "Approved",
    EndingState.SENT_BACK: "Sent back",
    EndingState.WITHDRAWN: "Withdrawn",
}
CIRCUMSTANCE_LABELS = {
    Circumstance.IN_LEARNING: "In learning",
    Circumstance.IN_WORK: "In work or an apprenticeship",
    Circumstance.NEET: "Not in learning or work",
    Circumstance.NOT_KNOWN: "Not known",
    Circumstance.AWAY: "No longer in the area",
}
REASON_LABELS = {
    ClosureReason.GOALS_MET: "What was agreed has been reached",
    ClosureReason.MOVED: "Moved to another authority",
    ClosureReason.OTHER_SERVICE: "Another service has taken over",
    ClosureReason.AGED_OUT: "Too old for the service",
    ClosureReason.DECLINED: "Does not want support",
    ClosureReason.NO_CONTACT: "Could not be reached",
    ClosureReason.DECEASED: "Has died",
    ClosureReason.IN_ERROR: "Opened in error",
}
OUTCOME_LABELS = {
    ClosureOutcome.SUSTAINED: "Settled in learning or work",
    ClosureOutcome.MOVED: "Moved to another authority",
    ClosureOutcome.HANDED_TO_ADULT_SERVICE: "Handed to an adult service",
    ClosureOutcome.AGED_OUT: "Aged out",
    ClosureOutcome.DECLINED: "Declined support",
    ClosureOutcome.NO_ENGAGEMENT: "No engagement after every way was tried",
    ClosureOutcome.DECEASED: "Deceased",
    ClosureOutcome.OPENED_IN_ERROR: "Opened in error",
}

_NO_CLOSURE = models.Q(circumstance="", reason="", outcome="")


@keep_history()
class Ending(AuthorityModel):
    """A proposal to close the work with a young person, or to step it down, and the decision.

    A closure says in what circumstance, for what reason and with what outcome; a step-down says to
    which tier. What was decided stays as it was; whoever changes their mind proposes anew.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    kind = models.CharField(max_length=10, choices=choices_of(KIND_LABELS))
    circumstance = models.CharField(
        max_length=20, choices=choices_of(CIRCUMSTANCE_LABELS), blank=True
    )
    reason = models.CharField(max_length=20, choices=choices_of(REASON_LABELS), blank=True)
    outcome = models.CharField(max_length=30, choices=choices_of(OUTCOME_LABELS), blank=True)
    tier = models.CharField(max_length=20, choices=choices_of(TIER_LABELS), blank=True)
    note = models.CharField(max_length=LONGEST_NOTE)
    state = models.CharField(max_length=10, choices=choices_of(STATE_LABELS))
    proposed_at = models.DateTimeField()
    proposed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    answer = models.CharField(max_length=LONGEST_NOTE, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person", "kind", "state", "proposed_at", "proposed_by", "decided_at",
                "decided_by",
            ],
            "kept",
        ) | dict.fromkeys(
            ["circumstance", "reason", "outcome", "tier", "note", "answer"], "personal"
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("ending_kind_known", "kind", EndingKind),
            one_of("ending_state_known", "state", EndingState),
            models.CheckConstraint(name="ending_says_why", condition=~models.Q(note="")),
            models.CheckConstraint(
                name="ending_of_its_kind",
                condition=(
                    models.Q(
                        kind=EndingKind.CLOSURE.value,
                        tier="",
                        circumstance__in=[each.value for each in Circumstance],
                        reason__in=[each.value for each in ClosureReason],
                        outcome__in=[each.value for each in ClosureOutcome],
                    )
                    | (
                        _NO_CLOSURE
                        & models.Q(
                            kind=EndingKind.STEP_DOWN.value,
                            tier__in=[each.value for each in Tier],
                        )
                    )
                ),
            ),
            models.CheckConstraint(
                name="ending_decided_at_a_moment",
                condition=models.Q(
                    state=EndingState.WAITING.value, decided_at__isnull=True, answer=""
                )
                | (~models.Q(state=EndingState.WAITING.value) & models.Q(decided_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="ending_decided_by_somebody",
                condition=models.Q(decided_by__isnull=True) | models.Q(decided_at__isnull=False),
            ),
            models.CheckConstraint(
                name="ending_decided_by_another",
                condition=models.Q(state=EndingState.WITHDRAWN.value)
                | ~models.Q(decided_by=models.F("proposed_by")),
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(state=EndingState.WAITING.value),
                name="ending_one_waits",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "proposed_at", "id"],
                condition=models.Q(state=EndingState.WAITING.value),
                name="ending_waiting",
            ),
            models.Index(fields=["person", "-decided_at"], name="ending_person"),
        ]

    def __str__(self) -> str:
        return KIND_LABELS[EndingKind(self.kind)]
