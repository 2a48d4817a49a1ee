"""What support does the young person need, and what is to be known for it?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import TenantForeignKey
from waymark.people.models.parts import PersonPart, choices_of, dated, fields_of_person
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import CharacteristicKind, SendStatus, Source, Tier

CHARACTERISTIC_LABELS = {
    CharacteristicKind.LOOKED_AFTER: "Looked after, in care",
    CharacteristicKind.CARING_FOR_OWN_CHILD: "Caring for their own child",
    CharacteristicKind.REFUGEE: "Refugee or asylum seeker",
    CharacteristicKind.YOUNG_CARER: "Young carer",
    CharacteristicKind.SUBSTANCE_MISUSE: "Has told us of substance misuse",
    CharacteristicKind.CARE_LEAVER: "Care leaver",
    CharacteristicKind.YOUTH_JUSTICE: "Supervised by youth justice",
    CharacteristicKind.PREGNANCY: "Pregnant",
    CharacteristicKind.PARENT_NOT_CARING: "Parent, not caring for the child",
    CharacteristicKind.ALTERNATIVE_PROVISION: "In alternative provision",
    CharacteristicKind.MENTAL_HEALTH: "Mental health need",
}
TIER_LABELS = {
    Tier.UNIVERSAL: "Universal",
    Tier.TARGETED: "Targeted",
    Tier.SPECIALIST: "Specialist",
}
SEND_LABELS = {
    SendStatus.SUPPORT: "SEN support",
    SendStatus.PLAN: "Education, health and care plan",
}


@keep_history()
class Characteristic(PersonPart):
    """Something of the young person's life that calls for care, and who said so."""

    kind = models.CharField(max_length=30, choices=choices_of(CHARACTERISTIC_LABELS))
    source = models.CharField(max_length=20, choices=choices_of(SOURCE_LABELS))

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person("personal", "kind", source="kept")

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("characteristic_dates"),
            one_of("characteristic_kind_known", "kind", CharacteristicKind),
            one_of("characteristic_source_known", "source", Source),
            models.UniqueConstraint(
                fields=["person", "kind"],
                condition=models.Q(ends_on__isnull=True),
                name="characteristic_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return CHARACTERISTIC_LABELS[CharacteristicKind(self.kind)]


@keep_history()
class LevelOfSupport(PersonPart):
    """The tier of support from a day on, why, and who decided."""

    tier = models.CharField(max_length=20, choices=choices_of(TIER_LABELS))
    reason = models.CharField(max_length=300, blank=True)
    decided_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)
    review_on = models.DateField(null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "tier", "reason", decided_by="kept", review_on="kept"
        )

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("level_of_support_dates"),
            one_of("level_of_support_tier_known", "tier", Tier),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(ends_on__isnull=True),
                name="level_of_support_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return TIER_LABELS[Tier(self.tier)]


@keep_history()
class SendRecord(PersonPart):
    """Special educational needs or disability: the status, the needs, the plan and its review."""

    status = models.CharField(max_length=10, choices=choices_of(SEND_LABELS))
    primary_need = models.CharField(max_length=100, blank=True)
    secondary_need = models.CharField(max_length=100, blank=True)
    review_due_on = models.DateField(null=True)
    named_placement = models.CharField(max_length=200, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "status", "primary_need", "secondary_need", "named_placement",
            review_due_on="kept",
        )  # fmt: skip

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("send_record_dates"),
            one_of("send_record_status_known", "status", SendStatus),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(ends_on__isnull=True),
                name="send_record_one_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return SEND_LABELS[SendStatus(self.status)]
