"""Which fields of which models name a young person, and so move when two records become one?

Found in the registry of models, so that the rows of every app move, those of apps above this one
and of apps not written yet as well.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models

from waymark.core.tenancy import AuthorityModel
from waymark.people.models.people import Person

STAYS: dict[str, str] = {
    "people.PersonSummary.person": "made anew from what moved",
    "people.SearchName.person": "made anew from the names",
    "people.Merge.kept": "says what was done",
    "people.MergedRecord.person": "says what was done",
    "people.DuplicateDismissal.one": "said of the record as it was; read by what it became",
    "people.DuplicateDismissal.other": "said of the record as it was; read by what it became",
    "people.PossibleDuplicate.one": "found anew from what moved",
    "people.PossibleDuplicate.other": "found anew from what moved",
}
"""The fields whose rows stay with the record that went into another, each with the reason."""

ENDS = {"ends_on": "starts_on", "ends_at": "starts_at", "left_at": "joined_at"}
"""The fields that end a row, and those that begin it."""


@dataclass(frozen=True)
class Holding:
    """A field by which the rows of a model name a person."""

    model: type[Any]
    field: str

    @property
    def label(self) -> str:
        """Return how it is written down."""
        return f"{self.model._meta.label}.{self.field}"

    def rows(self) -> models.QuerySet[Any]:
        """Return the rows of the model in scope."""
        found: models.QuerySet[Any] = self.model.objects.all()
        return found

    def alone(self) -> tuple[models.UniqueConstraint, ...]:
        """Return the constraints by which two rows of one person may exclude each other."""
        return tuple(
            each
            for each in self.model._meta.constraints
            if isinstance(each, models.UniqueConstraint) and self.field in each.fields
        )

    def spans(self) -> tuple[ExclusionConstraint, ...]:
        """Return the constraints by which the days of two rows of one person may not overlap.

        They are about the days from `starts_on` to `ends_on`.
        """
        return tuple(
            each
            for each in self.model._meta.constraints
            if isinstance(each, ExclusionConstraint)
            and self.field in {expression for expression, _ in each.expressions}
        )


@cache
def holdings() -> tuple[Holding, ...]:
    """Return every field whose rows move with a person, in a stated order."""
    return tuple(
        sorted(
            (each for each in every_holding() if each.label not in STAYS),
            key=lambda each: each.label,
        )
    )


def every_holding() -> Iterator[Holding]:
    """Yield every field by which some record names a person, those that stay as well."""
    for model in apps.get_models():
        if not issubclass(model, AuthorityModel):
            continue  # history says what was, and stays as it is
        for field in model._meta.local_fields:
            if isinstance(field, models.ForeignKey) and field.related_model is Person:
                yield Holding(model=model, field=field.name)


def holding_of(label: str) -> Holding:
    """Return the field that was written down so."""
    model, _, field = label.rpartition(".")
    return Holding(model=apps.get_model(model), field=field)


def end_field(constraint: models.UniqueConstraint) -> str:
    """Return the field that is empty while a row stands, where the constraint is about that."""
    parts = constraint.condition.children if constraint.condition is not None else []
    said: dict[str, Any] = dict(part for part in parts if isinstance(part, tuple))
    return next((name for name in ENDS if said.get(f"{name}__isnull") is True), "")
