"""Where did a young person apply, what were they offered, and what do they mean to do?"""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from waymark.core.codes.editions import edition_on
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.participation.models.activities import LEVEL_LABELS
from waymark.participation.rules.offers import (
    OfferAnswer,
    OfferClosing,
    OfferFacts,
    OfferKind,
    OfferState,
    state_of,
)
from waymark.participation.rules.vocabulary import LearningLevel
from waymark.people.models.parts import choices_of
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import Source

OFFER_KIND_LABELS = {
    OfferKind.FULL_TIME: "Full-time education",
    OfferKind.APPRENTICESHIP: "Apprenticeship",
    OfferKind.TRAINEESHIP: "Traineeship",
    OfferKind.SUPPORTED_INTERNSHIP: "Supported internship",
    OfferKind.JOB_WITH_TRAINING: "Job with training",
    OfferKind.JOB: "Job without training",
}
OFFER_ANSWER_LABELS = {
    OfferAnswer.ACCEPTED: "Accepted",
    OfferAnswer.DECLINED: "Declined",
}
OFFER_CLOSING_LABELS = {
    OfferClosing.REFUSED: "The provider said no",
    OfferClosing.TAKEN_BACK: "The provider took the offer back",
    OfferClosing.WITHDRAWN: "The young person withdrew",
    OfferClosing.MISTAKE: "It was recorded by mistake",
}
OFFER_STATE_LABELS = {
    OfferState.APPLIED: "Applied",
    OfferState.OFFERED: "Offered",
    OfferState.ACCEPTED: "Accepted",
    OfferState.DECLINED: "Declined",
    OfferState.CLOSED: "Closed",
}
DESTINATIONS = "intended_destination"


@keep_history()
class Offer(AuthorityModel):
    """An application for a place in learning or for a job, and what came of it.

    A place at one's own school may be offered without an application. What is closed stays to be
    read, with the reason.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    kind = models.CharField(max_length=20, choices=choices_of(OFFER_KIND_LABELS))
    provider = TenantForeignKey("organisations.Organisation", on_delete=models.PROTECT, null=True)
    provider_name = models.CharField(max_length=200, blank=True)
    course = models.CharField(max_length=200, blank=True)
    level = models.CharField(max_length=10, choices=choices_of(LEVEL_LABELS), blank=True)
    applied_on = models.DateField(null=True)
    interview_on = models.DateField(null=True)
    offered_on = models.DateField(null=True)
    is_conditional = models.BooleanField(default=False)
    answer = models.CharField(max_length=10, choices=choices_of(OFFER_ANSWER_LABELS), blank=True)
    answered_on = models.DateField(null=True)
    declined_because = models.CharField(max_length=300, blank=True)
    starts_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)
    closing = models.CharField(max_length=20, choices=choices_of(OFFER_CLOSING_LABELS), blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "kind", "provider", "provider_name", "course", "level", "applied_on",
                "interview_on", "offered_on", "is_conditional", "answer", "answered_on",
                "declined_because", "starts_on", "closed_on", "closing",
            ],
            "personal",
        ) | dict.fromkeys(["person", "recorded_at", "recorded_by"], "kept")  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("offer_kind_known", "kind", OfferKind),
            one_of("offer_level_known", "level", LearningLevel, or_blank=True),
            one_of("offer_answer_known", "answer", OfferAnswer, or_blank=True),
            one_of("offer_closing_known", "closing", OfferClosing, or_blank=True),
            models.CheckConstraint(
                name="offer_one_provider",
                condition=Q(provider__isnull=True) ^ Q(provider_name=""),
            ),
            models.CheckConstraint(
                name="offer_applied_or_offered",
                condition=Q(applied_on__isnull=False) | Q(offered_on__isnull=False),
            ),
            models.CheckConstraint(
                name="offer_made_after_application",
                condition=Q(applied_on__isnull=True)
                | Q(offered_on__isnull=True)
                | Q(offered_on__gte=F("applied_on")),
            ),
            models.CheckConstraint(
                name="offer_conditional_once_made",
                condition=Q(is_conditional=False) | Q(offered_on__isnull=False),
            ),
            models.CheckConstraint(
                name="offer_answered_on_a_day",
                condition=Q(answered_on__isnull=True) ^ ~Q(answer=""),
            ),
            models.CheckConstraint(
                name="offer_answered_after_it_was_made",
                condition=Q(answered_on__isnull=True)
                | Q(offered_on__isnull=False, answered_on__gte=F("offered_on")),
            ),
            models.CheckConstraint(
                name="offer_reason_of_declining",
                condition=Q(declined_because="") | Q(answer=OfferAnswer.DECLINED.value),
            ),
            models.CheckConstraint(
                name="offer_closed_with_a_reason",
                condition=Q(closed_on__isnull=True) ^ ~Q(closing=""),
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["person", "-id"], name="offer_person")]

    def __str__(self) -> str:
        where = self.provider.name if self.provider else self.provider_name
        return ", ".join(filter(None, (self.course, where)))

    @property
    def state(self) -> OfferState:
        """How far it has come."""
        return state_of(
            is_offered=self.offered_on is not None,
            answer=OfferAnswer(self.answer) if self.answer else None,
            is_closed=self.closed_on is not None,
        )

    @property
    def facts(self) -> OfferFacts:
        """What the rules need of it."""
        return OfferFacts(kind=OfferKind(self.kind), state=self.state)


@keep_history()
class IntendedDestination(AuthorityModel):
    """What a young person means to do after Year 11, as said on a day; the latest word counts."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    code = models.CharField(max_length=3)
    note = models.CharField(max_length=300, blank=True)
    source = models.CharField(max_length=20, choices=choices_of(SOURCE_LABELS))
    said_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            ["code", "note", "said_on"], "personal"
        ) | (dict.fromkeys(["person", "source", "recorded_at", "recorded_by"], "kept"))

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("intended_destination_source_known", "source", Source),
            models.CheckConstraint(
                name="intended_destination_code", condition=Q(code__regex=r"^[0-9]{3}$")
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-said_on", "-id"], name="destination_person")
        ]

    def __str__(self) -> str:
        found = {each.code: each.words for each in edition_on(DESTINATIONS, self.said_on).codes}
        return found.get(self.code, self.code)
