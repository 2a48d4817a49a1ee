"""What does the authority mean to do for young people, who does it until when, and did it help?"""

from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.commissioning.rules.plans import PlanActionState
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

PLAN_STATE_LABELS = {
    PlanActionState.PLANNED: "Planned",
    PlanActionState.UNDER_WAY: "Under way",
    PlanActionState.DONE: "Done",
    PlanActionState.DROPPED: "Dropped",
}
AMOUNT: dict[str, Any] = {"max_digits": 12, "decimal_places": 2}


@keep_history()
class SupportPlan(AuthorityModel):
    """The youth support plan for a period; the public reads what was published of it last."""

    title = models.CharField(max_length=200)
    starts_on = models.DateField()
    ends_on = models.DateField()
    introduction = models.TextField(max_length=10_000, blank=True)
    assessment = TenantForeignKey(
        "commissioning.NeedsAssessment", on_delete=models.PROTECT, null=True
    )

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["title", "starts_on", "ends_on", "introduction", "assessment"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "title"], name="support_plan_unique"),
            models.CheckConstraint(
                name="support_plan_period", condition=Q(ends_on__gt=F("starts_on"))
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class PlanAim(AuthorityModel):
    """What a plan wants for young people, and why."""

    plan = TenantForeignKey(SupportPlan, on_delete=models.PROTECT)
    title = models.CharField(max_length=200)
    why = models.CharField(max_length=1000, blank=True)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["plan", "title", "why", "position"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(name="plan_aim_named", condition=Q(title__gt="")),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class PlanAction(AuthorityModel):
    """What is done for an aim, by which office, until when; `locality` where not all over."""

    aim = TenantForeignKey(PlanAim, on_delete=models.PROTECT)
    what = models.CharField(max_length=300)
    owner = models.CharField(max_length=200)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    due_on = models.DateField()
    state = models.CharField(max_length=10, default=PlanActionState.PLANNED.value)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["aim", "what", "owner", "locality", "due_on", "state", "position"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("plan_action_state", "state", PlanActionState),
            models.CheckConstraint(
                name="plan_action_owned", condition=Q(what__gt="", owner__gt="")
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "due_on", "id"], name="plan_action_by_due"),
        ]

    def __str__(self) -> str:
        return self.what


@keep_history()
class PlanProgress(AuthorityModel):
    """What came of an action by a day, and the state it then had; added, never changed."""

    plan_action = TenantForeignKey(PlanAction, on_delete=models.PROTECT)
    noted_on = models.DateField()
    state = models.CharField(max_length=10)
    note = models.CharField(max_length=1000)
    noted_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["plan_action", "noted_on", "state", "note"], "public"),
            "noted_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("plan_progress_state", "state", PlanActionState),
            models.CheckConstraint(name="plan_progress_says_what", condition=Q(note__gt="")),
        ]

    def __str__(self) -> str:
        return self.note


@keep_history()
class PlanMeasure(AuthorityModel):
    """By what an aim is judged: where it stood at first, in one locality or all over.

    `targets` says where it should stand in each financial year, by the year in which that begins.
    """

    aim = TenantForeignKey(PlanAim, on_delete=models.PROTECT)
    indicator = TenantForeignKey("indicators.Indicator", on_delete=models.PROTECT, null=True)
    title = models.CharField(max_length=200)
    unit = models.CharField(max_length=40, blank=True)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    baseline = models.DecimalField(**AMOUNT)
    baseline_on = models.DateField()
    source = models.CharField(max_length=300)
    targets = models.JSONField(default=dict)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "aim", "indicator", "title", "unit", "locality", "baseline", "baseline_on",
                "source", "targets", "position",
            ],
            "public",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="plan_measure_whole", condition=Q(title__gt="", source__gt="")
            ),
        ]

    def __str__(self) -> str:
        return self.title


class PlanRevision(AuthorityModel):
    """A plan as it was published: `content` is the whole of it as the page shows it."""

    plan = TenantForeignKey(SupportPlan, on_delete=models.PROTECT)
    number = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=500, blank=True)
    content = models.JSONField()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        "access.User", on_delete=models.PROTECT, null=True, related_name="+"
    )

    is_append_only: ClassVar[bool] = True

    class Privacy:
        fields: ClassVar[dict[str, str]] = {
            **dict.fromkeys(["plan", "number", "reason", "content", "published_at"], "public"),
            "published_by": "kept",
        }

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["plan", "number"], name="plan_revision_number"),
            models.CheckConstraint(
                name="plan_revision_for_a_reason",
                condition=Q(number=1, reason="") | Q(number__gt=1, reason__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Revision {self.number}"
