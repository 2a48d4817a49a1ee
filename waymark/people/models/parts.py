"""What do the parts of a young person's record share?"""

from enum import Enum
from typing import Any, ClassVar, TypeVar

from django.db import models

from waymark.core.tenancy import AuthorityModel, TenantForeignKey
from waymark.people.rules.periods import Period

E = TypeVar("E", bound=Enum)


def choices_of(labels: dict[E, str]) -> list[tuple[Any, str]]:
    """Return the choices of a field from the labels of its values."""
    return [(value.value, label) for value, label in labels.items()]


def dated(name: str) -> models.CheckConstraint:
    """Return the constraint that what starts does not end before."""
    return models.CheckConstraint(
        name=name,
        condition=models.Q(starts_on__isnull=True)
        | models.Q(ends_on__isnull=True)
        | models.Q(ends_on__gte=models.F("starts_on")),
    )


def fields_of_person(kept_as: str, /, *names: str, **others: str) -> dict[str, str]:
    """Return how the fields of a part are kept: those named as said, the dates kept."""
    return dict.fromkeys(["person", "starts_on", "ends_on"], "kept") | dict.fromkeys(
        names, kept_as
    ) | others  # fmt: skip


class PersonPart(AuthorityModel):
    """Something that is true of a young person from a day, until a day; blank where not known."""

    person = TenantForeignKey("people.Person", on_delete=models.PROTECT)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)

    class Meta(AuthorityModel.Meta):
        abstract = True
        constraints: ClassVar[list[models.BaseConstraint]] = []

    @property
    def period(self) -> Period:
        """The days on which it holds."""
        return Period(starts_on=self.starts_on, ends_on=self.ends_on)
