"""What is on offer to young people: vacancies and courses, with their places and dates?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.models.activities import LEVEL_LABELS
from waymark.participation.rules.opportunities import (
    Offer,
    OpportunityKind,
    OpportunityState,
    Sector,
)
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.models.parts import choices_of

OPPORTUNITY_KIND_LABELS = {
    OpportunityKind.COURSE: "Course",
    OpportunityKind.APPRENTICESHIP: "Apprenticeship",
    OpportunityKind.JOB_WITH_TRAINING: "Job with training",
    OpportunityKind.JOB: "Job",
    OpportunityKind.TRAINEESHIP: "Traineeship",
    OpportunityKind.SUPPORTED_INTERNSHIP: "Supported internship",
    OpportunityKind.VOLUNTEERING: "Volunteering",
    OpportunityKind.TASTER: "Taster",
}
OPPORTUNITY_STATE_LABELS = {
    OpportunityState.DRAFT: "Draft",
    OpportunityState.OPEN: "Open",
    OpportunityState.CLOSED: "Closed",
    OpportunityState.WITHDRAWN: "Withdrawn",
}
SECTOR_LABELS = {
    Sector.HEALTH: "Health, public services and care",
    Sector.SCIENCE: "Science and mathematics",
    Sector.LAND: "Agriculture, horticulture and animal care",
    Sector.ENGINEERING: "Engineering and manufacturing",
    Sector.CONSTRUCTION: "Construction and the built environment",
    Sector.TECHNOLOGY: "Information and communication technology",
    Sector.RETAIL: "Retail and commercial enterprise",
    Sector.LEISURE: "Leisure, travel and tourism",
    Sector.ARTS: "Arts, media and publishing",
    Sector.HISTORY: "History, philosophy and theology",
    Sector.SOCIETY: "Social sciences",
    Sector.LANGUAGES: "Languages, literature and culture",
    Sector.EDUCATION: "Education and training",
    Sector.PREPARATION: "Preparation for life and work",
    Sector.BUSINESS: "Business, administration and law",
}


@keep_history()
class Opportunity(AuthorityModel):
    """A vacancy or a course by one provider; what has ended stays known.

    `places_left` is what the provider has left for young people of the authority: it goes down
    with each who takes one, and whoever looks after the list may say another number at any time.
    Empty means that nobody counts. Ages are academic ages on the day it starts.
    """

    provider = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT, null=True)
    provider_name = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=200)
    description = models.CharField(max_length=2000, blank=True)
    kind = models.CharField(max_length=30, choices=choices_of(OPPORTUNITY_KIND_LABELS))
    level = models.CharField(max_length=10, choices=choices_of(LEVEL_LABELS), blank=True)
    sector = models.CharField(max_length=20, choices=choices_of(SECTOR_LABELS), blank=True)
    address = models.CharField(max_length=300, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    locality = TenantForeignKey("access.Locality", on_delete=models.PROTECT, null=True)
    starts_on = models.DateField(null=True)
    closes_on = models.DateField(null=True)
    places = models.PositiveIntegerField(null=True)
    places_left = models.PositiveIntegerField(null=True)
    hours = models.CharField(max_length=100, blank=True)
    wage = models.CharField(max_length=100, blank=True)
    entry_level = models.CharField(max_length=10, choices=choices_of(LEVEL_LABELS), blank=True)
    entry_words = models.CharField(max_length=1000, blank=True)
    age_from = models.PositiveSmallIntegerField(null=True)
    age_to = models.PositiveSmallIntegerField(null=True)
    has_send_places = models.BooleanField(default=False)
    contact = models.CharField(max_length=300, blank=True)
    source = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=20, choices=choices_of(OPPORTUNITY_STATE_LABELS))
    added_at = models.DateTimeField()
    added_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "provider", "provider_name", "title", "description", "kind", "level", "sector",
                "address", "postcode", "locality", "starts_on", "closes_on", "places",
                "places_left", "hours", "wage", "entry_level", "entry_words", "age_from", "age_to",
                "has_send_places", "contact",
            ],
            "public",
        ) | dict.fromkeys(["source", "state", "added_at", "added_by"], "kept")  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("opportunity_kind_known", "kind", OpportunityKind),
            one_of("opportunity_state_known", "state", OpportunityState),
            one_of("opportunity_level_known", "level", LearningLevel, or_blank=True),
            one_of("opportunity_entry_level_known", "entry_level", LearningLevel, or_blank=True),
            one_of("opportunity_sector_known", "sector", Sector, or_blank=True),
            models.CheckConstraint(name="opportunity_says_what", condition=~Q(title="")),
            models.CheckConstraint(
                name="opportunity_of_one_provider",
                condition=Q(provider__isnull=True) ^ Q(provider_name=""),
            ),
            models.CheckConstraint(
                name="opportunity_ages_in_order",
                condition=Q(age_from__isnull=True)
                | Q(age_to__isnull=True)
                | Q(age_to__gte=F("age_from")),
            ),
            models.CheckConstraint(
                name="opportunity_no_more_left_than_places",
                condition=Q(places__isnull=True, places_left__isnull=True)
                | Q(
                    places__isnull=False,
                    places_left__isnull=False,
                    places_left__gte=0,
                    places_left__lte=F("places"),
                ),
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["authority", "state", "closes_on", "id"], name="opportunity_closing"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def by_whom(self) -> str:
        """The name of the provider, whether it is one of the organisations or only named."""
        return self.provider.name if self.provider else self.provider_name

    @property
    def offer(self) -> Offer:
        """What the rules need of it; its area has to be fetched with it."""
        return Offer(
            kind=OpportunityKind(self.kind),
            state=OpportunityState(self.state),
            starts_on=self.starts_on,
            closes_on=self.closes_on,
            places_left=self.places_left,
            age_from=self.age_from,
            age_to=self.age_to,
            entry_level=LearningLevel(self.entry_level) if self.entry_level else None,
            area=self.locality.name if self.locality else "",
            has_send_places=self.has_send_places,
        )
