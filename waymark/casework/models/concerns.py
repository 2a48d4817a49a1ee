"""Which worries about a young person were raised, where did they go, and who received them?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.concerns import (
    LONGEST_LINE,
    LONGEST_TEXT,
    LONGEST_WORDS,
    MOST_HOURS,
    USUAL_HOURS,
    ConcernClosure,
    ConcernMove,
    ConcernState,
    FrontDoorDecision,
    PassedOnBy,
    Told,
    reference_of,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

CONCERN_STATE_LABELS = {
    ConcernState.RAISED: "Raised, not passed on",
    ConcernState.PASSED_ON: "Passed on, not received",
    ConcernState.RECEIVED: "Received",
    ConcernState.DECIDED: "Decision known",
    ConcernState.CLOSED: "Closed",
}
MOVE_LABELS = {
    ConcernMove.PASSED_ON: "Passed on",
    ConcernMove.RECEIVED: "Received",
    ConcernMove.DECIDED: "What was decided",
    ConcernMove.ADDED: "Added",
    ConcernMove.CLOSED: "Closed",
    ConcernMove.REOPENED: "Opened again",
}
TOLD_LABELS = {
    Told.BOTH: "Yes, the young person and a parent or carer",
    Told.YOUNG_PERSON: "Yes, the young person",
    Told.PARENT: "Yes, a parent or carer",
    Told.NOBODY: "No",
}
PASSED_ON_LABELS = {
    PassedOnBy.TELEPHONE: "By telephone",
    PassedOnBy.EMAIL: "By email from here",
    PassedOnBy.WEB_FORM: "On the front door’s web form",
    PassedOnBy.IN_PERSON: "In person",
}
DECISION_LABELS = {
    FrontDoorDecision.ENQUIRY: "Enquiry under section 47",
    FrontDoorDecision.ASSESSMENT: "Assessment by a social worker",
    FrontDoorDecision.KNOWN: "Passed to the social worker they have",
    FrontDoorDecision.EARLY_HELP: "Early help",
    FrontDoorDecision.ADVICE: "Advice to us",
    FrontDoorDecision.NO_ACTION: "No further action",
    FrontDoorDecision.OTHER: "Something else",
}
CLOSURE_LABELS = {
    ConcernClosure.WITH_FRONT_DOOR: "The front door has it, nothing is left for us",
    ConcernClosure.OWN_SUPPORT: "We go on with it in our own work",
    ConcernClosure.NOT_BORNE_OUT: "It turned out otherwise",
    ConcernClosure.SAME_AS_ANOTHER: "The same as another concern",
    ConcernClosure.IN_ERROR: "Raised in error",
}


@keep_history()
class FrontDoor(AuthorityModel):
    """Where the authority receives concerns, from one moment until another.

    A change makes a new row, so that it stays readable to whom a concern could have gone.
    """

    name = models.CharField(max_length=LONGEST_LINE)
    telephone = models.CharField(max_length=30)
    email = models.EmailField(blank=True)
    is_secure = models.BooleanField(default=False)
    web_address = models.URLField(blank=True)
    opens = models.TimeField()
    closes = models.TimeField()
    out_of_hours_name = models.CharField(max_length=LONGEST_LINE, blank=True)
    out_of_hours_telephone = models.CharField(max_length=30, blank=True)
    officer_name = models.CharField(max_length=LONGEST_LINE, blank=True)
    officer_telephone = models.CharField(max_length=30, blank=True)
    hours = models.PositiveSmallIntegerField(default=USUAL_HOURS)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "name", "telephone", "email", "is_secure", "web_address", "opens", "closes",
                "out_of_hours_name", "out_of_hours_telephone", "officer_name",
                "officer_telephone", "hours", "starts_at", "ends_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["authority"],
                condition=models.Q(ends_at__isnull=True),
                name="front_door_one_in_force",
            ),
            models.CheckConstraint(
                name="front_door_opens_before_it_closes",
                condition=models.Q(opens__lt=models.F("closes")),
            ),
            models.CheckConstraint(
                name="front_door_hours_within_reason",
                condition=models.Q(hours__gte=1, hours__lte=MOST_HOURS),
            ),
            models.CheckConstraint(
                name="front_door_secure_needs_email",
                condition=models.Q(is_secure=False) | ~models.Q(email=""),
            ),
            models.CheckConstraint(
                name="front_door_officer_in_full",
                condition=models.Q(officer_name="", officer_telephone="")
                | (~models.Q(officer_name="") & ~models.Q(officer_telephone="")),
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Concern(AuthorityModel):
    """What somebody saw or heard, in their words, and how far it has come.

    The words are never changed: what is to be said later is a `ConcernStep`. It is about a young
    person on record, or somebody with a name of their own at a session or elsewhere.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    session = TenantForeignKey("casework.Session", on_delete=models.PROTECT, null=True)
    subject_name = models.CharField(max_length=LONGEST_LINE, blank=True)
    is_allegation = models.BooleanField(default=False)
    staff = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    staff_name = models.CharField(max_length=LONGEST_LINE, blank=True)
    kind = models.CharField(max_length=30)
    words = models.CharField(max_length=LONGEST_WORDS)
    happened_at = models.DateTimeField()
    place = models.CharField(max_length=LONGEST_LINE, blank=True)
    seen_by = models.CharField(max_length=LONGEST_LINE, blank=True)
    is_immediate = models.BooleanField()
    done_at_once = models.CharField(max_length=LONGEST_TEXT, blank=True)
    told = models.CharField(max_length=20, choices=choices_of(TOLD_LABELS))
    not_told_why = models.CharField(max_length=LONGEST_TEXT, blank=True)
    raised_at = models.DateTimeField()
    raised_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    state = models.CharField(max_length=20, choices=choices_of(CONCERN_STATE_LABELS))
    receipt_due_at = models.DateTimeField()
    passed_on_at = models.DateTimeField(null=True)
    received_at = models.DateTimeField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "subject_name", "staff_name", "kind", "words", "place", "seen_by",
                "done_at_once", "not_told_why",
            ],
            "personal",
        ) | dict.fromkeys(
            [
                "person", "session", "is_allegation", "staff", "happened_at", "is_immediate",
                "told", "raised_at", "raised_by", "state", "receipt_due_at", "passed_on_at",
                "received_at",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("concern_state_known", "state", ConcernState),
            one_of("concern_told_known", "told", Told),
            models.CheckConstraint(
                name="concern_about_somebody",
                condition=models.Q(person__isnull=False, subject_name="")
                | (models.Q(person__isnull=True) & ~models.Q(subject_name="")),
            ),
            models.CheckConstraint(
                name="concern_allegation_about_staff",
                condition=models.Q(is_allegation=False, staff__isnull=True, staff_name="")
                | models.Q(is_allegation=True, staff__isnull=False, staff_name="")
                | (models.Q(is_allegation=True, staff__isnull=True) & ~models.Q(staff_name="")),
            ),
            models.CheckConstraint(
                name="concern_says_something",
                condition=~models.Q(words="") & ~models.Q(kind=""),
            ),
            models.CheckConstraint(
                name="concern_untold_for_a_reason",
                condition=~models.Q(told=Told.NOBODY.value) | ~models.Q(not_told_why=""),
            ),
            models.CheckConstraint(
                name="concern_not_before_it_happened",
                condition=models.Q(happened_at__lte=models.F("raised_at")),
            ),
            models.CheckConstraint(
                name="concern_received_has_time",
                condition=~models.Q(state=ConcernState.RECEIVED.value)
                | models.Q(received_at__isnull=False),
            ),
            models.CheckConstraint(
                name="concern_passed_on_has_time",
                condition=~models.Q(state=ConcernState.PASSED_ON.value)
                | models.Q(passed_on_at__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "-raised_at", "-id"], name="concern_list"),
            models.Index(fields=["person", "-raised_at", "-id"], name="concern_person"),
            models.Index(fields=["raised_by", "-raised_at", "-id"], name="concern_raiser"),
            models.Index(
                fields=["authority", "receipt_due_at"],
                condition=models.Q(
                    state__in=[ConcernState.RAISED.value, ConcernState.PASSED_ON.value]
                ),
                name="concern_not_received",
            ),
        ]

    def __str__(self) -> str:
        return f"Concern {self.reference}"

    @property
    def reference(self) -> str:
        """By what name the concern is spoken of."""
        return reference_of(self.public_id)


@keep_history()
class ConcernStep(AuthorityModel):
    """Something that happened to a concern, or was added to it. Never changed."""

    concern = TenantForeignKey(Concern, on_delete=models.PROTECT)
    move = models.CharField(max_length=20, choices=choices_of(MOVE_LABELS))
    happened_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    way = models.CharField(max_length=20, choices=choices_of(PASSED_ON_LABELS), blank=True)
    who = models.CharField(max_length=LONGEST_LINE, blank=True)
    their_reference = models.CharField(max_length=LONGEST_LINE, blank=True)
    decision = models.CharField(max_length=20, choices=choices_of(DECISION_LABELS), blank=True)
    closure = models.CharField(max_length=20, choices=choices_of(CLOSURE_LABELS), blank=True)
    note = models.CharField(max_length=LONGEST_WORDS, blank=True)
    message_id = models.UUIDField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["who", "their_reference", "decision", "note"], "personal"
        ) | dict.fromkeys(
            [
                "concern", "move", "happened_at", "recorded_at", "recorded_by", "way", "closure",
                "message_id",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("concern_step_move_known", "move", ConcernMove),
            models.CheckConstraint(
                name="concern_step_way_of_passing_on",
                condition=models.Q(
                    move=ConcernMove.PASSED_ON.value, way__in=[each.value for each in PassedOnBy]
                )
                | (~models.Q(move=ConcernMove.PASSED_ON.value) & models.Q(way="")),
            ),
            models.CheckConstraint(
                name="concern_step_received_by_somebody",
                condition=~models.Q(move=ConcernMove.RECEIVED.value) | ~models.Q(who=""),
            ),
            models.CheckConstraint(
                name="concern_step_decision_known",
                condition=models.Q(
                    move=ConcernMove.DECIDED.value,
                    decision__in=[each.value for each in FrontDoorDecision],
                )
                | (~models.Q(move=ConcernMove.DECIDED.value) & models.Q(decision="")),
            ),
            models.CheckConstraint(
                name="concern_step_closed_for_a_reason",
                condition=models.Q(
                    move=ConcernMove.CLOSED.value,
                    closure__in=[each.value for each in ConcernClosure],
                )
                | (~models.Q(move=ConcernMove.CLOSED.value) & models.Q(closure="")),
            ),
            models.CheckConstraint(
                name="concern_step_addition_says_something",
                condition=~models.Q(
                    move__in=[
                        ConcernMove.ADDED.value,
                        ConcernMove.CLOSED.value,
                        ConcernMove.REOPENED.value,
                    ]
                )
                | ~models.Q(note=""),
            ),
            models.CheckConstraint(
                name="concern_step_not_before_it_happened",
                condition=models.Q(happened_at__lte=models.F("recorded_at")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["concern", "id"], name="concern_step_concern"),
        ]

    def __str__(self) -> str:
        return MOVE_LABELS[ConcernMove(self.move)]


class ConcernDraft(AuthorityModel):
    """A concern that somebody is writing: kept as typed, and gone once it is raised.

    One for each place where it was begun: a record, a session, or neither.
    """

    writer = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    session = TenantForeignKey("casework.Session", on_delete=models.PROTECT, null=True)
    typed = models.JSONField()
    number = models.PositiveIntegerField()
    saved_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["writer", "person", "session", "number", "saved_at"], "kept"
        ) | {"typed": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["writer", "person"],
                condition=models.Q(person__isnull=False),
                name="concern_draft_of_person",
            ),
            models.UniqueConstraint(
                fields=["writer", "session"],
                condition=models.Q(session__isnull=False),
                name="concern_draft_of_session",
            ),
            models.UniqueConstraint(
                fields=["writer"],
                condition=models.Q(person__isnull=True, session__isnull=True),
                name="concern_draft_of_nobody",
            ),
            models.CheckConstraint(
                name="concern_draft_of_one_place",
                condition=models.Q(person__isnull=True) | models.Q(session__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"Draft {self.number}"
