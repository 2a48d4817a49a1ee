"""May this viewer find, open or change this young person's record, and which parts of it?

The one place that says so: pages, lists, counts, search, exports and actions all ask here.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access.models.members import Membership
from waymark.access.models.teams import TeamMember
from waymark.access.permissions import Permission, may, require
from waymark.core.actors import Actor, ActorKind
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.core.remembering import remembered
from waymark.people.models.access import AccessGrant
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import (
    OtherName,
    Person,
    PersonAuthority,
    PersonIdentifier,
    Schooling,
)
from waymark.people.rules.reach import CLOSED, GROUP_OF_CHARACTERISTIC, Grant, Reach, reach_of
from waymark.people.rules.vocabulary import CharacteristicKind, DataGroup, GrantKind

PERMISSION_OF_GROUP = {
    DataGroup.CONTACT: Permission.DATA_CONTACT,
    DataGroup.EDUCATION: Permission.DATA_EDUCATION,
    DataGroup.SEND: Permission.DATA_SEND,
    DataGroup.NOTES: Permission.DATA_NOTES,
    DataGroup.SENSITIVE: Permission.DATA_SENSITIVE,
    DataGroup.SAFEGUARDING: Permission.DATA_SAFEGUARDING,
    DataGroup.JUSTICE: Permission.DATA_JUSTICE,
}
ALL_GROUPS = frozenset(DataGroup)
GROUP_OF_PART: dict[type[PersonPart], DataGroup | None] = {
    OtherName: None,
    Banner: None,
    PersonIdentifier: DataGroup.EDUCATION,
    PersonAuthority: DataGroup.EDUCATION,
    Schooling: DataGroup.EDUCATION,
    Address: DataGroup.CONTACT,
    ContactPoint: DataGroup.CONTACT,
    Relationship: DataGroup.CONTACT,
    LevelOfSupport: DataGroup.NOTES,
    SendRecord: DataGroup.SEND,
    Characteristic: None,
}
"""Which group of data a part belongs to; None for identity, which opens with the record.

The numbers of a pupil and a learner are for education alone and no part of a name: "Unique pupil
numbers", Department for Education. A level of support stands with its reason, so it counts as what
casework found out. A characteristic has a group by its kind: see `group_of_part`.
"""


def groups_of_role(viewer: Actor) -> frozenset[DataGroup]:
    """Return the groups of data that the viewer's role may see at all."""
    return frozenset(
        group for group, permission in PERMISSION_OF_GROUP.items() if may(viewer, permission)
    )


def is_shut_out(viewer: Actor, *, at: datetime) -> bool:
    """Whether records are closed to the viewer, for want of a training or check they need.

    Asked of everything that opens a record, so that no reason for access gets around it.
    """
    closing = viewer.records_close_on
    return closing is not None and closing <= local_date(at)


@remembered
def teams_of(*, viewer: Actor) -> frozenset[int] | None:
    """Return the keys of the teams that a member is in; None where they no longer work here."""
    places = TeamMember.objects.filter(membership_id=OuterRef("pk"), left_at__isnull=True)
    here = Membership.objects.filter(pk=viewer.membership_id or 0, ended_at__isnull=True)
    found = here.values_list(ArraySubquery(places.values("team_id")), flat=True).first()
    return None if found is None else frozenset(found)


def grants_held(*, viewer: Actor, at: datetime) -> QuerySet[AccessGrant]:
    """Return the grants that hold now for the viewer, alone or through a team.

    A membership that has ended holds nothing from that moment on, whatever rows it left behind.
    """
    if viewer.membership_id is None or is_shut_out(viewer, at=at):
        return AccessGrant.objects.none()
    teams = teams_of(viewer=viewer)
    if teams is None:
        return AccessGrant.objects.none()
    return AccessGrant.objects.filter(
        Q(membership_id=viewer.membership_id) | Q(team_id__in=sorted(teams)),
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        starts_at__lte=at,
    )


class Held(NamedTuple):
    """A grant that holds now, for one person or a whole area."""

    person_id: int | None
    locality_id: int | None
    grant: Grant


@remembered
def held(*, viewer: Actor, at: datetime) -> tuple[Held, ...]:
    """Return the grants that hold now for the viewer.

    Every condition needs them, so they are read once and stand in it as keys: somebody's caseload,
    areas, and what their teams were given are some hundreds.
    """
    rows = grants_held(viewer=viewer, at=at).order_by("pk")
    return tuple(
        Held(person_id, locality_id, _grant(kind, tuple(groups), ends_at))
        for person_id, locality_id, kind, groups, ends_at in rows.values_list(
            "person_id", "locality_id", "kind", "data_groups", "ends_at"
        )
    )


def named_to(*, viewer: Actor, at: datetime) -> list[int]:
    """Return the keys of the people on whose lists the viewer is."""
    return _people(held(viewer=viewer, at=at), GrantKind.NAMED)


def findable(*, viewer: Actor, at: datetime, person: str = "pk") -> Q:
    """Return the condition under which the viewer may know that a person is here at all.

    Everybody may who searches, but for restricted records: those on their list alone. `person` is
    the field of the queried model that holds the key; the model needs `is_restricted`.
    """
    if _is_machine(viewer) or may(viewer, Permission.PEOPLE_SEE_RESTRICTED):
        return Q()
    return Q(is_restricted=False) | Q(**{f"{person}__among": named_to(viewer=viewer, at=at)})


