"""What of a record lies open to somebody, and for how long is a door broken open?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from waymark.people.rules.vocabulary import BannerKind, CharacteristicKind, DataGroup, GrantKind

BREAK_GLASS_HOURS = 3
ADDED_DAYS = 7
SHORTEST_REASON = 10
"""How many letters a reason for breaking the glass has at least, so that it says something."""

GROUP_OF_CHARACTERISTIC: dict[CharacteristicKind, DataGroup] = {
    CharacteristicKind.LOOKED_AFTER: DataGroup.SENSITIVE,
    CharacteristicKind.CARING_FOR_OWN_CHILD: DataGroup.SENSITIVE,
    CharacteristicKind.REFUGEE: DataGroup.SENSITIVE,
    CharacteristicKind.YOUNG_CARER: DataGroup.EDUCATION,
    CharacteristicKind.SUBSTANCE_MISUSE: DataGroup.SENSITIVE,
    CharacteristicKind.CARE_LEAVER: DataGroup.SENSITIVE,
    CharacteristicKind.YOUTH_JUSTICE: DataGroup.JUSTICE,
    CharacteristicKind.PREGNANCY: DataGroup.SENSITIVE,
    CharacteristicKind.PARENT_NOT_CARING: DataGroup.SENSITIVE,
    CharacteristicKind.ALTERNATIVE_PROVISION: DataGroup.EDUCATION,
    CharacteristicKind.MENTAL_HEALTH: DataGroup.SENSITIVE,
}
"""Which part of a record a characteristic belongs to."""

BANNERS_BY_IMPORTANCE = tuple(BannerKind)
"""Warnings in the order in which they are read; the safety of people first."""


@dataclass(frozen=True)
class Grant:
    """A reason for access that holds now: why, what it opens, and until when."""

    kind: GrantKind
    groups: frozenset[DataGroup]
    ends_at: datetime | None = None


@dataclass(frozen=True)
class Reach:
    """What somebody may see of one record; closed unless a reason opens it."""

    is_open: bool
    groups: frozenset[DataGroup]
    grants: tuple[Grant, ...] = ()

    @property
    def is_broken_open(self) -> bool:
        """Whether nothing but a broken glass keeps the record open."""
        kinds = {grant.kind for grant in self.grants}
        return self.is_open and kinds == {GrantKind.BREAK_GLASS}


CLOSED = Reach(is_open=False, groups=frozenset())


def reach_of(
    *,
    grants: Iterable[Grant],
    of_role: frozenset[DataGroup],
    is_restricted: bool,
    sees_hidden: bool,
) -> Reach:
    """Return what the reasons together open: never more than the role may see at all.

    A restricted record opens to those on its list alone, or to whoever sees hidden records; no
    reason of another kind and no broken glass opens it. An empty list is closed.
    """
    held = tuple(grants)
    if is_restricted:
        held = tuple(grant for grant in held if grant.kind is GrantKind.NAMED)
        if sees_hidden:
            return Reach(is_open=True, groups=of_role, grants=held)
    if not held:
        return CLOSED
    opened = frozenset[DataGroup]().union(*(grant.groups for grant in held))
    return Reach(is_open=True, groups=opened & of_role, grants=held)


def break_glass_ends(at: datetime) -> datetime:
    """Return when a record that was broken open closes again."""
    return at + timedelta(hours=BREAK_GLASS_HOURS)


def says_something(reason: str) -> bool:
    """Whether a reason has letters enough to be one."""
    return sum(letter.isalpha() for letter in reason) >= SHORTEST_REASON


def added_grant_ends(at: datetime) -> datetime:
    """Return until when whoever wrote a record down may see it without another reason."""
    return at + timedelta(days=ADDED_DAYS)
