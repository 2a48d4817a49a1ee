"""What may a young person do at sessions, and what must the worker there know?"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from waymark.casework.rules.sessions import ConsentKind, GivenBy
from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.sealed import SealedTextField
from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.models.parts import choices_of

CONSENT_LABELS = {
    ConsentKind.TAKING_PART: "Taking part",
    ConsentKind.OFF_SITE: "Going off site",
    ConsentKind.PHOTOGRAPHS: "Photographs",
    ConsentKind.FIRST_AID: "First aid and emergency treatment",
}
GIVEN_BY_LABELS = {
    GivenBy.PARENT: "Parent or carer",
    GivenBy.YOUNG_PERSON: "The young person",
}


@keep_history()
class ActivityConsent(AuthorityModel):
    """A consent form for youth sessions: what was said yes to, and what it says of health.

    It speaks of activities alone, not of sharing information. Whom to ring is kept with the people
    around the young person.
    """

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    kinds = ArrayField(models.CharField(max_length=20))
    given_by = models.CharField(max_length=20, choices=choices_of(GIVEN_BY_LABELS))
    giver = models.CharField(max_length=120, blank=True)
    given_on = models.DateField()
    expires_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    medical = SealedTextField(blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = dict.fromkeys(
            [
                "person", "kinds", "given_by", "given_on", "expires_on", "ended_on", "recorded_at",
                "recorded_by",
            ],
            "kept",
        ) | {"giver": "personal", "medical": "personal"}  # fmt: skip

    class Meta(AuthorityModel.Meta):
        constraints: ClassVar = [
            one_of("activity_consent_giver_known", "given_by", GivenBy),
            models.CheckConstraint(
                name="activity_consent_dates",
                condition=(
                    models.Q(expires_on__isnull=True)
                    | models.Q(expires_on__gte=models.F("given_on"))
                )
                & (models.Q(ended_on__isnull=True) | models.Q(ended_on__gte=models.F("given_on"))),
            ),
            models.CheckConstraint(
                name="activity_consent_to_known_things",
                condition=models.Q(kinds__contained_by=[kind.value for kind in ConsentKind]),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["person", "-given_on", "-id"], name="activity_consent_person"),
        ]

    def __str__(self) -> str:
        return ", ".join(CONSENT_LABELS[ConsentKind(kind)] for kind in self.kinds)
