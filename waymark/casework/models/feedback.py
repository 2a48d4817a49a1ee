"""What was said of the service: complaints, compliments and comments, and what came of them?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.feedback import (
    FeedbackKind,
    FeedbackMove,
    FeedbackOutcome,
    FeedbackSender,
    FeedbackState,
    FeedbackWay,
    feedback_reference,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

KIND_LABELS = {
    FeedbackKind.COMPLAINT: "Complaint",
    FeedbackKind.COMPLIMENT: "Compliment",
    FeedbackKind.COMMENT: "Comment",
}
WAY_LABELS = {
    FeedbackWay.IN_PERSON: "In person",
    FeedbackWay.TELEPHONE: "By telephone",
    FeedbackWay.LETTER: "By letter",
    FeedbackWay.EMAIL: "By email",
    FeedbackWay.TEXT: "By text",
    FeedbackWay.ONLINE: "Online",
}
SENDER_LABELS = {
    FeedbackSender.YOUNG_PERSON: "The young person",
    FeedbackSender.PARENT: "A parent or carer",
    FeedbackSender.SCHOOL: "A school or college",
    FeedbackSender.OTHER: "Somebody else",
}
FEEDBACK_STATE_LABELS = {
    FeedbackState.RECEIVED: "Waits to be taken on",
    FeedbackState.IN_HAND: "In hand",
    FeedbackState.REPLIED: "Answered",
    FeedbackState.WITHDRAWN: "Withdrawn",
}
FEEDBACK_OUTCOME_LABELS = {
    FeedbackOutcome.UPHELD: "Upheld",
    FeedbackOutcome.PARTLY_UPHELD: "Partly upheld",
    FeedbackOutcome.NOT_UPHELD: "Not upheld",
    FeedbackOutcome.NO_FINDING: "No finding",
}
FEEDBACK_MOVE_LABELS = {
    FeedbackMove.TAKEN_ON: "Taken on",
    FeedbackMove.ACKNOWLEDGED: "Acknowledged",
    FeedbackMove.REPLIED: "Answered",
    FeedbackMove.SHARED: "Shared with the worker",
    FeedbackMove.EXTENDED: "Given more time",
    FeedbackMove.NAMED: "Said who it is about",
    FeedbackMove.ADDED: "Added",
    FeedbackMove.ESCALATED: "Gone on to the next stage",
    FeedbackMove.UNSHARED: "No longer shared",
    FeedbackMove.WITHDRAWN: "Withdrawn",
    FeedbackMove.REOPENED: "Opened again",
}


@keep_history()
class Feedback(AuthorityModel):
    """A complaint, a compliment or a comment, in the words of whoever made it.

    The words are never changed: what is to be said later is a `FeedbackStep`. `handler` is the
    manager who answers it now, and never the member of staff that it is about.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    kind = models.CharField(max_length=20, choices=choices_of(KIND_LABELS))
    received_on = models.DateField()
    way = models.CharField(max_length=20, choices=choices_of(WAY_LABELS))
    sender = models.CharField(max_length=20, choices=choices_of(SENDER_LABELS))
    sender_name = SealedTextField(blank=True)
    answer_to = SealedTextField(blank=True)
    topic = models.CharField(max_length=30)
    words = SealedTextField()
    wish = SealedTextField(blank=True)
    staff = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    revision = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=20, choices=choices_of(FEEDBACK_STATE_LABELS))
    handler = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    procedure = models.CharField(max_length=20, blank=True)
    stage = models.PositiveSmallIntegerField(default=1)
    stage_began_on = models.DateField()
    acknowledge_by = models.DateField(null=True)
    acknowledged_on = models.DateField(null=True)
    reply_by = models.DateField(null=True)
    is_extended = models.BooleanField(default=False)
    outcome = models.CharField(
        max_length=20, choices=choices_of(FEEDBACK_OUTCOME_LABELS), blank=True
    )
    replied_on = models.DateField(null=True)
    shared_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)  # by whom it is about, once it was shared

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["sender_name", "answer_to", "words", "wish"], "personal"
        ) | dict.fromkeys(
            [
                "person", "kind", "received_on", "way", "sender", "topic", "staff",
                "recorded_at", "recorded_by", "revision", "state", "handler", "procedure", "stage",
                "stage_began_on", "acknowledge_by", "acknowledged_on", "reply_by", "is_extended",
                "outcome", "replied_on", "shared_at", "read_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("feedback_kind_known", "kind", FeedbackKind),
            one_of("feedback_way_known", "way", FeedbackWay),
            one_of("feedback_sender_known", "sender", FeedbackSender),
            one_of("feedback_state_known", "state", FeedbackState),
            models.CheckConstraint(
                name="feedback_says_something",
                condition=~models.Q(words="") & ~models.Q(topic=""),
            ),
            models.CheckConstraint(
                name="feedback_not_handled_by_whom_it_is_about",
                condition=models.Q(staff__isnull=True)
                | models.Q(handler__isnull=True)
                | ~models.Q(handler=models.F("staff")),
            ),
            models.CheckConstraint(
                name="feedback_in_hand_by_somebody",
                condition=~models.Q(state=FeedbackState.IN_HAND.value)
                | models.Q(handler__isnull=False),
            ),
            models.CheckConstraint(
                name="feedback_complaint_is_due",
                condition=models.Q(
                    kind=FeedbackKind.COMPLAINT.value,
                    acknowledge_by__isnull=False,
                    reply_by__isnull=False,
                )
                & ~models.Q(procedure="")
                | ~models.Q(kind=FeedbackKind.COMPLAINT.value)
                & models.Q(acknowledge_by__isnull=True, reply_by__isnull=True, procedure=""),
            ),
            models.CheckConstraint(
                name="feedback_acknowledged_after_it_began",
                condition=models.Q(acknowledged_on__isnull=True)
                | models.Q(acknowledged_on__gte=models.F("stage_began_on")),
            ),
            models.CheckConstraint(
                name="feedback_replied_has_day",
                condition=models.Q(state=FeedbackState.REPLIED.value, replied_on__isnull=False)
                | ~models.Q(state=FeedbackState.REPLIED.value) & models.Q(replied_on__isnull=True),
            ),
            models.CheckConstraint(
                name="feedback_outcome_of_reply_to_complaint",
                condition=models.Q(
                    kind=FeedbackKind.COMPLAINT.value,
                    state=FeedbackState.REPLIED.value,
                    outcome__in=[each.value for each in FeedbackOutcome],
                )
                | models.Q(outcome="")
                & ~models.Q(kind=FeedbackKind.COMPLAINT.value, state=FeedbackState.REPLIED.value),
            ),
            models.CheckConstraint(
                name="feedback_shared_with_somebody",
                condition=models.Q(shared_at__isnull=True) | models.Q(staff__isnull=False),
            ),
            models.CheckConstraint(
                name="feedback_read_once_shared",
                condition=models.Q(read_at__isnull=True) | models.Q(shared_at__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "-received_on", "-id"], name="feedback_list"),
            models.Index(fields=["person", "-received_on", "-id"], name="feedback_person"),
            models.Index(fields=["recorded_by", "-received_on", "-id"], name="feedback_recorder"),
            models.Index(fields=["staff"], name="feedback_staff"),
            models.Index(fields=["handler", "state"], name="feedback_handler"),
        ]

    def __str__(self) -> str:
        return f"{KIND_LABELS[FeedbackKind(self.kind)]} {self.reference}"

    @property
    def reference(self) -> str:
        """By what name it is spoken of."""
        return feedback_reference(self.public_id)


@keep_history()
class FeedbackStep(AuthorityModel):
    """Something that happened to it, or was added. Never changed."""

    feedback = TenantForeignKey(Feedback, on_delete=models.PROTECT)
    move = models.CharField(max_length=20, choices=choices_of(FEEDBACK_MOVE_LABELS))
    stage = models.PositiveSmallIntegerField()
    happened_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    outcome = models.CharField(
        max_length=20, choices=choices_of(FEEDBACK_OUTCOME_LABELS), blank=True
    )
    staff = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    due_on = models.DateField(null=True)
    note = SealedTextField(blank=True)
    done = SealedTextField(blank=True)
    learnt = SealedTextField(blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["note", "done", "learnt"], "personal"
        ) | dict.fromkeys(
            [
                "feedback", "move", "stage", "happened_on", "recorded_at", "recorded_by",
                "outcome", "staff", "due_on",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("feedback_step_move_known", "move", FeedbackMove),
            models.CheckConstraint(
                name="feedback_step_outcome_of_reply",
                condition=models.Q(outcome="")
                | models.Q(
                    move=FeedbackMove.REPLIED.value,
                    outcome__in=[each.value for each in FeedbackOutcome],
                ),
            ),
            models.CheckConstraint(
                name="feedback_step_staff_where_named",
                condition=models.Q(staff__isnull=True) | models.Q(move=FeedbackMove.NAMED.value),
            ),
            models.CheckConstraint(
                name="feedback_step_due_where_extended",
                condition=models.Q(due_on__isnull=False, move=FeedbackMove.EXTENDED.value)
                | models.Q(due_on__isnull=True) & ~models.Q(move=FeedbackMove.EXTENDED.value),
            ),
            models.CheckConstraint(
                name="feedback_step_says_something",
                condition=~models.Q(
                    move__in=[
                        FeedbackMove.REPLIED.value,
                        FeedbackMove.EXTENDED.value,
                        FeedbackMove.ADDED.value,
                        FeedbackMove.ESCALATED.value,
                        FeedbackMove.WITHDRAWN.value,
                        FeedbackMove.REOPENED.value,
                    ]
                )
                | ~models.Q(note=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["feedback", "id"], name="feedback_step_feedback"),
        ]

    def __str__(self) -> str:
        return FEEDBACK_MOVE_LABELS[FeedbackMove(self.move)]
