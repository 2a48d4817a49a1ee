"""Who belongs to the young person's life, and what should a worker be warned of?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.core.tenancy import TenantForeignKey
from waymark.people.models.parts import PersonPart, choices_of, dated, fields_of_person
from waymark.people.rules.vocabulary import BannerKind, RelationshipKind

RELATIONSHIP_LABELS = {
    RelationshipKind.PARENT: "Parent",
    RelationshipKind.STEP_PARENT: "Step-parent",
    RelationshipKind.CARER: "Carer",
    RelationshipKind.FOSTER_CARER: "Foster carer",
    RelationshipKind.GRANDPARENT: "Grandparent",
    RelationshipKind.SIBLING: "Brother or sister",
    RelationshipKind.PARTNER: "Partner",
    RelationshipKind.SOCIAL_WORKER: "Social worker",
    RelationshipKind.YOUTH_JUSTICE_OFFICER: "Youth justice officer",
    RelationshipKind.SENCO: "SENCo",
    RelationshipKind.CAREERS_LEADER: "Careers leader",
    RelationshipKind.TUTOR: "Tutor",
    RelationshipKind.KEY_WORKER: "Key worker",
    RelationshipKind.PROVIDER_CONTACT: "Contact at a training provider",
    RelationshipKind.EMPLOYER_CONTACT: "Contact at an employer",
    RelationshipKind.OTHER: "Somebody else",
}
BANNER_LABELS = {
    BannerKind.STAFF_SAFETY: "Safety of staff",
    BannerKind.SAFEGUARDING: "Safeguarding",
    BannerKind.COURT_ORDER: "Court order",
    BannerKind.DO_NOT_CONTACT: "Do not contact",
    BannerKind.COMMUNICATION_NEED: "Communication need",
    BannerKind.OTHER: "Note",
}


@keep_history()
class Relationship(PersonPart):
    """Somebody in the young person's life: another record here, or a name and how to reach them."""

    kind = models.CharField(max_length=30, choices=choices_of(RELATIONSHIP_LABELS))
    other = TenantForeignKey("people.Person", on_delete=models.PROTECT, null=True)
    name = models.CharField(max_length=200, blank=True)
    telephone = models.CharField(max_length=30, blank=True)
    email = models.EmailField(blank=True)
    has_parental_responsibility = models.BooleanField(default=False)
    may_be_contacted = models.BooleanField(default=True)
    may_receive_information = models.BooleanField(default=False)
    court_restriction = models.CharField(max_length=300, blank=True)
    is_same_household = models.BooleanField(default=False)
    is_emergency_contact = models.BooleanField(default=False)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "other", "name", "telephone", "email", "court_restriction",
            **dict.fromkeys(
                [
                    "kind", "has_parental_responsibility", "may_be_contacted",
                    "may_receive_information", "is_same_household", "is_emergency_contact",
                ],
                "kept",
            ),
        )  # fmt: skip

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("relationship_dates"),
            one_of("relationship_kind_known", "kind", RelationshipKind),
            models.CheckConstraint(
                name="relationship_names_one",
                condition=models.Q(other__isnull=True) ^ models.Q(name=""),
            ),
            models.CheckConstraint(
                name="relationship_to_another",
                condition=models.Q(other__isnull=True) | ~models.Q(other=models.F("person")),
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(self.other)


@keep_history()
class Banner(PersonPart):
    """A warning at the head of the record, which everybody sees who may open it."""

    kind = models.CharField(max_length=20, choices=choices_of(BANNER_LABELS))
    text = models.CharField(max_length=300)
    added_by = TenantForeignKey("access.Membership", on_delete=models.PROTECT, null=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "text", kind="kept", added_by="kept"
        )

    class Meta(PersonPart.Meta):
        constraints: ClassVar = [
            dated("banner_dates"),
            one_of("banner_kind_known", "kind", BannerKind),
            models.CheckConstraint(name="banner_says_something", condition=~models.Q(text="")),
        ]

    def __str__(self) -> str:
        return self.text
