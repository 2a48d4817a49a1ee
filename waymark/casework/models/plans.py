"""What was agreed with a young person, who does which step of it, and what came of it?"""

import uuid
from datetime import date
from typing import ClassVar

from django.db import models

from waymark.casework.rules.plans import LONGEST_GOAL, LONGEST_REMARK, LONGEST_STEP
from waymark.casework.rules.vocabulary import (
    AgreedHow,
    PlanKind,
    PlanOutcome,
    PlanState,
    StepDoer,
    StepState,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

PLAN_LABELS = {
    PlanKind.GENERAL: "Action plan",
    PlanKind.TRANSITION: "Transition plan, Year 11",
    PlanKind.SUPPORTED_INTERNSHIP: "Plan for a supported internship",
    PlanKind.ADULTHOOD: "Plan for preparing for adulthood",
}
PLAN_STATE_LABELS = {
    PlanState.DRAFT: "Draft",
    PlanState.AGREED: "Agreed",
    PlanState.REPLACED: "Earlier version",
    PlanState.CLOSED: "Closed",
}
AGREED_LABELS = {
    AgreedHow.ON_PAPER: "Signed on paper",
    AgreedHow.ON_SCREEN: "Read and agreed on screen",
    AgreedHow.VERBALLY: "Said so, with a witness",
}
DOER_LABELS = {
    StepDoer.YOUNG_PERSON: "The young person",
    StepDoer.ADVISER: "The adviser",
    StepDoer.PARENT: "A parent or carer",
    StepDoer.PARTNER: "Somebody else who helps",
}
PLAN_OUTCOME_LABELS = {
    PlanOutcome.GOES_ON: "It goes on: look again on another day",
    PlanOutcome.ACHIEVED: "The goal was reached",
    PlanOutcome.PARTLY: "The goal was reached in part",
    PlanOutcome.NOT_ACHIEVED: "The goal was not reached",
    PlanOutcome.STOPPED: "It was stopped before its end",
}


@keep_history()
class Plan(AuthorityModel):
    """One version of a plan; what was agreed stays as it is, a change is the next version.

    Versions of one plan share their `series`. `review_on` moves with each review of a plan that
    goes on; `revision` counts the changes of a draft, so that no writer overwrites another.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    series = models.UUIDField(default=uuid.uuid4)
    number = models.PositiveSmallIntegerField(default=1)
    kind = models.CharField(max_length=30, choices=choices_of(PLAN_LABELS))
    goal = models.CharField(max_length=LONGEST_GOAL)
    starts_on = models.DateField()
    review_on = models.DateField()
    state = models.CharField(max_length=10, choices=choices_of(PLAN_STATE_LABELS))
    timeline = models.CharField(max_length=20, blank=True)
    revision = models.PositiveIntegerField(default=1)
    written_at = models.DateTimeField()
    written_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    agreed_on = models.DateField(null=True)
    agreed_how = models.CharField(max_length=10, choices=choices_of(AGREED_LABELS), blank=True)
    witness = models.CharField(max_length=100, blank=True)
    agreed_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    copy_given_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["goal", "witness"], "personal") | (
            dict.fromkeys(
                [
                    "person", "series", "number", "kind", "starts_on", "review_on", "state",
                    "timeline", "revision", "written_at", "written_by", "agreed_on", "agreed_how",
                    "agreed_by", "copy_given_on", "closed_on",
                ],
                "kept",
            )
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("plan_kind_known", "kind", PlanKind),
            one_of("plan_state_known", "state", PlanState),
            models.CheckConstraint(name="plan_has_a_goal", condition=~models.Q(goal="")),
            models.CheckConstraint(
                name="plan_review_after_start",
                condition=models.Q(review_on__gte=models.F("starts_on")),
            ),
            models.CheckConstraint(
                name="plan_agreed_or_draft",
                condition=models.Q(
                    state=PlanState.DRAFT.value,
                    agreed_on__isnull=True,
                    agreed_how="",
                    witness="",
                    copy_given_on__isnull=True,
                )
                | (
                    ~models.Q(state=PlanState.DRAFT.value)
                    & models.Q(
                        agreed_on__isnull=False, agreed_how__in=[each.value for each in AgreedHow]
                    )
                ),
            ),
            models.CheckConstraint(
                name="plan_said_before_a_witness",
                condition=~models.Q(agreed_how=AgreedHow.VERBALLY.value, witness=""),
            ),
            models.CheckConstraint(
                name="plan_closed_on_a_day",
                condition=models.Q(state=PlanState.CLOSED.value, closed_on__isnull=False)
                | (~models.Q(state=PlanState.CLOSED.value) & models.Q(closed_on__isnull=True)),
            ),
            models.UniqueConstraint(fields=["series", "number"], name="plan_version_once"),
            models.UniqueConstraint(
                fields=["series"],
                condition=models.Q(state=PlanState.DRAFT.value),
                name="plan_one_draft",
            ),
            models.UniqueConstraint(
                fields=["series"],
                condition=models.Q(state=PlanState.AGREED.value),
                name="plan_one_in_force",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-starts_on", "-id"], name="plan_person"),
            models.Index(
                fields=["review_on", "id"],
                condition=models.Q(state=PlanState.AGREED.value),
                name="plan_review_due",
            ),
        ]

    def __str__(self) -> str:
        return PLAN_LABELS[PlanKind(self.kind)]


@keep_history()
class PlanStep(AuthorityModel):
    """A step of one version of a plan; `key` is the same in every version that has the step.

    Once a plan is agreed, a step that staff do is a next step, and its state and day are told there
    alone: see `progress`. So my day has one list, and nothing is said twice.
    """

    plan = TenantForeignKey("casework.Plan", on_delete=models.PROTECT)
    key = models.UUIDField(default=uuid.uuid4)
    what = models.CharField(max_length=LONGEST_STEP)
    doer = models.CharField(max_length=20, choices=choices_of(DOER_LABELS))
    doer_name = models.CharField(max_length=100, blank=True)
    due_on = models.DateField()
    state = models.CharField(max_length=10, default=StepState.OPEN.value)
    done_on = models.DateField(null=True)
    evidence = models.CharField(max_length=LONGEST_REMARK, blank=True)
    next_step = TenantForeignKey("casework.NextStep", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["what", "doer_name", "evidence"], "personal"
        ) | dict.fromkeys(
            ["plan", "key", "doer", "due_on", "state", "done_on", "next_step"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("plan_step_doer_known", "doer", StepDoer),
            one_of("plan_step_state_known", "state", (StepState.OPEN, StepState.DONE)),
            models.CheckConstraint(name="plan_step_says_what", condition=~models.Q(what="")),
            models.CheckConstraint(
                name="plan_step_done_on_a_day",
                condition=models.Q(state=StepState.OPEN.value, done_on__isnull=True)
                | models.Q(state=StepState.DONE.value, done_on__isnull=False),
            ),
            models.CheckConstraint(
                name="plan_step_of_staff_is_a_next_step",
                condition=models.Q(next_step__isnull=True)
                | models.Q(doer=StepDoer.ADVISER.value, state=StepState.OPEN.value),
            ),
            models.UniqueConstraint(fields=["plan", "key"], name="plan_step_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["plan", "due_on", "id"], name="plan_step_plan")]

    def __str__(self) -> str:
        return self.what

    @property
    def is_done(self) -> bool:
        """Whether the step is done, told by the next step where there is one."""
        state = self.next_step.state if self.next_step else self.state
        return bool(state == StepState.DONE.value)

    @property
    def finished_on(self) -> date | None:
        """The day on which the step was done, told by the next step where there is one."""
        return self.next_step.done_on if self.next_step else self.done_on


@keep_history()
class PlanReview(AuthorityModel):
    """A look back at an agreed plan: when, what came of it, in what words."""

    plan = TenantForeignKey("casework.Plan", on_delete=models.PROTECT)
    held_on = models.DateField()
    outcome = models.CharField(max_length=20, choices=choices_of(PLAN_OUTCOME_LABELS))
    note = models.CharField(max_length=LONGEST_REMARK, blank=True)
    held_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "plan": "kept",
            "held_on": "kept",
            "outcome": "kept",
            "note": "personal",
            "held_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("plan_review_outcome_known", "outcome", PlanOutcome)]
        indexes: ClassVar = [models.Index(fields=["plan", "held_on"], name="plan_review_plan")]

    def __str__(self) -> str:
        return PLAN_OUTCOME_LABELS[PlanOutcome(self.outcome)]
