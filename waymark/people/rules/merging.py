"""Where records of one person differ, whose value is likely right, and what goes together?"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from waymark.people.rules.periods import Period, overlap
from waymark.people.rules.vocabulary import Sex, Source


class FieldGroup(StrEnum):
    """Fields of a record that are chosen together, as one says nothing without the other."""

    NAME = "name"
    PREFERRED_NAME = "preferred_name"
    BIRTH = "birth"
    SEX = "sex"
    GENDER = "gender"
    PRONOUNS = "pronouns"
    ETHNICITY = "ethnicity"
    LANGUAGE = "language"
    AREA = "area"
    DIED = "died"
    LEFT_AREA = "left_area"


FIELDS_OF: dict[FieldGroup, tuple[str, ...]] = {
    FieldGroup.NAME: ("given_names", "family_name"),
    FieldGroup.PREFERRED_NAME: ("preferred_name",),
    FieldGroup.BIRTH: ("born_on", "is_birth_date_verified"),
    FieldGroup.SEX: ("sex",),
    FieldGroup.GENDER: ("gender",),
    FieldGroup.PRONOUNS: ("pronouns",),
    FieldGroup.ETHNICITY: ("ethnicity", "ethnicity_source"),
    FieldGroup.LANGUAGE: ("language", "needs_interpreter"),
    FieldGroup.AREA: ("locality_id",),
    FieldGroup.DIED: ("died_on",),
    FieldGroup.LEFT_AREA: ("left_area_on",),
}
NOTHING = {"", None, False, Sex.UNKNOWN.value}
"""Values that say nothing: somebody simply has not asked."""


@dataclass(frozen=True)
class Facts:
    """What one record says of who somebody is, by field, and since when it is there."""

    key: UUID
    added_at: datetime
    values: Mapping[str, Any]

    def of(self, group: FieldGroup) -> tuple[Any, ...]:
        """Return the values of one group."""
        return tuple(self.values[name] for name in FIELDS_OF[group])

    def says(self, group: FieldGroup) -> bool:
        """Whether the record says anything of it."""
        return any(value not in NOTHING for value in self.of(group))

    def is_verified(self, group: FieldGroup) -> bool:
        """Whether somebody saw it on paper, or the young person said it themselves."""
        if group is FieldGroup.BIRTH:
            return bool(self.values["is_birth_date_verified"])
        if group is FieldGroup.ETHNICITY:
            return bool(self.values["ethnicity_source"] == Source.YOUNG_PERSON.value)
        return False


def groups_that_differ(records: Collection[Facts]) -> tuple[FieldGroup, ...]:
    """Return what somebody has to choose, in the order in which it is asked."""
    return tuple(group for group in FieldGroup if len({record.of(group) for record in records}) > 1)


def likely_right(group: FieldGroup, records: Iterable[Facts]) -> UUID:
    """Return whose value to propose: verified before unverified, filled before empty, then newer.

    The key settles what is left, so that the same records always propose the same.
    """
    best = max(
        records,
        key=lambda each: (
            each.is_verified(group),
            each.says(group),
            each.added_at,
            each.key,
        ),
    )
    return best.key


def likely_kept(records: Iterable[Facts]) -> UUID:
    """Return which record to propose to keep: the one that has been there longest."""
    return min(records, key=lambda each: (each.added_at, each.key)).key


@dataclass(frozen=True)
class Standing:
    """A row of which only one may stand at a time: since when it holds, and its key."""

    key: int
    since: Any | None


def in_order(rows: Iterable[Standing]) -> tuple[Standing, ...]:
    """Return the rows from the oldest to the newest; unknown beginnings are the oldest."""
    found = list(rows)
    known = sorted(
        (row for row in found if row.since is not None), key=lambda row: (row.since, row.key)
    )
    unknown = sorted((row for row in found if row.since is None), key=lambda row: row.key)
    return (*unknown, *known)


@dataclass(frozen=True)
class Span:
    """A row that holds on some days, of which each may have one such row only; and its key."""

    key: int
    days: Period


def parted(rows: Iterable[Span]) -> tuple[dict[int, date], tuple[int, ...]]:
    """Return which rows end earlier, and when, and which give way, so that no two overlap.

    What began earlier ends where the next begins, unless it outlasts it: then the next gives way.
    Of two that begin on one day the one that lasts longer stands, else the one written later.
    """
    ends: dict[int, date] = {}
    within: list[int] = []
    held: Span | None = None
    for row in sorted(rows, key=lambda each: (each.days.starts_on or date.min, each.key)):
        if held is None or not overlap(held.days, row.days):
            held = row if held is None or _outlasts(row, held) else held
        elif not _outlasts(row, held):
            within.append(row.key)
        else:
            if held.days.starts_on == row.days.starts_on or row.days.starts_on is None:
                within.append(held.key)
            else:
                ends[held.key] = row.days.starts_on
            held = row
    return ends, tuple(within)


def _outlasts(row: Span, held: Span) -> bool:
    if row.days.ends_on is None or held.days.ends_on is None:
        return row.days.ends_on is None
    return row.days.ends_on >= held.days.ends_on


def still_named(lists: Iterable[Collection[int]]) -> frozenset[int]:
    """Return who may see what hidden records become together: whoever is on the list of each.

    Anybody else would learn of a record that was hidden from them.
    """
    every = [frozenset(each) for each in lists]
    return frozenset.intersection(*every) if every else frozenset()
