"""Which constraints do the tables of many apps share?"""

from collections.abc import Iterable
from enum import Enum

from django.db import models


def one_of(
    name: str, field: str, values: Iterable[Enum], *, or_blank: bool = False
) -> models.CheckConstraint:
    """Return the constraint that a field holds one of the values and no other, or may be blank."""
    allowed = [each.value for each in values] + [""] * or_blank
    return models.CheckConstraint(name=name, condition=models.Q(**{f"{field}__in": allowed}))


def between(name: str, field: str, lowest: int, highest: int) -> models.CheckConstraint:
    """Return the constraint that a field lies between two numbers, or is one of them."""
    condition = models.Q(**{f"{field}__range": (lowest, highest)})
    return models.CheckConstraint(name=name, condition=condition)
