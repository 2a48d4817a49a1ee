"""Which projects and sessions are there, who came, and what came of it?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.sessions import (
    MOST_HEADS,
    AgeBand,
    SessionState,
    SessionType,
)
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of, dated

TYPE_LABELS = {
    SessionType.OPEN_ACCESS: "Open access",
    SessionType.TARGETED_GROUP: "Targeted group",
    SessionType.DETACHED: "Detached work",
    SessionType.RESIDENTIAL: "Residential",
    SessionType.ONE_OFF: "One-off event",
    SessionType.SCHOOL_WORKSHOP: "School workshop",
    SessionType.JOB_CLUB: "Job club",
    SessionType.ONLINE: "Online",
}
STATE_LABELS = {
    SessionState.PLANNED: "Planned",
    SessionState.HELD: "Held",
    SessionState.CANCELLED: "Cancelled",
}
BAND_LABELS = {
    AgeBand.UNDER_13: "Under 13",
    AgeBand.FROM_13: "13 to 15",
    AgeBand.FROM_16: "16 and 17",
    AgeBand.FROM_18: "18 and over",
    AgeBand.NOT_KNOWN: "Age not known",
}
LONGEST_WORDS = 4_000
LONGEST_NICKNAME = 60


@keep_history()
class Project(AuthorityModel):
    """A run of sessions with an aim, held by a team; ended once it has a last day."""

    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, choices=choices_of(TYPE_LABELS))
    aims = models.TextField(blank=True)
    place = models.CharField(max_length=200, blank=True)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    team = TenantForeignKey("access.Team", on_delete=models.PROTECT)
    ages = models.CharField(max_length=60, blank=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["name", "kind", "aims", "place", "locality", "team", "ages", "starts_on", "ends_on"],
            "kept",
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("project_kind_known", "kind", SessionType),
            models.CheckConstraint(name="project_named", condition=~models.Q(name="")),
            dated("project_dates"),
            models.UniqueConstraint(fields=["team", "name"], name="project_name_unique"),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Session(AuthorityModel):
    """One meeting of a project, or one that stands alone: planned, held, or cancelled and why."""

    project = TenantForeignKey("casework.Project", on_delete=models.PROTECT, null=True)
    team = TenantForeignKey("access.Team", on_delete=models.PROTECT)
    title = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, choices=choices_of(TYPE_LABELS))
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    capacity = models.PositiveSmallIntegerField(null=True)
    plan = models.TextField(blank=True)
    risks = models.TextField(blank=True)
    state = models.CharField(
        max_length=10, choices=choices_of(STATE_LABELS), default=SessionState.PLANNED.value
    )
    reason = models.CharField(max_length=200, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "project", "team", "title", "kind", "starts_at", "ends_at", "place", "capacity",
                "state", "reason",
            ],
            "kept",
        ) | {"plan": "personal", "risks": "personal"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("session_kind_known", "kind", SessionType),
            one_of("session_state_known", "state", SessionState),
            models.CheckConstraint(name="session_named", condition=~models.Q(title="")),
            models.CheckConstraint(
                name="session_ends_after_start",
                condition=models.Q(ends_at__gt=models.F("starts_at")),
            ),
            models.CheckConstraint(
                name="session_cancelled_for_a_reason",
                condition=models.Q(state=SessionState.CANCELLED.value) & ~models.Q(reason="")
                | ~models.Q(state=SessionState.CANCELLED.value) & models.Q(reason=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["team", "starts_at", "id"], name="session_of_team"),
            models.Index(fields=["project", "-starts_at", "-id"], name="session_of_project"),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class SessionWorker(AuthorityModel):
    """Somebody who runs a session."""

    session = TenantForeignKey("casework.Session", on_delete=models.PROTECT)
    membership = TenantForeignKey("access.Membership", on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {"session": "kept", "membership": "kept"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["session", "membership"], name="session_worker_once"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["membership", "session"], name="session_of_worker")
        ]

    def __str__(self) -> str:
        return f"{self.membership_id} at {self.session_id}"


@keep_history()
class Attendance(AuthorityModel):
    """Somebody who came: a young person with a record, or a nickname and nothing else.

    It opens no record. Of a person whose record is hidden it is neither shown nor counted, but to
    those who may know of the record.
    """

    session = TenantForeignKey("casework.Session", on_delete=models.PROTECT)
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    nickname = models.CharField(max_length=LONGEST_NICKNAME, blank=True)
    arrived_at = models.DateTimeField()
    is_first_time = models.BooleanField(default=False)
    note = models.CharField(max_length=500, blank=True)
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["session", "person", "arrived_at", "is_first_time", "recorded_by"], "kept"
        ) | {"nickname": "personal", "note": "personal"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="attendance_of_one",
                condition=models.Q(person__isnull=True) ^ models.Q(nickname=""),
            ),
            models.UniqueConstraint(fields=["session", "person"], name="attendance_once"),
            models.UniqueConstraint(
                fields=["session", "nickname"],
                condition=~models.Q(nickname=""),
                name="attendance_nickname_once",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-arrived_at", "-id"], name="attendance_of_person"),
        ]

    def __str__(self) -> str:
        return self.nickname or f"{self.person_id} at {self.session_id}"


@keep_history()
class HeadCount(AuthorityModel):
    """How many more of an age band came who were not named."""

    session = TenantForeignKey("casework.Session", on_delete=models.PROTECT)
    band = models.CharField(max_length=20, choices=choices_of(BAND_LABELS))
    number = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["session", "band", "number"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("head_count_band_known", "band", AgeBand),
            models.UniqueConstraint(fields=["session", "band"], name="head_count_once"),
            models.CheckConstraint(
                name="head_count_within_reason", condition=models.Q(number__lte=MOST_HEADS)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.band}"


@keep_history()
class SessionOutcome(AuthorityModel):
    """What somebody took away from a session, by its code in the list of outcomes."""

    attendance = TenantForeignKey("casework.Attendance", on_delete=models.PROTECT)
    code = models.CharField(max_length=30)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {"attendance": "kept", "code": "kept"}

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["attendance", "code"], name="session_outcome_once"),
            models.CheckConstraint(name="session_outcome_coded", condition=~models.Q(code="")),
        ]

    def __str__(self) -> str:
        return self.code


@keep_history()
class Evaluation(AuthorityModel):
    """What the workers say of a session afterwards, and how many young people said what."""

    session = TenantForeignKey("casework.Session", on_delete=models.PROTECT)
    went_well = models.TextField()
    to_change = models.TextField(blank=True)
    concerns = models.TextField(blank=True)
    happy = models.PositiveSmallIntegerField(default=0)
    so_so = models.PositiveSmallIntegerField(default=0)
    unhappy = models.PositiveSmallIntegerField(default=0)
    written_at = models.DateTimeField()
    written_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["went_well", "to_change", "concerns"], "personal"
        ) | dict.fromkeys(
            ["session", "happy", "so_so", "unhappy", "written_at", "written_by"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["session"], name="evaluation_one_each"),
            models.CheckConstraint(
                name="evaluation_says_something", condition=~models.Q(went_well="")
            ),
            models.CheckConstraint(
                name="evaluation_within_reason",
                condition=models.Q(
                    happy__lte=MOST_HEADS, so_so__lte=MOST_HEADS, unhappy__lte=MOST_HEADS
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"Evaluation of {self.session_id}"
