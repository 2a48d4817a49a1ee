"""How do rows go from one person to another and back? Steps of merging and of undoing it.

Every value that is written over is remembered as text beside the one that took its place, so that
it can be given back wherever nobody has changed it since.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.apps import apps
from django.contrib.postgres.constraints import ExclusionConstraint
from django.core.exceptions import ValidationError
from django.db import models

from waymark.core.dates import local_date
from waymark.people.models.people import Person
from waymark.people.ports import way_of
from waymark.people.queries.holdings import ENDS, Holding, end_field, holding_of, holdings
from waymark.people.rules.merging import Span, Standing, in_order, parted
from waymark.people.rules.periods import Period

Change = dict[str, Any]

OWNER = "person"
"""The field that says in whose record a row stands, where it names two people."""


@dataclass
class Moves:
    """What a merge has done so far: rows that moved, by person and field, and values changed."""

    kept: Person
    away: tuple[Person, ...]
    at: datetime
    moved: dict[int, dict[str, list[int]]] = field(default_factory=dict)
    changed: list[Change] = field(default_factory=list)

    @property
    def keys(self) -> list[int]:
        """Return the keys of all the people."""
        return [self.kept.pk, *(person.pk for person in self.away)]

    def change(self, row: models.Model, values: Mapping[str, Any]) -> None:
        """Write values over those of a row, and remember both."""
        said = {}
        for name, value in values.items():
            before = said_of(row, name)
            _set(row, name, value)
            said[name] = [before, said_of(row, name)]
        row.save(update_fields=list(values))
        self.changed.append({"model": row._meta.label, "key": row.pk, "values": said})


def move_rows(moves: Moves) -> None:
    """Give every row that names one of the others to the person who is kept."""
    for holding in holdings():
        staying = _set_aside(moves, holding) | _settle(moves, holding)
        rows = holding.rows().filter(**{f"{holding.field}__in": [one.pk for one in moves.away]})
        found = rows.exclude(pk__in=staying).order_by("pk").values_list("pk", holding.field)
        taken: dict[int, list[int]] = {}
        for key, person in found:
            taken.setdefault(person, []).append(key)
        for person, keys in taken.items():
            moves.moved.setdefault(person, {})[holding.label] = keys
            holding.rows().filter(pk__in=keys).update(**{holding.field: moves.kept.pk})


def move_back(*, kept: int, person: int, moved: Mapping[str, list[int]]) -> None:
    """Give rows back to the person from whom they came, with what has since been built on them.

    An amendment goes with what it amends, whenever it was written.
    """
    for label, keys in moved.items():
        holding = holding_of(label)
        following = list(keys)
        while following:
            _hand(holding, following, before=kept, after=person)
            following = list(
                holding.rows()
                .filter(_names_one_of(holding.model, following), **{holding.field: kept})
                .values_list("pk", flat=True)
            )


def change_back(changed: Iterable[Change]) -> None:
    """Give values back that a merge wrote over, the latest first.

    What somebody has changed since stays, and so does what would break a rule of the tables by now.
    """
    for change in reversed(list(changed)):
        model: Any = apps.get_model(change["model"])
        row = model.objects.filter(pk=change["key"]).first()
        values: dict[str, list[str | None]] = change["values"]
        if row is None or any(said_of(row, name) != after for name, (_, after) in values.items()):
            continue
        for name, (before, _) in values.items():
            _set(row, name, None if before is None else _field(row, name).to_python(before))
        try:
            row.validate_constraints()
        except ValidationError:
            continue
        row.save(update_fields=list(values))


def said_of(row: models.Model, name: str) -> str | None:
    """Return the value of a field as text; None where it is empty."""
    found = _field(row, name)
    if found.value_from_object(row) is None:
        return None
    return str(found.value_to_string(row))


def _field(row: models.Model, name: str) -> Any:
    return row._meta.get_field(name)


def _set(row: models.Model, name: str, value: Any) -> None:
    setattr(row, _field(row, name).attname, value)  # of a key the number, not the record


def _hand(holding: Holding, keys: list[int], *, before: int, after: int) -> None:
    holding.rows().filter(pk__in=keys, **{holding.field: before}).update(**{holding.field: after})


def _names_one_of(model: type[Any], keys: list[int]) -> models.Q:
    """Return the condition that a row builds on one of these rows of its own model."""
    found = models.Q(pk__in=[])
    for each in model._meta.local_fields:
        if isinstance(each, models.ForeignKey) and each.related_model is model:
            found |= models.Q(**{f"{each.name}__in": keys})
    return found


def _set_aside(moves: Moves, holding: Holding) -> set[int]:
    """Keep rows that tie two of these people to each other with one that went, and return them.

    On the kept record they would tie a person to themselves.
    """
    aside: set[int] = set()
    for other in holdings():
        if other.model is not holding.model or other.field == holding.field:
            continue
        both = {f"{name}__in": moves.keys for name in (holding.field, other.field)}
        for row in holding.rows().filter(**both):
            aside.add(row.pk)
            if holding.field == OWNER and _person(holding, row) == moves.kept.pk:
                gone = _person(other, row)
                moves.change(row, {holding.field: gone, other.field: moves.kept.pk})
    return aside


def _settle(moves: Moves, holding: Holding) -> set[int]:
    """Let one row stand where two would exclude each other; return those that stay where they are.

    The older one ends where the newer begins, or becomes what its app has said; where neither can
    be, one of the two stays with the record that went.
    """
    staying: set[int] = set()
    for span in holding.spans():
        _part_days(moves, holding, span)
    for constraint in sorted(holding.alone(), key=lambda each: way_of(each.name) is not None):
        way, end = way_of(constraint.name), end_field(constraint)
        for rows in _together(moves, holding, constraint):
            if way is not None:
                for row in _oldest_first(rows, ENDS.get(end, ""))[:-1]:
                    moves.change(row, way)
            elif end:
                ordered = _oldest_first(rows, ENDS[end])
                for older, newer in zip(ordered, ordered[1:], strict=False):
                    moves.change(older, {end: _until(moves, newer, end)})
            else:
                own = [row for row in rows if _person(holding, row) == moves.kept.pk]
                staying |= {row.pk for row in rows} - {(own or rows)[0].pk}
    return staying


def _part_days(moves: Moves, holding: Holding, constraint: ExclusionConstraint) -> None:
    """Let what began earlier end where the other begins; what lies within gives way, as said."""
    rows = holding.rows().filter(**{f"{holding.field}__in": moves.keys})
    if constraint.condition is not None:
        rows = rows.filter(constraint.condition)
    by_key = {row.pk: row for row in rows}
    ends, within = parted(
        Span(key=key, days=Period(starts_on=row.starts_on, ends_on=row.ends_on))
        for key, row in by_key.items()
    )
    for key, day in ends.items():
        moves.change(by_key[key], {"ends_on": day})
    way = way_of(constraint.name)
    for key in within:
        moves.change(by_key[key], way or {})


def _together(
    moves: Moves, holding: Holding, constraint: models.UniqueConstraint
) -> Iterable[list[Any]]:
    """Yield the rows that the constraint would not let stand together, each group in order."""
    rows = holding.rows().filter(**{f"{holding.field}__in": moves.keys}).order_by("pk")
    if constraint.condition is not None:
        rows = rows.filter(constraint.condition)
    names = [
        holding.model._meta.get_field(name).attname
        for name in constraint.fields
        if name != holding.field
    ]
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        groups.setdefault(tuple(getattr(row, name) for name in names), []).append(row)
    # To a unique constraint nothing is never the same as nothing.
    return [group for beside, group in groups.items() if len(group) > 1 and None not in beside]


def _oldest_first(rows: Iterable[Any], begins: str) -> list[Any]:
    by_key = {row.pk: row for row in rows}
    standing = [Standing(key=row.pk, since=getattr(row, begins, None)) for row in by_key.values()]
    return [by_key[each.key] for each in in_order(standing)]


def _until(moves: Moves, newer: Any, end: str) -> Any:
    """Return when the newer row begins; today, or now, where nobody knows."""
    since = getattr(newer, ENDS[end])
    if since is not None:
        return since
    is_day = isinstance(newer._meta.get_field(end), models.DateField) and not isinstance(
        newer._meta.get_field(end), models.DateTimeField
    )
    return local_date(moves.at) if is_day else moves.at


def _person(holding: Holding, row: Any) -> int | None:
    found: int | None = getattr(row, f"{holding.field}_id")
    return found