def names_findable(*, viewer: Actor, at: datetime, person: str) -> Exists:
    """Return the condition that the row names somebody who may be found, in the field `person`.

    Asked of each row. Beside an OR, `IN` the findable people would have all of them read.
    """
    return Exists(Person.objects.filter(findable(viewer=viewer, at=at), pk=OuterRef(person)))


def findable_in_sql(*, viewer: Actor, at: datetime) -> tuple[str, tuple[Any, ...]]:
    """Return `findable` with its parameters for a statement by hand that calls the person `p`."""
    if _is_machine(viewer) or may(viewer, Permission.PEOPLE_SEE_RESTRICTED):
        return "TRUE", ()
    return "(NOT p.is_restricted OR p.id = ANY(%s))", (named_to(viewer=viewer, at=at),)


def reachable(
    *, viewer: Actor, at: datetime, person: str = "pk", group: DataGroup | None = None
) -> Q:
    """Return the condition under which a record, or that group of its data, lies open.

    For models with `is_restricted` and `locality`: people and their summaries. A record that was
    merged into another has no summary, and is closed.
    """
    present = Q(merged_into__isnull=True) if person == "pk" else Q()
    if _is_machine(viewer):
        return present
    needed = PERMISSION_OF_GROUP[group] if group else Permission.PEOPLE_SEE
    if is_shut_out(viewer, at=at) or not (
        may(viewer, Permission.PEOPLE_SEE) and may(viewer, needed)
    ):
        return Q(pk__in=[])
    found = held(viewer=viewer, at=at)
    if group is not None:
        found = tuple(each for each in found if group in each.grant.groups)
    area = Q(locality_id__among=_known(each.locality_id for each in found))
    own = Q(**{f"{person}__among": _people(found)})
    hidden = Q(is_restricted=True)
    if not may(viewer, Permission.PEOPLE_SEE_RESTRICTED):
        hidden &= Q(**{f"{person}__among": _people(found, GrantKind.NAMED)})
    return present & ((Q(is_restricted=False) & (area | own)) | hidden)


def reach(*, viewer: Actor, person: Person, at: datetime) -> Reach:
    """Return what of this record lies open to the viewer, and by which reasons."""
    return reaches(viewer=viewer, people=[person], at=at)[person.pk]


def reaches(*, viewer: Actor, people: Iterable[Person], at: datetime) -> dict[int, Reach]:
    """Return the same for several records by their keys.

    A record that was merged into another is closed to everybody: the other one stands for it.
    """
    found = list(people)
    if _is_machine(viewer):
        whole = Reach(is_open=True, groups=ALL_GROUPS)
        return {each.pk: CLOSED if each.merged_into_id else whole for each in found}
    if is_shut_out(viewer, at=at) or not may(viewer, Permission.PEOPLE_SEE):
        return {each.pk: CLOSED for each in found}
    own: dict[int | None, list[Grant]] = {}
    area: dict[int | None, list[Grant]] = {}
    for each in held(viewer=viewer, at=at):
        side, key = (area, each.locality_id) if each.person_id is None else (own, each.person_id)
        side.setdefault(key, []).append(each.grant)
    of_role = groups_of_role(viewer)
    sees_hidden = may(viewer, Permission.PEOPLE_SEE_RESTRICTED)
    return {
        each.pk: CLOSED
        if each.merged_into_id
        else reach_of(
            grants=[*own.get(each.pk, ()), *area.get(each.locality_id, ())],
            of_role=of_role,
            is_restricted=each.is_restricted,
            sees_hidden=sees_hidden,
        )
        for each in found
    }


def named_for(*, person: Person, at: datetime) -> QuerySet[AccessGrant]:
    """Return the list of a restricted record: the grants of those named for it who work here."""
    return AccessGrant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=at),
        kind=GrantKind.NAMED.value,
        person=person,
        membership__ended_at__isnull=True,
        starts_at__lte=at,
    )


def require_reach(
    *,
    viewer: Actor,
    person: Person,
    at: datetime,
    permission: Permission,
    group: DataGroup | None = None,
) -> Reach:
    """Raise unless the role has the permission and the record, and that part of it, lies open.

    `NotAllowed` where the role lacks it, `NotFound` where the record is closed to the viewer.
    """
    require(viewer, permission)
    found = reach(viewer=viewer, person=person, at=at)
    if not found.is_open or (group is not None and group not in found.groups):
        raise NotFound
    return found


def group_of_part(part: PersonPart) -> DataGroup | None:
    """Return the group of data that has to lie open for somebody to see or change a part."""
    if isinstance(part, Characteristic) and part.kind:
        return GROUP_OF_CHARACTERISTIC[CharacteristicKind(part.kind)]
    return GROUP_OF_PART[type(part)]


@lru_cache(maxsize=1024)
def _grant(kind: str, groups: tuple[str, ...], ends_at: datetime | None) -> Grant:
    """Return a grant; most are alike, so they are not made anew."""
    return Grant(GrantKind(kind), frozenset(map(DataGroup, groups)), ends_at)


def _people(found: Iterable[Held], *kinds: GrantKind) -> list[int]:
    """Return the keys of the people that these are for, or those of some kinds alone."""
    return _known(each.person_id for each in found if not kinds or each.grant.kind in kinds)


def _known(keys: Iterable[int | None]) -> list[int]:
    return sorted({key for key in keys if key is not None})


def _is_machine(viewer: Actor) -> bool:
    return viewer.kind in {ActorKind.SYSTEM, ActorKind.OPERATOR}
