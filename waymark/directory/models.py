"""What is known of a service: what it does, for whom, where, and how somebody gets there?

The shapes follow Open Referral UK: service, location (a place) and service at location.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.directory.rules import Need, Route, ServiceKind, ServiceTier

KIND_LABELS = {
    ServiceKind.GUIDANCE: "Careers information, advice and guidance",
    ServiceKind.SEND: "Special educational needs and disability",
    ServiceKind.EARLY_HELP: "Early help",
    ServiceKind.SOCIAL_CARE: "Social care",
    ServiceKind.YOUTH_JUSTICE: "Youth justice",
    ServiceKind.WELLBEING: "Mental health and wellbeing",
    ServiceKind.SEXUAL_HEALTH: "Sexual health",
    ServiceKind.SUBSTANCES: "Drugs and alcohol",
    ServiceKind.HOUSING: "Housing",
    ServiceKind.YOUNG_CARERS: "Young carers",
    ServiceKind.YOUNG_PARENTS: "Young parents",
    ServiceKind.WORK: "Jobs and benefits",
    ServiceKind.TRAINING: "Training provider",
    ServiceKind.MENTORING: "Mentoring",
    ServiceKind.YOUTH_CLUB: "Youth club",
    ServiceKind.ACTIVITIES: "Positive activities",
    ServiceKind.CRISIS: "Food and crisis fund",
}
NEED_LABELS = {
    Need.QUALIFICATIONS: "Qualifications",
    Need.ENGLISH_AND_MATHS: "English and maths",
    Need.TRAVEL: "Cost of travel",
    Need.MONEY: "Money",
    Need.HOUSING: "Housing",
    Need.CARING: "Caring for somebody",
    Need.PARENTING: "Being a parent",
    Need.PHYSICAL_HEALTH: "Physical health",
    Need.MENTAL_HEALTH: "Mental health",
    Need.CONFIDENCE: "Confidence",
    Need.SUBSTANCES: "Drugs or alcohol",
    Need.OFFENDING: "Offending",
    Need.IMMIGRATION: "Immigration status",
    Need.NO_PROVISION: "Nothing suitable nearby",
    Need.AWAITING_PLACE: "Waiting for a plan or a place",
    Need.DIGITAL_ACCESS: "No device or connection",
    Need.CHILDCARE: "Childcare",
}
TIER_LABELS = {
    ServiceTier.UNIVERSAL: "Everybody",
    ServiceTier.TARGETED: "Those who need more",
    ServiceTier.SPECIALIST: "Those with the greatest need",
}
ROUTE_LABELS = {
    Route.SELF: "The young person asks",
    Route.PROFESSIONAL: "A professional refers",
    Route.BOTH: "Either",
}


def choices(labels: Mapping[Any, str]) -> list[tuple[Any, str]]:
    """Return the choices of a field from the labels of its values."""
    return [
        (value.value if isinstance(value, Enum) else value, label)
        for value, label in labels.items()
    ]


@keep_history()
class Service(AuthorityModel):
    """Something that helps young people, by an organisation; closed ones stay known.

    A service whose `team` works with Waymark takes its referrals here; one without is outside,
    and its answers are written down by whoever referred.
    """

    organisation = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT)
    name = models.CharField(max_length=200)
    description = models.CharField(max_length=2000)
    kind = models.CharField(max_length=20, choices=choices(KIND_LABELS))
    tier = models.CharField(max_length=20, choices=choices(TIER_LABELS))
    age_from = models.PositiveSmallIntegerField(null=True)
    age_to = models.PositiveSmallIntegerField(null=True)
    needs = ArrayField(models.CharField(max_length=20), default=list)
    route = models.CharField(max_length=20, choices=choices(ROUTE_LABELS))
    threshold = models.CharField(max_length=1000, blank=True)
    capacity = models.PositiveIntegerField(null=True)
    waiting_days = models.PositiveSmallIntegerField(null=True)
    waiting_said_on = models.DateField(null=True)
    team = TenantForeignKey("access.Team", on_delete=models.PROTECT, null=True)
    email = models.EmailField(blank=True)
    telephone = models.CharField(max_length=40, blank=True)
    closed_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "organisation", "name", "description", "kind", "tier", "age_from", "age_to",
                "needs", "route", "threshold", "capacity", "waiting_days", "waiting_said_on",
                "email", "telephone", "closed_on",
            ],
            "public",
        ) | {"team": "kept"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("service_kind_known", "kind", ServiceKind),
            one_of("service_tier_known", "tier", ServiceTier),
            one_of("service_route_known", "route", Route),
            models.UniqueConstraint(fields=["organisation", "name"], name="service_name_unique"),
            models.CheckConstraint(
                name="service_says_what",
                condition=~models.Q(name="") & ~models.Q(description=""),
            ),
            models.CheckConstraint(
                name="service_ages_in_order",
                condition=models.Q(age_from__isnull=True)
                | models.Q(age_to__isnull=True)
                | models.Q(age_to__gte=models.F("age_from")),
            ),
            models.CheckConstraint(
                name="service_waiting_pair",
                condition=models.Q(waiting_days__isnull=True, waiting_said_on__isnull=True)
                | models.Q(waiting_days__isnull=False, waiting_said_on__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "name", "id"], name="service_by_name"),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class Place(AuthorityModel):
    """Somewhere that services can be found; `is_accessible` is empty where nobody has looked."""

    name = models.CharField(max_length=200)
    address = models.CharField(max_length=300, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    is_accessible = models.BooleanField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["name", "address", "postcode", "locality", "is_accessible"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["authority", "name"], name="place_name_unique"),
            models.CheckConstraint(name="place_named", condition=~models.Q(name="")),
        ]

    def __str__(self) -> str:
        return self.name


@keep_history()
class ServiceAtPlace(AuthorityModel):
    """A service at one of its places, with its hours there in words, until it leaves."""

    service = TenantForeignKey(Service, on_delete=models.PROTECT)
    place = TenantForeignKey(Place, on_delete=models.PROTECT)
    hours = models.CharField(max_length=300, blank=True)
    ended_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["service", "place", "hours", "ended_on"], "public"
        )

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["service", "place"],
                condition=models.Q(ended_on__isnull=True),
                name="service_at_place_once",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["place", "service"], name="service_at_place_place"),
        ]

    def __str__(self) -> str:
        return f"{self.service_id} at {self.place_id}"
