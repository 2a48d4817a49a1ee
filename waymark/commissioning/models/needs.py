"""What do young people of an area need, what is there for them, and what is missing?"""

from decimal import Decimal
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.commissioning.rules.needs import NeedsGroup, NeedsState, Provided, ProvisionOrigin
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey

PROVIDED_LABELS = {
    Provided.HOURS: "Hours a week",
    Provided.PLACES: "Places",
}
ORIGIN_LABELS = {
    ProvisionOrigin.DIRECTORY: "Directory",
    ProvisionOrigin.SESSIONS: "Sessions held",
    ProvisionOrigin.TYPED: "Typed in",
}
NOT_BELOW_NOTHING = Q(weekly_hours__isnull=True) | Q(weekly_hours__gte=Decimal())


class ProvisionStandard(AuthorityModel):
    """How much there should be per 1,000 young people of a group, from a day on.

    Rows are only ever added: what was approved earlier goes on reading what was set by then.
    """

    provided = models.CharField(max_length=10)
    group = models.CharField(max_length=20)
    per_thousand = models.DecimalField(max_digits=8, decimal_places=1)
    starts_on = models.DateField()
    source = models.CharField(max_length=300)
    set_at = models.DateTimeField()

    is_append_only: ClassVar[bool] = True

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["provided", "group", "per_thousand", "starts_on", "source", "set_at"], "kept"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("provision_standard_of_what", "provided", Provided),
            one_of("provision_standard_for_whom", "group", NeedsGroup),
            models.CheckConstraint(
                name="provision_standard_says_how_much",
                condition=Q(per_thousand__gt=Decimal(), source__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.per_thousand} from {self.starts_on:%Y-%m-%d}"


@keep_history()
class NeedsAssessment(AuthorityModel):
    """What young people of an area need, as one version says it; approved, it stands.

    A later version names the one it follows and why. `provision_on` is the day on which its
    provision was taken from the directory.
    """

    cycle = TenantForeignKey("commissioning.Cycle", on_delete=models.PROTECT, null=True)
    title = models.CharField(max_length=200)
    number = models.PositiveSmallIntegerField(default=1)
    follows = TenantForeignKey("self", on_delete=models.PROTECT, null=True)
    reason = models.CharField(max_length=500, blank=True)
    age_from = models.PositiveSmallIntegerField()
    age_to = models.PositiveSmallIntegerField()
    starts_on = models.DateField()
    ends_on = models.DateField()
    known = models.TextField(max_length=10_000, blank=True)
    not_known = models.TextField(max_length=10_000, blank=True)
    provision_on = models.DateField(null=True)
    state = models.CharField(max_length=10, default=NeedsState.DRAFT.value)
    approved_at = models.DateTimeField(null=True)
    approved_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "cycle", "title", "number", "follows", "reason", "age_from", "age_to", "starts_on",
                "ends_on", "known", "not_known", "provision_on", "state", "approved_at",
                "approved_by",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("needs_state_known", "state", NeedsState),
            models.UniqueConstraint(fields=["authority", "title", "number"], name="needs_unique"),
            models.UniqueConstraint(fields=["follows"], name="needs_followed_once"),
            models.CheckConstraint(
                name="needs_follow_for_a_reason",
                condition=Q(follows__isnull=True, number=1, reason="")
                | Q(follows__isnull=False, number__gt=1, reason__gt=""),
            ),
            models.CheckConstraint(
                name="needs_ages_and_period",
                condition=Q(age_to__gte=F("age_from"), ends_on__gte=F("starts_on")),
            ),
            models.CheckConstraint(
                name="needs_approved_by_somebody",
                condition=Q(state=NeedsState.DRAFT.value, approved_at=None, approved_by=None)
                | Q(
                    state=NeedsState.APPROVED.value,
                    approved_at__isnull=False,
                    approved_by__isnull=False,
                    provision_on__isnull=False,
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.title


@keep_history()
class NeedsArea(AuthorityModel):
    """A locality that an assessment is about; one without any is about the whole authority."""

    assessment = TenantForeignKey(NeedsAssessment, on_delete=models.PROTECT)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(["assessment", "locality"], "kept")

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["assessment", "locality"], name="needs_area_once"),
        ]

    def __str__(self) -> str:
        return f"{self.locality_id} of {self.assessment_id}"


@keep_history()
class NeedsPeople(AuthorityModel):
    """How many young people of a group live in a locality, how far they travel, what they ask for.

    Without a locality it is of the whole area. `unmet` counts those who asked and found nothing.
    """

    assessment = TenantForeignKey(NeedsAssessment, on_delete=models.PROTECT)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    group = models.CharField(max_length=20)
    young_people = models.PositiveIntegerField()
    source = models.CharField(max_length=300)
    travel_minutes = models.PositiveSmallIntegerField(null=True)
    unmet = models.PositiveIntegerField(null=True)
    evidence = models.CharField(max_length=500, blank=True)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "assessment", "locality", "group", "young_people", "source", "travel_minutes",
                "unmet", "evidence", "position",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("needs_people_group", "group", NeedsGroup),
            models.UniqueConstraint(
                fields=["assessment", "locality", "group"],
                name="needs_people_once",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="needs_people_counted", condition=Q(young_people__gt=0, source__gt="")
            ),
            models.CheckConstraint(
                name="needs_people_evidence",
                condition=Q(travel_minutes=None, unmet=None) | Q(evidence__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.young_people} {self.group}"


@keep_history()
class NeedsProvision(AuthorityModel):
    """A service or a run of sessions as it stood on the day the provision was taken."""

    assessment = TenantForeignKey(NeedsAssessment, on_delete=models.PROTECT)
    origin = models.CharField(max_length=10)
    service = TenantForeignKey("directory.Service", on_delete=models.PROTECT, null=True)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    group = models.CharField(max_length=20)
    name = models.CharField(max_length=200)
    provider = models.CharField(max_length=200, blank=True)
    place = models.CharField(max_length=200, blank=True)
    opening = models.CharField(max_length=300, blank=True)
    weekly_hours = models.DecimalField(max_digits=7, decimal_places=1, null=True)
    places = models.PositiveIntegerField(null=True)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "assessment", "origin", "service", "locality", "group", "name", "provider",
                "place", "opening", "weekly_hours", "places", "position",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("needs_provision_group", "group", NeedsGroup),
            one_of("needs_provision_origin", "origin", ProvisionOrigin),
            models.CheckConstraint(
                name="needs_provision_named", condition=Q(name__gt="") & NOT_BELOW_NOTHING
            ),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class NeedsView(AuthorityModel):
    """What young people said, in a consultation that has closed or in a meeting with them."""

    assessment = TenantForeignKey(NeedsAssessment, on_delete=models.PROTECT)
    consultation = TenantForeignKey(
        "consultations.Consultation", on_delete=models.PROTECT, null=True
    )
    meeting = models.CharField(max_length=200, blank=True)
    heard_on = models.DateField()
    people = models.PositiveIntegerField()
    said = models.TextField(max_length=4000)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["assessment", "consultation", "meeting", "heard_on", "people", "said", "position"],
            "kept",
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="needs_view_heard_one_way",
                condition=Q(consultation__isnull=False, meeting="")
                | Q(consultation__isnull=True, meeting__gt=""),
            ),
            models.CheckConstraint(
                name="needs_view_says_something", condition=Q(said__gt="", people__gt=0)
            ),
        ]

    def __str__(self) -> str:
        return self.meeting or f"consultation {self.consultation_id}"


@keep_history()
class NeedsFigure(AuthorityModel):
    """The value of an indicator as it stood when it was chosen: a copy, with source and day.

    `value` is the one that was copied; none where it was typed.
    """

    assessment = TenantForeignKey(NeedsAssessment, on_delete=models.PROTECT)
    value = TenantForeignKey("indicators.IndicatorValue", on_delete=models.PROTECT, null=True)
    title = models.CharField(max_length=200)
    stood_at = models.CharField(max_length=100)
    stood_on = models.DateField()
    source = models.CharField(max_length=300)
    note = models.CharField(max_length=500, blank=True)
    position = models.PositiveSmallIntegerField()

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "assessment", "value", "title", "stood_at", "stood_on", "source", "note",
                "position",
            ],
            "kept",
        )  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="needs_figure_whole",
                condition=Q(title__gt="", stood_at__gt="", source__gt=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}: {self.stood_at}"
