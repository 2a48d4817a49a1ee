"""How can the young person be reached, and how not?"""

from typing import ClassVar

from django.db import models

from waymark.core.constraints import one_of
from waymark.core.history import keep_history
from waymark.people.models.parts import PersonPart, choices_of, dated, fields_of_person
from waymark.people.rules.vocabulary import AddressKind, ContactKind

ADDRESS_LABELS = {
    AddressKind.HOME: "Home",
    AddressKind.TERM_TIME: "In term time",
    AddressKind.OTHER_PARENT: "With the other parent",
    AddressKind.TEMPORARY: "Temporary",
    AddressKind.CUSTODY: "In custody",
    AddressKind.NO_FIXED_ABODE: "No fixed abode",
}
CONTACT_LABELS = {
    ContactKind.MOBILE: "Mobile",
    ContactKind.TELEPHONE: "Telephone",
    ContactKind.EMAIL: "Email",
    ContactKind.SOCIAL_MEDIA: "Social media",
}


class WayToReach(PersonPart):
    """A way to reach the young person: whose it is, whether it is safe, when it was last right."""

    belongs_to = models.CharField(max_length=60, blank=True)  # blank: the young person's own
    is_shareable = models.BooleanField(default=True)
    is_unsafe = models.BooleanField(default=False)
    verified_on = models.DateField(null=True)
    bounced = models.PositiveSmallIntegerField(default=0)

    class Meta(PersonPart.Meta):
        abstract = True


@keep_history()
class Address(WayToReach):
    """Where the young person lives or lived; no fixed abode has no lines."""

    kind = models.CharField(max_length=20, choices=choices_of(ADDRESS_LABELS))
    lines = models.TextField(blank=True)
    postcode = models.CharField(max_length=8, blank=True, db_collation="C")
    is_for_letters = models.BooleanField(default=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "lines", "postcode", "belongs_to",
            **dict.fromkeys(
                ["kind", "is_for_letters", "is_shareable", "is_unsafe", "verified_on", "bounced"],
                "kept",
            ),
        )  # fmt: skip

    class Meta(WayToReach.Meta):
        constraints: ClassVar = [
            dated("address_dates"),
            one_of("address_kind_known", "kind", AddressKind),
            models.CheckConstraint(
                name="address_has_lines",
                condition=models.Q(kind=AddressKind.NO_FIXED_ABODE.value)
                | ~models.Q(lines="", postcode=""),
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "postcode", "person"], name="address_postcode"),
        ]

    def __str__(self) -> str:
        return ", ".join(part for part in (*self.lines.splitlines(), self.postcode) if part)


@keep_history()
class ContactPoint(WayToReach):
    """A number or an address in a network; telephone numbers are kept as +447700900123."""

    kind = models.CharField(max_length=20, choices=choices_of(CONTACT_LABELS))
    value = models.CharField(max_length=254, db_collation="C")
    best_time = models.CharField(max_length=100, blank=True)

    class Privacy:
        fields: ClassVar[dict[str, str]] = fields_of_person(
            "personal", "value", "belongs_to", "best_time",
            **dict.fromkeys(
                ["kind", "is_shareable", "is_unsafe", "verified_on", "bounced"], "kept"
            ),
        )  # fmt: skip

    class Meta(WayToReach.Meta):
        constraints: ClassVar = [
            dated("contact_point_dates"),
            one_of("contact_point_kind_known", "kind", ContactKind),
            models.CheckConstraint(name="contact_point_has_value", condition=~models.Q(value="")),
        ]
        indexes: ClassVar = [
            models.Index(fields=["authority", "value", "person"], name="contact_point_value"),
        ]

    def __str__(self) -> str:
        return self.value
