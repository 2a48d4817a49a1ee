"""Who applied for what, how did it go, and are they still there?"""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.rules.applications import (
    HOLDS_A_PLACE,
    NEEDS_A_REASON,
    OPEN,
    ApplicationState,
    FollowUpOutcome,
)
from waymark.people.models.parts import choices_of

APPLICATION_STATE_LABELS = {
    ApplicationState.INTERESTED: "Interested",
    ApplicationState.SUBMITTED: "Submitted",
    ApplicationState.INTERVIEW: "Interview",
    ApplicationState.OFFERED: "Offered",
    ApplicationState.UNSUCCESSFUL: "Unsuccessful",
    ApplicationState.DECLINED: "Declined by the young person",
    ApplicationState.STARTING: "Accepted, start agreed",
    ApplicationState.STARTED: "Started",
    ApplicationState.NEVER_STARTED: "Never started",
}
FOLLOW_UP_LABELS = {
    FollowUpOutcome.STILL_THERE: "Still there",
    FollowUpOutcome.LEFT: "Left",
    FollowUpOutcome.NOT_REACHED: "Not reached",
    FollowUpOutcome.NOT_NEEDED: "Not needed any more",
}
LONGEST_WORDS = 500
OPEN_VALUES = sorted(state.value for state in OPEN)
HOLDING_VALUES = sorted(state.value for state in HOLDS_A_PLACE)
REASONED_VALUES = sorted(state.value for state in NEEDS_A_REASON)


@keep_history()
class Application(AuthorityModel):
    """A young person and an opportunity: how it stands now, and who follows it.

    `moved_on` is the day since when it stands so, `reason` says why where it came to nothing,
    `starts_on` is the day of the start, agreed or real, and `activity` what was recorded with it.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    opportunity = TenantForeignKey(Opportunity, on_delete=models.PROTECT)
    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    state = models.CharField(max_length=20, choices=choices_of(APPLICATION_STATE_LABELS))
    submitted_on = models.DateField(null=True)
    moved_on = models.DateField()
    reason = models.CharField(max_length=LONGEST_WORDS, blank=True)
    starts_on = models.DateField(null=True)
    activity = TenantForeignKey("participation.Activity", on_delete=models.PROTECT, null=True)
    made_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["opportunity", "state", "submitted_on", "moved_on", "reason", "starts_on"],
            "personal",
        ) | dict.fromkeys(["person", "worker", "activity", "made_at"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("application_state_known", "state", ApplicationState),
            models.CheckConstraint(
                name="application_came_to_nothing_for_a_reason",
                condition=~Q(state__in=REASONED_VALUES) | ~Q(reason=""),
            ),
            models.CheckConstraint(
                name="application_starts_on_a_day",
                condition=~Q(state__in=HOLDING_VALUES) | Q(starts_on__isnull=False),
            ),
            models.CheckConstraint(
                name="application_started_with_an_activity",
                condition=Q(state=ApplicationState.STARTED.value) | Q(activity__isnull=True),
            ),
            models.UniqueConstraint(
                fields=["person", "opportunity"],
                condition=Q(state__in=OPEN_VALUES),
                name="application_once_at_a_time",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-moved_on", "-id"], name="application_person"),
            models.Index(
                fields=["opportunity", "-moved_on", "-id"], name="application_opportunity"
            ),
        ]

    def __str__(self) -> str:
        return APPLICATION_STATE_LABELS[ApplicationState(self.state)]


@keep_history()
class ApplicationMove(AuthorityModel):
    """One step of an application: how it came to stand, on which day, by whose word."""

    application = TenantForeignKey(Application, on_delete=models.PROTECT)
    state = models.CharField(max_length=20, choices=choices_of(APPLICATION_STATE_LABELS))
    on = models.DateField()
    at = models.DateTimeField()
    moved_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    note = models.CharField(max_length=LONGEST_WORDS, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["state", "on", "note"], "personal") | (
            dict.fromkeys(["application", "at", "moved_by"], "kept")
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [one_of("application_move_state_known", "state", ApplicationState)]
        indexes: ClassVar = [
            models.Index(fields=["application", "at", "id"], name="application_move_order"),
        ]

    def __str__(self) -> str:
        return APPLICATION_STATE_LABELS[ApplicationState(self.state)]


@keep_history()
class FollowUp(AuthorityModel):
    """A day to ask whether somebody is still where they started, and what was found."""

    application = TenantForeignKey(Application, on_delete=models.PROTECT)
    week = models.PositiveSmallIntegerField()
    due_on = models.DateField()
    done_on = models.DateField(null=True)
    done_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    outcome = models.CharField(max_length=20, choices=choices_of(FOLLOW_UP_LABELS), blank=True)
    note = models.CharField(max_length=LONGEST_WORDS, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["outcome", "note"], "personal") | (
            dict.fromkeys(["application", "week", "due_on", "done_on", "done_by"], "kept")
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("follow_up_outcome_known", "outcome", FollowUpOutcome, or_blank=True),
            models.CheckConstraint(
                name="follow_up_done_with_an_outcome",
                condition=Q(done_on__isnull=True) ^ ~Q(outcome=""),
            ),
            models.UniqueConstraint(fields=["application", "week"], name="follow_up_once_a_week"),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "due_on", "id"],
                condition=Q(done_on__isnull=True),
                name="follow_up_due",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.week} weeks"
