"""Who is out alone, where, when are they expected back, and who was told when they were not?"""

from typing import ClassVar

from django.db import models

from waymark.casework.rules.lone_visits import AlertStep
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

ALERT_LABELS = {
    AlertStep.OVERDUE: "15 minutes overdue",
    AlertStep.STILL_OVERDUE: "30 minutes overdue",
    AlertStep.HELP: "Asked for help",
}


@keep_history(exclude=["colleague_mobile"])
class LoneVisit(AuthorityModel):
    """A worker who is out alone, until it is known that they are safe."""

    worker = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    colleague = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    colleague_mobile = SealedTextField(blank=True)  # emptied when the visit ends
    person = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    place = models.CharField(max_length=200)
    with_whom = models.CharField(max_length=200, blank=True)
    began_at = models.DateTimeField()
    expected_at = models.DateTimeField()
    help_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["colleague_mobile", "place", "with_whom"], "personal"
        ) | dict.fromkeys(
            [
                "worker", "colleague", "person", "began_at", "expected_at", "help_at", "ended_at",
                "ended_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["worker"],
                condition=models.Q(ended_at__isnull=True),
                name="lone_visit_one_at_a_time",
            ),
            models.CheckConstraint(
                name="lone_visit_ended_by_somebody",
                condition=models.Q(ended_at__isnull=True, ended_by__isnull=True)
                | models.Q(ended_at__isnull=False, ended_by__isnull=False),
            ),
            models.CheckConstraint(
                name="lone_visit_has_a_colleague",
                condition=~models.Q(worker=models.F("colleague")),
            ),
            models.CheckConstraint(name="lone_visit_is_somewhere", condition=~models.Q(place="")),
            models.CheckConstraint(
                name="lone_visit_expected_after_start",
                condition=models.Q(expected_at__gt=models.F("began_at")),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "expected_at", "id"],
                condition=models.Q(ended_at__isnull=True),
                name="lone_visit_out_now",
            ),
        ]

    def __str__(self) -> str:
        return f"Out since {self.began_at:%Y-%m-%d %H:%M}"


@keep_history()
class LoneVisitAlert(AuthorityModel):
    """A step that was taken because somebody was not back, or asked for help; once a time."""

    visit = TenantForeignKey(LoneVisit, on_delete=models.PROTECT)
    step = models.CharField(max_length=20, choices=choices_of(ALERT_LABELS))
    expected_at = models.DateTimeField()
    told_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["visit", "step", "expected_at", "told_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["visit", "step", "expected_at"], name="lone_visit_alert_once"
            ),
            one_of("lone_visit_alert_step_known", "step", AlertStep),
        ]

    def __str__(self) -> str:
        return ALERT_LABELS[AlertStep(self.step)]


@keep_history()
class LoneVisitNote(AuthorityModel):
    """What a colleague did about somebody who was not back."""

    visit = TenantForeignKey(LoneVisit, on_delete=models.PROTECT)
    text = models.CharField(max_length=500)
    written_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT)
    written_at = models.DateTimeField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            "text": "personal",
            **dict.fromkeys(["visit", "written_by", "written_at"], "kept"),
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="lone_visit_note_says_something", condition=~models.Q(text="")
            ),
        ]

    def __str__(self) -> str:
        return f"Note of {self.written_at:%Y-%m-%d %H:%M}"
